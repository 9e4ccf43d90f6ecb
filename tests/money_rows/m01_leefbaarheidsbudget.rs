//! M1 (S3, B3): the leefbaarheidsbudget, at most € 2.000 per kern, the same for each of fifteen kernen (€ 30.000), by four
//! rules that people judge.

use crate::way::{DAY, Decided, Money, application, in_year, mandate, municipality, weighed, whole_way};
use kernkas_tests::desk::judgement;
use serde_json::{Value, json};

const SCHEME: &str = "leefbaarheidsbudget";

fn decided(amount: &str) -> Decided<'_> {
    Decided {
        amount,
        form: "verlening",
        basis: mandate(),
    }
}

fn of_kern(mut application: Value, kern: &str) -> Value {
    application["ask"]["kern"] = json!(kern);
    application["ask"]["costs"][0]["amount"] = json!("5000.00");
    application
}

#[test]
fn m1_a_kern_has_2000_and_fifteen_kernen_30000() {
    let desk = municipality(DAY);
    let row = in_year(&desk, 2026, SCHEME);
    assert_eq!(
        (&row["count"], &row["each"], &row["sum"]),
        (&json!(15), &json!("2000.00"), &json!("30000.00"))
    );
}

#[test]
fn m1_2000_euros_go_from_the_table_to_the_last_euro_and_then_the_kern_has_nothing_left_and_another_has() {
    let desk = municipality(DAY);
    let all = of_kern(application(&desk, SCHEME, "2000.00"), "ingen");
    whole_way(&desk, &all, &decided("2000.00"));
    let cent = of_kern(application(&desk, SCHEME, "0.01"), "ingen");
    assert_eq!(weighed(&desk, &cent)["most"], "0.00");
    let late = Money::asked(&desk, &cent);
    late.judged();
    let said = late.refused("Marijke", &decided("0.01").award());
    assert_eq!(
        said,
        "In deze pot zit geen geld meer. Wijs de aanvraag af, of help de aanvrager op een andere manier."
    );
    let elsewhere = of_kern(application(&desk, SCHEME, "2000.00"), "maurik");
    assert_eq!(weighed(&desk, &elsewhere)["most"], "2000.00");
}

#[test]
fn m1_one_cent_over_2000_is_not_awarded() {
    let desk = municipality(DAY);
    let over = of_kern(application(&desk, SCHEME, "2000.01"), "ingen");
    assert_eq!(weighed(&desk, &over)["most"], "2000.00");
    let money = Money::asked(&desk, &over);
    money.judged();
    let said = money.refused("Marijke", &decided("2000.01").award());
    assert!(said.contains("2.000,00"), "{said}");
    money.act("Marijke", &decided("2000.00").award());
}

#[test]
fn m1_each_of_the_four_rules_is_judged_and_one_that_fails_bars_the_award() {
    let rules = [
        "goed-voor-buurt-en-ontmoeting",
        "voor-meer-mensen",
        "steun-in-de-buurt",
        "open-voor-iedereen",
    ];
    let desk = municipality(DAY);
    let asked = application(&desk, SCHEME, "100.00");
    let money = Money::asked(&desk, &asked);
    for rule in rules {
        let said = money.refused("Marijke", &decided("100.00").award());
        assert!(said.contains("beoordee"), "{rule}: {said}");
        money.act("Marijke", &judgement(rule, "meets", "Duidelijk."));
    }
    for rule in rules {
        money.act("Marijke", &judgement(rule, "fails", "Alleen voor leden."));
        let said = money.refused("Marijke", &decided("100.00").award());
        assert!(
            said.starts_with("De voorwaarden laten nu geen toekenning toe"),
            "{rule}: {said}"
        );
        money.act("Marijke", &judgement(rule, "meets", "Toch wel."));
    }
    money.act("Marijke", &decided("100.00").award());
}
