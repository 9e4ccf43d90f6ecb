//! Where applications are compared after the last day to apply: nothing is awarded before, then all lie beside each other, and
//! what a person chooses is decided together, also what gets nothing.

use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};

const SCHEME: &str = "leefbaarheidsbudget";

/// A municipality that compares, with the last day to apply on 31 May.
fn comparing() -> TestDesk {
    let desk = desk::founded("2026-05-12");
    desk.sit("Sanne");
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let rows = schemes["schemes"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["document"]["scheme"] == SCHEME)
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    document["distribution"] = json!("compare-after-deadline");
    document["distribution_source"] =
        json!({ "kind": "decision", "place": { "nl": "Collegebesluit 4", "en": "" } });
    for condition in document["conditions"].as_array_mut().unwrap() {
        if condition["id"] == "op-tijd" {
            condition["on"] = json!(true);
            condition["test"]["last_day"] = json!("2026-05-31");
        }
    }
    desk.call("change-scheme-year", json!({ "document": document }));
    desk
}

fn judged(desk: &TestDesk, case: &Value) {
    for condition in desk.judged_conditions(case) {
        desk.act(case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
}

fn what_if(desk: &TestDesk, chosen: &Value) -> Value {
    let pot = desk.pot("ingen")["pot"].clone();
    desk.call("what-if", json!({ "pot": pot, "chosen": chosen }))
}

#[test]
fn nothing_is_awarded_before_the_last_day_to_apply_and_rejecting_need_not_wait() {
    let desk = comparing();
    let case = desk.submitted("ingen", "850.00");
    desk.sit("Marijke");
    judged(&desk, &case);
    let refusal = desk.refused_act(&case, desk::award("850.00"));
    assert_eq!(refusal.text.id, "refusal-compared-first");
    let view = what_if(&desk, &json!({}));
    assert_eq!(
        (&view["open_until"], &view["deadline"]),
        (&json!("2026-05-31"), &json!("2026-05-31"))
    );
    assert_eq!(view["rows"][0]["awarding"]["id"], "refusal-compared-first");
    assert_eq!(view["rows"][0]["rejecting"], Value::Null);
    desk.on("2026-06-01");
    desk.sit("Marijke");
    assert_eq!(what_if(&desk, &json!({}))["open_until"], Value::Null);
    desk.act(&case, desk::award("850.00"));
}

#[test]
fn what_was_chosen_side_by_side_is_decided_together_and_who_gets_nothing_is_rejected_with_the_reason() {
    let desk = comparing();
    let cases: Vec<Value> = ["1500.00", "900.00", "400.00"]
        .iter()
        .map(|amount| desk.submitted("ingen", amount))
        .collect();
    desk.on("2026-06-01");
    desk.sit("Marijke");
    cases.iter().take(2).for_each(|case| judged(&desk, case));
    let view = what_if(&desk, &json!({}));
    let shares = view["what_if"]["shares"].as_array().unwrap();
    let leaves: Vec<&Value> = shares.iter().map(|share| &share["leaves"]).collect();
    assert_eq!(
        leaves,
        [&json!("500.00"), &json!("1100.00"), &json!("1600.00")],
        "of the 2.000 of the pot"
    );
    let first = &view["rows"][0];
    let conditions: Vec<&Value> = first["verdicts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["condition"])
        .collect();
    assert!(
        conditions.contains(&&json!("op-tijd")),
        "the rule results stand in each column"
    );
    assert!(
        !conditions.contains(&&json!("past-in-de-pot")),
        "the pot is what is weighed here"
    );

    let decisions: Vec<Value> = [(0, json!("1200.00")), (1, json!("800.00")), (2, Value::Null)]
        .into_iter()
        .map(|(at, amount)| {
            let row = view["rows"]
                .as_array()
                .unwrap()
                .iter()
                .find(|row| row["case"] == cases[at])
                .unwrap();
            json!({ "case": row["case"], "version": row["version"], "amount": amount })
        })
        .collect();
    let done = desk.call(
        "decide-many",
        json!({
            "decisions": decisions, "form": "verlening", "reason": "Deze twee bereiken de meeste bewoners.",
            "basis": { "by": "mandate", "reference": "mandaatregister 12" },
        }),
    );
    assert_eq!(
        (&done["decided"], &done["together"]),
        (&json!(3), &json!("2000.00"))
    );
    let outcomes: Vec<Value> = cases
        .iter()
        .map(|case| desk.call("application", json!({ "case": case }))["outcome"].clone())
        .collect();
    assert_eq!(outcomes, ["awarded-in-part", "awarded-in-part", "rejected"]);
}
