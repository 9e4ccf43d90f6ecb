//! Playing the years through the calls of the desk.

use super::{
    TODAY,
    asked::{Dice, KERNEN, application, judged},
};
use kernkas_tests::{
    desk::{self, PASSPHRASE, TestDesk},
    template::make_unlocking_cheap,
};
use office::vault::{Passphrase, Vault};
use rules::preset;
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::Path};

const YEARS: std::ops::RangeInclusive<i32> = 2019..=2026;
/// Months in which people ask; of the last year the last month has not come yet.
const MONTHS: std::ops::RangeInclusive<u32> = 1..=11;

/// How far a case goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Open,
    Withdrawn,
    Forwarded,
    Helped,
    Rejected,
    Awarded,
}

/// Plays so many applications in an empty folder. Gives how many acts that took.
pub fn years(folder: &Path, cases: usize) -> usize {
    let test = TestDesk::in_folder(folder.to_path_buf(), "2019-01-02");
    test.call(
        "found",
        json!({ "preset": "buren", "name": "Sanne", "roles": ["administrator"], "passphrase": PASSPHRASE }),
    );
    test.add_person("Anouk", "kernverbinder", &[]);
    test.add_person("Marijke", "budget-officer", &[]);
    for year in *YEARS.start()..=YEARS.end() + 1 {
        set_schemes(&test, year);
    }
    test.leave();
    make_unlocking_cheap(folder);
    let mut stage = Stage { test, dice: Dice::new(), events: BTreeMap::new(), acts: 0 };
    let months: Vec<(i32, u32)> = YEARS.flat_map(|year| MONTHS.map(move |month| (year, month))).collect();
    for (place, &(year, month)) in months.iter().enumerate() {
        let (from, to) = (cases * place / months.len(), cases * (place + 1) / months.len());
        stage.month(year, month, to - from);
    }
    stage.test.leave();
    let mut vault = Vault::open(folder).unwrap();
    let passphrase = Passphrase::typed(PASSPHRASE).unwrap();
    for found in vault.seats() {
        vault.change_passphrase(found.seat, &passphrase, &passphrase).unwrap();
    }
    stage.acts
}

/// Sets the schemes that a year does not have yet, as they are in the last year: no source has some of them this early.
fn set_schemes(test: &TestDesk, year: i32) {
    let there = test.call("schemes", json!({ "year": year }));
    let there: Vec<&Value> = there["schemes"].as_array().unwrap().iter().map(|row| &row["document"]["scheme"]).collect();
    for mut document in preset::buren().scheme_years(*YEARS.end()) {
        document.year = year;
        if !there.contains(&&json!(document.scheme)) {
            test.call("change-scheme-year", json!({ "document": document }));
        }
    }
}

struct Stage {
    test: TestDesk,
    dice: Dice,
    /// How many events each kind of act adds to a case; learned the first time.
    events: BTreeMap<String, u64>,
    acts: usize,
}

/// A case that waits for the officer.
struct Waiting {
    case: Value,
    scheme: String,
    amount: Value,
    version: u64,
    fate: Fate,
}

impl Stage {
    fn month(&mut self, year: i32, month: u32, count: usize) {
        self.test.on(&format!("{year}-{month:02}-03"));
        self.test.sit("Anouk");
        let from = if month < 11 { format!("{year}-{:02}-20", month + 1) } else { format!("{}-01-20", year + 1) };
        let is_last = format!("{year}-{month:02}") == TODAY[..7];
        let mut waiting = Vec::new();
        for number in 0..count {
            let mut asked = application(&mut self.dice, KERNEN[number % KERNEN.len()], &from);
            asked["ask"]["budget_year"] = json!(year);
            let fate = self.fate(is_last);
            waiting.extend(self.taken_in(asked, fate));
        }
        self.test.on(&format!("{year}-{month:02}-20"));
        self.test.sit("Marijke");
        for one in waiting {
            self.decided(one, &format!("{year}-{month:02}-20"));
        }
    }

    fn fate(&mut self, is_last: bool) -> Fate {
        match self.dice.roll(100) {
            0..=79 if is_last => Fate::Open,
            0..=29 => Fate::Withdrawn,
            30..=44 => Fate::Helped,
            45..=49 => Fate::Forwarded,
            50..=71 => Fate::Rejected,
            _ => Fate::Awarded,
        }
    }

    /// Hands it in, and ends it at once when no decision is needed.
    fn taken_in(&mut self, application: Value, fate: Fate) -> Option<Waiting> {
        let scheme = application["ask"]["scheme"].as_str().unwrap().to_owned();
        let amount = application["ask"]["asked"].clone();
        let case = self.test.call("submit", json!({ "application": application }))["case"].clone();
        self.acts += 1;
        let version = self.version(&format!("submit {scheme}"), &case, 0);
        let mut one = Waiting { case, scheme, amount, version, fate };
        let ending = |act: &str| json!({ "do": act, "reason": "Zo is het met de aanvrager besproken." });
        match fate {
            Fate::Open => return None,
            Fate::Withdrawn => self.act(&mut one, ending("withdraw")),
            Fate::Helped => self.act(&mut one, ending("help-otherwise")),
            Fate::Forwarded => self.act(&mut one, ending("forward")),
            Fate::Rejected | Fate::Awarded => return Some(one),
        };
        None
    }

    fn decided(&mut self, mut one: Waiting, day: &str) {
        let college = one.scheme == "bijzonder-initiatief";
        let basis = if college {
            json!({ "by": "college", "number": "VB.100042", "on": day })
        } else {
            json!({ "by": "mandate", "reference": "mandaatregister 12" })
        };
        let reject = json!({ "do": "reject", "basis": basis, "reason": "Voor deze buurt is al geld gegeven." });
        if one.fate == Fate::Awarded {
            for condition in judged(&one.scheme) {
                self.act(&mut one, desk::judgement(&condition, "meets", "De aanvrager legt dit goed uit."));
            }
            let mut award = desk::award(one.amount.as_str().unwrap());
            award["basis"] = basis;
            // Where a pot is empty, or the street had its yearly gathering, the rules say no: then it is rejected.
            if !self.act(&mut one, award) {
                self.act(&mut one, reject);
            }
        } else {
            self.act(&mut one, reject);
        }
        self.act(&mut one, json!({ "do": "announce", "sent_on": day }));
    }

    /// Does something with a case. Says whether the rules let it.
    fn act(&mut self, one: &mut Waiting, command: Value) -> bool {
        let kind = format!("{} {}", command["do"].as_str().unwrap(), one.scheme);
        let body = json!({ "case": one.case, "version": one.version, "command": command });
        self.acts += 1;
        match self.test.ask("act", body) {
            Ok(_) => {
                one.version = self.version(&kind, &one.case, one.version);
                true
            }
            Err(failure) if kind.starts_with("award") => {
                assert!(failure.text.id.starts_with("refusal"), "{failure:?}");
                false
            }
            Err(failure) => panic!("{kind}: {failure:?}"),
        }
    }

    /// How many events a case has after an act of this kind.
    fn version(&mut self, kind: &str, case: &Value, before: u64) -> u64 {
        if let Some(added) = self.events.get(kind) {
            return before + added;
        }
        let shown = self.test.call("application", json!({ "case": case }));
        let version = shown["version"].as_u64().unwrap();
        self.events.insert(kind.to_owned(), version - before);
        version
    }
}
