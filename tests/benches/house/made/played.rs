//! Playing the years: who does what on which day.

mod at_the_desk;
mod in_the_journal;

use super::{
    TODAY,
    asked::{Dice, KERNEN, application, judged},
};
use at_the_desk::AtTheDesk;
use in_the_journal::InTheJournal;
use kernkas_tests::desk;
use serde_json::{Value, json};
use std::path::Path;

/// The years in which people ask.
const YEARS: std::ops::RangeInclusive<i32> = 2019..=2026;
/// Months in which people ask; of the last year the last month has not come yet.
const MONTHS: std::ops::RangeInclusive<u32> = 1..=11;
/// So many cases go through the calls of the desk; what comes after goes into the journal as a received file does.
const AT_THE_DESK: usize = 2_000;
/// The same where there are two laptops.
const SOME_AT_THE_DESK: usize = 50;
/// Who has the second laptop.
pub const SECOND: &str = "Joke";

/// A way to take cases in and do something with them.
trait Way {
    /// Puts the clock on a day and has somebody sit down.
    fn sit(&mut self, day: &str, name: &str);
    /// Hands an application in; gives the case.
    fn submit(&mut self, application: &Value) -> Value;
    /// Does something with a case. Says whether the rules let it.
    fn act(&mut self, case: &Value, command: Value) -> bool;
}

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
    play(AtTheDesk::found(folder), folder, cases, AT_THE_DESK.min(cases))
}

/// The same where a second laptop joined, in an empty folder of its own, before anybody asked for anything.
pub fn two_laptops(folder: &Path, second: &Path, cases: usize) -> usize {
    let way = AtTheDesk::found(folder);
    way.joined_by(second);
    play(way, folder, cases, SOME_AT_THE_DESK.min(cases))
}

fn play(way: AtTheDesk, folder: &Path, cases: usize, few: usize) -> usize {
    let mut dice = Dice::new();
    let mut stage = Stage {
        way,
        dice: &mut dice,
        acts: 0,
    };
    stage.month(*YEARS.start(), 1, few);
    let mut acts = stage.acts;
    stage.way.leave(folder);
    let mut stage = Stage {
        way: InTheJournal::open(folder),
        dice: &mut dice,
        acts: 0,
    };
    let months: Vec<(i32, u32)> = YEARS
        .flat_map(|year| MONTHS.map(move |month| (year, month)))
        .skip(1)
        .collect();
    let rest = cases - few;
    for (place, &(year, month)) in months.iter().enumerate() {
        let (from, to) = (rest * place / months.len(), rest * (place + 1) / months.len());
        stage.month(year, month, to - from);
    }
    stage.way.leave();
    acts += stage.acts;
    acts
}

struct Stage<'a, W> {
    way: W,
    dice: &'a mut Dice,
    acts: usize,
}

/// A case that waits for the officer.
struct Waiting {
    case: Value,
    scheme: String,
    amount: Value,
    fate: Fate,
}

impl<W: Way> Stage<'_, W> {
    fn month(&mut self, year: i32, month: u32, count: usize) {
        self.way.sit(&format!("{year}-{month:02}-03"), "Anouk");
        let from = if month < 11 {
            format!("{year}-{:02}-20", month + 1)
        } else {
            format!("{}-01-20", year + 1)
        };
        let is_last = format!("{year}-{month:02}") == TODAY[..7];
        let mut waiting = Vec::new();
        for number in 0..count {
            let mut asked = application(self.dice, KERNEN[number % KERNEN.len()], &from);
            asked["ask"]["budget_year"] = json!(year);
            let fate = self.fate(is_last);
            waiting.extend(self.taken_in(&asked, fate));
        }
        let day = format!("{year}-{month:02}-20");
        self.way.sit(&day, "Marijke");
        for one in waiting {
            self.decided(&one, &day);
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
    fn taken_in(&mut self, application: &Value, fate: Fate) -> Option<Waiting> {
        let scheme = application["ask"]["scheme"].as_str().unwrap().to_owned();
        let amount = application["ask"]["asked"].clone();
        let case = self.way.submit(application);
        self.acts += 1;
        let one = Waiting {
            case,
            scheme,
            amount,
            fate,
        };
        let ending = |act: &str| json!({ "do": act, "reason": "Zo is het met de aanvrager besproken." });
        let ended = match fate {
            Fate::Open => return None,
            Fate::Withdrawn => ending("withdraw"),
            Fate::Helped => ending("help-otherwise"),
            Fate::Forwarded => ending("forward"),
            Fate::Rejected | Fate::Awarded => return Some(one),
        };
        self.act(&one, ended);
        None
    }

    fn decided(&mut self, one: &Waiting, day: &str) {
        let basis = if one.scheme == "bijzonder-initiatief" {
            json!({ "by": "college", "number": "VB.100042", "on": day })
        } else {
            json!({ "by": "mandate", "reference": "mandaatregister 12" })
        };
        let mut is_awarded = false;
        if one.fate == Fate::Awarded {
            for condition in judged(&one.scheme) {
                let meets = desk::judgement(&condition, "meets", "De aanvrager legt dit goed uit.");
                self.act(one, meets);
            }
            let mut award = desk::award(one.amount.as_str().unwrap());
            award["basis"] = basis.clone();
            // Where a pot is empty, or the street had its yearly gathering, the rules say no: then it is rejected.
            is_awarded = self.act(one, award);
        }
        if !is_awarded {
            let reason = "Voor deze buurt is al geld gegeven.";
            self.act(one, json!({ "do": "reject", "basis": basis, "reason": reason }));
        }
        self.act(one, json!({ "do": "announce", "sent_on": day }));
    }

    fn act(&mut self, one: &Waiting, command: Value) -> bool {
        self.acts += 1;
        let (deed, is_award) = (command["do"].clone(), command["do"] == "award");
        let is_done = self.way.act(&one.case, command);
        assert!(is_done || is_award, "{deed} of {} was refused", one.scheme);
        is_done
    }
}
