//! Questions: nothing is written.

use super::Place;
use crate::{
    figures::Figures,
    made::asked::{Dice, KERNEN, of_scheme},
    table::{Aim, Table},
};
use serde_json::json;
use std::time::Duration;

const ROUNDS: usize = 400;
/// As many rows as the list asks for at once.
const ROWS: u32 = 100;
const SCHEMES: [&str; 4] = [
    "leefbaarheidsbudget",
    "straat-buurtbijeenkomst",
    "bijzonder-initiatief",
    "kernagenda",
];
/// What people look for: a street, things, names, a kern, all of them common, rare or not there.
const LOOKED_FOR: [&str; 10] = [
    "dorpsstraat",
    "barbecue",
    "anneke",
    "insectenhotel",
    "vandenberg",
    "zwerfboek",
    "beusichem",
    "straatfeest",
    "snijdal",
    "onbekend",
];

/// A check of an application as it is typed, per scheme.
pub fn checks(place: &Place, table: &mut Table) {
    let mut dice = Dice::new();
    for scheme in SCHEMES {
        let mut ours = Figures::default();
        for round in 0..ROUNDS {
            let application = of_scheme(&mut dice, scheme, KERNEN[round % KERNEN.len()], "2026-12-20");
            let body = json!({ "application": application }).to_string();
            ours.time(|| place.call("check", &body));
        }
        table.row(
            &format!("check, {scheme}"),
            &ours,
            None,
            Aim::Under(Duration::from_millis(1)),
        );
    }
}

/// Searching while somebody types, from the first letter to the eighth.
pub fn words(place: &Place, table: &mut Table) {
    let aim = Aim::TimesAndMore(2.0, Duration::from_millis(5));
    let beginnings = || {
        LOOKED_FOR
            .iter()
            .flat_map(|word| (1..=8).map(|letters| &word[..letters.min(word.len())]))
    };
    for (what, year) in [("all years", None), ("one year", Some(2026))] {
        let (mut ours, mut bare) = (Figures::default(), Figures::default());
        for _ in 0..5 {
            for beginning in beginnings() {
                let body = json!({
                    "words": beginning, "kernen": [], "schemes": [], "states": [], "year": year, "pots": [],
                    "within_days": null, "sort": "newest", "offset": 0, "limit": ROWS
                });
                let body = body.to_string();
                bare.time(|| place.bare.words(beginning, ROWS));
                ours.time(|| place.call("applications", &body));
            }
        }
        table.row(&format!("search as one types, {what}"), &ours, Some(&bare), aim);
    }
}

/// The money of a year.
pub fn budget(place: &Place, table: &mut Table) {
    let (mut ours, mut bare) = (Figures::default(), Figures::default());
    let body = json!({ "year": 2026 }).to_string();
    let pots: Vec<String> = KERNEN
        .iter()
        .map(|kern| format!("leefbaarheidsbudget|kern:{kern}|2026"))
        .chain(
            ["straat-buurtbijeenkomst", "bijzonder-initiatief"]
                .map(|scheme| format!("{scheme}|municipality|2026")),
        )
        .collect();
    for _ in 0..ROUNDS {
        bare.time(|| place.bare.sums(&pots));
        ours.time(|| place.call("budget", &body));
    }
    let what = format!(
        "budget overview of a year ({} lines in the ledger)",
        place.bare.lines(&pots)
    );
    table.row(&what, &ours, Some(&bare), Aim::Times(1.0));
}

/// Other pages, for which nothing was aimed at.
pub fn pages(place: &Place, table: &mut Table) {
    let list = json!({
        "words": "", "kernen": [], "schemes": [], "states": [], "year": 2026, "pots": [], "within_days": null,
        "sort": "newest", "offset": 0, "limit": ROWS
    });
    let mut every_year = list.clone();
    every_year["year"] = json!(null);
    every_year["offset"] = json!(50_000);
    let found = place.test.call("applications", list.clone());
    let case = json!({ "case": found["rows"][0]["case"] });
    for (what, name, body) in [
        ("Vandaag (today)", "today", json!({})),
        ("Aanvragen, a year", "applications", list),
        (
            "Aanvragen, all years, from the middle",
            "applications",
            every_year,
        ),
        ("one application", "application", case),
        (
            "palette, three letters",
            "palette",
            json!({ "words": "buu", "year": 2026 }),
        ),
    ] {
        let (mut ours, body) = (Figures::default(), body.to_string());
        for _ in 0..ROUNDS / 2 {
            ours.time(|| place.call(name, &body));
        }
        table.row(what, &ours, None, Aim::Told);
    }
}
