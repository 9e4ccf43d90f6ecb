//! A year of money: opened from the year before, divided, redistributed, carried over and closed, each by a decision
//! that is looked at first. And the same in a municipality with other rules.

#[path = "years/closing.rs"]
mod closing;
#[path = "years/money.rs"]
mod money;
#[path = "years/neighbour.rs"]
mod neighbour;
#[path = "years/opening.rs"]
mod opening;
#[path = "years/scheme_rules.rs"]
mod scheme_rules;

use kernkas_tests::desk::TestDesk;
use serde_json::{Value, json};

/// What a deed would change.
fn planned(desk: &TestDesk, deed: &Value) -> Value {
    desk.call("plan-year", json!({ "deed": deed }))
}

/// What does a deed that was looked at, by a decision of the council, with a reason.
fn doing(desk: &TestDesk, deed: &Value) -> Value {
    let plan = planned(desk, deed);
    let mut body = json!({ "deed": deed, "seen": plan["seen"], "reason": "Zo is het besloten." });
    if plan["needs_decision"] == true {
        let on = desk.call("desk", json!({}))["today"].clone();
        body["decision"] = json!({ "body": "council", "number": "R-12", "on": on });
    }
    body
}

/// Does a deed that was looked at.
fn does(desk: &TestDesk, deed: &Value) -> Value {
    desk.call("do-year", doing(desk, deed))
}

/// The document of a scheme that applies in a year.
fn document(desk: &TestDesk, scheme: &str, year: i32) -> Value {
    let schemes = desk.call("schemes", json!({ "year": year }));
    let rows = schemes["schemes"].as_array().unwrap();
    let row = rows.iter().find(|row| row["document"]["scheme"] == scheme);
    row.unwrap()["document"].clone()
}

/// The first pot of a kern in the budget of a year.
fn pot(desk: &TestDesk, year: i32, kern: &str) -> Value {
    let budget = desk.call("budget", json!({ "year": year }));
    let rows = budget["rows"].as_array().unwrap();
    rows.iter().find(|row| row["kern"] == kern).unwrap()["cells"][0]["pots"][0].clone()
}

/// A year as Beheer shows it.
fn year(desk: &TestDesk, year: i32) -> Value {
    let view = desk.call("years", json!({}));
    let rows = view["years"].as_array().unwrap();
    rows.iter().find(|row| row["year"] == year).unwrap().clone()
}
