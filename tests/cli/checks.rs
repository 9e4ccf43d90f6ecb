//! What `kernkas check` says of the examples that the handbook shows.

use crate::{Said, example, example_json, kernkas};
use kernkas_cli::Exit;
use kernkas_tests::desk::{TestDesk, founded};
use serde_json::{Value, json};

/// The day on which the examples came in.
const DAY: &str = "2026-05-04";

fn check(desk: &TestDesk, name: &str) -> Value {
    let said = kernkas(
        desk,
        &[
            "--seat",
            "Anouk",
            "--json",
            "check",
            example(name).to_str().unwrap(),
        ],
        b"",
    );
    said.json()["assessment"].clone()
}

fn read(desk: &TestDesk, language: &str, name: &str) -> Said {
    let file = example(name);
    kernkas(
        desk,
        &[
            "--seat",
            "Anouk",
            "--language",
            language,
            "check",
            file.to_str().unwrap(),
        ],
        b"",
    )
}

fn outcome<'a>(assessment: &'a Value, condition: &str) -> &'a str {
    let verdicts = assessment["verdicts"].as_array().unwrap();
    let found = verdicts.iter().find(|verdict| verdict["condition"] == condition);
    found.unwrap_or_else(|| panic!("{condition} is not weighed"))["outcome"]
        .as_str()
        .unwrap()
}

fn because(assessment: &Value) -> Vec<&str> {
    assessment["because"]
        .as_array()
        .unwrap()
        .iter()
        .map(|text| text["id"].as_str().unwrap())
        .collect()
}

fn submit(desk: &TestDesk, application: &Value) {
    let body = json!({ "application": application }).to_string();
    kernkas(desk, &["--seat", "anouk", "call", "submit", "-"], body.as_bytes()).json();
}

/// Switches conditions on that stand only on public pages, as an administrator would.
fn switch_on(desk: &TestDesk, scheme: &str, ids: &[&str]) {
    let schemes = kernkas(
        desk,
        &["--seat", "Sanne", "call", "schemes", r#"{"year": 2026}"#],
        b"",
    )
    .json();
    let rows = schemes["schemes"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["document"]["scheme"] == scheme)
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    for condition in document["conditions"].as_array_mut().unwrap() {
        if ids.iter().any(|id| condition["id"] == *id) {
            condition["on"] = json!(true);
        }
    }
    let body = json!({ "document": document }).to_string();
    kernkas(
        desk,
        &["--seat", "Sanne", "call", "change-scheme-year", "-"],
        body.as_bytes(),
    )
    .json();
}

#[test]
fn in_a_pot_that_is_nearly_spent_the_most_is_what_is_left() {
    let desk = founded(DAY);
    desk.decided("ingen", "1200.00", "1200.00");
    desk.leave();
    let assessment = check(&desk, "jeu-de-boules");
    assert_eq!(assessment["most"], "800.00");
    assert_eq!(because(&assessment), ["because-pot-has-left"]);
    let said = read(&desk, "nl", "jeu-de-boules").out;
    assert!(
        said.contains("hoogstens €\u{a0}800,00 worden toegekend, omdat er nog €\u{a0}800,00 over is"),
        "{said}"
    );
    assert!(said.contains("Zo lukt het: vraag €\u{a0}50,00 minder"), "{said}");
    assert!(said.contains("De aanvrager: “Jong en oud"), "{said}");
}

#[test]
fn a_barbecue_may_pass_while_its_barbecue_costs_do_not_count() {
    let desk = founded(DAY);
    let assessment = check(&desk, "barbecue");
    assert_eq!(assessment["most"], "90.00");
    assert_eq!(because(&assessment), ["because-counting-costs"]);
    assert_eq!(outcome(&assessment, "een-keer-per-jaar"), "met");
}

#[test]
fn a_party_for_members_is_for_a_person_to_judge_and_not_promised() {
    let desk = founded(DAY);
    let assessment = check(&desk, "feest-voor-leden");
    assert_eq!(outcome(&assessment, "open-voor-iedereen"), "to-judge");
    let said = read(&desk, "nl", "feest-voor-leden").out;
    assert!(said.contains("Alleen leden en hun partners"), "{said}");
    assert!(
        said.contains("als de 4 voorwaarden die een mens nog beoordeelt ook voldoen"),
        "{said}"
    );
}

#[test]
fn what_comes_too_late_is_not_met_once_the_municipality_uses_that_rule() {
    let desk = founded(DAY);
    assert_eq!(
        check(&desk, "te-laat")["most"],
        "100.00",
        "shipped switched off: only on a public page"
    );
    switch_on(&desk, "straat-buurtbijeenkomst", &["twee-weken-vooraf"]);
    let assessment = check(&desk, "te-laat");
    assert_eq!(outcome(&assessment, "twee-weken-vooraf"), "not-met");
    assert_eq!(assessment["most"], "0.00");
    let said = read(&desk, "nl", "te-laat").out;
    assert!(
        said.contains("Er kan nu niets worden toegekend, omdat de aanvraag niet 14 dagen vooraf kwam"),
        "{said}"
    );
}

#[test]
fn the_same_street_twice_in_a_year_is_not_met_and_a_lookalike_is_for_a_person() {
    let desk = founded(DAY);
    submit(&desk, &example_json("barbecue"));
    let same = check(&desk, "zelfde-straat-nog-eens");
    assert_eq!(outcome(&same, "een-keer-per-jaar"), "not-met");
    assert_eq!(same["most"], "0.00");
    let alike = check(&desk, "straat-lijkt-erop");
    assert_eq!(outcome(&alike, "een-keer-per-jaar"), "to-judge");
    assert_ne!(alike["most"], "0.00");
    let said = read(&desk, "nl", "straat-lijkt-erop").out;
    assert!(said.contains("lijkt erop. Een mens vergelijkt."), "{said}");
}

#[test]
fn a_special_initiative_gets_no_more_than_the_year_holds() {
    let desk = founded(DAY);
    assert_eq!(check(&desk, "bijzonder-boven-5000")["most"], "5000.00");
}

#[test]
fn money_outside_applications_is_judged_at_its_edges_to_the_cent() {
    let desk = founded(DAY);
    for (name, condition, expected, most) in [
        ("kernagenda-5000", "past-in-de-pot", "met", "5000.00"),
        ("kernagenda-5000-01", "past-in-de-pot", "not-met", "5000.00"),
        ("tweede-kernagenda", "een-kernagenda", "not-met", "0.00"),
        ("signaleringsgroep-750", "past-in-de-pot", "met", "150.00"),
        ("signaleringsgroep-750-01", "past-in-de-pot", "not-met", "150.00"),
        ("tweede-coordinator", "een-coordinator", "not-met", "0.00"),
        ("dorpsbelangen-zonder-convenant", "convenant", "not-met", "0.00"),
    ] {
        let assessment = check(&desk, name);
        assert_eq!(outcome(&assessment, condition), expected, "{name}");
        assert_eq!(assessment["most"], most, "{name}");
    }
}

#[test]
fn an_unknown_kern_and_an_amount_of_nothing_are_told() {
    let desk = founded(DAY);
    let assessment = check(&desk, "onbekende-kern");
    assert_eq!(outcome(&assessment, "kern-bekend"), "not-met");
    assert_eq!(because(&assessment), ["because-kern-unknown"]);
    let missing = check(&desk, "niets-gevraagd")["missing"].clone();
    assert!(
        missing.as_array().unwrap().contains(&json!("ask.asked")),
        "{missing}"
    );
}

#[test]
fn every_example_reads_as_whole_sentences_in_both_languages() {
    let desk = founded(DAY);
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")).unwrap() {
        let name = file
            .unwrap()
            .path()
            .file_stem()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        for language in ["nl", "en"] {
            let said = read(&desk, language, &name);
            assert_eq!(said.exit, Exit::Done, "{name}: {}", said.err);
            for start in ["found-", "remedy-", "because-", "cli-", "why-", "{$", "{ $"] {
                assert!(
                    !said.out.contains(start),
                    "{name} in {language} shows {start}: {}",
                    said.out
                );
            }
        }
    }
}

#[test]
fn who_came_earlier_is_named_when_too_little_may_be_left() {
    let desk = founded(DAY);
    let before = read(&desk, "nl", "jeu-de-boules").out;
    assert!(!before.contains("wie eerder was"), "{before}");
    submit(&desk, &example_json("fruitbomen"));
    let said = read(&desk, "nl", "jeu-de-boules").out;
    assert!(
        said.contains("Let op: wie eerder was, vraagt €\u{a0}1.200,00"),
        "{said}"
    );
    assert!(said.contains("dan blijft er €\u{a0}800,00 over"), "{said}");
}
