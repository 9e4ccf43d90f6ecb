//! A laptop that was put back from an older copy: a new incarnation, its own past back from others, and then money.

use crate::{DAY, holds_up, row, says};
use kernkas_tests::{
    desk::{TestDesk, award, judgement},
    laptops::{Hall, carry, hall, joined, saved, seat, take_in},
    past_the_desk,
};
use serde_json::{Value, json};
use std::fs;

/// Marijke's laptop is the town hall; Joost knows what she did.
fn two() -> (Hall, TestDesk) {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &[], DAY);
    (hall, joost)
}

/// An application that Marijke can decide about; she is at the desk.
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

fn database(hall: &TestDesk) -> Vec<u8> {
    hall.leave();
    fs::read(hall.folder().join("kernkas.db")).unwrap()
}

fn put_back(hall: &TestDesk, database: &[u8]) {
    hall.leave();
    fs::write(hall.folder().join("kernkas.db"), database).unwrap();
}

fn catching_up(desk: &TestDesk) -> bool {
    desk.call("desk", json!({}))["exchange"]["catching_up"] == true
}

#[test]
fn money_waits_until_the_own_past_is_back_and_then_goes_on_by_itself() {
    let (hall, joost) = two();
    let (known, lost) = (judged(&hall, "ingen"), judged(&hall, "maurik"));
    let older = database(&hall);
    hall.sit("Marijke");
    hall.act(&lost, a_part());
    let file = saved(&hall);
    take_in(&joost, &file);
    put_back(&hall, &older);

    hall.sit("Marijke");
    assert!(catching_up(&hall));
    let me = seat(&hall);
    assert_eq!(row(&hall, &me)["standing"], "catching-up");
    says(&hall.refused_act(&known, a_part()), "refusal-catching-up");
    assert_eq!(hall.pot("maurik")["committed"], "0.00");

    // What she lost was heard of her before: only her own word tells that it is gone.
    carry(&hall, &joost);
    carry(&joost, &hall);
    assert!(!catching_up(&hall));
    assert_eq!(hall.pot("maurik")["committed"], "650.00", "nothing was lost");
    hall.act(&known, a_part());
    carry(&hall, &joost);
    assert_eq!(joost.pot("ingen")["committed"], "650.00");
    holds_up(&hall);
    holds_up(&joost);
    let inside = past_the_desk::open(&hall, "Marijke");
    assert_eq!(
        inside.number(&format!(
            "SELECT max(incarnation) - min(incarnation) FROM events WHERE seat = '{}'",
            me.as_str().unwrap()
        )),
        1,
        "what she signed after it stands in an incarnation of its own"
    );
}

#[test]
fn every_action_is_noted_at_once_also_when_the_program_is_killed() {
    let (hall, _) = two();
    let case = judged(&hall, "ingen");
    let older = database(&hall);
    hall.sit("Marijke");
    hall.act(&case, a_part());
    // Killed: nobody locked, and the mark of the vault itself is up to a minute old.
    let marks = fs::read(hall.folder().join("marks.json")).unwrap();
    hall.leave();
    assert_eq!(fs::read(hall.folder().join("marks.json")).unwrap(), marks);
    let mut keys: Value =
        serde_json::from_slice(&fs::read(hall.folder().join("keys.json")).unwrap()).unwrap();
    for seat in keys["seats"].as_array_mut().unwrap() {
        seat["high_water"] = Value::Null;
    }
    fs::write(hall.folder().join("keys.json"), keys.to_string()).unwrap();
    put_back(&hall, &older);
    let restarted = TestDesk::in_folder(hall.folder(), DAY);
    restarted.sit("Marijke");
    assert!(catching_up(&restarted));
    says(&restarted.refused_act(&case, a_part()), "refusal-catching-up");
}

#[test]
fn an_administrator_lets_it_commit_again_when_nothing_more_will_come() {
    let (hall, _) = two();
    let (known, lost) = (judged(&hall, "ingen"), judged(&hall, "maurik"));
    let older = database(&hall);
    hall.sit("Marijke");
    hall.act(&lost, a_part());
    put_back(&hall, &older);
    hall.sit("Marijke");
    let me = seat(&hall);
    assert!(catching_up(&hall));
    says(
        &hall.refused("resume", json!({ "seat": me })),
        "refusal-needs-role",
    );
    // She signs something, so that the others know which incarnation she is in.
    hall.call("name-laptop", json!({ "laptop": "raadhuis" }));
    hall.sit("Sanne");
    hall.call("resume", json!({ "seat": me }));
    assert_eq!(
        hall.refused("resume", json!({ "seat": me })).text.id,
        "refusal-nothing-changes"
    );
    hall.sit("Marijke");
    assert!(!catching_up(&hall));
    hall.act(&known, a_part());
    holds_up(&hall);
}

#[test]
fn a_backup_with_its_keys_on_a_new_laptop_begins_a_new_incarnation_too() {
    let (hall, joost) = two();
    let case = judged(&hall, "ingen");
    let aside = tempfile::tempdir().unwrap();
    let file = aside.path().join("kopie.db");
    hall.call("backup", json!({ "file": file }));
    hall.act(&case, a_part());
    carry(&hall, &joost);

    let folder = aside.path().join("teruggezet");
    fs::create_dir(&folder).unwrap();
    fs::rename(&file, folder.join("kernkas.db")).unwrap();
    fs::rename(aside.path().join("kopie.db.keys.json"), folder.join("keys.json")).unwrap();
    let back = TestDesk::in_folder(folder, DAY);
    back.sit("Marijke");
    assert!(catching_up(&back), "nobody knows how far she had signed");
    says(&back.refused_act(&case, a_part()), "refusal-catching-up");
    // The own past comes back; only an administrator can know that there was no more of it.
    carry(&back, &joost);
    carry(&joost, &back);
    assert_eq!(back.pot("ingen")["committed"], "650.00");
    assert!(catching_up(&back));
    back.sit("Sanne");
    let marijke = crate::row_of(&back, "Marijke")["seat"].clone();
    back.sit("Marijke");
    back.call("name-laptop", json!({ "laptop": "nieuw raadhuis" }));
    back.sit("Sanne");
    back.call("resume", json!({ "seat": marijke }));
    back.sit("Marijke");
    assert!(!catching_up(&back));
    let other = judged(&back, "maurik");
    back.act(&other, a_part());
    carry(&back, &joost);
    assert_eq!(joost.pot("maurik")["committed"], "650.00");
    assert_eq!(
        joost.call("disputes", json!({}))["disputes"],
        json!([]),
        "no number was signed twice"
    );
    holds_up(&joost);
}

#[test]
fn a_copied_folder_that_learns_of_its_own_past_first_does_not_fork() {
    let (hall, joost) = two();
    let case = judged(&hall, "ingen");
    hall.leave();
    let copied: Vec<_> = ["kernkas.db", "keys.json", "marks.json"]
        .into_iter()
        .filter_map(|name| Some((name, fs::read(hall.folder().join(name)).ok()?)))
        .collect();
    hall.sit("Marijke");
    hall.act(&case, a_part());
    carry(&hall, &joost);
    hall.leave();
    for (name, bytes) in copied {
        fs::write(hall.folder().join(name), bytes).unwrap();
    }
    // Nothing on this laptop tells that it is older; the file of another does, before anything is signed.
    let back = TestDesk::in_folder(hall.folder(), DAY);
    back.sit("Marijke");
    assert!(!catching_up(&back));
    carry(&joost, &back);
    assert!(catching_up(&back), "now it knows that there is more of her");
    let other = judged(&back, "maurik");
    says(&back.refused_act(&other, a_part()), "refusal-catching-up");
    carry(&back, &joost);
    carry(&joost, &back);
    assert!(!catching_up(&back));
    assert_eq!(back.pot("ingen")["committed"], "650.00");
    back.act(&other, a_part());
    carry(&back, &joost);
    assert_eq!(joost.pot("maurik")["committed"], "650.00");
    assert_eq!(joost.call("disputes", json!({}))["disputes"], json!([]));
    holds_up(&back);
    holds_up(&joost);
}

#[test]
fn an_administrator_elsewhere_lets_a_seat_commit_again_that_signed_nothing_since() {
    let hall = hall(DAY);
    let fenna = joined(&hall, "Fenna", "administrator", &[], DAY);
    let (known, lost) = (judged(&hall, "ingen"), judged(&hall, "maurik"));
    let older = database(&hall);
    hall.sit("Marijke");
    hall.act(&lost, a_part());
    put_back(&hall, &older);
    hall.sit("Marijke");
    let me = seat(&hall);
    carry(&hall, &fenna);
    assert!(catching_up(&hall));
    fenna.call("resume", json!({ "seat": me }));
    carry(&fenna, &hall);
    assert!(!catching_up(&hall));
    hall.act(&known, a_part());
    carry(&hall, &fenna);
    assert_eq!(fenna.pot("ingen")["committed"], "650.00");
    holds_up(&fenna);
}

#[test]
fn a_copy_that_goes_on_beside_the_laptop_is_proven_and_both_stop() {
    let (hall, joost) = two();
    joost.leave();
    let aside = tempfile::tempdir().unwrap();
    let folder = aside.path().join("kas");
    fs::create_dir(&folder).unwrap();
    for name in ["kernkas.db", "keys.json", "marks.json"] {
        if let Ok(bytes) = fs::read(joost.folder().join(name)) {
            fs::write(folder.join(name), bytes).unwrap();
        }
    }
    let copy = TestDesk::in_folder(folder, DAY);
    let mut cases = Vec::new();
    for desk in [&joost, &copy] {
        desk.sit("Joost");
        let mut application = kernkas_tests::desk::jeu_de_boules();
        application["ask"]["kern"] = json!("ingen");
        application["ask"]["signed_copy_seen"] = json!(true);
        cases.push(desk.call("submit", json!({ "application": application }))["case"].clone());
        carry(desk, &hall);
    }
    let me = seat(&joost);
    assert_eq!(row(&hall, &me)["standing"], "frozen");
    let disputes = hall.call("disputes", json!({}))["disputes"].clone();
    assert!(
        disputes
            .as_array()
            .unwrap()
            .iter()
            .any(|dispute| dispute["kind"] == "clone")
    );
    carry(&hall, &joost);
    let stopped = joost.call("desk", json!({}))["exchange"]["stopped"].clone();
    assert_eq!(stopped["id"], "seat-stopped-frozen");
    says(
        &joost.refused("name-laptop", json!({ "laptop": "van Joost" })),
        "fault-seat-frozen",
    );
    let inside = past_the_desk::open(&hall, "Sanne");
    assert_eq!(
        inside.number("SELECT count(*) FROM events WHERE kind = 'application-submitted'"),
        2,
        "nothing of it was thrown away"
    );
}
