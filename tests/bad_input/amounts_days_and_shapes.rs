//! What is no amount, no day, no choice, or not even the shape of an application.

use crate::{AtTheTable, has_a_sentence, whole, with};
use serde_json::{Value, json};

#[test]
fn what_is_no_amount_is_refused_wherever_an_amount_can_stand() {
    let table = AtTheTable::new();
    let amounts = [
        "-1.00",
        "-0.01",
        "1.005",
        "0.001",
        "100000000.01",
        "99999999999999999999999",
        "1e9",
        "1,50",
        "12 ",
        "",
        "NaN",
        "inf",
        "0x10",
        "٣",
        "1_000",
        "\u{202e}12",
    ];
    for path in [
        "ask.asked",
        "ask.own_money",
        "ask.other_money",
        "ask.costs.0.amount",
    ] {
        for amount in amounts {
            for call in ["submit", "save-draft", "check"] {
                let failure = table.refused(call, &with(path, json!(amount)));
                assert_eq!(failure.text.id, "fault-bad-call", "{path} = {amount:?} in {call}");
            }
        }
    }
}

#[test]
fn an_amount_that_is_a_float_is_refused_so_that_no_cent_is_ever_rounded() {
    let table = AtTheTable::new();
    for amount in [
        json!(850),
        json!(850.0),
        json!(0.1),
        json!(-1),
        json!(true),
        json!(["850.00"]),
        json!({}),
    ] {
        for call in ["submit", "save-draft", "check"] {
            assert_eq!(
                table.refused(call, &with("ask.asked", amount.clone())).text.id,
                "fault-bad-call"
            );
        }
    }
}

#[test]
fn nothing_asked_is_not_handed_in() {
    let table = AtTheTable::new();
    let failure = table.refused("submit", &with("ask.asked", json!("0.00")));
    assert_eq!(failure.field.as_deref(), Some("ask.asked"), "{failure:?}");
    let nothing = table.refused("submit", &json!({}));
    assert_eq!(
        (nothing.text.id.as_str(), nothing.field.as_deref()),
        ("refusal-incomplete", Some("ask.scheme"))
    );
    let failure = table.refused("submit", &with("ask.asked", Value::Null));
    assert_eq!(
        (failure.text.id.as_str(), failure.field.as_deref()),
        ("refusal-incomplete", Some("ask.asked"))
    );
}

#[test]
fn a_hundred_million_is_weighed_and_not_given() {
    let table = AtTheTable::new();
    let mut rich = with("ask.asked", json!("100000000.00"));
    for line in 0..3 {
        rich["ask"]["costs"][line]["amount"] = json!("100000000.00");
    }
    let check = table.desk.call("check", json!({ "application": rich }));
    assert_eq!(check["assessment"]["most"], "2000.00");
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    let table = AtTheTable::new();
    let days = [
        "2026-02-31",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "31-02-2026",
        "morgen",
        "2026-5-1x",
        "",
        "0",
    ];
    for path in ["ask.from", "ask.until", "ask.received_on"] {
        for day in days {
            for call in ["submit", "save-draft", "check"] {
                let failure = table.refused(call, &with(path, json!(day)));
                assert_eq!(failure.text.id, "fault-bad-call", "{path} = {day:?} in {call}");
            }
        }
    }
}

#[test]
fn a_day_that_exists_and_cannot_be_meant_is_refused_by_its_field() {
    let table = AtTheTable::new();
    for (path, day, id) in [
        ("ask.from", "0001-01-01", "why-year"),
        ("ask.from", "9999-12-31", "why-year"),
        ("ask.from", "-0044-03-15", "why-year"),
        ("ask.until", "2026-06-30", "why-until-before-from"),
        ("ask.received_on", "2026-05-13", "refusal-bad-day"),
        ("ask.received_on", "1970-01-01", "why-year"),
    ] {
        let failure = table.refused("submit", &with(path, json!(day)));
        assert_eq!(
            (failure.text.id.as_str(), failure.field.as_deref()),
            (id, Some(path)),
            "{path} = {day}"
        );
    }
}

#[test]
fn a_kern_a_scheme_or_a_year_that_is_not_here_is_refused() {
    let table = AtTheTable::new();
    for (path, value) in [
        ("ask.kern", json!("atlantis")),
        ("ask.kern", json!("Ingen")),
        ("ask.kern", json!("ingen' OR 1=1 --")),
        ("ask.kern", json!("")),
        ("ask.scheme", json!("geld-voor-iedereen")),
        ("ask.scheme", json!("leefbaarheidsbudget|kern:maurik|2026")),
        ("ask.budget_year", json!(2019)),
        ("ask.budget_year", json!(2100)),
    ] {
        let failure = table.refused("submit", &with(path, value.clone()));
        assert_eq!(failure.text.id, "refusal-unknown", "{path} = {value}");
        let check = table
            .desk
            .ask("check", json!({ "application": with(path, value) }));
        assert!(check.is_ok(), "while one types there is no refusal: {check:?}");
    }
    for year in [json!(0), json!(-1), json!(2_147_483_647)] {
        assert_eq!(
            table.refused("submit", &with("ask.budget_year", year)).text.id,
            "why-year"
        );
    }
}

#[test]
fn a_scheme_that_nobody_can_apply_for_is_refused_by_that() {
    let table = AtTheTable::new();
    let undivided = json!("leefbaarheidsbudget-onverdeeld");
    let failure = table.refused("submit", &with("ask.scheme", undivided));
    assert_eq!(failure.text.id, "refusal-not-applicable");
    // What is given each year is given to a holder of a register.
    let failure = table.refused("submit", &with("ask.scheme", json!("dorpsbelangenorganisatie")));
    assert_eq!(failure.text.id, "refusal-incomplete");
    assert_eq!(failure.field.as_deref(), Some("ask.holder"));
}

#[test]
fn fields_that_do_not_exist_and_values_of_another_kind_are_refused() {
    let table = AtTheTable::new();
    let mut odd = vec![
        with("bsn", json!("123456782")),
        with("applicant.bsn", json!("123456782")),
        with("ask.role", json!("administrator")),
        with("ask.costs.0.text", json!("Split")),
        with("number", json!("26-A2-0001-K")),
        with("ask.costs.0.kind", json!("bribe")),
        with("ask.channel", json!("pigeon")),
        with("applicant.kind", json!("king")),
        with("ask.people", json!(-1)),
        with("ask.people", json!(4_294_967_296_u64)),
        with("ask.people", json!("60")),
        with("ask.declared_open", json!("true")),
        with("ask.costs", json!({})),
        with("ask.kern", json!(["ingen"])),
        with("idea", Value::Null),
        with("idea", json!(12)),
        with("reasons", json!([])),
        with("cost_texts", json!("Split")),
        json!(null),
        json!("application"),
        json!([1, 2, 3]),
    ];
    odd.push(with("ask", deep(60)));
    for application in odd {
        for call in ["submit", "save-draft", "check"] {
            let failure = table.refused(call, &application);
            assert_eq!(failure.text.id, "fault-bad-call", "{application} in {call}");
        }
    }
}

fn deep(levels: usize) -> Value {
    (0..levels).fold(json!("bom"), |inside, _| json!([inside]))
}

#[test]
fn text_that_nests_deeper_than_anything_here_is_no_json() {
    let bomb = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(serde_json::from_str::<Value>(&bomb).is_err());
}

#[test]
fn more_cost_lines_than_a_form_has_are_refused() {
    let table = AtTheTable::new();
    let mut application = whole();
    application["ask"]["costs"] = json!(vec![json!({ "kind": "material", "amount": "1.00" }); 61]);
    application["cost_texts"] = json!(vec!["Split"; 61]);
    assert_eq!(
        table.refused("submit", &application).text.id,
        "why-too-many-lines"
    );
    application["ask"]["costs"] = json!(vec![json!({ "kind": "material", "amount": "1.00" }); 3]);
    assert_eq!(
        table.refused("submit", &application).text.id,
        "why-cost-texts-differ"
    );
}

#[test]
fn a_number_of_people_that_cannot_be_is_refused() {
    let table = AtTheTable::new();
    for people in [0_u32, 100_001, u32::MAX] {
        let failure = table.refused("submit", &with("ask.people", json!(people)));
        assert_eq!(
            (failure.text.id.as_str(), failure.field.as_deref()),
            ("why-people", Some("ask.people"))
        );
    }
}

#[test]
fn pages_take_any_year_any_words_and_any_stretch_of_a_list() {
    let table = AtTheTable::new();
    for year in [i32::MIN, -1, 0, 1, 2019, 9999, 300_000, i32::MAX] {
        for call in ["budget", "lists", "schemes"] {
            answers_or_refuses(&table, call, json!({ "year": year }));
        }
        answers_or_refuses(&table, "palette", json!({ "words": "ing", "year": year }));
        answers_or_refuses(&table, "applications", json!({ "year": year, "limit": 10 }));
    }
    let long = "woord ".repeat(200_000);
    let words = [
        "\"",
        "'",
        "*",
        "\" OR \"",
        "NEAR(",
        "a AND",
        "^a",
        "{a}",
        "a:b",
        "-a",
        "(",
        "\0",
        "%",
        "\u{202e}",
        "26-A2-0001-",
        "26-A2-0001-X",
        long.as_str(),
        "' ; DROP TABLE cases; --",
        "🎉",
        "e\u{301}",
    ];
    for words in words {
        answers_or_refuses(&table, "palette", json!({ "words": words, "year": 2026 }));
        answers_or_refuses(&table, "applications", json!({ "words": words, "limit": 10 }));
    }
    for (offset, limit, days) in [
        (u32::MAX, u32::MAX, i32::MAX),
        (0, 0, i32::MIN),
        (1, 1_000_000, -1),
    ] {
        answers_or_refuses(
            &table,
            "applications",
            json!({ "offset": offset, "limit": limit, "within_days": days }),
        );
    }
}

fn answers_or_refuses(table: &AtTheTable, call: &str, body: Value) {
    let shown: String = body.to_string().chars().take(120).collect();
    if let Err(failure) = table.desk.ask(call, body) {
        println!("{call} {shown}: {failure:?}");
        has_a_sentence(&failure);
    }
    assert!(
        table.desk.bytes() == table.bytes,
        "{call} {shown} wrote something"
    );
}
