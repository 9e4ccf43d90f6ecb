//! The town hall's laptop (Sanne, Anouk, Marijke), and budget officers and a kernverbinder on laptops of their own.

use kernkas_tests::{
    desk::{PASSPHRASE, TestDesk, award, jeu_de_boules, judgement},
    template::{Template, make_unlocking_cheap},
};
use serde_json::{Value, json};
use std::{
    cell::Cell,
    path::PathBuf,
    sync::{LazyLock, Mutex},
};
use tempfile::TempDir;

/// The day on which all of this begins.
pub const DAY: &str = "2026-05-12";
/// The budget officers with a laptop of their own.
pub const OFFICERS: [&str; 4] = ["Pieter", "Olga", "Karim", "Truus"];

struct Made {
    hall: Template,
    root_key: Value,
    others: Vec<(&'static str, Template)>,
}

static MADE: LazyLock<Mutex<Made>> = LazyLock::new(|| Mutex::new(make()));

fn make() -> Made {
    let road = tempfile::tempdir().unwrap();
    let hall = TestDesk::empty(DAY);
    let founded = hall.call(
        "found",
        json!({ "preset": "buren", "name": "Sanne", "roles": ["administrator"], "passphrase": PASSPHRASE }),
    );
    hall.add_person("Anouk", "kernverbinder", &[]);
    hall.add_person("Marijke", "budget-officer", &[]);
    let mut laptops = Vec::new();
    for name in OFFICERS.into_iter().chain(["Joost", "Ada"]) {
        let laptop = TestDesk::empty(DAY);
        let roles = match name {
            "Joost" => json!([{ "role": "kernverbinder", "kernen": ["ingen"] }]),
            "Ada" => json!([{ "role": "administrator", "kernen": [] }]),
            _ => json!([{ "role": "budget-officer", "kernen": [] }]),
        };
        let join = road.path().join(format!("{name}.join"));
        laptop.call(
            "join",
            json!({ "name": name, "laptop": format!("laptop {name}"), "passphrase": PASSPHRASE }),
        );
        laptop.call("join-file", json!({ "file": join }));
        let shown = hall.call("inspect-join", json!({ "file": join }));
        let enrolled = hall.call(
            "enrol",
            json!({ "file": join, "fingerprint": shown["fingerprint"], "person": null, "roles": roles }),
        );
        laptops.push((name, laptop, enrolled["seat"].clone()));
    }
    let mut others = Vec::new();
    for (name, laptop, seat) in laptops {
        let file = road.path().join(format!("{name}.kernkas"));
        hall.call(
            "export",
            json!({ "file": file, "wish": { "for": [seat], "everything": true } }),
        );
        laptop.call("arrive", json!({ "file": file, "passphrase": PASSPHRASE }));
        laptop.leave();
        make_unlocking_cheap(&laptop.folder());
        others.push((name, Template::of(&laptop.folder())));
    }
    hall.leave();
    make_unlocking_cheap(&hall.folder());
    Made {
        hall: Template::of(&hall.folder()),
        root_key: founded["root_key"].clone(),
        others,
    }
}

/// One laptop with who sits there.
pub struct Laptop {
    /// Its desk.
    pub desk: TestDesk,
    /// Who sits there.
    pub name: &'static str,
}

/// Some laptops, and a folder to carry files in. The first is the town hall's, where Marijke sits.
pub struct Laptops {
    /// All of them.
    pub all: Vec<Laptop>,
    /// The printed root key.
    pub root_key: Value,
    road: TempDir,
    files: Cell<u32>,
}

impl Laptops {
    /// The town hall and these.
    pub fn with(names: &[&'static str]) -> Self {
        let made = MADE.lock().unwrap();
        let mut all = vec![Laptop {
            desk: TestDesk::copy_of(&made.hall, DAY),
            name: "Marijke",
        }];
        for (name, template) in made.others.iter().filter(|(name, _)| names.contains(name)) {
            all.push(Laptop {
                desk: TestDesk::copy_of(template, DAY),
                name,
            });
        }
        for laptop in &all {
            laptop.desk.sit(laptop.name);
        }
        Self {
            all,
            root_key: made.root_key.clone(),
            road: tempfile::tempdir().unwrap(),
            files: Cell::new(0),
        }
    }

    /// Copies the laptop of `name` as it is now, as a copied disk would be; who sits there sits at both.
    pub fn copy(&mut self, name: &'static str) {
        let desk = self.of(name);
        desk.leave();
        let copy = TestDesk::copy_of(&Template::of(&desk.folder()), DAY);
        desk.sit(name);
        copy.sit(name);
        self.all.push(Laptop { desk: copy, name });
    }

    /// The desk of who is called so.
    pub fn of(&self, name: &str) -> &TestDesk {
        let laptop = self.all.iter().find(|laptop| laptop.name == name);
        &laptop.unwrap().desk
    }

    /// The town hall's.
    pub fn hall(&self) -> &TestDesk {
        &self.all[0].desk
    }

    /// Saves a file with what everybody lacks.
    pub fn saved(&self, from: &TestDesk) -> PathBuf {
        self.files.set(self.files.get() + 1);
        let file = self.road.path().join(format!("{}.kernkas", self.files.get()));
        let wish = json!({ "for": [], "everything": false });
        from.call("export", json!({ "file": file, "wish": wish }));
        file
    }

    /// Carries what everybody lacks from one laptop to another.
    pub fn carry(&self, from: &TestDesk, to: &TestDesk) -> Value {
        take_in(to, &self.saved(from))
    }

    /// Everybody's files to everybody, in this order of laptops.
    pub fn meet(&self, order: &[usize]) {
        let files: Vec<PathBuf> = self.all.iter().map(|laptop| self.saved(&laptop.desk)).collect();
        for (to, laptop) in self.all.iter().enumerate() {
            for from in order.iter().filter(|from| **from != to) {
                take_in(&laptop.desk, &files[*from]);
            }
        }
    }

    /// Everybody's files to everybody.
    pub fn all_meet(&self) {
        let order: Vec<usize> = (0..self.all.len()).collect();
        self.meet(&order);
    }

    /// Gives all pots to the seat of `name`, by Sanne at the town hall, who tells that laptop and nobody else.
    pub fn give_pots_to(&self, name: &str) {
        let (hall, laptop) = (self.hall(), self.of(name));
        let to = seat(laptop);
        hall.sit("Sanne");
        hall.call(
            "give-pots",
            json!({ "scheme": null, "year": null, "seat": to, "reason": "Voor deze week." }),
        );
        hall.sit("Marijke");
        self.carry(hall, laptop);
    }

    /// What every laptop says of its disputes must be the same, and its tables must follow from its journal.
    pub fn agree(&self) -> Value {
        let told: Vec<Value> = self.all.iter().map(|laptop| facts_of(&laptop.desk)).collect();
        for (one, laptop) in told.iter().zip(&self.all) {
            assert_eq!(*one, told[0], "{} and {}", self.all[0].name, laptop.name);
            let verified = laptop.desk.call("verify", json!({}));
            assert_eq!(verified["tables_agree"], true, "{}: {verified}", laptop.name);
        }
        told[0].clone()
    }
}

/// What a laptop says of its disputes, without who may choose.
fn facts_of(desk: &TestDesk) -> Value {
    let mut view = desk.call("disputes", json!({}));
    for card in view["disputes"].as_array_mut().unwrap() {
        card.as_object_mut().unwrap().remove("locked");
    }
    for row in view["settled"].as_array_mut().unwrap() {
        row.as_object_mut().unwrap().remove("locked");
    }
    view
}

/// Takes a file in.
pub fn take_in(desk: &TestDesk, file: &PathBuf) -> Value {
    desk.call("import", json!({ "file": file, "sha256": null }))
}

/// The seat of who sits there.
pub fn seat(desk: &TestDesk) -> Value {
    desk.call("desk", json!({}))["seat"].clone()
}

/// The cards of a laptop.
pub fn cards(desk: &TestDesk) -> Vec<Value> {
    desk.call("disputes", json!({}))["disputes"]
        .as_array()
        .unwrap()
        .clone()
}

/// The one card of this kind.
pub fn card(desk: &TestDesk, kind: &str) -> Value {
    let all = cards(desk);
    let mut found = all.iter().filter(|card| card["kind"] == kind);
    let card = found.next().unwrap_or_else(|| panic!("no {kind} among {all:#?}"));
    assert!(found.next().is_none(), "more than one {kind}: {all:#?}");
    card.clone()
}

/// The kinds of dispute on a laptop.
pub fn kinds(desk: &TestDesk) -> Vec<String> {
    let kind = |card: &Value| card["kind"].as_str().unwrap().to_owned();
    cards(desk).iter().map(kind).collect()
}

/// Has a person of the town hall do something there; Marijke sits there afterwards.
pub fn by<T>(hall: &TestDesk, name: &str, work: impl FnOnce() -> T) -> T {
    hall.sit(name);
    let done = work();
    hall.sit("Marijke");
    done
}

/// An application of a kern that asks so much, taken in at the town hall by Anouk and judged by Marijke, who sits there
/// afterwards.
pub fn judged(hall: &TestDesk, kern: &str, asked: &str) -> Value {
    hall.sit("Anouk");
    let mut application = jeu_de_boules();
    application["ask"]["kern"] = json!(kern);
    application["ask"]["asked"] = json!(asked);
    application["ask"]["signed_copy_seen"] = json!(true);
    let case = hall.call("submit", json!({ "application": application }))["case"].clone();
    hall.sit("Marijke");
    for condition in hall.judged_conditions(&case) {
        hall.act(&case, judgement(&condition, "meets", "Duidelijk."));
    }
    case
}

/// Awards so much.
pub fn awards(desk: &TestDesk, case: &Value, amount: &str) {
    desk.act(case, awarding(amount));
}

/// What awards so much, with a reason.
pub fn awarding(amount: &str) -> Value {
    let mut award = award(amount);
    award["reason"] = json!("Zo is het besproken.");
    award
}

/// What rejects.
pub fn rejecting() -> Value {
    json!({
        "do": "reject", "reason": "Het past niet.",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" }
    })
}

/// What settles a dispute.
pub fn settling(key: &Value, choice: &str) -> Value {
    json!({ "key": key, "choice": choice, "reason": "Zo is het afgesproken." })
}

/// A case as it is shown.
pub fn shown(desk: &TestDesk, case: &Value) -> Value {
    desk.call("application", json!({ "case": case }))
}
