//! Through the calls of the desk, as everybody does.

use super::{SECOND, Way, YEARS};
use kernkas_tests::{
    desk::{PASSPHRASE, TestDesk},
    laptops,
    template::make_unlocking_cheap,
};
use office::vault::{Passphrase, Vault};
use rules::preset;
use serde_json::{Value, json};
use std::path::Path;

/// Somebody at the desk.
pub struct AtTheDesk(TestDesk);

impl AtTheDesk {
    /// Founds a municipality with three people, in which a passphrase costs little to try.
    pub fn found(folder: &Path) -> Self {
        let test = TestDesk::in_folder(folder.to_path_buf(), "2019-01-02");
        let found = json!({
            "preset": "buren", "name": "Sanne", "roles": ["administrator"], "passphrase": PASSPHRASE
        });
        test.call("found", found);
        test.add_person("Anouk", "kernverbinder", &[]);
        test.add_person("Marijke", "budget-officer", &[]);
        for year in *YEARS.start()..=YEARS.end() + 1 {
            set_schemes(&test, year);
        }
        test.leave();
        make_unlocking_cheap(folder);
        Self(test)
    }

    /// Lets a second laptop in, and has it open its office.
    pub fn joined_by(&self, second: &Path) {
        let laptop = TestDesk::in_folder(second.to_path_buf(), "2019-01-02");
        let asked = json!({ "name": SECOND, "laptop": "laptop", "passphrase": PASSPHRASE });
        laptop.call("join", asked);
        self.0.sit("Sanne");
        let roles = json!([{ "role": "reader", "kernen": [] }]);
        let seat = laptops::enrolled(&self.0, &laptop, &Value::Null, &roles);
        let file = laptops::everything_for(&self.0, &seat);
        laptops::arrive(&laptop, &file);
        laptop.leave();
        self.0.leave();
    }

    /// Locks, and makes a passphrase as dear as it is for everybody.
    pub fn leave(self, folder: &Path) {
        self.0.leave();
        let mut vault = Vault::open(folder).unwrap();
        let passphrase = Passphrase::typed(PASSPHRASE).unwrap();
        for found in vault.seats() {
            vault
                .change_passphrase(found.seat, &passphrase, &passphrase)
                .unwrap();
        }
    }
}

/// Sets the schemes that a year does not have yet, as they are in the last year: no source has some of them this early.
fn set_schemes(test: &TestDesk, year: i32) {
    let there = test.call("schemes", json!({ "year": year }));
    let there: Vec<&Value> = there["schemes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["document"]["scheme"])
        .collect();
    for mut document in preset::buren().scheme_years(*YEARS.end()) {
        document.year = year;
        if !there.contains(&&json!(document.scheme)) {
            test.call("change-scheme-year", json!({ "document": document }));
        }
    }
}

impl Way for AtTheDesk {
    fn sit(&mut self, day: &str, name: &str) {
        self.0.on(day);
        self.0.sit(name);
    }

    fn submit(&mut self, application: &Value) -> Value {
        self.0.call("submit", json!({ "application": application }))["case"].clone()
    }

    fn act(&mut self, case: &Value, command: Value) -> bool {
        let version = self.0.call("application", json!({ "case": case }))["version"].clone();
        self.0
            .ask(
                "act",
                json!({ "case": case, "version": version, "command": command }),
            )
            .is_ok()
    }
}
