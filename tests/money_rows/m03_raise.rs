//! M3 (S1, 3.2): from 2023 there is € 20.000 more each year. How it is divided stands nowhere: it waits until a decision
//! does so, to the cent (€ 50.000 over fifteen kernen is € 3.333,33 each, and five cents).

use crate::way::{
    DAY, Decided, Money, application, document, in_year, mandate, municipality, refused, refused_call, told,
    weighed, whole_way,
};
use serde_json::json;

const WAITS: &str = "leefbaarheidsbudget-onverdeeld";
const SCHEME: &str = "leefbaarheidsbudget";
const DIVIDE: [&str; 8] = [
    "year", "divide", "--year", "2026", "--from", WAITS, "--into", SCHEME,
];

#[test]
fn m3_nobody_can_ask_for_the_20000_that_waits() {
    let desk = municipality(DAY);
    assert_eq!(document(&desk, WAITS)["ceiling"]["amount"], "20000.00");
    let mut application = application(&desk, SCHEME, "100.00");
    application["ask"]["scheme"] = json!(WAITS);
    let said = refused_call(&desk, "Anouk", "submit", &json!({ "application": application }));
    assert!(!said.is_empty());
}

#[test]
fn m3_a_decision_divides_it_to_the_cent_and_each_kern_gives_3333_33_and_no_cent_more() {
    let desk = municipality(DAY);
    let by_council = [
        &DIVIDE[..],
        &["--yes", "--body", "council", "--number", "R-12", "--on", DAY],
    ]
    .concat();
    let without = [&DIVIDE[..], &["--yes"]].concat();
    assert_eq!(refused(&desk, "Sanne", &without), "Dit veld is leeg. Vul het in.");
    let role = refused(&desk, "Marijke", &by_council);
    assert!(role.contains("beheerder"), "{role}");
    told(&desk, "Sanne", &by_council);
    let row = in_year(&desk, 2026, SCHEME);
    assert_eq!(
        (&row["each"], &row["sum"]),
        (&json!("3333.33"), &json!("49999.95"))
    );
    assert_eq!(document(&desk, WAITS)["ceiling"]["amount"], "0.05");

    let decided = |amount| Decided {
        amount,
        form: "verlening",
        basis: mandate(),
    };
    let mut first = application(&desk, SCHEME, "2000.00");
    first["ask"]["costs"][0]["amount"] = json!("5000.00");
    whole_way(&desk, &first, &decided("2000.00"));
    let mut second = first.clone();
    second["ask"]["asked"] = json!("1333.34");
    second["idea"] = json!("Bankje bij de haven");
    assert_eq!(weighed(&desk, &second)["most"], "1333.33");
    let money = Money::asked(&desk, &second);
    money.judged();
    let said = money.refused("Marijke", &decided("1333.34").award());
    assert!(said.contains("1.333,33"), "{said}");
    money.act("Marijke", &decided("1333.33").award());
}
