//! When the money does not suffice: what the page offers is what the rules allow; a waiting list; several at once, each with
//! a result of its own; and more time to decide.

#[path = "money_that_lacks/comparing.rs"]
mod comparing;
#[path = "money_that_lacks/instead.rs"]
mod instead;
#[path = "money_that_lacks/stopped.rs"]
mod stopped;

use kernkas_tests::desk::{self, TestDesk, say};
use serde_json::{Value, json};

const DAY: &str = "2026-05-12";

fn judged(desk: &TestDesk, case: &Value) {
    for condition in desk.judged_conditions(case) {
        desk.act(case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
}

/// Ingen has 500 euros left, and a case of 600 waits.
fn short() -> (TestDesk, Value) {
    let desk = desk::founded(DAY);
    desk.decided("ingen", "1500.00", "1500.00");
    let case = desk.submitted("ingen", "600.00");
    desk.call("unlock", desk.marijke());
    judged(&desk, &case);
    (desk, case)
}

#[test]
fn a_pot_that_is_short_offers_a_part_another_scheme_waiting_and_rejecting_each_reckoned_out() {
    let (desk, case) = short();
    let shortage = desk.call("shortage", json!({ "case": case }))["shortage"].clone();
    assert_eq!(shortage["wanted"], "600.00");
    assert_eq!(
        (&shortage["left"], &shortage["lacking"]),
        (&json!("500.00"), &json!("100.00"))
    );
    assert_eq!(shortage["published"], false);
    let ways = shortage["ways"].as_array().unwrap();
    let kinds: Vec<&str> = ways
        .iter()
        .map(|way| way["kind"]["is"].as_str().unwrap())
        .collect();
    assert_eq!(
        (kinds[0], kinds[kinds.len() - 2], kinds[kinds.len() - 1]),
        ("in-part", "wait", "reject")
    );
    assert!(kinds.contains(&"other-scheme"), "{kinds:?}");
    let letter = say(&ways[0]["letter"]);
    assert!(
        letter.contains("€\u{a0}500,00") && !letter.contains("4:25"),
        "an internal budget is no ceiling: {letter}"
    );

    // What is offered is accepted, to the cent; a cent more is not.
    let refusal = desk.refused_act(&case, desk::award("500.01"));
    assert_eq!(refusal.text.id, "refusal-pot-exhausted");
    let mut award = desk::award(ways[0]["amount"].as_str().unwrap());
    award["reason"] = json!(letter);
    desk.act(&case, award);
    assert_eq!(
        desk.call("shortage", json!({ "case": case }))["shortage"],
        Value::Null
    );
}

#[test]
fn who_waits_holds_no_money_and_hears_within_the_term_that_it_takes_longer() {
    let (desk, case) = short();
    let wait = |until: &str| json!({ "do": "wait", "until": until, "reason": "De pot is bijna op." });
    desk.act(&case, wait("2026-10-01"));
    let shown = desk.call("application", json!({ "case": case }));
    assert_eq!(shown["term"]["last_day"], "2026-10-01");
    assert!(say(&shown["history"][0]["text"]).contains("wachtlijst"));
    assert_eq!(desk.pot("ingen")["reserved"], "0.00");
    let another = desk.submitted("asch", "600.00");
    desk.call("unlock", desk.marijke());
    let refusal = desk.refused_act(&another, wait("2026-10-01"));
    assert_eq!(refusal.text.id, "refusal-nothing-to-wait-for");
    desk.on("2026-10-02");
    desk.call("unlock", desk.marijke());
    let late = desk.refused_act(
        &case,
        json!({ "do": "extend", "until": "2026-12-01", "reason": "Nog even." }),
    );
    assert_eq!(late.text.id, "refusal-too-late-to-extend");
}

#[test]
fn a_clock_that_was_stopped_on_a_ground_of_the_law_says_so_and_runs_again() {
    let desk = desk::founded(DAY);
    let case = desk.submitted("ingen", "600.00");
    desk.call("unlock", desk.marijke());
    let before = desk.call("application", json!({ "case": case }))["term"]["last_day"].clone();
    desk.act(
        &case,
        json!({ "do": "suspend", "ground": "agreed", "until": "2026-06-30", "reason": "U vroeg om uitstel." }),
    );
    desk.on("2026-05-23");
    desk.call("unlock", desk.marijke());
    assert_eq!(
        desk.call("application", json!({ "case": case }))["term"]["still"],
        true
    );
    desk.act(&case, json!({ "do": "resume", "on": "2026-05-23" }));
    let term = desk.call("application", json!({ "case": case }))["term"].clone();
    assert_eq!(term["still"], false);
    assert_ne!(term["last_day"], before);
    let why: Vec<String> = term["why"].as_array().unwrap().iter().map(say).collect();
    assert!(why.iter().any(|part| part == "stond 10 dagen stil"), "{why:?}");
}

#[test]
fn what_if_says_the_most_that_can_be_given_in_order_of_receipt_and_records_nothing() {
    let desk = desk::founded(DAY);
    desk.decided("ingen", "1200.00", "1200.00");
    let first = desk.submitted("ingen", "500.00");
    let second = desk.submitted("ingen", "600.00");
    desk.call("unlock", desk.marijke());
    let before = desk.bytes();
    let pot = desk.pot("ingen")["pot"].clone();
    let view = desk.call("what-if", json!({ "pot": pot }));
    let shares = view["what_if"]["shares"].as_array().unwrap();
    let given: Vec<(&Value, &Value)> = shares
        .iter()
        .map(|share| (&share["case"], &share["given"]))
        .collect();
    assert_eq!(given, [(&first, &json!("500.00")), (&second, &json!("300.00"))]);
    assert_eq!(view["what_if"]["most"], "800.00");
    assert_eq!(
        say(&view["what_if"]["because"]),
        "Het meeste dat u nu kunt geven is €\u{a0}800,00, omdat de pot niet meer heeft. Samen is €\u{a0}1.100,00 nodig."
    );
    assert_eq!(desk.bytes(), before);
}

#[test]
fn many_are_decided_at_once_each_with_its_own_result_and_reason() {
    let desk = desk::founded(DAY);
    let cases: Vec<Value> = ["1500.00", "400.00", "300.00"]
        .iter()
        .map(|amount| desk.submitted("ingen", amount))
        .collect();
    let unjudged = desk.submitted("asch", "100.00");
    desk.call("unlock", desk.marijke());
    cases.iter().for_each(|case| judged(&desk, case));
    let all: Vec<&Value> = cases.iter().chain([&unjudged]).collect();
    let weighed = desk.call("weigh-many", json!({ "cases": all }));
    let rows = weighed["rows"].as_array().unwrap();
    let amounts: Vec<&str> = rows.iter().map(|row| row["amount"].as_str().unwrap()).collect();
    assert_eq!(
        amounts,
        ["1500.00", "400.00", "100.00", "0.00"],
        "those before count"
    );
    assert_eq!(rows[3]["hindrance"]["id"], "refusal-not-judged");
    assert_eq!(weighed["together"], "2000.00");

    // The third is asked for all it wants, so that it is refused while the others go through.
    let decisions: Vec<Value> = rows
        .iter()
        .take(3)
        .map(|row| json!({ "case": row["case"], "version": row["version"], "amount": row["asked"] }))
        .collect();
    let done = desk.call(
        "decide-many",
        json!({
            "decisions": decisions, "form": "verlening", "reason": "",
            "basis": { "by": "mandate", "reference": "mandaatregister 12" },
        }),
    );
    let results = done["results"].as_array().unwrap();
    assert_eq!(
        (results.len(), &done["decided"], &done["together"]),
        (3, &json!(2), &json!("1900.00"))
    );
    assert_eq!(results[0]["refused"], Value::Null);
    assert_eq!(results[2]["refused"]["id"], "refusal-pot-exhausted");
    let states: Vec<Value> = cases
        .iter()
        .map(|case| desk.call("application", json!({ "case": case }))["state"].clone())
        .collect();
    assert_eq!(states, ["awarded", "awarded", "submitted"]);
    let too_many: Vec<Value> = std::iter::repeat_n(cases[0].clone(), 201).collect();
    assert_eq!(
        desk.refused("weigh-many", json!({ "cases": too_many })).text.id,
        "why-too-many-at-once"
    );
}

/// A mandate of Marijke up to 500 euros, and one for any amount.
fn two_mandates(desk: &TestDesk) {
    desk.sit("Marijke");
    let person = desk.call("desk", json!({}))["person"].clone();
    desk.sit("Sanne");
    for (reference, up_to) in [("M 12", Some("500.00")), ("M 13", None)] {
        desk.call(
            "set-mandate",
            json!({ "scheme": null, "up_to": up_to, "person": person, "reference": reference, "from": "2026-01-01" }),
        );
    }
}

fn claimed(desk: &TestDesk) -> Value {
    desk.sit("Anouk");
    let claim = json!({
        "ask": {
            "scheme": "signaleringsgroep", "budget_year": 2026, "holder": "lienden-ommeren", "asked": "80.00",
            "expenses": [{ "kind": "material", "on": "2026-05-02", "amount": "80.00" }], "signed_copy_seen": true
        },
        "applicant": { "name": "Hans van Wijk", "iban": "NL91ABNA0417164300" },
        "expense_texts": [{ "supplier": "Gamma", "number": "1" }]
    });
    desk.call("submit", json!({ "application": claim }))["case"].clone()
}

/// Decides by mandate, and tells what was refused.
fn refused_of_many(desk: &TestDesk, decisions: &[Value], form: Option<&str>) -> Vec<Value> {
    let basis = json!({ "by": "mandate", "reference": "M 12" });
    let mut body = json!({ "decisions": decisions, "basis": basis, "reason": "" });
    if let Some(form) = form {
        body["form"] = json!(form);
    }
    let done = desk.call("decide-many", body);
    let results = done["results"].as_array().unwrap().iter();
    results.map(|one| one["refused"]["id"].clone()).collect()
}

#[test]
fn the_register_tells_which_mandate_reaches_which_of_many_and_a_claim_needs_no_form() {
    let desk = desk::founded(DAY);
    two_mandates(&desk);
    let small = desk.submitted("ingen", "400.00");
    let large = desk.submitted("ingen", "900.00");
    let claim = claimed(&desk);
    desk.sit("Marijke");
    [&small, &large].into_iter().for_each(|case| judged(&desk, case));
    let weighed = desk.call("weigh-many", json!({ "cases": [small, large, claim] }));
    let rows = weighed["rows"].as_array().unwrap();
    let mandates: Vec<&Value> = rows.iter().map(|row| &row["mandates"]).collect();
    let (both, any) = (json!(["M 12", "M 13"]), json!(["M 13"]));
    assert_eq!(mandates, [&both, &any, &both]);
    assert_eq!(weighed["register_kept"], true);
    assert_eq!(rows[2]["form"], "directe-vaststelling");

    let decisions: Vec<Value> = rows
        .iter()
        .map(|row| json!({ "case": row["case"], "version": row["version"], "amount": row["amount"] }))
        .collect();
    assert_eq!(
        refused_of_many(&desk, &decisions, None),
        [json!("why-not-chosen"), json!("why-not-chosen"), Value::Null],
        "only the claim has a form"
    );
    assert_eq!(
        refused_of_many(&desk, &decisions[..2], Some("verlening")),
        [Value::Null, json!("why-not-your-mandate")],
        "900 is more than M 12 reaches"
    );
}
