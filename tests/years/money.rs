//! What is done with the ceilings of a year: divided, lowered, carried over. The amounts of the sources are in `money_rows`.

use super::{document, does, doing, planned, pot, year};
use kernkas_tests::desk::founded;
use serde_json::json;

/// M3: the raise of € 20.000 is divided by a decision: € 3.333,33 per kern and five cents that stay, 50.000 in all.
#[test]
fn the_raise_is_divided_by_a_decision_to_the_cent() {
    let desk = founded("2026-05-12");
    desk.sit("Sanne");
    let deed = json!({
        "do": "divide", "year": 2026, "from": "leefbaarheidsbudget-onverdeeld", "into": "leefbaarheidsbudget",
        "division": { "how": "equal", "remainder": { "to": "stays" } }
    });
    let plan = planned(&desk, &deed);
    assert_eq!(
        (&plan["before"], &plan["after"], &plan["remainder"]),
        (&json!("50000.00"), &json!("50000.00"), &json!("0.05"))
    );
    assert_eq!(
        pot(&desk, 2026, "ingen")["ceiling"],
        "2000.00",
        "a plan changes nothing"
    );
    does(&desk, &deed);
    for kern in ["ingen", "lingemeer"] {
        assert_eq!(pot(&desk, 2026, kern)["ceiling"], "3333.33");
    }
    let waits = document(&desk, "leefbaarheidsbudget-onverdeeld", 2026);
    assert_eq!(waits["ceiling"]["amount"], "0.05");
    let weighed = desk.call(
        "check",
        json!({ "application": {
        "ask": { "scheme": "leefbaarheidsbudget", "kern": "ingen", "from": "2026-07-01", "asked": "100.00" }
    } }),
    );
    assert_eq!(weighed["assessment"]["pot"]["ceiling"], "3333.33");
}

#[test]
fn what_was_not_agreed_is_not_done() {
    let desk = founded("2026-11-12");
    desk.sit("Sanne");
    let deed = |what: &str| json!({ "do": what, "year": 2026, "scheme": "leefbaarheidsbudget" });
    let refusal = desk.refused("plan-year", json!({ "deed": deed("carry-over") }));
    assert_eq!(refusal.text.id, "refusal-no-carry-over");
    let by_hand = json!({
        "do": "divide", "year": 2026, "from": "leefbaarheidsbudget-onverdeeld", "into": "leefbaarheidsbudget",
        "division": { "how": "by-hand", "parts": [{ "holder": { "is": "kern", "id": "ingen" }, "amount": "1.00" }] }
    });
    let refusal = desk.refused("plan-year", json!({ "deed": by_hand }));
    assert_eq!(refusal.text.id, "refusal-does-not-add-up");
}

/// What is left goes along where that was agreed, and the sum stays.
#[test]
fn what_is_left_is_carried_over_where_that_was_agreed() {
    let desk = founded("2026-11-12");
    desk.sit("Sanne");
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let rows = schemes["schemes"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["document"]["scheme"] == "bijzonder-initiatief")
        .unwrap();
    let mut agreed = row["document"].clone();
    agreed["predecessor"] = row["hash"].clone();
    agreed["unspent"] = json!({
        "rule": { "what": "carries-over" },
        "source": { "kind": "decision", "place": { "nl": "besluit 7", "en": "decision 7" } }
    });
    desk.call("change-scheme-year", json!({ "document": agreed }));
    let deed = json!({ "do": "carry-over", "year": 2026, "scheme": "bijzonder-initiatief" });
    let plan = planned(&desk, &deed);
    assert_eq!(
        (&plan["before"], &plan["after"]),
        (&json!("10000.00"), &json!("10000.00"))
    );
    let done = doing(&desk, &deed);
    desk.call("do-year", done);
    let sum = |of: i32| {
        let shown = year(&desk, of);
        let rows = shown["schemes"].as_array().unwrap();
        rows.iter()
            .find(|row| row["scheme"] == "bijzonder-initiatief")
            .unwrap()["sum"]
            .clone()
    };
    assert_eq!((sum(2026), sum(2027)), (json!("0.00"), json!("10000.00")));
}
