//! M5 (S3, B3): street and neighbourhood gatherings, € 100; for sound, decoration, play material and prizes, not for food,
//! drink, tableware or a barbecue; open to all; the same activity or the same target group once a year in an area. Half of
//! the costs at most is on the municipality's page only: it ships switched off.

use crate::way::{
    DAY, Decided, Money, application, call, document, mandate, municipality, outcome, weighed, whole_way,
};
use kernkas_tests::desk::TestDesk;
use serde_json::{Value, json};

const SCHEME: &str = "straat-buurtbijeenkomst";

fn decided(amount: &str) -> Decided<'_> {
    Decided {
        amount,
        form: "verlening",
        basis: mandate(),
    }
}

/// A play day in the Dorpsstraat of Ingen, with costs of these kinds.
fn play_day(desk: &TestDesk, asked: &str, costs: &[(&str, &str)]) -> Value {
    let mut play_day = application(desk, SCHEME, asked);
    play_day["ask"]["activity"] = json!("straatspeeldag");
    play_day["ask"]["target_group"] = json!("children");
    play_day["ask"]["costs"] = costs
        .iter()
        .map(|(kind, amount)| json!({ "kind": kind, "amount": amount }))
        .collect();
    play_day["cost_texts"] = costs.iter().map(|(kind, _)| json!(kind)).collect();
    play_day
}

#[test]
fn m5_100_euros_go_from_the_table_to_the_last_euro_and_one_cent_more_does_not() {
    let desk = municipality(DAY);
    let costs = [("sound", "150.00"), ("prizes", "60.00")];
    let over = play_day(&desk, "100.01", &costs);
    assert_eq!(weighed(&desk, &over)["most"], "100.00");
    let money = Money::asked(&desk, &over);
    money.judged();
    let said = money.refused("Marijke", &decided("100.01").award());
    assert!(said.contains("100,00"), "{said}");
    money.act("Anouk", &json!({ "do": "withdraw", "reason": "Opnieuw." }));
    whole_way(&desk, &play_day(&desk, "100.00", &costs), &decided("100.00"));
}

#[test]
fn m5_what_is_eaten_and_drunk_does_not_count_and_a_barbecue_is_welcome_as_an_activity() {
    let desk = municipality(DAY);
    for (kind, counts) in [
        ("sound", true),
        ("decoration", true),
        ("play-material", true),
        ("prizes", true),
        ("food", false),
        ("drink", false),
        ("tableware", false),
        ("barbecue", false),
    ] {
        let asked = play_day(&desk, "100.00", &[("sound", "30.00"), (kind, "60.00")]);
        let most = if counts { "90.00" } else { "30.00" };
        assert_eq!(weighed(&desk, &asked)["most"], most, "{kind}");
    }
    let mut barbecue = play_day(&desk, "30.00", &[("sound", "30.00"), ("barbecue", "180.00")]);
    barbecue["ask"]["activity"] = json!("buurtbarbecue");
    let money = Money::asked(&desk, &barbecue);
    money.judged();
    money.act("Marijke", &decided("30.00").award());
}

#[test]
fn m5_the_same_activity_or_the_same_target_group_gets_money_once_a_year_in_an_area() {
    let desk = municipality(DAY);
    let first = play_day(&desk, "80.00", &[("sound", "160.00")]);
    let money = Money::asked(&desk, &first);
    money.judged();
    money.act("Marijke", &decided("80.00").award());
    let again = |change: &dyn Fn(&mut Value)| {
        let mut again = first.clone();
        change(&mut again["ask"]);
        outcome(&weighed(&desk, &again), "een-keer-per-jaar")
    };
    assert_eq!(again(&|_| {}), "not-met");
    assert_eq!(
        again(&|ask| ask["target_group"] = json!("everybody")),
        "not-met",
        "the same activity"
    );
    assert_eq!(
        again(&|ask| ask["activity"] = json!("buurtbarbecue")),
        "not-met",
        "the same target group"
    );
    let other = |ask: &mut Value| {
        ask["activity"] = json!("buurtbarbecue");
        ask["target_group"] = json!("everybody");
    };
    assert_eq!(again(&other), "met", "neither is the same");
    assert_eq!(
        again(&|ask| ask["area"] = json!("Molenweg")),
        "met",
        "another street"
    );
    assert_eq!(again(&|ask| ask["kern"] = json!("maurik")), "met", "another kern");
    assert_eq!(
        again(&|ask| ask["from"] = json!("2027-07-01")),
        "met",
        "the year after"
    );
    assert_eq!(
        again(&|ask| ask["from"] = json!("2026-12-31")),
        "not-met",
        "the last day of the year"
    );

    let second = Money::asked(&desk, &first);
    second.judged();
    let said = second.refused("Marijke", &decided("80.00").award());
    assert_eq!(
        said,
        "De voorwaarden laten nu geen toekenning toe. Kijk welke voorwaarde knelt: herstel een fout, wijk met een reden af waar dat mag, of wijs af."
    );
}

#[test]
fn m5_where_the_half_of_the_costs_is_switched_on_it_is_half_to_the_cent() {
    let desk = municipality(DAY);
    let costs = [("sound", "90.00"), ("barbecue", "75.00")];
    let asked = play_day(&desk, "90.00", &costs);
    assert_eq!(weighed(&desk, &asked)["most"], "90.00", "it ships switched off");
    let mut document = document(&desk, SCHEME);
    for condition in document["conditions"].as_array_mut().unwrap() {
        if condition["id"] == "helft-van-de-kosten" {
            condition["on"] = json!(true);
        }
    }
    call(
        &desk,
        "Sanne",
        "change-scheme-year",
        &json!({ "document": document }),
    );
    assert_eq!(weighed(&desk, &asked)["most"], "82.50", "half of all costs");
    let money = Money::asked(&desk, &asked);
    money.judged();
    let said = money.refused("Marijke", &decided("82.51").award());
    assert!(said.contains("82,50"), "{said}");
    money.act("Marijke", &decided("82.50").award());
}
