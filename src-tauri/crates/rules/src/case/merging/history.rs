//! The steps of one case, and which of them follows which.

use super::Step;
use crate::case::Event;

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

    /// Every step in order.
    pub(super) fn steps(&self) -> impl Iterator<Item = (usize, &'a Event)> + use<'a> {
        self.steps.iter().map(|step| step.event).enumerate()
    }

    /// What happened at a step.
    pub(super) fn event(&self, at: usize) -> &'a Event {
        self.steps[at].event
    }

    /// The action that a step belongs to.
    pub(super) fn action(&self, at: usize) -> usize {
        self.steps[at].action
    }

    /// The name of the action that a step belongs to.
    pub(super) fn name(&self, at: usize) -> String {
        (self.name)(self.action(at))
    }

    /// Whether two steps belong to one action.
    pub(super) fn together(&self, one: usize, other: usize) -> bool {
        self.action(one) == self.action(other)
    }

    /// Whether who did `later` knew `earlier`.
    pub(super) fn follows(&self, later: usize, earlier: usize) -> bool {
        later > earlier
            && (self.together(later, earlier) || (self.knows)(self.action(later), self.action(earlier)))
    }

    /// Whether `earlier` is part of what `later` says: done in the same action, or known to it.
    pub(super) fn holds(&self, later: usize, earlier: usize) -> bool {
        self.together(later, earlier) || self.follows(later, earlier)
    }

    /// Of these steps the ones that none of the others follows: more than one when sides did not know each other.
    pub(super) fn latest(&self, steps: &[usize]) -> Vec<usize> {
        let outdone = |step: usize| steps.iter().any(|other| self.follows(*other, step));
        steps.iter().copied().filter(|step| !outdone(*step)).collect()
    }

    /// Of the latest of these steps the one that weighs most; equal weights fall to a name, never to the order in
    /// which files came in.
    pub(super) fn weightiest<W: Ord>(&self, steps: &[usize], weight: impl Fn(usize) -> W) -> Option<usize> {
        let latest = self.latest(steps);
        latest
            .into_iter()
            .max_by_key(|step| (weight(*step), self.name(*step)))
    }
}
