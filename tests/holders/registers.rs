//! The registers: what they begin with, who may change them, and who sees whom to ask for.

use kernkas_tests::{
    desk::{self, TestDesk},
    laptops,
};
use serde_json::{Value, json};

fn entries(desk: &TestDesk) -> Vec<Value> {
    desk.call("registers", json!({}))["entries"]
        .as_array()
        .unwrap()
        .clone()
}

fn entry(desk: &TestDesk, id: &str) -> Value {
    entries(desk)
        .into_iter()
        .find(|row| row["entry"]["id"] == id)
        .unwrap()
}

#[test]
fn the_six_organisations_of_the_plan_and_the_groups_that_pages_name_are_there() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Marijke");
    let of = |register: &str| {
        let rows = entries(&desk)
            .into_iter()
            .filter(|row| row["entry"]["register"] == register);
        rows.map(|row| row["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("organisation"),
        [
            "BV Buren",
            "Belangenvereniging Lingemeer",
            "Beusichem Leeft",
            "Bewonersvereniging Kerk-Avezaath",
            "Stichting Dorpsraad Ravenswaaij",
            "Vereniging Dorpsbelang Maurik",
        ]
    );
    assert_eq!(
        of("group"),
        [
            "Signaleringsgroep Buren-Asch-Erichem",
            "Signaleringsgroep Lienden-Ommeren"
        ]
    );
    assert_eq!(of("coordinator"), Vec::<String>::new());
    let maurik = entry(&desk, "dorpsbelang-maurik");
    assert_eq!(maurik["entry"]["from"], "2021-12-02");
    assert_eq!(maurik["entry"]["until"], Value::Null, "no end is known");
    assert_eq!(maurik["stands"], true);
}

#[test]
fn an_entry_is_added_changed_and_ended_and_a_refold_says_the_same() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Sanne");
    let new =
        json!({ "register": "group", "id": "", "name": "Signaleringsgroep Zoelen", "kernen": ["zoelen"] });
    let details = json!({ "name": "Ineke Bos", "street": "Kerkstraat 1", "postcode": "4011 AB", "place": "Zoelen",
        "iban": "NL91 ABNA 0417 1643 00", "iban_holder": "SG Zoelen" });
    desk.call("set-entry", json!({ "entry": new, "details": details }));
    let id = "signaleringsgroep-zoelen";
    let mut row = entry(&desk, id);
    assert_eq!(row["details"]["name"], "Ineke Bos");
    let twice = desk.refused("set-entry", json!({ "entry": new }));
    assert_eq!(twice.text.id, "why-twice-in-register");
    let same = desk.refused("set-entry", json!({ "entry": row["entry"] }));
    assert_eq!(same.text.id, "refusal-nothing-changes");
    row["entry"]["kernen"] = json!(["zoelen", "kerk-avezaath"]);
    row["entry"]["until"] = json!("2026-05-11");
    desk.call("set-entry", json!({ "entry": row["entry"] }));
    let row = entry(&desk, id);
    assert_eq!(
        (&row["stands"], &row["details"]["name"]),
        (&json!(false), &json!("Ineke Bos"))
    );
    assert_eq!(desk.call("verify", json!({}))["tables_agree"], true);
}

#[test]
fn what_an_entry_cannot_be_is_refused_at_its_field() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Sanne");
    let try_with = |entry: Value, details: Value| {
        let refusal = desk.refused("set-entry", json!({ "entry": entry, "details": details }));
        (refusal.text.id, refusal.field.unwrap_or_default())
    };
    let at = |why: &str, field: &str| (why.to_owned(), field.to_owned());
    let group =
        |name: &str, kernen: Value| json!({ "register": "group", "id": "", "name": name, "kernen": kernen });
    assert_eq!(
        try_with(group(" ", json!(["ingen"])), Value::Null),
        at("why-empty", "name")
    );
    assert_eq!(
        try_with(group("Groep", json!([])), Value::Null),
        at("why-empty", "kernen")
    );
    assert_eq!(
        try_with(group("Groep", json!(["tiel"])), Value::Null).0,
        "refusal-unknown"
    );
    let account = json!({ "name": "X", "iban": "NL00 ABNA 0000" });
    assert_eq!(
        try_with(group("Groep", json!(["ingen"])), account),
        at("why-no-iban", "details.iban")
    );
    let mut turned = group("Groep", json!(["ingen"]));
    turned["from"] = json!("2026-02-01");
    turned["until"] = json!("2026-01-31");
    assert_eq!(
        try_with(turned, Value::Null),
        at("why-until-before-from", "until")
    );
    let other =
        json!({ "register": "organisation", "id": "lienden-ommeren", "name": "X", "kernen": ["ingen"] });
    assert_eq!(
        try_with(other, Value::Null).0,
        "refusal-unknown",
        "an entry keeps its register"
    );
}

#[test]
fn only_an_administrator_changes_a_register() {
    let desk = desk::founded("2026-05-12");
    for who in ["Anouk", "Marijke"] {
        desk.sit(who);
        let before = desk.bytes();
        let mut entry = entry(&desk, "bv-buren")["entry"].clone();
        entry["until"] = json!("2026-01-01");
        let refusal = desk.refused("set-entry", json!({ "entry": entry }));
        assert_eq!(refusal.text.id, "refusal-needs-role");
        assert!(desk.bytes() == before);
    }
}

#[test]
fn whom_to_ask_for_goes_only_to_who_serves_the_kern() {
    let day = "2026-05-12";
    let hall = laptops::hall(day);
    for (id, name) in [("dorpsbelang-maurik", "Karin Mol"), ("bv-buren", "Bert Vos")] {
        let entry = entry(&hall, id)["entry"].clone();
        hall.call(
            "set-entry",
            json!({ "entry": entry, "details": { "name": name } }),
        );
    }
    let far = laptops::joined(&hall, "Joost", "kernverbinder", &["maurik"], day);
    far.sit("Joost");
    assert_eq!(entry(&far, "dorpsbelang-maurik")["details"]["name"], "Karin Mol");
    assert_eq!(entry(&far, "bv-buren")["details"], Value::Null);
    assert_eq!(entry(&far, "bv-buren")["name"], "BV Buren");
}
