//! The course of a year ends where the budget stands, and its ceiling steps when a decision changes it.

use super::{YEARS, budget, cents, list, pots, sample};
use kernkas_tests::desk;
use serde_json::{Value, json};

fn course(year: i32, scheme: &Value) -> Value {
    sample().call("course", json!({ "year": year, "scheme": scheme }))
}

#[test]
fn the_course_of_each_scheme_ends_at_what_its_pots_hold() {
    let mut lines = 0;
    for year in YEARS {
        let view = budget(sample(), year);
        let schemes = sample().call("schemes", json!({ "year": year }));
        for row in list(&schemes["schemes"]) {
            let scheme = &row["document"]["scheme"];
            let told = course(year, scheme);
            let points = list(&told["course"]);
            assert!(
                points
                    .windows(2)
                    .all(|pair| pair[0]["on"].as_str() < pair[1]["on"].as_str())
            );
            let asked: Vec<Value> = pots(&view)
                .into_iter()
                .filter(|pot| pot["pot"]["scheme"] == *scheme)
                .map(|pot| pot["pot"].clone())
                .collect();
            let held = sample().call("pots", json!({ "pots": asked }));
            let at = |step: &str| {
                let found = list(&held["steps"]).iter().find(|line| line["step"] == step);
                cents(&found.unwrap()["amount"])
            };
            let (committed, paid) = points
                .last()
                .map_or((0, 0), |last| (cents(&last["committed"]), cents(&last["paid"])));
            assert_eq!(
                committed,
                at("committed") + at("due") + at("paid") + at("settled"),
                "{scheme} in {year}"
            );
            assert_eq!(
                paid,
                at("paid") + at("settled") + at("to-recover"),
                "{scheme} in {year}"
            );
            lines += points.len();
        }
    }
    assert!(lines > 20, "{lines} weeks are too few to prove anything");
}

#[test]
fn the_year_before_is_the_course_of_that_year_and_pots_that_stand_once_have_none() {
    let scheme = json!("leefbaarheidsbudget");
    assert_eq!(course(2026, &scheme)["before"], course(2025, &scheme)["course"]);
    assert_eq!(course(2026, &json!("kernagenda"))["before"], json!([]));
    let nowhere = course(2026, &json!("no-such-scheme"));
    assert_eq!(
        (&nowhere["course"], &nowhere["ceilings"]),
        (&json!([]), &json!([]))
    );
}

/// M1: the ceiling was € 30.000, and is more from the day of the decision that raises one kern's pot.
#[test]
fn the_ceiling_steps_on_the_day_of_the_decision() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Sanne");
    let of =
        || desk.call("course", json!({ "year": 2026, "scheme": "leefbaarheidsbudget" }))["ceilings"].clone();
    assert_eq!(of(), json!([{ "from": "2026-01-01", "amount": "30000.00" }]));
    let deed = json!({
        "do": "set-ceiling", "year": 2026, "scheme": "leefbaarheidsbudget",
        "holder": { "is": "kern", "id": "ingen" }, "amount": "2500.00", "published": true
    });
    let seen = desk.call("plan-year", json!({ "deed": deed }))["seen"].clone();
    let decision = json!({ "body": "college", "number": "C 12", "on": "2026-04-14" });
    desk.call(
        "do-year",
        json!({ "deed": deed, "decision": decision, "seen": seen }),
    );
    assert_eq!(
        of(),
        json!([
            { "from": "2026-01-01", "amount": "30000.00" },
            { "from": "2026-04-14", "amount": "30500.00" }
        ])
    );
}
