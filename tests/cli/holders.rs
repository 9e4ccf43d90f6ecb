//! Registers, claims and contributions without a window.

use crate::{Said, kernkas};
use kernkas_cli::Exit;
use kernkas_tests::desk::{TestDesk, founded};
use serde_json::json;

const DAY: &str = "2026-01-05";

fn by(desk: &TestDesk, who: &str, words: &[&str]) -> Said {
    let all: Vec<&str> = ["--seat", who].into_iter().chain(words.iter().copied()).collect();
    kernkas(desk, &all, b"")
}

#[test]
fn an_entry_is_added_ended_and_shown() {
    let desk = founded(DAY);
    let zoelen = [
        "set-entry",
        "--register",
        "group",
        "--name",
        "Signaleringsgroep Zoelen",
        "--kern",
        "zoelen",
    ];
    let said = by(&desk, "Sanne", &zoelen);
    assert!(
        said.out.contains("signaleringsgroep-zoelen"),
        "{}{}",
        said.out,
        said.err
    );
    let end = [
        "set-entry",
        "--register",
        "group",
        "--id",
        "signaleringsgroep-zoelen",
        "--until",
        "2026-01-04",
    ];
    by(&desk, "Sanne", &end);
    let shown = by(&desk, "Anouk", &["--json", "registers"]).json();
    let entries = shown["entries"].as_array().unwrap();
    let zoelen = entries
        .iter()
        .find(|row| row["entry"]["id"] == "signaleringsgroep-zoelen")
        .unwrap();
    assert_eq!(
        zoelen["entry"]["kernen"],
        json!(["zoelen"]),
        "what is not typed stays"
    );
    assert_eq!(zoelen["stands"], false);
    let refused = by(&desk, "Anouk", &end);
    assert_eq!(refused.exit, Exit::Refused);
}

#[test]
fn a_claim_is_handed_in_and_comes_off_what_is_free() {
    let desk = founded(DAY);
    let claim = json!({
        "ask": {
            "scheme": "signaleringsgroep", "budget_year": 2026, "holder": "lienden-ommeren", "asked": "600.00",
            "expenses": [{ "kind": "printing", "on": "2026-01-02", "amount": "600.00" }], "signed_copy_seen": true
        },
        "applicant": { "name": "Hans van Wijk", "iban": "NL91ABNA0417164300" },
        "expense_texts": [{ "supplier": "Drukkerij De Linge", "number": "118" }]
    });
    let claim = claim.to_string();
    let said = kernkas(&desk, &["--seat", "Anouk", "submit", "-"], claim.as_bytes());
    assert_eq!(said.exit, Exit::Done, "{}", said.err);
    let number = said.out.trim();
    let again = kernkas(&desk, &["--seat", "Anouk", "submit", "-"], claim.as_bytes());
    assert_eq!(again.exit, Exit::Refused);
    assert!(again.err.contains(number), "{}", again.err);
    let shown = by(&desk, "Marijke", &["claims", "--year", "2026"]);
    assert!(
        shown
            .out
            .contains("nog €\u{a0}150,00 vrij om te vragen van €\u{a0}750,00"),
        "{}",
        shown.out
    );
    assert!(shown.out.contains(number), "{}", shown.out);
}

#[test]
fn contributions_are_proposed_and_awarded_all_at_once() {
    let desk = founded(DAY);
    let proposed = by(&desk, "Anouk", &["propose", "--year", "2026"]);
    assert_eq!(
        proposed
            .out
            .lines()
            .filter(|line| line.ends_with(": gedaan"))
            .count(),
        6,
        "{}",
        proposed.out
    );
    let award = [
        "award-contributions",
        "--year",
        "2026",
        "--mandate",
        "mandaatregister 12",
    ];
    let awarded = by(&desk, "Marijke", &award);
    assert_eq!(awarded.out.lines().count(), 6, "{}{}", awarded.out, awarded.err);
    let shown = by(&desk, "Anouk", &["contributions", "--year", "2026"]);
    assert_eq!(shown.out.matches("(toegekend)").count(), 6, "{}", shown.out);
    assert!(shown.out.contains("Het convenant geldt sinds"), "{}", shown.out);
    let nothing = by(&desk, "Marijke", &award);
    assert!(nothing.out.contains("niets te doen"), "{}", nothing.out);
}
