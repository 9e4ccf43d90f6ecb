//! The example after a neighbour: other kernen, other amounts, other days, and the same program.

use super::{does, doing, planned, pot};
use kernkas_tests::desk::{PASSPHRASE, TestDesk, award, jeu_de_boules, judgement, say};
use serde_json::{Value, json};

fn example(day: &str) -> TestDesk {
    let desk = TestDesk::empty(day);
    let founded = desk.call(
        "found",
        json!({ "preset": "west-betuwe", "name": "Sanne", "roles": ["administrator"], "passphrase": PASSPHRASE }),
    );
    assert_eq!(founded["desk"]["municipality"], "Voorbeeld naar West Betuwe");
    desk.add_person("Anouk", "kernverbinder", &[]);
    desk.add_person("Marijke", "budget-officer", &[]);
    desk
}

fn application(desk: &TestDesk, kern: &str, asked: &str) -> Value {
    let mut application = jeu_de_boules();
    application["ask"]["kern"] = json!(kern);
    application["ask"]["asked"] = json!(asked);
    application["ask"]["costs"][0]["amount"] = json!("5000.00");
    application["ask"]["signed_copy_seen"] = json!(true);
    application["reasons"] = desk.reasons("leefbaarheidsbudget");
    application
}

fn taken_in(desk: &TestDesk, kern: &str, asked: &str) -> Value {
    desk.sit("Anouk");
    let application = application(desk, kern, asked);
    desk.call("submit", json!({ "application": application }))["case"].clone()
}

fn decided(desk: &TestDesk, kern: &str, amount: &str) -> Value {
    let case = taken_in(desk, kern, amount);
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, judgement(&condition, "meets", "Duidelijk."));
    }
    let mut award = award(amount);
    award["reason"] = json!("Zo is het besproken.");
    desk.act(&case, award);
    case
}

#[test]
fn an_application_goes_from_intake_to_decision_by_the_rules_of_the_example() {
    let desk = example("2026-05-12");
    let case = decided(&desk, "bovenlinge", "4200.00");
    let shown = desk.call("application", json!({ "case": case }));
    assert_eq!(
        (&shown["state"], &shown["awarded"]),
        (&json!("awarded"), &json!("4200.00"))
    );
    let left = pot(&desk, 2026, "bovenlinge");
    assert_eq!(
        (&left["ceiling"], &left["committed"]),
        (&json!("5000.00"), &json!("4200.00"))
    );
    let names = desk.call("desk", json!({}))["kernen"].to_string();
    assert!(!names.contains("Ingen"), "nothing of Buren is in it: {names}");
}

#[test]
fn wages_and_food_do_not_count_and_no_kern_gives_more_than_5000() {
    let desk = example("2026-05-12");
    desk.sit("Anouk");
    let mut asked = application(&desk, "diefkamp", "5600.00");
    asked["ask"]["costs"] = json!([
        { "kind": "material", "amount": "900.00" }, { "kind": "wages", "amount": "3000.00" },
        { "kind": "food", "amount": "2000.00" }
    ]);
    let weighed = desk.call("check", json!({ "application": asked }));
    assert_eq!(weighed["assessment"]["most"], "900.00");
    let plain = application(&desk, "diefkamp", "5600.00");
    let weighed = desk.call("check", json!({ "application": plain }));
    assert_eq!(weighed["assessment"]["most"], "5000.00");
}

#[test]
fn after_the_first_of_december_it_counts_for_the_next_year() {
    let desk = example("2026-12-02");
    desk.sit("Anouk");
    let mut late = application(&desk, "diefkamp", "500.00");
    late["ask"]["from"] = json!("2026-12-20");
    let weighed = desk.call("check", json!({ "application": late }));
    let verdict = |weighed: &Value| {
        let verdicts = weighed["assessment"]["verdicts"].as_array().unwrap().clone();
        verdicts
            .into_iter()
            .find(|verdict| verdict["condition"] == "na-1-december-volgend-jaar")
            .unwrap()
    };
    let found = verdict(&weighed);
    assert_eq!(found["outcome"], "not-met");
    assert_eq!(say(&found["remedy"]), "kies 2027 als jaar.");
    late["ask"]["budget_year"] = json!(2027);
    let weighed = desk.call("check", json!({ "application": late }));
    assert_eq!(verdict(&weighed)["outcome"], "met");
}

#[test]
fn from_the_first_of_november_what_nobody_claimed_goes_to_kernen_that_are_used_up() {
    let desk = example("2026-05-12");
    decided(&desk, "bovenlinge", "5000.00");
    let waits = taken_in(&desk, "diefkamp", "1000.00");
    desk.sit("Sanne");
    let deed = json!({ "do": "redistribute", "year": 2026, "scheme": "leefbaarheidsbudget" });
    let refusal = desk.refused("plan-year", json!({ "deed": deed }));
    assert_eq!(refusal.text.id, "refusal-not-yet");
    desk.on("2026-11-01");
    let plan = planned(&desk, &deed);
    // Twelve kernen of € 5.000: eleven have something free, and for € 1.000 of that an application waits.
    assert_eq!(
        (&plan["before"], &plan["after"]),
        (&json!("60000.00"), &json!("60000.00"))
    );
    does(&desk, &deed);
    assert_eq!(pot(&desk, 2026, "bovenlinge")["ceiling"], "59000.00");
    assert_eq!(pot(&desk, 2026, "diefkamp")["ceiling"], "1000.00");
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&waits) {
        desk.act(&waits, judgement(&condition, "meets", "Duidelijk."));
    }
    let mut award = award("1000.00");
    award["reason"] = json!("Zo is het besproken.");
    desk.act(&waits, award);
    desk.sit("Sanne");
    let by_hand = json!({
        "do": "redistribute", "year": 2026, "scheme": "leefbaarheidsbudget",
        "parts": [{ "holder": { "is": "kern", "id": "diefkamp" }, "amount": "250.00" }]
    });
    does(&desk, &by_hand);
    assert_eq!(pot(&desk, 2026, "diefkamp")["ceiling"], "1250.00");
    assert_eq!(pot(&desk, 2026, "bovenlinge")["ceiling"], "58750.00");
    drop(doing(&desk, &json!({ "do": "open", "year": 2027 })));
}
