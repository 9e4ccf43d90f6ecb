//! Copies: a backup that opens, and an older copy put back.

use crate::says;
use kernkas_tests::{
    desk::{self, TestDesk},
    past_the_desk::{dump, open, open_folder},
};
use serde_json::json;
use std::fs;

#[test]
fn a_backup_opens_with_the_same_passphrases_and_holds_the_same() {
    let desk = desk::founded("2026-05-12");
    let case = desk.decided("ingen", "800.00", "650.00");
    let aside = tempfile::tempdir().unwrap();
    let file = aside.path().join("kopie.db");
    desk.call("backup", json!({ "file": file }));
    desk.decided("maurik", "300.00", "300.00");
    desk.leave();

    let folder = aside.path().join("teruggezet");
    fs::create_dir(&folder).unwrap();
    fs::copy(&file, folder.join("kernkas.db")).unwrap();
    fs::copy(aside.path().join("kopie.db.keys.json"), folder.join("keys.json")).unwrap();
    let back = TestDesk::in_folder(folder, "2026-05-12");
    back.sit("Marijke");
    assert_eq!(
        back.call("application", json!({ "case": case }))["awarded"],
        "650.00"
    );
    assert_eq!(
        back.pot("maurik")["committed"],
        "0.00",
        "it is of the moment it was made"
    );
    let verified = back.call("verify", json!({}));
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );
}

#[test]
fn a_backup_made_at_rest_is_equal_table_by_table() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "800.00", "650.00");
    desk.call("save-draft", json!({ "application": desk::jeu_de_boules() }));
    let aside = tempfile::tempdir().unwrap();
    let file = aside.path().join("kopie.db");
    desk.call("backup", json!({ "file": file }));
    let before = dump(&open(&desk, "Sanne").db);
    fs::rename(&file, aside.path().join("kernkas.db")).unwrap();
    fs::rename(
        aside.path().join("kopie.db.keys.json"),
        aside.path().join("keys.json"),
    )
    .unwrap();
    assert!(dump(&open_folder(aside.path(), "Sanne").db) == before);
}

#[test]
fn a_backup_overwrites_nothing_and_leaves_nothing_half() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Sanne");
    let aside = tempfile::tempdir().unwrap();
    let file = aside.path().join("kopie.db");
    fs::write(&file, "van iemand anders").unwrap();
    says(
        &desk.refused("backup", json!({ "file": file })),
        "fault-already-there",
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "van iemand anders");
    fs::remove_file(&file).unwrap();

    fs::write(aside.path().join("kopie.db.keys.json"), "van iemand anders").unwrap();
    says(
        &desk.refused("backup", json!({ "file": file })),
        "fault-already-there",
    );
    assert!(!file.exists(), "a backup that nobody can open is none");

    let nowhere = aside.path().join("er/is/geen/map/kopie.db");
    says(&desk.refused("backup", json!({ "file": nowhere })), "fault-disk");
    assert_eq!(fs::read_dir(aside.path()).unwrap().count(), 1);
}

#[test]
fn an_older_copy_put_back_goes_on_in_a_new_incarnation_so_that_no_number_is_signed_twice() {
    let desk = desk::founded("2026-05-12");
    let first = desk.submitted("ingen", "300.00");
    desk.leave();
    let older = fs::read(desk.folder().join("kernkas.db")).unwrap();
    let lost = desk.submitted("ingen", "400.00");
    desk.leave();
    fs::write(desk.folder().join("kernkas.db"), older).unwrap();

    desk.sit("Anouk");
    assert_eq!(
        desk.refused("application", json!({ "case": lost })).text.id,
        "refusal-unknown"
    );
    desk.act(&first, desk::advice("300.00"));
    let verified = desk.call("verify", json!({}));
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );
    let inside = open(&desk, "Anouk");
    assert_eq!(
        inside.number("SELECT max(incarnation) - min(incarnation) FROM events"),
        1
    );
    drop(inside);

    // And it stays in it, also when nobody puts anything back any more.
    desk.sit("Anouk");
    desk.act(&first, desk::advice("250.00"));
    let inside = open(&desk, "Anouk");
    assert_eq!(
        inside.number("SELECT max(incarnation) - min(incarnation) FROM events"),
        1
    );
}

#[test]
fn a_number_that_was_told_is_not_given_again_after_an_older_copy_was_put_back() {
    let desk = desk::founded("2026-05-12");
    let number = |case: &serde_json::Value| {
        let shown = desk.call("application", json!({ "case": case }));
        shown["number"].as_str().unwrap().to_owned()
    };
    let mut told = vec![number(&desk.submitted("ingen", "300.00"))];
    desk.leave();
    let older = fs::read(desk.folder().join("kernkas.db")).unwrap();
    for _ in 0..3 {
        told.push(number(&desk.submitted("ingen", "400.00")));
    }
    desk.leave();
    fs::write(desk.folder().join("kernkas.db"), older).unwrap();
    for _ in 0..3 {
        let given = number(&desk.submitted("ingen", "500.00"));
        assert!(!told.contains(&given), "{given} was told before: {told:?}");
        told.push(given);
    }
}
