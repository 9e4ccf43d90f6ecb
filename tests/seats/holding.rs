//! Who commits which pots.

use crate::{DAY, holds_up, says};
use kernkas_tests::{
    desk::TestDesk,
    laptops::{Hall, carry, hall, joined, seat},
};
use serde_json::{Value, json};

fn giving(seat: &Value, reason: &str) -> Value {
    json!({ "scheme": "leefbaarheidsbudget", "year": 2026, "seat": seat, "reason": reason })
}

fn held(desk: &TestDesk, scheme: &str) -> Value {
    let seats = desk.call("seats", json!({}));
    let pots = seats["pots"].as_array().unwrap();
    let found = pots
        .iter()
        .find(|held| held["scheme"] == scheme && held["year"] == 2026);
    found.unwrap().clone()
}

fn with_pieter() -> (Hall, TestDesk) {
    let hall = hall(DAY);
    let pieter = joined(&hall, "Pieter", "budget-officer", &[], DAY);
    (hall, pieter)
}

#[test]
fn the_first_budget_officer_holds_every_pot_until_somebody_gives_it_away() {
    let (hall, pieter) = with_pieter();
    let marijke = crate::row_of(&hall, "Marijke");
    for desk in [&hall.desk, &pieter] {
        assert_eq!(held(desk, "leefbaarheidsbudget")["seat"], marijke["seat"]);
        assert_eq!(held(desk, "leefbaarheidsbudget")["name"], "Marijke");
    }
    assert!(!marijke["holds"].as_array().unwrap().is_empty());
    let locked = held(&pieter, "leefbaarheidsbudget")["locked"].clone();
    assert_eq!(locked["id"], "pots-locked-holder");
    says(
        &pieter.refused("give-pots", giving(&seat(&pieter), "Ik wil het.")),
        "refusal-pot-held-elsewhere",
    );
}

#[test]
fn the_holder_hands_over_without_a_reason_and_everybody_sees_it() {
    let (hall, pieter) = with_pieter();
    let his = seat(&pieter);
    hall.sit("Marijke");
    hall.call("give-pots", giving(&his, ""));
    assert_eq!(held(&hall, "leefbaarheidsbudget")["seat"], his);
    assert_ne!(
        held(&hall, "straat-buurtbijeenkomst")["seat"],
        his,
        "only what was given"
    );
    assert_eq!(
        hall.refused("give-pots", giving(&his, "")).text.id,
        "refusal-nothing-changes"
    );
    carry(&hall, &pieter);
    assert_eq!(held(&pieter, "leefbaarheidsbudget")["seat"], his);
    holds_up(&pieter);
}

#[test]
fn an_administrator_takes_over_with_a_reason() {
    let (hall, pieter) = with_pieter();
    let his = seat(&pieter);
    assert_eq!(held(&hall, "leefbaarheidsbudget")["takeover"], true);
    says(
        &hall.refused("give-pots", giving(&his, " ")),
        "refusal-reason-needed",
    );
    hall.call("give-pots", giving(&his, "Marijke is ziek."));
    assert_eq!(held(&hall, "leefbaarheidsbudget")["seat"], his);
    hall.sit("Marijke");
    says(
        &hall.refused("give-pots", giving(&seat(&hall), "Ik ben beter.")),
        "refusal-pot-held-elsewhere",
    );
}

#[test]
fn pots_go_only_to_a_seat_that_works_of_somebody_who_decides_about_money() {
    let (hall, pieter) = with_pieter();
    let his = seat(&pieter);
    let anouk = crate::row_of(&hall, "Anouk")["seat"].clone();
    says(
        &hall.refused("give-pots", giving(&anouk, "Zij kan het.")),
        "fault-seat-no-officer",
    );
    hall.call("bar", json!({ "seat": his, "reason": "Kwijt." }));
    says(
        &hall.refused("give-pots", giving(&his, "Hij kan het.")),
        "fault-seat-is-barred",
    );
    let mut nowhere = giving(&crate::row_of(&hall, "Marijke")["seat"], "Zo.");
    nowhere["year"] = json!(1999);
    assert_eq!(hall.refused("give-pots", nowhere).text.id, "refusal-unknown");
}

#[test]
fn who_does_not_hold_the_pot_does_not_award_and_the_holder_does() {
    let (hall, pieter) = with_pieter();
    let case = hall.submitted("ingen", "800.00");
    hall.sit("Marijke");
    for condition in hall.judged_conditions(&case) {
        hall.act(
            &case,
            kernkas_tests::desk::judgement(&condition, "meets", "Duidelijk."),
        );
    }
    hall.call("give-pots", giving(&seat(&pieter), ""));
    let refusal = hall.refused_act(&case, kernkas_tests::desk::award("650.00"));
    says(&refusal, "refusal-pot-held-elsewhere");
    carry(&hall, &pieter);
    let mut award = kernkas_tests::desk::award("650.00");
    award["reason"] = json!("Zo is het besproken.");
    pieter.act(&case, award);
    assert_eq!(pieter.pot("ingen")["committed"], "650.00");
    carry(&pieter, &hall);
    assert_eq!(hall.pot("ingen")["committed"], "650.00");
    holds_up(&hall);
}

#[test]
fn the_pots_of_a_barred_seat_are_taken_over() {
    let (hall, pieter) = with_pieter();
    let marijke = crate::row_of(&hall, "Marijke")["seat"].clone();
    hall.call(
        "bar",
        json!({ "seat": marijke, "reason": "Zij werkt hier niet meer." }),
    );
    hall.call(
        "give-pots",
        giving(&seat(&pieter), "Marijke werkt hier niet meer."),
    );
    assert_eq!(held(&hall, "leefbaarheidsbudget")["seat"], seat(&pieter));
    carry(&hall, &pieter);
    assert_eq!(held(&pieter, "leefbaarheidsbudget")["seat"], seat(&pieter));
    holds_up(&pieter);
}

#[test]
fn what_the_old_holder_awarded_without_knowing_of_the_takeover_is_contested_on_both_laptops() {
    let hall = hall(DAY);
    let fenna = joined(&hall, "Fenna", "administrator", &[], DAY);
    let case = hall.submitted("ingen", "800.00");
    hall.sit("Marijke");
    for condition in hall.judged_conditions(&case) {
        hall.act(
            &case,
            kernkas_tests::desk::judgement(&condition, "meets", "Duidelijk."),
        );
    }
    // Anna is budget officer on a laptop of her own.
    hall.sit("Sanne");
    let anna = joined(&hall, "Anna", "budget-officer", &[], DAY);
    carry(&hall, &fenna);
    fenna.call("give-pots", giving(&seat(&anna), "Marijke is al weken ziek."));
    hall.sit("Marijke");
    let mut award = kernkas_tests::desk::award("650.00");
    award["reason"] = json!("Zo is het besproken.");
    hall.act(&case, award);
    carry(&fenna, &hall);
    carry(&hall, &fenna);
    for desk in [&hall.desk, &fenna] {
        assert_eq!(desk.pot("ingen")["committed"], "650.00", "a letter may be out");
        let disputes = desk.call("disputes", json!({}))["disputes"].clone();
        let kinds: Vec<&Value> = disputes
            .as_array()
            .unwrap()
            .iter()
            .map(|one| &one["kind"])
            .collect();
        assert_eq!(kinds, ["after-takeover"]);
        let shown = desk.call("application", json!({ "case": case }));
        assert_eq!(shown["disputes"].as_array().unwrap().len(), 1);
    }
}
