//! M12 (S2, § 8): € 50.000 for carrying out the vision, once, from the coalition agreement. That the college decides what it
//! goes to is an inference.

use crate::way::{DAY, Decided, Money, application, college, in_year, municipality, weighed, whole_way};
use kernkas_tests::desk::TestDesk;
use serde_json::{Value, json};

const SCHEME: &str = "uitvoering-visie";

fn decided(amount: &str) -> Decided<'_> {
    Decided {
        amount,
        form: "directe-vaststelling",
        basis: college(),
    }
}

fn asked(desk: &TestDesk, amount: &str, year: i32) -> Value {
    let mut asked = application(desk, SCHEME, amount);
    asked["ask"]["costs"][0]["amount"] = json!("60000.00");
    asked["ask"]["budget_year"] = json!(year);
    asked["ask"]["from"] = json!(format!("{year}-09-01"));
    asked
}

#[test]
fn m12_50000_stands_once_for_all_years_and_goes_out_to_the_last_euro() {
    let desk = municipality(DAY);
    for year in [2026, 2027] {
        let row = in_year(&desk, year, SCHEME);
        assert_eq!(
            (&row["period"], &row["count"], &row["sum"]),
            (&json!("once"), &json!(1), &json!("50000.00"))
        );
    }
    let over = asked(&desk, "50000.01", 2026);
    assert_eq!(weighed(&desk, &over)["most"], "50000.00");
    whole_way(&desk, &asked(&desk, "50000.00", 2026), &decided("50000.00"));
    for year in [2026, 2027] {
        let money = Money::asked(&desk, &asked(&desk, "0.01", year));
        money.judged();
        let said = money.refused("Marijke", &decided("0.01").award());
        assert!(
            said.starts_with("In deze pot zit geen geld meer"),
            "{year}: {said}"
        );
    }
}
