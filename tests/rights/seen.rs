//! Where what was erased is still seen: by its number, with the day, and with no name.

use crate::village::{LATER, Village, meet, shown, wish};
use kernkas_tests::desk::{TestDesk, say};
use serde_json::{Value, json};

const GROUP: &str = "lienden-ommeren";

/// A claim of a group on one receipt, taken in by Anouk and taken back.
fn withdrawn_claim(desk: &TestDesk) -> Value {
    desk.sit("Anouk");
    let claim = json!({
        "ask": {
            "scheme": "signaleringsgroep", "budget_year": 2026, "holder": GROUP, "asked": "40.00",
            "expenses": [{ "kind": "material", "on": "2026-02-20", "amount": "40.00" }],
            "signed_copy_seen": true
        },
        "applicant": { "name": "Hans van Wijk", "iban": "NL91ABNA0417164300" },
        "expense_texts": [{ "supplier": "Kanarie Tiel", "number": "118" }]
    });
    let case = desk.call("submit", json!({ "application": claim }))["case"].clone();
    desk.act(
        &case,
        json!({ "do": "withdraw", "reason": "Hans van Wijk betaalde het zelf." }),
    );
    case
}

fn has_no_name(desk: &TestDesk, case: &Value) {
    let budgets = desk.call("claims", json!({ "year": 2026 }))["budgets"].clone();
    let of_group = |budget: &&Value| budget["group"]["id"] == GROUP;
    let budget = budgets.as_array().unwrap().iter().find(of_group).unwrap().clone();
    let number = shown(desk, case)["number"].clone();
    let pots = json!([budget["pot"]["pot"]]);
    let rows = [
        ("Declaraties", budget["claims"][0].clone()),
        (
            "the list",
            desk.call("applications", json!({ "limit": 9 }))["rows"][0].clone(),
        ),
        (
            "a number of the budget",
            desk.call("applications", json!({ "pots": pots, "limit": 9 }))["rows"][0].clone(),
        ),
        (
            "the palette",
            desk.call("palette", json!({ "words": number, "year": 2026 }))["applications"][0].clone(),
        ),
    ];
    for (place, row) in rows {
        assert_eq!(&row["case"], case, "{place}");
        assert_eq!(
            (&row["erased_on"], &row["idea"], &row["applicant"]),
            (&json!(LATER), &json!(""), &json!("")),
            "{place} says when, so that the page can say so in the place of the name"
        );
    }
    let view = shown(desk, case);
    assert_eq!(view["words"], json!({}), "no supplier, no number of a receipt");
    let history: Vec<String> = view["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| say(&line["text"]))
        .collect();
    assert!(
        !history.is_empty() && history.iter().all(|line| !line.contains("Wijk")),
        "{history:?}"
    );
    assert_eq!(
        desk.call("palette", json!({ "words": "kanarie", "year": 2026 }))["applications"],
        json!([])
    );
}

#[test]
fn a_claim_that_was_erased_is_told_by_its_number_and_the_day_wherever_it_stands() {
    let village = Village::new();
    let (hall, joost) = (&village.hall, &village.joost);
    let case = withdrawn_claim(hall);
    village.on(LATER);
    village.erases(&case);
    has_no_name(hall, &case);
    meet(hall, joost);
    let view = shown(joost, &case);
    assert_eq!((&view["erased_on"], &view["words"]), (&json!(LATER), &json!({})));
}

#[test]
fn vandaag_reminds_of_what_is_past_its_term_and_of_proposals_that_wait_for_a_second_person() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    let waits = |who: &str| {
        hall.sit(who);
        hall.call("today", json!({}))["retention"].clone()
    };
    assert_eq!(waits("Sanne"), Value::Null, "the term still runs");
    village.on(LATER);
    assert_eq!(waits("Sanne"), json!({ "past": 1, "to_confirm": 0 }));
    assert_eq!(
        waits("Marijke"),
        Value::Null,
        "what is past is for an administrator"
    );
    assert_eq!(waits("Anouk"), Value::Null);
    hall.sit("Sanne");
    hall.call("propose-erasure", wish(&case));
    assert_eq!(
        waits("Sanne"),
        json!({ "past": 1, "to_confirm": 0 }),
        "not her own proposal"
    );
    assert_eq!(waits("Marijke"), json!({ "past": 0, "to_confirm": 1 }));
    let erasure = hall.call("retention", json!({}))["erasures"][0]["erasure"].clone();
    hall.call("confirm-erasure", json!({ "erasure": erasure }));
    assert_eq!((waits("Marijke"), waits("Sanne")), (Value::Null, Value::Null));
}
