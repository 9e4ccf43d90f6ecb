//! Rules that were changed on two laptops, and an application that was received before others were awarded.

use crate::laptops::{Laptops, awards, by, card, cards, judged, kinds, settling, shown};
use kernkas_tests::desk::{TestDesk, jeu_de_boules, say};
use serde_json::{Value, json};

fn change(desk: &TestDesk, ceiling: &str) {
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let row = schemes["schemes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["document"]["scheme"] == "leefbaarheidsbudget")
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    document["ceiling"]["amount"] = json!(ceiling);
    desk.call("change-scheme-year", json!({ "document": document }));
}

#[test]
fn of_two_changes_of_one_scheme_year_neither_applies_until_somebody_chooses() {
    let laptops = Laptops::with(&["Ada"]);
    let (hall, ada) = (laptops.hall(), laptops.of("Ada"));
    by(hall, "Sanne", || change(hall, "2500.00"));
    change(ada, "3000.00");
    laptops.all_meet();
    laptops.agree();
    assert_eq!(ada.pot("ingen")["ceiling"], "2000.00");
    let found = card(ada, "successors");
    let choice = |amount: &str| -> Value {
        let claims = found["claims"].as_array().unwrap();
        let at = claims.iter().position(|claim| claim["amount"] == amount).unwrap();
        found["choices"][at]["choice"].clone()
    };
    let refusal = hall.refused(
        "settle",
        settling(&found["key"], choice("3000.00").as_str().unwrap()),
    );
    assert_eq!(refusal.text.id, "refusal-needs-role");
    ada.call(
        "settle",
        settling(&found["key"], choice("3000.00").as_str().unwrap()),
    );
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    assert_eq!(hall.pot("ingen")["ceiling"], "3000.00");
    by(hall, "Sanne", || {
        hall.call(
            "settle",
            settling(&found["key"], choice("2500.00").as_str().unwrap()),
        );
    });
    laptops.all_meet();
    laptops.agree();
    assert_eq!(ada.pot("ingen")["ceiling"], "2500.00");
}

#[test]
fn an_earlier_application_for_a_pot_that_is_spent_makes_a_card_and_blocks_nothing() {
    let laptops = Laptops::with(&["Joost"]);
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    let mut application = jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    let early = joost.call("submit", json!({ "application": application }))["case"].clone();
    for laptop in &laptops.all {
        laptop.desk.on("2026-05-20");
    }
    let later = judged(hall, "ingen", "1900.00");
    awards(hall, &later, "1900.00");
    laptops.all_meet();
    laptops.agree();
    let found = card(hall, "late-application");
    assert!(say(&found["title"]).ends_with("was eerder ontvangen dan wat al is toegekend"));
    hall.act(&later, json!({ "do": "announce", "sent_on": "2026-05-20" }));
    let refusal = joost.refused("settle", settling(&found["key"], "seen"));
    assert_eq!(refusal.text.id, "refusal-needs-role");
    hall.call("settle", settling(&found["key"], "seen"));
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(joost).is_empty(), "{:#?}", cards(joost));
    assert_eq!(shown(joost, &early)["state"], "submitted");
    let settled = joost.call("disputes", json!({}))["settled"][0].clone();
    assert_eq!(say(&settled["chosen"]), "Gezien");
}
