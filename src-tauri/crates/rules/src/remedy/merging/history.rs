//! The steps of one case, which of them follows which, and which stand.

use super::Step;
use crate::remedy::{Act, Doing, Event};

/// The steps, and which of them follows which. A step is called by its place in the list.
pub(super) struct History<'a> {
    pub(super) steps: Vec<Step<'a>>,
    pub(super) knows: &'a dyn Fn(usize, usize) -> bool,
    pub(super) name: &'a dyn Fn(usize) -> String,
}

impl<'a> History<'a> {
    pub(super) fn named(&self, at: usize) -> String {
        (self.name)(self.steps[at].action)
    }

    pub(super) fn follows(&self, later: usize, earlier: usize) -> bool {
        let (one, other) = (self.steps[later].action, self.steps[earlier].action);
        later > earlier && (one == other || (self.knows)(one, other))
    }

    pub(super) fn events(&self) -> impl Iterator<Item = (usize, &'a Event)> + '_ {
        self.steps.iter().map(|step| step.event).enumerate()
    }

    /// Without what was undone by somebody who knew of it, and without the undoing.
    pub(super) fn standing(&self) -> History<'a> {
        let undone = |at: usize| {
            let name = self.named(at);
            self.events().any(|(undo, event)| {
                matches!(event, Event::RemedyUndone { action, .. } if *action == name)
                    && self.follows(undo, at)
            })
        };
        let stays = |at: &usize| !matches!(self.steps[*at].event, Event::RemedyUndone { .. }) && !undone(*at);
        History {
            steps: (0..self.steps.len())
                .filter(stays)
                .map(|at| self.steps[at])
                .collect(),
            knows: self.knows,
            name: self.name,
        }
    }

    /// Of these steps the ones that none of the others follows.
    pub(super) fn latest(&self, steps: &[usize]) -> Vec<usize> {
        let outdone = |step: usize| steps.iter().any(|other| self.follows(*other, step));
        steps.iter().copied().filter(|step| !outdone(*step)).collect()
    }

    pub(super) fn doings(&self) -> Vec<Doing> {
        let all = self.events().map(|(at, event)| {
            let (act, on, _) = event.deed();
            let action = self.named(at);
            Doing { action, act, on }
        });
        all.filter(|doing| doing.act != Act::SettleClash).collect()
    }
}
