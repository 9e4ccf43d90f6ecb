//! Money, whatever people try: nothing is given that is not there, sums are sums, and what is explained is what happens.

use kernkas_tests::{
    desk::{self, TestDesk},
    play::{Deed, KERNEN, PEOPLE, Play, Step, cases, cents_of, euro, steps},
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What the cases of one kern come to, added up by hand: committed, reserved, pending, in cents.
fn added_up(shown: &[Value], kern: &str) -> (i64, i64, i64) {
    let of_kern = shown.iter().filter(|case| case["ask"]["kern"] == kern);
    let (mut committed, mut reserved, mut pending) = (0, 0, 0);
    for case in of_kern {
        let asked = cents_of(&case["ask"]["asked"]);
        let is_open = ["submitted", "asked-to-complete", "completed", "advised"]
            .contains(&case["state"].as_str().unwrap());
        if !case["awarded"].is_null() {
            committed += cents_of(&case["awarded"]);
        } else if is_open && case["advice"]["is"] == "award" {
            reserved += cents_of(&case["advice"]["amount"]).min(asked);
        } else if is_open {
            pending += asked;
        }
    }
    (committed, reserved, pending)
}

fn the_pots_hold_what_the_cases_come_to(desk: &TestDesk, play: &Play<'_>) {
    let shown: Vec<Value> = play
        .cases
        .iter()
        .map(|case| desk.call("application", json!({ "case": case })))
        .collect();
    for kern in KERNEN {
        let pot = desk.pot(kern);
        let (committed, reserved, pending) = added_up(&shown, kern);
        assert_eq!(cents_of(&pot["committed"]), committed, "committed in {kern}");
        assert_eq!(cents_of(&pot["reserved"]), reserved, "reserved in {kern}");
        assert_eq!(cents_of(&pot["pending"]), pending, "pending in {kern}");
        assert!(
            committed + reserved <= 200_000,
            "{kern} has given {committed} and holds {reserved}"
        );
    }
}

/// Whether an award of so many cents must succeed, by what the pages say beforehand.
fn explained(desk: &TestDesk, case: &Value, step: &Step, cents: i64) -> bool {
    let shown = desk.call("application", json!({ "case": case }));
    let is_open = ["submitted", "completed", "advised"].contains(&shown["state"].as_str().unwrap());
    let amount = euro(cents);
    let preview = desk.call("preview", json!({ "case": case, "amount": amount }));
    let verdicts = preview["assessment"]["verdicts"].as_array().unwrap();
    let all = |outcome: &str| verdicts.iter().all(|verdict| verdict["outcome"] != outcome);
    let judged = verdicts
        .iter()
        .all(|verdict| verdict["judged"] != true || verdict["outcome"] != "to-judge");
    let left = cents_of(&preview["pot"]["ceiling"])
        - cents_of(&preview["pot"]["committed"])
        - cents_of(&preview["pot"]["reserved"]);
    PEOPLE[step.who] == "Marijke"
        && shown["taken_in_by"] != "Marijke"
        && is_open
        && judged
        && all("not-met")
        && cents > 0
        && cents <= left
        && cents <= cents_of(&shown["ask"]["asked"])
        && cents <= cents_of(&preview["assessment"]["most"])
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn no_pot_is_ever_overspent_and_every_pot_is_the_sum_of_its_cases(steps in steps(28)) {
        let desk = desk::founded("2026-05-12");
        let mut play = Play::new(&desk);
        for step in &steps {
            // What is refused is refused; what matters is that the money adds up after it.
            drop(play.go(step));
        }
        play.sit(1);
        the_pots_hold_what_the_cases_come_to(&desk, &play);
    }

    #[test]
    fn an_award_succeeds_exactly_when_the_page_said_that_it_would(steps in steps(28)) {
        let desk = desk::founded("2026-05-12");
        let mut play = Play::new(&desk);
        for step in &steps {
            play.sit(step.who);
            let expected = match (&step.deed, play.case_of(step)) {
                (Deed::Award(cents), Some(case)) => Some(explained(&desk, case, step, *cents)),
                _ => None,
            };
            let done = play.go(step);
            if let Some(expected) = expected {
                prop_assert_eq!(done.is_ok(), expected, "{:?}: {:?}", step, done);
            }
        }
    }
}

#[test]
fn an_award_over_what_is_left_is_refused_and_the_refusal_says_what_is_left() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "1500.00", "1500.00");
    let case = desk.submitted("ingen", "600.00");
    desk.call("unlock", desk.marijke());
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    let before = desk.bytes();
    let refusal = desk.refused_act(&case, desk::award("500.01"));
    assert_eq!(refusal.text.id, "refusal-pot-exhausted", "{refusal:?}");
    assert_eq!(refusal.field.as_deref(), Some("amount"));
    assert_eq!(
        serde_json::to_value(&refusal.text).unwrap()["args"]["left"]["value"],
        "500.00"
    );
    assert!(desk.bytes() == before, "a refusal writes nothing");
    let mut award = desk::award("500.00");
    award["reason"] = json!("Meer is er niet.");
    desk.act(&case, award);
    assert_eq!(desk.pot("ingen")["committed"], "2000.00");
}

#[test]
fn money_that_an_advice_holds_is_not_given_to_another() {
    let desk = desk::founded("2026-05-12");
    let first = desk.submitted("ingen", "1500.00");
    desk.act(&first, desk::advice("1500.00"));
    let second = desk.submitted("ingen", "600.00");
    let refusal = desk.refused_act(&second, desk::advice("500.01"));
    assert_eq!(refusal.text.id, "refusal-pot-exhausted");
    desk.call("unlock", desk.marijke());
    for condition in desk.judged_conditions(&second) {
        desk.act(&second, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    assert_eq!(
        desk.refused_act(&second, desk::award("600.00")).text.id,
        "refusal-pot-exhausted"
    );
    desk.act(
        &first,
        json!({ "do": "withdraw", "reason": "Het gaat niet door." }),
    );
    desk.act(&second, desk::award("600.00"));
    let pot = desk.pot("ingen");
    assert_eq!(
        (pot["committed"].as_str(), pot["reserved"].as_str()),
        (Some("600.00"), Some("0.00"))
    );
}

#[test]
fn two_pots_of_two_kernen_do_not_know_each_other() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "2000.00", "2000.00");
    desk.decided("maurik", "2000.00", "2000.00");
    assert_eq!(desk.pot("ingen")["committed"], "2000.00");
    assert_eq!(desk.pot("maurik")["committed"], "2000.00");
    assert_eq!(desk.pot("asch")["committed"], "0.00");
}
