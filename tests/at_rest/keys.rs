//! Passphrases, printed keys, switching and walking away.

use crate::says;
use kernkas_tests::{
    desk::{self, PASSPHRASE, TestDesk},
    past_the_desk,
};
use office::wire::FailureKind;
use serde_json::{Value, json};

fn with_passphrase(mut unlocking: Value, passphrase: &str) -> Value {
    unlocking["passphrase"] = json!(passphrase);
    unlocking
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_leaves_who_is_there_at_the_desk() {
    let desk = desk::founded("2026-05-12");
    let wrong = with_passphrase(desk.marijke(), "een heel andere lange zin");
    says(&desk.refused("unlock", wrong.clone()), "fault-wrong-passphrase");
    assert_eq!(desk.refused("desk", json!({})).kind, FailureKind::Locked);
    desk.sit("Anouk");
    says(&desk.refused("unlock", wrong), "fault-wrong-passphrase");
    assert_eq!(desk.call("desk", json!({}))["name"], "Anouk");
}

#[test]
fn after_ten_wrong_passphrases_that_person_waits_and_the_others_do_not() {
    let desk = desk::founded("2026-05-12");
    let wrong = with_passphrase(desk.marijke(), "een heel andere lange zin");
    for _ in 0..10 {
        says(&desk.refused("unlock", wrong.clone()), "fault-wrong-passphrase");
    }
    let refusal = desk.refused("unlock", desk.marijke());
    says(&refusal, "fault-try-again-in");
    let seconds = &serde_json::to_value(&refusal.text).unwrap()["args"]["seconds"]["value"];
    assert!((1..=5).contains(&seconds.as_i64().unwrap()), "{seconds}");
    desk.sit("Anouk");
    desk.leave();
    says(&desk.refused("unlock", desk.marijke()), "fault-try-again-in");
}

#[test]
fn people_switch_without_a_restart_and_each_signs_with_a_key_of_her_own() {
    let desk = desk::founded("2026-05-12");
    let mut seats = Vec::new();
    for (name, role) in [
        ("Anouk", "kernverbinder"),
        ("Marijke", "budget-officer"),
        ("Sanne", "administrator"),
        ("Anouk", "kernverbinder"),
    ] {
        desk.sit(name);
        let shown = desk.call("desk", json!({}));
        assert_eq!(
            (&shown["name"], &shown["roles"][0]["role"]),
            (&json!(name), &json!(role))
        );
        seats.push(shown["seat"].clone());
    }
    assert_eq!(seats[0], seats[3]);
    assert!(seats[0] != seats[1] && seats[1] != seats[2] && seats[0] != seats[2]);
}

#[test]
fn walking_away_locks() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Anouk");
    assert_eq!(desk.call("desk", json!({}))["lock_after_minutes"], 10);
    assert_eq!(desk.call("desk", json!({}))["name"], "Anouk");
    let inside = past_the_desk::open(&desk, "Sanne");
    let at_once = "INSERT OR REPLACE INTO local (name, value) VALUES ('lock-after-minutes', '0')";
    inside.db.execute(at_once, []).unwrap();
    drop(inside);
    desk.sit("Anouk");
    for call in ["desk", "today", "verify"] {
        assert_eq!(desk.refused(call, json!({})).kind, FailureKind::Locked, "{call}");
    }
    assert_eq!(desk.call("start", json!({}))["state"], "locked");
}

#[test]
fn while_it_is_locked_the_door_tells_who_has_a_seat_and_nothing_else() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "800.00", "650.00");
    desk.leave();
    let start = desk.call("start", json!({}));
    let names: Vec<&Value> = start["seats"]
        .as_array()
        .unwrap()
        .iter()
        .map(|seat| &seat["label"])
        .collect();
    assert_eq!(names, ["Sanne", "Anouk", "Marijke"]);
    assert_eq!(
        (&start["state"], &start["desk"]),
        (&json!("locked"), &Value::Null)
    );
    assert_eq!(start["sample_passphrase"], Value::Null);
}

#[test]
fn the_printed_recovery_key_gives_a_new_passphrase_and_no_other_key_does() {
    let desk = TestDesk::empty("2026-05-12");
    let found =
        json!({ "preset": "buren", "name": "Sanne", "roles": ["administrator"], "passphrase": PASSPHRASE });
    let founded = desk.call("found", found);
    desk.leave();
    let seat = desk.sanne()["seat"].clone();
    let recover =
        |key: &str| json!({ "seat": seat, "recovery_key": key, "passphrase": "een nieuwe lange zin" });
    let recovery = founded["recovery_key"].as_str().unwrap().to_owned();
    let root = founded["root_key"].as_str().unwrap();
    says(&desk.refused("recover", recover("")), "fault-printed-key");
    says(&desk.refused("recover", recover(root)), "fault-printed-key");
    let place = recovery.rfind(|c: char| c.is_ascii_alphanumeric()).unwrap();
    let slip = if recovery.ends_with('A') { "B" } else { "A" };
    let mut typed_wrong = recovery.clone();
    typed_wrong.replace_range(place..=place, slip);
    says(
        &desk.refused("recover", recover(&typed_wrong)),
        "fault-printed-key",
    );
    desk.sit("Sanne");
    desk.leave();

    desk.call("recover", recover(&recovery.to_lowercase()));
    assert_eq!(desk.call("desk", json!({}))["name"], "Sanne");
    desk.leave();
    says(&desk.refused("unlock", desk.sanne()), "fault-wrong-passphrase");
    desk.call("unlock", with_passphrase(desk.sanne(), "een nieuwe lange zin"));
    assert_eq!(desk.call("verify", json!({}))["broken"], json!([]));
}

#[test]
fn the_recovery_key_of_another_municipality_opens_nothing() {
    let (here, there) = (TestDesk::empty("2026-05-12"), TestDesk::empty("2026-05-12"));
    let found =
        json!({ "preset": "buren", "name": "Sanne", "roles": ["administrator"], "passphrase": PASSPHRASE });
    here.call("found", found.clone());
    let key = there.call("found", found)["recovery_key"].clone();
    let seat = here.sanne()["seat"].clone();
    let recover = json!({ "seat": seat, "recovery_key": key, "passphrase": "een nieuwe lange zin" });
    says(&here.refused("recover", recover), "fault-wrong-recovery-key");
}

#[test]
fn a_passphrase_is_changed_only_by_who_knows_the_old_one() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Anouk");
    let change = |old: &str, new: &str| json!({ "old": old, "new": new });
    says(
        &desk.refused(
            "change-passphrase",
            change("geraden lange zin", "een nieuwe lange zin"),
        ),
        "fault-wrong-passphrase",
    );
    says(
        &desk.refused("change-passphrase", change(PASSPHRASE, "kort")),
        "fault-passphrase-rules",
    );
    desk.call("change-passphrase", change(PASSPHRASE, "een nieuwe lange zin"));
    desk.leave();
    says(&desk.refused("unlock", desk.anouk()), "fault-wrong-passphrase");
    desk.call("unlock", with_passphrase(desk.anouk(), "een nieuwe lange zin"));
}
