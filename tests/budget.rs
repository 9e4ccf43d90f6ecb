//! The budget: sums that add up, numbers that open just the cases behind them, the course of a year, and years side by
//! side. Asked of the sample, through the same calls as the window.

#[path = "budget/course.rs"]
mod course;
#[path = "budget/numbers.rs"]
mod numbers;
#[path = "budget/sums.rs"]
mod sums;

use kernkas_tests::{desk::TestDesk, play::cents_of};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// The years of the sample that have money in them, and one that only has ceilings.
const YEARS: [i32; 4] = [2023, 2024, 2025, 2026];
/// The steps of the money.
const STEPS: [&str; 8] = [
    "asked",
    "reserved",
    "committed",
    "due",
    "paid",
    "settled",
    "to-recover",
    "recovered",
];

/// The sample municipality, opened once: nothing here changes it.
fn sample() -> &'static TestDesk {
    static SAMPLE: OnceLock<TestDesk> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let desk = TestDesk::empty("2026-05-12");
        desk.call("open-sample", json!({}));
        desk
    })
}

fn budget(desk: &TestDesk, year: i32) -> Value {
    desk.call("budget", json!({ "year": year }))
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

/// Every pot that a budget shows, in the kernen and beside them.
fn pots(budget: &Value) -> Vec<&Value> {
    let cells = list(&budget["rows"]).iter().flat_map(|row| list(&row["cells"]));
    let of_kernen = cells.flat_map(|cell| list(&cell["pots"]));
    let others = list(&budget["others"]).iter().map(|other| &other["pot"]);
    of_kernen.chain(others.filter(|pot| !pot.is_null())).collect()
}

/// An amount in cents; nought where there is none.
fn cents(amount: &Value) -> i64 {
    if amount.is_null() { 0 } else { cents_of(amount) }
}
