//! A made-up history: who signed what, knowing what.

use office::{
    event::{OfficeEvent, PotScope},
    standing::{Act, Besides, Signed, Standing},
};
use rules::{
    kern::KernId,
    pot::{Holder, PotId},
    role::{PersonId, Role, RoleGrant},
    scheme::SchemeId,
};
use seal::{Hash, Head, SeatId};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub const ROOT: u8 = 99;
pub const SANNE: u8 = 1;
pub const MARIJKE: u8 = 2;
pub const JOOST: u8 = 3;
pub const PIETER: u8 = 4;

/// A commit of the history, by when it was written down.
pub type Entry = usize;

/// Commits in the order in which they were written down. A seat has the number of its person.
pub struct World {
    entries: Vec<Act>,
    knows: Vec<BTreeSet<Entry>>,
    ends: BTreeMap<(u8, u32), u64>,
    /// Makes hashes, and so what is drawn first, other.
    salt: u8,
}

pub fn seat(number: u8) -> SeatId {
    SeatId::from_bytes([number; 32])
}

pub fn person(number: u8) -> PersonId {
    PersonId(Uuid::from_bytes([number; 16]))
}

pub fn role(role: Role) -> RoleGrant {
    RoleGrant {
        role,
        kernen: Vec::new(),
    }
}

pub fn serving(kernen: &[&str]) -> RoleGrant {
    RoleGrant {
        role: Role::Kernverbinder,
        kernen: kernen.iter().map(|id| KernId::new(id)).collect(),
    }
}

pub fn enrolled(number: u8) -> OfficeEvent {
    OfficeEvent::SeatEnrolled {
        seat: seat(number),
        person: person(number),
        tag: format!("A{number}"),
        reads: None,
    }
}

pub fn given(number: u8, roles: &[RoleGrant]) -> OfficeEvent {
    OfficeEvent::RolesGiven {
        person: person(number),
        roles: roles.to_vec(),
    }
}

pub fn readmitted(number: u8) -> OfficeEvent {
    OfficeEvent::SeatReadmitted { seat: seat(number) }
}

pub fn pots_to(number: u8, taken_over: Vec<Head>) -> OfficeEvent {
    OfficeEvent::CommitmentGiven {
        pots: PotScope::default(),
        seat: seat(number),
        taken_over,
    }
}

pub fn pot() -> PotId {
    PotId {
        scheme: SchemeId("leefbaarheidsbudget".to_owned()),
        holder: Holder::Kern(KernId::new("ingen")),
        year: Some(2026),
    }
}

impl World {
    /// Sanne founds it and administers; Marijke decides on money; Joost administers as well. What she did is entry 0.
    pub fn new(salt: u8) -> Self {
        let mut world = Self {
            entries: Vec::new(),
            knows: Vec::new(),
            ends: BTreeMap::new(),
            salt,
        };
        let founding = world.signs(
            SANNE,
            &[],
            vec![
                enrolled(SANNE),
                given(SANNE, &[role(Role::Administrator)]),
                enrolled(MARIJKE),
                given(MARIJKE, &[role(Role::BudgetOfficer)]),
                enrolled(JOOST),
                given(JOOST, &[role(Role::Administrator)]),
            ],
        );
        world.entries[founding].founds = true;
        world
    }

    /// Somebody signs, knowing the own chain, these, and whatever those knew.
    pub fn signs(&mut self, by: u8, knowing: &[Entry], events: Vec<OfficeEvent>) -> Entry {
        let incarnation = if by == ROOT { self.entries.len() } else { 1 };
        self.signs_in(by, u32::try_from(incarnation).unwrap(), knowing, events)
    }

    /// The same in an incarnation.
    pub fn signs_in(
        &mut self,
        by: u8,
        incarnation: u32,
        knowing: &[Entry],
        events: Vec<OfficeEvent>,
    ) -> Entry {
        let own = |(entry, act): (Entry, &Act)| {
            ((act.seat, act.incarnation) == (seat(by), incarnation)).then_some(entry)
        };
        let own: Vec<Entry> = self.entries.iter().enumerate().filter_map(own).collect();
        let mut knows = BTreeSet::new();
        for entry in own.iter().chain(knowing) {
            knows.insert(*entry);
            knows.extend(self.knows[*entry].iter().copied());
        }
        let seen = self.heads(&knows, |act| {
            (act.seat, act.incarnation) != (seat(by), incarnation)
        });
        self.signs_seeing(by, incarnation, knows, seen, events)
    }

    /// Somebody says to have seen only these of what the laptop knew.
    pub fn signs_seeing(
        &mut self,
        by: u8,
        incarnation: u32,
        knows: BTreeSet<Entry>,
        seen: Vec<Head>,
        events: Vec<OfficeEvent>,
    ) -> Entry {
        let entry = self.entries.len();
        let end = self.ends.entry((by, incarnation)).or_default();
        let first = *end + 1;
        *end += u64::try_from(events.len().max(1)).unwrap();
        let depth = knows.iter().map(|known| self.entries[*known].place.0 + 1).max();
        let number = u8::try_from(entry).unwrap().wrapping_mul(37) ^ self.salt;
        self.entries.push(Act {
            commit: i64::try_from(entry).unwrap(),
            place: (depth.unwrap_or_default(), Hash::from_bytes([number; 32])),
            seat: seat(by),
            incarnation,
            first,
            last: *end,
            seen,
            founds: false,
            events,
            besides: Besides::Words,
        });
        self.knows.push(knows);
        entry
    }

    fn heads(&self, knows: &BTreeSet<Entry>, of: impl Fn(&Act) -> bool) -> Vec<Head> {
        let mut heads: BTreeMap<(SeatId, u32), Head> = BTreeMap::new();
        for act in knows
            .iter()
            .map(|entry| &self.entries[*entry])
            .filter(|act| of(act))
        {
            let head = Head {
                seat: act.seat,
                incarnation: act.incarnation,
                seq: act.last,
                hash: act.place.1,
            };
            let there = heads.entry((act.seat, act.incarnation)).or_insert(head);
            if there.seq < head.seq {
                *there = head;
            }
        }
        heads.into_values().collect()
    }

    /// The last events of a seat, as whoever knows these sees them.
    pub fn last_of(&self, number: u8, knowing: &[Entry]) -> Vec<Head> {
        let mut knows: BTreeSet<Entry> = knowing.iter().copied().collect();
        knows.extend(
            knowing
                .iter()
                .flat_map(|entry| self.knows[*entry].iter().copied()),
        );
        self.heads(&knows, |act| act.seat == seat(number))
    }

    /// Bars a seat after its last event among these.
    pub fn bar(&self, number: u8, knowing: &[Entry]) -> OfficeEvent {
        OfficeEvent::SeatBarred {
            seat: seat(number),
            last: self.last_of(number, knowing),
        }
    }

    pub fn settled(&self, entry: Entry, counts: bool) -> OfficeEvent {
        OfficeEvent::LateSettled {
            action: self.entries[entry].place.1,
            counts,
        }
    }

    pub fn by(&self, entry: Entry) -> Signed<'_> {
        self.entries[entry].signed()
    }

    pub fn head(&self, entry: Entry) -> Hash {
        self.entries[entry].place.1
    }

    /// The acts of standing among these entries.
    pub fn acts(&self, entries: impl IntoIterator<Item = Entry>) -> Vec<Act> {
        let acts = entries.into_iter().map(|entry| self.entries[entry].clone());
        acts.filter(|act| !act.events.is_empty()).collect()
    }

    pub fn standing(&self) -> Standing {
        Standing::of(seat(ROOT), self.acts(0..self.entries.len()))
    }

    pub fn entries_mut(&mut self) -> &mut [Act] {
        &mut self.entries
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether a decision on money counts: by a budget officer, in time or upheld.
    pub fn decides(&self, standing: &Standing, entry: Entry) -> bool {
        let by = self.by(entry);
        let Some(actor) = standing.had(&by) else {
            return false;
        };
        let left = Standing::left(&actor, &standing.late(&by));
        let in_time = left.is_some_and(|left| left.is(Role::BudgetOfficer));
        actor.is(Role::BudgetOfficer) && (in_time || standing.upheld(&by))
    }
}
