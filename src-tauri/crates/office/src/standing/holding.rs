//! Who commits the money of a pot.

use super::{
    act::Signed,
    ground::{Ground, Had},
    view::{At, View},
};
use crate::event::{OfficeEvent, PotScope};
use rules::{
    pot::{Holder, PotId},
    role::Role,
    scheme::SchemeId,
};
use seal::{Head, SeatId};
use std::collections::BTreeSet;

/// Who commits a pot, by some acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Held {
    /// Nobody.
    Nobody,
    /// This seat.
    By(SeatId),
    /// Each of these was given it, and nobody knew of the other.
    Disputed(BTreeSet<SeatId>),
}

impl Held {
    pub fn seat(&self) -> Option<SeatId> {
        match self {
            Self::By(seat) => Some(*seat),
            _ => None,
        }
    }

    fn among(seats: BTreeSet<SeatId>) -> Self {
        match (seats.len(), seats.first()) {
            (1, Some(&seat)) => Self::By(seat),
            (0, _) => Self::Nobody,
            _ => Self::Disputed(seats),
        }
    }
}

impl Ground {
    /// Who commits a pot, by the acts of this view.
    pub fn held(&self, view: &View, pot: &PotId) -> Held {
        let key = (view.known.clone(), pot.scheme.clone(), pot.year);
        if let Some(held) = self.held.borrow().get(&key) {
            return held.clone();
        }
        let given = self.latest(&self.givings(view, pot));
        let held = if given.is_empty() {
            Held::among(view.opened.clone())
        } else {
            let seats = given.iter().filter_map(|at| self.given_to(*at));
            Held::among(seats.map(|(seat, _)| seat).collect())
        };
        self.held.borrow_mut().insert(key, held.clone());
        held
    }

    fn giving(&self, (act, event): At) -> Option<(&PotScope, SeatId, &[Head])> {
        match self.acts[act].events.get(event) {
            Some(OfficeEvent::CommitmentGiven {
                pots,
                seat,
                taken_over,
            }) => Some((pots, *seat, taken_over)),
            _ => None,
        }
    }

    fn given_to(&self, at: At) -> Option<(SeatId, &[Head])> {
        self.giving(at).map(|(_, seat, taken_over)| (seat, taken_over))
    }

    /// Every time that this pot was given by an administrator or by who committed it.
    fn givings(&self, view: &View, pot: &PotId) -> Vec<At> {
        let mut givings = Vec::new();
        for act in view.counts.acts() {
            for event in 0..self.acts[act].events.len() {
                let covers = self
                    .giving((act, event))
                    .is_some_and(|(pots, ..)| pots.covers(pot));
                if covers && self.may_give(act, pot) {
                    givings.push((act, event));
                }
            }
        }
        givings
    }

    fn may_give(&self, act: usize, pot: &PotId) -> bool {
        let Had::Person { actor, .. } = &self.had[act] else {
            return false;
        };
        actor.is(Role::Administrator)
            || self.held(&self.view(&self.known[act]), pot).seat() == Some(self.acts[act].seat)
    }

    /// Whether a seat commits any of these pots.
    pub fn holds_some(&self, view: &View, pots: &PotScope, seat: SeatId) -> bool {
        let named: Vec<&PotScope> = view
            .counts
            .acts()
            .flat_map(|act| (0..self.acts[act].events.len()).map(move |event| (act, event)))
            .filter_map(|at| self.giving(at).map(|(pots, ..)| pots))
            .collect();
        samples(pots, &named)
            .iter()
            .any(|pot| self.held(view, pot).seat() == Some(seat))
    }

    /// The pots of which two seats are given the money and neither giving knew the other; each with the seats.
    pub fn disputed(&self, view: &View) -> Vec<(PotScope, BTreeSet<SeatId>)> {
        let mut disputed: Vec<(PotScope, BTreeSet<SeatId>)> = Vec::new();
        let mut scopes: Vec<PotScope> = Vec::new();
        for act in view.counts.acts() {
            for event in 0..self.acts[act].events.len() {
                scopes.extend(self.giving((act, event)).map(|(pots, ..)| pots.clone()));
            }
        }
        scopes.push(PotScope::default());
        let both: Vec<PotScope> = scopes
            .iter()
            .flat_map(|one| scopes.iter().filter_map(|other| in_both(one, other)))
            .collect();
        scopes.extend(both);
        let parts = |pots: &PotScope| usize::from(pots.scheme.is_some()) + usize::from(pots.year.is_some());
        scopes.sort_by(|one, other| parts(one).cmp(&parts(other)).then_with(|| one.cmp(other)));
        scopes.dedup();
        let named: Vec<&PotScope> = scopes.iter().collect();
        for pots in &scopes {
            let within = disputed
                .iter()
                .any(|(wider, _)| in_both(wider, pots).as_ref() == Some(pots));
            if within {
                continue;
            }
            // A pot of this scope that no narrower one names.
            let pot = samples(pots, &named).pop();
            if let Some(Held::Disputed(seats)) = pot.map(|pot| self.held(view, &pot)) {
                disputed.push((pots.clone(), seats));
            }
        }
        disputed
    }

    /// Whether this commit was of who committed the pot, by what it knew, while the pot had been given to another seat at
    /// an earlier event of its chain.
    pub fn after_takeover(&self, now: &View, pot: &PotId, by: &Signed<'_>) -> bool {
        let knows = self.knowledge(by);
        if self.held(&self.view(&knows), pot).seat() != Some(by.seat) {
            return false;
        }
        let own = self.act(&by.head);
        self.givings(now, pot).into_iter().any(|at| {
            let Some((seat, taken_over)) = self.given_to(at) else {
                return false;
            };
            let chain = |head: &&Head| (head.seat, head.incarnation) == (by.seat, by.incarnation);
            let to = match taken_over.iter().find(chain) {
                Some(head) => Some(head.seq),
                None => self.acts[at.0].knew_to(by.seat, by.incarnation),
            };
            seat != by.seat && own != Some(at.0) && !knows.has(at.0) && to.is_none_or(|to| to < by.last)
        })
    }
}

/// The pots that are in both; none when there are none.
fn in_both(one: &PotScope, other: &PotScope) -> Option<PotScope> {
    let scheme = match (&one.scheme, &other.scheme) {
        (Some(one), Some(other)) if one != other => return None,
        (one, other) => one.clone().or_else(|| other.clone()),
    };
    let year = match (one.year, other.year) {
        (Some(one), Some(other)) if one != other => return None,
        (one, other) => one.or(other),
    };
    Some(PotScope { scheme, year })
}

/// A pot of each sort within `pots` that the named scopes tell apart; the last is one that none of them names.
fn samples(pots: &PotScope, named: &[&PotScope]) -> Vec<PotId> {
    let mut schemes: Vec<SchemeId> = named.iter().filter_map(|pots| pots.scheme.clone()).collect();
    schemes.push(SchemeId(String::new()));
    if let Some(scheme) = &pots.scheme {
        schemes = vec![scheme.clone()];
    }
    let mut years: Vec<Option<i32>> = named.iter().map(|pots| pots.year).collect();
    years.push(None);
    if pots.year.is_some() {
        years = vec![pots.year];
    }
    schemes
        .iter()
        .flat_map(|scheme| {
            years.iter().map(|&year| PotId {
                scheme: scheme.clone(),
                holder: Holder::Municipality,
                year,
            })
        })
        .collect()
}
