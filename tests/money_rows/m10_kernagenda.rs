//! M10 (S1, 3.8 and 3.8.1): € 5.000 for each kern to make a kernagenda, once; € 75.000 in all.

use crate::way::{DAY, Decided, Money, application, in_year, mandate, municipality, weighed, whole_way};
use kernkas_tests::desk::TestDesk;
use serde_json::{Value, json};

const SCHEME: &str = "kernagenda";

fn decided(amount: &str) -> Decided<'_> {
    Decided {
        amount,
        form: "verlening",
        basis: mandate(),
    }
}

fn agenda(desk: &TestDesk, kern: &str, asked: &str) -> Value {
    let mut agenda = application(desk, SCHEME, asked);
    agenda["ask"]["kern"] = json!(kern);
    agenda["ask"]["whole_kern"] = json!(true);
    agenda["ask"]["costs"][0]["amount"] = json!("6000.00");
    agenda
}

#[test]
fn m10_fifteen_kernen_have_5000_once_whatever_the_year() {
    let desk = municipality(DAY);
    for year in [2026, 2027] {
        let row = in_year(&desk, year, SCHEME);
        assert_eq!(
            (&row["period"], &row["count"], &row["each"], &row["sum"]),
            (&json!("once"), &json!(15), &json!("5000.00"), &json!("75000.00")),
            "{year}"
        );
    }
}

#[test]
fn m10_5000_goes_from_the_table_to_the_last_euro_a_cent_more_does_not_and_a_kern_gets_it_once() {
    let desk = municipality(DAY);
    let over = agenda(&desk, "ingen", "5000.01");
    assert_eq!(weighed(&desk, &over)["most"], "5000.00");
    let money = Money::asked(&desk, &over);
    money.judged();
    let said = money.refused("Marijke", &decided("5000.01").award());
    assert!(said.contains("5.000,00"), "{said}");
    money.act("Anouk", &json!({ "do": "withdraw", "reason": "Anders begroot." }));
    whole_way(&desk, &agenda(&desk, "ingen", "5000.00"), &decided("5000.00"));
    whole_way(&desk, &agenda(&desk, "maurik", "100.00"), &decided("100.00"));
    // Maurik has € 4.900 left, and had its turn; so in the year after.
    for (kern, year) in [("ingen", 2026), ("maurik", 2026), ("maurik", 2027)] {
        let mut again = agenda(&desk, kern, "100.00");
        again["ask"]["budget_year"] = json!(year);
        again["ask"]["from"] = json!(format!("{year}-09-01"));
        assert_eq!(weighed(&desk, &again)["most"], "0.00", "{kern} {year}");
        let money = Money::asked(&desk, &again);
        money.judged();
        let said = money.refused("Marijke", &decided("100.00").award());
        assert!(
            said.starts_with("De voorwaarden laten nu geen toekenning toe"),
            "{kern} {year}: {said}"
        );
    }
}
