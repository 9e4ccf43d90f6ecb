//! Deciding together, stopped half-way: what is done stays, and the rest is named and as it was.

use super::{DAY, judged};
use kernkas_tests::desk::{self, TestDesk, say};
use serde_json::{Value, json};
use std::thread;

const MANY: usize = 24;

/// Each as it stands, to be decided.
fn decisions(desk: &TestDesk, cases: &[Value]) -> Vec<Value> {
    let weighed = desk.call("weigh-many", json!({ "cases": cases }));
    let rows = weighed["rows"].as_array().unwrap().iter();
    rows.map(|row| json!({ "case": row["case"], "version": row["version"], "amount": row["asked"] }))
        .collect()
}

fn body(decisions: &[Value]) -> Value {
    json!({
        "decisions": decisions, "form": "verlening", "reason": "",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" },
    })
}

/// Decides, while somebody presses the button to stop as soon as the third is under way.
fn decided_and_stopped(desk: &TestDesk, decisions: &[Value]) -> Value {
    thread::scope(|scope| {
        let working = scope.spawn(|| desk.call("decide-many", body(decisions)));
        while !working.is_finished() {
            let view = desk.call("progress", json!({}));
            if view["busy"] == true && view["done"].as_u64() >= Some(2) {
                desk.call("cancel", json!({}));
            }
        }
        working.join().unwrap()
    })
}

#[test]
fn who_stops_half_way_keeps_what_was_decided_and_is_told_of_each_that_was_not() {
    let desk = desk::founded(DAY);
    let cases: Vec<Value> = (0..MANY).map(|_| desk.submitted("ingen", "10.00")).collect();
    desk.sit("Marijke");
    cases.iter().for_each(|case| judged(&desk, case));
    let shown = |case: &Value| desk.call("application", json!({ "case": case }));
    let before: Vec<Value> = cases.iter().map(shown).collect();

    let asked = decisions(&desk, &cases);
    let done = decided_and_stopped(&desk, &asked);
    let results = done["results"].as_array().unwrap();
    assert_eq!(results.len(), MANY, "each is named");
    let decided = results
        .iter()
        .take_while(|result| result["refused"] == Value::Null)
        .count();
    assert!((2..MANY).contains(&decided), "{decided} were decided");
    assert_eq!(done["decided"], decided);
    assert_eq!(done["together"], format!("{}.00", decided * 10));
    for (at, (result, was)) in results.iter().zip(&before).enumerate() {
        let now = shown(&cases[at]);
        assert_eq!((&result["case"], &result["number"]), (&cases[at], &was["number"]));
        if at < decided {
            assert_eq!(
                (&now["state"], &now["awarded"]),
                (&json!("awarded"), &json!("10.00"))
            );
        } else {
            assert_eq!(result["refused"]["id"], "many-stopped");
            assert!(say(&result["refused"]).contains("niets over besloten"));
            assert_eq!((&now["state"], &now["version"]), (&was["state"], &was["version"]));
        }
    }
    assert_eq!(desk.pot("ingen")["committed"], format!("{}.00", decided * 10));
    let verified = desk.call("verify", json!({}));
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );

    // The rest can be decided as if nothing had been stopped.
    let rest = decisions(&desk, &cases[decided..]);
    let done = desk.call("decide-many", body(&rest));
    assert_eq!(done["decided"], MANY - decided);
}
