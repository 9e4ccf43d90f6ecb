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

/// Rejected by Marijke and sent; Pieter is the other officer. The case and its number.
fn rejected(desk: &TestDesk) -> (serde_json::Value, String) {
    desk.sit("Sanne");
    desk.add_person("Pieter", "budget-officer", &[]);
    let case = desk.submitted("ingen", "650.00");
    desk.sit("Marijke");
    let basis = json!({ "by": "mandate", "reference": "mandaatregister 12" });
    desk.act(
        &case,
        json!({ "do": "reject", "basis": basis, "reason": "Past niet." }),
    );
    desk.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    let number = desk.call("application", json!({ "case": case }))["number"].clone();
    desk.leave();
    (case, number.as_str().unwrap().to_owned())
}

#[test]
fn what_applies_to_objections_is_shown_and_set_by_command() {
    let desk = desk::founded("2026-05-12");
    desk.leave();
    let rules = "remedy-rules --weeks 12 --weeks-source Verordening";
    let view = told(&desk, "Sanne", &rules.split(' ').collect::<Vec<_>>());
    assert_eq!(
        (&view["rules"]["weeks"], &view["rules"]["rates"][0]["per_day"]),
        (&json!(12), &json!("23.00")),
        "what is not named stays"
    );
    let said = kernkas(&desk, &["--seat", "Anouk", "remedy-rules"], b"");
    assert!(
        said.out.contains("twaalf weken") && said.out.contains("Verordening"),
        "{}",
        said.out
    );
    let short = "--seat Sanne --json remedy-rules --rate 14:23.00 --rates-source Staatscourant";
    let refused = kernkas(&desk, &short.split(' ').collect::<Vec<_>>(), b"");
    assert_eq!(refused.refusal()["text"]["id"], "why-rates");
}

#[test]
fn an_objection_that_was_founded_is_carried_out_by_command() {
    let desk = desk::founded("2026-05-12");
    let (case, number) = rejected(&desk);
    let does = |who: &str, words: &str| {
        let words: Vec<&str> = ["objection", &number]
            .into_iter()
            .chain(words.split(' '))
            .collect();
        told(&desk, who, &words)
    };
    does("Anouk", "note --received 2026-05-12 --who Gerda");
    does("Pieter", "decide founded --mandate M14 --reason Gegrond.");
    let said = kernkas(&desk, &["--seat", "Marijke", "remedies", &number], b"");
    assert!(
        said.out.contains("nog niet uitgevoerd: beslis opnieuw"),
        "{}",
        said.out
    );
    let words = ["--seat", "Marijke", "--json", "objection", &number];
    let undo = words.into_iter().chain(["carry-out", "--reason", "Gegrond."]);
    assert_eq!(
        kernkas(&desk, &undo.collect::<Vec<_>>(), b"").refusal()["text"]["id"],
        "refusal-nothing-to-settle",
        "it goes against the decision on the application"
    );
    does(
        "Marijke",
        "anew --amount 400.00 --form verlening --reason Gegrond.",
    );
    let shown = told(&desk, "Marijke", &["remedies", &number]);
    assert_eq!(shown["objections"][0]["follow"], json!(null));
    desk.sit("Marijke");
    let view = desk.call("application", json!({ "case": case }));
    assert_eq!(
        (&view["awarded"], &view["grant"]["form"]),
        (&json!("400.00"), &json!("verlening"))
    );
}
