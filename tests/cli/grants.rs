//! The money of a case by command: by the number of the case, with what was not typed filled in.

use crate::kernkas;
use kernkas_cli::Exit;
use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};

const PHOTO: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

/// € 650 awarded to Ingen and sent by Marijke; Pieter is the other officer. Gives the number of the case.
fn awarded() -> (TestDesk, String) {
    let desk = desk::founded("2026-05-12");
    desk.sit("Sanne");
    desk.add_person("Pieter", "budget-officer", &[]);
    let case = desk.decided("ingen", "650.00", "650.00");
    desk.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    desk.call(
        "attach",
        json!({ "case": case, "name": "foto.png", "content": PHOTO }),
    );
    let number = desk.call("application", json!({ "case": case }))["number"].clone();
    desk.leave();
    (desk, number.as_str().unwrap().to_owned())
}

fn told(desk: &TestDesk, who: &str, words: &[&str]) -> Value {
    let words: Vec<&str> = ["--seat", who, "--json"].iter().chain(words).copied().collect();
    kernkas(desk, &words, b"").json()
}

#[test]
fn paid_accounted_for_and_settled_lower_by_command() {
    let (desk, number) = awarded();
    let handle = |who: &str, words: &[&str]| {
        let words: Vec<&str> = ["handle", &number].iter().chain(words).copied().collect();
        told(&desk, who, &words)
    };
    let own = kernkas(
        &desk,
        &["--seat", "Marijke", "--json", "handle", &number, "approve"],
        b"",
    );
    assert_eq!(own.refusal()["text"]["id"], "refusal-decider-pays");
    handle("Pieter", &["approve"]);
    handle("Pieter", &["paid", "--on", "2026-05-12", "--reference", "BNG 1"]);
    let account = [
        "account",
        "--on",
        "2026-05-12",
        "--took-place",
        "--spent",
        "600",
        "--report",
        "Klaar.",
    ];
    handle("Anouk", &account);
    let settle = [
        "settle",
        "--amount",
        "600",
        "--ground",
        "not-done",
        "--mandate",
        "nr. 12",
        "--reason",
        "Over.",
    ];
    handle("Marijke", &settle);
    handle("Marijke", &["sent", "--on", "2026-05-12"]);
    let grant = told(&desk, "Marijke", &["grant", &number]);
    assert_eq!(
        (&grant["state"], &grant["steps"]["to_recover"]),
        (&json!("to-recover"), &json!("50.00"))
    );
    let said = kernkas(&desk, &["--seat", "Marijke", "grant", &number], b"");
    assert_eq!(said.exit, Exit::Done);
    for part in ["terug te krijgen", "vastgesteld", "+ Terugvorderen"] {
        assert!(said.out.contains(part), "{}", said.out);
    }
}
