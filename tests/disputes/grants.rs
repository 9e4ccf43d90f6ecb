//! The money of one case, handled on two laptops.

use crate::laptops::{Laptops, awards, card, judged, kinds, settling, shown};
use kernkas_tests::desk::TestDesk;
use serde_json::{Value, json};

/// € 600,00 awarded by Marijke and sent; Pieter and Olga know of it.
fn awarded() -> (Laptops, Value) {
    let laptops = Laptops::with(&["Pieter", "Olga"]);
    let hall = laptops.hall();
    let case = judged(hall, "ingen", "600.00");
    awards(hall, &case, "600.00");
    hall.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    laptops.all_meet();
    (laptops, case)
}

fn handle(desk: &TestDesk, case: &Value, command: &Value) {
    let version = shown(desk, case)["version"].clone();
    desk.call(
        "handle",
        json!({ "case": case, "version": version, "command": command }),
    );
}

fn pays(desk: &TestDesk, case: &Value) {
    handle(
        desk,
        case,
        &json!({ "do": "approve-payment", "amount": "600.00" }),
    );
    let payment = shown(desk, case)["grant"]["payments"][0]["payment"].clone();
    handle(
        desk,
        case,
        &json!({
            "do": "note-paid", "payment": payment, "amount": "600.00", "paid_on": "2026-05-12", "reference": "",
        }),
    );
}

#[test]
fn what_two_officers_paid_without_knowing_is_told_blocks_and_is_settled_by_a_person() {
    let (laptops, case) = awarded();
    pays(laptops.of("Pieter"), &case);
    pays(laptops.of("Olga"), &case);
    laptops.all_meet();
    laptops.agree();
    let hall = laptops.hall();
    assert_eq!(kinds(hall), ["paid-twice"]);
    assert_eq!(
        shown(hall, &case)["grant"]["steps"]["to_recover"],
        "600.00",
        "nothing is lost"
    );
    assert_eq!(hall.pot("ingen")["committed"], "600.00");
    let card = card(hall, "paid-twice");
    assert_eq!(card["claims"].as_array().unwrap().len(), 2);
    assert_eq!(card["choices"].as_array().unwrap().len(), 3);
    let version = shown(hall, &case)["version"].clone();
    let recover = json!({ "do": "recover", "amount": "600.00", "reason": "Dubbel." });
    let blocked = hall.refused(
        "handle",
        json!({ "case": case, "version": version, "command": recover }),
    );
    assert_eq!(blocked.text.id, "refusal-contested");
    let choice = card["choices"][0]["choice"].as_str().unwrap();
    hall.call("settle", settling(&card["key"], choice));
    laptops.all_meet();
    laptops.agree();
    for laptop in &laptops.all {
        assert!(kinds(&laptop.desk).is_empty());
        let steps = shown(&laptop.desk, &case)["grant"]["steps"].clone();
        assert_eq!(
            (&steps["paid"], &steps["to_recover"]),
            (&json!("600.00"), &json!("0.00"))
        );
    }
    let told = settled(hall);
    assert_eq!(told["chosen"]["id"], "dispute-chose-money-one");
    assert_eq!(told["reason"], "Zo is het afgesproken.");
    assert_eq!(told["choices"].as_array().unwrap().len(), 3);
    // It was both: the choice is revised, and what was paid too much is to come back.
    let olga = laptops.of("Olga");
    olga.call("settle", settling(&told["key"], "all"));
    laptops.all_meet();
    laptops.agree();
    assert_eq!(shown(hall, &case)["grant"]["steps"]["to_recover"], "600.00");
    assert_eq!(settled(hall)["chosen"]["id"], "dispute-chose-money-all");
}

/// The dispute that was settled last.
fn settled(desk: &TestDesk) -> Value {
    desk.call("disputes", json!({}))["settled"][0].clone()
}

#[test]
fn settled_lower_on_one_laptop_and_given_up_on_the_other_keeps_the_money_until_a_person_chooses() {
    let laptops = Laptops::with(&["Pieter", "Olga"]);
    let hall = laptops.hall();
    let case = judged(hall, "ingen", "600.00");
    let mut award = kernkas_tests::desk::award("600.00");
    award["form"] = json!("verlening");
    hall.act(&case, award);
    hall.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    laptops.all_meet();
    let give_up = json!({ "do": "give-up", "on": "2026-05-12", "reason": "" });
    handle(laptops.of("Olga"), &case, &give_up);
    let ask = json!({ "do": "ask-view", "until": "2026-05-20", "about": "Het wordt minder." });
    handle(laptops.of("Pieter"), &case, &ask);
    let view = json!({ "do": "note-view", "on": "2026-05-12", "view": "Akkoord." });
    handle(laptops.of("Pieter"), &case, &view);
    let change = json!({
        "do": "change", "amount": "400.00", "ground": "circumstances", "reason": "Het wordt minder.",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" },
    });
    handle(laptops.of("Pieter"), &case, &change);
    laptops.all_meet();
    laptops.agree();
    assert_eq!(kinds(hall), ["ruled-twice"]);
    assert_eq!(
        hall.pot("ingen")["committed"],
        "400.00",
        "the larger amount is kept"
    );
    let card = card(hall, "ruled-twice");
    let says = |choice: &&Value| choice["title"]["id"] == "dispute-did-give-up";
    let choice = card["choices"].as_array().unwrap().iter().find(says).unwrap();
    hall.call(
        "settle",
        settling(&card["key"], choice["choice"].as_str().unwrap()),
    );
    laptops.all_meet();
    laptops.agree();
    assert_eq!(laptops.of("Olga").pot("ingen")["committed"], "0.00");
}
