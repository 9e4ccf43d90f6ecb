use super::*;

const KNOWN: &str = "kern-bekend";

#[test]
fn an_unknown_kern_bars_and_a_kern_not_chosen_yet_waits() {
    let mut application = asking("leefbaarheidsbudget", "500");
    application.ask.kern = Some(KernId::new("tiel"));
    let assessment = check(&application, &facts("leefbaarheidsbudget"));
    assert_eq!(
        (assessment.most, because(&assessment)),
        (Euro::ZERO, vec!["because-kern-unknown"])
    );
    application.ask.kern = None;
    let assessment = check(&application, &facts("leefbaarheidsbudget"));
    assert_eq!(outcome(&assessment, KNOWN), Outcome::ToJudge);
    assert!(assessment.missing.contains(&"ask.kern".to_owned()));
}

#[test]
fn a_postcode_only_hints() {
    for (kern, postcode, found) in [
        ("ingen", "4031 AB", "found-kern-known"),
        ("ingen", "4033 AB", "found-kern-other-postcode"),
        ("lingemeer", "4033 AB", "found-kern-known"),
        ("ingen", "1000 AA", "found-kern-known"),
        ("ingen", "", "found-kern-known"),
    ] {
        let mut application = asking("leefbaarheidsbudget", "500");
        application.ask.kern = Some(KernId::new(kern));
        application.applicant.postcode = postcode.to_owned();
        let verdict = verdict(&check(&application, &facts("leefbaarheidsbudget")), KNOWN);
        assert_eq!(
            (verdict.outcome, verdict.found.id.as_str()),
            (Outcome::Met, found)
        );
    }
}

#[test]
fn there_is_one_coordinator_and_a_second_is_not_possible() {
    let mut facts = facts("whatsapp-coordinator");
    facts.known.others = Some(0);
    assert!(check(&asking("whatsapp-coordinator", "750"), &facts).all_can_be_given());
    facts.known.others = Some(1);
    let second = check(&asking("whatsapp-coordinator", "750"), &facts);
    assert_eq!(
        (second.most, because(&second)),
        (Euro::ZERO, vec!["because-place-taken"])
    );
}

#[test]
fn a_kern_gets_one_kernagenda_whatever_the_year() {
    let mut facts = facts("kernagenda");
    let mut first = earlier("24-A7-0001-K", "kernagenda");
    first.year = 2024;
    facts.earlier = vec![first.clone()];
    let second = check(&asking("kernagenda", "1000"), &facts);
    assert_eq!(
        (second.most, because(&second)),
        (Euro::ZERO, vec!["because-place-taken"])
    );
    first.kern = KernId::new("maurik");
    facts.earlier = vec![first];
    assert!(check(&asking("kernagenda", "1000"), &facts).all_can_be_given());
    facts.known.others = Some(1);
    assert_eq!(check(&asking("kernagenda", "1000"), &facts).most, Euro::ZERO);
}

#[test]
fn an_organisation_without_a_convenant_gets_nothing() {
    let scheme = "dorpsbelangenorganisatie";
    for (known, outcome_then, most) in [
        (Some(true), Outcome::Met, "375"),
        (Some(false), Outcome::NotMet, "0"),
        (None, Outcome::ToJudge, "375"),
    ] {
        let mut facts = facts(scheme);
        facts.known.convenant = known;
        let assessment = check(&asking(scheme, "375"), &facts);
        assert_eq!(
            (outcome(&assessment, "convenant"), assessment.most),
            (outcome_then, euro(most))
        );
    }
    let mut facts = facts(scheme);
    facts.known.convenant = Some(true);
    assert_eq!(check(&asking(scheme, "375.01"), &facts).most, euro("375"));
}
