//! M9 (S2, § 8 and S3, B6): special initiatives, at most € 5.000 a year in total, for one or for several; one-off; what would
//! not happen without support and fits the goals; the college judges.

use crate::way::{
    DAY, Decided, Money, application, college, in_year, mandate, municipality, outcome, weighed, whole_way,
};
use serde_json::{Value, json};

const SCHEME: &str = "bijzonder-initiatief";

fn decided(amount: &str) -> Decided<'_> {
    Decided {
        amount,
        form: "verlening",
        basis: college(),
    }
}

fn initiative(mut application: Value, kern: &str, idea: &str) -> Value {
    application["ask"]["kern"] = json!(kern);
    application["ask"]["declared_one_off"] = json!(true);
    application["ask"]["costs"][0]["amount"] = json!("6000.00");
    application["idea"] = json!(idea);
    application
}

#[test]
fn m9_5000_a_year_is_in_total_whatever_the_kern_and_goes_to_one_or_to_several() {
    let desk = municipality(DAY);
    let row = in_year(&desk, 2026, SCHEME);
    assert_eq!((&row["count"], &row["sum"]), (&json!(1), &json!("5000.00")));
    let asked = |kern, idea, amount| initiative(application(&desk, SCHEME, amount), kern, idea);
    whole_way(
        &desk,
        &asked("ingen", "Website met meldknop", "3000.00"),
        &decided("3000.00"),
    );
    let second = asked("maurik", "Dorpsbus op proef", "2000.01");
    assert_eq!(weighed(&desk, &second)["most"], "2000.00");
    let money = Money::asked(&desk, &second);
    money.judged();
    let said = money.refused("Marijke", &decided("2000.01").award());
    assert!(said.contains("2.000,00"), "{said}");
    money.act("Marijke", &decided("2000.00").award());
    let third = Money::asked(&desk, &asked("asch", "Verhalenpad", "0.01"));
    third.judged();
    let said = third.refused("Marijke", &decided("0.01").award());
    assert!(said.starts_with("In deze pot zit geen geld meer"), "{said}");
}

#[test]
fn m9_the_college_decides_and_no_mandate_does() {
    let desk = municipality(DAY);
    let asked = initiative(
        application(&desk, SCHEME, "100.00"),
        "ingen",
        "Website met meldknop",
    );
    let money = Money::asked(&desk, &asked);
    money.judged();
    let by_mandate = Decided {
        basis: mandate(),
        ..decided("100.00")
    };
    assert_eq!(
        money.refused("Marijke", &by_mandate.award()),
        "Over deze regeling beslist het college zelf. Vul het nummer en de datum van het collegebesluit in."
    );
    money.act("Marijke", &decided("100.00").award());
}

#[test]
fn m9_it_is_one_off_and_the_three_rules_of_the_plan_are_judged() {
    let desk = municipality(DAY);
    let mut asked = initiative(
        application(&desk, SCHEME, "100.00"),
        "ingen",
        "Website met meldknop",
    );
    let weighs = weighed(&desk, &asked);
    for rule in [
        "helpt-kerngericht-werken",
        "kan-niet-zonder-steun",
        "past-bij-de-doelen",
    ] {
        assert_eq!(outcome(&weighs, rule), "to-judge", "{rule}");
    }
    assert_eq!(outcome(&weighs, "eenmalig"), "met");
    asked["ask"]["declared_one_off"] = json!(false);
    let weighs = weighed(&desk, &asked);
    assert_eq!(
        (outcome(&weighs, "eenmalig"), &weighs["most"]),
        (json!("not-met"), &json!("0.00"))
    );
}
