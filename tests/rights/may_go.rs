//! What may go, and what stays because something is open.

use crate::village::{DAY, LATER, Village, handed_in, shown, wish};
use kernkas_tests::desk::{TestDesk, judgement};
use serde_json::{Value, json};

/// Why nothing of this case may be proposed; the budget officer asks.
fn why_not(hall: &TestDesk, case: &Value) -> (String, Value) {
    let planned = hall.call("plan-erasure", wish(case));
    let refused = hall.refused("propose-erasure", wish(case)).text;
    assert_eq!(planned["refused"][0]["id"], refused.id, "the plan says the same");
    let args = serde_json::to_value(&refused).unwrap()["args"].clone();
    (refused.id, args["hold"]["value"].clone())
}

fn held(hall: &TestDesk, case: &Value, hold: &str) {
    let expected = ("refusal-erasure-held".to_owned(), json!(hold));
    assert_eq!(why_not(hall, case), expected);
}

#[test]
fn what_was_withdrawn_stays_a_year_and_may_go_the_day_after() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    hall.sit("Marijke");
    hall.on("2027-03-02");
    assert_eq!(why_not(hall, &case).0, "refusal-erasure-term-runs");
    let view = hall.call("retention", json!({}));
    assert_eq!(
        (&view["past"], &view["this_year"][0]["until"]),
        (&json!([]), &json!("2027-03-02"))
    );
    hall.on("2027-03-03");
    let view = hall.call("retention", json!({}));
    assert_eq!(view["past"][0]["case"], case);
    assert_eq!(
        (&view["past"][0]["class"], &view["past"][0]["hold"]),
        (&json!("aborted"), &Value::Null)
    );
    let planned = hall.call("plan-erasure", wish(&case));
    assert_eq!((&planned["cases"], &planned["papers"]), (&json!(1), &json!(1)));
    assert_eq!(planned["refused"], json!([]));
}

#[test]
fn what_is_open_is_never_erased_and_says_what_is_open() {
    let village = Village::new();
    let hall = &village.hall;
    let case = handed_in(hall);
    hall.sit("Marijke");
    hall.on("2040-01-04");
    held(hall, &case, "undecided");

    hall.on(DAY);
    let granted = hall.decided("ingen", "850.00", "650.00");
    hall.on("2040-01-04");
    held(hall, &granted, "unsent");
    hall.act(&granted, json!({ "do": "announce", "sent_on": "2040-01-04" }));
    held(hall, &granted, "to-pay");

    hall.on(DAY);
    let rejected = handed_in(hall);
    hall.sit("Marijke");
    for condition in hall.judged_conditions(&rejected) {
        hall.act(&rejected, judgement(&condition, "meets", "Duidelijk."));
    }
    let basis = json!({ "by": "mandate", "reference": "mandaatregister 12" });
    hall.act(
        &rejected,
        json!({ "do": "reject", "basis": basis, "reason": "De pot is voor iets anders." }),
    );
    hall.on("2040-01-04");
    held(hall, &rejected, "unsent");
    hall.act(&rejected, json!({ "do": "announce", "sent_on": "2040-01-04" }));
    held(hall, &rejected, "objection");
    hall.on("2040-03-01");
    assert_eq!(
        why_not(hall, &rejected).0,
        "refusal-erasure-term-runs",
        "five years from the letter"
    );
}

#[test]
fn what_became_open_after_the_proposal_stops_the_confirmation() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    village.on(LATER);
    let erasure = village.proposes(&case);
    hall.sit("Marijke");
    hall.on("2026-05-01");
    let refused = hall.refused("confirm-erasure", json!({ "erasure": erasure }));
    assert_eq!(refused.text.id, "refusal-erasure-term-runs");
    assert_eq!(shown(hall, &case)["applicant"]["name"], "Wim van Zetten");
}

#[test]
fn nothing_or_too_much_is_refused_and_so_is_what_is_unknown() {
    let village = Village::new();
    let hall = &village.hall;
    hall.sit("Marijke");
    let none = json!({ "ground": "expired", "cases": [] });
    assert_eq!(
        hall.refused("propose-erasure", none).text.id,
        "refusal-erasure-count"
    );
    let many: Vec<String> = (0..501)
        .map(|n| format!("019a0000-0000-7000-8000-{n:012x}"))
        .collect();
    let many = json!({ "ground": "expired", "cases": many });
    assert_eq!(
        hall.refused("plan-erasure", many).text.id,
        "refusal-erasure-count"
    );
    let unknown = wish(&json!("019a0000-0000-7000-8000-000000000000"));
    assert_eq!(
        hall.refused("propose-erasure", unknown).text.id,
        "refusal-unknown"
    );
}
