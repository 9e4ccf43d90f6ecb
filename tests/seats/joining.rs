//! A laptop asks to take part; an administrator lets it in, or not.

use crate::{DAY, files, holds_up, row, says, state};
use kernkas_tests::{
    desk::{PASSPHRASE, TestDesk},
    laptops::{enrolled, everything_for, hall, join_file, joined, on_a_stick, seat, waiting},
};
use serde_json::{Value, json};
use std::fs;

fn asking(name: &str) -> Value {
    json!({ "name": name, "laptop": "laptop noord", "passphrase": PASSPHRASE })
}

fn kernverbinder() -> Value {
    json!([{ "role": "kernverbinder", "kernen": ["ingen"] }])
}

#[test]
fn a_laptop_that_asked_waits_and_shows_what_to_read_aloud() {
    let laptop = TestDesk::empty(DAY);
    let asked = laptop.call("join", asking("Joost Hendriks"));
    assert_eq!(asked["file_name"], "aanmelden-joost-hendriks.kernkas-join");
    let groups: Vec<&str> = asked["fingerprint"].as_str().unwrap().split(' ').collect();
    assert_eq!(groups.iter().map(|group| group.len()).collect::<Vec<_>>(), [4; 6]);
    let start = laptop.call("start", json!({}));
    assert_eq!((&start["state"], &start["joining"]), (&json!("joining"), &asked));
    let again = laptop.beside().call("start", json!({})).unwrap();
    assert_eq!(again["joining"], asked, "also after a restart");
}

#[test]
fn who_joins_says_who_she_is_and_chooses_a_passphrase_that_holds() {
    let laptop = TestDesk::empty(DAY);
    for (part, wrong, id) in [
        ("name", json!("  "), "why-empty"),
        ("laptop", json!("een\nlaptop"), "why-control-character"),
        ("passphrase", json!("kort"), "fault-passphrase-rules"),
    ] {
        let mut input = asking("Joost");
        input[part] = wrong;
        assert_eq!(laptop.refused("join", input).text.id, id);
        assert_eq!(state(&laptop), "empty");
    }
}

#[test]
fn nobody_joins_twice_founds_meanwhile_or_joins_over_an_office() {
    let laptop = waiting("Joost", DAY);
    let before = files(&laptop.folder());
    says(&laptop.refused("join", asking("Joost")), "fault-join-waits");
    let found = json!({ "preset": "buren", "name": "Joost", "roles": [], "passphrase": PASSPHRASE });
    says(&laptop.refused("found", found), "fault-join-waits");
    assert_eq!(files(&laptop.folder()), before);
    let hall = hall(DAY);
    says(&hall.refused("join", asking("Joost")), "fault-join-office-here");
    hall.leave();
    says(&hall.refused("join", asking("Joost")), "fault-join-office-here");
}

#[test]
fn who_stops_waiting_leaves_an_empty_laptop_and_an_office_is_never_stopped() {
    let laptop = waiting("Joost", DAY);
    laptop.call("stop-joining", json!({}));
    assert_eq!(state(&laptop), "empty");
    assert_eq!(files(&laptop.folder()).len(), 0);
    says(
        &laptop.refused("stop-joining", json!({})),
        "fault-join-not-waiting",
    );
    let nowhere = json!({ "file": on_a_stick(&laptop, "kernkas-join") });
    says(&laptop.refused("join-file", nowhere), "fault-join-not-waiting");

    let hall = hall(DAY);
    hall.leave();
    let before = files(&hall.folder());
    says(&hall.refused("stop-joining", json!({})), "fault-join-not-waiting");
    assert_eq!(files(&hall.folder()), before);
}

#[test]
fn a_join_file_goes_over_nothing_that_is_there() {
    let laptop = waiting("Joost", DAY);
    let file = on_a_stick(&laptop, "kernkas-join");
    fs::write(&file, "van iemand anders").unwrap();
    says(
        &laptop.refused("join-file", json!({ "file": file })),
        "fault-already-there",
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "van iemand anders");
}

#[test]
fn the_administrator_sees_who_asks_and_the_same_fingerprint() {
    let (hall, laptop) = (hall(DAY), waiting("Marijke", DAY));
    let shown = hall.call("inspect-join", json!({ "file": join_file(&laptop) }));
    let told = laptop.call("start", json!({}))["joining"].clone();
    for part in ["name", "laptop", "fingerprint"] {
        assert_eq!(shown[part], told[part]);
    }
    assert_eq!(shown["known"], false);
    assert_eq!(
        shown["person"],
        crate::person(&hall, "Marijke"),
        "there is somebody of that name"
    );
    let enrol = json!({ "file": join_file(&laptop), "fingerprint": told["fingerprint"], "person": null, "roles": [] });
    assert_eq!(hall.refused("enrol", enrol).text.id, "why-empty");
}

#[test]
fn a_join_file_with_any_bit_changed_lets_nobody_in() {
    let (hall, laptop) = (hall(DAY), waiting("Joost", DAY));
    let file = join_file(&laptop);
    let sound = fs::read(&file).unwrap();
    let told = laptop.call("start", json!({}))["joining"]["fingerprint"].clone();
    for bit in (0..sound.len() * 8).step_by(7) {
        let mut changed = sound.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        if changed.trim_ascii_end() == sound.trim_ascii_end() {
            continue;
        }
        fs::write(&file, &changed).unwrap();
        let enrol = json!({ "file": file, "fingerprint": told, "person": null, "roles": kernverbinder() });
        let refusal = hall.refused("enrol", enrol).text.id;
        assert!(refusal.starts_with("fault-join-"), "bit {bit}: {refusal}");
    }
    assert_eq!(
        hall.call("seats", json!({}))["seats"].as_array().unwrap().len(),
        3
    );
    for (rubbish, id) in [
        (&b""[..], "fault-join-file"),
        (b"\xff\xd8\xff\xe0 een foto", "fault-join-file"),
        (&vec![b' '; 100_000], "fault-join-file"),
        (br#"{"kernkas":"join","v":2,"nieuw":true}"#, "fault-join-newer"),
    ] {
        fs::write(&file, rubbish).unwrap();
        says(&hall.refused("inspect-join", json!({ "file": file })), id);
    }
    fs::write(&file, sound).unwrap();
    hall.call("inspect-join", json!({ "file": file }));
}

#[test]
fn another_fingerprint_lets_nobody_in_and_capitals_and_spaces_do_not_matter() {
    let (hall, laptop) = (hall(DAY), waiting("Joost", DAY));
    let other = TestDesk::empty(DAY);
    let others = other.call("join", asking("Joost"))["fingerprint"].clone();
    let file = join_file(&laptop);
    let enrol = |heard: &Value| json!({ "file": file, "fingerprint": heard, "person": null, "roles": kernverbinder() });
    for heard in [others, json!(""), json!("2345")] {
        let refusal = hall.refused("enrol", enrol(&heard));
        says(&refusal, "fault-join-fingerprint");
        assert_eq!(refusal.field.as_deref(), Some("fingerprint"));
    }
    let told = laptop.call("start", json!({}))["joining"]["fingerprint"].clone();
    let heard = told.as_str().unwrap().to_lowercase().replace(' ', "-");
    hall.call("enrol", enrol(&json!(heard)));
    says(&hall.refused("enrol", enrol(&told)), "fault-join-known");
}

#[test]
fn only_an_administrator_lets_somebody_in() {
    let (hall, laptop) = (hall(DAY), waiting("Joost", DAY));
    let file = join_file(&laptop);
    for name in ["Anouk", "Marijke"] {
        hall.sit(name);
        let told = laptop.call("start", json!({}))["joining"]["fingerprint"].clone();
        let enrol = json!({ "file": file, "fingerprint": told, "person": null, "roles": kernverbinder() });
        says(&hall.refused("enrol", enrol), "refusal-needs-role");
        says(
            &hall.refused("inspect-join", json!({ "file": file })),
            "refusal-needs-role",
        );
    }
}

#[test]
fn a_second_laptop_has_the_same_office_and_a_seat_of_its_own() {
    let hall = hall(DAY);
    let case = hall.submitted("ingen", "850.00");
    hall.sit("Sanne");
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    let desk = joost.call("desk", json!({}));
    assert_eq!(
        (&desk["name"], &desk["municipality"]),
        (&json!("Joost"), &json!("Buren"))
    );
    assert_eq!(
        joost.call("application", json!({ "case": case }))["state"],
        "submitted"
    );
    let mine = row(&joost, &desk["seat"]);
    assert_eq!(
        (&mine["here"], &mine["laptop"], &mine["standing"]),
        (&json!(true), &json!("laptop Joost"), &json!("working"))
    );
    let theirs = row(&hall, &desk["seat"]);
    assert_eq!((&theirs["here"], &theirs["tag"]), (&json!(false), &mine["tag"]));
    holds_up(&joost);
    joost.leave();
    assert_eq!(state(&joost), "locked");
    assert!(!joost.folder().join("joining.json").exists());
}

#[test]
fn a_person_gets_a_second_seat_with_the_roles_she_has() {
    let (hall, laptop) = (hall(DAY), waiting("Anouk", DAY));
    let anouk = crate::person(&hall, "Anouk");
    let roles = json!([{ "role": "administrator", "kernen": [] }]);
    let second = enrolled(&hall, &laptop, &anouk, &roles);
    kernkas_tests::laptops::arrive(&laptop, &everything_for(&hall, &second));
    let desk = laptop.call("desk", json!({}));
    assert_eq!(desk["person"], anouk);
    assert_eq!(
        desk["roles"],
        json!([{ "role": "kernverbinder", "kernen": [] }]),
        "a laptop gives no roles"
    );
    assert_ne!(row(&hall, &second)["tag"], crate::row_of(&hall, "Marijke")["tag"]);
    assert_eq!(seat(&laptop), second);
}

#[test]
fn each_names_her_own_laptop_and_the_others_read_it() {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    joost.call("name-laptop", json!({ "laptop": "laptop zuid" }));
    let seat = seat(&joost);
    assert_eq!(row(&joost, &seat)["laptop"], "laptop zuid");
    kernkas_tests::laptops::carry(&joost, &hall);
    assert_eq!(row(&hall, &seat)["laptop"], "laptop zuid");
    holds_up(&hall);
}

#[test]
fn the_reading_key_is_told_to_who_knows_the_passphrase() {
    let hall = hall(DAY);
    let key = hall.call("reading-key", json!({ "passphrase": PASSPHRASE }))["key"].clone();
    assert!(key.as_str().unwrap().starts_with("AGE-SECRET-KEY-1"));
    let wrong = json!({ "passphrase": "een heel andere lange zin" });
    says(&hall.refused("reading-key", wrong), "fault-wrong-passphrase");
    hall.sit("Anouk");
    let hers = hall.call("reading-key", json!({ "passphrase": PASSPHRASE }))["key"].clone();
    assert_ne!(hers, key);
}

#[test]
fn two_laptops_of_one_name_are_told_apart() {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
    let name = row(&hall, &seat(&joost))["laptop"].clone();
    let laptop = TestDesk::empty(DAY);
    laptop.call(
        "join",
        json!({ "name": "Fenna", "laptop": name, "passphrase": PASSPHRASE }),
    );
    let roles = json!([{ "role": "kernverbinder", "kernen": [] }]);
    let fennas = enrolled(&hall, &laptop, &json!(null), &roles);
    let other = format!("{} (2)", name.as_str().unwrap());
    assert_eq!(row(&hall, &fennas)["laptop"], other.as_str());
    let taken = hall.refused("name-laptop", json!({ "laptop": other.to_uppercase() }));
    says(&taken, "fault-laptop-name");
}

#[test]
fn who_is_added_on_a_laptop_is_on_that_laptop_for_the_others() {
    let hall = hall(DAY);
    let ada = joined(&hall, "Ada", "administrator", &[], DAY);
    ada.add_person("Fenna", "kernverbinder", &[]);
    kernkas_tests::laptops::carry(&ada, &hall);
    let laptop = |name: &str| crate::row_of(&hall, name)["laptop"].clone();
    assert_eq!(laptop("Fenna"), laptop("Ada"));
    assert_ne!(laptop("Fenna"), laptop("Marijke"));
}
