//! How each case ends, what each pot bears of it, and what is disputed about that.

use super::{Fold, Step};
use crate::checks::pot_key;
use office::event::OfficeEvent;
use rules::{
    case::{Event, Settled},
    pot::PotId,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A step: its place among those of its case, and the deed it is part of.
type Place = (usize, usize);

impl<'a> Fold<'a> {
    pub fn tell_cases(&mut self, ceiling: i64) {
        let mut cases: BTreeMap<Uuid, Vec<Step<'a>>> = BTreeMap::new();
        for (at, deed) in self
            .plain
            .deeds
            .iter()
            .enumerate()
            .filter(|(at, _)| !self.aside.contains_key(at))
        {
            for (case, event) in deed.of_case() {
                cases.entry(case).or_default().push((at, event));
            }
        }
        let mut borne: BTreeMap<String, (PotId, i64)> = BTreeMap::new();
        for (case, steps) in &cases {
            let begins = |(_, event): &&Step<'a>| matches!(event, Event::ApplicationSubmitted { .. });
            let Some((_, Event::ApplicationSubmitted { pot, .. })) = steps.iter().find(begins) else {
                continue;
            };
            let (outcome, amount) = self.outcome(*case, steps);
            self.fields(*case, steps);
            self.told
                .insert(format!("case {} {outcome} {amount}", case.simple()));
            if amount > 0 {
                borne.entry(pot_key(pot)).or_insert((pot.clone(), 0)).1 += amount;
                self.after_takeover(*case, steps);
            }
        }
        for (key, (pot, committed)) in borne {
            let accepted = self.office().into_iter().any(|(_, event)| matches!(event,
                OfficeEvent::OverspendAccepted { pot: of, committed: to, .. } if *of == pot && to.cents() >= committed));
            self.told.insert(format!("pot {key} {committed}"));
            if committed > ceiling && !accepted {
                self.told.insert(format!("dispute overspent:{key}"));
            }
        }
    }

    fn follows(&self, later: Place, earlier: Place) -> bool {
        later.0 > earlier.0 && self.knows(later.1, earlier.1)
    }

    /// How a case ends, and what it bears: of decisions that did not know each other the largest award.
    fn outcome(&mut self, case: Uuid, steps: &[Step<'a>]) -> (&'static str, i64) {
        let decides: Vec<Place> = deciding(steps);
        let mut members: Vec<(Place, usize)> = Vec::new();
        for &step in &decides {
            let source = match steps[step.0].1 {
                Event::DecisionSettled {
                    outcome: Settled::Claim { action },
                    ..
                } => {
                    let named = |(claim, _): &&(Place, usize)| {
                        self.plain.deeds[claim.1].commit.head.to_string() == *action
                    };
                    members
                        .iter()
                        .filter(|(claim, _)| self.follows(step, *claim))
                        .find(named)
                        .map(|(_, source)| *source)
                }
                _ => Some(step.0),
            };
            members.extend(source.map(|source| (step, source)));
        }
        let settles = |step: Place| matches!(steps[step.0].1, Event::DecisionSettled { .. });
        let standing: Vec<usize> = members
            .iter()
            .filter(|(step, _)| {
                !members
                    .iter()
                    .any(|(other, _)| settles(*other) && self.follows(*other, *step))
            })
            .map(|(_, source)| *source)
            .collect();
        if standing.len() > 1 {
            self.told.insert(format!("dispute decided-twice:{case}"));
        }
        let comes_to = |source: usize| match steps[source].1 {
            Event::GrantAwarded { amount, .. }
            | Event::DecisionSettled {
                outcome: Settled::Award { amount },
                ..
            } => ("awarded", amount.cents()),
            Event::ApplicationNotTaken { .. } => ("not-taken", 0),
            Event::ApplicationWithdrawn { .. } => ("withdrawn", 0),
            _ => ("rejected", 0),
        };
        let ends = standing.into_iter().map(comes_to);
        ends.reduce(|held, next| if next.1 > held.1 { next } else { held })
            .unwrap_or(("open", 0))
    }

    /// Tells the fields that two sides changed to different things before anybody had decided.
    fn fields(&mut self, case: Uuid, steps: &[Step<'a>]) {
        let decides = deciding(steps);
        let mut changes: BTreeMap<&str, Vec<(Place, usize)>> = BTreeMap::new();
        let first = steps
            .iter()
            .position(|(_, event)| matches!(event, Event::ApplicationSubmitted { .. }))
            .unwrap();
        for (place, &(at, event)) in steps.iter().enumerate() {
            let step = (place, at);
            match event {
                Event::ApplicationCompleted { changed, .. } | Event::ApplicationCorrected { changed, .. }
                    if !decides.iter().any(|decision| self.follows(step, *decision)) =>
                {
                    changes.entry(&changed[0]).or_default().push((step, place));
                }
                Event::FieldSettled { field, claim, .. } => {
                    let all = changes.entry(field).or_default();
                    let beginning = ((first, steps[first].0), first);
                    let found = all.iter().chain([&beginning]).find(|(change, _)| {
                        self.follows(step, *change)
                            && self.plain.deeds[change.1].commit.head.to_string() == *claim
                    });
                    let source = found.map(|(_, source)| *source);
                    all.extend(source.map(|source| (step, source)));
                }
                _ => {}
            }
        }
        for (field, changes) in changes {
            let outdone = |step: Place| changes.iter().any(|(later, _)| self.follows(*later, step));
            let latest = changes.iter().filter(|(step, _)| !outdone(*step));
            let said: BTreeSet<String> = latest.map(|(_, source)| value(steps[*source].1, field)).collect();
            if said.len() > 1 {
                self.told.insert(format!("dispute field-twice:{case}:{field}"));
            }
        }
    }

    /// Tells when the money was given by who held the pot as far as was known, and somebody else held it by then.
    fn after_takeover(&mut self, case: Uuid, steps: &[Step<'a>]) {
        let awards = steps
            .iter()
            .filter(|(_, event)| matches!(event, Event::GrantAwarded { .. } | Event::DecisionSettled { .. }));
        let awards = self.latest(&awards.map(|(at, _)| *at).collect());
        let late = |at: &usize| {
            let (deed, known) = (&self.plain.deeds[*at], self.who.known(*at));
            let held = self.who.held(&self.who.view(&known)) == BTreeSet::from([deed.commit.seat]);
            held && self.who.givings(self.now).into_iter().any(|giving| {
                let (seat, taken_over) = self.who.given_to(giving);
                let before = match taken_over
                    .iter()
                    .find(|head| deed.is_of(head.seat, head.incarnation))
                {
                    Some(head) => deed.commit.last <= head.seq,
                    None => self.plain.deeds[giving].knew(deed),
                };
                seat != deed.commit.seat && !known.contains(&giving) && !before
            })
        };
        if awards.iter().any(late) {
            self.told.insert(format!("dispute after-takeover:{case}"));
        }
    }
}

/// The steps that decide or end a case: the place of each, and its deed.
fn deciding(steps: &[Step<'_>]) -> Vec<Place> {
    let ends = |event: &Event| {
        matches!(
            event,
            Event::GrantAwarded { .. }
                | Event::ApplicationRejected { .. }
                | Event::ApplicationNotTaken { .. }
                | Event::ApplicationWithdrawn { .. }
                | Event::DecisionSettled { .. }
        )
    };
    steps
        .iter()
        .enumerate()
        .filter(|(_, (_, event))| ends(event))
        .map(|(place, (at, _))| (place, *at))
        .collect()
}

fn value(event: &Event, field: &str) -> String {
    match event {
        Event::ApplicationSubmitted { ask, .. }
        | Event::ApplicationCompleted { ask, .. }
        | Event::ApplicationCorrected { ask, .. } => {
            serde_json::to_value(ask).unwrap()[field.trim_start_matches("ask.")].to_string()
        }
        _ => String::new(),
    }
}
