//! A year that is closed: what is refused then, and how it is opened again.

use super::{does, doing, planned, year};
use kernkas_tests::desk::{founded, jeu_de_boules};
use serde_json::{Value, json};

fn close() -> Value {
    json!({ "do": "close", "year": 2026 })
}

#[test]
fn a_year_in_which_an_application_waits_is_not_closed() {
    let desk = founded("2026-12-31");
    let case = desk.submitted("ingen", "850.00");
    desk.sit("Sanne");
    let refusal = desk.refused("plan-year", json!({ "deed": close() }));
    assert_eq!(refusal.text.id, "refusal-year-still-runs");
    desk.sit("Marijke");
    desk.act(
        &case,
        json!({ "do": "help-otherwise", "reason": "De woningcorporatie betaalt het." }),
    );
    desk.sit("Sanne");
    let plan = planned(&desk, &close());
    assert_eq!(plan["needs_decision"], false);
    assert!(plan["lapses"].as_str().unwrap().parse::<f64>().unwrap() >= 30_000.0);
    does(&desk, &close());
    assert_eq!(year(&desk, 2026)["closed"]["who"], "Sanne");
    assert_eq!(
        desk.refused("plan-year", json!({ "deed": close() })).text.id,
        "refusal-year-closed"
    );
    let early = json!({ "deed": { "do": "close", "year": 2027 } });
    assert_eq!(desk.refused("plan-year", early).text.id, "refusal-not-yet");
}

#[test]
fn in_a_closed_year_nothing_is_taken_in_or_changed_until_it_is_opened_with_a_reason() {
    let desk = founded("2026-12-31");
    desk.sit("Sanne");
    does(&desk, &close());
    let lower = json!({
        "do": "set-ceiling", "year": 2026, "scheme": "leefbaarheidsbudget", "amount": "1000.00", "published": false
    });
    assert_eq!(
        desk.refused("plan-year", json!({ "deed": lower })).text.id,
        "refusal-year-closed"
    );
    desk.sit("Anouk");
    let mut application = jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    let refusal = desk.refused("submit", json!({ "application": application }));
    assert_eq!(refusal.text.id, "refusal-year-closed");
    desk.sit("Sanne");
    let reopen = json!({ "do": "reopen", "year": 2026 });
    let mut silent = doing(&desk, &reopen);
    silent["reason"] = json!(" ");
    assert_eq!(desk.refused("do-year", silent).text.id, "refusal-reason-needed");
    does(&desk, &reopen);
    assert_eq!(year(&desk, 2026)["closed"], Value::Null);
    let case = desk.decided("ingen", "850.00", "850.00");
    assert_eq!(
        desk.call("application", json!({ "case": case }))["awarded"],
        "850.00"
    );
}
