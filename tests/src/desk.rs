//! A municipality to test with: founded in a folder of its own, three people, a clock that stands where it is put.

mod said;

pub use said::{advice, award, jeu_de_boules, judgement};

use crate::template::{Template, make_unlocking_cheap};
use chrono::NaiveDate;
use office::{
    clock::SetClock,
    desk::Desk,
    sentences::{Language, say as say_in},
    wire::{CallFailure, SeatLabel, Start},
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::{Arc, Mutex},
};
use tempfile::TempDir;

/// Everybody's passphrase in tests.
pub const PASSPHRASE: &str = "een lange zin om mee te proberen";

/// A desk on a folder that disappears with it.
pub struct TestDesk {
    /// The desk.
    pub desk: Desk,
    /// Its clock.
    pub clock: Arc<SetClock>,
    folder: Folder,
}

enum Folder {
    /// It disappears with the desk.
    Passing(TempDir),
    /// It is somebody else's.
    Lasting(PathBuf),
}

/// A municipality founded on `day` by Sanne, with Anouk (kernverbinder) and Marijke (budget officer). It is locked.
///
/// Founding is done once per program and day; what comes out is a copy, in which passphrases cost little to try.
///
/// # Panics
/// When it cannot be founded.
#[must_use]
pub fn founded(day: &str) -> TestDesk {
    static FOUNDED: Mutex<BTreeMap<String, Template>> = Mutex::new(BTreeMap::new());
    let mut founded = FOUNDED.lock().unwrap();
    let template = founded.entry(day.to_owned()).or_insert_with(|| found(day));
    TestDesk::copy_of(template, day)
}

fn found(day: &str) -> Template {
    let test = TestDesk::empty(day);
    test.call(
        "found",
        json!({ "preset": "buren", "name": "Sanne", "roles": ["administrator"], "passphrase": PASSPHRASE }),
    );
    test.add_person("Anouk", "kernverbinder", &[]);
    test.add_person("Marijke", "budget-officer", &[]);
    test.leave();
    make_unlocking_cheap(&test.folder());
    Template::of(&test.folder())
}

impl TestDesk {
    /// A desk on an empty folder.
    ///
    /// # Panics
    /// When there is no room for one, or `day` is no day.
    #[must_use]
    pub fn empty(day: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(SetClock::at(day.parse().unwrap()));
        let desk = Desk::with_clock(folder.path().join("kas"), clock.clone());
        Self {
            desk,
            clock,
            folder: Folder::Passing(folder),
        }
    }

    /// A desk on a folder that is there and stays.
    ///
    /// # Panics
    /// When `day` is no day.
    #[must_use]
    pub fn in_folder(folder: PathBuf, day: &str) -> Self {
        let clock = Arc::new(SetClock::at(day.parse().unwrap()));
        let desk = Desk::with_clock(folder.clone(), clock.clone());
        Self {
            desk,
            clock,
            folder: Folder::Lasting(folder),
        }
    }

    /// A desk on a copy of `template`.
    #[must_use]
    pub fn copy_of(template: &Template, day: &str) -> Self {
        let test = Self::empty(day);
        template.put(&test.folder());
        test
    }

    /// Adds a person. Sanne is at the desk.
    pub fn add_person(&self, name: &str, role: &str, kernen: &[&str]) {
        let roles = json!([{ "role": role, "kernen": kernen }]);
        self.call(
            "add-person",
            json!({ "name": name, "roles": roles, "passphrase": PASSPHRASE }),
        );
    }

    /// Locks the office.
    pub fn leave(&self) {
        self.call("lock", json!({}));
    }

    /// Sits down at the desk.
    pub fn sit(&self, name: &str) {
        self.call("unlock", self.unlocking(name));
    }

    /// Another desk on the same folder, as a second program would be.
    #[must_use]
    pub fn beside(&self) -> Desk {
        Desk::with_clock(self.folder(), self.clock.clone())
    }

    /// The bytes of the database as they stand on the disk: the file and its log.
    ///
    /// # Panics
    /// When there is no database.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let read = |name: &str| fs::read(self.folder().join(name));
        [
            read("kernkas.db").unwrap(),
            read("kernkas.db-wal").unwrap_or_default(),
        ]
        .concat()
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        match &self.folder {
            Folder::Passing(folder) => folder.path().join("kas"),
            Folder::Lasting(folder) => folder.clone(),
        }
    }

    /// Makes a call.
    ///
    /// # Errors
    /// What the office says.
    pub fn ask(&self, name: &str, body: Value) -> Result<Value, CallFailure> {
        self.desk.call_with_files(name, body)
    }

    /// Makes a call that must succeed.
    ///
    /// # Panics
    /// When it does not.
    pub fn call(&self, name: &str, body: Value) -> Value {
        self.ask(name, body)
            .unwrap_or_else(|failure| panic!("{name}: {failure:#?}"))
    }

    /// Makes a call that must be refused.
    ///
    /// # Panics
    /// When it is not.
    pub fn refused(&self, name: &str, body: Value) -> CallFailure {
        match self.ask(name, body) {
            Ok(answer) => panic!("{name} was done: {answer}"),
            Err(failure) => failure,
        }
    }

    /// Puts the clock on a day.
    ///
    /// # Panics
    /// When it is no day.
    pub fn on(&self, day: &str) {
        self.clock.set(day.parse::<NaiveDate>().unwrap());
    }

    /// What unlocks the seat of `name`.
    ///
    /// # Panics
    /// When there is no such seat.
    #[must_use]
    pub fn unlocking(&self, name: &str) -> Value {
        let start: Start = serde_json::from_value(self.call("start", json!({}))).unwrap();
        let seat = start
            .seats
            .into_iter()
            .find(|SeatLabel { label, .. }| label == name)
            .unwrap();
        json!({ "seat": seat.seat, "passphrase": PASSPHRASE })
    }

    /// What unlocks the kernverbinder's seat.
    #[must_use]
    pub fn anouk(&self) -> Value {
        self.unlocking("Anouk")
    }

    /// What unlocks the budget officer's seat.
    #[must_use]
    pub fn marijke(&self) -> Value {
        self.unlocking("Marijke")
    }

    /// What unlocks the administrator's seat.
    #[must_use]
    pub fn sanne(&self) -> Value {
        self.unlocking("Sanne")
    }

    fn acting(&self, case: &Value, command: Value) -> Value {
        let version = self.call("application", json!({ "case": case }))["version"].clone();
        let mut acting = json!({ "case": case, "version": version });
        acting["command"] = command;
        acting
    }

    /// Does something with a case, which must succeed.
    pub fn act(&self, case: &Value, command: Value) -> Value {
        self.call("act", self.acting(case, command))
    }

    /// Tries something with a case, which must be refused.
    pub fn refused_act(&self, case: &Value, command: Value) -> CallFailure {
        self.refused("act", self.acting(case, command))
    }

    /// The ids of the judged conditions of a case.
    ///
    /// # Panics
    /// When the case cannot be shown.
    #[must_use]
    pub fn judged_conditions(&self, case: &Value) -> Vec<String> {
        let shown = self.call("application", json!({ "case": case }));
        judged(&shown["scheme_year"])
    }

    /// A reason for each judged condition of a scheme of this year.
    ///
    /// # Panics
    /// When there is no such scheme.
    #[must_use]
    pub fn reasons(&self, scheme: &str) -> Value {
        self.reasons_in(2026, scheme)
    }

    /// A reason for each judged condition of a scheme of that year.
    ///
    /// # Panics
    /// When there is no such scheme.
    #[must_use]
    pub fn reasons_in(&self, year: i32, scheme: &str) -> Value {
        let lists = self.call("lists", json!({ "year": year }));
        let schemes = lists["schemes"].as_array().unwrap();
        let document = schemes
            .iter()
            .find(|document| document["scheme"] == scheme)
            .unwrap();
        judged(document)
            .into_iter()
            .map(|id| (id, json!("Omdat iedereen uit de buurt mee kan doen.")))
            .collect()
    }

    /// The leefbaarheidsbudget pot of a kern in 2026.
    ///
    /// # Panics
    /// When it is not shown.
    #[must_use]
    pub fn pot(&self, kern: &str) -> Value {
        let budget = self.call("budget", json!({ "year": 2026 }));
        let rows = budget["rows"].as_array().unwrap();
        rows.iter().find(|row| row["kern"] == kern).unwrap()["cells"][0]["pots"][0].clone()
    }

    /// A submitted application of `kern` that asks `amount`, taken in by Anouk.
    #[must_use]
    pub fn submitted(&self, kern: &str, amount: &str) -> Value {
        self.call("unlock", self.anouk());
        let mut application = jeu_de_boules();
        application["ask"]["kern"] = json!(kern);
        application["ask"]["asked"] = json!(amount);
        application["ask"]["signed_copy_seen"] = json!(true);
        self.call("submit", json!({ "application": application }))["case"].clone()
    }

    /// An application of `kern`, asked and awarded; Marijke sits at the desk afterwards.
    pub fn decided(&self, kern: &str, asked: &str, awarded: &str) -> Value {
        let case = self.submitted(kern, asked);
        self.call("unlock", self.marijke());
        for condition in self.judged_conditions(&case) {
            self.act(&case, judgement(&condition, "meets", "Duidelijk."));
        }
        let mut award = award(awarded);
        award["reason"] = json!("Zo is het besproken.");
        self.act(&case, award);
        case
    }
}

fn judged(document: &Value) -> Vec<String> {
    let conditions = document["conditions"].as_array().unwrap();
    conditions
        .iter()
        .filter(|condition| condition["on"] == true && condition["test"]["by"] == "judged")
        .map(|condition| condition["id"].as_str().unwrap().to_owned())
        .collect()
}

/// A text of the office in Dutch.
///
/// # Panics
/// When it is no text.
#[must_use]
pub fn say(text: &Value) -> String {
    say_in(&serde_json::from_value(text.clone()).unwrap(), Language::Nl)
}
