//! M6 (S2, § 8): € 375 for each dorpsbelangenorganisatie a year. That it takes a valid convenant is an inference from S3, D3.

use crate::way::{Decided, Money, mandate, municipality, paid_and_settled, refused, told};
use kernkas_tests::desk::{TestDesk, say};
use serde_json::{Value, json};

const DAY: &str = crate::way::DAY;
const AWARD: [&str; 5] = [
    "award-contributions",
    "--year",
    "2026",
    "--mandate",
    "mandaatregister 12",
];
const PROPOSE: [&str; 5] = ["propose", "--year", "2026", "--holder", "dorpsbelang-maurik"];

fn row(desk: &TestDesk, holder: &str) -> Value {
    let view = told(desk, "Marijke", &["contributions", "--year", "2026"]);
    let rows = view["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["holder"] == holder);
    row.cloned().unwrap_or_default()
}

fn refusals(done: &Value) -> Vec<String> {
    let each = done["each"].as_array().unwrap();
    each.iter()
        .filter(|one| one["refused"].is_object())
        .map(|one| say(&one["refused"]))
        .collect()
}

#[test]
fn m6_375_euros_are_proposed_awarded_by_another_paid_by_a_third_and_come_once_a_year() {
    let desk = municipality(DAY);
    told(&desk, "Anouk", &PROPOSE);
    let case = row(&desk, "dorpsbelang-maurik")["case"]["row"].clone();
    let money = Money {
        desk: &desk,
        case: case["case"].clone(),
        number: case["number"].as_str().unwrap().to_owned(),
    };
    money.stands_at("asked", "375.00");
    let role = refused(&desk, "Anouk", &AWARD);
    assert_eq!(
        role,
        "Dit kan alleen een budgethouder. Vraag een budgethouder om het te doen."
    );
    assert_eq!(refusals(&told(&desk, "Marijke", &AWARD)), Vec::<String>::new());
    money.stands_at("committed", "375.00");
    money.act("Marijke", &json!({ "do": "announce", "sent_on": DAY }));
    let decided = Decided {
        amount: "375.00",
        form: "directe-vaststelling",
        basis: mandate(),
    };
    paid_and_settled(&money, &decided);

    let again = told(&desk, "Anouk", &PROPOSE);
    let [said] = &refusals(&again)[..] else {
        panic!("{again}")
    };
    assert!(said.contains(&money.number), "{said}");
    desk.on("2027-01-04");
    let next = told(
        &desk,
        "Anouk",
        &["propose", "--year", "2027", "--holder", "dorpsbelang-maurik"],
    );
    assert_eq!(refusals(&next), Vec::<String>::new());
}

#[test]
fn m6_an_organisation_gets_no_cent_over_375() {
    let desk = municipality(DAY);
    told(&desk, "Anouk", &PROPOSE);
    let case = row(&desk, "dorpsbelang-maurik")["case"]["row"].clone();
    let money = Money {
        desk: &desk,
        case: case["case"].clone(),
        number: case["number"].as_str().unwrap().to_owned(),
    };
    assert_eq!(money.view()["assessment"]["most"], "375.00");
    let over = Decided {
        amount: "375.01",
        form: "directe-vaststelling",
        basis: mandate(),
    };
    let said = money.refused("Marijke", &over.award());
    assert!(said.contains("375,00"), "{said}");
}

#[test]
fn m6_without_a_valid_convenant_there_is_nothing() {
    let desk = municipality(DAY);
    let end = [
        "set-entry",
        "--register",
        "organisation",
        "--id",
        "bv-buren",
        "--until",
        "2026-03-31",
    ];
    let role = refused(&desk, "Marijke", &end);
    assert!(role.contains("beheerder"), "{role}");
    told(&desk, "Sanne", &end);
    assert_eq!(row(&desk, "bv-buren")["assessment"]["most"], "0.00");
    assert_eq!(row(&desk, "dorpsbelang-maurik")["assessment"]["most"], "375.00");
}
