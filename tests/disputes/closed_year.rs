//! A year that was closed on one laptop while another went on in it.

use crate::laptops::{Laptops, awarding, awards, by, card, cards, kinds, settling, shown};
use kernkas_tests::desk::{TestDesk, jeu_de_boules, judgement, say};
use serde_json::{Value, json};

fn turns(hall: &TestDesk, what: &str) {
    by(hall, "Sanne", || {
        let deed = json!({ "do": what, "year": 2026 });
        let plan = hall.call("plan-year", json!({ "deed": deed }));
        hall.call(
            "do-year",
            json!({ "deed": deed, "seen": plan["seen"], "reason": "De rekening is opgemaakt." }),
        );
    });
}

fn judges(desk: &TestDesk, case: &Value) {
    for condition in desk.judged_conditions(case) {
        desk.act(case, judgement(&condition, "meets", "Duidelijk."));
    }
}

fn taken_in(joost: &TestDesk) -> Value {
    let mut application = jeu_de_boules();
    application["ask"]["asked"] = json!("600.00");
    application["ask"]["signed_copy_seen"] = json!(true);
    joost.call("submit", json!({ "application": application }))["case"].clone()
}

/// Joost takes an application in and Pieter, who holds the pots, awards it; meanwhile the town hall closes the year.
fn apart() -> (Laptops, Value) {
    let laptops = Laptops::with(&["Pieter", "Joost"]);
    let (hall, pieter, joost) = (laptops.hall(), laptops.of("Pieter"), laptops.of("Joost"));
    laptops.give_pots_to("Pieter");
    let case = taken_in(joost);
    laptops.carry(joost, pieter);
    judges(pieter, &case);
    awards(pieter, &case, "600.00");
    turns(hall, "close");
    laptops.all_meet();
    laptops.agree();
    (laptops, case)
}

#[test]
fn an_award_made_while_the_year_was_closed_elsewhere_is_never_lost_and_waits_for_a_choice() {
    let (laptops, case) = apart();
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    assert_eq!(hall.pot("ingen")["committed"], "600.00");
    let found = card(hall, "after-closing");
    assert!(
        say(&found["title"]).contains("2026, dat al gesloten was"),
        "{found}"
    );
    assert_eq!(found["claims"].as_array().unwrap().len(), 2, "{found:#}");
    let refusal = pieter.refused_act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    assert_eq!(refusal.text.id, "refusal-contested");
    hall.call("settle", settling(&found["key"], "counts"));
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(pieter).is_empty(), "{:#?}", cards(pieter));
    assert_eq!(shown(pieter, &case)["awarded"], "600.00");
    pieter.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
}

#[test]
fn an_award_that_does_not_count_leaves_the_money_in_the_pot() {
    let (laptops, case) = apart();
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let found = card(pieter, "after-closing");
    pieter.call("settle", settling(&found["key"], "void"));
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    assert_eq!(hall.pot("ingen")["committed"], "0.00");
    assert_eq!(shown(hall, &case)["state"], "rejected");
}

#[test]
fn a_year_that_is_opened_again_has_no_dispute_about_its_closing() {
    let (laptops, case) = apart();
    let hall = laptops.hall();
    turns(hall, "reopen");
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    assert_eq!(shown(hall, &case)["awarded"], "600.00");
}

#[test]
fn a_decision_on_a_case_of_a_closed_year_is_refused_with_a_sentence() {
    let laptops = Laptops::with(&["Joost"]);
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    let case = taken_in(joost);
    turns(hall, "close");
    laptops.carry(joost, hall);
    judges(hall, &case);
    let refusal = hall.refused_act(&case, awarding("600.00"));
    assert_eq!(refusal.text.id, "refusal-year-closed");
    assert!(say(&serde_json::to_value(&refusal.text).unwrap()).contains("2026 is gesloten"));
    turns(hall, "reopen");
    awards(hall, &case, "600.00");
}

/// Two administrators open the same year: a dispute between successors, as with every scheme year; nothing is lost.
#[test]
fn a_year_that_two_administrators_opened_waits_for_a_choice_and_applies_as_before_meanwhile() {
    let laptops = Laptops::with(&["Ada"]);
    let (hall, ada) = (laptops.hall(), laptops.of("Ada"));
    let opens = |desk: &TestDesk, number: &str| {
        let deed = json!({ "do": "open", "year": 2027 });
        let plan = desk.call("plan-year", json!({ "deed": deed }));
        let decision = json!({ "body": "council", "number": number, "on": "2026-05-12" });
        desk.call(
            "do-year",
            json!({ "deed": deed, "seen": plan["seen"], "decision": decision }),
        );
    };
    by(hall, "Sanne", || opens(hall, "R-1"));
    opens(ada, "R-2");
    laptops.all_meet();
    laptops.agree();
    let disputed = kinds(ada);
    assert_eq!(disputed.len(), 9, "one for each scheme: {disputed:?}");
    assert!(disputed.iter().all(|kind| kind == "successors"));
}
