//! All laptops are gone. What is left is a bundle on a stick, and two sheets of paper in the safe.

use crate::{DAY, files, holds_up, person, row_of, says, state};
use kernkas_tests::{
    desk::{PASSPHRASE, TestDesk},
    laptops::{Hall, carry, hall, joined, on_a_stick, saved, seat, take_in},
};
use serde_json::{Value, json};
use std::path::PathBuf;

/// The printed keys of another municipality.
pub fn other_keys() -> Hall {
    hall("2026-05-11")
}

fn reviving(hall: &Hall, file: &PathBuf, name: &str) -> Value {
    json!({
        "file": file, "recovery_key": hall.recovery_key, "root_key": hall.root_key,
        "name": name, "laptop": "nieuwe laptop", "passphrase": PASSPHRASE
    })
}

/// A municipality with one case, and the last bundle that left it.
fn gone() -> (Hall, Value, PathBuf) {
    let hall = hall(DAY);
    let case = hall.decided("ingen", "800.00", "650.00");
    hall.sit("Sanne");
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    let file = on_a_stick(&hall, "kernkas");
    let everybody = json!({ "for": [], "everything": true });
    hall.call("export", json!({ "file": file, "wish": everybody }));
    drop(joost);
    (hall, case, file)
}

#[test]
fn a_new_laptop_begins_again_from_a_bundle_and_the_two_printed_keys() {
    let (hall, case, file) = gone();
    let (sanne, old) = (person(&hall, "Sanne"), seat(&hall));
    let new = TestDesk::empty(DAY);
    new.call("revive", reviving(&hall, &file, " sanne "));
    let desk = new.call("desk", json!({}));
    assert_eq!(desk["person"], sanne, "somebody of that name was here");
    assert_ne!(desk["seat"], old);
    assert_eq!(desk["roles"], json!([{ "role": "administrator", "kernen": [] }]));
    let shown = new.call("application", json!({ "case": case }));
    assert_eq!(
        (&shown["awarded"], &shown["ask"]["asked"]),
        (&json!("650.00"), &json!("800.00")),
        "with all that is personal, since the recovery key reads everything"
    );
    holds_up(&new);

    // She can do what an administrator does, and her keys are kept for the same recovery key.
    new.add_person("Pieter", "budget-officer", &[]);
    new.leave();
    let recover = json!({
        "seat": desk["seat"], "recovery_key": hall.recovery_key, "passphrase": "weer een andere lange zin"
    });
    new.call("recover", recover);
    assert_eq!(new.call("desk", json!({}))["name"], "Sanne");
}

#[test]
fn somebody_new_begins_again_as_an_administrator() {
    let (hall, _, file) = gone();
    let new = TestDesk::empty(DAY);
    new.call("revive", reviving(&hall, &file, "Willem"));
    let desk = new.call("desk", json!({}));
    assert_eq!(desk["name"], "Willem");
    assert_eq!(desk["roles"][0]["role"], "administrator");
    assert_eq!(row_of(&new, "Willem")["laptop"], "nieuwe laptop");
    // Others who are still there learn it from a file, and so does what she signs.
    new.add_person("Pieter", "budget-officer", &[]);
    take_in(&hall, &saved(&new));
    assert_eq!(row_of(&hall, "Willem")["standing"], "working");
    assert_eq!(row_of(&hall, "Pieter")["standing"], "working");
    holds_up(&hall);
}

#[test]
fn a_revived_office_and_one_that_was_only_thought_lost_become_the_same() {
    let (hall, _, file) = gone();
    let new = TestDesk::empty(DAY);
    new.call("revive", reviving(&hall, &file, "Sanne"));
    hall.add_person("Greet", "reader", &[]);
    new.add_person("Pieter", "budget-officer", &[]);
    // Who was thought lost learns of the new seat first: before that, nothing can be written for it.
    carry(&new, &hall);
    carry(&hall, &new);
    let names = |desk: &TestDesk| {
        let people = desk.call("people", json!({}))["people"].clone();
        let rows = people.as_array().unwrap().clone();
        rows.iter()
            .map(|row| (row["name"].clone(), row["tag"].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&hall), names(&new));
    holds_up(&new);
    holds_up(&hall);
}

#[test]
fn wrong_keys_revive_nothing_and_leave_the_laptop_empty() {
    let (hall, _, file) = gone();
    let other = other_keys();
    let new = TestDesk::empty(DAY);
    for (part, key, id, field) in [
        (
            "recovery_key",
            &other.recovery_key,
            "fault-other-recovery-key",
            "recovery_key",
        ),
        ("root_key", &other.root_key, "fault-other-root-key", "root_key"),
        (
            "recovery_key",
            &hall.root_key,
            "fault-printed-key",
            "recovery_key",
        ),
        ("root_key", &hall.recovery_key, "fault-printed-key", "root_key"),
        ("root_key", &String::new(), "fault-printed-key", "root_key"),
    ] {
        let mut input = reviving(&hall, &file, "Sanne");
        input[part] = json!(key);
        let refusal = new.refused("revive", input);
        says(&refusal, id);
        assert_eq!(refusal.field.as_deref(), Some(field));
        assert_eq!(state(&new), "empty");
        if new.folder().exists() {
            assert_eq!(files(&new.folder()).len(), 0, "nothing is left behind");
        }
    }
    new.call("revive", reviving(&hall, &file, "Sanne"));
}

#[test]
fn nothing_is_revived_over_an_office_or_a_laptop_that_waits() {
    let (hall, _, file) = gone();
    let input = reviving(&hall, &file, "Sanne");
    says(&hall.refused("revive", input.clone()), "fault-join-office-here");
    let waits = kernkas_tests::laptops::waiting("Joost", DAY);
    says(&waits.refused("revive", input), "fault-join-waits");
}

#[test]
fn a_bundle_that_does_not_begin_at_the_beginning_revives_nothing() {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    carry(&joost, &hall);
    hall.add_person("Greet", "reader", &[]);
    let part = saved(&hall);
    let new = TestDesk::empty(DAY);
    says(
        &new.refused("revive", reviving(&hall, &part, "Sanne")),
        "fault-join-not-everything",
    );
    assert_eq!(files(&new.folder()).len(), 0);
}
