//! People and seats: two who barred each other, a laptop that was copied, pots and roles given twice.

use crate::laptops::{Laptops, by, card, cards, judged, kinds, rejecting, seat, settling};
use kernkas_tests::desk::{TestDesk, say};
use serde_json::{Value, json};

/// How the dispute of this name was settled, as it is listed: by whom, what, and why.
fn settled(desk: &TestDesk, key: &Value) -> [String; 3] {
    let view = desk.call("disputes", json!({}));
    let rows = view["settled"].as_array().unwrap();
    let row = rows.iter().find(|row| row["key"] == *key).unwrap();
    let text = |name: &str| row[name].as_str().unwrap().to_owned();
    [text("who"), say(&row["chosen"]), text("reason")]
}

/// The reason that `settling` gives.
const REASON: &str = "Zo is het afgesproken.";

#[test]
fn two_administrators_who_bar_each_other_wait_for_the_root_key() {
    let laptops = Laptops::with(&["Ada"]);
    let (hall, ada) = (laptops.hall(), laptops.of("Ada"));
    hall.sit("Sanne");
    let (sanne, adas) = (seat(hall), seat(ada));
    hall.call("bar", json!({ "seat": adas, "reason": "Ik vertrouw het niet." }));
    ada.call("bar", json!({ "seat": sanne, "reason": "Ik vertrouw het niet." }));
    hall.sit("Marijke");
    laptops.carry(ada, hall);
    let found = card(hall, "mutual-bar");
    assert_eq!(found["choices"].as_array().unwrap().len(), 2);
    let choice = format!("readmit:{}", adas.as_str().unwrap());
    let mut settle = settling(&found["key"], &choice);
    settle["root_key"] = json!("niet de sleutel");
    hall.refused("settle", settle.clone());
    settle["root_key"] = laptops.root_key.clone();
    hall.call("settle", settle);
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    laptops.carry(hall, ada);
    assert!(kinds(ada).is_empty(), "{:#?}", cards(ada));
    let told = settled(ada, &found["key"]);
    assert_eq!(told, ["root-key", "Ada is weer beheerder", REASON]);
    ada.call("name-laptop", json!({ "laptop": "laptop van Ada" }));
}

#[test]
fn a_copied_laptop_is_told_and_put_out_of_use() {
    let mut laptops = Laptops::with(&["Pieter"]);
    let case = judged(laptops.hall(), "ingen", "600.00");
    let other = judged(laptops.hall(), "ingen", "500.00");
    laptops.carry(laptops.hall(), laptops.of("Pieter"));
    laptops.copy("Pieter");
    let (hall, pieter, copy) = (laptops.hall(), &laptops.all[1].desk, &laptops.all[2].desk);
    pieter.act(&case, rejecting());
    copy.act(&other, rejecting());
    laptops.carry(pieter, hall);
    laptops.carry(copy, hall);
    let found = card(hall, "clone");
    assert_eq!(found["claims"].as_array().unwrap().len(), 2);
    let refusal = hall.refused("settle", settling(&found["key"], "bar"));
    assert_eq!(refusal.text.id, "refusal-needs-role");
    by(hall, "Sanne", || {
        hall.call("settle", settling(&found["key"], "bar"))
    });
    assert!(!kinds(hall).contains(&"clone".to_owned()), "{:#?}", cards(hall));
    let told = settled(hall, &found["key"]);
    assert_eq!(
        told,
        ["Sanne", "De plek van Pieter is buiten gebruik gesteld", REASON]
    );
    let again = by(hall, "Sanne", || {
        hall.refused("settle", settling(&found["key"], "bar"))
    });
    assert_eq!(again.text.id, "dispute-locked-barred");
}

#[test]
fn pots_that_were_given_to_two_seats_are_held_by_nobody_until_somebody_chooses() {
    let laptops = Laptops::with(&["Ada", "Pieter", "Olga"]);
    let (hall, ada) = (laptops.hall(), laptops.of("Ada"));
    let give = |to: &Value| json!({ "scheme": null, "year": null, "seat": to, "reason": "Voor deze week." });
    let (pieters, olgas) = (seat(laptops.of("Pieter")), seat(laptops.of("Olga")));
    by(hall, "Sanne", || hall.call("give-pots", give(&pieters)));
    ada.call("give-pots", give(&olgas));
    laptops.all_meet();
    laptops.agree();
    let found = card(ada, "two-holders");
    let case = judged(hall, "ingen", "600.00");
    let refusal = hall.refused_act(&case, crate::laptops::awarding("600.00"));
    assert_eq!(refusal.text.id, "refusal-pot-held-by-nobody");
    let choice = format!("holder:{}", olgas.as_str().unwrap());
    ada.call("settle", settling(&found["key"], &choice));
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    crate::laptops::awards(laptops.of("Olga"), &case, "600.00");
    let told = settled(hall, &found["key"]);
    assert_eq!(told, ["Ada", "Olga houdt deze potten", REASON]);

    let choice = format!("holder:{}", pieters.as_str().unwrap());
    by(hall, "Sanne", || {
        hall.call("settle", settling(&found["key"], &choice))
    });
    laptops.all_meet();
    laptops.agree();
    let told = settled(ada, &found["key"]);
    assert_eq!(told, ["Sanne", "Pieter houdt deze potten", REASON]);
}

#[test]
fn roles_that_were_given_twice_point_to_beheer_and_end_when_given_again() {
    let laptops = Laptops::with(&["Ada", "Pieter"]);
    let (hall, ada) = (laptops.hall(), laptops.of("Ada"));
    let people = ada.call("people", json!({}));
    let pieter = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Pieter")
        .unwrap()["person"]
        .clone();
    let roles = |role: &str| json!({ "person": pieter, "roles": [{ "role": role, "kernen": [] }] });
    by(hall, "Sanne", || hall.call("give-roles", roles("reader")));
    ada.call("give-roles", roles("kernverbinder"));
    laptops.all_meet();
    laptops.agree();
    let found = card(ada, "roles-twice");
    let refusal = ada.refused("settle", settling(&found["key"], "give-roles"));
    assert_eq!(refusal.text.id, "dispute-locked-roles-twice");
    ada.call("give-roles", roles("budget-officer"));
    laptops.all_meet();
    laptops.agree();
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
}

#[test]
fn what_two_copies_of_one_laptop_spend_too_much_is_told_and_blocked() {
    let mut laptops = Laptops::with(&["Pieter"]);
    let cases = ["1200.00", "1300.00"].map(|amount| judged(laptops.hall(), "ingen", amount));
    laptops.give_pots_to("Pieter");
    laptops.copy("Pieter");
    let (hall, pieter, copy) = (laptops.hall(), &laptops.all[1].desk, &laptops.all[2].desk);
    crate::laptops::awards(pieter, &cases[0], "1200.00");
    crate::laptops::awards(copy, &cases[1], "1300.00");
    laptops.carry(copy, hall);
    laptops.carry(pieter, hall);
    assert_eq!(hall.pot("ingen")["committed"], "2500.00");
    let mut told = kinds(hall);
    told.sort_unstable();
    assert_eq!(told, ["clone", "overspent"]);
    for case in &cases {
        let refusal = hall.refused_act(case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
        assert_eq!(refusal.text.id, "refusal-contested");
    }
    let found = card(hall, "overspent");
    let only = format!("only:{}", cases[1].as_str().unwrap());
    hall.call("settle", settling(&found["key"], &only));
    assert_eq!(kinds(hall), ["clone"]);
    assert_eq!(hall.pot("ingen")["committed"], "1300.00");
}
