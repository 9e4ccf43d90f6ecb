//! One field, changed on two laptops; and two fields, which go together without a word.

use crate::laptops::{Laptops, by, card, cards, judged, kinds, settling, shown};
use kernkas_tests::desk::{TestDesk, jeu_de_boules, say};
use serde_json::{Value, json};

/// Mends the application of € 600,00 for Ingen in one field of what is asked.
fn corrects(desk: &TestDesk, case: &Value, field: &str, value: Value) {
    let mut application = jeu_de_boules();
    application["ask"]["kern"] = json!("ingen");
    application["ask"]["asked"] = json!("600.00");
    application["ask"]["signed_copy_seen"] = json!(true);
    match field.split_once('.') {
        Some((part, name)) => application[part][name] = value,
        None => application[field] = value,
    }
    desk.act(
        case,
        json!({ "do": "correct", "application": application, "reason": "Een typefout." }),
    );
}

/// The town hall and Joost's laptop, with one case that both know.
fn both_know() -> (Laptops, Value) {
    let laptops = Laptops::with(&["Joost"]);
    let case = judged(laptops.hall(), "ingen", "600.00");
    laptops.carry(laptops.hall(), laptops.of("Joost"));
    (laptops, case)
}

#[test]
fn one_amount_changed_on_two_laptops_stays_as_it_was_until_somebody_chooses() {
    let (laptops, case) = both_know();
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    by(hall, "Anouk", || {
        corrects(hall, &case, "ask.asked", json!("650.00"))
    });
    corrects(joost, &case, "ask.asked", json!("700.00"));
    laptops.all_meet();
    laptops.agree();
    assert_eq!(shown(hall, &case)["ask"]["asked"], "600.00");
    let found = card(joost, "field-twice");
    assert!(say(&found["title"]).contains("het gevraagde bedrag"), "{found}");
    assert_eq!(found["locked"], Value::Null);
    let choices = found["choices"].as_array().unwrap();
    let seven = choices
        .iter()
        .find(|choice| say(&choice["title"]) == "€\u{a0}700,00")
        .unwrap();
    joost.call(
        "settle",
        settling(&found["key"], seven["choice"].as_str().unwrap()),
    );
    assert_eq!(shown(joost, &case)["ask"]["asked"], "700.00");
    laptops.all_meet();
    laptops.agree();
    assert_eq!(shown(hall, &case)["ask"]["asked"], "700.00");

    let other = choices
        .iter()
        .find(|choice| say(&choice["title"]) == "€\u{a0}650,00")
        .unwrap();
    hall.call(
        "settle",
        settling(&found["key"], other["choice"].as_str().unwrap()),
    );
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(joost).is_empty(), "{:#?}", cards(joost));
    assert_eq!(shown(joost, &case)["ask"]["asked"], "650.00");
}

#[test]
fn two_that_choose_another_version_have_a_dispute_again() {
    let (laptops, case) = both_know();
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    by(hall, "Anouk", || corrects(hall, &case, "ask.people", json!(70)));
    corrects(joost, &case, "ask.people", json!(80));
    laptops.all_meet();
    let found = card(hall, "field-twice");
    let choice = |at: usize| found["choices"][at]["choice"].as_str().unwrap();
    hall.call("settle", settling(&found["key"], choice(0)));
    joost.call("settle", settling(&found["key"], choice(1)));
    laptops.all_meet();
    laptops.agree();
    let again = card(joost, "field-twice");
    assert_eq!(again["key"], found["key"]);
    let choice = again["choices"][0]["choice"].as_str().unwrap();
    joost.call("settle", settling(&again["key"], choice));
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
}

#[test]
fn two_different_fields_go_together() {
    let (laptops, case) = both_know();
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    by(hall, "Anouk", || corrects(hall, &case, "ask.people", json!(70)));
    corrects(joost, &case, "applicant.phone", json!("06 1111 1111"));
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    for desk in [hall, joost] {
        let case = shown(desk, &case);
        assert_eq!(case["ask"]["people"], 70);
        assert_eq!(case["applicant"]["phone"], "06 1111 1111");
    }
}

#[test]
fn somebody_who_does_not_serve_the_kern_does_not_choose() {
    let (laptops, case) = both_know();
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    by(hall, "Anouk", || corrects(hall, &case, "idea", json!("Een baan")));
    corrects(joost, &case, "idea", json!("Een veld"));
    laptops.all_meet();
    let found = card(hall, "field-twice");
    let choice = found["choices"][0]["choice"].as_str().unwrap().to_owned();
    hall.sit("Sanne");
    assert!(!card(hall, "field-twice")["locked"].is_null());
    let refusal = hall.refused("settle", settling(&found["key"], &choice));
    assert_eq!(refusal.text.id, "refusal-needs-role");
}
