//! Fields that were changed on several sides: different ones merge, one and the same clashes.

use super::{Clash, history::History, opening::Opening};
use crate::{
    application::{
        Ask,
        field::{self, Field},
    },
    case::Event,
};
use std::collections::BTreeMap;

/// The changes of each field.
pub(super) struct Fields<'a> {
    history: &'a History<'a>,
    /// The step with which the case began: it filled in every field.
    beginning: usize,
    changes: BTreeMap<&'a str, Vec<Change>>,
}

/// A change of one field.
#[derive(Clone, Copy, Debug)]
struct Change {
    at: usize,
    /// The step in whose version the field stands: another one for a settlement.
    source: usize,
}

impl<'a> Fields<'a> {
    /// Finds them. A settlement counts whenever it was made, the other changes until the decision.
    pub(super) fn of(history: &'a History<'a>, beginning: usize, opening: &Opening<'_>) -> Self {
        let mut fields = Self {
            history,
            beginning,
            changes: BTreeMap::new(),
        };
        for (at, event) in history.steps() {
            match event {
                Event::FieldSettled { field, claim, .. } if field::is_known(field) => {
                    if let Some(source) = fields.claimed(at, field, claim) {
                        fields.add(field, Change { at, source });
                    }
                }
                Event::ApplicationCompleted { ask, changed, .. }
                | Event::ApplicationCorrected { ask, changed, .. }
                    if opening.changes(at) =>
                {
                    for name in fields.changed(at, ask, changed) {
                        fields.add(name, Change { at, source: at });
                    }
                }
                _ => {}
            }
        }
        fields
    }

    fn add(&mut self, field: &'a str, change: Change) {
        self.changes.entry(field).or_default().push(change);
    }

    /// The names of the changed fields: as the event tells them, or, in an event of the first release, those of what
    /// is asked that differ from what was known then.
    fn changed(&self, at: usize, ask: &Ask, changed: &'a [String]) -> Vec<&'a str> {
        if changed.is_empty() {
            let before = self.ask(|known| self.history.follows(at, known));
            return field::differing(field::ASK, &before, ask).collect();
        }
        let names = changed.iter().map(String::as_str);
        names.filter(|name| field::is_known(name)).collect()
    }

    /// The step that a settlement at `at` lets stand.
    fn claimed(&self, at: usize, field: &str, claim: &str) -> Option<usize> {
        let beginning = Change {
            at: self.beginning,
            source: self.beginning,
        };
        let changes = self.changes.get(field).into_iter().flatten();
        changes
            .chain([&beginning])
            .find(|change| self.history.follows(at, change.at) && self.history.name(change.at) == claim)
            .map(|change| change.source)
    }

    /// What is asked, by the changes that `known` lets through.
    pub(super) fn ask(&self, known: impl Fn(usize) -> bool) -> Ask {
        let mut ask = asked_at(self.history.event(self.beginning))
            .cloned()
            .unwrap_or_default();
        for field in field::ASK {
            let changes = self.changes.get(field.name).into_iter().flatten();
            let changes: Vec<_> = changes.filter(|change| known(change.at)).copied().collect();
            let source = self.standing(&changes, |one, other| self.same(field, one, other));
            if let Some(from) = asked_at(self.history.event(source)) {
                (field.copy)(&mut ask, from);
            }
        }
        ask
    }

    /// The step in whose version a field stands: the latest, and where several differ what stood before all of them.
    fn standing(&self, changes: &[Change], same: impl Fn(usize, usize) -> bool) -> usize {
        let mut changes = changes.to_vec();
        while !changes.is_empty() {
            let latest = self.latest(&changes);
            if let [first, others @ ..] = latest.as_slice()
                && others.iter().all(|other| same(first.source, other.source))
            {
                return first.source;
            }
            let before_all = |change: &Change| {
                latest
                    .iter()
                    .all(|later| self.history.follows(later.at, change.at))
            };
            changes.retain(before_all);
        }
        self.beginning
    }

    fn latest(&self, changes: &[Change]) -> Vec<Change> {
        let steps: Vec<_> = changes.iter().map(|change| change.at).collect();
        let latest = self.history.latest(&steps);
        let is_latest = |change: &&Change| latest.contains(&change.at);
        changes.iter().filter(is_latest).copied().collect()
    }

    fn same(&self, field: &Field<Ask>, one: usize, other: usize) -> bool {
        match (
            asked_at(self.history.event(one)),
            asked_at(self.history.event(other)),
        ) {
            (Some(one), Some(other)) => (field.same)(one, other),
            _ => one == other,
        }
    }

    /// The fields that several sides changed. Of what is asked only where they differ; personal data and words may not
    /// be here to compare, so that there every change by two sides is one.
    pub(super) fn clashes(&self) -> Vec<Clash> {
        let clash = |(name, changes): (&&str, &Vec<Change>)| {
            let latest = self.latest(changes);
            let first = latest.first()?;
            let asked = field::ASK.iter().find(|field| field.name == *name);
            let agree = latest.iter().all(|other| match asked {
                Some(field) => self.same(field, first.source, other.source),
                None => first.source == other.source,
            });
            (!agree).then(|| Clash::FieldTwice {
                field: (*name).to_owned(),
                claims: latest
                    .iter()
                    .map(|change| self.history.action(change.at))
                    .collect(),
            })
        };
        self.changes.iter().filter_map(clash).collect()
    }

    /// The step in whose version a settlement lets a field stand; none when no settlement is its latest change.
    pub(super) fn settled(&self, name: &str) -> Option<usize> {
        match self.latest(self.changes.get(name)?).as_slice() {
            [change] if change.source != change.at => Some(change.source),
            _ => None,
        }
    }
}

fn asked_at(event: &Event) -> Option<&Ask> {
    match event {
        Event::ApplicationSubmitted { ask, .. }
        | Event::ApplicationCompleted { ask, .. }
        | Event::ApplicationCorrected { ask, .. } => Some(&**ask),
        _ => None,
    }
}
