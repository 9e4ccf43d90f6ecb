//! What names a past that is not here waits without effect; what comes stripped does nothing, and is judged when the rest comes.

use crate::{
    forger::{Forger, Knows, of_office},
    of_each_kind,
    set_aside::{bring, reasons, views},
    world::WORLD,
};
use kernkas_tests::desk::TestDesk;
use seal::{Body, ChainEnd, Hash, Head, SealedCommit, SeatKey};
use serde_json::{Value, json};

/// Joost's key signs after an event that there never was.
fn after_nothing(forger: &mut Forger) -> SealedCommit {
    let key = WORLD.key("Joost");
    let mut end = forger.end(&key, 1);
    end.head.seq += 1 + forger.dice.below(100) as u64;
    end.head.hash = Hash::from_bytes(forger.dice.bytes());
    let events = forger.sound();
    forger.signs_after(&key, &end, Knows::All, events)
}

/// In a life that begins in the middle.
fn in_the_middle(forger: &mut Forger) -> SealedCommit {
    let key = WORLD.key("Joost");
    let head = Head {
        seat: key.id(),
        incarnation: 2 + u32::try_from(forger.dice.below(1000)).unwrap(),
        seq: 1 + forger.dice.below(1000) as u64,
        hash: Hash::from_bytes(forger.dice.bytes()),
    };
    let events = forger.sound();
    forger.signs_after(&key, &ChainEnd::after(WORLD.tenant, head), Knows::All, events)
}

/// Knowing of a head that another seat never had.
fn another_seats_head(forger: &mut Forger) -> SealedCommit {
    let key = WORLD.key("Joost");
    let events = forger.sound();
    let time = "2026-05-12T10:00:00Z".parse().unwrap();
    let marijke = WORLD.key("Marijke").id();
    let mut seen = WORLD.now.clone();
    seen.retain(|head| head.seat != key.id());
    for head in seen.iter_mut().filter(|head| head.seat == marijke) {
        head.seq += 1 + forger.dice.below(50) as u64;
        head.hash = Hash::from_bytes(forger.dice.bytes());
    }
    let incarnation = 2 + u32::try_from(forger.dice.below(1 << 20)).unwrap();
    let end = ChainEnd::start(WORLD.tenant, key.id(), incarnation);
    seal::seal(&key, &end, events, seen, &time).unwrap()
}

#[test]
fn what_follows_something_that_never_was_waits_without_effect_and_is_told() {
    for (name, forge) in [
        ("after nothing", after_nothing as fn(&mut Forger) -> SealedCommit),
        ("in the middle", in_the_middle),
        ("another seat's head", another_seats_head),
    ] {
        let desk = WORLD.roos();
        let before = views(&desk);
        let mut forger = Forger::new(name);
        let commits: Vec<_> = (0..of_each_kind()).map(|_| forge(&mut forger)).collect();
        let taken = bring(&desk, &WORLD.key("Joost"), commits);
        assert_eq!(taken["held"], json!(of_each_kind()), "{name}: {taken}");
        assert!(views(&desk) == before, "{name}: it did something");
        assert_eq!(reasons(&desk), [""; 0], "{name}");
        let told = desk.call("exchange", json!({}))["held"].clone();
        assert_eq!(told.as_array().unwrap().len(), 1, "{name}: {told}");
    }
}

#[test]
fn an_approval_without_its_body_does_nothing_and_is_judged_when_the_body_comes() {
    let desk = WORLD.roos();
    let before = views(&desk);
    let mut forger = Forger::new("stripped");
    let mut whole = Vec::new();
    for number in 0..of_each_kind() {
        let case = forger.case();
        let name = ["Joost", "Lena", "Sanne"][number as usize % 3];
        let award = forger.award(case, name);
        whole.push(forger.signs(name, Knows::All, vec![award]));
    }
    let stripped = whole.iter().cloned().map(|mut sealed| {
        sealed.events[0].body = Body::Withheld;
        sealed
    });
    let stranger = SeatKey::from_secret(&[98; 32]);
    bring(&desk, &stranger, stripped.collect());
    // A case has more versions by it: whoever acts looks again first. Nothing else is otherwise.
    let mut after = views(&desk);
    assert_eq!(
        states(&desk),
        states(&WORLD.roos()),
        "an approval that nobody can read counts"
    );
    after.insert("cases".to_owned(), before["cases"].clone());
    assert!(after == before, "an approval that nobody can read did something");

    bring(&desk, &stranger, whole);
    assert!(views(&desk) == before, "an approval without authority counts");
    assert_eq!(reasons(&desk).len(), of_each_kind() as usize);
}

/// How far each case is, and what was awarded.
fn states(desk: &TestDesk) -> Vec<(Value, Value)> {
    let list = desk.call("applications", json!({ "limit": 200 }));
    let rows = list["rows"].as_array().unwrap().iter();
    rows.map(|row| {
        let shown = desk.call("application", json!({ "case": row["case"] }));
        (shown["state"].clone(), shown["awarded"].clone())
    })
    .collect()
}

#[test]
fn sound_advice_that_somebody_stripped_counts_as_soon_as_its_body_comes() {
    let (stripped, whole) = (WORLD.roos(), WORLD.roos());
    let mut forger = Forger::new("healed");
    let events = forger.sound();
    let sealed = forger.signs("Joost", Knows::All, events);
    let mut without = sealed.clone();
    without.events[0].body = Body::Withheld;
    let stranger = SeatKey::from_secret(&[97; 32]);
    bring(&stripped, &stranger, vec![without]);
    assert!(views(&stripped) != views(&WORLD.roos()), "the rest of it counts");
    for desk in [&stripped, &whole] {
        bring(desk, &stranger, vec![sealed.clone()]);
    }
    assert!(views(&stripped) == views(&whole));
}

#[test]
fn roles_that_came_without_their_body_count_for_whom_may_give_them_as_soon_as_it_comes() {
    for (name, counts) in [("Sanne", true), ("Joost", false)] {
        let (stripped, whole) = (WORLD.roos(), WORLD.roos());
        let mut forger = Forger::new("roles");
        let roles = json!([{ "role": "budget-officer", "kernen": [] }]);
        let given = json!({ "person": WORLD.person("Lena"), "roles": roles });
        let sealed = forger.signs(name, Knows::All, vec![of_office("roles-given", given)]);
        let mut without = sealed.clone();
        without.events[0].body = Body::Withheld;
        let stranger = SeatKey::from_secret(&[96; 32]);
        bring(&stripped, &stranger, vec![without]);
        for desk in [&stripped, &whole] {
            bring(desk, &stranger, vec![sealed.clone()]);
        }
        assert!(views(&stripped) == views(&whole), "{name}");
        assert_eq!(views(&whole) != views(&WORLD.roos()), counts, "{name}");
        assert_eq!(reasons(&stripped).len(), usize::from(!counts), "{name}");
    }
}
