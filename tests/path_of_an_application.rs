//! The path of one application through the office, from a table in a dorpshuis to the letter: read this third.
//!
//! Every step is a call of the table, as the window and the command line make it. See `docs/path-of-an-application.md`.

use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};

#[test]
fn taken_in_at_the_table_weighed_advised_on_decided_and_announced() {
    let desk = desk::founded("2026-05-12");
    let mut application = desk::jeu_de_boules();
    weighed_while_she_types(&desk, &application);
    let case = handed_in(&desk, &mut application);
    advised_on(&desk, &case);
    decided(&desk, &case);
    announced(&desk, &case);

    // All of it is signed, chained, and folds again to the same tables.
    let verified = desk.call("verify", json!({}));
    assert_eq!(verified["broken"], json!([]));
    assert_eq!(verified["tables_agree"], true);
}

/// The kernverbinder types; the check answers at every key press. Ingen's pot is untouched.
fn weighed_while_she_types(desk: &TestDesk, application: &Value) {
    desk.call("unlock", desk.anouk());
    let check = desk.call("check", json!({ "application": application }));
    assert_eq!(check["assessment"]["most"], "2000.00");
    assert_eq!(check["assessment"]["pot"]["ceiling"], "2000.00");
    assert_eq!(
        check["decide_by"], "2026-07-07",
        "eight weeks from receipt (Awb 4:13)"
    );
    assert_eq!(check["assessment"]["missing"], json!(["ask.signed_copy_seen"]));
}

/// What is typed is kept, and refused for a reason a person can act on; then it gets its number.
fn handed_in(desk: &TestDesk, application: &mut Value) -> Value {
    let draft =
        desk.call("save-draft", json!({ "draft": null, "application": application }))["draft"].clone();
    let refusal = desk.refused("submit", json!({ "draft": draft, "application": application }));
    assert_eq!(refusal.text.id, "refusal-incomplete");
    assert_eq!(refusal.field.as_deref(), Some("ask.signed_copy_seen"));

    application["ask"]["signed_copy_seen"] = json!(true);
    let receipt = desk.call("submit", json!({ "draft": draft, "application": application }));
    assert!(
        receipt["number"].as_str().unwrap().starts_with("26-A2-0001-"),
        "{receipt}"
    );
    assert_eq!(
        desk.call("today", json!({}))["drafts"],
        json!([]),
        "the draft has become a case"
    );
    receipt["case"].clone()
}

/// She advises, and the pot holds the money. She cannot decide: she has not the role, and she took it in.
fn advised_on(desk: &TestDesk, case: &Value) {
    desk.act(case, desk::advice("850.00"));
    assert_eq!(desk.pot("ingen")["reserved"], "850.00");
    assert_eq!(
        desk.call("application", json!({ "case": case }))["state"],
        "advised"
    );
    assert_eq!(
        desk.refused_act(case, desk::award("850.00")).text.id,
        "refusal-needs-role"
    );
}

/// The officer judges each spelregel with a reason, and sees before the last click what will happen.
fn decided(desk: &TestDesk, case: &Value) {
    desk.call("unlock", desk.marijke());
    let refusal = desk.refused_act(case, desk::award("850.00"));
    assert_eq!(refusal.text.id, "refusal-not-judged", "a tick alone is never met");
    for condition in desk.judged_conditions(case) {
        desk.act(
            case,
            desk::judgement(&condition, "meets", "De aanvrager legt het goed uit."),
        );
    }
    let preview = desk.call("preview", json!({ "case": case, "amount": "650.00" }));
    assert_eq!(preview["left_after"], "1350.00");
    let sentence = "€ 650,00 uit de pot van Ingen 2026; daarna € 1.350,00 over".replace("€ ", "€\u{a0}");
    assert_eq!(desk::say(&preview["sentence"]), sentence);

    // Less than asked needs a reason that will stand in the letter.
    let mut award = desk::award("650.00");
    assert_eq!(
        desk.refused_act(case, award.clone()).text.id,
        "refusal-reason-needed"
    );
    award["reason"] = json!("De graafmachine leent de buitendienst uit.");
    desk.act(case, award);
    let pot = desk.pot("ingen");
    assert_eq!(
        (pot["committed"].as_str(), pot["reserved"].as_str()),
        (Some("650.00"), Some("0.00"))
    );
}

/// The letter goes out; the terms run from there. What was weighed then is kept as it was.
fn announced(desk: &TestDesk, case: &Value) {
    desk.act(case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    let shown = desk.call("application", json!({ "case": case }));
    assert_eq!(
        (shown["state"].as_str(), shown["outcome"].as_str()),
        (Some("announced"), Some("awarded-in-part"))
    );
    assert_eq!(
        shown["objection_until"], "2026-06-23",
        "six weeks from the day after (Awb 6:7, 6:8)"
    );
    assert_eq!(shown["awarded"], "650.00");
    let verdicts = shown["assessment"]["verdicts"].as_array().unwrap();
    assert!(
        !verdicts.is_empty() && verdicts.iter().all(|verdict| verdict["outcome"] == "met"),
        "{verdicts:#?}"
    );
}

#[test]
fn ingen_has_twelve_hundred_awarded_so_of_twelve_hundred_more_eight_hundred_can_be_given() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "1200.00", "1200.00");

    desk.call("unlock", desk.anouk());
    let mut application = desk::jeu_de_boules();
    application["ask"]["asked"] = json!("1200.00");
    application["ask"]["activity"] = json!("groen");
    let check = desk.call("check", json!({ "application": application }));
    assert_eq!(check["assessment"]["most"], "800.00");
    let because: Vec<String> = check["assessment"]["because"]
        .as_array()
        .unwrap()
        .iter()
        .map(desk::say)
        .collect();
    assert_eq!(because.len(), 1, "{because:?}");
    assert!(because[0].contains("800,00"), "{because:?}");
}

#[test]
fn who_took_it_in_does_not_decide_it() {
    let desk = desk::founded("2026-05-12");
    desk.call("unlock", desk.marijke());
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    let case = desk.call("submit", json!({ "application": application }))["case"].clone();
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    let refusal = desk.refused_act(&case, desk::award("850.00"));
    assert_eq!(refusal.text.id, "refusal-same-person");
}

#[test]
fn where_the_college_judges_an_officer_records_and_cannot_decide() {
    let desk = desk::founded("2026-05-12");
    desk.call("unlock", desk.anouk());
    let mut application = desk::jeu_de_boules();
    application["ask"]["scheme"] = json!("bijzonder-initiatief");
    application["ask"]["declared_one_off"] = json!(true);
    application["ask"]["signed_copy_seen"] = json!(true);
    application["reasons"] = desk.reasons("bijzonder-initiatief");
    let case = desk.call("submit", json!({ "application": application }))["case"].clone();

    desk.call("unlock", desk.marijke());
    for condition in desk.judged_conditions(&case) {
        desk.act(
            &case,
            desk::judgement(&condition, "meets", "Het college leest het zo."),
        );
    }
    let refusal = desk.refused_act(&case, desk::award("850.00"));
    assert_eq!(refusal.text.id, "refusal-college-decides");
    let mut award = desk::award("850.00");
    award["basis"] = json!({ "by": "college", "number": "VB.2026.114", "on": "2026-05-12" });
    desk.act(&case, award);
    assert_eq!(
        desk.call("application", json!({ "case": case }))["state"],
        "awarded"
    );
}

#[test]
fn two_windows_that_decide_the_same_case_do_not_both_succeed() {
    let desk: TestDesk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "300.00");
    desk.call("unlock", desk.marijke());
    let stale = desk.call("application", json!({ "case": case }))["version"].clone();
    let judge = |version: &Value| {
        let condition = desk.judged_conditions(&case).remove(0);
        json!({ "case": case, "version": version, "command": desk::judgement(&condition, "fails", "Besloten groep.") })
    };
    desk.call("act", judge(&stale));
    let refusal = desk.refused("act", judge(&stale));
    assert_eq!(refusal.text.id, "refusal-changed-meanwhile");
}
