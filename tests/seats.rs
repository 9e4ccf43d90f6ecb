//! People and their seats across laptops: joining, barring, the printed keys really used, a laptop that was put back.

#[path = "seats/arriving.rs"]
mod arriving;
#[path = "seats/barring.rs"]
mod barring;
#[path = "seats/holding.rs"]
mod holding;
#[path = "seats/joining.rs"]
mod joining;
#[path = "seats/putting_back.rs"]
mod putting_back;
#[path = "seats/restoring.rs"]
mod restoring;
#[path = "seats/reviving.rs"]
mod reviving;

use kernkas_tests::desk::{TestDesk, say};
use office::wire::CallFailure;
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::Path};

/// The day on which all of this begins.
const DAY: &str = "2026-05-12";

/// Checks which sentence a refusal says, and that it is a sentence.
fn says(refusal: &CallFailure, id: &str) {
    assert_eq!(refusal.text.id, id);
    let said = say(&serde_json::to_value(&refusal.text).unwrap());
    // What the system said may follow, for who helps.
    assert!(
        said.ends_with('.') || said.contains(". Voor wie helpt: "),
        "{said}"
    );
}

/// The state of the door.
fn state(desk: &TestDesk) -> Value {
    desk.call("start", json!({}))["state"].clone()
}

/// The row of a seat in Beheer.
fn row(desk: &TestDesk, seat: &Value) -> Value {
    let seats = desk.call("seats", json!({}));
    let rows = seats["seats"].as_array().unwrap();
    rows.iter().find(|row| row["seat"] == *seat).unwrap().clone()
}

/// The row of a person's first seat.
fn row_of(desk: &TestDesk, name: &str) -> Value {
    let seats = desk.call("seats", json!({}));
    let rows = seats["seats"].as_array().unwrap();
    rows.iter().find(|row| row["name"] == name).unwrap().clone()
}

/// A person, by name.
fn person(desk: &TestDesk, name: &str) -> Value {
    row_of(desk, name)["person"].clone()
}

/// All that is sound stays sound.
fn holds_up(desk: &TestDesk) {
    let verified = desk.call("verify", json!({}));
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );
}

/// The files of a folder, byte for byte, but for the empty file that is locked.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .filter(|(name, _)| name != "kernkas.lock")
        .map(|(name, path)| (name, fs::read(path).unwrap_or_default()))
        .collect()
}
