//! Commands: a whole transaction each, signed and on the disk.

use super::Place;
use crate::{
    figures::Figures,
    made::asked::{Dice, KERNEN, of_scheme},
    table::{Aim, Table},
};
use kernkas_tests::desk;
use serde_json::{Value, json};

const ROUNDS: usize = 300;
const AIM: Aim = Aim::Times(3.0);
/// The conditions of a gathering that people judge.
const JUDGED: [&str; 2] = ["gezelliger-veiliger-schoner", "open-voor-iedereen"];

/// Handing in, judging, awarding.
pub fn measure(place: &Place, table: &mut Table) {
    let cases = submits(place, table);
    place.test.sit("Marijke");
    let (mut judges, mut bare) = (Figures::default(), Figures::default());
    for (case, _) in &cases {
        for condition in JUDGED {
            let act = acting(
                place,
                case,
                &desk::judgement(condition, "meets", "De aanvrager legt dit goed uit."),
            );
            bare.time(|| place.bare.one_row());
            judges.time(|| place.call("act", &act));
        }
    }
    table.row("judge", &judges, Some(&bare), AIM);
    awards(place, &cases, table);
}

fn submits(place: &Place, table: &mut Table) -> Vec<(Value, String)> {
    let mut dice = Dice::new();
    let (mut ours, mut bare) = (Figures::default(), Figures::default());
    let mut cases = Vec::new();
    for round in 0..ROUNDS {
        let kern = KERNEN[round % KERNEN.len()];
        // Next year's: this year every street had its gatherings.
        let application = of_scheme(&mut dice, "straat-buurtbijeenkomst", kern, "2027-01-20");
        let amount = application["ask"]["asked"].as_str().unwrap().to_owned();
        let body = json!({ "application": application }).to_string();
        bare.time(|| place.bare.one_row());
        let receipt = ours.time(|| place.call("submit", &body));
        let receipt: Value = serde_json::from_str(&receipt).unwrap();
        cases.push((receipt["case"].clone(), amount));
    }
    table.row("submit", &ours, Some(&bare), AIM);
    cases
}

fn awards(place: &Place, cases: &[(Value, String)], table: &mut Table) {
    let (mut ours, mut bare) = (Figures::default(), Figures::default());
    for (case, amount) in cases {
        let act = acting(place, case, &desk::award(amount));
        // What the rules refuse writes nothing, and is not counted.
        let begun = std::time::Instant::now();
        let done = place
            .test
            .ask("act", serde_json::from_str(&act).unwrap())
            .map(|receipt| receipt.to_string());
        if done.is_ok() {
            ours.note(begun.elapsed());
            bare.time(|| place.bare.one_row());
        }
    }
    table.row("award", &ours, Some(&bare), AIM);
}

/// The body of an act, as the window sends it after it has looked.
pub fn acting(place: &Place, case: &Value, command: &Value) -> String {
    let version = place.test.call("application", json!({ "case": case }))["version"].clone();
    json!({ "case": case, "version": version, "command": command }).to_string()
}
