//! The file: encrypted, whole, of this version, and on a disk that takes it.

use crate::says;
use kernkas_tests::{
    desk::{self, PASSPHRASE, TestDesk},
    past_the_desk,
};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

fn database(desk: &TestDesk) -> PathBuf {
    desk.folder().join("kernkas.db")
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn nothing_of_it_can_be_read_without_the_keys() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "800.00", "650.00");
    let open = desk.bytes();
    desk.leave();
    for bytes in [open, fs::read(database(&desk)).unwrap()] {
        assert!(!bytes.starts_with(b"SQLite format 3"));
        for text in [
            "Wim van Zetten",
            "boulesbaan",
            "Dorpsstraat",
            "grant-awarded",
            "CREATE TABLE",
            "ingen",
        ] {
            assert!(!contains(&bytes, text), "{text} lies there to be read");
        }
    }
    let without = Connection::open(database(&desk)).unwrap();
    assert!(
        without
            .query_row("SELECT count(*) FROM sqlite_master", [], |row| row
                .get::<_, i64>(0))
            .is_err()
    );
    for entry in fs::read_dir(desk.folder()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        assert!(!contains(&bytes, PASSPHRASE) && !contains(&bytes, "Zetten"));
    }
}

#[test]
fn a_database_that_was_cut_short_is_refused_and_left_as_it_is() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "800.00", "650.00");
    desk.leave();
    let whole = fs::read(database(&desk)).unwrap();
    let page = 4096;
    for left in [
        0,
        1,
        100,
        page - 1,
        page,
        page * 2,
        whole.len() / 2,
        whole.len() - page,
        whole.len() - 1,
    ] {
        fs::write(database(&desk), &whole[..left]).unwrap();
        let failure = desk.refused("unlock", desk.sanne());
        says(&failure, "fault-database-damaged");
        assert_eq!(
            fs::read(database(&desk)).unwrap(),
            whole[..left],
            "{left} bytes were left, and something was written"
        );
    }
    fs::write(database(&desk), &whole).unwrap();
    desk.sit("Sanne");
    assert_eq!(desk.call("verify", json!({}))["tables_agree"], true);
}

#[test]
fn a_page_that_was_changed_on_the_disk_never_passes_for_sound() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "800.00", "650.00");
    desk.leave();
    let whole = fs::read(database(&desk)).unwrap();
    for page in [0, 1, whole.len() / 4096 / 2] {
        let mut changed = whole.clone();
        changed[page * 4096 + 2000] ^= 1;
        fs::write(database(&desk), &changed).unwrap();
        let noticed = match desk.ask("unlock", desk.sanne()) {
            Err(_) => true,
            Ok(_) => desk.ask("verify", json!({})).is_err(),
        };
        desk.leave();
        assert!(noticed, "page {page}");
    }
}

#[test]
fn a_file_of_a_newer_program_is_refused_by_name_and_left_as_it_is() {
    let desk = desk::founded("2026-05-12");
    let inside = past_the_desk::open(&desk, "Sanne");
    inside.db.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(inside);
    let before = desk.bytes();
    says(&desk.refused("unlock", desk.sanne()), "fault-newer-file");
    assert!(desk.bytes() == before);
}

#[test]
fn keys_of_a_newer_program_and_keys_that_were_changed_are_refused() {
    let desk = desk::founded("2026-05-12");
    let keys = desk.folder().join("keys.json");
    let seat = desk.sanne();
    let kept = fs::read_to_string(&keys).unwrap();
    let mut newer: Value = serde_json::from_str(&kept).unwrap();
    newer["version"] = json!(2);
    for (text, id) in [
        (newer.to_string(), "fault-newer-file"),
        (kept[..kept.len() / 2].to_owned(), "fault-keys-damaged"),
        (String::new(), "fault-keys-damaged"),
        ("[]".to_owned(), "fault-keys-damaged"),
    ] {
        fs::write(&keys, &text).unwrap();
        let failure = desk.beside().call_with_files("unlock", seat.clone()).unwrap_err();
        says(&failure, id);
        assert_eq!(fs::read_to_string(&keys).unwrap(), text);
    }
    fs::write(&keys, kept).unwrap();
    desk.sit("Sanne");
}

#[test]
fn a_second_window_is_refused_while_the_first_is_open() {
    let desk = desk::founded("2026-05-12");
    let seat = desk.anouk();
    desk.sit("Sanne");
    let second = desk.beside();
    says(
        &second.call_with_files("start", json!({})).unwrap_err(),
        "fault-already-open",
    );
    says(
        &second.call_with_files("unlock", seat.clone()).unwrap_err(),
        "fault-already-open",
    );
    let found = json!({ "preset": "buren", "name": "Piet", "roles": [], "passphrase": PASSPHRASE });
    assert!(second.call_with_files("found", found).is_err());
    desk.leave();
    second.call_with_files("unlock", seat.clone()).unwrap();
    says(&desk.refused("unlock", seat), "fault-already-open");
}

#[test]
fn an_office_is_not_founded_over_another_nor_where_nothing_can_be_written() {
    let found = json!({ "preset": "buren", "name": "Piet", "roles": [], "passphrase": PASSPHRASE });
    let desk = desk::founded("2026-05-12");
    let before = desk.bytes();
    says(&desk.refused("found", found.clone()), "fault-already-there");
    assert!(desk.bytes() == before);

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("een-bestand");
    fs::write(&file, "van iemand anders").unwrap();
    let nowhere = TestDesk::in_folder(file.join("kas"), "2026-05-12");
    says(&nowhere.refused("found", found), "fault-disk");
    assert_eq!(fs::read_to_string(&file).unwrap(), "van iemand anders");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_told_as_that() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = desk::founded("2026-05-12");
    let seat = desk.sanne();
    fs::remove_file(desk.folder().join("kernkas.lock")).unwrap();
    fs::set_permissions(desk.folder(), fs::Permissions::from_mode(0o555)).unwrap();
    let open = fs::write(desk.folder().join("proef"), "");
    let done = desk.ask("unlock", seat);
    fs::set_permissions(desk.folder(), fs::Permissions::from_mode(0o755)).unwrap();
    match open {
        // The superuser writes everywhere: nothing can be proven then.
        Ok(()) => assert!(done.is_ok()),
        Err(_) => says(&done.unwrap_err(), "fault-disk"),
    }
}
