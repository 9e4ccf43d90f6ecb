//! Bad input to what is done with a case, and to papers.

use crate::has_a_sentence;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};

/// A desk with Marijke at it, and a case of Ingen on which all is judged.
fn judged() -> (TestDesk, Value) {
    let desk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "850.00");
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    (desk, case)
}

fn award_with(field: &str, value: Value) -> Value {
    let mut award = desk::award("850.00");
    award[field] = value;
    award
}

/// Each command is refused with its sentence, and nothing is written; afterwards the case can still be decided.
fn each_is_refused(commands: impl IntoIterator<Item = (Value, &'static str)>) {
    let (desk, case) = judged();
    let before = desk.bytes();
    for (command, id) in commands {
        let shown: String = command.to_string().chars().take(200).collect();
        let failure = desk.refused_act(&case, command);
        assert_eq!(failure.text.id, id, "{shown}: {failure:?}");
        has_a_sentence(&failure);
        assert!(desk.bytes() == before, "{shown}: something was written");
    }
    desk.act(&case, desk::award("850.00"));
}

#[test]
fn a_decision_with_a_bad_amount_day_text_or_basis_is_refused_and_changes_nothing() {
    let megabyte = "a".repeat(1024 * 1024);
    let college = |on: &str| json!({ "by": "college", "number": "VB.2026.1", "on": on });
    let mandate = |reference: &str| json!({ "by": "mandate", "reference": reference });
    each_is_refused([
        (award_with("amount", json!("-1.00")), "fault-bad-call"),
        (award_with("amount", json!("1.005")), "fault-bad-call"),
        (award_with("amount", json!(850)), "fault-bad-call"),
        (award_with("amount", json!("0.00")), "why-not-positive"),
        (award_with("amount", json!("850.01")), "refusal-more-than-asked"),
        (
            award_with("amount", json!("100000000.00")),
            "refusal-more-than-asked",
        ),
        (award_with("amount", json!("849.99")), "refusal-reason-needed"),
        (award_with("form", json!("cadeau")), "fault-bad-call"),
        (award_with("reason", json!(megabyte)), "why-too-long"),
        (
            award_with("reason", json!("gratis\u{202e}nep")),
            "why-bidi-character",
        ),
        (
            award_with("reason", json!("on\u{200b}zichtbaar")),
            "why-zero-width-character",
        ),
        (award_with("basis", mandate("")), "why-empty"),
        (award_with("basis", mandate("\u{202e}")), "why-bidi-character"),
        (award_with("basis", mandate(&megabyte)), "why-too-long"),
        (award_with("basis", college("2026-02-31")), "fault-bad-call"),
        (award_with("basis", college("2026-05-13")), "refusal-bad-day"),
        (award_with("basis", college("2020-01-01")), "refusal-bad-day"),
        (award_with("basis", json!({ "by": "god" })), "fault-bad-call"),
        (award_with("do", json!("give")), "fault-bad-call"),
    ]);
}

#[test]
fn any_other_deed_with_bad_input_is_refused_and_changes_nothing() {
    each_is_refused([
        (desk::advice("0.00"), "why-not-positive"),
        (desk::advice("100000000.00"), "refusal-more-than-asked"),
        (
            desk::judgement("geen-voorwaarde", "meets", "Duidelijk."),
            "refusal-unknown",
        ),
        (
            desk::judgement("voor-meer-mensen", "meets", "  "),
            "refusal-reason-needed",
        ),
        (
            desk::judgement("voor-meer-mensen", "perhaps", "Duidelijk."),
            "fault-bad-call",
        ),
        (
            json!({ "do": "announce", "sent_on": "2026-05-12" }),
            "refusal-not-now",
        ),
        (
            json!({ "do": "announce", "sent_on": "2026-02-31" }),
            "fault-bad-call",
        ),
        (
            json!({ "do": "ask-to-complete", "until": "2026-05-12", "missing": "Iets." }),
            "refusal-bad-day",
        ),
        (
            json!({ "do": "ask-to-complete", "until": "2999-05-12", "missing": "Iets." }),
            "refusal-bad-day",
        ),
        (
            json!({ "do": "ask-to-complete", "until": "2026-05-26", "missing": "" }),
            "why-empty",
        ),
        (json!({ "do": "forward", "reason": "" }), "refusal-reason-needed"),
        (json!(null), "fault-bad-call"),
        (json!({ "do": ["award"] }), "fault-bad-call"),
    ]);
}

#[test]
fn a_case_that_is_not_here_or_stood_otherwise_on_the_screen_is_refused() {
    let (desk, case) = judged();
    let before = desk.bytes();
    let version = desk.call("application", json!({ "case": case }))["version"]
        .as_u64()
        .unwrap();
    let act = |case: &Value, version: Value| json!({ "case": case, "version": version, "command": desk::award("850.00") });
    for (body, id) in [
        (
            act(&json!("019a0000-0000-7000-8000-000000000000"), json!(version)),
            "refusal-unknown",
        ),
        (act(&json!("26-A2-0001-K"), json!(version)), "fault-bad-call"),
        (act(&case, json!(0)), "refusal-changed-meanwhile"),
        (act(&case, json!(version - 1)), "refusal-changed-meanwhile"),
        (act(&case, json!(version + 1)), "refusal-changed-meanwhile"),
        (act(&case, json!(u32::MAX)), "refusal-changed-meanwhile"),
        (act(&case, json!(-1)), "fault-bad-call"),
        (act(&case, json!(null)), "fault-bad-call"),
    ] {
        let failure = desk.refused("act", body);
        assert_eq!(failure.text.id, id, "{failure:?}");
        has_a_sentence(&failure);
        assert!(desk.bytes() == before);
    }
}

#[test]
fn two_windows_decide_the_same_case_and_the_second_is_told_so_and_loses_nothing() {
    let (desk, case) = judged();
    let version = desk.call("application", json!({ "case": case }))["version"].clone();
    let act = |command: Value| json!({ "case": case, "version": version, "command": command });
    desk.call("act", act(desk::award("850.00")));
    let before = desk.bytes();
    let reject = json!({
        "do": "reject", "reason": "Toch niet.", "basis": { "by": "mandate", "reference": "mandaatregister 12" }
    });
    let failure = desk.refused("act", act(reject));
    assert_eq!(failure.text.id, "refusal-changed-meanwhile");
    has_a_sentence(&failure);
    assert!(desk.bytes() == before);
    let shown = desk.call("application", json!({ "case": case }));
    assert_eq!(
        (&shown["state"], &shown["awarded"]),
        (&json!("awarded"), &json!("850.00"))
    );
}

#[test]
fn a_paper_that_cannot_be_kept_is_refused_and_the_case_stays_as_it_was() {
    let (desk, case) = judged();
    let before = desk.bytes();
    let program = BASE64_STANDARD.encode(b"MZ\x90\x00\x03 this program cannot be run");
    let page = BASE64_STANDARD.encode(b"<html><script>alert(1)</script></html>");
    let cut_off = BASE64_STANDARD.encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let large = BASE64_STANDARD.encode([b"%PDF-1.4".as_slice(), &vec![0; 10_000_000]].concat());
    let pdf = "JVBERi0xLjQK";
    let paper = |name: &str, content: &str| json!({ "case": case, "name": name, "content": content });
    for (body, id) in [
        (paper("offerte.pdf", &program), "fault-paper"),
        (paper("foto.jpg", &page), "fault-paper"),
        (paper("foto.png", &cut_off), "fault-paper"),
        (paper("groot.pdf", &large), "fault-paper"),
        (paper("leeg.pdf", ""), "fault-paper"),
        (paper("offerte.pdf", "geen base64!"), "why-unreadable"),
        (paper("", pdf), "why-empty"),
        (paper("...", pdf), "why-empty"),
        (paper("\u{202e}\u{200b}", pdf), "why-empty"),
        (json!({ "name": "a.pdf", "content": pdf }), "refusal-unknown"),
        (
            json!({ "case": case, "draft": case, "name": "a.pdf", "content": pdf }),
            "refusal-unknown",
        ),
        (
            json!({ "draft": case, "name": "a.pdf", "content": pdf }),
            "refusal-unknown",
        ),
        (
            json!({ "case": case, "name": 12, "content": pdf }),
            "fault-bad-call",
        ),
        (
            json!({ "case": case, "name": "a.pdf", "content": [1, 2] }),
            "fault-bad-call",
        ),
    ] {
        let shown: String = body.to_string().chars().take(120).collect();
        let failure = desk.refused("attach", body);
        assert_eq!(failure.text.id, id, "{shown}: {failure:?}");
        has_a_sentence(&failure);
        assert!(desk.bytes() == before, "{shown}: something was written");
    }
}
