//! Terms at their edges, and one life of an objection and of a notice of default.

use super::{example::*, *};
use crate::{
    case::example::{day, kernverbinder, officer},
    refusal::Refusal,
    scheme::Decider,
};

fn calendar() -> Calendar {
    Calendar::default()
}

fn objected(sent_on: &str, received_on: &str) -> (Play, String) {
    let mut play = Play::rejected(sent_on);
    let action = play.does(&objects(received_on), &on(kernverbinder(), received_on));
    (play, action)
}

fn timing(sent_on: &str, received_on: &str) -> Timing {
    let (play, action) = objected(sent_on, received_on);
    play.remedies().objection(&action).unwrap().timing(&calendar())
}

fn last_day(play: &Play, action: &str, today: &str) -> String {
    let remedies = play.remedies();
    let term = remedies.objection(action).unwrap().term(day(today), &calendar());
    term.unwrap().last_day.to_string()
}

#[test]
fn six_weeks_from_the_day_after_the_letter_and_a_last_day_that_is_a_holiday_moves() {
    // Tuesday 17 March: six weeks end on Tuesday 28 April; Koningsdag is the Monday before.
    assert_eq!(timing("2026-03-17", "2026-04-28"), Timing::InTime);
    assert_eq!(timing("2026-03-17", "2026-04-29"), Timing::PerhapsPosted);
    assert_eq!(
        timing("2026-03-17", "2026-05-05"),
        Timing::PerhapsPosted,
        "a week (6:9 lid 2)"
    );
    assert_eq!(timing("2026-03-17", "2026-05-06"), Timing::Late);
    // Monday 16 March: six weeks end on Koningsdag, so that the Tuesday counts (Termijnenwet).
    assert_eq!(timing("2026-03-16", "2026-04-28"), Timing::InTime);
    assert_eq!(timing("2026-03-16", "2026-04-29"), Timing::PerhapsPosted);
}

#[test]
fn a_leap_day_counts_as_a_day() {
    let mut play = Play::rejected("2026-03-10");
    let action = play.does(&objects("2026-03-20"), &on(kernverbinder(), "2026-03-20"));
    let mut objection = play.remedies().objection(&action).unwrap().clone();
    objection.sent_on = Some(day("2028-01-20"));
    objection.received_on = day("2028-03-02");
    assert_eq!(
        objection.timing(&calendar()),
        Timing::InTime,
        "42 days, 29 February among them"
    );
    objection.received_on = day("2028-03-03");
    assert_eq!(objection.timing(&calendar()), Timing::PerhapsPosted);
}

#[test]
fn an_objection_before_the_letter_is_noted_and_no_term_runs_until_it_is_sent() {
    let mut play = Play::unsent();
    let action = play.does(&objects("2026-03-09"), &on(kernverbinder(), "2026-03-10"));
    let objection = play.remedies().objection(&action).unwrap().clone();
    assert_eq!(objection.timing(&calendar()), Timing::Premature);
    assert_eq!(objection.term(day("2026-03-10"), &calendar()), None);
    let extend = Command::Extend {
        objection: action.clone(),
        reason: "Drukte.".to_owned(),
    };
    let refused = play.tried(&extend, &on(second(), "2026-03-10"));
    assert_eq!(refused, Err(Hindrance::NoTerm.into()));
    let announce = crate::case::Command::Announce {
        sent_on: day("2026-03-17"),
    };
    play.on_case(&announce, "2026-03-17");
    assert_eq!(
        play.remedies().objections[0].timing(&calendar()),
        Timing::Premature
    );
    assert_eq!(last_day(&play, &action, "2026-03-20"), "2026-06-09");
}

#[test]
fn the_term_to_decide_begins_when_the_term_to_object_has_ended() {
    let (play, action) = objected("2026-03-17", "2026-03-20");
    // 28 April and six weeks: Tuesday 9 June.
    assert_eq!(last_day(&play, &action, "2026-03-20"), "2026-06-09");
    let mut committee = play.clone();
    if let Some((Event::ObjectionNoted { weeks, .. }, _)) = committee.events.first_mut() {
        *weeks = 12;
    }
    assert_eq!(
        last_day(&committee, &action, "2026-03-20"),
        "2026-07-21",
        "twelve weeks (7:10 lid 1)"
    );
}

#[test]
fn six_weeks_more_days_that_stood_still_and_what_was_agreed_lengthen_it() {
    let (mut play, action) = objected("2026-03-17", "2026-03-20");
    let objection = action.clone();
    let ask = Command::AskRepair {
        objection: objection.clone(),
        until: day("2026-05-15"),
        missing: "De gronden ontbreken.".to_owned(),
    };
    play.does(&ask, &on(second(), "2026-05-01"));
    assert!(
        play.remedies().objections[0]
            .term(day("2026-05-04"), &calendar())
            .unwrap()
            .still_today
    );
    let repaired = Command::NoteRepaired {
        objection: objection.clone(),
        on: day("2026-05-11"),
    };
    play.does(&repaired, &on(kernverbinder(), "2026-05-11"));
    // Nine days still (2 to 10 May): 9 June becomes 18 June.
    assert_eq!(last_day(&play, &action, "2026-05-12"), "2026-06-18");
    let extend = Command::Extend {
        objection: objection.clone(),
        reason: "De hoorzitting is later.".to_owned(),
    };
    let late = play.tried(&extend, &on(second(), "2026-06-19"));
    let last = day("2026-06-18");
    assert_eq!(late, Err(Refusal::TooLateToExtend { last_day: last }));
    play.does(&extend, &on(second(), "2026-06-18"));
    assert_eq!(last_day(&play, &action, "2026-06-18"), "2026-07-30");
    let twice = play.tried(&extend, &on(second(), "2026-06-18"));
    assert_eq!(twice, Err(Refusal::NothingChanges), "once (7:10 lid 3)");
    let agree = Command::Agree {
        objection,
        until: day("2026-09-01"),
        reason: "Per brief van 20 juni.".to_owned(),
    };
    play.does(&agree, &on(second(), "2026-06-22"));
    assert_eq!(last_day(&play, &action, "2026-06-22"), "2026-09-01");
    let term = play.remedies().objections[0]
        .term(day("2026-06-22"), &calendar())
        .unwrap();
    let ids: Vec<String> = term.explanation().into_iter().map(|text| text.id).collect();
    let expected = [
        "term-filing-ended",
        "term-weeks",
        "term-six-weeks-more",
        "term-stood-still",
        "term-agreed",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn who_took_the_decision_does_not_decide_on_the_objection() {
    let (play, action) = objected("2026-03-17", "2026-03-20");
    let own = play.tried(
        &rules(&action, Ruled::Unfounded, false),
        &on(officer(), "2026-05-01"),
    );
    assert_eq!(own, Err(Hindrance::OwnDecision.into()), "Awb 10:3 lid 3");
    assert!(
        play.tried(
            &rules(&action, Ruled::Unfounded, false),
            &on(second(), "2026-05-01")
        )
        .is_ok()
    );
    let kern = play.tried(
        &rules(&action, Ruled::Unfounded, false),
        &on(kernverbinder(), "2026-05-01"),
    );
    assert_eq!(
        kern,
        Err(Refusal::NeedsRole {
            needed: crate::role::Role::BudgetOfficer
        })
    );
}

#[test]
fn a_late_objection_is_noted_and_weighed_only_when_a_person_excuses_it() {
    let (mut play, action) = objected("2026-03-17", "2026-05-20");
    let weighed = play.tried(
        &rules(&action, Ruled::Founded, false),
        &on(second(), "2026-06-01"),
    );
    let last_day = day("2026-04-28");
    assert_eq!(weighed, Err(Hindrance::Late { last_day }.into()));
    assert!(
        play.tried(
            &rules(&action, Ruled::Inadmissible, false),
            &on(second(), "2026-06-01")
        )
        .is_ok()
    );
    play.does(&rules(&action, Ruled::Founded, true), &on(second(), "2026-06-01"));
    let objection = play.remedies().objections[0].clone();
    assert!(objection.ruling.as_ref().unwrap().excused && !objection.is_done());
    let again = play.tried(&rules(&action, Ruled::Founded, true), &on(second(), "2026-06-02"));
    assert_eq!(again, Err(Hindrance::Closed.into()));
    let send = Command::Send {
        objection: action,
        sent_on: day("2026-06-02"),
    };
    play.does(&send, &on(second(), "2026-06-02"));
    assert!(play.remedies().is_open(), "it is still to be carried out");
    assert_eq!(
        play.remedies().duties(&calendar())[0].deed,
        crate::duty::Deed::CarryOutObjection
    );
    play.decisions.push(crate::case::Event::DecisionSettled {
        outcome: crate::case::Settled::Reject,
        form: None,
        terms: None,
        on: day("2026-06-03"),
        by: officer().person,
        objection: Some(name(0)),
    });
    assert!(!play.remedies().is_open());
}

#[test]
fn nobody_objects_to_what_was_not_decided_and_the_applicant_only_once() {
    let open = Play::open();
    let nothing = open.tried(&objects("2026-03-09"), &on(kernverbinder(), "2026-03-09"));
    assert_eq!(nothing, Err(Hindrance::NothingDecided.into()));
    let (play, _) = objected("2026-03-17", "2026-03-20");
    let again = play.tried(&objects("2026-03-23"), &on(kernverbinder(), "2026-03-23"));
    assert_eq!(again, Err(Hindrance::Already.into()));
    let Command::NoteObjection {
        against,
        received_on,
        who,
        grounds,
        ..
    } = objects("2026-03-23")
    else {
        unreachable!()
    };
    let other = Command::NoteObjection {
        objector: Objector::Other,
        against,
        received_on,
        who,
        grounds,
    };
    assert!(play.tried(&other, &on(kernverbinder(), "2026-03-23")).is_ok());
}

/// Taken in on 2 March 2026: eight weeks end on Koningsdag, so that Tuesday 28 April is the last day.
fn in_default(received_on: &str) -> (Play, String) {
    let mut play = Play::open();
    let action = play.does(&default_on(received_on, None), &on(kernverbinder(), received_on));
    (play, action)
}

fn penalty(play: &Play, today: &str) -> Option<(u32, Euro, bool)> {
    let remedies = play.remedies();
    let penalty = remedies.notices[0].penalty(day(today), &calendar())?;
    Some((penalty.days, penalty.amount, penalty.runs))
}

#[test]
fn two_weeks_after_a_notice_each_day_costs_money_up_to_42_days() {
    let ended = Play::open()
        .case
        .decision_term(day("2026-04-28"), &calendar())
        .last_day;
    assert_eq!(ended, day("2026-04-28"), "the example is what this test says");
    let (play, _) = in_default("2026-04-29");
    assert_eq!(
        penalty(&play, "2026-05-13"),
        Some((0, Euro::ZERO, true)),
        "two weeks"
    );
    assert_eq!(penalty(&play, "2026-05-14"), Some((1, Euro::whole(23), true)));
    assert_eq!(penalty(&play, "2026-05-27"), Some((14, Euro::whole(322), true)));
    assert_eq!(penalty(&play, "2026-05-28"), Some((15, Euro::whole(357), true)));
    assert_eq!(penalty(&play, "2026-06-10"), Some((28, Euro::whole(812), true)));
    assert_eq!(penalty(&play, "2026-06-11"), Some((29, Euro::whole(857), true)));
    assert_eq!(penalty(&play, "2026-06-23"), Some((41, Euro::whole(1_397), true)));
    assert_eq!(
        penalty(&play, "2026-06-24"),
        Some((42, Euro::whole(1_442), false))
    );
    assert_eq!(
        penalty(&play, "2027-01-01"),
        Some((42, Euro::whole(1_442), false))
    );
}

#[test]
fn a_notice_before_the_term_has_passed_is_noted_and_starts_nothing() {
    let (play, _) = in_default("2026-04-28");
    assert!(play.remedies().notices[0].is_premature());
    assert_eq!(penalty(&play, "2026-12-01"), None);
}

#[test]
fn the_letter_stops_the_penalty_and_what_is_owed_is_paid_once() {
    let (mut play, action) = in_default("2026-04-29");
    let pay = |euros| Command::PayPenalty {
        notice: action.clone(),
        amount: Euro::whole(euros),
        paid_on: day("2026-05-20"),
        reference: String::new(),
    };
    let runs = play.tried(&pay(23), &on(second(), "2026-05-20"));
    assert_eq!(runs, Err(Hindrance::StillRuns.into()));
    play.on_case(&crate::case::example::reject(), "2026-05-15");
    let announce = crate::case::Command::Announce {
        sent_on: day("2026-05-16"),
    };
    play.on_case(&announce, "2026-05-16");
    assert_eq!(
        penalty(&play, "2026-08-01"),
        Some((2, Euro::whole(46), false)),
        "14 and 15 May"
    );
    let duties = play.remedies().duties(&calendar());
    assert_eq!(duties[0].deed, crate::duty::Deed::PayPenalty);
    assert_eq!(
        (duties[0].by, duties[0].amount),
        (Some(day("2026-05-29")), Euro::whole(46)),
        "4:18"
    );
    let more = play.tried(&pay(47), &on(second(), "2026-05-20"));
    assert_eq!(
        more,
        Err(Refusal::MoreThanDue {
            most: Euro::whole(46)
        })
    );
    play.does(&pay(46), &on(second(), "2026-05-20"));
    assert_eq!(play.remedies().duties(&calendar()), []);
    assert!(play.tried(&pay(1), &on(second(), "2026-05-20")).is_err());
    let late = play.tried(&default_on("2026-05-16", None), &on(second(), "2026-05-20"));
    assert_eq!(late, Err(Hindrance::Answered.into()));
}

#[test]
fn a_person_can_say_why_nothing_is_owed_and_take_that_back() {
    let (mut play, notice) = in_default("2026-04-29");
    let except = Command::Except {
        notice,
        exception: Exception::Hopeless,
        reason: "De aanvraag gaat over een andere gemeente.".to_owned(),
    };
    let action = play.does(&except, &on(second(), "2026-05-01"));
    assert_eq!(penalty(&play, "2026-06-01"), None);
    let undo = Command::Undo {
        action,
        reason: "Dat klopt niet.".to_owned(),
    };
    play.does(&undo, &on(second(), "2026-05-02"));
    assert!(penalty(&play, "2026-06-01").is_some());
}

#[test]
fn an_objection_is_not_undone_while_its_decision_stands() {
    let (mut play, action) = objected("2026-03-17", "2026-03-20");
    let ruling = play.does(
        &rules(&action, Ruled::Unfounded, false),
        &on(second(), "2026-05-01"),
    );
    let undo = |action: &str| Command::Undo {
        action: action.to_owned(),
        reason: "Verkeerde zaak.".to_owned(),
    };
    let first = play.tried(&undo(&action), &on(second(), "2026-05-02"));
    assert_eq!(first, Err(Hindrance::UndoFirst { what: Act::Decide }.into()));
    play.does(&undo(&ruling), &on(second(), "2026-05-02"));
    play.does(&undo(&action), &on(second(), "2026-05-02"));
    assert_eq!(play.remedies().objections, []);
}

#[test]
fn where_the_municipality_says_that_the_college_decides_on_objections_a_mandate_does_not() {
    let (play, action) = objected("2026-03-17", "2026-03-20");
    let mut setting = on(second(), "2026-05-01");
    let decide = rules(&action, Ruled::Unfounded, false);
    assert!(play.tried(&decide, &setting).is_ok(), "as the scheme year has it");
    setting.rules.decider = Some(Decider::College);
    assert_eq!(play.tried(&decide, &setting), Err(Refusal::CollegeDecides));
    setting.decider = Decider::College;
    setting.rules.decider = Some(Decider::Mandated);
    assert!(play.tried(&decide, &setting).is_ok(), "or the other way around");
}
