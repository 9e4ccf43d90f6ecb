//! Parts of pots that seats were given to grant on the spot.
//!
//! An allotment is given by who commits the pot, to one seat, and ends for good: that seat brings it back, or who commits
//! the pot or an administrator takes it over and names the last event of the seat that was known. No clock ends it. How
//! much of it was awarded is not told here: that is in the cases.

use super::{
    act::Signed,
    ground::Ground,
    view::{At, View},
};
use crate::event::OfficeEvent;
use rules::{allotment::AllotmentId, euro::Euro, pot::PotId};
use seal::{Hash, Head, SeatId};

/// An allotment as some acts have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllotmentNow {
    /// Which.
    pub allotment: AllotmentId,
    /// Out of which pot.
    pub pot: PotId,
    /// To which seat.
    pub seat: SeatId,
    /// How much.
    pub amount: Euro,
    /// The commit that gave it, by its head.
    pub given: Hash,
    /// How it ended; none while it runs.
    pub ended: Option<AllotmentEnd>,
}

/// How an allotment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AllotmentEnd {
    /// The seat brought it back: it awards no more of it.
    Returned,
    /// It was taken over: what the seat awarded since, without knowing, is contested.
    TakenOver,
}

impl Ground {
    /// The allotments by the acts of this view, in the order in which they were given.
    pub(super) fn allotments(&self, view: &View) -> Vec<AllotmentNow> {
        let mut found: Vec<AllotmentNow> = Vec::new();
        for (act, event) in self.counting(view) {
            let OfficeEvent::AllotmentGiven {
                allotment,
                pot,
                seat,
                amount,
            } = &self.acts[act].events[event]
            else {
                continue;
            };
            if found.iter().any(|known| known.allotment == *allotment) {
                continue;
            }
            found.push(AllotmentNow {
                allotment: *allotment,
                pot: pot.clone(),
                seat: *seat,
                amount: *amount,
                given: self.acts[act].place.1,
                ended: self.end_of(view, *allotment),
            });
        }
        found
    }

    /// The allotment of this name by the acts of this view.
    pub(super) fn allotment(&self, view: &View, of: AllotmentId) -> Option<AllotmentNow> {
        let all = self.allotments(view);
        all.into_iter().find(|known| known.allotment == of)
    }

    fn counting<'a>(&'a self, view: &'a View) -> impl Iterator<Item = At> + 'a {
        let events = |act: usize| (0..self.acts[act].events.len()).map(move |event| (act, event));
        view.counts.acts().flat_map(events)
    }

    fn end_of(&self, view: &View, of: AllotmentId) -> Option<AllotmentEnd> {
        let ends = self
            .counting(view)
            .filter_map(|(act, event)| match &self.acts[act].events[event] {
                OfficeEvent::AllotmentReturned { allotment } if *allotment == of => {
                    Some(AllotmentEnd::Returned)
                }
                OfficeEvent::AllotmentTakenOver { allotment, .. } if *allotment == of => {
                    Some(AllotmentEnd::TakenOver)
                }
                _ => None,
            });
        ends.min()
    }

    /// Whether a commit of the seat that had the allotment comes after the last event that a takeover of it names, which it did
    /// not know of; or the pot itself had been taken over before the allotment was given.
    pub(super) fn after_allotment(&self, now: &View, of: AllotmentId, by: &Signed<'_>) -> bool {
        let knows = self.knowledge(by);
        let after = self.counting(now).any(|(act, event)| {
            let OfficeEvent::AllotmentTakenOver { allotment, last } = &self.acts[act].events[event] else {
                return false;
            };
            let chain = |head: &&Head| (head.seat, head.incarnation) == (by.seat, by.incarnation);
            let to = match last.iter().find(chain) {
                Some(head) => Some(head.seq),
                None => self.acts[act].knew_to(by.seat, by.incarnation),
            };
            *allotment == of && !knows.has(act) && to.is_none_or(|to| to < by.last)
        });
        after || self.given_late(now, of)
    }

    fn given_late(&self, now: &View, of: AllotmentId) -> bool {
        self.counting(now).any(|(act, event)| {
            matches!(&self.acts[act].events[event],
                OfficeEvent::AllotmentGiven { allotment, pot, .. }
                    if *allotment == of && self.after_takeover(now, pot, &self.acts[act].signed()))
        })
    }
}
