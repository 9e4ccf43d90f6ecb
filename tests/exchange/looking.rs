//! Looking into a file: what is in it and what it would change, with nothing written.

use crate::laptops::{Laptops, ids, said, seat, submitted, take_in};
use kernkas_tests::{
    desk::{TestDesk, advice, award, judgement},
    past_the_desk,
};
use serde_json::{Value, json};

#[test]
fn looking_tells_from_whom_what_and_what_it_changes_case_by_case() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    joost.act(&case, advice("850.00"));
    let file = laptops.saved_as(joost, json!({ "for": [seat(hall)], "everything": false }));
    let looked = hall.call("inspect", json!({ "file": file }));
    assert_eq!(
        (&looked["from"], &looked["laptop"]),
        (&json!("Joost"), &json!("laptop Joost"))
    );
    assert_eq!((&looked["number"], &looked["fresh"]), (&json!(1), &json!(2)));
    assert_eq!(said(&looked["contents"]), ["1 aanvraag", "1 advies"]);
    assert_eq!(looked["missing"], json!([]));
    let change = &looked["changes"][0];
    assert_eq!(
        (&change["kern"], &change["scheme"]),
        (&json!("ingen"), &json!("leefbaarheidsbudget"))
    );
    assert_eq!(said(&json!([change["what"]])), ["1 aanvraag, waarvan 1 nieuw"]);
    assert_eq!(
        (&change["before"], &change["after"]),
        (&json!("2000.00"), &json!("1150.00"))
    );
    let told = &looked["cases"][0];
    assert_eq!(
        (&told["case"], &told["idea"]),
        (&case, &json!("Een bank bij de kerk"))
    );
    assert_eq!(
        said(&told["what"]),
        [
            "Ingenomen door Joost op 12 mei 2026.",
            "Advies van Joost op 12 mei 2026: €\u{a0}850,00 toekennen."
        ]
    );
    assert_eq!(said(&looked["notes"]), Vec::<String>::new());
}

#[test]
fn nothing_is_written_by_looking() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    submitted(joost, "ingen", "Een bank bij de kerk");
    let file = laptops.saved(joost);
    let before = past_the_desk::dump(&past_the_desk::open(hall, "Marijke").db);
    hall.sit("Marijke");
    hall.call("inspect", json!({ "file": file }));
    let after = past_the_desk::dump(&past_the_desk::open(hall, "Marijke").db);
    assert!(before == after);
}

fn history(desk: &TestDesk) -> Vec<Value> {
    let view = desk.call("exchange", json!({}));
    view["history"].as_array().unwrap().clone()
}

#[test]
fn a_file_that_changed_since_it_was_looked_at_is_not_taken_in() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    submitted(joost, "ingen", "Een bank bij de kerk");
    let (first, second) = (laptops.saved(joost), laptops.saved(joost));
    let looked = hall.call("inspect", json!({ "file": first }));
    let refused = hall.refused("import", json!({ "file": second, "sha256": looked["sha256"] }));
    assert_eq!(refused.text.id, "fault-bundle-changed");
    assert!(history(hall).iter().all(|row| row["direction"] == "out"));
    let taken = hall.call("import", json!({ "file": first, "sha256": looked["sha256"] }));
    assert_eq!(taken["fresh"], 1);
}

#[test]
fn a_dispute_that_would_arise_is_told_beforehand() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    laptops.carry(joost, hall);
    for condition in hall.judged_conditions(&case) {
        hall.act(&case, judgement(&condition, "meets", "Duidelijk."));
    }
    hall.act(&case, award("850.00"));
    joost.act(
        &case,
        json!({ "do": "withdraw", "reason": "De aanvrager belde." }),
    );
    let file = laptops.saved(joost);
    let looked = hall.call("inspect", json!({ "file": file }));
    assert_eq!(ids(&looked["disputes"]), ["exchange-dispute"], "{looked}");
    let taken = take_in(hall, &file);
    assert!(ids(&taken["report"]).contains(&"exchange-report-dispute"));
    assert_eq!(hall.call("desk", json!({}))["exchange"]["disputes"], 1);
}

#[test]
fn a_file_made_tomorrow_says_that_a_clock_is_off() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    joost.on("2027-05-15");
    submitted(joost, "ingen", "Een bank bij de kerk");
    let file = laptops.saved(joost);
    let looked = hall.call("inspect", json!({ "file": file }));
    assert_eq!(ids(&looked["notes"]), ["exchange-note-clock"]);
    assert!(said(&looked["notes"])[0].contains("15 mei 2027"));
}
