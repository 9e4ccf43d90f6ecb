//! The bundle that lets a laptop in, and all that is not that bundle.

use crate::{DAY, files, holds_up, says, state};
use kernkas_tests::{
    desk::{PASSPHRASE, TestDesk},
    laptops::{arrive, carry, enrolled, everything_for, hall, joined, on_a_stick, waiting},
};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

fn kernverbinder() -> Value {
    json!([{ "role": "kernverbinder", "kernen": ["ingen"] }])
}

/// Everything that must not let the laptop in leaves it waiting as it was.
fn is_refused(laptop: &TestDesk, file: &PathBuf, id: &str) {
    let before = files(&laptop.folder());
    let arrive = json!({ "file": file, "passphrase": PASSPHRASE });
    says(&laptop.refused("arrive", arrive), id);
    assert_eq!(files(&laptop.folder()), before);
    assert_eq!(state(laptop), "joining");
}

#[test]
fn a_wrong_passphrase_opens_no_bundle_and_after_ten_there_is_a_wait() {
    let (hall, laptop) = (hall(DAY), waiting("Joost", DAY));
    let seat = enrolled(&hall, &laptop, &Value::Null, &kernverbinder());
    let file = everything_for(&hall, &seat);
    let wrong = json!({ "file": file, "passphrase": "een heel andere lange zin" });
    for _ in 0..10 {
        says(&laptop.refused("arrive", wrong.clone()), "fault-wrong-passphrase");
    }
    says(
        &laptop.refused("arrive", json!({ "file": file, "passphrase": PASSPHRASE })),
        "fault-try-again-in",
    );
    let restarted = TestDesk::in_folder(laptop.folder(), DAY);
    arrive(&restarted, &file);
}

#[test]
fn a_bundle_for_somebody_else_lets_nobody_in() {
    let (hall, laptop) = (hall(DAY), waiting("Joost", DAY));
    let fenna = waiting("Fenna", DAY);
    enrolled(&hall, &laptop, &Value::Null, &kernverbinder());
    let hers = enrolled(&hall, &fenna, &Value::Null, &kernverbinder());
    is_refused(&laptop, &everything_for(&hall, &hers), "fault-bundle-not-for-you");
    arrive(&fenna, &everything_for(&hall, &hers));
}

#[test]
fn a_bundle_with_a_part_only_lets_nobody_in() {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    carry(&joost, &hall);
    let laptop = waiting("Fenna", DAY);
    let seat = enrolled(&hall, &laptop, &Value::Null, &kernverbinder());
    let file = on_a_stick(&hall, "kernkas");
    // For both together: only what neither is known to have, as Joost has all that came before.
    let joosts = kernkas_tests::laptops::seat(&joost);
    let wish = json!({ "for": [joosts], "everything": false });
    hall.call("export", json!({ "file": file, "wish": wish }));
    is_refused(&laptop, &file, "fault-bundle-not-for-you");
    arrive(&laptop, &everything_for(&hall, &seat));
}

#[test]
fn a_bundle_that_is_cut_or_changed_or_no_bundle_lets_nobody_in() {
    let (hall, laptop) = (hall(DAY), waiting("Joost", DAY));
    let seat = enrolled(&hall, &laptop, &Value::Null, &kernverbinder());
    let file = everything_for(&hall, &seat);
    let sound = fs::read(&file).unwrap();
    for cut in [0, 1, 100, sound.len() / 2, sound.len() - 1] {
        fs::write(&file, &sound[..cut]).unwrap();
        let before = files(&laptop.folder());
        let refusal = laptop.refused("arrive", json!({ "file": file, "passphrase": PASSPHRASE }));
        assert!(refusal.text.id.starts_with("fault-bundle-"), "{cut}: {refusal:?}");
        assert_eq!(files(&laptop.folder()), before);
    }
    fs::write(&file, b"\xff\xd8\xff\xe0 een foto").unwrap();
    is_refused(&laptop, &file, "fault-bundle-none");
    let mut changed = sound.clone();
    *changed.last_mut().unwrap() ^= 1;
    fs::write(&file, changed).unwrap();
    is_refused(&laptop, &file, "fault-bundle-damaged");
    let gone = on_a_stick(&laptop, "kernkas");
    is_refused(&laptop, &gone, "fault-bundle-unread");
    fs::write(&file, sound).unwrap();
    arrive(&laptop, &file);
    holds_up(&laptop);
}

#[test]
fn what_an_arrival_that_broke_off_left_behind_is_in_nobodys_way() {
    let (hall, laptop) = (hall(DAY), waiting("Joost", DAY));
    let seat = enrolled(&hall, &laptop, &Value::Null, &kernverbinder());
    let file = everything_for(&hall, &seat);
    // As a laptop that was switched off half-way leaves it: a workshop with part of a database in it.
    let workshop = laptop.folder().join(".making-half");
    fs::create_dir(&workshop).unwrap();
    fs::write(workshop.join("kernkas.db"), "de helft").unwrap();
    assert_eq!(state(&laptop), "joining");
    arrive(&laptop, &file);
    assert!(!workshop.exists());
    holds_up(&laptop);
    laptop.leave();
    // And one that was switched off at the very end: the office stands, and what said that it waits is still there.
    fs::copy(
        waiting("Joost", DAY).folder().join("joining.json"),
        laptop.folder().join("joining.json"),
    )
    .unwrap();
    assert_eq!(state(&laptop), "locked");
    laptop.sit("Joost");
}

#[test]
fn nobody_arrives_without_having_asked() {
    let (hall, laptop) = (hall(DAY), waiting("Joost", DAY));
    let seat = enrolled(&hall, &laptop, &Value::Null, &kernverbinder());
    let file = everything_for(&hall, &seat);
    let arriving = json!({ "file": file, "passphrase": PASSPHRASE });
    let empty = TestDesk::empty(DAY);
    says(
        &empty.refused("arrive", arriving.clone()),
        "fault-join-not-waiting",
    );
    says(
        &hall.refused("arrive", arriving.clone()),
        "fault-join-not-waiting",
    );
    arrive(&laptop, &file);
    says(&laptop.refused("arrive", arriving), "fault-join-not-waiting");
}

#[test]
fn the_recovery_key_of_the_municipality_opens_the_new_laptop_too() {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    joost.leave();
    let seat = joost.call("start", json!({}))["seats"][0]["seat"].clone();
    let new = "een nieuwe lange zin voor Joost";
    let recover = |key: &str| json!({ "seat": seat, "recovery_key": key, "passphrase": new });
    let elsewhere = crate::reviving::other_keys();
    says(
        &joost.refused("recover", recover(&elsewhere.recovery_key)),
        "fault-wrong-recovery-key",
    );
    joost.call("recover", recover(&hall.recovery_key));
    joost.leave();
    joost.call("unlock", json!({ "seat": seat, "passphrase": new }));
    says(
        &joost.refused("unlock", json!({ "seat": seat, "passphrase": PASSPHRASE })),
        "fault-wrong-passphrase",
    );
}

#[test]
fn what_says_that_it_waits_and_was_damaged_is_nothing_to_wait_for() {
    let laptop = waiting("Joost", DAY);
    let file = laptop.folder().join("joining.json");
    let mut bytes = fs::read(&file).unwrap();
    bytes[40] ^= 1;
    fs::write(&file, bytes).unwrap();
    assert_eq!(state(&laptop), "empty");
    let asked = json!({ "name": "Joost", "laptop": "laptop noord", "passphrase": PASSPHRASE });
    laptop.call("join", asked);
    assert_eq!(state(&laptop), "joining");
    let kept = files(&laptop.folder());
    assert!(
        kept.keys().any(|name| name.starts_with("keys-")),
        "no key is thrown away"
    );
}
