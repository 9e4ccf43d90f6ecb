//! Proposing, confirming, and what is told of it.

use crate::village::{LATER, SAID, Village, found, holds_up, meet, shown, wish};
use kernkas_tests::{desk::say, laptops::carry};
use serde_json::{Value, json};

#[test]
fn who_proposes_an_erasure_does_not_confirm_it() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    village.on(LATER);
    let erasure = village.proposes(&case);
    let own = hall.refused("confirm-erasure", json!({ "erasure": erasure }));
    assert_eq!(own.text.id, "refusal-erasure-own-proposal");
    assert_eq!(
        shown(hall, &case)["applicant"]["name"],
        "Wim van Zetten",
        "nothing went"
    );
    let row = hall.call("retention", json!({}))["erasures"][0].clone();
    assert_eq!(
        (&row["state"], &row["to_confirm"]),
        (&json!("proposed"), &json!(false))
    );
    hall.sit("Marijke");
    let row = hall.call("retention", json!({}))["erasures"][0].clone();
    assert_eq!(
        (&row["proposed_by"], &row["to_confirm"]),
        (&json!("Sanne"), &json!(true))
    );
    hall.call("confirm-erasure", json!({ "erasure": erasure }));
    let again = hall.refused("confirm-erasure", json!({ "erasure": erasure }));
    assert_eq!(again.text.id, "refusal-erasure-not-proposed");
}

#[test]
fn a_proposal_that_is_dropped_erases_nothing() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    village.on(LATER);
    let erasure = village.proposes(&case);
    hall.call("drop-erasure", json!({ "erasure": erasure }));
    hall.sit("Marijke");
    let dropped = hall.refused("confirm-erasure", json!({ "erasure": erasure }));
    assert_eq!(dropped.text.id, "refusal-erasure-not-proposed");
    assert_eq!(shown(hall, &case)["applicant"]["name"], "Wim van Zetten");
}

#[test]
fn a_certificate_tells_what_went_why_by_whom_and_where_and_nothing_of_the_person() {
    let village = Village::new();
    let (hall, joost) = (&village.hall, &village.joost);
    let case = village.withdrawn();
    hall.sit("Sanne");
    meet(hall, joost);
    village.on(LATER);
    let erasure = village.erases(&case);
    let certificate = || hall.call("certificate", json!({ "erasure": erasure }));
    let of = certificate();
    assert_eq!(
        (&of["erasure"]["proposed_by"], &of["erasure"]["announced_by"]),
        (&json!("Sanne"), &json!("Marijke"))
    );
    assert_eq!(of["erasure"]["papers"], 1);
    assert!(of["erasure"]["bodies"].as_u64().unwrap() >= 3, "{of}");
    assert_eq!(of["classes"][0]["cases"], 1);
    assert_eq!(of["classes"][0]["term"]["class"], "aborted");
    assert!(
        of["classes"][0]["term"]["source"]["nl"]
            .as_str()
            .unwrap()
            .contains("8.4")
    );
    assert_eq!(
        (&of["erasure"]["carried_out"], &of["erasure"]["awaited"]),
        (&json!(1), &json!(1))
    );
    carry(hall, joost);
    carry(joost, hall);
    let of = certificate();
    assert_eq!(
        (&of["erasure"]["carried_out"], &of["erasure"]["awaited"]),
        (&json!(2), &json!(0))
    );
    let laptops = of["laptops"].as_array().unwrap();
    assert!(laptops.iter().all(|laptop| laptop["on"] == LATER), "{laptops:?}");
    assert_eq!(found(of.to_string().as_bytes(), &SAID), Vec::<&str>::new());
}

#[test]
fn nothing_is_written_any_more_in_a_case_that_was_erased() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    village.on(LATER);
    village.erases(&case);
    hall.sit("Anouk");
    let paper = json!({ "case": case, "name": "brief.pdf", "content": "JVBERi0xLjQK" });
    let refused = hall.refused("attach", paper);
    assert_eq!(refused.text.id, "refusal-erased");
    let text = say(&json!(refused.text));
    assert!(text.contains("5 april 2027"), "{text}");
    let act = json!({ "do": "help-otherwise", "reason": "Toch nog." });
    assert_eq!(hall.refused_act(&case, act).text.id, "refusal-erased");
}

#[test]
fn the_money_is_the_same_before_and_after() {
    let village = Village::new();
    let (hall, joost) = (&village.hall, &village.joost);
    let case = village.withdrawn();
    let other = hall.decided("ingen", "850.00", "650.00");
    let budget = |year: i32| hall.call("budget", json!({ "year": year }));
    let before = budget(2026);
    village.on(LATER);
    village.erases(&case);
    assert_eq!(budget(2026), before);
    assert_eq!(
        shown(hall, &other)["applicant"]["name"],
        "Wim van Zetten",
        "another case keeps its words"
    );
    meet(hall, joost);
    holds_up(joost);
    assert_eq!(
        joost.call("budget", json!({ "year": 2026 }))["rows"],
        before["rows"]
    );
}

#[test]
fn a_request_needs_a_reason_that_the_second_person_reads() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    hall.sit("Sanne");
    let mut wish = wish(&case);
    wish["ground"] = json!("request");
    assert_eq!(
        hall.refused("propose-erasure", wish.clone()).text.id,
        "refusal-reason-needed"
    );
    wish["reason"] = json!("Hij vroeg nooit iets aan; iemand typte een verkeerde naam.");
    hall.call("propose-erasure", wish.clone());
    hall.sit("Marijke");
    let row = hall.call("retention", json!({}))["erasures"][0].clone();
    assert_eq!(
        (&row["ground"], &row["reason"]),
        (&wish["ground"], &wish["reason"])
    );
    hall.call("confirm-erasure", json!({ "erasure": row["erasure"] }));
    assert_eq!(
        shown(hall, &case)["applicant"],
        Value::Null,
        "before the term has ended"
    );
}
