//! What concerns the office (who may do what, rules and money), signed by who may not.

use crate::{
    forger::{Forger, Knows, of_office},
    set_aside::{Kind, none_counts},
    world::{DAY, WORLD},
};
use seal::{ReadingKey, SealedCommit, SeatKey};
use serde_json::{Value, json};

const fn kind(name: &'static str, reason: &'static str, forge: fn(&mut Forger) -> SealedCommit) -> Kind {
    Kind {
        name,
        reason,
        asked: false,
        forge,
    }
}

fn says(forger: &mut Forger, name: &str, kind: &str, data: Value) -> SealedCommit {
    forger.signs(name, Knows::All, vec![of_office(kind, data)])
}

/// Somebody who may not: each but the administrators.
fn anybody(forger: &mut Forger) -> &'static str {
    const NOT_THEM: [&str; 8] = [
        "Anouk", "Marijke", "Pieter", "Joost", "Lena", "Ines", "Otto", "Nina",
    ];
    NOT_THEM[forger.dice.below(NOT_THEM.len())]
}

/// A seat for `person` with a key that the forger made.
fn seat_for(forger: &mut Forger, person: &str) -> (SeatKey, Value) {
    let key = SeatKey::from_secret(&forger.dice.bytes());
    let reads = ReadingKey::of(&key).recipient();
    let data = json!({
        "seat": key.id(), "person": WORLD.person(person), "tag": "Z9", "reads": reads.as_str()
    });
    (key, data)
}

fn all_roles(person: &str) -> Value {
    let roles = ["administrator", "budget-officer", "kernverbinder"];
    let roles = roles.map(|role| json!({ "role": role, "kernen": [] }));
    json!({ "person": WORLD.person(person), "roles": roles })
}

/// Who may do what.
const STANDING: [Kind; 11] = [
    kind("roles given to oneself", "role", |forger| {
        let name = anybody(forger);
        says(forger, name, "roles-given", all_roles(name))
    }),
    kind("roles taken from the administrator", "role", |forger| {
        let name = anybody(forger);
        let none = json!({ "person": WORLD.person("Sanne"), "roles": [] });
        says(forger, name, "roles-given", none)
    }),
    kind("a seat that enrols itself", "role", |forger| {
        let (key, data) = seat_for(forger, "Sanne");
        let events = vec![
            of_office("seat-enrolled", data),
            of_office("roles-given", all_roles("Sanne")),
        ];
        forger.key_signs(&key, 1, Knows::All, events)
    }),
    kind("a seat enrolled by who may not", "role", |forger| {
        let name = anybody(forger);
        let (_, data) = seat_for(forger, "Marijke");
        says(forger, name, "seat-enrolled", data)
    }),
    kind("a seat barred by who may not", "role", |forger| {
        let name = anybody(forger);
        let seat = WORLD.key("Marijke").id();
        says(forger, name, "seat-barred", json!({ "seat": seat, "last": [] }))
    }),
    kind("the bar lifted without the root key", "role", |forger| {
        let name = *forger.dice.one(&["Sanne", "Marijke", "Ines", "Lena"]);
        let seat = WORLD.key("Ines").id();
        says(forger, name, "seat-readmitted", json!({ "seat": seat }))
    }),
    kind("a key that says it is the root key", "role", |forger| {
        let key = SeatKey::from_secret(&forger.dice.bytes());
        let incarnation = 2 + u32::try_from(forger.dice.below(1000)).unwrap();
        let roles = of_office("roles-given", all_roles("Joost"));
        forger.key_signs(&key, incarnation, Knows::All, vec![roles])
    }),
    kind("a restored seat let go on by who may not", "role", |forger| {
        let name = anybody(forger);
        let seat = WORLD.key(name).id();
        says(
            forger,
            name,
            "seat-resumed",
            json!({ "seat": seat, "incarnation": 2 }),
        )
    }),
    kind("a late action let count by a kernverbinder", "role", |forger| {
        let name = *forger.dice.one(&["Anouk", "Joost", "Lena", "Ines", "Otto"]);
        let commit = forger.dice.one(&WORLD.honest).read_commit().unwrap();
        says(
            forger,
            name,
            "late-settled",
            json!({ "action": commit.head, "counts": true }),
        )
    }),
    kind("the municipality founded once more", "role", |forger| {
        let name = anybody(forger);
        let founded = json!({
            "name": "Elders", "code": "GM0000", "root_key": WORLD.key(name).id(), "sample": false, "on": DAY
        });
        says(forger, name, "municipality-founded", founded)
    }),
    kind("roles hidden among names", "role", |forger| {
        let name = *forger.dice.one(&["Anouk", "Joost", "Lena", "Marijke"]);
        let seat = WORLD.key(name).id();
        let named = of_office("laptop-named", json!({ "seat": seat, "laptop": "laptop zuid" }));
        let roles = of_office("roles-given", all_roles(name));
        forger.signs(name, Knows::All, vec![named, roles])
    }),
];

/// Money, rules and lists.
const OFFICE: [Kind; 9] = [
    kind(
        "pots taken over by an officer who does not hold them",
        "not-holder",
        |forger| {
            let seat = WORLD.key("Pieter").id();
            let held = WORLD.key("Marijke").id();
            let last: Vec<_> = WORLD.now.iter().filter(|head| head.seat == held).collect();
            let data = if forger.dice.below(2) == 0 {
                json!({ "pots": {}, "seat": seat })
            } else {
                json!({ "pots": { "year": 2026 }, "seat": seat, "taken_over": last })
            };
            says(forger, "Pieter", "commitment-given", data)
        },
    ),
    kind("pots given to oneself by who is no officer", "role", |forger| {
        let name = *forger.dice.one(&["Anouk", "Joost", "Lena", "Otto"]);
        let seat = WORLD.key(name).id();
        says(
            forger,
            name,
            "commitment-given",
            json!({ "pots": {}, "seat": seat }),
        )
    }),
    kind("the ceiling raised by an officer", "role", |forger| {
        let name = *forger.dice.one(&["Marijke", "Pieter", "Joost"]);
        let (hash, mut document) = WORLD.scheme.clone();
        document["predecessor"] = hash;
        document["ceiling"]["amount"] = json!(format!("{}.00", 2001 + forger.dice.below(90_000)));
        says(forger, name, "scheme-year-set", json!({ "document": document }))
    }),
    kind("an overspent pot accepted by a kernverbinder", "role", |forger| {
        let pot = json!({ "scheme": "leefbaarheidsbudget", "holder": { "is": "kern", "id": "ingen" }, "year": 2026 });
        let committed = forger.amount();
        let data = json!({ "pot": pot, "committed": committed, "number": "2026-12", "on": DAY });
        says(forger, "Joost", "overspend-accepted", data)
    }),
    kind("lists set by who may not", "role", |forger| {
        let name = anybody(forger);
        let mut lists = WORLD.said("lists-set");
        lists["kernen"] = json!([]);
        lists["frame"]["amount"] = json!(format!("{}.00", forger.dice.below(90_000)));
        says(forger, name, "lists-set", lists)
    }),
    kind("a person named by who may not", "role", |forger| {
        let name = anybody(forger);
        let data = json!({ "person": WORLD.person("Sanne"), "name": "Iemand Anders" });
        says(forger, name, "person-named", data)
    }),
    kind("a laptop named by another seat", "role", |forger| {
        let name = *forger.dice.one(&["Anouk", "Marijke", "Joost", "Lena"]);
        let data = json!({ "seat": WORLD.key("Sanne").id(), "laptop": "gestolen" });
        says(forger, name, "laptop-named", data)
    }),
    kind("an area named by a reader", "role", |forger| {
        let name = format!("Nergensweg {}", forger.dice.below(500));
        let area = json!({ "area": { "id": "nergensweg", "kern": "ingen", "name": name } });
        says(forger, "Lena", "area-named", area)
    }),
    kind("a choice between documents by an officer", "role", |forger| {
        let hash = &WORLD.scheme.0;
        says(
            forger,
            "Marijke",
            "successor-chosen",
            json!({ "predecessor": hash, "chosen": hash }),
        )
    }),
];

#[test]
fn nobody_gives_himself_a_seat_a_role_or_another_life() {
    STANDING.iter().for_each(none_counts);
}

#[test]
fn no_rule_list_or_pot_changes_by_a_hand_that_may_not() {
    OFFICE.iter().for_each(none_counts);
}
