//! Who may do what, as a pure function of the acts that say so.
//!
//! - What a commit *knew* is its own chain before it and the heads it names as seen. What its signer could do follows from
//!   that alone ([`Standing::had`]), so nothing that comes in later changes it, on no laptop.
//! - A bar, or roles given anew, that its signer did not know of makes it *late* ([`Standing::late`]), unless it lies
//!   before the last event that the bar names, or whoever gave the roles knew of it. A late act of standing gives nothing; it can
//!   only take. A person can let it count after all ([`Standing::upheld`]).
//! - Bars are judged by what their signer knew, and by nothing else: two administrators who bar each other are both
//!   barred, until the root key speaks, which outranks them.
//! - One seat commits the money of a pot ([`Standing::holder`]). It may give parts of it to others, to grant on the spot
//!   ([`Standing::allotments`]).
//!
//! Everything here is worked out from the set of acts: in which order they came in makes no difference.

mod act;
mod allotting;
mod ground;
mod holding;
mod known;
mod view;

pub use act::{Act, Besides, Signed};
pub use allotting::{AllotmentEnd, AllotmentNow};
pub use view::SeatNow;

use crate::event::{OfficeEvent, PotScope};
use act::narrowed;
use ground::{By, Ground, Had};
use holding::Held;
use rules::{
    allotment::AllotmentId,
    pot::PotId,
    role::{Actor, PersonId, RoleGrant},
};
use seal::{Hash, SeatId};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use view::View;

/// Who may do what, by all acts of standing that are known.
pub struct Standing {
    ground: Ground,
    now: Arc<View>,
}

/// What ended something for a commit whose signer did not know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// The commit that ended it, by its row on this laptop.
    pub commit: i64,
    /// The same, by its head.
    pub head: Hash,
    /// What it ended.
    pub kind: Ended,
}

/// What was ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The seat was barred.
    Bar,
    /// The person had only these roles since.
    Roles {
        /// The roles.
        now: Vec<RoleGrant>,
    },
}

/// What an act of standing comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It counts.
    Counts,
    /// Who signed it had no authority for it.
    Without,
    /// It gives pots that its signer did not hold.
    NotHolder,
    /// It came after the seat was barred.
    LateBar,
    /// It came after the role had ended.
    LateRole,
}

/// Acts of standing that clash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StandingClash {
    /// Two seats barred each other, and neither knew it.
    MutualBar {
        /// The one with the lower name.
        a: SeatId,
        /// The other.
        b: SeatId,
    },
    /// A person was given different roles by two who did not know it of each other.
    RolesTwice {
        /// Who.
        person: PersonId,
        /// By which commits: their heads.
        commits: Vec<Hash>,
    },
    /// Pots were given to different seats by two who did not know it of each other.
    TwoHolders {
        /// Which pots.
        scope: PotScope,
        /// To which seats.
        seats: Vec<SeatId>,
    },
}

impl Standing {
    /// Works out what these acts come to; in any order. `root` is the public half of the root key.
    #[must_use]
    pub fn of(root: SeatId, acts: Vec<Act>) -> Self {
        let ground = Ground::of(root, acts);
        let mut all = known::Known::default();
        for act in 0..ground.acts.len() {
            all.add(act);
        }
        let now = ground.view(&all);
        Self { ground, now }
    }

    /// Whether this is the root key.
    #[must_use]
    pub fn is_root(&self, seat: SeatId) -> bool {
        seat == self.ground.root
    }

    /// Whose seat signed, with the roles, by what the commit knew; none when it was no seat or barred by then.
    #[must_use]
    pub fn had(&self, by: &Signed<'_>) -> Option<Actor> {
        self.ground.view(&self.ground.knowledge(by)).actor(by.seat)
    }

    /// Whether the commit knew a chain of that seat up to this event.
    #[must_use]
    pub fn knew(by: &Signed<'_>, seat: SeatId, incarnation: u32, seq: u64) -> bool {
        by.knew_to(seat, incarnation).is_some_and(|to| seq <= to)
    }

    /// The bars and the ends of roles that the commit did not know and that it does not lie before.
    #[must_use]
    pub fn late(&self, by: &Signed<'_>) -> Vec<Removal> {
        if self.is_root(by.seat) {
            return Vec::new();
        }
        let knows = self.ground.knowledge(by);
        let person = self.ground.view(&knows).seat(by.seat).map(|seat| seat.person);
        let by = By {
            seat: by.seat,
            incarnation: by.incarnation,
            last: by.last,
            knows: &knows,
            own: self.ground.act(&by.head),
        };
        let endings = &self.now.endings;
        let mut late: Vec<Removal> = endings
            .bars_on(&self.ground, &by)
            .into_iter()
            .map(|(act, _)| self.removal(act, Ended::Bar))
            .collect();
        for (act, event) in person
            .map(|person| endings.grants_past(&self.ground, person, &by))
            .unwrap_or_default()
        {
            let now = self.ground.acts[act].grants(event);
            let now = now.map(|(_, roles)| roles.to_vec()).unwrap_or_default();
            late.push(self.removal(act, Ended::Roles { now }));
        }
        late
    }

    fn removal(&self, act: usize, kind: Ended) -> Removal {
        Removal {
            commit: self.ground.acts[act].commit,
            head: self.ground.acts[act].place.1,
            kind,
        }
    }

    /// What `actor` still had after these removals; none after a bar.
    #[must_use]
    pub fn left(actor: &Actor, removals: &[Removal]) -> Option<Actor> {
        let mut left = actor.clone();
        for removal in removals {
            match &removal.kind {
                Ended::Bar => return None,
                Ended::Roles { now } => left.roles = narrowed(&left.roles, now),
            }
        }
        Some(left)
    }

    /// What was settled about a late action: whether it counts. None when nothing was, or two differ.
    #[must_use]
    pub fn settled(&self, head: Hash) -> Option<bool> {
        self.now.settled(&self.ground, head, None)
    }

    /// Whether somebody else than its signer let a late commit count.
    #[must_use]
    pub fn upheld(&self, by: &Signed<'_>) -> bool {
        let person = self.now.seat(by.seat).map(|seat| seat.person);
        let person = person.or_else(|| self.had(by).map(|actor| actor.person));
        self.now.settled(&self.ground, by.head, person) == Some(true)
    }

    /// What an act of standing comes to; none when this is no act of standing.
    #[must_use]
    pub fn verdict(&self, by: &Signed<'_>) -> Option<Verdict> {
        let act = self.ground.act(&by.head)?;
        if self.ground.had[act] == Had::Nothing {
            let officer = self
                .had(by)
                .is_some_and(|actor| actor.is(rules::role::Role::BudgetOfficer));
            let gives = |event: &OfficeEvent| {
                matches!(
                    event,
                    OfficeEvent::CommitmentGiven { .. }
                        | OfficeEvent::AllotmentGiven { .. }
                        | OfficeEvent::AllotmentTakenOver { .. }
                )
            };
            let only_gives = self.ground.acts[act].events.iter().all(gives);
            return Some(if officer && only_gives {
                Verdict::NotHolder
            } else {
                Verdict::Without
            });
        }
        Some(if self.now.counts.has(act) {
            Verdict::Counts
        } else if self.late(by).iter().any(|removal| removal.kind == Ended::Bar) {
            Verdict::LateBar
        } else {
            Verdict::LateRole
        })
    }

    /// Who committed the pot, by what the commit knew.
    #[must_use]
    pub fn holder_at(&self, pot: &PotId, by: &Signed<'_>) -> Option<SeatId> {
        let view = self.ground.view(&self.ground.knowledge(by));
        self.ground.held(&view, pot).seat()
    }

    /// Who commits the pot now; none when nobody does, or two were given it.
    #[must_use]
    pub fn holder(&self, pot: &PotId) -> Option<SeatId> {
        self.ground.held(&self.now, pot).seat()
    }

    /// Whether two seats were given the pot and nobody has chosen yet.
    #[must_use]
    pub fn is_held_twice(&self, pot: &PotId) -> bool {
        matches!(self.ground.held(&self.now, pot), Held::Disputed(_))
    }

    /// Whether the commit was of who committed the pot, by what it knew, but comes after the last event that a takeover
    /// names, which it did not know of.
    #[must_use]
    pub fn after_takeover(&self, pot: &PotId, by: &Signed<'_>) -> bool {
        self.ground.after_takeover(&self.now, pot, by)
    }

    /// Every allotment that was given, in the order of giving.
    #[must_use]
    pub fn allotments(&self) -> Vec<AllotmentNow> {
        self.ground.allotments(&self.now)
    }

    /// The allotment by what the commit knew; none when it did not know of it.
    #[must_use]
    pub fn allotment_at(&self, of: AllotmentId, by: &Signed<'_>) -> Option<AllotmentNow> {
        self.ground
            .allotment(&self.ground.view(&self.ground.knowledge(by)), of)
    }

    /// Whether the commit comes after the last event that a takeover of the allotment names, which it did not know of; or
    /// the allotment itself was given after the pot had been taken over.
    #[must_use]
    pub fn after_allotment(&self, of: AllotmentId, by: &Signed<'_>) -> bool {
        self.ground.after_allotment(&self.now, of, by)
    }

    /// Whose seat it is now, with the roles; none when it is no seat, or barred.
    #[must_use]
    pub fn actor(&self, seat: SeatId) -> Option<Actor> {
        self.now.actor(seat)
    }

    /// The roles of a person now.
    #[must_use]
    pub fn roles(&self, person: PersonId) -> Vec<RoleGrant> {
        self.now.roles_of(person).to_vec()
    }

    /// Everybody who was ever given roles, with those of now.
    pub fn people(&self) -> impl Iterator<Item = (PersonId, &[RoleGrant])> {
        self.now.people()
    }

    /// All seats, in the order in which they were enrolled.
    pub fn seats(&self) -> impl Iterator<Item = &SeatNow> {
        self.now.seats.iter()
    }

    /// Whether an administrator lets this incarnation of a seat, put back from a backup, commit money again.
    #[must_use]
    pub fn is_resumed(&self, seat: SeatId, incarnation: u32) -> bool {
        let resumes = |event: &OfficeEvent| {
            matches!(event, OfficeEvent::SeatResumed { seat: of, incarnation: which }
                if *of == seat && *which == incarnation)
        };
        self.now
            .counts
            .acts()
            .any(|act| self.ground.acts[act].events.iter().any(resumes))
    }

    /// The acts of standing, by their rows on this laptop.
    pub(crate) fn commits(&self) -> impl Iterator<Item = i64> {
        self.ground.acts.iter().map(|act| act.commit)
    }

    /// The actions about which something was settled, by their heads.
    pub(crate) fn settled_actions(&self) -> BTreeSet<Hash> {
        self.now.settled_actions(&self.ground)
    }

    /// What may make commits of each seat late: the acts, by their heads.
    pub(crate) fn endings(&self) -> BTreeMap<SeatId, BTreeSet<Hash>> {
        let head = |act: usize| self.ground.acts[act].place.1;
        let mut endings: BTreeMap<SeatId, BTreeSet<Hash>> = BTreeMap::new();
        for &(seat, (act, _)) in &self.now.endings.bars {
            endings.entry(seat).or_default().insert(head(act));
        }
        for seat in &self.now.seats {
            let of_person = self.now.endings.grants.iter();
            for (_, (act, _)) in of_person.filter(|(person, _)| *person == seat.person) {
                endings.entry(seat.seat).or_default().insert(head(*act));
            }
        }
        endings
    }

    /// What clashes, in an order that is the same everywhere.
    #[must_use]
    pub fn clashes(&self) -> Vec<StandingClash> {
        let mut clashes = self.mutual_bars();
        for (&person, given) in &self.now.given {
            let roles = |&(act, event): &(usize, usize)| {
                let mut roles = self.ground.acts[act].grants(event)?.1.to_vec();
                roles.sort();
                Some(roles)
            };
            if given.windows(2).any(|pair| roles(&pair[0]) != roles(&pair[1])) {
                let mut commits: Vec<Hash> = given
                    .iter()
                    .map(|(act, _)| self.ground.acts[*act].place.1)
                    .collect();
                commits.sort();
                clashes.push(StandingClash::RolesTwice { person, commits });
            }
        }
        for (scope, seats) in self.ground.disputed(&self.now) {
            clashes.push(StandingClash::TwoHolders {
                scope,
                seats: seats.into_iter().collect(),
            });
        }
        clashes.sort();
        clashes
    }

    fn mutual_bars(&self) -> Vec<StandingClash> {
        let bars = &self.now.endings.bars;
        let mut clashes = BTreeSet::new();
        for (barred, (act, _)) in bars {
            for (other, (back, _)) in bars {
                let signers = (self.ground.acts[*act].seat, self.ground.acts[*back].seat);
                let each_other = signers == (*other, *barred) && barred < other;
                if each_other && self.ground.unknown_to_each_other(*act, *back) {
                    clashes.insert(StandingClash::MutualBar {
                        a: *barred,
                        b: *other,
                    });
                }
            }
        }
        clashes.into_iter().collect()
    }
}
