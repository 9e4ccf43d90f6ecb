//! Sums of rows, of columns and of all are the same money.

use super::{YEARS, budget, cents, list, pots, sample};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const AMOUNTS: [&str; 5] = ["ceiling", "committed", "reserved", "allotted", "left"];

fn sum<'a>(sums: impl Iterator<Item = &'a Value>, amount: &str) -> i64 {
    sums.map(|sum| cents(&sum[amount])).sum()
}

#[test]
fn rows_columns_and_the_last_line_add_up_to_the_same_money() {
    for year in YEARS {
        let view = budget(sample(), year);
        for amount in AMOUNTS {
            let all = cents(&view["of_kernen"][amount]);
            let by_row = sum(list(&view["rows"]).iter().map(|row| &row["total"]), amount);
            let by_column = sum(
                list(&view["columns"]).iter().map(|column| &column["total"]),
                amount,
            );
            assert_eq!((by_row, by_column), (all, all), "{amount} of {year}");
            for row in list(&view["rows"]) {
                let of_cells = sum(list(&row["cells"]).iter().map(|cell| &cell["sum"]), amount);
                assert_eq!(
                    cents(&row["total"][amount]),
                    of_cells,
                    "{amount} of {}",
                    row["kern"]
                );
            }
            for (at, column) in list(&view["columns"]).iter().enumerate() {
                let cells = list(&view["rows"]).iter().map(|row| &row["cells"][at]["sum"]);
                assert_eq!(
                    cents(&column["total"][amount]),
                    sum(cells, amount),
                    "{amount} of {column}"
                );
            }
        }
        for amount in ["ceiling", "committed", "reserved", "allotted"] {
            let of_pots: i64 = pots(&view).iter().map(|pot| cents(&pot[amount])).sum();
            assert_eq!(cents(&view["total"][amount]), of_pots, "{amount} of {year}");
        }
    }
}

#[test]
fn every_pot_of_the_year_that_holds_money_stands_in_the_budget_just_once() {
    for year in YEARS {
        let view = budget(sample(), year);
        let shown: Vec<String> = pots(&view).iter().map(|pot| pot["pot"].to_string()).collect();
        let once: BTreeSet<&String> = shown.iter().collect();
        assert_eq!(once.len(), shown.len(), "a pot stands twice in {year}");
        let schemes: BTreeSet<String> = list(&sample().call("schemes", json!({ "year": year }))["schemes"])
            .iter()
            .map(|row| row["document"]["scheme"].to_string())
            .collect();
        let mut held = 0;
        for pot in list(&view["steps"]) {
            if schemes.contains(&pot["pot"]["scheme"].to_string()) {
                assert!(
                    once.contains(&pot["pot"].to_string()),
                    "{pot} is not in the budget of {year}"
                );
                held += 1;
            }
        }
        assert!(held > 0 || year == 2023, "nothing was held in {year}");
    }
}

#[test]
fn years_side_by_side_are_the_budgets_of_those_years() {
    let beside = sample().call("years-beside", json!({ "year": 2026, "count": 4 }));
    assert_eq!(beside["years"], json!(YEARS));
    for (at, year) in YEARS.into_iter().enumerate() {
        let view = budget(sample(), year);
        let yearly: Vec<&Value> = pots(&view)
            .into_iter()
            .filter(|pot| !pot["pot"]["year"].is_null())
            .collect();
        for amount in ["ceiling", "committed"] {
            let of_pots: i64 = yearly.iter().map(|pot| cents(&pot[amount])).sum();
            assert_eq!(cents(&beside["total"][at][amount]), of_pots, "{amount} of {year}");
        }
        for amount in ["ceiling", "committed", "paid", "settled"] {
            for rows in ["schemes", "kernen"] {
                let cells = list(&beside[rows]).iter().map(|row| &row["cells"][at]);
                assert_eq!(
                    sum(cells, amount),
                    cents(&beside["total"][at][amount]),
                    "{rows}, {amount} of {year}"
                );
            }
        }
        for row in list(&view["rows"]) {
            let of_kern = list(&beside["kernen"])
                .iter()
                .find(|one| one["id"] == row["kern"])
                .unwrap();
            let yearly = list(&row["cells"]).iter().flat_map(|cell| list(&cell["pots"]));
            let committed: i64 = yearly
                .filter(|pot| !pot["pot"]["year"].is_null())
                .map(|pot| cents(&pot["committed"]))
                .sum();
            assert_eq!(
                cents(&of_kern["cells"][at]["committed"]),
                committed,
                "{} in {year}",
                row["kern"]
            );
        }
    }
    let agenda = list(&beside["once"])
        .iter()
        .find(|row| row["id"] == "kernagenda")
        .unwrap();
    assert_eq!(
        agenda["cells"][0]["ceiling"], "75000.00",
        "M10: fifteen times € 5.000, in all years together"
    );
}

#[test]
fn no_more_than_ten_years_are_laid_beside_each_other() {
    let beside = sample().call("years-beside", json!({ "year": 2026, "count": 4_000_000 }));
    assert_eq!(list(&beside["years"]).len(), 10);
}
