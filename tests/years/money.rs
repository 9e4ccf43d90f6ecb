//! Ceilings, the raise, one-off pots and the frame, as the sources have them.

use super::{document, does, doing, planned, pot, year};
use kernkas_tests::desk::founded;
use serde_json::json;

/// M1: € 2.000 per kern over fifteen kernen is € 30.000.
#[test]
fn fifteen_kernen_have_2000_each_and_30000_together() {
    let desk = founded("2026-05-12");
    desk.sit("Sanne");
    let shown = year(&desk, 2026);
    let schemes = shown["schemes"].as_array().unwrap();
    let scheme = schemes
        .iter()
        .find(|row| row["scheme"] == "leefbaarheidsbudget")
        .unwrap();
    assert_eq!(
        (&scheme["count"], &scheme["each"], &scheme["sum"]),
        (&json!(15), &json!("2000.00"), &json!("30000.00"))
    );
}

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

/// M10, M12: once, and the same pot whatever the year: € 5.000 per kern, € 75.000 in all; € 50.000.
#[test]
fn one_off_pots_stand_once_for_all_years() {
    let desk = founded("2026-05-12");
    desk.sit("Sanne");
    for of in [2026, 2027] {
        let shown = year(&desk, of);
        for (scheme, count, sum) in [
            ("kernagenda", 15, "75000.00"),
            ("uitvoering-visie", 1, "50000.00"),
        ] {
            let row = shown["schemes"]
                .as_array()
                .unwrap()
                .iter()
                .find(|row| row["scheme"] == scheme)
                .unwrap();
            assert_eq!(
                (&row["period"], &row["count"], &row["sum"]),
                (&json!("once"), &json!(count), &json!(sum)),
                "{scheme} {of}"
            );
        }
    }
}

/// M11, M13: what the post of the frame pays comes to € 49.250 with six organisations; € 750 is left.
#[test]
fn the_budget_shows_the_frame_with_its_check_sum() {
    let desk = founded("2026-05-12");
    desk.sit("Sanne");
    let frame = desk.call("budget", json!({ "year": 2026 }))["frame"].clone();
    assert_eq!(frame["amount"], "50000.00");
    assert_eq!(
        (
            &frame["check"]["sum"],
            &frame["check"]["left"],
            &frame["check"]["over"]
        ),
        (&json!("49250.00"), &json!("750.00"), &json!(null))
    );
    assert!(
        frame["note"]["nl"]
            .as_str()
            .unwrap()
            .contains("dat leiden wij af")
    );
    does(
        &desk,
        &json!({
            "do": "set-ceiling", "year": 2026, "scheme": "leefbaarheidsbudget", "amount": "2100.00", "published": false
        }),
    );
    let frame = desk.call("budget", json!({ "year": 2026 }))["frame"].clone();
    assert_eq!(
        frame["check"]["over"], "750.00",
        "a warning: the ceiling was set all the same"
    );
}

#[test]
fn a_ceiling_does_not_go_below_what_was_promised() {
    let desk = founded("2026-05-12");
    desk.decided("ingen", "850.00", "850.00");
    desk.sit("Sanne");
    let lower = |amount: &str| {
        json!({
            "do": "set-ceiling", "year": 2026, "scheme": "leefbaarheidsbudget", "amount": amount, "published": false
        })
    };
    let refusal = desk.refused("plan-year", json!({ "deed": lower("849.99") }));
    assert_eq!(refusal.text.id, "refusal-ceiling-too-low");
    let said = kernkas_tests::desk::say(&serde_json::to_value(&refusal.text).unwrap());
    assert!(said.contains("850,00"), "{said}");
    does(&desk, &lower("850.00"));
    let mut by_document = document(&desk, "leefbaarheidsbudget", 2026);
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let row = schemes["schemes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["document"]["scheme"] == "leefbaarheidsbudget")
        .unwrap();
    by_document["predecessor"] = row["hash"].clone();
    by_document["ceiling"]["amount"] = json!("10.00");
    let refusal = desk.refused("change-scheme-year", json!({ "document": by_document }));
    assert_eq!(refusal.text.id, "refusal-ceiling-too-low");
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
