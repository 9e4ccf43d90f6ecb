use super::*;

const LIVEABILITY: &str = "leefbaarheidsbudget";
const SUPPORT: &str = "steun-in-de-buurt";

fn judged(view: Option<Judged>, officer: Option<Judged>, reason: &str) -> Assessment {
    let mut facts = facts(LIVEABILITY);
    facts.judgements.insert(id(SUPPORT), Judgement { view, officer });
    let mut application = asking(LIVEABILITY, "500");
    application.reasons.insert(id(SUPPORT), reason.to_owned());
    check(&application, &facts)
}

#[test]
fn only_the_officers_judgement_meets_a_spelregel() {
    for view in [
        None,
        Some(Judged::Meets),
        Some(Judged::Fails),
        Some(Judged::Question),
    ] {
        assert_eq!(
            outcome(&judged(view, None, "veertien namen"), SUPPORT),
            Outcome::ToJudge
        );
        assert_eq!(
            outcome(&judged(view, Some(Judged::Question), "x"), SUPPORT),
            Outcome::ToJudge
        );
        assert_eq!(
            outcome(&judged(view, Some(Judged::Meets), "x"), SUPPORT),
            Outcome::Met
        );
        assert_eq!(
            outcome(&judged(view, Some(Judged::Fails), "x"), SUPPORT),
            Outcome::NotMet
        );
    }
}

#[test]
fn a_spelregel_that_fails_bars_every_amount() {
    let assessment = judged(None, Some(Judged::Fails), "x");
    assert_eq!(
        (assessment.most, because(&assessment)),
        (Euro::ZERO, vec!["because-officer-fails"])
    );
}

#[test]
fn a_spelregel_that_nobody_judged_lowers_nothing() {
    assert!(judged(None, None, "").all_can_be_given());
}

#[test]
fn what_was_found_says_how_far_the_judging_is() {
    for (view, officer, reason, found) in [
        (None, None, "", "found-no-reason-yet"),
        (None, None, "  ", "found-no-reason-yet"),
        (None, None, "veertien namen", "found-reason-given"),
        (Some(Judged::Meets), None, "", "found-view-meets"),
        (Some(Judged::Fails), None, "x", "found-view-fails"),
        (Some(Judged::Question), None, "x", "found-view-question"),
        (
            Some(Judged::Meets),
            Some(Judged::Fails),
            "x",
            "found-officer-fails",
        ),
        (
            Some(Judged::Fails),
            Some(Judged::Meets),
            "x",
            "found-officer-meets",
        ),
        (None, Some(Judged::Question), "x", "found-officer-question"),
    ] {
        assert_eq!(verdict(&judged(view, officer, reason), SUPPORT).found.id, found);
    }
}

#[test]
fn the_applicants_words_are_quoted_and_nothing_hangs_on_them() {
    let told = verdict(&judged(None, Some(Judged::Meets), " veertien namen "), SUPPORT);
    assert_eq!(told.quote.as_deref(), Some("veertien namen"));
    let withheld = verdict(&judged(None, Some(Judged::Meets), ""), SUPPORT);
    assert_eq!((withheld.quote, withheld.outcome), (None, told.outcome));
    assert!(told.judged && !verdict(&judged(None, None, ""), "past-in-de-pot").judged);
}

#[test]
fn submission_misses_a_reason_per_spelregel_and_what_the_law_asks() {
    let facts = facts(LIVEABILITY);
    let empty = check(&Application::default(), &facts).missing;
    assert_eq!(
        empty,
        [
            "ask.kern",
            "ask.scheme",
            "idea",
            "plan",
            "reasons.goed-voor-buurt-en-ontmoeting",
            "reasons.voor-meer-mensen",
            "reasons.steun-in-de-buurt",
            "reasons.open-voor-iedereen",
            "ask.area",
            "ask.asked",
            "applicant.name",
            "applicant.street",
            "applicant.postcode",
            "applicant.place",
            "applicant.phone",
            "ask.signed_copy_seen",
        ]
    );
}

#[test]
fn a_whole_form_misses_nothing() {
    let facts = facts(LIVEABILITY);
    let mut application = asking(LIVEABILITY, "500");
    application.plan = "Wij sluiten de straat een middag af.".to_owned();
    application.ask.signed_copy_seen = true;
    application.applicant.name = "J. Bosch".to_owned();
    application.applicant.street = "Dorpsstraat 4".to_owned();
    application.applicant.postcode = "4031 AB".to_owned();
    application.applicant.place = "Ingen".to_owned();
    application.applicant.email = "j@example.org".to_owned();
    for condition in [
        "goed-voor-buurt-en-ontmoeting",
        "voor-meer-mensen",
        SUPPORT,
        "open-voor-iedereen",
    ] {
        application
            .reasons
            .insert(id(condition), "omdat iedereen meedoet".to_owned());
    }
    assert_eq!(check(&application, &facts).missing, Vec::<String>::new());
    application.ask.area = None;
    assert_eq!(check(&application, &facts).missing, ["ask.area"]);
    application.ask.whole_kern = true;
    application.ask.received_on = Some(day("2026-05-11"));
    assert_eq!(check(&application, &facts).missing, ["received_reason"]);
}
