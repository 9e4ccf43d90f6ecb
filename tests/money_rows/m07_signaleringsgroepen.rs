//! M7 (S2, § 8 and S3, D4): a signaleringsgroep claims its costs through the year, € 750 at most ("declaratiebudget van
//! maximaal 750 euro"). That a claim goes by receipts is an inference.

use crate::way::{DAY, Decided, Money, by, mandate, municipality, paid_and_settled, told};
use kernkas_tests::desk::{TestDesk, say};
use serde_json::{Value, json};

fn claim(number: &str, amount: &str) -> Value {
    json!({
        "ask": {
            "scheme": "signaleringsgroep", "budget_year": 2026, "holder": "lienden-ommeren", "asked": amount,
            "expenses": [{ "kind": "material", "on": "2026-05-02", "amount": amount }],
            "signed_copy_seen": true
        },
        "applicant": { "name": "Hans van Wijk", "iban": "NL91ABNA0417164300" },
        "expense_texts": [{ "supplier": "Gamma Tiel", "number": number }]
    })
}

/// The sentence with which a claim is refused.
fn refused(desk: &TestDesk, claim: &Value) -> String {
    let before = desk.bytes();
    let refusal = by(desk, "Anouk", &["submit", "-"], claim.to_string().as_bytes()).refusal();
    assert!(desk.bytes() == before, "what is refused writes nothing");
    say(&refusal["text"])
}

fn left(desk: &TestDesk, year: &str) -> Value {
    let claims = told(desk, "Anouk", &["claims", "--year", year]);
    let budgets = claims["budgets"].as_array().unwrap();
    let budget = budgets
        .iter()
        .find(|budget| budget["group"]["id"] == "lienden-ommeren");
    budget.unwrap()["remainder"].clone()
}

#[test]
fn m7_a_group_claims_up_to_750_a_year_and_what_it_claims_goes_out_to_the_last_euro() {
    let desk = municipality(DAY);
    assert_eq!(left(&desk, "2026"), "750.00");
    let money = Money::asked(&desk, &claim("118", "600.00"));
    money.stands_at("asked", "600.00");
    assert_eq!(left(&desk, "2026"), "150.00", "what waits is not claimed again");
    let decided = Decided {
        amount: "600.00",
        form: "directe-vaststelling",
        basis: mandate(),
    };
    let own = money.refused("Anouk", &decided.award());
    assert!(own.contains("budgethouder"), "{own}");
    money.act("Marijke", &decided.award());
    money.stands_at("committed", "600.00");
    money.act("Marijke", &json!({ "do": "announce", "sent_on": DAY }));
    paid_and_settled(&money, &decided);

    let over = refused(&desk, &claim("119", "150.01"));
    assert_eq!(
        over,
        "In dit declaratiebudget is nog €\u{a0}150,00 vrij. Vraag hoogstens dat bedrag."
    );
    Money::asked(&desk, &claim("119", "150.00"));
    assert_eq!(left(&desk, "2026"), "0.00");
    let empty = refused(&desk, &claim("120", "0.01"));
    assert!(empty.contains("declaratiebudget"), "{empty}");
    let mut next = claim("121", "750.00");
    next["ask"]["budget_year"] = json!(2027);
    Money::asked(&desk, &next);
    assert_eq!(left(&desk, "2027"), "0.00");
}

#[test]
fn m7_a_receipt_counts_once_and_the_earlier_claim_is_named() {
    let desk = municipality(DAY);
    let first = Money::asked(&desk, &claim("2026-118", "40.00"));
    let mut again = claim("2026 118", "40.00");
    again["expense_texts"][0]["supplier"] = json!("GAMMA, Tiel");
    let said = refused(&desk, &again);
    assert!(said.contains(&first.number), "{said}");
}
