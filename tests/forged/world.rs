//! A municipality worth forging in: everybody's keys, cases in every state that matters, one seat barred, one role
//! ended, one given late; and the laptop of Roos, an administrator, to whom the forged files are brought.

use kernkas_tests::{
    desk::{TestDesk, jeu_de_boules},
    laptops::{Hall, hall, joined, seat},
    past_the_desk::{self, PastTheDesk},
    template::{Template, make_unlocking_cheap},
};
use seal::{Body, Event, Head, ReadingKey, Recipient, SealedCommit, SeatId, SeatKey, TenantId};
use serde_json::{Value, json};
use std::{collections::BTreeMap, sync::LazyLock};
use uuid::Uuid;

/// The day on which all of this happens.
pub const DAY: &str = "2026-05-12";
/// Everybody at the town hall, whose keys the forger has.
const EVERYBODY: [&str; 9] = [
    "Sanne", "Anouk", "Marijke", "Pieter", "Joost", "Lena", "Ines", "Otto", "Nina",
];

/// A case that can be decided.
pub struct Case {
    pub id: Uuid,
    pub kern: &'static str,
}

/// All that a forger can know.
pub struct World {
    pub tenant: TenantId,
    keys: BTreeMap<&'static str, [u8; 32]>,
    people: BTreeMap<String, Uuid>,
    /// Taken in by Anouk.
    pub cases: Vec<Case>,
    /// Taken in by Marijke herself.
    pub her_own: Case,
    /// Every last event before Ines was barred, Otto's role ended and Nina got hers.
    pub before: Vec<Head>,
    /// Every last event now.
    pub now: Vec<Head>,
    /// What was signed honestly and is known to Roos.
    pub honest: Vec<SealedCommit>,
    /// The scheme year of the leefbaarheidsbudget: its hash and its document.
    pub scheme: (Value, Value),
    /// With what Roos reads.
    pub reader: Recipient,
    roos: Template,
}

pub static WORLD: LazyLock<World> = LazyLock::new(build);

fn build() -> World {
    let hall = with_everybody();
    let cases = ["ingen", "lienden", "maurik", "ingen"].map(|kern| Case {
        id: id(&hall.submitted(kern, "850.00")),
        kern,
    });
    hall.decided("maurik", "300.00", "300.00");
    taken_in_by(&hall, "Ines", "lienden");
    let her_own = Case {
        id: taken_in_by(&hall, "Marijke", "ingen"),
        kern: "ingen",
    };
    let before = heads(&past_the_desk::open(&hall, "Sanne"));
    hall.sit("Sanne");
    let people = hall.call("people", json!({}))["people"].clone();
    let people: BTreeMap<String, Uuid> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["name"].as_str().unwrap().to_owned(), id(&row["person"])))
        .collect();
    let ines = hall.unlocking("Ines")["seat"].clone();
    hall.call("bar", json!({ "seat": ines, "reason": "De laptop is gestolen." }));
    for (name, role) in [("Otto", "reader"), ("Nina", "budget-officer")] {
        let roles = json!([{ "role": role, "kernen": [] }]);
        hall.call("give-roles", json!({ "person": people[name], "roles": roles }));
    }
    let schemes = hall.call("schemes", json!({ "year": 2026 }))["schemes"].clone();
    let scheme = schemes
        .as_array()
        .unwrap()
        .iter()
        .find(|scheme| scheme["document"]["scheme"] == "leefbaarheidsbudget");
    let scheme = scheme.unwrap();
    let roos = joined(&hall, "Roos", "administrator", &[], DAY);
    assert!(seat(&roos).is_string());
    let keys = EVERYBODY.map(|name| {
        let inside = past_the_desk::open(&hall, name);
        (name, *inside.unlocked.seat_key.secret())
    });
    let inside = past_the_desk::open(&roos, "Roos");
    World {
        tenant: inside.tenant(),
        keys: keys.into_iter().collect(),
        people,
        cases: cases.into_iter().collect(),
        her_own,
        before,
        now: heads(&inside),
        honest: honest(&inside),
        scheme: (scheme["hash"].clone(), scheme["document"].clone()),
        reader: ReadingKey::of(&inside.unlocked.seat_key).recipient(),
        roos: {
            drop(inside);
            Template::of(&roos.folder())
        },
    }
}

/// The town hall with everybody whose keys the forger has.
fn with_everybody() -> Hall {
    let hall = hall(DAY);
    for (name, role, kernen) in [
        ("Pieter", "budget-officer", &[][..]),
        ("Joost", "kernverbinder", &["ingen"]),
        ("Lena", "reader", &[]),
        ("Ines", "kernverbinder", &[]),
        ("Otto", "budget-officer", &[]),
        ("Nina", "reader", &[]),
    ] {
        hall.add_person(name, role, kernen);
    }
    hall.leave();
    make_unlocking_cheap(&hall.folder());
    hall
}

fn id(value: &Value) -> Uuid {
    value.as_str().unwrap().parse().unwrap()
}

fn taken_in_by(hall: &TestDesk, name: &str, kern: &str) -> Uuid {
    hall.sit(name);
    let mut application = jeu_de_boules();
    application["ask"]["kern"] = json!(kern);
    application["ask"]["signed_copy_seen"] = json!(true);
    id(&hall.call("submit", json!({ "application": application }))["case"])
}

fn heads(inside: &PastTheDesk) -> Vec<Head> {
    inside.seen_by(SeatId::from_bytes([0; 32]))
}

/// Every commit that is known there, as it was signed.
fn honest(inside: &PastTheDesk) -> Vec<SealedCommit> {
    let mut commits = inside
        .db
        .prepare("SELECT id, bytes, signature FROM commits ORDER BY id")
        .unwrap();
    let commits = commits.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?)));
    let sql = "SELECT header, bytes FROM events JOIN bodies ON event = id WHERE \"commit\" = ?1 ORDER BY seq";
    let mut events = inside.db.prepare(sql).unwrap();
    commits
        .unwrap()
        .map(Result::unwrap)
        .map(|(id, commit, signature)| {
            let rows = events.query_map([id], |row| {
                let body = row.get::<_, Option<Vec<u8>>>(1)?;
                Ok(Event::new(
                    row.get(0)?,
                    body.map_or(Body::Withheld, Body::Present),
                ))
            });
            SealedCommit {
                events: rows.unwrap().map(Result::unwrap).collect(),
                commit,
                signature,
            }
        })
        .collect()
}

impl World {
    /// The laptop of Roos as it was before any file came; she sits there.
    pub fn roos(&self) -> TestDesk {
        let desk = TestDesk::copy_of(&self.roos, DAY);
        desk.sit("Roos");
        desk
    }

    /// The key of somebody at the town hall.
    pub fn key(&self, name: &str) -> SeatKey {
        SeatKey::from_secret(&self.keys[name])
    }

    /// A person.
    pub fn person(&self, name: &str) -> Uuid {
        self.people[name]
    }

    /// What the first honest event of this kind says.
    pub fn said(&self, kind: &str) -> Value {
        let mut events = self.honest.iter().flat_map(|sealed| &sealed.events);
        let said = events.find(|event| kind_of(event) == kind).unwrap();
        let Body::Present(body) = &said.body else {
            panic!("{kind} is not here")
        };
        serde_json::from_slice::<Value>(body).unwrap()["data"].clone()
    }

    /// An honest commit with an event of this kind.
    pub fn with(&self, kind: &str) -> &SealedCommit {
        let holds = |sealed: &&SealedCommit| sealed.events.iter().any(|event| kind_of(event) == kind);
        self.honest.iter().find(holds).unwrap()
    }
}

/// Of what kind an event is.
pub fn kind_of(event: &Event) -> String {
    event.read_header().unwrap().kind.to_string()
}
