//! What was signed, read from the raw commits: plain JSON, none of the types and tables under test. The model, the oracle of
//! the last euro and the checks begin here.

use seal::{Hash, SealedCommit};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What says who may what.
pub const ACTS: &str = "municipality-founded roles-given seat-barred seat-resumed commitment-given late-settled allotment-given \
     allotment-returned allotment-taken-over";
/// What decides a case.
pub const DECIDES: &str = "grant-awarded application-rejected application-not-taken decision-settled";
/// What decides about the money of an award.
pub const RULES: [&str; 3] = ["grant-settled", "grant-changed", "grant-clash-settled"];
/// What else an officer does with it.
pub const HANDLES: [&str; 8] = [
    "terms-set",
    "payment-approved",
    "payment-made",
    "ruling-sent",
    "view-asked",
    "recovery-ordered",
    "money-returned",
    "grant-undone",
];
/// What the receiver says or shows.
pub const SHOWS: [&str; 3] = ["grant-accounted", "view-given", "grant-given-up"];

/// Commits, by their places in the one order.
pub type Deeds = BTreeSet<usize>;

/// One commit.
pub struct Deed {
    pub head: String,
    pub seat: String,
    pub incarnation: u32,
    pub first: u64,
    pub last: u64,
    /// One more than the deepest it knew of.
    pub depth: u64,
    pub events: Vec<Said>,
    /// What its signer knew, by the hashes on the way back.
    pub saw: Deeds,
    /// The same by number alone: also the other branch of a chain that was continued twice.
    pub knew: Deeds,
}

/// One event.
pub struct Said {
    pub kind: String,
    pub case: Option<Uuid>,
    pub data: Value,
}

impl Deed {
    fn read(sealed: &SealedCommit) -> Self {
        let commit = sealed.read_commit().unwrap();
        let said = |event: &seal::Event| {
            let header = event.read_header().unwrap();
            Said {
                kind: header.kind.as_str().to_owned(),
                case: header.case,
                data: Value::Object(event.body.data().unwrap().unwrap()),
            }
        };
        Self {
            head: commit.head.to_string(),
            seat: commit.seat.to_string(),
            incarnation: commit.incarnation,
            first: commit.first,
            last: commit.last,
            depth: 0,
            events: sealed.events.iter().map(said).collect(),
            saw: Deeds::new(),
            knew: Deeds::new(),
        }
    }

    /// What it says under this name; nothing when it says no such thing.
    pub fn said(&self, kind: &str) -> &Value {
        let found = self.events.iter().find(|said| said.kind == kind);
        found.map_or(&Value::Null, |said| &said.data)
    }

    /// Whether it says something of one of these kinds.
    pub fn is(&self, kinds: &str) -> bool {
        kinds.split(' ').any(|kind| !self.said(kind).is_null())
    }

    /// The one case that it is about.
    pub fn case(&self) -> Option<Uuid> {
        self.events.iter().find_map(|said| said.case)
    }

    /// The roles that it gives.
    pub fn roles(&self) -> BTreeSet<String> {
        let roles = self.said("roles-given")["roles"].as_array().into_iter().flatten();
        roles
            .map(|grant| grant["role"].as_str().unwrap().to_owned())
            .collect()
    }

    /// How it says that its case ends, and with so many cents; nothing when it names the decision of another.
    pub fn ends(&self) -> Option<(&'static str, i64)> {
        let (awarded, settled) = (
            self.said("grant-awarded"),
            &self.said("decision-settled")["outcome"],
        );
        match settled["is"].as_str() {
            Some("award") => Some(("awarded", cents(&settled["amount"]))),
            Some("reject") => Some(("rejected", 0)),
            _ if !awarded.is_null() => Some(("awarded", cents(&awarded["amount"]))),
            _ => ["rejected", "not-taken", "withdrawn"]
                .into_iter()
                .find(|how| self.is(&format!("application-{how}")))
                .map(|how| (how, 0)),
        }
    }

    /// Whether one of these heads, as an event names them, is of its chain and not before it.
    pub fn is_within(&self, heads: &Value) -> bool {
        let of = |head: &&Value| head["seat"] == self.seat && head["incarnation"] == self.incarnation;
        let heads = heads.as_array().into_iter().flatten();
        heads
            .filter(of)
            .any(|head| self.last <= head["seq"].as_u64().unwrap())
    }
}

/// Those of which this holds.
pub fn only(deeds: &Deeds, which: impl Fn(usize) -> bool) -> Deeds {
    deeds.iter().copied().filter(|at| which(*at)).collect()
}

/// An amount such as `"650.00"`, in cents.
pub fn cents(amount: &Value) -> i64 {
    amount.as_str().unwrap().replace('.', "").parse().unwrap()
}

/// How the read tables name a pot.
pub fn pot_key(pot: &Value) -> String {
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    format!(
        "{}|{}:{}|{}",
        word(&pot["scheme"]),
        word(&pot["holder"]["is"]),
        word(&pot["holder"]["id"]),
        pot["year"]
    )
}

/// Reads commits and works out what each signer knew.
pub fn read(commits: &[SealedCommit]) -> Vec<Deed> {
    let order = ordered(commits);
    let mut deeds: Vec<Deed> = order.iter().map(|(sealed, _)| Deed::read(sealed)).collect();
    let at: BTreeMap<Hash, usize> = order
        .iter()
        .enumerate()
        .flat_map(|(at, (sealed, _))| sealed.events.iter().map(move |event| (event.hash, at)))
        .collect();
    let prev = |(sealed, _): &(&SealedCommit, u64)| sealed.events[0].read_header().unwrap().prev;
    let prev: Vec<Hash> = order.iter().map(prev).collect();
    for (number, (sealed, depth)) in order.iter().enumerate() {
        let commit = sealed.read_commit().unwrap();
        let seen = commit.seen.iter().map(|head| head.hash);
        for mut hash in seen.chain([prev[number]]) {
            while hash != Hash::ZERO {
                deeds[number].saw.insert(at[&hash]);
                hash = prev[at[&hash]];
            }
        }
        let own = (commit.seat.to_string(), commit.incarnation);
        let seen = commit
            .seen
            .iter()
            .map(|head| (head.seat.to_string(), head.incarnation, head.seq));
        let mut seen: Vec<_> = seen
            .filter(|(seat, life, _)| (seat, *life) != (&own.0, own.1))
            .collect();
        seen.push((own.0, own.1, commit.first - 1));
        let knew = |other: &Deed| {
            let of =
                |(seat, life, _): &&(String, u32, u64)| (seat, *life) == (&other.seat, other.incarnation);
            seen.iter().filter(of).any(|(_, _, seq)| other.last <= *seq)
        };
        let knew = deeds
            .iter()
            .enumerate()
            .filter(|(_, other)| knew(other))
            .map(|(at, _)| at)
            .collect();
        (deeds[number].knew, deeds[number].depth) = (knew, *depth);
    }
    deeds
}

/// Each one deeper than the deepest that it knew of, and among equals by hash.
fn ordered(commits: &[SealedCommit]) -> Vec<(&SealedCommit, u64)> {
    let before = |sealed: &SealedCommit| {
        let seen = sealed
            .read_commit()
            .unwrap()
            .seen
            .into_iter()
            .map(|head| head.hash);
        let prev = sealed.events[0].read_header().unwrap().prev;
        seen.chain([prev])
            .filter(|hash| *hash != Hash::ZERO)
            .collect::<Vec<_>>()
    };
    let links: Vec<Vec<Hash>> = commits.iter().map(before).collect();
    let mut depths: BTreeMap<Hash, u64> = BTreeMap::new();
    let mut depth = vec![0; commits.len()];
    for _ in 0..commits.len() {
        for (number, sealed) in commits.iter().enumerate() {
            let deepest = links[number].iter().filter_map(|hash| depths.get(hash)).max();
            depth[number] = deepest.map_or(0, |deepest| deepest + 1);
            depths.extend(sealed.events.iter().map(|event| (event.hash, depth[number])));
        }
    }
    let mut order: Vec<_> = commits.iter().zip(depth).collect();
    order.sort_by_key(|(sealed, depth)| (*depth, sealed.events.last().unwrap().hash));
    order
}
