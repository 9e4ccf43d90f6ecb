//! A lost laptop, a seat that was misused, administrators who bar each other, and the root key that ends it.

use crate::{DAY, holds_up, person, row, says};
use kernkas_tests::{
    desk::{self, TestDesk},
    laptops::{Hall, carry, hall, joined, saved, seat, take_in},
};
use serde_json::{Value, json};

fn barring(seat: &Value) -> Value {
    json!({ "seat": seat, "reason": "De laptop is uit de auto gestolen." })
}

fn with_root(mut input: Value, hall: &Hall) -> Value {
    input["root_key"] = json!(hall.root_key);
    input
}

fn standing(desk: &TestDesk, seat: &Value) -> Value {
    row(desk, seat)["standing"].clone()
}

#[test]
fn a_lost_laptop_is_barred_and_what_it_did_before_stays() {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    let lost = seat(&joost);
    let mut application = desk::jeu_de_boules();
    application["ask"]["kern"] = json!("ingen");
    application["ask"]["signed_copy_seen"] = json!(true);
    let case = joost.call("submit", json!({ "application": application }))["case"].clone();
    carry(&joost, &hall);
    hall.call("bar", barring(&lost));
    assert_eq!(standing(&hall, &lost), "barred");
    assert_eq!(
        hall.call("application", json!({ "case": case }))["state"],
        "submitted"
    );
    assert_eq!(
        hall.refused("bar", barring(&lost)).text.id,
        "refusal-nothing-changes"
    );

    // What the thief does next is kept, and counts nowhere.
    let after = joost.call("submit", json!({ "application": application }))["case"].clone();
    carry(&joost, &hall);
    assert_eq!(
        hall.refused("application", json!({ "case": after })).text.id,
        "refusal-unknown"
    );
    let aside = hall.call("seats", json!({}))["set_aside"].clone();
    assert_eq!(aside.as_array().unwrap().len(), 1);
    assert_eq!(aside[0]["args"]["reason"]["value"], "late-bar");
}

#[test]
fn a_barred_seat_reads_and_saves_files_and_records_nothing() {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    hall.call("bar", barring(&seat(&joost)));
    let file = saved(&hall);
    // A barred seat is no receiver any more; who wants it to know sends it what was made before.
    let refusal = joost.refused("import", json!({ "file": file, "sha256": null }));
    says(&refusal, "fault-bundle-not-for-you");
}

#[test]
fn a_seat_that_learns_that_it_was_barred_says_so() {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    let fenna = joined(&hall, "Fenna", "administrator", &[], DAY);
    let file = saved(&hall);
    take_in(&joost, &file);
    // Fenna does not know yet what Sanne does, and writes for everybody.
    let told = saved(&fenna);
    hall.call("bar", barring(&seat(&joost)));
    take_in(&joost, &told);
    hall.sit("Anouk");
    joost.call("name-laptop", json!({ "laptop": "nog in gebruik" }));
    assert_eq!(joost.call("desk", json!({}))["exchange"]["stopped"], Value::Null);

    // On the laptop itself: two people, one of whom bars the other.
    let laptop = crate::DAY;
    let both = kernkas_tests::laptops::hall(laptop);
    let anouk = crate::row_of(&both, "Anouk")["seat"].clone();
    both.call("bar", barring(&anouk));
    both.sit("Anouk");
    let stopped = both.call("desk", json!({}))["exchange"]["stopped"].clone();
    assert_eq!(stopped["id"], "seat-stopped-barred");
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    says(
        &both.refused("submit", json!({ "application": application })),
        "fault-seat-barred",
    );
    both.call("today", json!({}));
    saved(&both);
}

#[test]
fn nobody_bars_without_the_role_without_a_reason_or_at_her_own_desk() {
    let hall = hall(DAY);
    let (sanne, anouk) = (seat(&hall), crate::row_of(&hall, "Anouk")["seat"].clone());
    says(&hall.refused("bar", barring(&sanne)), "fault-seat-own");
    let mut silent = barring(&anouk);
    silent["reason"] = json!("  ");
    says(&hall.refused("bar", silent), "refusal-reason-needed");
    assert_eq!(
        hall.refused("bar", barring(&json!("00"))).text.id,
        "refusal-unknown"
    );
    hall.sit("Marijke");
    says(&hall.refused("bar", barring(&anouk)), "refusal-needs-role");
    let mut wrong = barring(&anouk);
    wrong["root_key"] = json!(crate::reviving::other_keys().root_key);
    says(&hall.refused("bar", wrong), "fault-other-root-key");
    assert_eq!(standing(&hall, &anouk), "working");
}

#[test]
fn the_root_key_bars_whatever_seat_from_whatever_desk() {
    let hall = hall(DAY);
    let sanne = seat(&hall);
    hall.sit("Marijke");
    hall.call("bar", with_root(barring(&sanne), &hall));
    assert_eq!(standing(&hall, &sanne), "barred");
    holds_up(&hall);
    hall.sit("Sanne");
    let person = person(&hall, "Marijke");
    let roles = json!([{ "role": "administrator", "kernen": [] }]);
    says(
        &hall.refused("give-roles", json!({ "person": person, "roles": roles })),
        "fault-seat-barred",
    );
}

#[test]
fn when_the_only_administrator_is_gone_the_root_key_appoints_another() {
    let hall = hall(DAY);
    let laptop = joined(&hall, "Pieter", "budget-officer", &[], DAY);
    let (pieter, sanne) = (person(&laptop, "Pieter"), seat(&hall));
    let appointing = json!({ "person": pieter, "root_key": hall.root_key });
    let mut wrong = appointing.clone();
    wrong["root_key"] = json!(crate::reviving::other_keys().root_key);
    says(&laptop.refused("appoint", wrong), "fault-other-root-key");
    laptop.call("appoint", appointing.clone());
    let roles = laptop.call("desk", json!({}))["roles"].clone();
    assert_eq!(
        roles,
        json!([{ "role": "budget-officer", "kernen": [] }, { "role": "administrator", "kernen": [] }])
    );
    assert_eq!(
        laptop.refused("appoint", appointing).text.id,
        "refusal-nothing-changes"
    );
    // And it is a real appointment: he bars the lost laptop, everywhere.
    laptop.call("bar", barring(&sanne));
    hall.sit("Anouk");
    carry(&laptop, &hall);
    assert_eq!(standing(&hall, &sanne), "barred");
    holds_up(&laptop);
    holds_up(&hall);
}

#[test]
fn two_administrators_who_bar_each_other_are_both_suspended_until_the_root_key_speaks() {
    let hall = hall(DAY);
    let fenna = joined(&hall, "Fenna", "administrator", &[], DAY);
    let (sanne, hers) = (seat(&hall), seat(&fenna));
    hall.call("bar", barring(&hers));
    fenna.call("bar", barring(&sanne));
    // Anouk, who sits at the same laptop as Sanne, takes Fenna's file in.
    hall.sit("Anouk");
    carry(&fenna, &hall);
    for seat in [&sanne, &hers] {
        assert_eq!(standing(&hall, seat), "barred");
    }
    assert!(
        hall.call("disputes", json!({}))["disputes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|dispute| dispute["kind"] == "mutual-bar")
    );
    hall.sit("Sanne");
    says(
        &hall.refused("name-laptop", json!({ "laptop": "toch" })),
        "fault-seat-barred",
    );
    hall.call(
        "appoint",
        json!({ "person": person(&hall, "Sanne"), "root_key": hall.root_key }),
    );
    assert_eq!(standing(&hall, &sanne), "working");
    assert_eq!(standing(&hall, &hers), "barred");
    hall.call("name-laptop", json!({ "laptop": "raadhuis" }));
    let verified = hall.call("verify", json!({}));
    assert_eq!(verified["tables_agree"], true);
    let aside = verified["broken"].as_array().unwrap();
    assert!(
        aside.iter().all(|told| told["id"] == "verify-set-aside"),
        "{aside:?}"
    );
}

#[test]
fn who_has_no_seat_is_not_appointed() {
    let hall = hall(DAY);
    let nobody = json!({ "person": uuid::Uuid::now_v7(), "root_key": hall.root_key });
    assert_eq!(hall.refused("appoint", nobody).text.id, "refusal-unknown");
}
