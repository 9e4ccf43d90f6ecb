//! Street gatherings from table to pot: two of one street, and money that comes out of another scheme's pot.

use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};

const STREET: &str = "straat-buurtbijeenkomst";

/// A street play day in the Dorpsstraat of Ingen that asks € 80, taken in by Anouk.
fn gathering(desk: &TestDesk, received_on: &str) -> Value {
    desk.sit("Anouk");
    let mut application = desk::jeu_de_boules();
    application["ask"]["scheme"] = json!(STREET);
    application["ask"]["activity"] = json!("straatspeeldag");
    application["ask"]["costs"] = json!([{ "kind": "sound", "amount": "160.00" }]);
    application["cost_texts"] = json!(["Geluid"]);
    application["ask"]["asked"] = json!("80.00");
    application["ask"]["received_on"] = json!(received_on);
    application["received_reason"] = json!("In de brievenbus gevonden.");
    application["ask"]["signed_copy_seen"] = json!(true);
    application["reasons"] = desk.reasons(STREET);
    desk.call("submit", json!({ "application": application }))["case"].clone()
}

fn judged_by_marijke(desk: &TestDesk, case: &Value) {
    desk.sit("Marijke");
    for condition in desk.judged_conditions(case) {
        desk.act(case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
}

fn once_a_year(desk: &TestDesk, case: &Value) -> Value {
    let shown = desk.call("application", json!({ "case": case }));
    let verdicts = shown["assessment"]["verdicts"].as_array().unwrap();
    let verdict = verdicts
        .iter()
        .find(|verdict| verdict["condition"] == "een-keer-per-jaar");
    verdict.unwrap()["outcome"].clone()
}

/// What changes the scheme so that street gatherings are charged to `bearer`; Sanne sits at the desk.
fn charging_to(desk: &TestDesk, bearer: &str) -> Value {
    desk.sit("Sanne");
    let schemes = desk.call("schemes", json!({ "year": 2026 }));
    let row = schemes["schemes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["document"]["scheme"] == STREET)
        .unwrap();
    let mut document = row["document"].clone();
    document["predecessor"] = row["hash"].clone();
    document["charged_to"] = json!(bearer);
    json!({ "document": document })
}

/// Has the municipality charge street gatherings to the leefbaarheidsbudget of the kern.
fn charged_to_the_leefbaarheidsbudget(desk: &TestDesk) {
    let change = charging_to(desk, "leefbaarheidsbudget");
    desk.call("change-scheme-year", change);
}

#[test]
fn a_scheme_is_charged_only_to_one_that_has_a_pot_to_bear_it() {
    let desk = desk::founded("2026-05-12");
    for bearer in [
        "bestaat-niet",
        STREET,
        "leefbaarheidsbudget-onverdeeld",
        "signaleringsgroep",
    ] {
        let change = charging_to(&desk, bearer);
        let refusal = desk.refused("change-scheme-year", change);
        assert_eq!(refusal.text.id, "why-no-bearer", "{bearer}");
        assert_eq!(refusal.field.as_deref(), Some("charged_to"));
    }
}

#[test]
fn of_two_open_gatherings_in_one_street_the_one_received_first_goes_first() {
    let desk = desk::founded("2026-05-12");
    let typed_first = gathering(&desk, "2026-05-12");
    let received_first = gathering(&desk, "2026-05-04");
    judged_by_marijke(&desk, &typed_first);
    judged_by_marijke(&desk, &received_first);
    assert_eq!(once_a_year(&desk, &received_first), "met");
    assert_eq!(once_a_year(&desk, &typed_first), "not-met");
    let refusal = desk.refused_act(&typed_first, desk::award("80.00"));
    assert_eq!(refusal.text.id, "refusal-nothing-allowed");
    desk.act(&received_first, desk::award("80.00"));
    assert_eq!(once_a_year(&desk, &typed_first), "not-met");
}

#[test]
fn who_came_first_and_was_rejected_stands_in_nobodys_way() {
    let desk = desk::founded("2026-05-12");
    let first = gathering(&desk, "2026-05-12");
    let second = gathering(&desk, "2026-05-12");
    judged_by_marijke(&desk, &second);
    assert_eq!(once_a_year(&desk, &second), "not-met");
    let basis = json!({ "by": "mandate", "reference": "mandaatregister 12" });
    desk.act(
        &first,
        json!({ "do": "reject", "basis": basis, "reason": "Besloten feest." }),
    );
    assert_eq!(once_a_year(&desk, &second), "met");
    desk.act(&second, desk::award("80.00"));
}

#[test]
fn a_gathering_charged_to_the_kern_asks_reserves_and_commits_there() {
    let desk = desk::founded("2026-05-12");
    charged_to_the_leefbaarheidsbudget(&desk);
    let case = gathering(&desk, "2026-05-12");
    let pot = |step: &str| desk.pot("ingen")[step].clone();
    assert_eq!((pot("pending"), pot("reserved")), (json!("80.00"), json!("0.00")));
    desk.act(&case, desk::advice("80.00"));
    assert_eq!((pot("pending"), pot("reserved")), (json!("0.00"), json!("80.00")));
    judged_by_marijke(&desk, &case);
    desk.act(&case, desk::award("80.00"));
    assert_eq!(
        (pot("reserved"), pot("committed")),
        (json!("0.00"), json!("80.00"))
    );
    assert_eq!(desk.pot("maurik")["committed"], "0.00");
}

#[test]
fn a_gathering_charged_to_the_kern_gets_no_more_than_the_kern_has_left() {
    let desk = desk::founded("2026-05-12");
    charged_to_the_leefbaarheidsbudget(&desk);
    desk.decided("ingen", "1950.00", "1950.00");
    let case = gathering(&desk, "2026-05-12");
    judged_by_marijke(&desk, &case);
    let refusal = desk.refused_act(&case, desk::award("80.00"));
    assert_eq!(refusal.text.id, "refusal-pot-exhausted");
    let mut award = desk::award("50.00");
    award["reason"] = json!("Meer is er niet.");
    desk.act(&case, award);
    assert_eq!(desk.pot("ingen")["committed"], "2000.00");
}

#[test]
fn departing_with_a_reason_lifts_what_barred_the_award_but_nobody_departs_from_the_pot() {
    let desk = desk::founded("2026-05-12");
    let first = gathering(&desk, "2026-05-12");
    let second = gathering(&desk, "2026-05-12");
    judged_by_marijke(&desk, &first);
    desk.act(&first, desk::award("80.00"));
    judged_by_marijke(&desk, &second);
    let most = || {
        let shown = desk.call("application", json!({ "case": second }));
        shown["assessment"]["most"].clone()
    };
    assert_eq!(
        (once_a_year(&desk, &second), most()),
        (json!("not-met"), json!("0.00"))
    );

    let depart =
        |condition: &str, reason: &str| json!({ "do": "depart", "condition": condition, "reason": reason });
    let pot = desk.refused_act(&second, depart("past-in-de-pot", "Het is bijzonder."));
    assert_eq!(pot.text.id, "refusal-no-departure");
    let silent = desk.refused_act(&second, depart("een-keer-per-jaar", " "));
    assert_eq!(silent.text.id, "refusal-reason-needed");
    desk.act(
        &second,
        depart("een-keer-per-jaar", "De eerste dag verregende: niemand kwam."),
    );
    assert_eq!(
        (once_a_year(&desk, &second), most()),
        (json!("departed"), json!("100.00"))
    );
    desk.act(&second, desk::award("80.00"));
}
