//! One case, decided on two laptops.

use crate::laptops::{Laptops, awards, card, cards, judged, kinds, rejecting, settling, shown};
use kernkas_tests::desk::say;
use serde_json::{Value, json};

/// A case of € 600,00 that Marijke awarded, and Pieter rejected without knowing.
fn awarded_and_rejected() -> (Laptops, Value) {
    let laptops = Laptops::with(&["Pieter"]);
    let hall = laptops.hall();
    let case = judged(hall, "ingen", "600.00");
    laptops.carry(hall, laptops.of("Pieter"));
    awards(hall, &case, "600.00");
    laptops.of("Pieter").act(&case, rejecting());
    (laptops, case)
}

#[test]
fn both_decisions_stand_side_by_side_and_the_money_is_kept_apart() {
    let (laptops, case) = awarded_and_rejected();
    laptops.all_meet();
    laptops.agree();
    for laptop in &laptops.all {
        let card = card(&laptop.desk, "decided-twice");
        assert!(
            say(&card["title"]).ends_with("in Ingen is twee keer besloten"),
            "{card}"
        );
        let mut did: Vec<String> = card["claims"]
            .as_array()
            .unwrap()
            .iter()
            .map(|claim| say(&claim["what"]))
            .collect();
        did.sort_unstable();
        assert_eq!(did, ["kende €\u{a0}600,00 toe", "wees de aanvraag af"]);
        assert_eq!(laptop.desk.pot("ingen")["committed"], "600.00");
        let refusal = laptop
            .desk
            .refused_act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
        assert_eq!(refusal.text.id, "refusal-contested");
    }
}

#[test]
fn a_claim_is_chosen_travels_and_is_revised_by_another() {
    let (laptops, case) = awarded_and_rejected();
    laptops.all_meet();
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let card = card(hall, "decided-twice");
    let rejection = card["claims"]
        .as_array()
        .unwrap()
        .iter()
        .find(|claim| claim["amount"].is_null())
        .unwrap();
    let choice = format!("claim:{}", rejection["claim"].as_str().unwrap());
    hall.call("settle", settling(&card["key"], &choice));
    assert!(kinds(hall).is_empty(), "{:#?}", cards(hall));
    assert_eq!(shown(hall, &case)["state"], "rejected");
    assert_eq!(shown(hall, &case)["words"]["decision"], rejecting()["reason"]);
    assert_eq!(hall.pot("ingen")["committed"], "0.00");
    laptops.all_meet();
    laptops.agree();
    let mut other = settling(&card["key"], "award");
    other["amounts"] = json!({ case.as_str().unwrap(): "400.00" });
    pieter.call("settle", other);
    laptops.all_meet();
    laptops.agree();
    let case_now = shown(hall, &case);
    assert_eq!(case_now["awarded"], "400.00");
    assert_eq!(
        case_now["words"]["decision"],
        settling(&card["key"], "award")["reason"],
        "the letter says why this amount"
    );
    assert!(
        !case_now["assessment"]["verdicts"].to_string().contains("-given"),
        "nothing is said of the amount that was not given"
    );
    assert_eq!(hall.pot("ingen")["committed"], "400.00");
    hall.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
}

#[test]
fn a_letter_that_is_out_is_told_and_a_new_one_is_due_when_another_decision_stands() {
    let laptops = Laptops::with(&["Pieter"]);
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let case = judged(hall, "ingen", "600.00");
    laptops.carry(hall, pieter);
    awards(hall, &case, "600.00");
    pieter.act(&case, rejecting());
    pieter.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    laptops.all_meet();
    laptops.agree();
    let card = card(hall, "decided-twice");
    let claims = card["claims"].as_array().unwrap();
    let letter = |who: &str| say(&claims.iter().find(|claim| claim["who"] == who).unwrap()["letter"]);
    assert_eq!(letter("Pieter"), "brief verstuurd op 12 mei 2026");
    assert_eq!(letter("Marijke"), "nog geen brief verstuurd");
    let award = claims.iter().find(|claim| claim["who"] == "Marijke").unwrap();
    let choice = format!("claim:{}", award["claim"].as_str().unwrap());
    hall.call("settle", settling(&card["key"], &choice));
    assert_eq!(shown(hall, &case)["state"], "awarded");
    hall.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }));
    laptops.all_meet();
    laptops.agree();
    assert_eq!(shown(pieter, &case)["state"], "announced");
}

#[test]
fn nobody_settles_what_is_no_dispute_or_by_a_choice_that_is_not_there() {
    let (laptops, case) = awarded_and_rejected();
    let hall = laptops.hall();
    let key = json!(format!("decided-twice:{}", case.as_str().unwrap()));
    assert_eq!(
        hall.refused("settle", settling(&key, "reject")).text.id,
        "refusal-nothing-to-settle"
    );
    laptops.all_meet();
    assert_eq!(
        hall.refused("settle", settling(&key, "claim:0000")).text.id,
        "refusal-unknown"
    );
    let by_act = hall.refused_act(
        &case,
        json!({ "do": "settle-decision", "outcome": { "is": "award", "amount": "600.00" }, "reason": "x" }),
    );
    assert_eq!(by_act.text.id, "refusal-nothing-to-settle");
    let mut much = settling(&key, "award");
    much["amounts"] = json!({ case.as_str().unwrap(): "600.01" });
    assert_eq!(hall.refused("settle", much).text.id, "refusal-more-than-asked");
}

#[test]
fn who_does_not_hold_the_pot_gives_no_more_than_its_holder_gave() {
    let laptops = Laptops::with(&["Pieter"]);
    let (hall, pieter) = (laptops.hall(), laptops.of("Pieter"));
    let case = judged(hall, "ingen", "600.00");
    laptops.carry(hall, pieter);
    awards(hall, &case, "500.00");
    pieter.act(&case, rejecting());
    laptops.all_meet();
    let key = card(hall, "decided-twice")["key"].clone();
    let giving = |amount: &str| {
        let mut other = settling(&key, "award");
        other["amounts"] = json!({ case.as_str().unwrap(): amount });
        other
    };
    let refusal = pieter.refused("settle", giving("500.01"));
    assert_eq!(refusal.text.id, "refusal-more-than-given");
    pieter.call("settle", giving("500.00"));
    laptops.all_meet();
    laptops.agree();
    hall.call("settle", giving("600.00"));
    laptops.all_meet();
    laptops.agree();
    assert_eq!(shown(pieter, &case)["awarded"], "600.00");
}
