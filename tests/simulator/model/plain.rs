//! The plain set of commits, each with all that its signer knew.

use office::event::{self, Known, OfficeEvent};
use rules::case::Event;
use seal::{Commit, Hash, SealedCommit, SeatId};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub struct Deed {
    pub commit: Commit,
    pub depth: u64,
    pub prev: Hash,
    pub events: Vec<(Option<Uuid>, Known)>,
    pub hashes: Vec<Hash>,
}

pub struct Plain {
    /// In the one order.
    pub deeds: Vec<Deed>,
    pub root: SeatId,
    /// What each knew, by the hashes on the way back.
    pub knows: Vec<BTreeSet<usize>>,
}

impl Deed {
    fn read(sealed: &SealedCommit) -> Self {
        let read = |sealed: &seal::Event| {
            let header = sealed.read_header().unwrap();
            let data = sealed.body.data().unwrap().unwrap();
            (
                header.case,
                event::read(header.kind.as_str(), &serde_json::to_string(&data).unwrap()).unwrap(),
            )
        };
        Self {
            commit: sealed.read_commit().unwrap(),
            depth: 0,
            prev: sealed.events[0].read_header().unwrap().prev,
            events: sealed.events.iter().map(read).collect(),
            hashes: sealed.events.iter().map(|event| event.hash).collect(),
        }
    }

    pub fn is_of(&self, seat: SeatId, incarnation: u32) -> bool {
        (self.commit.seat, self.commit.incarnation) == (seat, incarnation)
    }

    /// The root key, when this founds the municipality.
    pub fn founds(&self) -> Option<SeatId> {
        self.acts().find_map(|event| match event {
            OfficeEvent::MunicipalityFounded { root_key, .. } => Some(*root_key),
            _ => None,
        })
    }

    /// Whether it knew another, by number alone: also the other branch of a chain that was continued twice.
    pub fn knew(&self, other: &Self) -> bool {
        let Commit {
            seat,
            incarnation,
            last,
            ..
        } = other.commit;
        let seen = |head: &&seal::Head| other.is_of(head.seat, head.incarnation);
        let to = match self.commit.seen.iter().find(seen) {
            _ if self.is_of(seat, incarnation) => self.commit.first - 1,
            Some(head) => head.seq,
            None => 0,
        };
        last <= to
    }

    /// What it says of standing.
    pub fn acts(&self) -> impl Iterator<Item = &OfficeEvent> {
        self.events.iter().filter_map(|(_, event)| match event {
            Known::Office(event) if is_act(event) => Some(&**event),
            _ => None,
        })
    }

    pub fn of_case(&self) -> impl Iterator<Item = (Uuid, &Event)> {
        self.events.iter().filter_map(|(case, event)| match event {
            Known::Case(event) => Some(((*case)?, &**event)),
            Known::Office(_) | Known::Grant(_) => None,
        })
    }
}

fn is_act(event: &OfficeEvent) -> bool {
    matches!(
        event,
        OfficeEvent::MunicipalityFounded { .. }
            | OfficeEvent::SeatEnrolled { .. }
            | OfficeEvent::RolesGiven { .. }
            | OfficeEvent::SeatBarred { .. }
            | OfficeEvent::SeatReadmitted { .. }
            | OfficeEvent::SeatResumed { .. }
            | OfficeEvent::CommitmentGiven { .. }
            | OfficeEvent::LateSettled { .. }
    )
}

impl Plain {
    pub fn of(commits: &[SealedCommit]) -> Self {
        let mut deeds: Vec<Deed> = commits.iter().map(Deed::read).collect();
        let holder = |deeds: &[Deed]| -> BTreeMap<Hash, usize> {
            let each = deeds.iter().enumerate();
            each.flat_map(|(at, deed)| deed.hashes.iter().map(move |hash| (*hash, at)))
                .collect()
        };
        let at = holder(&deeds);
        let before = |deed: &Deed| -> Vec<Hash> {
            let seen = deed.commit.seen.iter().map(|head| head.hash);
            seen.chain([deed.prev])
                .filter(|hash| *hash != Hash::ZERO)
                .collect()
        };
        for _ in 0..deeds.len() {
            for deed in 0..deeds.len() {
                let depths = before(&deeds[deed])
                    .into_iter()
                    .map(|hash| deeds[at[&hash]].depth + 1);
                deeds[deed].depth = depths.max().unwrap_or(0);
            }
        }
        deeds.sort_by_key(|deed| (deed.depth, deed.commit.head));
        let at = holder(&deeds);
        let knows = |deed: &Deed| {
            let mut known = BTreeSet::new();
            for mut hash in before(deed) {
                while hash != Hash::ZERO {
                    known.insert(at[&hash]);
                    hash = deeds[at[&hash]].prev;
                }
            }
            known
        };
        let knows = deeds.iter().map(knows).collect();
        let root = deeds.iter().find_map(Deed::founds).expect("one of them founds");
        Self { deeds, root, knows }
    }
}
