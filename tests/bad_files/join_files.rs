//! Requests to join that were changed, cut, made up, or of somebody who is here already.

use crate::{DAY, says};
use kernkas_tests::{
    desk::TestDesk,
    laptops::{hall, on_a_stick},
};
use seal::{SeatKey, join::Join};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

fn asked(number: u8, name: &str) -> (Join, Vec<u8>) {
    let key = SeatKey::from_secret(&[number; 32]);
    let time = "2026-05-12T10:00:00Z".parse().unwrap();
    let join = Join::ask(&key, name, "laptop noord", time).unwrap();
    let bytes = join.to_bytes(&key);
    (join, bytes)
}

fn file(desk: &TestDesk, bytes: &[u8]) -> PathBuf {
    let path = on_a_stick(desk, "kernkas-join");
    fs::write(&path, bytes).unwrap();
    path
}

fn enrol(file: &PathBuf, fingerprint: &str, person: &Value) -> Value {
    let roles = json!([{ "role": "kernverbinder", "kernen": ["ingen"] }]);
    json!({ "file": file, "fingerprint": fingerprint, "person": person, "roles": roles })
}

#[test]
fn a_request_that_was_changed_anywhere_or_cut_anywhere_lets_nobody_in() {
    let hall = hall(DAY);
    let (join, bytes) = asked(41, "Fenna");
    let before = hall.bytes();
    let refused = |bytes: &[u8], what: &str| {
        let path = file(&hall, bytes);
        let looked = hall.refused("inspect-join", json!({ "file": path }));
        let enrolling = enrol(&path, &join.fingerprint(), &Value::Null);
        let let_in = hall.refused("enrol", enrolling);
        assert_eq!(looked.text.id, let_in.text.id, "{what}");
        let known = ["fault-join-file", "fault-join-changed", "fault-join-newer"];
        assert!(known.contains(&looked.text.id.as_str()), "{what}: {looked:?}");
        fs::remove_file(path).unwrap();
    };
    for length in (0..bytes.len() - 1).step_by(7) {
        refused(&bytes[..length], &format!("cut at {length}"));
    }
    for place in (0..bytes.len() - 1).step_by(5) {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        refused(&changed, &format!("changed at {place}"));
    }
    refused(&[bytes.clone(), b"x".to_vec()].concat(), "something behind it");
    refused(&[bytes.clone(), vec![b' '; 5_000]].concat(), "too long");
    refused(&vec![b'a'; 10_000_000], "much too long");
    assert!(hall.bytes() == before);
}

#[test]
fn a_request_from_a_later_program_or_read_wrongly_is_told_as_that() {
    let hall = hall(DAY);
    let (join, bytes) = asked(42, "Fenna");
    let text = String::from_utf8(bytes.clone()).unwrap();
    let newer = file(&hall, text.replacen("\"v\":1", "\"v\":2", 1).as_bytes());
    says(
        &hall.refused("inspect-join", json!({ "file": newer })),
        "fault-join-newer",
    );
    let (_, other) = asked(43, "Fenna");
    let swapped = {
        let of = |text: &str| text[text.find("\"signature\"").unwrap()..].to_owned();
        let own = of(&text);
        text.replace(&own, &of(&String::from_utf8(other).unwrap()))
    };
    let swapped = file(&hall, swapped.as_bytes());
    says(
        &hall.refused("inspect-join", json!({ "file": swapped })),
        "fault-join-changed",
    );

    let sound = file(&hall, &bytes);
    let before = hall.bytes();
    for wrong in [
        "",
        "2345",
        &join.fingerprint()[1..],
        "AAAA AAAA AAAA AAAA AAAA AAAA",
    ] {
        let failure = hall.refused("enrol", enrol(&sound, wrong, &Value::Null));
        says(&failure, "fault-join-fingerprint");
    }
    let nobody = json!("019a0000-0000-7000-8000-000000000000");
    let failure = hall.refused("enrol", enrol(&sound, &join.fingerprint(), &nobody));
    assert_eq!(failure.text.id, "refusal-unknown");
    assert!(hall.bytes() == before);
    hall.call("enrol", enrol(&sound, &join.fingerprint(), &Value::Null));
    let again = hall.refused("enrol", enrol(&sound, &join.fingerprint(), &Value::Null));
    says(&again, "fault-join-known");
}
