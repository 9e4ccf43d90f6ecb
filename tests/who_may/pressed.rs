//! Every call with each part of its body huge, empty, of another kind or about something else; and every call by somebody
//! whose seat was barred: a typed refusal, or an answer, and nothing in between.

use crate::{BUSY, DAY, bodies, with};
use kernkas_tests::desk::TestDesk;
use office::{
    calls::CALLS,
    sentences::{Language, say},
    wire::CallFailure,
};
use rules::role::Role;
use serde_json::{Value, json};

/// Where a slow lock is made or tried: fewer bodies.
const SLOW: [&str; 8] = [
    "found",
    "add-person",
    "join",
    "recover",
    "revive",
    "change-passphrase",
    "unlock",
    "arrive",
];

/// What is put in the place of a part.
fn parts() -> Vec<Value> {
    vec![
        json!("a".repeat(300_000)),
        Value::Null,
        json!(""),
        json!("\u{0}"),
        json!("../../../etc/passwd"),
        json!("019a0000-0000-7000-8000-00000000dead"),
        json!("00".repeat(32)),
        json!(-1),
        json!(u64::MAX),
        json!(1.5),
        json!([]),
        json!({}),
    ]
}

/// The ways to every part of a body that has no parts itself.
fn leaves(body: &Value, way: &str, found: &mut Vec<String>) {
    match body {
        Value::Object(parts) => parts
            .iter()
            .for_each(|(key, part)| leaves(part, &format!("{way}/{key}"), found)),
        Value::Array(parts) => {
            (0..)
                .zip(parts)
                .for_each(|(place, part): (usize, _)| leaves(part, &format!("{way}/{place}"), found));
        }
        _ => found.push(way.to_owned()),
    }
}

/// A sentence in both languages, and not for want of a better one.
fn is_typed(failure: &CallFailure, place: &str) {
    assert_ne!(failure.text.id, "fault-unexpected", "{place}: {failure:?}");
    for language in [Language::Nl, Language::En] {
        let sentence = say(&failure.text, language);
        assert!(
            sentence != failure.text.id && sentence.len() < 1_000,
            "{place}: {sentence}"
        );
    }
}

fn as_who(call: &str) -> (&'static str, Role) {
    match call {
        "add-person" | "give-roles" | "set-role-title" | "change-scheme-year" | "inspect-join" | "enrol"
        | "bar" | "appoint" | "resume" => ("Sanne", Role::Administrator),
        _ => ("Marijke", Role::BudgetOfficer),
    }
}

#[test]
fn each_part_of_each_body_may_be_anything_and_is_refused_without_a_trace_or_served() {
    let mut tried = 0;
    for call in CALLS.iter().filter(|call| call.name != "open-sample") {
        let (who, role) = as_who(call.name);
        let (mut desk, mut draft) = with(who, Some(role));
        let whole = bodies::body(call.name, &BUSY.1, &draft, &desk.folder());
        let mut ways = Vec::new();
        leaves(&whole, "", &mut ways);
        // A whole application has thirty parts: those are tried where they are checked.
        ways.retain(|way| !way.starts_with("/application/") && !way.starts_with("/document/"));
        let most = if SLOW.contains(&call.name) { 2 } else { 12 };
        for way in ways.iter().filter(|way| !way.is_empty()) {
            // A file of such a name would really be written, wherever the test runs.
            let is_name = |part: &Value| {
                part.as_str()
                    .is_some_and(|name| (1..300).contains(&name.len()) && name != "\u{0}")
            };
            let named = way == "/file";
            for part in parts()
                .into_iter()
                .take(most)
                .filter(|part| !(named && is_name(part)))
            {
                let before = desk.bytes();
                let mut body = bodies::body(call.name, &BUSY.1, &draft, &desk.folder());
                *body.pointer_mut(way).unwrap() = part.clone();
                let done = desk.ask(call.name, body);
                let shown: String = part.to_string().chars().take(40).collect();
                let place = format!("{}{way} = {shown}", call.name);
                tried += 1;
                if let Err(failure) = &done {
                    is_typed(failure, &place);
                    assert!(
                        desk.bytes() == before,
                        "{place}: refused, and something was written"
                    );
                }
                if desk.bytes() != before || ["lock", "unlock"].contains(&call.name) {
                    (desk, draft) = with(who, Some(role));
                }
            }
        }
    }
    assert!(tried > 12 * 30, "only {tried} bodies were tried");
    println!("tried: {tried} calls");
}

#[test]
fn a_seat_that_was_barred_signs_nothing_more_whatever_call_is_made() {
    let (desk, _) = with("Sanne", Some(Role::Administrator));
    let bar = json!({ "seat": BUSY.1.seat["seat"], "reason": "De laptop is gestolen." });
    desk.call("bar", bar);
    desk.leave();
    let barred = kernkas_tests::template::Template::of(&desk.folder());
    let sits = || {
        let desk = TestDesk::copy_of(&barred, DAY);
        desk.sit("Anouk");
        desk
    };
    let mut desk = sits();
    let signed = |desk: &TestDesk| {
        let verified = desk.call("verify", json!({}));
        (verified["commits"].clone(), verified["events"].clone())
    };
    let before = signed(&desk);
    let mut refused = 0;
    for call in CALLS.iter().filter(|call| call.name != "open-sample") {
        let body = bodies::body(
            call.name,
            &BUSY.1,
            &json!("019a0000-0000-7000-8000-000000000000"),
            &desk.folder(),
        );
        if let Err(failure) = desk.ask(call.name, body) {
            is_typed(&failure, call.name);
            refused += u32::from(failure.text.id == "fault-seat-barred");
        }
        if ["lock", "unlock", "change-passphrase"].contains(&call.name) {
            desk = sits();
        }
        assert_eq!(signed(&desk), before, "{}: something was signed", call.name);
    }
    assert!(
        refused >= 2,
        "handing in and acting are refused as what they are: {refused}"
    );
}
