//! Into the journal as a received file goes: each act is decided by the rules, signed by who does it, and brought in by
//! the one function that verifies and folds. Only what the rules weigh is kept here instead of asked from the tables,
//! and many commits share a transaction.

use super::Way;
use chrono::NaiveDate;
use kernkas_tests::{
    desk::PASSPHRASE,
    past_the_desk::{self, PastTheDesk},
};
use office::{
    event, journal,
    number::CaseNumber,
    vault::{Passphrase, Vault},
};
use rules::{
    application::{Application, Ask},
    case::{Case, Command, Setting},
    check::{Earlier, Facts, Known},
    euro::Euro,
    pot::{Holder, PotId, PotState},
    preset,
    role::{Actor, PersonId, RoleGrant},
    scheme::{HolderKind, Period, SchemeYear},
};
use seal::{ChainEnd, SeatKey};
use serde_json::Value;
use std::{collections::BTreeMap, path::Path};
use uuid::Uuid;

/// The open journal with the keys of who act in it.
pub struct InTheJournal {
    open: PastTheDesk,
    seats: BTreeMap<String, Seat>,
    /// Who acts, on which day.
    now: (String, NaiveDate),
    scheme_years: BTreeMap<(String, i32), (String, SchemeYear)>,
    /// By the names of the pots in the read tables.
    committed: BTreeMap<String, Euro>,
    /// What was awarded, by kern, street and year.
    awarded: BTreeMap<(String, String, i32), Vec<Earlier>>,
    /// The cases of this month.
    cases: BTreeMap<Uuid, Case>,
    counters: BTreeMap<i32, u32>,
}

struct Seat {
    key: SeatKey,
    tag: String,
    actor: Actor,
    end: ChainEnd,
}

impl InTheJournal {
    /// Opens the journal in `folder` with the keys of the kernverbinder and the officer.
    pub fn open(folder: &Path) -> Self {
        let open = past_the_desk::open_folder(folder, "Sanne");
        open.db.execute_batch("PRAGMA synchronous = OFF").unwrap();
        let seats = ["Anouk", "Marijke"].map(|name| (name.to_owned(), Seat::of(&open, folder, name)));
        let scheme_years = open
            .db
            .prepare("SELECT hash, document FROM scheme_years WHERE current = 1")
            .unwrap()
            .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .map(|(hash, document)| (hash, serde_json::from_str::<SchemeYear>(&document).unwrap()))
            .map(|(hash, document)| ((document.scheme.0.clone(), document.year), (hash, document)))
            .collect();
        // What the desk awarded already.
        let committed = open
            .db
            .prepare("SELECT pot, committed FROM pot_sums")
            .unwrap()
            .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .map(|(key, cents)| (key, Euro::from_cents(cents)))
            .collect();
        open.db.execute_batch("BEGIN IMMEDIATE").unwrap();
        Self {
            open,
            seats: seats.into(),
            now: (String::new(), NaiveDate::default()),
            scheme_years,
            committed,
            awarded: BTreeMap::new(),
            cases: BTreeMap::new(),
            counters: BTreeMap::new(),
        }
    }

    /// Closes the journal; numbers go on after those given here.
    pub fn leave(self) {
        let tag = &self.seats["Anouk"].tag;
        for (year, counter) in &self.counters {
            let name = format!("counter:{}", CaseNumber::new(*year, tag, 0).series());
            let sql = "INSERT OR REPLACE INTO local (name, value) VALUES (?1, ?2)";
            self.open.db.execute(sql, [name, counter.to_string()]).unwrap();
        }
        self.open
            .db
            .execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
            .unwrap();
    }

    fn seat(&mut self) -> &mut Seat {
        self.seats.get_mut(&self.now.0).unwrap()
    }

    /// Decides, signs and brings in. Says whether the rules let it.
    fn commit(&mut self, id: Uuid, command: &Command, ask: &Ask, number: String) -> bool {
        let case = self.cases.get(&id);
        let setting = self.setting(ask, case, number);
        let Ok(events) = Case::decide(case, id, command, &setting) else {
            return false;
        };
        let unsealed = events
            .iter()
            .map(|one| event::of_case(id, one).unwrap())
            .collect();
        let time = format!("{}T09:00:00Z", self.now.1).parse().unwrap();
        let seat = self.seats.get_mut(&self.now.0).unwrap();
        let seen = self.open.seen_by(seat.key.id());
        let sealed = seal::seal(&seat.key, &seat.end, unsealed, seen, &time).unwrap();
        seat.end = journal::append(&self.open.db, &sealed, &seat.end).unwrap();
        let before = self.cases.remove(&id);
        let after = events
            .iter()
            .fold(before, |case, event| Case::apply(case, id, event))
            .unwrap();
        self.cases.insert(id, after);
        true
    }

    fn setting(&self, ask: &Ask, case: Option<&Case>, new_number: String) -> Setting {
        let of = (ask.scheme.clone().unwrap().0, ask.year().unwrap());
        let (scheme_year, document) = self.scheme_years[&of].clone();
        let pot = pot(&document, ask);
        let committed = self.committed.get(&key(&pot)).copied().unwrap_or(Euro::ZERO);
        let ceiling = document.ceiling.amount;
        let (reserved, pending) = (Euro::ZERO, Euro::ZERO);
        let published = document.ceiling.published;
        let facts = Facts {
            today: self.now.1,
            scheme_year: document,
            kernen: preset::buren().kernen,
            pot: Some(PotState {
                pot,
                ceiling,
                published,
                committed,
                reserved,
                allotted: Euro::ZERO,
                pending,
                pending_count: 0,
            }),
            earlier: self.awarded.get(&place(ask)).cloned().unwrap_or_default(),
            judgements: case.map(|case| case.judgements.clone()).unwrap_or_default(),
            departures: Vec::new(),
            known: Known::default(),
            holder: None,
            claimed: Vec::new(),
            contribution: None,
        };
        Setting {
            actor: self.seats[&self.now.0].actor.clone(),
            facts,
            scheme_year,
            new_number,
            pot_hold: rules::pot::PotHold::Here,
            contested: false,
            year_closed: false,
            allotments: Vec::new(),
            mandates: rules::mandate::Register::default(),
        }
    }

    /// Remembers an award for what is weighed later.
    fn remember(&mut self, id: Uuid) {
        let case = &self.cases[&id];
        let spent = self.committed.entry(key(&case.pot)).or_insert(Euro::ZERO);
        *spent = spent.plus(case.awarded.unwrap());
        let ask = &case.ask;
        self.awarded.entry(place(ask)).or_default().push(Earlier {
            case: id,
            number: case.number.clone(),
            scheme: ask.scheme.clone().unwrap(),
            kern: ask.kern.clone().unwrap(),
            area: ask.area.clone(),
            activity: ask.activity.clone(),
            target_group: ask.target_group.clone(),
            from: ask.from,
            year: case.year,
            idea: String::new(),
            awarded: true,
        });
    }
}

impl Way for InTheJournal {
    fn sit(&mut self, day: &str, name: &str) {
        if name == "Anouk" {
            self.cases.clear();
            self.open.db.execute_batch("COMMIT; BEGIN IMMEDIATE").unwrap();
        }
        self.now = (name.to_owned(), day.parse().unwrap());
    }

    fn submit(&mut self, application: &Value) -> Value {
        let application: Application = serde_json::from_value(application.clone()).unwrap();
        let (id, ask) = (Uuid::now_v7(), application.ask.clone());
        let year = chrono::Datelike::year(&self.now.1);
        let counter = self.counters.entry(year).or_insert(AFTER_THE_DESK);
        *counter += 1;
        let counter = *counter;
        let number = CaseNumber::new(year, &self.seat().tag, counter).to_string();
        let command = Command::Submit {
            application: Box::new(application),
        };
        assert!(self.commit(id, &command, &ask, number), "{ask:?} was refused");
        serde_json::to_value(id).unwrap()
    }

    fn act(&mut self, case: &Value, command: Value) -> bool {
        let id: Uuid = serde_json::from_value(case.clone()).unwrap();
        let (ask, number) = (self.cases[&id].ask.clone(), self.cases[&id].number.clone());
        let command: Command = serde_json::from_value(command).unwrap();
        let is_done = self.commit(id, &command, &ask, number);
        if is_done && matches!(command, Command::Award { .. }) {
            self.remember(id);
        }
        is_done
    }
}

/// Numbers begin after those that the desk gave.
const AFTER_THE_DESK: u32 = 5_000;

fn place(ask: &Ask) -> (String, String, i32) {
    (
        ask.kern.clone().unwrap().0,
        ask.area.clone().unwrap_or_default(),
        ask.year().unwrap(),
    )
}

fn pot(document: &SchemeYear, ask: &Ask) -> PotId {
    let holder = match document.holder {
        HolderKind::Kern => Holder::Kern(ask.kern.clone().unwrap()),
        _ => Holder::Municipality,
    };
    let year = (document.period == Period::Year).then_some(document.year);
    PotId {
        scheme: document.scheme.clone(),
        holder,
        year,
    }
}

/// A pot as the read tables name it.
fn key(pot: &PotId) -> String {
    let holder = match &pot.holder {
        Holder::Kern(kern) => format!("kern:{kern}"),
        _ => "municipality".to_owned(),
    };
    let year = pot.year.map_or_else(String::new, |year| year.to_string());
    format!("{}|{holder}|{year}", pot.scheme)
}

impl Seat {
    fn of(open: &PastTheDesk, folder: &Path, name: &str) -> Self {
        let mut vault = Vault::open(folder).unwrap();
        let seat = vault
            .seats()
            .into_iter()
            .find(|found| found.label == name)
            .unwrap()
            .seat;
        let unlocked = vault
            .unlock(seat, &Passphrase::typed(PASSPHRASE).unwrap())
            .unwrap();
        let sql = "SELECT tag, person, roles FROM seats JOIN people USING (person) WHERE seat = ?1";
        let (tag, person, roles): (String, String, String) = open
            .db
            .query_row(sql, [seat.to_string()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .unwrap();
        let roles: Vec<RoleGrant> = serde_json::from_str(&roles).unwrap();
        let actor = Actor {
            person: PersonId(person.parse().unwrap()),
            roles,
        };
        let end = journal::chain_end(&open.db, open.tenant(), seat, seal::format::FIRST_INCARNATION).unwrap();
        Self {
            key: unlocked.seat_key,
            tag,
            actor,
            end,
        }
    }
}
