//! All acts of standing in their one order, and for each what its signer knew and was.

use super::{
    act::{Act, Signed},
    holding::Held,
    known::Known,
    view::View,
};
use crate::event::OfficeEvent;
use rules::{
    pot::PotId,
    role::{Actor, PersonId, Role},
    scheme::SchemeId,
};
use seal::{Hash, SeatId};
use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// With what authority an act was signed, by what its signer knew. Nothing that comes in later changes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Had {
    /// None.
    Nothing,
    /// It founds the municipality.
    Founding,
    /// That of the root key.
    Root,
    /// That of a person; `holds` says whether the seat had all that it gives on, brings back or takes over.
    Person { actor: Actor, holds: bool },
}

/// A commit as it is weighed: what it is on, and what it knew.
pub(super) struct By<'a> {
    pub seat: SeatId,
    pub incarnation: u32,
    pub last: u64,
    pub knows: &'a Known,
    /// The act that it is itself.
    pub own: Option<usize>,
}

/// Who commits which pot, by what was known.
type HeldBy = HashMap<(Known, SchemeId, Option<i32>), Held>;

/// The acts, sorted, with what is worked out for each.
pub(super) struct Ground {
    pub root: SeatId,
    pub acts: Vec<Act>,
    pub known: Vec<Known>,
    pub had: Vec<Had>,
    /// The seat that first could decide on money, by each act that made it so.
    pub opens: Vec<Option<SeatId>>,
    chains: BTreeMap<(SeatId, u32), Vec<usize>>,
    by_head: BTreeMap<Hash, usize>,
    views: RefCell<HashMap<Known, Arc<View>>>,
    pub(super) held: RefCell<HeldBy>,
}

impl Ground {
    pub fn of(root: SeatId, mut acts: Vec<Act>) -> Self {
        acts.sort_by_key(|act| act.place);
        acts.dedup_by_key(|act| act.place);
        let mut chains: BTreeMap<(SeatId, u32), Vec<usize>> = BTreeMap::new();
        let mut by_head = BTreeMap::new();
        for (index, act) in acts.iter().enumerate() {
            chains.entry((act.seat, act.incarnation)).or_default().push(index);
            by_head.insert(act.place.1, index);
        }
        let mut ground = Self {
            root,
            acts,
            known: Vec::new(),
            had: Vec::new(),
            opens: Vec::new(),
            chains,
            by_head,
            views: RefCell::default(),
            held: RefCell::default(),
        };
        for act in 0..ground.acts.len() {
            ground.known.push(ground.knew_when_signed(act));
            ground.had.push(ground.authority_of(act));
            ground.opens.push(ground.opened_by(act));
        }
        ground
    }

    /// The act with this head.
    pub fn act(&self, head: &Hash) -> Option<usize> {
        self.by_head.get(head).copied()
    }

    /// What the signer of an act knew: only what stands before it, also where a chain was continued twice.
    fn knew_when_signed(&self, act: usize) -> Known {
        let depth = self.acts[act].place.0;
        self.knew(&self.acts[act].signed(), |other| self.acts[other].place.0 < depth)
    }

    /// What the signer of any commit knew.
    pub fn knowledge(&self, by: &Signed<'_>) -> Known {
        match self.act(&by.head) {
            Some(act) => self.known[act].clone(),
            None => self.knew(by, |_| true),
        }
    }

    fn knew(&self, by: &Signed<'_>, may: impl Fn(usize) -> bool) -> Known {
        let mut known = Known::default();
        let own = (by.seat, by.incarnation);
        let seen = by.seen.iter().map(|head| (head.seat, head.incarnation));
        for chain in std::iter::once(own).chain(seen.filter(|chain| *chain != own)) {
            let to = by.knew_to(chain.0, chain.1).unwrap_or_default();
            for &act in self.chains.get(&chain).into_iter().flatten() {
                if self.acts[act].last <= to && may(act) {
                    known.add(act);
                }
            }
        }
        known
    }

    /// What the acts in `known` come to.
    pub fn view(&self, known: &Known) -> Arc<View> {
        if let Some(view) = self.views.borrow().get(known) {
            return Arc::clone(view);
        }
        let view = Arc::new(View::of(self, known.clone()));
        self.views.borrow_mut().insert(known.clone(), Arc::clone(&view));
        view
    }

    fn authority_of(&self, index: usize) -> Had {
        let act = &self.acts[index];
        if act.founds {
            return Had::Founding;
        }
        if act.seat == self.root {
            return if act.is_for_root() {
                Had::Root
            } else {
                Had::Nothing
            };
        }
        let view = self.view(&self.known[index]);
        let Some(actor) = view.actor(act.seat) else {
            return Had::Nothing;
        };
        let has = |event: &OfficeEvent| self.has(&view, act.seat, event);
        if !act.is_for(&actor, has) {
            return Had::Nothing;
        }
        let holds = act.events.iter().all(has);
        Had::Person { actor, holds }
    }

    /// Whether a seat has what an event gives on, brings back or takes over.
    fn has(&self, view: &View, seat: SeatId, event: &OfficeEvent) -> bool {
        let commits = |pot: &PotId| self.held(view, pot).seat() == Some(seat);
        match event {
            OfficeEvent::CommitmentGiven { pots, .. } => self.holds_some(view, pots, seat),
            OfficeEvent::AllotmentGiven { pot, .. } => commits(pot),
            OfficeEvent::AllotmentReturned { allotment } => self
                .allotment(view, *allotment)
                .is_some_and(|known| known.seat == seat),
            OfficeEvent::AllotmentTakenOver { allotment, .. } => self
                .allotment(view, *allotment)
                .is_some_and(|known| commits(&known.pot)),
            _ => true,
        }
    }

    /// The seat that can decide on money since this act, when none could before by what its signer knew.
    fn opened_by(&self, index: usize) -> Option<SeatId> {
        let decides = |event: &OfficeEvent| match event {
            OfficeEvent::SeatEnrolled { person, .. } | OfficeEvent::RolesGiven { person, .. } => {
                Some(*person)
            }
            _ => None,
        };
        let mut people = self.acts[index].events.iter().filter_map(decides).peekable();
        people.peek()?;
        if self.had[index] == Had::Nothing || !self.view(&self.known[index]).opened.is_empty() {
            return None;
        }
        let mut with = self.known[index].clone();
        with.add(index);
        let after = View::of(self, with);
        people.find_map(|person| {
            let officer = after
                .roles_of(person)
                .iter()
                .any(|grant| grant.role == Role::BudgetOfficer);
            if officer { after.first_seat(person) } else { None }
        })
    }

    /// Whose act it is, by what was known when it was signed.
    pub fn person(&self, act: usize) -> Option<PersonId> {
        match &self.had[act] {
            Had::Person { actor, .. } => Some(actor.person),
            _ => None,
        }
    }

    /// An act as it is weighed.
    pub fn by(&self, act: usize) -> By<'_> {
        By {
            seat: self.acts[act].seat,
            incarnation: self.acts[act].incarnation,
            last: self.acts[act].last,
            knows: &self.known[act],
            own: Some(act),
        }
    }

    /// Of acts (each with one of its events) those that no other of them knew; of one act the last.
    pub fn latest(&self, given: &[(usize, usize)]) -> Vec<(usize, usize)> {
        given
            .iter()
            .copied()
            .filter(|&(act, event)| {
                !given
                    .iter()
                    .any(|&(later, other)| self.known[later].has(act) || (later == act && other > event))
            })
            .collect()
    }

    /// Whether neither of two acts knew the other.
    pub fn unknown_to_each_other(&self, one: usize, other: usize) -> bool {
        one != other && !self.known[one].has(other) && !self.known[other].has(one)
    }
}
