//! What comes from outside and is wrong: each gets a sentence that names it, and nothing happens.

use crate::{example_json, kernkas};
use kernkas_cli::Exit;
use kernkas_tests::desk::founded;
use serde_json::{Value, json};

const DAY: &str = "2026-05-04";

fn with(path: &str, value: Value) -> Vec<u8> {
    let mut application = example_json("jeu-de-boules");
    *application.pointer_mut(path).unwrap() = value;
    application.to_string().into_bytes()
}

/// What is wrong with it, the input, the id of the sentence, and some words of it.
type Unreadable = (&'static str, Vec<u8>, &'static str, &'static str);

fn amounts_and_days() -> Vec<Unreadable> {
    vec![
        (
            "negative",
            with("/ask/asked", json!("-1.00")),
            "cli-negative",
            "lager dan nul",
        ),
        (
            "huge",
            with("/ask/asked", json!("100000000.01")),
            "cli-too-large",
            "100 miljoen",
        ),
        (
            "endless",
            with("/ask/asked", json!("9".repeat(5_000))),
            "cli-not-an-amount",
            "geen bedrag",
        ),
        (
            "three decimals",
            with("/ask/asked", json!("850.005")),
            "cli-too-many-decimals",
            "twee cijfers",
        ),
        (
            "a float",
            with("/ask/asked", json!(850.5)),
            "cli-wrong-type",
            "tussen aanhalingstekens",
        ),
        (
            "a comma",
            with("/ask/asked", json!("850,50")),
            "cli-not-an-amount",
            "geen bedrag",
        ),
        (
            "31 February",
            with("/ask/from", json!("2026-02-31")),
            "cli-no-such-day",
            "bestaat niet",
        ),
        (
            "a bidi amount",
            with("/ask/asked", json!("\u{202e}058")),
            "cli-not-an-amount",
            "geen bedrag",
        ),
    ]
}

fn shapes() -> Vec<Unreadable> {
    let deep = "[".repeat(5_000);
    let invalid = [b"{\"idea\": \"".as_slice(), &[0xff, 0xfe], b"\"}"].concat();
    vec![
        (
            "an unknown field",
            br#"{"asked": "850.00"}"#.to_vec(),
            "cli-unknown-field",
            "“asked” bestaat hier niet",
        ),
        (
            "a BSN",
            br#"{"applicant": {"bsn": "1"}}"#.to_vec(),
            "cli-unknown-field",
            "“bsn” bestaat hier niet",
        ),
        (
            "two amounts",
            br#"{"ask": {"asked": "1", "asked": "9"}}"#.to_vec(),
            "cli-field-twice",
            "twee keer",
        ),
        ("two applications", b"{} {}".to_vec(), "cli-not-json", "geen JSON"),
        ("no JSON", b"<html>".to_vec(), "cli-not-json", "regel 1"),
        ("nothing", Vec::new(), "cli-not-json", "geen JSON"),
        (
            "nested without end",
            deep.into_bytes(),
            "cli-not-json",
            "geen JSON",
        ),
        ("no UTF-8", invalid, "cli-not-text", "UTF-8"),
        (
            "over a megabyte",
            vec![b' '; (1 << 20) + 1],
            "cli-too-much",
            "1 MiB",
        ),
    ]
}

#[test]
fn what_cannot_be_read_is_refused_by_name_and_line() {
    let desk = founded(DAY);
    for (what, input, id, said) in amounts_and_days().into_iter().chain(shapes()) {
        let run = kernkas(&desk, &["--seat", "Anouk", "--json", "check", "-"], &input);
        assert_eq!(run.refusal()["text"]["id"], id, "{what}: {}", run.err);
        assert!(run.err.contains(said), "{what}: {}", run.err);
        assert!(!run.err.contains('\u{202e}'), "{what}");
    }
}

#[test]
fn what_can_be_read_but_not_accepted_is_told_beside_the_verdicts() {
    let desk = founded(DAY);
    for (what, input, field, why) in [
        (
            "much text",
            with("/plan", json!("a".repeat(500_000))),
            "plan",
            "why-too-long",
        ),
        (
            "bidi",
            with("/idea", json!("Baan \u{202e}euqitnob")),
            "idea",
            "why-bidi-character",
        ),
        (
            "zero-width",
            with("/applicant/name", json!("W\u{200b}im")),
            "applicant.name",
            "why-zero-width-character",
        ),
        (
            "a control character",
            with("/idea", json!("Baan\u{1b}[31m")),
            "idea",
            "why-control-character",
        ),
        (
            "another year's scheme",
            with("/ask/from", json!("2035-09-12")),
            "ask.scheme",
            "why-no-scheme-year",
        ),
        (
            "no scheme of ours",
            with("/ask/scheme", json!("kermis")),
            "ask.scheme",
            "why-no-scheme-year",
        ),
    ] {
        let answer = kernkas(&desk, &["--seat", "Anouk", "--json", "check", "-"], &input).json();
        let problems = answer["problems"].as_array().unwrap();
        assert!(
            problems.contains(&json!({ "field": field, "why": why })),
            "{what}: {problems:?}"
        );
        let told = kernkas(&desk, &["--seat", "Anouk", "check", "-"], &input);
        assert!(
            told.exit == Exit::Done && told.out.contains(&format!("Klopt niet: {field}.")),
            "{what}: {}",
            told.out
        );
        assert!(
            !told.out.contains(['\u{1b}', '\u{202e}', '\u{200b}']),
            "{what}: repeated to a terminal"
        );
    }
}

#[test]
fn markup_is_text_like_any_other() {
    let desk = founded(DAY);
    let markup = "<script>alert(1)</script> & \"quotes\" {$x} %s";
    let input = with("/idea", json!(markup));
    let said = kernkas(&desk, &["--seat", "Anouk", "intake", "-"], &input);
    let body = json!({ "draft": said.out.trim() }).to_string();
    let draft = kernkas(&desk, &["--seat", "Anouk", "call", "open-draft", &body], b"").json();
    assert_eq!(draft["application"]["idea"], markup);
}

#[test]
fn a_call_with_a_wrong_shape_is_refused_and_changes_nothing() {
    let desk = founded(DAY);
    for body in [
        r#"{"year": "2026"}"#,
        r#"{"year": 2026, "kern": "ingen"}"#,
        "[]",
        "2026",
    ] {
        let run = kernkas(&desk, &["--seat", "Anouk", "call", "budget", body], b"");
        assert_eq!(run.refusal()["text"]["id"], "fault-bad-call", "{body}");
    }
    let run = kernkas(
        &desk,
        &[
            "--seat",
            "Anouk",
            "call",
            "budget",
            r#"{"year": 2026, "year": 2027}"#,
        ],
        b"",
    );
    assert_eq!(run.refusal()["text"]["id"], "cli-field-twice");
}

#[test]
fn a_file_that_is_not_there_is_refused_with_its_name() {
    let desk = founded(DAY);
    let run = kernkas(&desk, &["--seat", "Anouk", "check", "geen-bestand.json"], b"");
    assert_eq!(run.exit, Exit::Refused);
    assert!(run.err.contains("geen-bestand.json"), "{}", run.err);
}
