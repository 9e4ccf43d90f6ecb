//! Objections and notices of default by command.

use crate::kernkas;
use kernkas_tests::desk::{self, TestDesk};
use serde_json::json;

fn told(desk: &TestDesk, who: &str, words: &[&str]) -> serde_json::Value {
    let words: Vec<&str> = ["--seat", who, "--json"].iter().chain(words).copied().collect();
    kernkas(desk, &words, b"").json()
}

#[test]
fn an_objection_is_noted_decided_and_sent_by_command() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Sanne");
    desk.add_person("Pieter", "budget-officer", &[]);
    let case = desk.decided("ingen", "650.00", "400.00");
    desk.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    let number = desk.call("application", json!({ "case": case }))["number"].clone();
    let number = number.as_str().unwrap();
    desk.leave();
    told(
        &desk,
        "Anouk",
        &[
            "objection",
            number,
            "note",
            "--received",
            "2026-05-12",
            "--who",
            "Gerda",
        ],
    );
    let decide = [
        "objection",
        number,
        "decide",
        "unfounded",
        "--mandate",
        "M 14",
        "--reason",
        "De motivering klopt.",
    ];
    let own: Vec<&str> = ["--seat", "Marijke", "--json"]
        .iter()
        .chain(&decide)
        .copied()
        .collect();
    assert_eq!(
        kernkas(&desk, &own, b"").refusal()["text"]["id"],
        "refusal-own-decision"
    );
    told(&desk, "Pieter", &decide);
    told(
        &desk,
        "Marijke",
        &["objection", number, "sent", "--on", "2026-05-12"],
    );
    shown_by_command(&desk, number);
    too_late_to_give_notice(&desk, number);
}

/// What stands of it, as data and as words.
fn shown_by_command(desk: &TestDesk, number: &str) {
    let view = told(desk, "Marijke", &["remedies", number]);
    assert_eq!(view["objections"][0]["ruling"]["sent_on"], "2026-05-12");
    let said = kernkas(desk, &["--seat", "Marijke", "remedies", number], b"");
    for part in [
        "Bezwaar van Gerda",
        "gedeeltelijke toekenning",
        "Op tijd",
        "ongegrond",
    ] {
        assert!(said.out.contains(part), "{}", said.out);
    }
}

/// The decision is there: nothing is late any more.
fn too_late_to_give_notice(desk: &TestDesk, number: &str) {
    let late = [
        "--seat",
        "Anouk",
        "--json",
        "default",
        number,
        "note",
        "--received",
        "2026-05-12",
        "--who",
        "Gerda",
    ];
    assert_eq!(
        kernkas(desk, &late, b"").refusal()["text"]["id"],
        "refusal-answered"
    );
}
