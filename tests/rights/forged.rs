//! An erasure that one person signs alone, or without a role: kept, without effect, and told.

use crate::village::{DAY, LATER, Village, shown};
use kernkas_tests::past_the_desk;
use office::journal;
use seal::Unsealed;
use serde_json::{Value, json};

const ERASURE: &str = "019a0000-0000-7000-8000-0000000000ee";

/// Signs these events at the hall with the keys of `name`, past every rule.
fn signed_by(village: &Village, name: &str, events: Vec<(&str, Value)>) {
    let inside = past_the_desk::open(&village.hall, name);
    let events = events.into_iter().map(|(kind, data)| Unsealed {
        kind: kind.parse().unwrap(),
        case: None,
        private: false,
        data,
    });
    let key = &inside.unlocked.seat_key;
    let incarnation = seal::format::FIRST_INCARNATION;
    let end = journal::chain_end(&inside.db, inside.tenant(), key.id(), incarnation).unwrap();
    let time = "2027-04-05T10:00:00Z".parse().unwrap();
    let seen = inside.seen_by(key.id());
    let sealed = seal::seal(key, &end, events.collect(), seen, &time).unwrap();
    inside.db.execute_batch("BEGIN IMMEDIATE").unwrap();
    journal::append(&inside.db, &sealed, &end).unwrap();
    inside.db.execute_batch("COMMIT").unwrap();
}

fn proposed(case: &Value, cases: usize) -> (&'static str, Value) {
    let cases: Vec<&Value> = std::iter::repeat_n(case, cases).collect();
    let data = json!({ "erasure": ERASURE, "ground": "expired", "cases": cases, "on": LATER });
    ("erasure-proposed", data)
}

/// All that is private in the case.
fn announced(village: &Village, case: &Value) -> (&'static str, Value) {
    let inside = past_the_desk::open(&village.hall, "Sanne");
    let sql = "SELECT lower(hex(hash)) FROM events WHERE private = 1 AND \"case\" IS NOT NULL";
    let mut statement = inside.db.prepare(sql).unwrap();
    let hashes = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let hashes: Vec<String> = hashes.map(Result::unwrap).collect();
    assert!(hashes.len() >= 3);
    let data = json!({
        "erasure": ERASURE, "ground": "expired", "cases": [case], "events": hashes, "papers": 1, "on": LATER
    });
    ("erasure-announced", data)
}

fn nothing_went(village: &Village, case: &Value, reason: &str) {
    village.hall.sit("Sanne");
    assert_eq!(shown(&village.hall, case)["applicant"]["name"], "Wim van Zetten");
    assert_eq!(shown(&village.hall, case)["erased_on"], Value::Null);
    let verified = village.hall.call("verify", json!({}));
    let broken = verified["broken"].as_array().unwrap();
    let last = broken.last().unwrap();
    assert_eq!(
        (&last["id"], &last["args"]["reason"]["value"]),
        (&json!("verify-set-aside"), &json!(reason))
    );
    assert_eq!(verified["tables_agree"], true);
}

#[test]
fn one_person_who_proposes_and_announces_erases_nothing() {
    let village = Village::new();
    let case = village.withdrawn();
    let announced = announced(&village, &case);
    signed_by(&village, "Marijke", vec![proposed(&case, 1)]);
    signed_by(&village, "Marijke", vec![announced.clone()]);
    nothing_went(&village, &case, "same-person");
    signed_by(&village, "Marijke", vec![proposed(&case, 1), announced]);
    nothing_went(&village, &case, "same-person");
}

#[test]
fn what_another_proposed_otherwise_confirms_nothing() {
    let village = Village::new();
    let case = village.withdrawn();
    let announced = announced(&village, &case);
    signed_by(&village, "Sanne", vec![proposed(&case, 2)]);
    signed_by(&village, "Marijke", vec![announced]);
    nothing_went(&village, &case, "same-person");
}

#[test]
fn who_has_no_role_for_it_erases_nothing_and_proposes_nothing() {
    let village = Village::new();
    let case = village.withdrawn();
    let announced = announced(&village, &case);
    signed_by(&village, "Anouk", vec![proposed(&case, 1)]);
    nothing_went(&village, &case, "role");
    signed_by(&village, "Marijke", vec![announced.clone()]);
    nothing_went(&village, &case, "same-person");
    signed_by(&village, "Anouk", vec![announced]);
    nothing_went(&village, &case, "role");
    assert!(DAY < LATER);
}

#[test]
fn only_private_bodies_can_be_named() {
    let village = Village::new();
    let case = village.withdrawn();
    let inside = past_the_desk::open(&village.hall, "Sanne");
    let open = inside.text("SELECT lower(hex(hash)) FROM events WHERE kind = 'application-submitted'");
    drop(inside);
    signed_by(&village, "Sanne", vec![proposed(&case, 1)]);
    let data = json!({
        "erasure": ERASURE, "ground": "expired", "cases": [case], "events": [open], "papers": 0, "on": LATER
    });
    signed_by(&village, "Marijke", vec![("erasure-announced", data)]);
    village.hall.sit("Sanne");
    assert_eq!(shown(&village.hall, &case)["state"], "withdrawn");
    assert_eq!(village.hall.call("verify", json!({}))["broken"], json!([]));
}
