//! Years by command: looked at without `--yes`, done with it, refused as everywhere.

use crate::{kernkas, kernkas_with};
use kernkas_cli::Exit;
use kernkas_tests::desk::{PASSPHRASE, TestDesk, founded};
use serde_json::json;

fn by_sanne(desk: &TestDesk, words: &[&str]) -> crate::Said {
    let all: Vec<&str> = ["--seat", "sanne"].iter().chain(words).copied().collect();
    kernkas(desk, &all, b"")
}

#[test]
fn a_year_is_opened_only_with_yes_and_a_decision() {
    let desk = founded("2026-11-12");
    let open = ["year", "open", "--year", "2027"];
    let looked = by_sanne(&desk, &open);
    assert_eq!(looked.exit, Exit::Done, "{}", looked.err);
    assert!(
        looked.out.contains("--yes") && looked.out.contains("(15 ×)"),
        "{}",
        looked.out
    );
    let told = |words: &[&str]| by_sanne(&desk, &[&open[..], words].concat());
    let silent = told(&["--yes", "--json"]);
    assert_eq!(silent.refusal()["text"]["id"], "why-empty");
    let done = told(&[
        "--yes",
        "--body",
        "council",
        "--number",
        "R-12",
        "--on",
        "2026-11-10",
    ]);
    assert_eq!(done.exit, Exit::Done, "{}", done.err);
    let years = by_sanne(&desk, &["years", "--json"]).json();
    let opened = years["years"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["year"] == 2027);
    assert_eq!(
        opened.unwrap()["schemes"][0]["change"]["decision"]["number"],
        "R-12"
    );
    let shown = by_sanne(&desk, &["years"]);
    assert!(shown.out.contains("besluit van de raad, R-12"), "{}", shown.out);
    let versions = by_sanne(&desk, &["versions", "leefbaarheidsbudget"]);
    assert!(versions.out.contains("2027 *"), "{}", versions.out);
}

#[test]
fn the_raise_is_divided_and_a_year_closed_and_opened_again_by_command() {
    let desk = founded("2026-11-12");
    let decision = [
        "--year",
        "2026",
        "--number",
        "B26-117",
        "--on",
        "2026-11-10",
        "--yes",
    ];
    let act = |words: &[&str]| {
        let said = by_sanne(&desk, &[&["year"], words, &decision[..]].concat());
        assert_eq!(said.exit, Exit::Done, "{}", said.err);
        said
    };
    let divided = act(&[
        "divide",
        "--from",
        "leefbaarheidsbudget-onverdeeld",
        "--into",
        "leefbaarheidsbudget",
        "--remainder",
        "ingen",
    ]);
    assert!(divided.out.contains("3.333,38"), "{}", divided.out);
    act(&[
        "ceiling",
        "--scheme",
        "leefbaarheidsbudget",
        "--kern",
        "asch",
        "--amount",
        "4000",
    ]);
    let overview = by_sanne(&desk, &["overview", "--year", "2026"]);
    assert!(
        overview.out.contains("4.000,00") && overview.out.contains("komen samen op"),
        "{}",
        overview.out
    );
    act(&["close"]);
    let again = by_sanne(&desk, &["year", "close", "--year", "2026", "--json"]);
    assert_eq!(again.refusal()["text"]["id"], "refusal-year-closed");
    let silent = by_sanne(&desk, &["year", "reopen", "--year", "2026", "--yes", "--json"]);
    assert_eq!(silent.refusal()["text"]["id"], "refusal-reason-needed");
    act(&["reopen", "--reason", "Een bon kwam te laat binnen."]);
}

#[test]
fn a_municipality_begins_with_the_example_after_a_neighbour() {
    let desk = TestDesk::empty("2026-05-12");
    let words = [
        "init",
        "--preset",
        "west-betuwe",
        "--name",
        "Sanne",
        "--role",
        "administrator",
    ];
    let said = kernkas_with(&desk, &words, b"", Some(PASSPHRASE));
    assert_eq!(said.exit, Exit::Done, "{}", said.err);
    let desk_now = kernkas(&desk, &["call", "desk"], b"").json();
    assert_eq!(desk_now["municipality"], json!("Voorbeeld naar West Betuwe"));
    let unknown = TestDesk::empty("2026-05-12");
    let words = [
        "--json",
        "init",
        "--preset",
        "tiel",
        "--name",
        "Sanne",
        "--role",
        "administrator",
    ];
    let said = kernkas_with(&unknown, &words, b"", Some(PASSPHRASE));
    assert_eq!(said.refusal()["text"]["id"], "refusal-unknown");
}
