//! M8 (S2, § 8 and S3, D4): one volunteer, € 750 a year, who is a member of all fifteen WhatsApp groups.

use crate::way::{DAY, Decided, Money, call, mandate, municipality, paid_and_settled, refused_call, told};
use kernkas_tests::desk::{TestDesk, judgement};
use serde_json::{Value, json};

const AWARD: [&str; 5] = [
    "award-contributions",
    "--year",
    "2026",
    "--mandate",
    "mandaatregister 12",
];

fn entry(name: &str, from: &str) -> Value {
    json!({
        "entry": { "register": "coordinator", "id": "", "name": "", "from": from },
        "details": { "name": name, "iban": "NL91ABNA0417164300" }
    })
}

fn set_entry(desk: &TestDesk, entry: &Value) {
    call(desk, "Sanne", "set-entry", entry);
}

fn coordinators(desk: &TestDesk) -> Vec<Value> {
    let view = told(desk, "Marijke", &["contributions", "--year", "2026"]);
    let rows = view["rows"].as_array().unwrap();
    rows.iter()
        .filter(|row| row["scheme"] == "whatsapp-coordinator")
        .cloned()
        .collect()
}

fn decided(amount: &str) -> Decided<'_> {
    Decided {
        amount,
        form: "directe-vaststelling",
        basis: mandate(),
    }
}

#[test]
fn m8_the_coordinator_gets_750_a_year_once_it_is_judged_that_they_are_in_all_groups() {
    let desk = municipality(DAY);
    set_entry(&desk, &entry("Ria Blom", "2021-01-01"));
    told(
        &desk,
        "Anouk",
        &["propose", "--year", "2026", "--holder", "coordinator"],
    );
    let case = coordinators(&desk)[0]["case"]["row"].clone();
    let money = Money {
        desk: &desk,
        case: case["case"].clone(),
        number: case["number"].as_str().unwrap().to_owned(),
    };
    money.stands_at("asked", "750.00");
    assert_eq!(
        told(&desk, "Marijke", &AWARD)["each"],
        json!([]),
        "not before it is judged"
    );
    let unjudged = money.refused("Marijke", &decided("750.00").award());
    assert!(unjudged.contains("beoordee"), "{unjudged}");
    money.act(
        "Marijke",
        &judgement("lid-van-alle-groepen", "meets", "In alle vijftien."),
    );
    let over = money.refused("Marijke", &decided("750.01").award());
    assert!(over.contains("750,00"), "{over}");
    assert!(told(&desk, "Marijke", &AWARD)["each"][0]["refused"].is_null());
    money.stands_at("committed", "750.00");
    money.act("Marijke", &json!({ "do": "announce", "sent_on": DAY }));
    paid_and_settled(&money, &decided("750.00"));
}

#[test]
fn m8_there_is_one_coordinator_a_year() {
    let desk = municipality(DAY);
    set_entry(&desk, &entry("Ria Blom", "2021-01-01"));
    let second = entry("Piet Kok", "2026-01-01");
    let said = refused_call(&desk, "Sanne", "set-entry", &second);
    assert!(said.contains("coördinator"), "{said}");
    told(
        &desk,
        "Anouk",
        &["propose", "--year", "2026", "--holder", "coordinator"],
    );
    let case = coordinators(&desk)[0]["case"]["row"].clone();
    let first = Money {
        desk: &desk,
        case: case["case"].clone(),
        number: case["number"].as_str().unwrap().to_owned(),
    };
    first.judged();
    told(&desk, "Marijke", &AWARD);
    let end = [
        "set-entry",
        "--register",
        "coordinator",
        "--id",
        "coordinator",
        "--until",
        "2025-12-31",
    ];
    told(&desk, "Sanne", &end);
    set_entry(&desk, &second);
    let new = coordinators(&desk)
        .into_iter()
        .find(|row| row["name"] == "Piet Kok")
        .unwrap();
    assert_eq!(new["assessment"]["most"], "0.00", "this year's is given");
}
