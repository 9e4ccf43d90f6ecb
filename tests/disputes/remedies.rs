//! One objection, noted and decided on two laptops.

use crate::laptops::{Laptops, card, judged, kinds, rejecting, settling, shown};
use kernkas_tests::desk::TestDesk;
use serde_json::{Value, json};

/// Rejected by Marijke and sent; Pieter and Olga know of it.
fn rejected() -> (Laptops, Value) {
    let laptops = Laptops::with(&["Pieter", "Olga"]);
    let hall = laptops.hall();
    let case = judged(hall, "ingen", "600.00");
    hall.act(&case, rejecting());
    hall.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    laptops.all_meet();
    (laptops, case)
}

fn does(desk: &TestDesk, case: &Value, command: &Value) {
    let version = shown(desk, case)["version"].clone();
    desk.call(
        "remedy",
        json!({ "case": case, "version": version, "command": command }),
    );
}

fn objects(desk: &TestDesk, case: &Value) {
    does(
        desk,
        case,
        &json!({
            "do": "note-objection", "against": { "is": "decision" }, "objector": "applicant",
            "received_on": "2026-05-12", "who": "Gerda", "grounds": "",
        }),
    );
}

fn decides(desk: &TestDesk, case: &Value, ruled: &str) {
    let objection = shown(desk, case)["remedies"]["objections"][0]["objection"].clone();
    does(
        desk,
        case,
        &json!({
            "do": "decide", "objection": objection, "ruled": ruled, "excused": false,
            "basis": { "by": "mandate", "reference": "M 1" }, "reason": "Zo is het.",
        }),
    );
}

#[test]
fn an_objection_noted_on_two_laptops_is_one_everywhere() {
    let (laptops, case) = rejected();
    objects(laptops.of("Pieter"), &case);
    objects(laptops.of("Olga"), &case);
    laptops.all_meet();
    laptops.agree();
    let objections = shown(laptops.hall(), &case)["remedies"]["objections"].clone();
    assert_eq!(objections.as_array().unwrap().len(), 1, "{objections}");
    decides(laptops.of("Pieter"), &case, "unfounded");
    decides(laptops.of("Olga"), &case, "unfounded");
    laptops.all_meet();
    laptops.agree();
    let one = shown(laptops.hall(), &case)["remedies"]["objections"][0].clone();
    assert_eq!(
        (&one["ruling"]["ruled"], &one["claims"]),
        (&json!("unfounded"), &json!([]))
    );
}

#[test]
fn two_decisions_that_differ_wait_until_a_person_chose_and_the_choice_holds_everywhere() {
    let (laptops, case) = rejected();
    objects(laptops.of("Pieter"), &case);
    laptops.all_meet();
    decides(laptops.of("Pieter"), &case, "unfounded");
    decides(laptops.of("Olga"), &case, "founded");
    laptops.all_meet();
    laptops.agree();
    let pieter = laptops.of("Pieter");
    let one = shown(pieter, &case)["remedies"]["objections"][0].clone();
    assert_eq!(one["ruling"], Value::Null);
    let claims = one["claims"].as_array().unwrap();
    assert_eq!(claims.len(), 2, "{one}");
    let founded = claims.iter().find(|claim| claim["ruled"] == "founded").unwrap();
    let version = shown(pieter, &case)["version"].clone();
    let wrong = pieter.refused(
        "remedy",
        json!({ "case": case, "version": version, "command": {
        "do": "settle-clash", "stands": "00".repeat(32), "reason": "Zomaar."
    } }),
    );
    assert_eq!(wrong.text.id, "refusal-nothing-to-settle");
    does(
        pieter,
        &case,
        &json!({ "do": "settle-clash", "stands": founded["action"], "reason": "Samen besproken." }),
    );
    laptops.all_meet();
    laptops.agree();
    let one = shown(laptops.hall(), &case)["remedies"]["objections"][0].clone();
    assert_eq!(
        (&one["ruling"]["ruled"], &one["claims"]),
        (&json!("founded"), &json!([]))
    );
}

#[test]
fn an_objection_decided_differently_is_a_dispute_that_blocks_no_payment_and_is_settled_from_its_card() {
    let (laptops, case) = rejected();
    objects(laptops.of("Pieter"), &case);
    let listed = |desk: &TestDesk| {
        let found = desk.call("applications", json!({ "remedied": true, "limit": 9 }));
        (found["total"].clone(), found["rows"][0]["remedy"].clone())
    };
    assert_eq!(listed(laptops.of("Pieter")), (json!(1), json!("objection")));
    assert_eq!(
        listed(laptops.hall()),
        (json!(0), Value::Null),
        "it did not travel yet"
    );
    laptops.all_meet();
    decides(laptops.of("Pieter"), &case, "unfounded");
    decides(laptops.of("Olga"), &case, "founded");
    laptops.all_meet();
    laptops.agree();
    let (hall, olga) = (laptops.hall(), laptops.of("Olga"));
    assert_eq!(kinds(olga), ["objection-twice"]);
    let own = card(hall, "objection-twice");
    assert_eq!(own["locked"]["id"], "refusal-own-decision", "Marijke rejected it");
    assert_eq!(
        hall.refused(
            "settle",
            settling(&own["key"], own["choices"][0]["choice"].as_str().unwrap())
        )
        .text
        .id,
        "refusal-own-decision"
    );
    let view = shown(olga, &case);
    assert_eq!(
        (&view["contested"], &view["disputes"][0]["blocks"]),
        (&Value::Null, &json!(false))
    );
    let card = card(olga, "objection-twice");
    let founded = |choice: &&Value| choice["title"]["args"]["ruled"]["value"] == "founded";
    let choice = card["choices"].as_array().unwrap().iter().find(founded).unwrap();
    olga.call(
        "settle",
        settling(&card["key"], choice["choice"].as_str().unwrap()),
    );
    laptops.all_meet();
    laptops.agree();
    assert_eq!(kinds(hall), [] as [&str; 0]);
    let one = shown(hall, &case)["remedies"]["objections"][0].clone();
    assert_eq!(
        (&one["ruling"]["ruled"], &one["claims"]),
        (&json!("founded"), &json!([]))
    );
    assert_eq!(
        listed(hall),
        (json!(1), json!("objection")),
        "it is still to be sent"
    );
    revised(&laptops, &case, &card["key"]);
}

/// What was chosen is listed with its reason, and can be chosen otherwise until it is sent.
fn revised(laptops: &Laptops, case: &Value, key: &Value) {
    let (hall, olga) = (laptops.hall(), laptops.of("Olga"));
    let settled = |desk: &TestDesk| desk.call("disputes", json!({}))["settled"][0].clone();
    let row = settled(olga);
    assert_eq!(&row["key"], key);
    assert_eq!(row["chosen"]["id"], "dispute-chose-objection");
    assert_eq!(
        (&row["who"], &row["locked"]),
        (&json!("Olga"), &Value::Null),
        "{row}"
    );
    assert!(!row["reason"].as_str().unwrap().is_empty());
    assert_eq!(settled(hall)["locked"]["id"], "refusal-own-decision");
    let choices = row["choices"].as_array().unwrap();
    let of = |ruled: &str| {
        let is = |choice: &&Value| choice["title"]["args"]["ruled"]["value"] == ruled;
        choices.iter().find(is).unwrap()["choice"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let same = olga.refused("settle", settling(key, &of("founded")));
    assert_eq!(same.text.id, "refusal-nothing-changes");
    olga.call("settle", settling(key, &of("unfounded")));
    laptops.all_meet();
    laptops.agree();
    let one = shown(hall, case)["remedies"]["objections"][0].clone();
    assert_eq!(one["ruling"]["ruled"], "unfounded");
    does(
        olga,
        case,
        &json!({ "do": "send", "objection": one["objection"], "sent_on": "2026-05-12" }),
    );
    assert_eq!(settled(olga)["locked"]["id"], "refusal-undo-remedy-first");
    let late = olga.refused("settle", settling(key, &of("founded")));
    assert_eq!(late.text.id, "refusal-undo-remedy-first");
}
