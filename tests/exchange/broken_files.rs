//! Files that are no files of ours, not whole, not for us, of another municipality, or from the future: a sentence, and
//! nothing changed.

use crate::laptops::{DAY, Laptops, seat, submitted};
use kernkas_tests::{
    desk::{self, TestDesk},
    past_the_desk::{self, dump},
};
use serde_json::json;
use std::{collections::BTreeMap, fs, path::PathBuf};

fn everything(desk: &TestDesk) -> BTreeMap<String, Vec<String>> {
    let dumped = dump(&past_the_desk::open(desk, "Marijke").db);
    desk.sit("Marijke");
    dumped
}

/// What is said of a file, by looking and by taking in.
fn refused(desk: &TestDesk, file: &PathBuf) -> String {
    let looked = desk.refused("inspect", json!({ "file": file })).text.id;
    let taken = desk.refused("import", json!({ "file": file, "sha256": null }));
    assert_eq!(looked, taken.text.id);
    taken.text.id
}

#[test]
fn what_is_no_file_of_ours_is_told_apart() {
    let laptops = Laptops::new();
    let before = everything(&laptops.hall);
    for (bytes, sentence) in [
        (&b""[..], "fault-bundle-none"),
        (
            b"\xff\xd8\xff\xe0\x00\x10JFIF\x00 a photo that was renamed",
            "fault-bundle-none",
        ),
        (b"hallo", "fault-bundle-none"),
        (b"age-encryption.org/v1", "fault-bundle-cut-short"),
        (br#"{"kernkas":"bundle","v":1,"tenant":"#, "fault-bundle-none"),
    ] {
        let file = laptops.path();
        fs::write(&file, bytes).unwrap();
        assert_eq!(
            refused(&laptops.hall, &file),
            sentence,
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
    }
    assert_eq!(
        refused(&laptops.hall, &laptops.path()),
        "fault-bundle-unread",
        "it is not there"
    );
    let folder = laptops.path();
    fs::create_dir(&folder).unwrap();
    assert_eq!(
        refused(&laptops.hall, &folder),
        "fault-bundle-unread",
        "it is a folder"
    );
    assert!(everything(&laptops.hall) == before);
}

#[test]
fn a_file_of_another_municipality_or_for_somebody_else_is_refused() {
    let laptops = Laptops::new();
    let other = desk::founded(DAY);
    other.sit("Anouk");
    let wish = json!({ "for": [], "everything": true });
    let file = laptops.path();
    other.call("export", json!({ "file": file, "wish": wish }));
    assert_eq!(refused(&laptops.hall, &file), "fault-bundle-not-for-you");
}

/// A small file of Joost for the hall, and its bytes.
fn small_file(laptops: &Laptops) -> Vec<u8> {
    submitted(&laptops.joost, "ingen", "Een bank bij de kerk");
    let wish = json!({ "for": [seat(&laptops.hall)], "everything": false });
    let file = laptops.saved_as(&laptops.joost, wish);
    fs::read(file).unwrap()
}

#[test]
fn a_file_cut_anywhere_is_refused_and_changes_nothing() {
    let laptops = Laptops::new();
    let bytes = small_file(&laptops);
    let before = everything(&laptops.hall);
    let file = laptops.path();
    // The bytes themselves are tried one by one where the format is; here what a person is told.
    for length in (1..bytes.len()).step_by(37) {
        fs::write(&file, &bytes[..length]).unwrap();
        let sentence = refused(&laptops.hall, &file);
        let allowed: &[&str] = if length < 22 {
            &["fault-bundle-cut-short"]
        } else {
            &["fault-bundle-cut-short", "fault-bundle-damaged"]
        };
        assert!(
            allowed.contains(&sentence.as_str()),
            "cut at {length}: {sentence}"
        );
    }
    assert!(everything(&laptops.hall) == before);
}

#[test]
fn a_bit_flipped_anywhere_is_refused_and_changes_nothing() {
    let laptops = Laptops::new();
    let bytes = small_file(&laptops);
    let before = everything(&laptops.hall);
    let file = laptops.path();
    for bit in (0..bytes.len() * 8).step_by(331) {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(&file, &flipped).unwrap();
        let sentence = refused(&laptops.hall, &file);
        assert!(sentence.starts_with("fault-bundle-"), "bit {bit}: {sentence}");
    }
    assert!(everything(&laptops.hall) == before);
}

#[test]
fn a_file_with_something_behind_it_is_refused() {
    let laptops = Laptops::new();
    let mut bytes = small_file(&laptops);
    bytes.push(b'\n');
    let file = laptops.path();
    fs::write(&file, &bytes).unwrap();
    assert_eq!(refused(&laptops.hall, &file), "fault-bundle-damaged");
}
