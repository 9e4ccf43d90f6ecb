//! Claims of one group that were taken in on two laptops that did not know of each other: nothing is given twice.

use super::claims::{GROUP, claim};
use kernkas_tests::{
    desk::{TestDesk, award, say},
    laptops,
};
use serde_json::{Value, json};

const DAY: &str = "2026-05-12";

/// The claim of the town hall and that of Joost, both at the town hall, where Marijke sits.
fn met(here: &Value, there: &Value) -> (laptops::Hall, Value, Value) {
    let hall = laptops::hall(DAY);
    let joost = laptops::joined(&hall, "Joost", "kernverbinder", &[], DAY);
    let taken_in =
        |desk: &TestDesk, claim: &Value| desk.call("submit", json!({ "application": claim }))["case"].clone();
    let theirs = taken_in(&joost, there);
    hall.sit("Anouk");
    let ours = taken_in(&hall, here);
    laptops::carry(&joost, &hall);
    hall.sit("Marijke");
    (hall, ours, theirs)
}

fn left(desk: &TestDesk) -> Value {
    let claims = desk.call("claims", json!({ "year": 2026 }));
    let budgets = claims["budgets"].as_array().unwrap();
    let budget = budgets
        .iter()
        .find(|budget| budget["group"]["id"] == GROUP)
        .unwrap();
    budget["pot"].clone()
}

#[test]
fn of_one_receipt_on_two_laptops_neither_claim_is_paid_until_one_is_rejected() {
    let receipt = claim("Gamma Tiel", "118", "40.00");
    let (hall, ours, theirs) = met(&receipt, &receipt);
    for (case, other) in [(&ours, &theirs), (&theirs, &ours)] {
        let refusal = hall.refused_act(case, award("40.00"));
        assert_eq!(refusal.text.id, "refusal-nothing-allowed");
        let number = hall.call("application", json!({ "case": other }))["number"].clone();
        let shown = hall.call("application", json!({ "case": case }));
        let verdicts = shown["assessment"]["verdicts"].as_array().unwrap();
        let receipts = verdicts
            .iter()
            .find(|verdict| verdict["condition"] == "met-bonnen")
            .unwrap();
        let found = say(&receipts["found"]);
        assert!(found.contains(number.as_str().unwrap()), "{found}");
    }
    let basis = json!({ "by": "mandate", "reference": "mandaatregister 12" });
    let reject =
        json!({ "do": "reject", "basis": basis, "reason": "Deze bon staat ook in een andere declaratie." });
    hall.act(&theirs, reject);
    hall.act(&ours, award("40.00"));
    assert_eq!(left(&hall)["committed"], "40.00");
}

#[test]
fn two_claims_that_do_not_fit_together_give_750_and_no_cent_more() {
    let here = claim("Gamma Tiel", "118", "600.00");
    let there = claim("Karwei", "7", "600.00");
    let (hall, ours, theirs) = met(&here, &there);
    hall.act(&ours, award("600.00"));
    let refusal = hall.refused_act(&theirs, award("150.01"));
    assert_eq!(
        say(&serde_json::to_value(&refusal.text).unwrap()),
        "In deze pot zit nog €\u{a0}150,00. Kies een bedrag dat daarin past."
    );
    let mut rest = award("150.00");
    rest["reason"] = json!("Meer is er niet.");
    hall.act(&theirs, rest);
    assert_eq!(left(&hall)["committed"], "750.00");
}
