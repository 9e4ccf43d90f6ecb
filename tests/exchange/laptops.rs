//! The town hall's laptop (Sanne, Anouk, Marijke), and those of kernverbinders in the villages.

use kernkas_tests::{
    desk::{self, PASSPHRASE, TestDesk, jeu_de_boules, say},
    template::{Template, make_unlocking_cheap},
};
use serde_json::{Value, json};
use std::{
    path::PathBuf,
    sync::{LazyLock, Mutex},
};
use tempfile::TempDir;

/// The day on which all of this begins.
pub const DAY: &str = "2026-05-12";

/// Two or three laptops, and a folder to carry files in.
pub struct Laptops {
    /// The town hall; Marijke sits there.
    pub hall: TestDesk,
    /// Joost, who serves Ingen; he sits there.
    pub joost: TestDesk,
    /// Fenna, who serves Lienden; she sits there.
    pub fenna: TestDesk,
    road: TempDir,
    files: Mutex<u32>,
}

struct Made {
    hall: Template,
    joost: Template,
    fenna: Template,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let road = tempfile::tempdir().unwrap();
    let hall = desk::founded(DAY);
    hall.sit("Sanne");
    let joost = let_in(&hall, &road, "Joost", &["ingen"]);
    let fenna = let_in(&hall, &road, "Fenna", &["lienden"]);
    let (joost, fenna) = (arrived(&hall, &road, joost), arrived(&hall, &road, fenna));
    hall.leave();
    Made {
        hall: Template::of(&hall.folder()),
        joost,
        fenna,
    }
});

/// A laptop that waits, and the seat that was let in on it.
type Waiting = (TestDesk, Value);

/// Lets a kernverbinder in on a laptop of her own. Sanne is at the desk of the hall.
fn let_in(hall: &TestDesk, road: &TempDir, name: &str, kernen: &[&str]) -> Waiting {
    let laptop = TestDesk::empty(DAY);
    let file = road.path().join(format!("{name}.join"));
    laptop.call(
        "join",
        json!({ "name": name, "laptop": format!("laptop {name}"), "passphrase": PASSPHRASE }),
    );
    laptop.call("join-file", json!({ "file": file }));
    let shown = hall.call("inspect-join", json!({ "file": file }));
    let roles = json!([{ "role": "kernverbinder", "kernen": kernen }]);
    let fingerprint = &shown["fingerprint"];
    let enrolled = hall.call(
        "enrol",
        json!({ "file": file, "fingerprint": fingerprint, "person": null, "roles": roles }),
    );
    (laptop, enrolled["seat"].clone())
}

/// Brings it all that the hall knows, and locks it.
fn arrived(hall: &TestDesk, road: &TempDir, (laptop, seat): Waiting) -> Template {
    let file = road.path().join(format!("{}.kernkas", seat.as_str().unwrap()));
    let wish = json!({ "for": [seat], "everything": true });
    hall.call("export", json!({ "file": file, "wish": wish }));
    laptop.call("arrive", json!({ "file": file, "passphrase": PASSPHRASE }));
    laptop.leave();
    make_unlocking_cheap(&laptop.folder());
    Template::of(&laptop.folder())
}

impl Laptops {
    pub fn new() -> Self {
        let laptops = Self {
            hall: TestDesk::copy_of(&MADE.hall, DAY),
            joost: TestDesk::copy_of(&MADE.joost, DAY),
            fenna: TestDesk::copy_of(&MADE.fenna, DAY),
            road: tempfile::tempdir().unwrap(),
            files: Mutex::new(0),
        };
        laptops.hall.sit("Marijke");
        laptops.joost.sit("Joost");
        laptops.fenna.sit("Fenna");
        laptops
    }

    /// A name for a file on the road.
    pub fn path(&self) -> PathBuf {
        let mut files = self.files.lock().unwrap();
        *files += 1;
        self.road.path().join(format!("{files}.kernkas"))
    }

    /// Saves a file with what everybody lacks.
    pub fn saved(&self, from: &TestDesk) -> PathBuf {
        self.saved_as(from, json!({ "for": [], "everything": false }))
    }

    /// Saves a file.
    pub fn saved_as(&self, from: &TestDesk, wish: Value) -> PathBuf {
        let file = self.path();
        let mut export = json!({ "file": file });
        export["wish"] = wish;
        from.call("export", export);
        file
    }

    /// Carries what everybody lacks from one laptop to another.
    pub fn carry(&self, from: &TestDesk, to: &TestDesk) -> Value {
        take_in(to, &self.saved(from))
    }

    /// Carries what one laptop lacks to it, and to it alone.
    pub fn carry_for(&self, from: &TestDesk, to: &TestDesk) -> Value {
        let wish = json!({ "for": [seat(to)], "everything": false });
        take_in(to, &self.saved_as(from, wish))
    }
}

/// Takes a file in.
pub fn take_in(desk: &TestDesk, file: &PathBuf) -> Value {
    desk.call("import", json!({ "file": file, "sha256": null }))
}

/// An application of a kern for € 850, taken in by who sits there.
pub fn submitted(desk: &TestDesk, kern: &str, idea: &str) -> Value {
    let mut application = jeu_de_boules();
    application["ask"]["kern"] = json!(kern);
    application["ask"]["signed_copy_seen"] = json!(true);
    application["idea"] = json!(idea);
    desk.call("submit", json!({ "application": application }))["case"].clone()
}

/// The seat of who sits there.
pub fn seat(desk: &TestDesk) -> Value {
    desk.call("desk", json!({}))["seat"].clone()
}

/// All sentences in a list of texts.
pub fn said(texts: &Value) -> Vec<String> {
    texts.as_array().unwrap().iter().map(say).collect()
}

/// The ids of the sentences in a list of texts.
pub fn ids(texts: &Value) -> Vec<&str> {
    texts
        .as_array()
        .unwrap()
        .iter()
        .map(|text| text["id"].as_str().unwrap())
        .collect()
}

/// The bytes of what is in the journal, and of every read table, must be the same on both; what is of a laptop alone
/// may differ.
pub fn same_everywhere(one: &TestDesk, other: &TestDesk) {
    for desk in [one, other] {
        let verified = desk.call("verify", json!({}));
        assert_eq!(verified["tables_agree"], true);
        assert_eq!(verified["broken"], json!([]));
    }
    let list = |desk: &TestDesk| {
        let list = desk.call(
            "applications",
            json!({
                "words": "", "kernen": [], "schemes": [], "states": [], "year": null, "pots": [],
                "within_days": null, "sort": "newest", "offset": 0, "limit": 100
            }),
        );
        list["rows"].clone()
    };
    assert_eq!(list(one), list(other));
}
