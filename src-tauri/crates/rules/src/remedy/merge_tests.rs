//! What two laptops did to one objection.

use super::{example::*, *};
use crate::case::example::{day, kernverbinder, officer};

/// An objection that everybody knows, as action 0.
fn shared() -> Play {
    let mut play = Play::rejected("2026-03-17");
    play.does(&objects("2026-03-20"), &on(kernverbinder(), "2026-03-20"));
    play
}

fn ruling(play: &Play, ruled: Ruled, by: crate::role::Actor) -> Event {
    play.tried(&rules(&name(0), ruled, false), &on(by, "2026-05-01"))
        .unwrap()
        .event
}

fn third() -> crate::role::Actor {
    crate::case::example::actor(8, crate::role::Role::BudgetOfficer, &[])
}

#[test]
fn an_objection_noted_on_two_laptops_is_one_and_came_on_the_earlier_day() {
    let begin = Play::rejected("2026-03-17");
    let here = begin
        .tried(&objects("2026-03-23"), &on(kernverbinder(), "2026-03-23"))
        .unwrap();
    let there = begin
        .tried(&objects("2026-03-20"), &on(second(), "2026-03-24"))
        .unwrap();
    for pair in [[&here, &there], [&there, &here]] {
        let mut play = begin.clone();
        for outcome in pair {
            play.arrives(outcome.event.clone(), &[]);
        }
        // What is said about it by either name is about the one objection.
        let mut about = ruling(
            &{
                let mut alone = begin.clone();
                alone.arrives(here.event.clone(), &[]);
                alone
            },
            Ruled::Unfounded,
            second(),
        );
        if let Event::ObjectionDecided { objection, .. } = &mut about {
            *objection = name(1);
        }
        play.arrives(about, &[0, 1]);
        let merged = play.merged();
        assert_eq!(merged.clashes, []);
        let [objection] = &merged.remedies.objections[..] else {
            panic!("{merged:?}")
        };
        assert_eq!(objection.received_on, day("2026-03-20"));
        assert_eq!(objection.ruling.as_ref().unwrap().ruled, Ruled::Unfounded);
    }
}

#[test]
fn the_same_decision_on_two_laptops_is_one_and_two_different_ones_wait_for_a_person() {
    let play = shared();
    let (no, yes) = (
        ruling(&play, Ruled::Unfounded, second()),
        ruling(&play, Ruled::Founded, third()),
    );
    let mut same = play.clone();
    same.arrives(no.clone(), &[0]);
    same.arrives(ruling(&play, Ruled::Unfounded, third()), &[0]);
    assert_eq!(same.merged().clashes, []);
    assert_eq!(
        same.remedies().objections[0].ruling.as_ref().unwrap().ruled,
        Ruled::Unfounded
    );

    let mut apart = play.clone();
    apart.arrives(no, &[0]);
    let founded = apart.arrives(yes, &[0]);
    let merged = apart.merged();
    assert_eq!(merged.clashes[0].claims, [1, 2]);
    assert!(merged.remedies.objections[0].is_contested() && merged.remedies.is_open());
    let settle = Command::SettleClash {
        stands: founded,
        reason: "Samen besproken.".to_owned(),
    };
    let own = apart.tried(&settle, &on(officer(), "2026-05-03"));
    assert_eq!(
        own,
        Err(Hindrance::OwnDecision.into()),
        "who rejected does not choose"
    );
    let nothing = Command::SettleClash {
        stands: name(0),
        reason: "Zomaar.".to_owned(),
    };
    assert_eq!(
        apart.tried(&nothing, &on(second(), "2026-05-03")),
        Err(crate::refusal::Refusal::NothingToSettle)
    );
    let mut forged = apart.clone();
    forged.arrives(
        Event::ObjectionClashSettled {
            stands: name(2),
            on: day("2026-05-03"),
            by: officer().person,
        },
        &[0, 1, 2],
    );
    assert_eq!(forged.merged().clashes.len(), 1, "nor when it arrives by file");
    assert_eq!(forged.merged().without_effect, [3]);
    apart.does(&settle, &on(second(), "2026-05-03"));
    let merged = apart.merged();
    assert_eq!(merged.clashes, []);
    assert_eq!(
        merged.remedies.objections[0].ruling.as_ref().unwrap().ruled,
        Ruled::Founded
    );
}

#[test]
fn a_decision_by_who_took_the_first_one_has_no_effect_wherever_it_comes_from() {
    let mut play = shared();
    let mut forged = ruling(&play, Ruled::Unfounded, second());
    if let Event::ObjectionDecided { by, .. } = &mut forged {
        *by = officer().person;
    }
    play.arrives(forged, &[0]);
    let merged = play.merged();
    assert_eq!(merged.without_effect, [1]);
    assert!(merged.remedies.objections[0].is_open());
}

#[test]
fn who_decides_anew_for_a_founded_objection_did_not_take_the_decision_that_it_goes_against() {
    let mut play = shared();
    play.does(
        &rules(&name(0), Ruled::Founded, false),
        &on(second(), "2026-05-01"),
    );
    play.decisions.push(crate::case::Event::DecisionSettled {
        form: None,
        terms: None,
        outcome: crate::case::Settled::Reject,
        on: day("2026-05-02"),
        by: second().person,
        objection: Some(name(0)),
    });
    let objection = play.remedies().objections[0].clone();
    assert_eq!(objection.decided_by, [officer().person]);
    assert_eq!(objection.ruling.unwrap().ruled, Ruled::Founded);
}

#[test]
fn undoing_reaches_only_what_was_known() {
    let mut play = shared();
    let no = ruling(&play, Ruled::Unfounded, second());
    let action = play.arrives(no, &[0]);
    let undo = Event::RemedyUndone {
        action,
        on: day("2026-05-02"),
        by: second().person,
    };
    let mut unknowing = play.clone();
    unknowing.arrives(undo.clone(), &[0]);
    assert!(!unknowing.remedies().objections[0].is_open());
    play.arrives(undo, &[0, 1]);
    assert!(play.remedies().objections[0].is_open());
}

#[test]
fn a_notice_of_one_day_noted_on_two_laptops_costs_once() {
    let begin = Play::open();
    let noted = begin
        .tried(&default_on("2026-04-29", None), &on(second(), "2026-04-29"))
        .unwrap();
    let mut play = begin;
    play.arrives(noted.event.clone(), &[]);
    play.arrives(noted.event, &[]);
    assert_eq!(play.remedies().notices.len(), 1);
}
