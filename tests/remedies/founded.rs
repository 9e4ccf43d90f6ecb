//! What follows from an objection that was founded: a new decision, or a later one that is undone.

use crate::{Case, SENT, decides, holds_up, objects, rejected};
use kernkas_tests::{
    desk::{self, TestDesk, say},
    one_case::OneCase,
};
use serde_json::{Value, json};

/// An objection goes against what was decided first; what was decided anew goes to the court.
fn against_the_new_one_stands_appeal(desk: &TestDesk, case: &Case<'_>) {
    assert_eq!(
        case.view()["remedies"]["objections"][0]["against"]["title"]["args"]["outcome"]["value"],
        "rejected",
        "it went against what was decided first"
    );
    desk.sit("Marijke");
    desk.act(&case.case, json!({ "do": "announce", "sent_on": "2026-06-02" }));
    let view = case.view();
    assert_eq!(
        view["decided_anew"], true,
        "who is against that goes to the court"
    );
    let clocks = view["clocks"].as_array().unwrap();
    assert!(
        clocks.iter().any(|clock| clock["clock"] == "appeal"),
        "{clocks:#?}"
    );
    assert!(clocks.iter().all(|clock| clock["clock"] != "objection"));
    holds_up(desk);
}

#[test]
fn a_founded_objection_is_followed_by_a_new_decision_that_the_pot_bears() {
    let desk = desk::founded(SENT);
    let case = Case::of(&desk, rejected(&desk));
    case.does("Anouk", "2026-05-20", &objects("2026-05-19"));
    let name = case.objection()["objection"].clone();
    let anew = |amount: &str| {
        json!({
            "case": case.case, "version": case.view()["version"], "objection": name, "amount": amount,
            "form": "verlening", "reason": "De pot was niet op.",
        })
    };
    desk.sit("Marijke");
    let early = desk.refused("decide-anew", anew("400.00"));
    assert_eq!(
        early.text.id, "refusal-nothing-to-settle",
        "nothing was founded yet"
    );
    case.does("Pieter", "2026-06-02", &decides(&name, "founded"));
    assert_eq!(case.objection()["follow"], "decide-anew");
    assert!(
        case.acts("Marijke", "2026-06-02")
            .contains(&"carry-out-objection".to_owned())
    );
    desk.sit("Pieter");
    let not_held = desk.refused("decide-anew", anew("400.00"));
    assert_eq!(
        not_held.text.id, "refusal-pot-held-elsewhere",
        "Pieter does not hold the pot"
    );
    desk.sit("Marijke");
    let more = desk.refused("decide-anew", anew("650.01"));
    assert_eq!(more.text.id, "refusal-more-than-asked");
    desk.call("decide-anew", anew("400.00"));
    let view = case.view();
    assert_eq!(
        (&view["state"], &view["awarded"]),
        (&json!("awarded-in-part"), &json!("400.00"))
    );
    assert_eq!(view["grant"]["form"], "verlening", "as any other award may be");
    assert_eq!(desk.pot("ingen")["committed"], "400.00");
    assert_eq!(case.objection()["follow"], Value::Null, "it was carried out");
    assert!(
        case.acts("Pieter", "2026-06-02")
            .iter()
            .all(|act| act != "carry-out-objection")
    );
    assert_eq!(
        view["remedies"]["objections"][0]["timing"], "in-time",
        "by the letter that it goes against"
    );
    assert!(say(&view["history"][0]["text"]).contains("Na bezwaar opnieuw besloten"));
    assert!(
        case.acts("Marijke", "2026-06-02")
            .contains(&"announce".to_owned())
    );
    assert_eq!(
        desk.refused("decide-anew", anew("500.00")).text.id,
        "refusal-nothing-to-settle"
    );
    against_the_new_one_stands_appeal(&desk, &case);
}

/// Awarded as a verlening by Marijke, and settled lower by her after the receiver's own account.
fn settled(desk: &TestDesk) -> Value {
    let one = OneCase::awarded(desk, "verlening", SENT);
    let account = json!({ "do": "account", "on": SENT, "took_place": true, "spent": "500.00", "report": "Het feest was er." });
    let paper = json!({ "case": one.case, "name": "verslag.pdf", "content": "JVBERi0xLjQK" });
    desk.call("attach", paper);
    one.does("handle", ("Marijke", SENT), &account);
    one.does("handle", ("Marijke", SENT), &settling("500.00"));
    one.does(
        "handle",
        ("Marijke", SENT),
        &json!({ "do": "send-ruling", "sent_on": SENT }),
    );
    one.case
}

fn settling(amount: &str) -> Value {
    json!({
        "do": "settle", "amount": amount, "ground": "actual-costs", "reason": "De kosten waren lager.",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" },
    })
}

#[test]
fn a_founded_objection_to_a_settlement_is_carried_out_and_somebody_else_settles_anew() {
    let desk = desk::founded(SENT);
    let case = Case::of(&desk, settled(&desk));
    let against = case.remedies()["against"][1]["against"].clone();
    assert_eq!(against["is"], "ruling", "{against}");
    let mut objects = objects("2026-05-19");
    objects["against"] = against.clone();
    case.does("Anouk", "2026-05-20", &objects);
    let name = case.objection()["objection"].clone();
    let own = case.refused("Marijke", "2026-06-01", &decides(&name, "founded"));
    assert_eq!(own.text.id, "refusal-own-decision");
    case.does("Pieter", "2026-06-02", &decides(&name, "founded"));
    let sent = json!({ "do": "send", "objection": name, "sent_on": "2026-06-02" });
    case.does("Pieter", "2026-06-02", &sent);
    assert_eq!(case.objection()["follow"], "undo-ruling");
    let waits = "carry-out-objection".to_owned();
    assert!(case.acts("Marijke", "2026-06-03").contains(&waits));

    let undo = json!({ "do": "undo", "action": against["action"], "reason": "Gegrond bezwaar." });
    let elsewhere = case.0.refused("handle", ("Pieter", "2026-06-03"), &undo);
    assert_eq!(elsewhere.text.id, "refusal-pot-held-elsewhere");
    case.0.does("handle", ("Marijke", "2026-06-03"), &undo);
    assert_eq!(case.objection()["follow"], Value::Null);
    assert_eq!(
        desk.pot("ingen")["committed"],
        "650.00",
        "the receiver's right is back"
    );
    assert!(!case.acts("Marijke", "2026-06-03").contains(&waits));
    assert!(
        say(&case.view()["history"][0]["text"]).starts_with("Na een gegrond bezwaar ongedaan gemaakt"),
        "{}",
        case.view()["history"][0]
    );

    let again = case
        .0
        .refused("handle", ("Marijke", "2026-06-04"), &settling("500.00"));
    assert_eq!(again.text.id, "refusal-own-decision", "Awb 10:3 lid 3");
    let acts = case.view()["grant"]["acts"].clone();
    let change = acts.as_array().unwrap().iter().find(|act| act["act"] == "change");
    assert_ne!(
        change.unwrap()["locked"]["id"],
        "refusal-own-decision",
        "another decision than the one that was undone"
    );
    let settle = "settle".to_owned();
    assert!(!case.acts("Marijke", "2026-06-04").contains(&settle));
    assert!(case.acts("Pieter", "2026-06-04").contains(&settle));
    case.0
        .does("handle", ("Pieter", "2026-06-04"), &settling("500.00"));
    assert_eq!(case.view()["grant"]["entitled"], "500.00");
    holds_up(&desk);
}
