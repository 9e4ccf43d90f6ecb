//! A new year from last year's documents, and what a case of before is judged by.

use super::{document, does, doing, planned, year};
use kernkas_tests::desk::founded;
use serde_json::{Value, json};

#[test]
fn a_new_year_comes_whole_from_the_year_before_with_the_new_decision() {
    let desk = founded("2026-11-12");
    desk.sit("Sanne");
    let deed = json!({ "do": "open", "year": 2027 });
    let plan = planned(&desk, &deed);
    let schemes = plan["moves"].as_array().unwrap();
    assert_eq!(schemes.len(), 9, "{plan:#}");
    assert_eq!(plan["before"], plan["after"]);
    let begun = std::time::Instant::now();
    does(&desk, &deed);
    eprintln!(
        "opening a year for 15 kernen and 9 schemes took {:?}",
        begun.elapsed()
    );
    let new = document(&desk, "leefbaarheidsbudget", 2027);
    let decision = json!({ "body": "council", "number": "R-12", "on": "2026-11-12" });
    assert_eq!(new["ceiling"]["decision"], decision);
    assert_eq!(new["change"], json!({ "what": "opened", "decision": decision }));
    let shown = year(&desk, 2027);
    let count = shown["schemes"].as_array().unwrap().len();
    assert_eq!(count, 9);
    let verified = desk.call("verify", json!({}));
    assert_eq!(verified["tables_agree"], true, "{verified}");
    assert_eq!(desk.call("years", json!({}))["next"], 2028);
}

/// M3, M4: every version stays, with its day, its decision and who set it.
#[test]
fn every_version_of_a_scheme_stays_with_its_day_decision_and_who_set_it() {
    let desk = founded("2026-11-12");
    desk.sit("Sanne");
    does(&desk, &json!({ "do": "open", "year": 2027 }));
    does(
        &desk,
        &json!({
            "do": "set-ceiling", "year": 2027, "scheme": "leefbaarheidsbudget", "amount": "2500.00",
            "holder": { "is": "kern", "id": "ingen" }, "published": true
        }),
    );
    let told = desk.call("scheme-versions", json!({ "scheme": "leefbaarheidsbudget" }));
    let versions = told["versions"].as_array().unwrap();
    let of_2027: Vec<&Value> = versions
        .iter()
        .filter(|version| version["document"]["year"] == 2027)
        .collect();
    assert_eq!(of_2027.len(), 3);
    let told: Vec<_> = of_2027
        .iter()
        .map(|version| {
            (
                &version["sum"],
                &version["current"],
                &version["who"],
                &version["on"],
            )
        })
        .collect();
    let (yes, no, who, on) = (json!(true), json!(false), json!("Sanne"), json!("2026-11-12"));
    let (more, same) = (json!("30500.00"), json!("30000.00"));
    assert_eq!(
        told,
        [
            (&more, &yes, &who, &on),
            (&same, &no, &who, &on),
            (&same, &no, &who, &on)
        ]
    );
    assert_eq!(super::pot(&desk, 2027, "ingen")["published"], true);
    assert_eq!(super::pot(&desk, 2027, "asch")["ceiling"], "2000.00");
}

#[test]
fn nothing_is_done_without_a_decision_or_after_what_was_seen_changed() {
    let desk = founded("2026-11-12");
    desk.sit("Sanne");
    let deed = json!({ "do": "open", "year": 2027 });
    let mut silent = doing(&desk, &deed);
    silent["decision"] = Value::Null;
    assert_eq!(desk.refused("do-year", silent).text.id, "why-empty");
    let mut tomorrow = doing(&desk, &deed);
    tomorrow["decision"]["on"] = json!("2026-11-13");
    assert_eq!(desk.refused("do-year", tomorrow).text.id, "refusal-bad-day");
    let seen = doing(&desk, &deed);
    does(&desk, &deed);
    assert_eq!(desk.refused("do-year", seen).text.id, "refusal-changed-meanwhile");
    desk.sit("Marijke");
    let refusal = desk.refused("do-year", doing(&desk, &deed));
    assert_eq!(refusal.text.id, "refusal-needs-role");
}
