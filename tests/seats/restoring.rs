//! A backup put back on an empty laptop: whole or not at all, and money waits for the files of the others.

use crate::{DAY, files, holds_up, says, state};
use kernkas_tests::{
    desk::{PASSPHRASE, TestDesk, award, judgement},
    laptops::{Hall, carry, hall, joined},
};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};
use tempfile::TempDir;

/// A backup of the town hall's laptop, made when one application was judged there, in a folder of its own.
struct Backup {
    stick: TempDir,
    case: Value,
}

impl Backup {
    fn of(hall: &Hall) -> Self {
        let case = judged(hall, "ingen");
        let stick = tempfile::tempdir().unwrap();
        hall.call("backup", json!({ "file": stick.path().join("kopie.db") }));
        Self { stick, case }
    }

    fn file(&self) -> PathBuf {
        self.stick.path().join("kopie.db")
    }

    fn keys(&self) -> PathBuf {
        self.stick.path().join("kopie.db.keys.json")
    }

    /// What puts it back for somebody.
    fn of_person(&self, desk: &TestDesk, name: &str, passphrase: &str) -> Value {
        let seats = desk.call("inspect-backup", json!({ "file": self.file() }))["seats"].clone();
        let seats = seats.as_array().unwrap();
        let seat = seats.iter().find(|seat| seat["label"] == name).unwrap()["seat"].clone();
        json!({ "file": self.file(), "seat": seat, "passphrase": passphrase })
    }

    fn back(&self, name: &str) -> TestDesk {
        let desk = TestDesk::empty(DAY);
        desk.call("restore", self.of_person(&desk, name, PASSPHRASE));
        desk
    }
}

fn judged(hall: &TestDesk, kern: &str) -> Value {
    let case = hall.submitted(kern, "800.00");
    hall.sit("Marijke");
    for condition in hall.judged_conditions(&case) {
        hall.act(&case, judgement(&condition, "meets", "Duidelijk."));
    }
    case
}

fn a_part() -> Value {
    let mut part = award("650.00");
    part["reason"] = json!("Zo is het besproken.");
    part
}

fn exchange(desk: &TestDesk) -> Value {
    desk.call("desk", json!({}))["exchange"].clone()
}

#[test]
fn a_backup_put_back_commits_again_once_every_other_laptop_handed_over_a_file_that_knows_of_it() {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &[], DAY);
    hall.sit("Sanne");
    let fenna = joined(&hall, "Fenna", "kernverbinder", &[], DAY);
    let backup = Backup::of(&hall);
    hall.act(&backup.case, a_part());
    carry(&hall, &joost);
    hall.leave();

    let back = backup.back("Marijke");
    assert_eq!(exchange(&back)["catching_up"], true);
    assert_eq!(
        exchange(&back)["awaited"],
        json!(["laptop Fenna (Fenna)", "laptop Joost (Joost)"])
    );
    says(&back.refused_act(&backup.case, a_part()), "refusal-catching-up");

    // A file that its writer made before hearing of it tells nothing.
    carry(&fenna, &back);
    assert_eq!(exchange(&back)["awaited"].as_array().unwrap().len(), 2);

    carry(&back, &joost);
    carry(&joost, &back);
    assert_eq!(back.pot("ingen")["committed"], "650.00", "what was lost is back");
    assert_eq!(exchange(&back)["awaited"], json!(["laptop Fenna (Fenna)"]));
    assert_eq!(exchange(&back)["catching_up"], true, "Fenna may know more");
    let other = judged(&back, "maurik");
    says(&back.refused_act(&other, a_part()), "refusal-catching-up");

    carry(&back, &fenna);
    carry(&fenna, &back);
    assert_eq!(
        (&exchange(&back)["catching_up"], &exchange(&back)["awaited"]),
        (&json!(false), &json!([]))
    );
    back.act(&other, a_part());
    carry(&back, &joost);
    assert_eq!(joost.pot("maurik")["committed"], "650.00");
    assert_eq!(joost.call("disputes", json!({}))["disputes"], json!([]));
    holds_up(&back);
    holds_up(&joost);

    // A laptop that comes later has nothing of that past, and nobody waits for it.
    back.sit("Sanne");
    let _late = joined(&back, "Pieter", "reader", &[], DAY);
    back.sit("Marijke");
    assert_eq!(exchange(&back)["catching_up"], false);
}

#[test]
fn where_there_is_no_other_laptop_only_an_administrator_can_know_that_nothing_was_lost() {
    let hall = hall(DAY);
    let backup = Backup::of(&hall);
    hall.leave();
    let back = backup.back("Marijke");
    assert_eq!(exchange(&back)["catching_up"], true);
    assert_eq!(exchange(&back)["awaited"], json!([]));
    says(&back.refused_act(&backup.case, a_part()), "refusal-catching-up");
    let me = back.call("desk", json!({}))["seat"].clone();
    back.sit("Sanne");
    back.call("resume", json!({ "seat": me }));
    back.sit("Marijke");
    back.act(&backup.case, a_part());
    holds_up(&back);
}

#[test]
fn who_lost_the_passphrase_of_then_puts_a_backup_back_with_the_printed_key() {
    let hall = hall(DAY);
    let backup = Backup::of(&hall);
    hall.leave();
    let back = TestDesk::empty(DAY);
    let mut with_key = backup.of_person(&back, "Marijke", "een heel nieuwe lange zin");
    with_key["recovery_key"] = json!(hall.root_key);
    says(&back.refused("restore", with_key.clone()), "fault-printed-key");
    with_key["recovery_key"] = json!(hall.recovery_key);
    let kept = fs::read(backup.keys()).unwrap();
    assert_eq!(back.call("restore", with_key)["name"], "Marijke");
    assert_eq!(
        fs::read(backup.keys()).unwrap(),
        kept,
        "the stick stays as it was"
    );
}

#[test]
fn whichever_of_its_two_files_is_chosen_the_backup_is_found() {
    let hall = hall(DAY);
    let backup = Backup::of(&hall);
    hall.leave();
    let back = TestDesk::empty(DAY);
    let mut chosen = backup.of_person(&back, "Anouk", PASSPHRASE);
    chosen["file"] = json!(backup.keys());
    assert_eq!(back.call("restore", chosen)["name"], "Anouk");
    holds_up(&back);
}

#[test]
fn a_backup_that_cannot_be_put_back_says_why_and_leaves_the_laptop_empty() {
    let hall = hall(DAY);
    let backup = Backup::of(&hall);
    hall.leave();
    let back = TestDesk::empty(DAY);
    let whole = backup.of_person(&back, "Marijke", PASSPHRASE);
    let refused = |body: &Value, id: &str| {
        says(&back.refused("restore", body.clone()), id);
        assert_eq!(state(&back), "empty", "{id}");
        let left = files(&back.folder());
        assert!(left.is_empty(), "{id}: {:?}", left.keys());
    };

    let wrong = backup.of_person(&back, "Marijke", "een andere zin dan toen");
    refused(&wrong, "fault-wrong-passphrase");

    let good = fs::read(backup.file()).unwrap();
    fs::write(backup.file(), &good[..good.len() - 5000]).unwrap();
    refused(&whole, "fault-restore-not-a-backup");
    let mut turned = good.clone();
    turned[good.len() / 2] ^= 1;
    fs::write(backup.file(), &turned).unwrap();
    refused(&whole, "fault-restore-not-a-backup");
    fs::write(backup.file(), b"\xff\xd8\xff\xe0 a photo").unwrap();
    refused(&whole, "fault-restore-not-a-backup");
    fs::remove_file(backup.file()).unwrap();
    refused(&whole, "fault-disk");
    fs::write(backup.file(), &good).unwrap();

    let keys = fs::read(backup.keys()).unwrap();
    fs::write(backup.keys(), b"{").unwrap();
    refused(&whole, "fault-restore-not-a-backup");
    says(
        &back.refused("inspect-backup", json!({ "file": backup.file() })),
        "fault-restore-not-a-backup",
    );
    fs::remove_file(backup.keys()).unwrap();
    refused(&whole, "fault-restore-no-keys");

    fs::write(backup.keys(), &keys).unwrap();
    back.call("restore", whole);
}

#[test]
fn where_there_is_an_office_nothing_is_put_back() {
    let hall = hall(DAY);
    let backup = Backup::of(&hall);
    let empty = TestDesk::empty(DAY);
    let body = backup.of_person(&empty, "Marijke", PASSPHRASE);
    for open in [true, false] {
        if !open {
            hall.leave();
        }
        let before = fs::read(hall.folder().join("keys.json")).unwrap();
        let refusal = hall.refused("restore", body.clone());
        says(&refusal, "fault-restore-office-here");
        let named = serde_json::to_value(&refusal.text).unwrap()["args"]["folder"]["value"].clone();
        assert_eq!(named, json!(hall.folder()), "which folder to put aside");
        assert_eq!(fs::read(hall.folder().join("keys.json")).unwrap(), before);
    }
}
