//! Objections and notices of default through the calls of the table: who may, by when, what it means, and what the journal
//! folds to again.

#[path = "remedies/founded.rs"]
mod founded;

use kernkas_tests::{
    desk::{self, TestDesk, say},
    one_case::OneCase,
};
use office::wire::CallFailure;
use serde_json::{Value, json};
use std::ops::Deref;

const SENT: &str = "2026-05-12";

struct Case<'a>(OneCase<'a>);

impl<'a> Case<'a> {
    fn of(desk: &'a TestDesk, case: Value) -> Self {
        Self(OneCase { desk, case })
    }

    fn remedies(&self) -> Value {
        self.view()["remedies"].clone()
    }

    fn does(&self, who: &str, day: &str, command: &Value) {
        self.0.does("remedy", (who, day), command);
    }

    fn refused(&self, who: &str, day: &str, command: &Value) -> CallFailure {
        self.0.refused("remedy", (who, day), command)
    }

    fn objection(&self) -> Value {
        self.remedies()["objections"][0].clone()
    }
}

impl<'a> Deref for Case<'a> {
    type Target = OneCase<'a>;

    fn deref(&self) -> &OneCase<'a> {
        &self.0
    }
}

/// The journal is whole, and folds to the tables that stand.
fn holds_up(desk: &TestDesk) {
    desk.sit("Sanne");
    let verified = desk.call("verify", json!({}));
    assert_eq!(
        (&verified["tables_agree"], &verified["broken"]),
        (&json!(true), &json!([])),
        "{verified}"
    );
}

fn objects(received_on: &str) -> Value {
    json!({
        "do": "note-objection", "against": { "is": "decision" }, "objector": "applicant", "received_on": received_on,
        "who": "Gerda Muilwijk", "grounds": "De pot was nog niet op.",
    })
}

fn decides(objection: &Value, ruled: &str) -> Value {
    json!({
        "do": "decide", "objection": objection, "ruled": ruled, "excused": false,
        "basis": { "by": "mandate", "reference": "mandaatregister 14" }, "reason": "De motivering klopt.",
    })
}

/// Rejected by Marijke and sent on 12 May 2026. Pieter is the other officer.
fn rejected(desk: &TestDesk) -> Value {
    desk.sit("Sanne");
    desk.add_person("Pieter", "budget-officer", &[]);
    let case = desk.submitted("ingen", "650.00");
    desk.sit("Marijke");
    let reject = json!({
        "do": "reject", "basis": { "by": "mandate", "reference": "mandaatregister 12" }, "reason": "Past niet.",
    });
    desk.act(&case, reject);
    desk.act(&case, json!({ "do": "announce", "sent_on": SENT }));
    case
}

fn who_decided_does_not_decide_on_it(case: &Case<'_>, name: &Value) {
    assert!(
        case.acts("Marijke", "2026-06-01")
            .iter()
            .all(|act| act != "decide-objection")
    );
    assert!(
        case.acts("Pieter", "2026-06-01")
            .contains(&"decide-objection".to_owned())
    );
    let own = case.refused("Marijke", "2026-06-01", &decides(name, "unfounded"));
    assert_eq!(own.text.id, "refusal-own-decision");
    let again = case.refused("Anouk", "2026-06-01", &objects("2026-05-29"));
    assert_eq!(again.text.id, "refusal-objected-already");
}

fn history_tells_the_outcome(case: &Case<'_>) {
    let history: Vec<String> = case.view()["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| say(&line["text"]))
        .collect();
    assert!(
        history
            .iter()
            .any(|line| line.contains("besliste op") && line.contains("ongegrond")),
        "{history:?}"
    );
}

#[test]
fn an_objection_is_noted_waits_on_another_officer_and_ends_with_a_letter() {
    let desk = desk::founded(SENT);
    let case = Case::of(&desk, rejected(&desk));
    case.does("Anouk", "2026-05-20", &objects("2026-05-19"));
    let objection = case.objection();
    assert_eq!(
        (&objection["timing"], &objection["filed_by"]),
        (&json!("in-time"), &json!("2026-06-23"))
    );
    assert_eq!(
        objection["term"]["last_day"], "2026-08-04",
        "six weeks after 23 June (Awb 7:10)"
    );
    assert_eq!(objection["who"], "Gerda Muilwijk");
    let why: Vec<String> = objection["term"]["why"]
        .as_array()
        .unwrap()
        .iter()
        .map(say)
        .collect();
    assert_eq!(why[0], "bezwaar kon tot en met 23 juni 2026", "{why:?}");
    let name = objection["objection"].clone();

    who_decided_does_not_decide_on_it(&case, &name);
    case.does("Pieter", "2026-06-02", &decides(&name, "unfounded"));
    assert!(
        case.acts("Marijke", "2026-06-02")
            .contains(&"send-objection".to_owned())
    );
    case.does(
        "Marijke",
        "2026-06-03",
        &json!({ "do": "send", "objection": name, "sent_on": "2026-06-03" }),
    );
    let objection = case.objection();
    assert_eq!(objection["ruling"]["sent_on"], "2026-06-03");
    assert_eq!(objection["ruling"]["reason"], "De motivering klopt.");
    assert!(case.acts("Pieter", "2026-06-04").is_empty());
    history_tells_the_outcome(&case);
    holds_up(&desk);
}

#[test]
fn who_waits_too_long_owes_money_that_no_pot_bears() {
    let desk = desk::founded("2026-03-02");
    let case = Case::of(&desk, desk.submitted("ingen", "650.00"));
    let before = desk.pot("ingen");
    let term = case.view()["term"]["last_day"].clone();
    let default = |on: &str| json!({ "do": "note-default", "objection": null, "received_on": on, "who": "Gerda Muilwijk" });
    let last = term.as_str().unwrap().to_owned();
    case.does("Anouk", &last, &default(&last));
    let early = case.remedies()["notices"][0].clone();
    assert_eq!(
        (&early["premature"], &early["penalty"]),
        (&json!(true), &Value::Null)
    );
    assert!(say(&early["says"]).starts_with("Te vroeg"), "{early}");

    let day =
        |days: i64| (last.parse::<chrono::NaiveDate>().unwrap() + chrono::Duration::days(days)).to_string();
    case.does("Anouk", &day(1), &default(&day(1)));
    assert!(case.acts("Marijke", &day(2)).contains(&"stop-penalty".to_owned()));
    desk.on(&day(31));
    desk.sit("Marijke");
    let notice = case.remedies()["notices"][1].clone();
    let days = notice["penalty"]["days"].as_i64().unwrap();
    assert!((14..=16).contains(&days), "{notice}");
    assert!(say(&notice["says"]).contains("elke dag geld"));
    let pot = desk.pot("ingen");
    assert_eq!(
        (&pot["committed"], &pot["reserved"]),
        (&before["committed"], &before["reserved"])
    );
    let except = json!({ "do": "except", "notice": notice["notice"], "exception": "no-party", "reason": "Een buurman." });
    case.does("Marijke", &day(31), &except);
    assert_eq!(case.remedies()["notices"][1]["penalty"], Value::Null);
}

#[test]
fn what_applies_is_set_by_an_administrator_and_holds_for_what_comes_in_after() {
    let desk = desk::founded(SENT);
    let case = Case::of(&desk, rejected(&desk));
    let shipped = desk.call("remedy-rules", json!({}));
    assert_eq!(
        (&shipped["set"], &shipped["rules"]["weeks"]),
        (&json!(false), &json!(6))
    );
    assert_eq!(
        shipped["rules"]["rates_source"]["kind"], "inference",
        "to be checked"
    );
    let place = |nl: &str| json!({ "kind": "document", "place": { "nl": nl, "en": "" } });
    let mut set = json!({ "rules": {
        "weeks": 12, "weeks_source": place("Verordening commissie bezwaarschriften, art. 2"),
        "decider": "college", "decider_source": place("Mandaatbesluit 2026, art. 9"),
        "rates": shipped["rules"]["rates"], "rates_source": place("Staatscourant 2026"),
    } });
    desk.sit("Marijke");
    assert_eq!(
        desk.refused("set-remedy-rules", set.clone()).text.id,
        "refusal-needs-role"
    );
    desk.sit("Sanne");
    desk.call("set-remedy-rules", set.clone());
    set["rules"]["rates"][2]["days"] = json!(15);
    let refused = desk.refused("set-remedy-rules", set);
    assert_eq!(
        (refused.text.id.as_str(), refused.field.as_deref()),
        ("why-rates", Some("rates")),
        "43 days; told at the field"
    );
    case.does("Anouk", "2026-05-20", &objects("2026-05-19"));
    assert_eq!(
        case.objection()["term"]["last_day"],
        "2026-09-15",
        "twelve weeks after 23 June"
    );
    let objection = case.objection()["objection"].clone();
    let mandated = case.refused("Pieter", "2026-06-02", &decides(&objection, "unfounded"));
    assert_eq!(mandated.text.id, "refusal-college-decides");
    assert_eq!(case.remedies()["decider"], "college");
}
