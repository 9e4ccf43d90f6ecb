//! What was done on a seat that was out of use by then, and money awarded after the pot was taken over.

use crate::laptops::{Laptops, awards, by, card, cards, judged, kinds, seat, settling, shown};
use kernkas_tests::desk::{TestDesk, jeu_de_boules, say};
use serde_json::{Value, json};

fn bar(hall: &TestDesk, whose: &Value) {
    by(hall, "Sanne", || {
        hall.call("bar", json!({ "seat": whose, "reason": "De laptop is kwijt." }));
    });
}

/// An application that Joost takes in on his laptop after his seat was put out of use, without knowing it.
fn late_intake() -> (Laptops, Value) {
    let laptops = Laptops::with(&["Joost"]);
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    bar(hall, &seat(joost));
    let mut application = jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    let case = joost.call("submit", json!({ "application": application }))["case"].clone();
    laptops.carry(joost, hall);
    (laptops, case)
}

#[test]
fn a_late_intake_waits_for_an_administrator_and_keeps_its_number_and_day() {
    let (laptops, case) = late_intake();
    let (hall, joost) = (laptops.hall(), laptops.of("Joost"));
    let number = shown(joost, &case)["number"].clone();
    let unknown = hall.refused("application", json!({ "case": case }));
    assert_eq!(unknown.text.id, "refusal-unknown");
    let found = card(hall, "late-intake");
    assert!(
        say(&found["title"]).starts_with(number.as_str().unwrap()),
        "{found}"
    );
    assert!(!found["locked"].is_null());
    by(hall, "Sanne", || {
        hall.call("settle", settling(&found["key"], "counts"))
    });
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    let adopted = shown(hall, &case);
    assert_eq!(
        (&adopted["number"], &adopted["state"]),
        (&number, &json!("submitted"))
    );

    by(hall, "Sanne", || {
        hall.call("settle", settling(&found["key"], "void"))
    });
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    hall.refused("application", json!({ "case": case }));
    let settled = hall.call("disputes", json!({}))["settled"][0].clone();
    assert_eq!(
        (&settled["key"], &settled["who"]),
        (&found["key"], &json!("Sanne"))
    );
}

#[test]
fn a_decision_on_a_seat_out_of_use_counts_when_an_officer_says_so() {
    let laptops = Laptops::with(&["Pieter"]);
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let case = judged(hall, "ingen", "600.00");
    laptops.give_pots_to("Pieter");
    bar(hall, &seat(pieter));
    awards(pieter, &case, "600.00");
    laptops.carry(pieter, hall);
    assert_eq!(shown(hall, &case)["state"], "submitted");
    assert_eq!(hall.pot("ingen")["committed"], "0.00");
    let found = card(hall, "late-decision");
    assert_eq!(say(&found["claims"][0]["what"]), "kende €\u{a0}600,00 toe");
    assert_eq!(found["locked"], Value::Null);
    hall.call("settle", settling(&found["key"], "counts"));
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    assert_eq!(shown(hall, &case)["awarded"], "600.00");
    assert_eq!(hall.pot("ingen")["committed"], "600.00");
    hall.call("settle", settling(&found["key"], "void"));
    assert_eq!(shown(hall, &case)["state"], "submitted");
    assert_eq!(hall.pot("ingen")["committed"], "0.00");
}

#[test]
fn an_award_after_a_takeover_stays_in_the_money_and_waits_for_a_choice() {
    let laptops = Laptops::with(&["Pieter"]);
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let case = judged(hall, "ingen", "600.00");
    laptops.give_pots_to("Pieter");
    let marijke = seat(hall);
    by(hall, "Sanne", || {
        hall.call(
            "give-pots",
            json!({ "scheme": null, "year": null, "seat": marijke, "reason": "Pieter is ziek." }),
        );
    });
    awards(pieter, &case, "600.00");
    laptops.all_meet();
    laptops.agree();
    assert_eq!(hall.pot("ingen")["committed"], "600.00");
    let found = card(hall, "after-takeover");
    let refusal = hall.refused_act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    assert_eq!(refusal.text.id, "refusal-contested");
    let stands = found["choices"][0]["choice"].as_str().unwrap();
    hall.call("settle", settling(&found["key"], stands));
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(pieter).is_empty(), "{:#?}", cards(pieter));
    let mut less = settling(&found["key"], "award");
    less["amounts"] = json!({ case.as_str().unwrap(): "450.00" });
    hall.call("settle", less);
    laptops.all_meet();
    laptops.agree();
    assert_eq!(shown(pieter, &case)["awarded"], "450.00");
    let view = pieter.call("disputes", json!({}));
    assert_eq!(
        (&view["settled"][0]["key"], &view["settled"][0]["title"]),
        (&found["key"], &found["title"]),
        "it is listed as what it was"
    );
}
