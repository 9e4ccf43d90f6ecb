//! Who has a key and a tool, and signs what no program of ours would.

use crate::{
    dice::Dice,
    world::{Case, DAY, WORLD},
};
use seal::{Body, ChainEnd, Commit, Event, Head, Header, SealedCommit, SeatId, SeatKey, Unsealed};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a commit says that its signer knew.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Knows {
    /// All there is.
    All,
    /// All but what happened since the bar and the change of roles.
    NoBar,
}

/// Somebody with a tool. The chains go on with each commit that is signed.
pub struct Forger {
    pub dice: Dice,
    chains: BTreeMap<(SeatId, u32), ChainEnd>,
}

impl Forger {
    pub fn new(kind: &str) -> Self {
        Self {
            dice: Dice::of(kind),
            chains: BTreeMap::new(),
        }
    }

    /// Where the chain of this key stands.
    pub fn end(&self, key: &SeatKey, incarnation: u32) -> ChainEnd {
        let chain = (key.id(), incarnation);
        if let Some(end) = self.chains.get(&chain) {
            return *end;
        }
        let there = |head: &&Head| (head.seat, head.incarnation) == chain;
        match WORLD.now.iter().find(there) {
            Some(head) => ChainEnd::after(WORLD.tenant, *head),
            None => ChainEnd::start(WORLD.tenant, key.id(), incarnation),
        }
    }

    /// Signs, as the first life of that laptop, and moves the chain on.
    pub fn signs(&mut self, name: &str, knows: Knows, events: Vec<Unsealed>) -> SealedCommit {
        self.key_signs(&WORLD.key(name), 1, knows, events)
    }

    /// The same with any key and in any incarnation.
    pub fn key_signs(
        &mut self,
        key: &SeatKey,
        incarnation: u32,
        knows: Knows,
        events: Vec<Unsealed>,
    ) -> SealedCommit {
        let sealed = self.would_sign(key, incarnation, knows, events);
        let last = sealed.events.last().unwrap();
        let head = Head {
            seat: key.id(),
            incarnation,
            seq: last.read_header().unwrap().seq,
            hash: last.hash,
        };
        self.chains
            .insert((key.id(), incarnation), ChainEnd::after(WORLD.tenant, head));
        sealed
    }

    /// Signs without moving the chain on: for what will be refused.
    pub fn would_sign(
        &self,
        key: &SeatKey,
        incarnation: u32,
        knows: Knows,
        events: Vec<Unsealed>,
    ) -> SealedCommit {
        let end = self.end(key, incarnation);
        self.signs_after(key, &end, knows, events)
    }

    /// Signs as if the chain stood there.
    pub fn signs_after(
        &self,
        key: &SeatKey,
        end: &ChainEnd,
        knows: Knows,
        events: Vec<Unsealed>,
    ) -> SealedCommit {
        let heads = match knows {
            Knows::All => &WORLD.now,
            Knows::NoBar => &WORLD.before,
        };
        let own = (key.id(), end.head.incarnation);
        let mut seen: Vec<Head> = heads.clone();
        seen.retain(|head| (head.seat, head.incarnation) != own);
        let time = format!("{DAY}T10:00:00Z").parse().unwrap();
        seal::seal(key, end, events, seen, &time).unwrap()
    }

    /// A case of the world.
    pub fn case(&mut self) -> &'static Case {
        &WORLD.cases[self.dice.below(WORLD.cases.len())]
    }

    /// An amount from € 1 to € 2,000.
    pub fn amount(&mut self) -> String {
        format!("{}.{:02}", 1 + self.dice.below(1999), self.dice.below(100))
    }

    /// An award on a case that says `by` did it.
    pub fn award(&mut self, case: &Case, by: &str) -> Unsealed {
        let amount = self.amount();
        of_case(
            case.id,
            "grant-awarded",
            json!({
                "amount": amount, "asked": "850.00", "form": "verlening",
                "basis": { "by": "mandate", "reference": "mandaatregister 12" },
                "pot": { "scheme": "leefbaarheidsbudget", "holder": { "is": "kern", "id": case.kern }, "year": 2026 },
                "left_after": "1150.00", "verdicts": [], "on": DAY, "by": WORLD.person(by)
            }),
        )
    }

    /// Sound advice of Joost on a case of Ingen, in two events: what he may do.
    pub fn sound(&mut self) -> Vec<Unsealed> {
        let case = self.of_ingen();
        let amount = self.amount();
        vec![
            of_case(
                case.id,
                "application-advised",
                json!({
                    "advice": { "is": "award", "amount": amount }, "discussed_on": DAY, "views": {}, "on": DAY,
                    "by": WORLD.person("Joost")
                }),
            ),
            of_case(
                case.id,
                "completion-asked",
                json!({ "on": DAY, "until": "2026-06-09", "by": WORLD.person("Joost") }),
            ),
        ]
    }

    /// A case that Joost serves.
    pub fn of_ingen(&mut self) -> &'static Case {
        loop {
            let case = self.case();
            if case.kern == "ingen" {
                return case;
            }
        }
    }
}

/// An event of a case.
pub fn of_case(case: Uuid, kind: &str, data: Value) -> Unsealed {
    Unsealed {
        kind: kind.parse().unwrap(),
        case: Some(case),
        private: false,
        data,
    }
}

/// An event of the office.
pub fn of_office(kind: &str, data: Value) -> Unsealed {
    Unsealed {
        kind: kind.parse().unwrap(),
        case: None,
        private: false,
        data,
    }
}

/// The commit with something else in one event's header. Nothing is signed again.
pub fn with_header(sealed: &SealedCommit, index: usize, change: impl FnOnce(&mut Header)) -> SealedCommit {
    let mut changed = sealed.clone();
    let event = &mut changed.events[index];
    let mut header = event.read_header().unwrap();
    change(&mut header);
    *event = Event::new(header.to_bytes(), event.body.clone());
    changed
}

/// The commit with other bytes for a body. The header is as it was.
pub fn with_body(sealed: &SealedCommit, index: usize, body: Vec<u8>) -> SealedCommit {
    let mut changed = sealed.clone();
    changed.events[index].body = Body::Present(body);
    changed
}

/// The commit saying something else of its events. It is not signed again.
pub fn with_commit(sealed: &SealedCommit, change: impl FnOnce(&mut Commit)) -> SealedCommit {
    let mut commit = sealed.read_commit().unwrap();
    change(&mut commit);
    SealedCommit {
        commit: commit.to_bytes(),
        ..sealed.clone()
    }
}
