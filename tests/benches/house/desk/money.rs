//! The money at 100,000 applications and a ledger of 300,000 lines: overviews, what stands behind a number, payments, and
//! opening a year.
//!
//! No municipality has as many lines, and the rules let few of the made-up applications through: the lines are written
//! into a copy of the read tables beside the fold. They weigh on whoever reads as real ones would.

use super::{Place, commands::acting};
use crate::{
    figures::Figures,
    made::{
        Made,
        asked::{Dice, KERNEN, judged, of_scheme},
    },
    table::{Aim, Table},
};
use kernkas_tests::{desk, past_the_desk};
use serde_json::{Value, json};
use std::{path::Path, time::Duration};

const ROUNDS: usize = 100;
/// As many cases as a page behind a number shows at once.
const PAGE: u32 = 50;
const YEARS: std::ops::RangeInclusive<i32> = 2022..=2026;
/// At each of these every application has a line: 300,000 of 100,000. They take nothing from a pot, as none has more than it may.
const STEPS: [&str; 3] = ["asked", "to-recover", "recovered"];

/// Measures all of it on a copy of its own.
pub fn measure(office: &Made, table: &mut Table) {
    let place = Place::of(office, fill);
    let lines = place.bare.all_lines();
    overviews(&place, lines, table);
    behind(&place, table);
    payments(&place, table);
    opening(&place, table);
}

/// Gives each application a line at three steps of its money.
fn fill(folder: &Path) {
    let open = past_the_desk::open_folder(folder, "Anouk");
    let steps = STEPS.map(|step| format!("('{step}')")).join(", ");
    let sql = format!(
        "WITH steps (step) AS (VALUES {steps})
         INSERT INTO ledger (\"case\", pot, step, amount, on_day, received_on)
         SELECT id, pot, step, 100 + id % 900, received_on, received_on FROM steps CROSS JOIN cases
         WHERE true ON CONFLICT DO NOTHING"
    );
    open.db.execute(&sql, []).unwrap();
    open.db.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
}

/// The pots of a year, as the bare aggregate names them.
fn pots_of(year: i32) -> Vec<String> {
    let of_kernen = KERNEN
        .iter()
        .map(|kern| format!("leefbaarheidsbudget|kern:{kern}|{year}"));
    let others = ["straat-buurtbijeenkomst", "bijzonder-initiatief"];
    of_kernen
        .chain(others.map(|scheme| format!("{scheme}|municipality|{year}")))
        .collect()
}

fn overviews(place: &Place, lines: u32, table: &mut Table) {
    let five: Vec<String> = YEARS.flat_map(pots_of).collect();
    for (what, call, body, pots) in [
        ("one year", "budget", json!({ "year": 2026 }), pots_of(2026)),
        (
            "five years side by side",
            "years-beside",
            json!({ "year": 2026, "count": 5 }),
            five,
        ),
    ] {
        let (mut ours, mut bare, body) = (Figures::default(), Figures::default(), body.to_string());
        for _ in 0..ROUNDS {
            bare.time(|| place.bare.sums(&pots));
            ours.time(|| place.call(call, &body));
        }
        let what = format!(
            "overview of {what} ({} of {lines} lines)",
            place.bare.lines(&pots)
        );
        table.row(&what, &ours, Some(&bare), Aim::Times(1.0));
    }
    let mut ours = Figures::default();
    let body = json!({ "year": 2026, "scheme": "leefbaarheidsbudget" }).to_string();
    for _ in 0..ROUNDS {
        ours.time(|| place.call("course", &body));
    }
    table.row("course of a scheme through a year", &ours, None, Aim::Told);
}

/// The steps of one pot, of all pots of a scheme and of a whole year, and the first page of cases at each step.
fn behind(place: &Place, table: &mut Table) {
    let view = place.test.call("budget", json!({ "year": 2026 }));
    let cells = |row: &Value| row["cells"].as_array().unwrap().clone();
    let of = |cells: Vec<Value>| -> Value {
        let pots = cells
            .into_iter()
            .flat_map(|cell| cell["pots"].as_array().unwrap().clone());
        pots.map(|pot| pot["pot"].clone()).collect()
    };
    let rows = view["rows"].as_array().unwrap();
    let column = of(rows.iter().map(|row| cells(row)[0].clone()).collect());
    let mut all = of(rows.iter().flat_map(cells).collect());
    let others = view["others"]
        .as_array()
        .unwrap()
        .iter()
        .map(|other| &other["pot"]);
    all.as_array_mut()
        .unwrap()
        .extend(others.filter(|pot| !pot.is_null()).map(|pot| pot["pot"].clone()));
    for (what, pots) in [
        ("one pot", json!([column[0]])),
        ("a scheme", column),
        ("a whole year", all),
    ] {
        let (mut steps, mut pages) = (Figures::default(), Figures::default());
        let body = json!({ "pots": pots }).to_string();
        for _ in 0..ROUNDS / 4 {
            steps.time(|| place.call("pots", &body));
            for step in STEPS {
                let body = json!({ "pots": pots, "step": step, "limit": PAGE }).to_string();
                pages.time(|| place.call("applications", &body));
            }
        }
        let aim = Aim::Under(Duration::from_millis(100));
        table.row(&format!("behind {what}: its steps"), &steps, None, aim);
        table.row(
            &format!("behind {what}: {PAGE} cases at a step, with count and sum"),
            &pages,
            None,
            aim,
        );
    }
}

/// Approving a payment: the second officer does, of what the first awarded and sent.
fn payments(place: &Place, table: &mut Table) {
    place.test.sit("Sanne");
    place.test.add_person("Pieter", "budget-officer", &[]);
    let mut dice = Dice::new();
    let mut cases = Vec::new();
    place.test.sit("Anouk");
    for round in 0..ROUNDS {
        let application = of_scheme(
            &mut dice,
            "leefbaarheidsbudget",
            KERNEN[round % KERNEN.len()],
            "2027-01-20",
        );
        cases.push(place.test.call("submit", json!({ "application": application }))["case"].clone());
    }
    place.test.sit("Marijke");
    let act = |case: &Value, command: &Value| {
        let body = serde_json::from_str(&acting(place, case, command)).unwrap();
        place.test.ask("act", body).is_ok()
    };
    let mut award = desk::award("20.00");
    award["form"] = json!("directe-vaststelling");
    award["reason"] = json!("Een deel van het geld.");
    cases.retain(|case| {
        for condition in judged("leefbaarheidsbudget") {
            act(
                case,
                &desk::judgement(&condition, "meets", "De aanvrager legt dit goed uit."),
            );
        }
        act(case, &award) && act(case, &json!({ "do": "announce", "sent_on": crate::made::TODAY }))
    });
    place.test.sit("Pieter");
    let (mut ours, mut bare) = (Figures::default(), Figures::default());
    for case in &cases {
        let body = acting(
            place,
            case,
            &json!({ "do": "approve-payment", "amount": "20.00" }),
        );
        bare.time(|| place.bare.one_row());
        ours.time(|| place.call("handle", &body));
    }
    table.row("approving a payment", &ours, Some(&bare), Aim::Times(3.0));
}

/// Opening a year for fifteen kernen and all schemes: looking what would change, and doing it.
fn opening(place: &Place, table: &mut Table) {
    place.test.sit("Sanne");
    let (mut plans, mut deeds) = (Figures::default(), Figures::default());
    let first = place.test.call("years", json!({}))["next"].as_i64().unwrap();
    for year in first..first + 5 {
        let deed = json!({ "do": "open", "year": year });
        let plan = plans.time(|| place.call("plan-year", &json!({ "deed": deed }).to_string()));
        let plan: Value = serde_json::from_str(&plan).unwrap();
        let decision = json!({ "body": "council", "number": "R 12", "on": crate::made::TODAY });
        let body = json!({ "deed": deed, "decision": decision, "seen": plan["seen"] }).to_string();
        deeds.time(|| place.call("do-year", &body));
    }
    table.row("opening a year: what would change", &plans, None, Aim::Told);
    table.row(
        "opening a year: doing it",
        &deeds,
        None,
        Aim::Under(Duration::from_secs(1)),
    );
}
