use super::*;
use crate::{
    case::{
        AwardForm, Command,
        example::{day, judged, mandate, officer, setting, submitted},
    },
    check::Judged,
    grant::example::Play,
    remedy::{
        Notice, Rate, Ruled,
        example::{self as objections, objects, on, rules, second},
    },
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
    assert_eq!(kept(&case, None, &Remedies::default()), None);
    assert_eq!(
        hold(&case, None, &Remedies::default(), day("2099-01-01")),
        Some(Hold::Undecided)
    );
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
    assert_eq!(kept(&withdrawn, None, &Remedies::default()), Some(expected));
    assert_eq!(
        hold(&withdrawn, None, &Remedies::default(), day("2026-03-10")),
        None
    );

    let setting = setting(officer(), "2026-03-09");
    let judged = judged(&submitted(), Judged::Fails, &setting);
    let reject = Command::Reject {
        basis: mandate(),
        reason: "Het is niet voor iedereen.".to_owned(),
    };
    let refused = after(&judged, &reject, "2026-03-09");
    assert_eq!(
        hold(&refused, None, &Remedies::default(), day("2026-03-10")),
        Some(Hold::Unsent)
    );
    let sent_on = day("2026-03-10");
    let sent = after(&refused, &Command::Announce { sent_on }, "2026-03-10");
    assert_eq!(
        kept(&sent, None, &Remedies::default()).unwrap().until,
        day("2031-03-10"),
        "from the letter"
    );
    assert_eq!(
        kept(&sent, None, &Remedies::default()).unwrap().class,
        Class::Refused
    );
    assert_eq!(
        hold(&sent, None, &Remedies::default(), day("2026-04-21")),
        Some(Hold::Objection)
    );
    assert_eq!(
        hold(&sent, None, &Remedies::default(), day("2026-04-22")),
        None,
        "six weeks have passed"
    );
}

#[test]
fn a_grant_is_kept_from_its_last_day_and_stays_while_money_is_to_be_paid() {
    let play = Play::awarded(AwardForm::DirecteVaststelling);
    let grant = play.grant();
    let kept = kept(&play.case, Some(&grant), &Remedies::default()).unwrap();
    assert_eq!(
        (kept.class, kept.since),
        (Class::GrantedFreely, day("2026-03-10"))
    );
    assert_eq!(kept.until, day("2033-03-10"));
    assert_eq!(
        hold(&play.case, Some(&grant), &Remedies::default(), day("2040-01-01")),
        Some(Hold::ToPay)
    );
}

#[test]
fn an_objection_holds_what_it_is_about_and_is_kept_seven_years_from_its_decision() {
    let mut play = objections::Play::rejected("2026-03-10");
    let objection = play.does(&objects("2026-04-01"), &on(officer(), "2026-04-01"));
    let open = play.remedies();
    assert_eq!(
        hold(&play.case, None, &open, day("2033-01-01")),
        Some(Hold::Objection),
        "nobody decided on it"
    );

    let unfounded = rules(&objection, Ruled::Unfounded, false);
    play.does(&unfounded, &on(second(), "2026-05-11"));
    let unsent = play.remedies();
    assert_eq!(
        hold(&play.case, None, &unsent, day("2033-01-01")),
        Some(Hold::Objection),
        "the letter is to be sent"
    );
    let expected = Kept {
        class: Class::Objection,
        since: day("2026-05-11"),
        until: day("2033-05-11"),
    };
    assert_eq!(
        kept(&play.case, None, &unsent),
        Some(expected),
        "longer than the five of a refusal"
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

#[test]
fn a_penalty_that_is_owed_and_not_paid_holds_a_case() {
    let reason = "Het gaat niet door.".to_owned();
    let case = after(&submitted(), &Command::Withdraw { reason }, "2026-03-09");
    let notice = Notice {
        action: "a".to_owned(),
        objection: None,
        received_on: day("2026-05-04"),
        term_ended: Some(day("2026-04-01")),
        answered_on: None,
        rates: vec![Rate {
            days: 14,
            per_day: crate::euro::Euro::whole(23),
        }],
        exception: None,
        paid: None,
    };
    let of = |notice: Notice| Remedies {
        notices: vec![notice],
        ..Remedies::default()
    };
    let (soon, later) = (day("2026-05-11"), day("2040-01-02"));
    assert_eq!(
        hold(&case, None, &of(notice.clone()), soon),
        None,
        "two weeks are free"
    );
    assert_eq!(hold(&case, None, &of(notice.clone()), later), Some(Hold::ToPay));
    let paid = Notice {
        paid: Some((crate::euro::Euro::whole(322), day("2026-08-03"))),
        ..notice
    };
    assert_eq!(hold(&case, None, &of(paid), later), None);
}
