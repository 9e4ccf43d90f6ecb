//! Every number opens the cases behind it, and they add up to it.

use super::{STEPS, YEARS, budget, cents, list, pots, sample};
use kernkas_tests::desk::TestDesk;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The whole list behind a number, page by page.
fn behind(desk: &TestDesk, pots: &Value, step: &str) -> (Value, Vec<Value>) {
    let mut rows = Vec::new();
    loop {
        let body = json!({ "pots": pots, "step": step, "limit": 7, "offset": rows.len() });
        let mut page = desk.call("applications", body);
        let found = page["rows"].take();
        rows.extend(found.as_array().unwrap().clone());
        if list(&found).is_empty() {
            return (page, rows);
        }
    }
}

fn the_number_is_what_its_cases_add_up_to(desk: &TestDesk, pots: &Value, line: &Value) {
    let step = line["step"].as_str().unwrap();
    let (page, rows) = behind(desk, pots, step);
    let of_rows: i64 = rows.iter().map(|row| cents(&row["at_step"])).sum();
    assert_eq!(cents(&line["amount"]), of_rows, "{step} of {pots}");
    assert_eq!(page["at_step"], line["amount"], "{step} of {pots}");
    assert_eq!(page["total"], line["cases"], "{step} of {pots}");
    assert_eq!(
        rows.len() as u64,
        line["cases"].as_u64().unwrap(),
        "{step} of {pots}"
    );
}

#[test]
fn each_step_of_each_pot_opens_just_the_cases_that_add_up_to_it() {
    let mut seen: BTreeMap<String, i64> = BTreeMap::new();
    for year in YEARS {
        for pot in pots(&budget(sample(), year)) {
            let asked = json!([pot["pot"]]);
            let view = sample().call("pots", json!({ "pots": asked }));
            assert_eq!(list(&view["steps"]).len(), STEPS.len());
            for (line, step) in list(&view["steps"]).iter().zip(STEPS) {
                assert_eq!(line["step"], step);
                the_number_is_what_its_cases_add_up_to(sample(), &asked, line);
                *seen.entry(step.to_owned()).or_default() += cents(&line["amount"]);
            }
        }
    }
    for step in STEPS {
        assert!(
            seen[step] > 0,
            "the sample has nothing {step}: this would prove nothing of it"
        );
    }
}

#[test]
fn a_row_a_column_and_everything_open_the_cases_of_all_their_pots() {
    let view = budget(sample(), 2026);
    let of = |cells: Vec<&Value>| -> Vec<Value> {
        let all = cells.into_iter().flat_map(|cell| list(&cell["pots"]));
        all.map(|pot| pot["pot"].clone()).collect()
    };
    let row = &view["rows"][5];
    let column = list(&view["rows"]).iter().map(|row| &row["cells"][0]).collect();
    let all: Vec<Value> = pots(&view).iter().map(|pot| pot["pot"].clone()).collect();
    for (pots, told) in [
        (of(list(&row["cells"]).iter().collect()), &row["total"]),
        (of(column), &view["columns"][0]["total"]),
        (all, &view["total"]),
    ] {
        let asked = json!(pots);
        let behind = sample().call("pots", json!({ "pots": asked }));
        assert_eq!(&behind["sum"], told);
        for line in list(&behind["steps"]) {
            the_number_is_what_its_cases_add_up_to(sample(), &asked, line);
        }
    }
}

#[test]
fn what_the_steps_add_up_to_is_what_the_pots_bear() {
    for year in YEARS {
        for pot in pots(&budget(sample(), year)) {
            let view = sample().call("pots", json!({ "pots": [pot["pot"]] }));
            let used = cents(&pot["committed"]) + cents(&pot["reserved"]);
            assert_eq!(cents(&view["used"]), used, "{pot}");
            assert_eq!(view["sum"]["committed"], pot["committed"]);
            let asked = list(&view["steps"])
                .iter()
                .find(|line| line["step"] == "asked")
                .unwrap();
            assert_eq!(
                (&asked["amount"], &asked["cases"]),
                (&pot["pending"], &pot["pending_count"])
            );
        }
    }
}

#[test]
fn a_step_goes_with_words_and_with_other_filters_too() {
    let paid = sample().call("applications", json!({ "step": "paid", "limit": 200 }));
    assert!(paid["total"].as_u64() > Some(0));
    let (mut found, mut amount) = (0, 0);
    for year in YEARS {
        let of_year = sample().call(
            "applications",
            json!({ "step": "paid", "year": year, "limit": 200 }),
        );
        found += of_year["total"].as_u64().unwrap();
        amount += cents(&of_year["at_step"]);
    }
    assert_eq!(
        (Some(found), amount),
        (paid["total"].as_u64(), cents(&paid["at_step"]))
    );
    let number = paid["rows"][0]["number"].as_str().unwrap();
    let by_words = sample().call(
        "applications",
        json!({ "step": "paid", "words": number, "limit": 5 }),
    );
    assert_eq!(by_words["rows"][0]["at_step"], paid["rows"][0]["at_step"]);
    let not_asked = sample().call(
        "applications",
        json!({ "step": "asked", "words": number, "limit": 5 }),
    );
    assert_eq!(not_asked["total"], 0);
    for sort in ["newest", "oldest", "deadline", "amount"] {
        let sorted = sample().call(
            "applications",
            json!({ "step": "paid", "sort": sort, "limit": 200 }),
        );
        assert_eq!(sorted["at_step"], paid["at_step"], "{sort}");
    }
}

#[test]
fn pots_without_end_and_pots_that_are_not_there_do_no_harm() {
    let nowhere =
        json!({ "scheme": "x|y", "holder": { "is": "kern", "id": "'; DROP TABLE cases; --" }, "year": 2026 });
    let view = sample().call("pots", json!({ "pots": [nowhere.clone()] }));
    assert_eq!(
        (&view["used"], &view["sum"]["ceiling"]),
        (&json!("0.00"), &json!(null))
    );
    let none = sample().call("pots", json!({ "pots": [] }));
    assert_eq!(none["used"], "0.00");
    let endless = vec![nowhere; 501];
    for (call, body) in [
        ("pots", json!({ "pots": endless })),
        ("applications", json!({ "pots": endless, "limit": 1 })),
    ] {
        assert_eq!(sample().refused(call, body).text.id, "fault-bad-call", "{call}");
    }
}
