//! Vandaag: what waits on whom, sorted by what is nearest, with the place where it is done.

use kernkas_tests::{
    desk::{self, TestDesk},
    one_case::OneCase,
};
use serde_json::{Value, json};

const DAY: &str = "2026-05-12";

/// What waits on who sits there: under which heading, which act, how many days still.
fn waits(desk: &TestDesk, who: &str, day: &str) -> Vec<(String, String, Option<i64>)> {
    desk.on(day);
    desk.sit(who);
    let view = desk.call("today", json!({}));
    let of = |group: &str| {
        let items = view[group].as_array().unwrap();
        let told = items.iter().map(|item| {
            (
                group.to_owned(),
                item["act"].as_str().unwrap().to_owned(),
                item["term"]["days_left"].as_i64(),
            )
        });
        told.collect::<Vec<_>>()
    };
    ["first", "this_week", "later"].into_iter().flat_map(of).collect()
}

fn thing(group: &str, act: &str, days: i64) -> (String, String, Option<i64>) {
    (group.to_owned(), act.to_owned(), Some(days))
}

fn handles(desk: &TestDesk, who: &str, case: &Value, command: &Value) {
    desk.sit(who);
    let version = desk.call("application", json!({ "case": case }))["version"].clone();
    desk.call(
        "handle",
        json!({ "case": case, "version": version, "command": command }),
    );
}

#[test]
fn a_payment_waits_on_the_second_person_and_once_approved_on_any_officer() {
    let desk = desk::founded(DAY);
    let case = OneCase::awarded(&desk, "verlening", DAY).case;
    assert_eq!(waits(&desk, "Marijke", DAY), [], "who decided does not approve");
    assert_eq!(
        waits(&desk, "Anouk", DAY),
        [],
        "money is not for the kernverbinder"
    );
    assert_eq!(
        waits(&desk, "Pieter", DAY),
        [thing("later", "approve-payment", 42)],
        "six weeks (Awb 4:87)"
    );
    assert_eq!(
        waits(&desk, "Pieter", "2026-06-24"),
        [thing("first", "approve-payment", -1)]
    );
    let approve = json!({ "do": "approve-payment", "amount": "650.00" });
    handles(&desk, "Pieter", &case, &approve);
    assert_eq!(
        waits(&desk, "Marijke", "2026-06-24"),
        [thing("first", "note-paid", -1)]
    );
    assert_eq!(
        desk.call("desk", json!({}))["waiting"],
        1,
        "as many as the rail counts"
    );
}

#[test]
fn what_has_to_be_shown_is_looked_after_two_weeks_ahead_by_officer_and_kernverbinder() {
    let desk = desk::founded(DAY);
    let case = OneCase::awarded(&desk, "verlening", DAY).case;
    let approve = json!({ "do": "approve-payment", "amount": "650.00" });
    handles(&desk, "Pieter", &case, &approve);
    let view = desk.call("application", json!({ "case": case }));
    let paid = json!({
        "do": "note-paid", "payment": view["grant"]["payments"][0]["payment"], "amount": "650.00",
        "paid_on": DAY, "reference": "",
    });
    handles(&desk, "Pieter", &case, &paid);
    let by: chrono::NaiveDate = view["grant"]["terms"]["show"]["by"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let on = |days: i64| (by + chrono::Duration::days(days)).to_string();
    assert_eq!(waits(&desk, "Anouk", &on(-15)), []);
    for who in ["Anouk", "Marijke"] {
        let all = waits(&desk, who, &on(-14));
        assert!(
            all.iter()
                .any(|(_, act, days)| act == "account" && *days == Some(14)),
            "{all:?}"
        );
        assert_eq!(waits(&desk, who, &on(2)), [thing("first", "account", -2)]);
    }
}

#[test]
fn money_that_came_back_names_the_first_in_line() {
    let desk = desk::founded(DAY);
    let spender = desk.decided("ingen", "1500.00", "1500.00");
    let wait = json!({ "do": "wait", "until": "2026-10-01", "reason": "De pot is bijna op." });
    let mut line = Vec::new();
    for amount in ["900.00", "600.00"] {
        let case = desk.submitted("ingen", amount);
        desk.call("unlock", desk.marijke());
        desk.act(&case, wait.clone());
        line.push(case);
    }
    assert!(
        waits(&desk, "Marijke", DAY)
            .iter()
            .all(|(_, act, _)| act != "take-up")
    );
    desk.act(&spender, json!({ "do": "announce", "sent_on": DAY }));
    let gives_up = json!({ "do": "give-up", "on": DAY, "reason": "" });
    handles(&desk, "Marijke", &spender, &gives_up);
    let view = desk.call("today", json!({}));
    let first = &view["first"][0];
    assert_eq!(
        (&first["act"], &first["case"]),
        (&json!("take-up"), &line[0]),
        "{view}"
    );
    assert_eq!(first["detail"]["args"]["left"]["value"], "2000.00");
    let again = view["later"]
        .as_array()
        .unwrap()
        .iter()
        .any(|item| item["case"] == line[0]);
    assert!(!again, "it stands there once");
}
