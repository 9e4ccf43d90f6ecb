//! More than one laptop: the town hall's, with both printed keys, and those that join it.

use crate::{
    desk::{PASSPHRASE, TestDesk},
    template::{Template, make_unlocking_cheap},
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering},
    },
};

/// A municipality on its first laptop: Sanne (administrator), Anouk (kernverbinder), Marijke (budget officer).
pub struct Hall {
    /// The laptop; Sanne is at the desk.
    pub desk: TestDesk,
    /// As it was printed.
    pub recovery_key: String,
    /// As it was printed.
    pub root_key: String,
}

impl std::ops::Deref for Hall {
    type Target = TestDesk;

    fn deref(&self) -> &TestDesk {
        &self.desk
    }
}

/// Founded on `day`, once per program and day; what comes out is a copy.
///
/// # Panics
/// When it cannot be founded.
#[must_use]
pub fn hall(day: &str) -> Hall {
    static FOUNDED: Mutex<BTreeMap<String, (Template, String, String)>> = Mutex::new(BTreeMap::new());
    let mut founded = FOUNDED.lock().unwrap();
    let (template, recovery_key, root_key) = founded.entry(day.to_owned()).or_insert_with(|| found(day));
    let desk = TestDesk::copy_of(template, day);
    desk.sit("Sanne");
    Hall {
        desk,
        recovery_key: recovery_key.clone(),
        root_key: root_key.clone(),
    }
}

fn found(day: &str) -> (Template, String, String) {
    let desk = TestDesk::empty(day);
    let found =
        json!({ "preset": "buren", "name": "Sanne", "roles": ["administrator"], "passphrase": PASSPHRASE });
    let founded = desk.call("found", found);
    desk.add_person("Anouk", "kernverbinder", &[]);
    desk.add_person("Marijke", "budget-officer", &[]);
    desk.leave();
    make_unlocking_cheap(&desk.folder());
    let key = |name: &str| founded[name].as_str().unwrap().to_owned();
    (Template::of(&desk.folder()), key("recovery_key"), key("root_key"))
}

/// An empty laptop on which `name` asked to join. The same name asks with the same keys each time.
///
/// # Panics
/// When it cannot ask.
#[must_use]
pub fn waiting(name: &str, day: &str) -> TestDesk {
    static WAITING: Mutex<BTreeMap<(String, String), Template>> = Mutex::new(BTreeMap::new());
    let mut waiting = WAITING.lock().unwrap();
    let template = waiting
        .entry((name.to_owned(), day.to_owned()))
        .or_insert_with(|| {
            let desk = TestDesk::empty(day);
            let laptop = format!("laptop {name}");
            desk.call(
                "join",
                json!({ "name": name, "laptop": laptop, "passphrase": PASSPHRASE }),
            );
            make_unlocking_cheap(&desk.folder());
            Template::of(&desk.folder())
        });
    TestDesk::copy_of(template, day)
}

/// A name for a file that is carried to or from this laptop. It goes when the laptop goes.
///
/// # Panics
/// When the data folder has no folder around it.
#[must_use]
pub fn on_a_stick(desk: &TestDesk, ending: &str) -> PathBuf {
    static FILES: AtomicU32 = AtomicU32::new(0);
    let number = FILES.fetch_add(1, Ordering::Relaxed);
    desk.folder().parent().unwrap().join(format!("{number}.{ending}"))
}

/// The join file of a laptop that waits.
#[must_use]
pub fn join_file(laptop: &TestDesk) -> PathBuf {
    let file = on_a_stick(laptop, "kernkas-join");
    laptop.call("join-file", json!({ "file": file }));
    file
}

/// Lets a laptop in; an administrator is at the desk of `hall`. Gives the seat.
pub fn enrolled(hall: &TestDesk, laptop: &TestDesk, person: &Value, roles: &Value) -> Value {
    let file = join_file(laptop);
    let fingerprint = laptop.call("start", json!({}))["joining"]["fingerprint"].clone();
    let enrol = json!({ "file": file, "fingerprint": fingerprint, "person": person, "roles": roles });
    hall.call("enrol", enrol)["seat"].clone()
}

/// A bundle with everything for one seat.
pub fn everything_for(hall: &TestDesk, seat: &Value) -> PathBuf {
    let file = on_a_stick(hall, "kernkas");
    let wish = json!({ "for": [seat], "everything": true });
    hall.call("export", json!({ "file": file, "wish": wish }));
    file
}

/// Opens the office on a laptop that waited.
pub fn arrive(laptop: &TestDesk, file: &PathBuf) -> Value {
    laptop.call("arrive", json!({ "file": file, "passphrase": PASSPHRASE }))
}

/// A laptop of its own for `name`, who is let in with a role by the administrator at `hall`. `name` is at the desk.
#[must_use]
pub fn joined(hall: &TestDesk, name: &str, role: &str, kernen: &[&str], day: &str) -> TestDesk {
    let laptop = waiting(name, day);
    let roles = json!([{ "role": role, "kernen": kernen }]);
    let seat = enrolled(hall, &laptop, &Value::Null, &roles);
    arrive(&laptop, &everything_for(hall, &seat));
    laptop
}

/// The seat of who sits there.
#[must_use]
pub fn seat(desk: &TestDesk) -> Value {
    desk.call("desk", json!({}))["seat"].clone()
}

/// A bundle with what everybody lacks.
pub fn saved(from: &TestDesk) -> PathBuf {
    let file = on_a_stick(from, "kernkas");
    let wish = json!({ "for": [], "everything": false });
    from.call("export", json!({ "file": file, "wish": wish }));
    file
}

/// Takes a bundle in, unseen.
pub fn take_in(desk: &TestDesk, file: &PathBuf) -> Value {
    desk.call("import", json!({ "file": file, "sha256": null }))
}

/// Carries what everybody lacks from one laptop to another.
pub fn carry(from: &TestDesk, to: &TestDesk) -> Value {
    take_in(to, &saved(from))
}
