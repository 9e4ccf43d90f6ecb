//! The same events signed in two commits that say otherwise what was known. An honest laptop cannot do it, since it draws
//! new salts each time; what a changed program makes of it comes to one state on every laptop, in every order, and is told.

use crate::{
    laptop::{Laptop, assert_same},
    pots::{KERNEN, asks, pot_of},
    region::Region,
};
use office::{
    event::{of_case, of_office},
    journal,
};
use rules::{
    case::{AwardForm, Basis, Event},
    euro::Euro,
    kern::KernId,
};
use seal::{ChainEnd, Head, SealedCommit, Unsealed, proves_clone, seal, seal_salted};
use uuid::Uuid;

/// Three laptops with an officer each, of whom the first holds the pots; a case of a kern that all know.
struct Scene {
    region: Region,
    case: Uuid,
}

/// The chairs of the officers on the first and the second laptop, and of the kernverbinder.
const FIRST: usize = 1;
const SECOND: usize = 2;
const LIAISON: usize = 4;

fn mandate() -> Basis {
    Basis::Mandate {
        reference: "M-1".to_owned(),
    }
}

impl Scene {
    fn new() -> Self {
        let mut region = Region::of_officers(11, 3);
        let case = Uuid::from_bytes([7; 16]);
        let (_, mut ask) = asks(&mut region.chance);
        let kern = KernId::new(KERNEN[0]);
        (ask.kern, ask.asked) = (Some(kern.clone()), Some(Euro::from_cents(50_000)));
        let (received_on, by) = (
            ask.received_on.unwrap(),
            region.seats[region.chairs[LIAISON].seat].person,
        );
        let submitted = Event::ApplicationSubmitted {
            number: "26-A-1".to_owned(),
            ask: Box::new(ask),
            received_on,
            year: 2026,
            scheme_year: crate::pots::current(&region.laptops[0], crate::pots::SCHEMES[0]).unwrap(),
            pot: pot_of(&kern),
            typed_on: received_on,
            by,
        };
        let sealed = region.sign(LIAISON, vec![of_case(case, &submitted).unwrap()], false);
        for laptop in &region.laptops[1..] {
            laptop.take_in(region.tenant, std::slice::from_ref(&sealed), &[]);
        }
        Self { region, case }
    }

    fn by(&self, chair: usize) -> rules::role::PersonId {
        self.region.seats[self.region.chairs[chair].seat].person
    }

    fn awards(&mut self, chair: usize) -> SealedCommit {
        let (on, by) = (self.region.day(0), self.by(chair));
        let awarded = Event::GrantAwarded {
            amount: Euro::from_cents(50_000),
            asked: Euro::from_cents(50_000),
            form: AwardForm::Verlening,
            basis: mandate(),
            pot: pot_of(&KernId::new(KERNEN[0])),
            left_after: None,
            terms: None,
            verdicts: Vec::new(),
            on,
            by,
            allotment: None,
        };
        let events = vec![of_case(self.case, &awarded).unwrap()];
        self.region.sign(chair, events, false)
    }

    /// What rejects, as events that are not signed yet.
    fn rejecting(&self, chair: usize) -> Vec<Unsealed> {
        let rejected = Event::ApplicationRejected {
            basis: mandate(),
            verdicts: Vec::new(),
            on: self.region.day(0),
            by: self.by(chair),
        };
        let words = Event::WordsTold {
            words: [("reason".to_owned(), "Daarom.".to_owned())].into(),
        };
        let of = |event| of_case(self.case, event).unwrap();
        vec![of(&rejected), of(&words)]
    }

    fn end(&self, chair: usize) -> ChainEnd {
        let laptop = self.region.chairs[chair].laptop;
        let db = &self.region.laptops[laptop].db;
        journal::chain_end(db, self.region.tenant, self.region.id(chair), 1).unwrap()
    }

    /// What a changed program makes of these events: always the same ones, with these heads seen.
    fn signed(&self, chair: usize, end: &ChainEnd, events: Vec<Unsealed>, seen: Vec<Head>) -> SealedCommit {
        let key = &self.region.seats[self.region.chairs[chair].seat].key;
        let time = "2026-03-02T09:00:00Z".parse().unwrap();
        let mut salt = 0;
        let salts = &mut || {
            salt += 1;
            Ok([salt; 16])
        };
        seal_salted(key, end, events, seen, &time, salts).unwrap()
    }
}

/// Calls `each` with every order of these.
fn orders(taken: &mut Vec<usize>, left: &[usize], each: &mut impl FnMut(&[usize])) {
    if left.is_empty() {
        return each(taken);
    }
    for &one in left {
        let rest: Vec<usize> = left.iter().copied().filter(|other| *other != one).collect();
        taken.push(one);
        orders(taken, &rest, each);
        taken.pop();
    }
}

/// Takes these in on a laptop that knows how it began, a file each, in every order. All come to one state, which a refold
/// gives too; gives a laptop that has all.
fn in_every_order(scene: &Scene, begun: &Laptop, commits: &[SealedCommit]) -> Laptop {
    let mut expected: Option<Laptop> = None;
    let mut tried = 0;
    let all: Vec<usize> = (0..commits.len()).collect();
    orders(&mut Vec::new(), &all, &mut |order| {
        let laptop = begun.copied();
        for &at in order {
            laptop.take_in(scene.region.tenant, std::slice::from_ref(&commits[at]), &[]);
            // Twice is the same as once.
            laptop.take_in(scene.region.tenant, std::slice::from_ref(&commits[at]), &[]);
        }
        assert!(laptop.held().is_empty(), "{order:?}: something waits for ever");
        laptop.is_what_a_refold_gives();
        if let Some(expected) = &expected {
            assert_same(
                &expected.told(),
                &laptop.told(),
                &format!("one order and {order:?}"),
            );
        } else {
            expected = Some(laptop);
        }
        tried += 1;
    });
    println!("tried: {tried} orders");
    expected.unwrap()
}

#[test]
fn who_signs_the_same_twice_draws_other_salts_and_that_proves_a_copy() {
    let scene = Scene::new();
    let end = scene.end(SECOND);
    let key = &scene.region.seats[scene.region.chairs[SECOND].seat].key;
    let time = "2026-03-02T09:00:00Z".parse().unwrap();
    let [one, other] = [(); 2].map(|()| seal(key, &end, scene.rejecting(SECOND), Vec::new(), &time).unwrap());
    for (one, other) in one.events.iter().zip(&other.events) {
        assert_ne!(one.hash, other.hash, "the same words at the same moment");
        assert!(proves_clone(one, other).unwrap().is_some());
    }
}

#[test]
fn of_what_was_signed_twice_with_other_heads_seen_nothing_is_believed_in_any_order() {
    let mut scene = Scene::new();
    let begun = scene.region.laptops[1].copied();
    let seen_before = journal::heads_except(&begun.db, &scene.end(SECOND).head).unwrap();
    // The holder awards; an officer elsewhere rejects, once as who knew of it and once as who did not.
    let award = scene.awards(FIRST);
    let knowing = scene.region.laptops[0].copied();
    let seen_after = journal::heads_except(&knowing.db, &scene.end(SECOND).head).unwrap();
    assert_ne!(seen_before, seen_after);
    let end = scene.end(SECOND);
    let unknowing = scene.signed(SECOND, &end, scene.rejecting(SECOND), seen_before);
    let knowing = scene.signed(SECOND, &end, scene.rejecting(SECOND), seen_after);
    let head = |sealed: &SealedCommit| sealed.read_commit().unwrap().head;
    assert_eq!(head(&unknowing), head(&knowing), "the same events");
    assert_ne!(unknowing.commit, knowing.commit);

    // What comes after in that chain, and what somebody does who saw it.
    let after = ChainEnd::after(
        scene.region.tenant,
        Head {
            seq: end.head.seq + 2,
            hash: head(&unknowing),
            ..end.head
        },
    );
    let told = office::event::OfficeEvent::LateApplicationSeen {};
    let later = vec![of_office(Some(scene.case), &told).unwrap()];
    let later = scene.signed(SECOND, &after, later, Vec::new());
    let all = [award, unknowing, knowing, later];
    let laptop = in_every_order(&scene, &begun, &all);

    let journal = laptop.journal();
    assert_eq!(journal.len(), begun.journal().len() + 3, "no action is lost");

    let outcome = "SELECT outcome || ' ' || awarded FROM cases";
    assert_eq!(
        laptop.texts(outcome),
        ["awarded 50000"],
        "the rejection counts nowhere"
    );
    assert_eq!(
        laptop.texts("SELECT DISTINCT reason FROM set_aside"),
        ["role"],
        "who knew nothing had no role"
    );
    let (seat, first) = (scene.region.id(SECOND), end.head.seq + 1);
    let key = format!("clone:{seat}:1:{first}");
    assert!(
        laptop.texts("SELECT key FROM disputes").contains(&key),
        "it is told"
    );
    let standing = laptop.rows(
        "SELECT standing FROM seats WHERE seat = ?1",
        [seat.to_string()],
        |row| row.get::<_, String>(0).unwrap(),
    );
    assert_eq!(standing, ["frozen"]);
    assert_eq!(
        laptop.texts("SELECT hex(bytes) FROM twins").len(),
        1,
        "and what came second is kept"
    );
}

#[test]
fn the_same_events_cut_otherwise_into_commits_have_no_effect_on_either_side() {
    let scene = Scene::new();
    let begun = scene.region.laptops[1].copied();
    let end = scene.end(SECOND);
    let seen = journal::heads_except(&begun.db, &end.head).unwrap();
    let whole = scene.signed(SECOND, &end, scene.rejecting(SECOND), seen.clone());
    let first = scene.signed(SECOND, &end, scene.rejecting(SECOND)[..1].to_vec(), seen);
    assert_eq!(first.events[0].hash, whole.events[0].hash);
    for order in [[&whole, &first], [&first, &whole]] {
        let laptop = begun.copied();
        for sealed in order {
            laptop.take_in(scene.region.tenant, std::slice::from_ref(sealed), &[]);
        }
        let of: Vec<String> = laptop.texts("SELECT DISTINCT kind FROM disputes");
        if laptop.held().is_empty() {
            assert_eq!(of, ["clone"]);
            assert!(
                laptop
                    .texts("SELECT outcome FROM cases WHERE outcome IS NOT NULL")
                    .is_empty()
            );
        } else {
            // It brings an event that is not here, and waits: that is counted and told as what is missing.
            assert_eq!(laptop.held().len(), 1);
        }
        laptop.is_what_a_refold_gives();
    }
}
