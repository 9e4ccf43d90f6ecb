//! What an administrator sets of a scheme in Beheer: when money goes out, what is shown for it, in what order it is given and
//! what becomes of what is left. Each refusal stands at its own field.

use super::document;
use kernkas_tests::desk::{self, TestDesk, founded};
use serde_json::{Value, json};

const SCHEME: &str = "leefbaarheidsbudget";

/// The document that would follow the present one.
fn successor(desk: &TestDesk) -> Value {
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let rows = schemes["schemes"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["document"]["scheme"] == SCHEME)
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    document
}

fn set(desk: &TestDesk, document: &Value) {
    desk.call("change-scheme-year", json!({ "document": document }));
}

fn source(place: &str) -> Value {
    json!({ "kind": "decision", "place": { "nl": place, "en": "" } })
}

/// The field at which a document is refused, and why.
fn refused(desk: &TestDesk, document: &Value) -> (String, String) {
    let refusal = desk.refused("change-scheme-year", json!({ "document": document }));
    (refusal.field.unwrap_or_default(), refusal.text.id)
}

#[test]
fn an_award_after_the_change_goes_out_in_the_parts_and_within_the_weeks_that_were_set() {
    let desk = founded("2026-05-12");
    desk.sit("Sanne");
    let mut document = successor(&desk);
    document["after_award"] = json!({
        "advance": 50, "later": [{ "percent": 30, "weeks": 4 }], "pay_weeks": 3, "form": "verlening",
        "shown": [{ "up_to": "250.00", "proof": "tick", "weeks": 8 }, { "up_to": null, "proof": "report", "weeks": 13 }],
        "source": source("Subsidieregeling, artikel 9"),
    });
    set(&desk, &document);
    let case = desk.submitted("ingen", "850.00");
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    let shown = desk.call("application", json!({ "case": case }));
    let mut award = desk::award("850.00");
    award["form"] = shown["scheme_year"]["after_award"]["form"].clone();
    desk.act(&case, award);
    desk.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    let grant = desk.call("application", json!({ "case": case }))["grant"].clone();
    assert_eq!(
        grant["terms"]["instalments"],
        json!([{ "amount": "425.00" }, { "amount": "255.00", "from": "2026-06-09" }])
    );
    assert_eq!(grant["terms"]["show"]["proof"], "report", "light by amount");
    assert_eq!(
        grant["dues"][0]["pay_by"], "2026-06-02",
        "three weeks, not the six of the law"
    );
}

#[test]
fn a_rule_that_cannot_be_is_refused_at_its_own_field() {
    let desk = founded("2026-05-12");
    desk.sit("Sanne");
    let with = |change: fn(&mut Value)| {
        let mut document = successor(&desk);
        change(&mut document);
        refused(&desk, &document)
    };
    let told = |field: &str, why: &str| (field.to_owned(), why.to_owned());
    assert_eq!(
        with(|document| document["after_award"]["advance"] = json!(101)),
        told("after_award.advance", "why-percent")
    );
    assert_eq!(
        with(|document| document["after_award"]["shown"][0]["weeks"] = json!(0)),
        told("after_award.shown.0.weeks", "why-weeks")
    );
    assert_eq!(
        with(|document| document["distribution"] = json!("compare-after-deadline")),
        told("distribution", "why-no-deadline")
    );
    assert_eq!(
        with(|document| document["unspent"] = json!({ "rule": { "what": "lapses" }, "source": source(" ") })),
        told("unspent.source", "why-no-source")
    );
    assert_eq!(
        document(&desk, SCHEME, 2026)["distribution"],
        "order-of-receipt",
        "nothing was stored"
    );
}

#[test]
fn what_was_left_is_redistributed_once_the_administrator_set_that() {
    let desk = founded("2026-11-12");
    desk.decided("ingen", "2000.00", "2000.00");
    desk.sit("Sanne");
    let deed = json!({ "do": "redistribute", "year": 2026, "scheme": SCHEME });
    let before = desk.refused("plan-year", json!({ "deed": deed }));
    assert_eq!(before.text.id, "refusal-no-redistribution");
    let mut document = successor(&desk);
    document["unspent"] = json!({
        "rule": { "what": "redistributed", "from": "2026-11-01" }, "source": source("Collegebesluit 7")
    });
    set(&desk, &document);
    let plan = desk.call("plan-year", json!({ "deed": deed }));
    assert_eq!(plan["before"], plan["after"], "no euro appears and none is lost");
}
