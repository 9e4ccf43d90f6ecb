//! The steps of one case, and which of them follows which.

use super::{Event, Happened, Step};
use crate::case;

/// The steps of one case. A step is called by its place in the list, `at`.
pub(super) struct History<'a> {
    steps: &'a [Step<'a>],
    knows: &'a dyn Fn(usize, usize) -> bool,
    name: &'a dyn Fn(usize) -> String,
}

impl<'a> History<'a> {
    pub(super) fn new(
        steps: &'a [Step<'a>],
        knows: &'a dyn Fn(usize, usize) -> bool,
        name: &'a dyn Fn(usize) -> String,
    ) -> Self {
        Self { steps, knows, name }
    }

    /// Whether nothing of a grant happened.
    pub(super) fn is_empty(&self) -> bool {
        self.grant().next().is_none()
    }

    /// The steps of the grant, in order.
    pub(super) fn grant(&self) -> impl Iterator<Item = (usize, &'a Event)> + use<'a> {
        self.steps
            .iter()
            .enumerate()
            .filter_map(|(at, step)| match step.happened {
                Happened::Grant(event) => Some((at, event)),
                Happened::Case(_) => None,
            })
    }

    /// The steps of the case that decided to give money, in order.
    pub(super) fn awards(&self) -> impl Iterator<Item = (usize, &'a case::Event)> + use<'a> {
        self.steps
            .iter()
            .enumerate()
            .filter_map(|(at, step)| match step.happened {
                Happened::Case(
                    event @ (case::Event::GrantAwarded { .. } | case::Event::DecisionSettled { .. }),
                ) => Some((at, event)),
                _ => None,
            })
    }

    /// The action that a step belongs to.
    pub(super) fn action(&self, at: usize) -> usize {
        self.steps[at].action
    }

    /// The name of the action that a step belongs to.
    pub(super) fn name(&self, at: usize) -> String {
        (self.name)(self.action(at))
    }

    /// Whether who did `later` knew `earlier`.
    pub(super) fn follows(&self, later: usize, earlier: usize) -> bool {
        later > earlier
            && (self.action(later) == self.action(earlier)
                || (self.knows)(self.action(later), self.action(earlier)))
    }

    /// Whether neither knew the other.
    pub(super) fn apart(&self, one: usize, other: usize) -> bool {
        one != other && !self.follows(one, other) && !self.follows(other, one)
    }

    /// Of these steps the ones that none of the others follows.
    pub(super) fn latest(&self, steps: &[usize]) -> Vec<usize> {
        let outdone = |step: usize| steps.iter().any(|other| self.follows(*other, step));
        steps.iter().copied().filter(|step| !outdone(*step)).collect()
    }
}
