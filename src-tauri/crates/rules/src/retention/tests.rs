use super::*;
use crate::{
    case::{
        AwardForm, Command,
        example::{day, judged, mandate, officer, setting, submitted},
    },
    check::Judged,
    grant::example::Play,
};
use uuid::Uuid;

fn after(case: &Case, command: &Command, on: &str) -> Case {
    let events = Case::decide(Some(case), Uuid::nil(), command, &setting(officer(), on)).unwrap();
    events.iter().fold(case.clone(), |case, event| {
        Case::apply(Some(case), Uuid::nil(), event).unwrap()
    })
}

#[test]
fn the_terms_are_those_of_the_selectielijst() {
    let years = |class: Class| (class.term().years, class.term().number);
    assert_eq!(years(Class::Granted), (7, "8.1.7"));
    assert_eq!(years(Class::GrantedFreely), (7, "8.1.8"));
    assert_eq!(years(Class::Refused), (5, "8.2"));
    assert_eq!(years(Class::Ended), (10, "8.3"));
    assert_eq!(years(Class::Aborted), (1, "8.4"));
    assert_eq!(years(Class::Objection), (7, "13.1"));
    assert_eq!(years(Class::Payment), (7, "18.1"));
    assert_eq!(TERMS.len(), 7, "no class twice");
}

#[test]
fn what_waits_for_a_decision_has_no_term_and_may_not_go() {
    let case = submitted();
    assert_eq!(kept(&case, None), None);
    assert_eq!(hold(&case, None, day("2099-01-01")), Some(Hold::Undecided));
}

#[test]
fn what_was_withdrawn_goes_after_a_year_and_what_was_refused_after_five() {
    let reason = "Het gaat niet door.".to_owned();
    let withdrawn = after(&submitted(), &Command::Withdraw { reason }, "2026-03-09");
    let expected = Kept {
        class: Class::Aborted,
        since: day("2026-03-09"),
        until: day("2027-03-09"),
    };
    assert_eq!(kept(&withdrawn, None), Some(expected));
    assert_eq!(hold(&withdrawn, None, day("2026-03-10")), None);

    let setting = setting(officer(), "2026-03-09");
    let judged = judged(&submitted(), Judged::Fails, &setting);
    let reject = Command::Reject {
        basis: mandate(),
        reason: "Het is niet voor iedereen.".to_owned(),
    };
    let refused = after(&judged, &reject, "2026-03-09");
    assert_eq!(hold(&refused, None, day("2026-03-10")), Some(Hold::Unsent));
    let sent_on = day("2026-03-10");
    let sent = after(&refused, &Command::Announce { sent_on }, "2026-03-10");
    assert_eq!(
        kept(&sent, None).unwrap().until,
        day("2031-03-10"),
        "from the letter"
    );
    assert_eq!(kept(&sent, None).unwrap().class, Class::Refused);
    assert_eq!(hold(&sent, None, day("2026-04-21")), Some(Hold::Objection));
    assert_eq!(
        hold(&sent, None, day("2026-04-22")),
        None,
        "six weeks have passed"
    );
}

#[test]
fn a_grant_is_kept_from_its_last_day_and_stays_while_money_is_to_be_paid() {
    let play = Play::awarded(AwardForm::DirecteVaststelling);
    let grant = play.grant();
    let kept = kept(&play.case, Some(&grant)).unwrap();
    assert_eq!(
        (kept.class, kept.since),
        (Class::GrantedFreely, day("2026-03-10"))
    );
    assert_eq!(kept.until, day("2033-03-10"));
    assert_eq!(
        hold(&play.case, Some(&grant), day("2040-01-01")),
        Some(Hold::ToPay)
    );
}

#[test]
fn a_term_from_a_leap_day_ends_on_the_first_of_march() {
    assert_eq!(
        Kept::of(Class::Aborted, day("2028-02-29")).until,
        day("2029-03-01")
    );
    assert_eq!(Kept::of(Class::Ended, day("2028-02-29")).until, day("2038-03-01"));
}
