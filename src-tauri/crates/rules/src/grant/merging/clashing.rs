//! What stands of what was done, and what clashes.

use super::{About, Clash, Event, history::History};
use crate::{case, role::PersonId};
use std::collections::BTreeSet;

/// Which steps of a grant stand.
pub(super) struct Standing<'a> {
    history: &'a History<'a>,
    /// The steps that count, in order.
    pub(super) steps: Vec<(usize, &'a Event)>,
    /// Approvals by somebody who had also decided what they rest on.
    pub(super) without_effect: Vec<usize>,
}

impl<'a> Standing<'a> {
    pub(super) fn of(history: &'a History<'a>) -> Self {
        let mut standing = Self {
            history,
            steps: history.grant().collect(),
            without_effect: Vec::new(),
        };
        let all = standing.steps.clone();
        standing
            .steps
            .retain(|(at, event)| !is_undone(history, &all, *at, event) && chosen(history, &all, *at, event));
        let without = standing.steps.iter().filter_map(|(at, event)| match event {
            Event::PaymentApproved { by, .. } => standing.rests_on(*at).contains(by).then_some(*at),
            _ => None,
        });
        let without: Vec<usize> = without.collect();
        standing.steps.retain(|(at, _)| !without.contains(at));
        standing.without_effect = without;
        standing
    }

    /// Who took the decisions that money rests on, as known at a step: the latest of them.
    pub(super) fn rests_on(&self, at: usize) -> Vec<PersonId> {
        let known = |step: usize| at == usize::MAX || self.history.follows(at, step);
        let awards = self.history.awards().filter_map(|(step, event)| match event {
            case::Event::GrantAwarded { by, .. } | case::Event::DecisionSettled { by, .. } => {
                Some((step, *by))
            }
            _ => None,
        });
        let rulings = self.steps.iter().filter_map(|(step, event)| match event {
            Event::GrantSettled { by, .. } | Event::GrantChanged { by, .. } => Some((*step, *by)),
            _ => None,
        });
        let all: Vec<_> = awards.chain(rulings).filter(|(step, _)| known(*step)).collect();
        let latest = self
            .history
            .latest(&all.iter().map(|(step, _)| *step).collect::<Vec<_>>());
        let by: BTreeSet<_> = all
            .into_iter()
            .filter(|(step, _)| latest.contains(step))
            .map(|(_, by)| by)
            .collect();
        by.into_iter().collect()
    }

    /// The decisions after the award that none of the others knew: several when they clash.
    pub(super) fn rulings(&self) -> Vec<usize> {
        let all: Vec<_> = self
            .steps
            .iter()
            .filter(|(_, event)| about(event) == Some(About::Rulings))
            .map(|(at, _)| *at)
            .collect();
        self.history.latest(&all)
    }

    /// All that a person is to settle.
    pub(super) fn clashes(&self) -> Vec<Clash> {
        let of = |kind| move |(_, event): &&(usize, &Event)| about(event) == Some(kind);
        let steps = |kind| self.steps.iter().filter(of(kind)).map(|(at, _)| *at).collect();
        let returned: Vec<usize> = steps(About::Returned);
        [
            (
                About::Rulings,
                self.apart(About::Rulings, &self.rulings(), |_, _| true),
            ),
            (About::Payments, self.payments()),
            (
                About::Returned,
                self.apart(About::Returned, &returned, |_, _| true),
            ),
        ]
        .into_iter()
        .filter(|(_, steps)| !steps.is_empty())
        .map(|(about, steps)| Clash {
            about,
            claims: steps.into_iter().map(|at| self.history.action(at)).collect(),
        })
        .collect()
    }

    /// Approvals on two sides, one approval that was paid on two sides in another way, and what was paid on one side and
    /// undone on the other.
    fn payments(&self) -> BTreeSet<usize> {
        let of_payment = |(at, event): &(usize, &Event)| match event {
            Event::PaymentApproved { .. } => Some((*at, self.history.name(*at), None)),
            Event::PaymentMade {
                payment,
                amount,
                paid_on,
                ..
            } => Some((*at, payment.clone(), Some((*amount, *paid_on)))),
            _ => None,
        };
        let all: Vec<_> = self.steps.iter().filter_map(of_payment).collect();
        let steps: Vec<_> = all.iter().map(|(at, ..)| *at).collect();
        let of = |at: usize| all.iter().find(|(step, ..)| *step == at);
        let differ = |one: usize, other: usize| match (of(one), of(other)) {
            (Some((_, _, None)), Some((_, _, None))) => true,
            (Some((_, payment, Some(paid))), Some((_, same, Some(other)))) => {
                payment == same && paid != other
            }
            _ => false,
        };
        let mut clash = self.apart(About::Payments, &steps, differ);
        for (at, payment, _) in all.iter().filter(|(_, _, paid)| paid.is_some()) {
            let undoing = self.steps.iter().find(|(undo, event)| {
                matches!(event, Event::GrantUndone { action, .. } if action == payment)
                    && self.history.apart(*undo, *at)
                    && !self.is_settled(About::Payments, *undo, *at)
            });
            clash.extend(undoing.into_iter().flat_map(|(undo, _)| [*undo, *at]));
        }
        clash
    }

    /// The steps of which a pair was done without knowing each other, and nobody settled it.
    fn apart(&self, about: About, steps: &[usize], differ: impl Fn(usize, usize) -> bool) -> BTreeSet<usize> {
        let mut clash = BTreeSet::new();
        for (place, one) in steps.iter().enumerate() {
            for other in &steps[place + 1..] {
                if self.history.apart(*one, *other)
                    && differ(*one, *other)
                    && !self.is_settled(about, *one, *other)
                {
                    clash.extend([*one, *other]);
                }
            }
        }
        clash
    }

    /// Whether somebody who knew both settled what stands of them.
    fn is_settled(&self, kind: About, one: usize, other: usize) -> bool {
        let names = [self.history.name(one), self.history.name(other)];
        self.steps.iter().any(|(at, event)| {
            matches!(event, Event::GrantClashSettled { about, of, .. } if *about == kind
                && (of.is_empty() || names.iter().all(|name| of.contains(name))))
                && self.history.follows(*at, one)
                && self.history.follows(*at, other)
        })
    }
}

/// About what a step could clash with another one.
pub(super) fn about(event: &Event) -> Option<About> {
    match event {
        Event::GrantSettled { .. } | Event::GrantChanged { .. } | Event::GrantGivenUp { .. } => {
            Some(About::Rulings)
        }
        Event::PaymentApproved { .. } | Event::PaymentMade { .. } => Some(About::Payments),
        Event::MoneyReturned { .. } => Some(About::Returned),
        _ => None,
    }
}

/// Whether a step was undone by somebody who knew of it. Undoing a decision takes money from the pot again and must say so:
/// whether the signer held the pot was judged by that.
fn is_undone(history: &History<'_>, all: &[(usize, &Event)], at: usize, event: &Event) -> bool {
    let name = history.name(at);
    let of_pot = about(event) == Some(About::Rulings);
    all.iter().any(|(undo, event)| match event {
        Event::GrantUndone { action, from_pot, .. } => {
            *action == name && (*from_pot || !of_pot) && history.follows(*undo, at)
        }
        _ => false,
    })
}

/// Whether a step stands by what was settled about it: by any of the latest settlements that weighed it. What did not
/// clash stands, whatever was settled about others. A payment stands and falls with its approval.
fn chosen(history: &History<'_>, all: &[(usize, &Event)], at: usize, event: &Event) -> bool {
    let Some(kind) = about(event) else { return true };
    let mut names = vec![history.name(at)];
    if let Event::PaymentMade { payment, .. } = event {
        names.push(payment.clone());
    }
    let among = |actions: &[String]| names.iter().any(|name| actions.contains(name));
    let settled: Vec<(usize, bool)> = all
        .iter()
        .filter_map(|(step, event)| match event {
            Event::GrantClashSettled {
                about, of, stands, ..
            } if *about == kind && history.follows(*step, at) && (of.is_empty() || among(of)) => {
                Some((*step, among(stands)))
            }
            _ => None,
        })
        .collect();
    let latest = history.latest(&settled.iter().map(|(step, _)| *step).collect::<Vec<_>>());
    let lists = |(step, stands): &(usize, bool)| *stands && latest.contains(step);
    settled.is_empty() || settled.iter().any(lists)
}
