//! M4 (S1, 3.2.2): the criteria are evaluated and adjusted. So a rule has a day and somebody who set it, and what was asked
//! before is judged by the rules of then.

use crate::way::{
    DAY, Decided, Money, application, call, document, mandate, municipality, refused_call, told, weighed,
};
use serde_json::{Value, json};

const SCHEME: &str = "leefbaarheidsbudget";

/// At most € 500 for one initiative.
fn stricter(mut document: Value) -> Value {
    for condition in document["conditions"].as_array_mut().unwrap() {
        if condition["id"] == "hoogstens-2000-euro" {
            condition["test"]["most"] = json!("500.00");
        }
    }
    json!({ "document": document })
}

#[test]
fn m4_a_case_is_judged_by_the_rules_of_the_day_it_was_asked_and_a_later_one_by_the_adjusted_ones() {
    let desk = municipality(DAY);
    let asked = application(&desk, SCHEME, "850.00");
    let before = Money::asked(&desk, &asked);
    let change = stricter(document(&desk, SCHEME));
    let role = refused_call(&desk, "Marijke", "change-scheme-year", &change);
    assert!(role.contains("beheerder"), "{role}");
    desk.on("2026-06-01");
    call(&desk, "Sanne", "change-scheme-year", &change);
    assert_eq!(weighed(&desk, &asked)["most"], "500.00");
    let later = Money::asked(&desk, &asked);
    let award = |amount| {
        Decided {
            amount,
            form: "verlening",
            basis: mandate(),
        }
        .award()
    };
    before.judged();
    before.act("Marijke", &award("850.00"));
    before.stands_at_case("committed", "850.00");
    later.judged();
    let said = later.refused("Marijke", &award("500.01"));
    assert!(said.contains("500,00"), "{said}");
    later.act("Marijke", &award("500.00"));
    later.stands_at_case("committed", "500.00");
}

#[test]
fn m4_every_version_is_kept_with_its_day_and_who_set_it() {
    let desk = municipality(DAY);
    desk.on("2026-06-01");
    let change = stricter(document(&desk, SCHEME));
    call(&desk, "Sanne", "change-scheme-year", &change);
    let told = told(&desk, "Marijke", &["versions", SCHEME]);
    let versions = told["versions"].as_array().unwrap();
    let of_2026: Vec<_> = versions
        .iter()
        .filter(|version| version["document"]["year"] == 2026)
        .map(|version| (&version["on"], &version["who"], &version["current"]))
        .collect();
    let who = json!("Sanne");
    assert_eq!(
        of_2026,
        [
            (&json!("2026-06-01"), &who, &json!(true)),
            (&json!(DAY), &who, &json!(false))
        ]
    );
}
