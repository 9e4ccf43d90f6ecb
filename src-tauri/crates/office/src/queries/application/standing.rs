//! The decision that stands, when there was more than one or it was settled: its reason and what was weighed for it.

use crate::journal::LoadedCase;
use rules::{
    application::{Words, word},
    case::{Event, Settled},
    verdict::Verdict,
};

/// How a settlement left the decision.
enum Stands {
    /// As this action took it.
    Action(usize),
    /// As it was settled, with an amount or a rejection of its own.
    Settled,
}

/// The words as they belong to the decision that stands.
pub(super) fn words(loaded: &LoadedCase) -> Words {
    let mut words = loaded.case.words.clone();
    let reason = match stands(loaded) {
        Some(Stands::Action(action)) => told(loaded, action),
        Some(Stands::Settled) => words.get(word::SETTLED).cloned(),
        None => return words,
    };
    match reason {
        Some(reason) => words.insert(word::DECISION.to_owned(), reason),
        None => words.remove(word::DECISION),
    };
    words
}

/// The verdicts that were stored with the decision that stands. What was said of an amount is left out where another
/// one was settled on: it was not weighed again.
pub(super) fn verdicts(loaded: &LoadedCase) -> Vec<Verdict> {
    match stands(loaded) {
        Some(Stands::Action(action)) => stored(loaded, |found| found == action).unwrap_or_default(),
        Some(Stands::Settled) => stored(loaded, |_| true)
            .unwrap_or_default()
            .into_iter()
            .filter(|verdict| !verdict.found.id.ends_with("-given"))
            .collect(),
        None => stored(loaded, |_| true).unwrap_or_default(),
    }
}

/// None where nothing was settled.
fn stands(loaded: &LoadedCase) -> Option<Stands> {
    let mut settling = loaded.case.settled.then(|| settlement(loaded, None)).flatten()?;
    for _ in 0..loaded.actions.len() {
        let Settled::Claim { action } = settling else {
            return Some(Stands::Settled);
        };
        let claimed = loaded
            .actions
            .iter()
            .position(|known| known.head.to_string() == *action)?;
        match settlement(loaded, Some(claimed)) {
            Some(earlier) => settling = earlier,
            None => return Some(Stands::Action(claimed)),
        }
    }
    None
}

/// The settlement in this action, or the last there was.
fn settlement(loaded: &LoadedCase, action: Option<usize>) -> Option<&Settled> {
    loaded.events.iter().rev().find_map(|stored| match &stored.event {
        Event::DecisionSettled { outcome, .. } if action.is_none_or(|action| stored.action == action) => {
            Some(outcome)
        }
        _ => None,
    })
}

fn told(loaded: &LoadedCase, action: usize) -> Option<String> {
    loaded.events.iter().find_map(|stored| match &stored.event {
        Event::WordsTold { words } if stored.action == action => words.get(word::DECISION).cloned(),
        _ => None,
    })
}

fn stored(loaded: &LoadedCase, counts: impl Fn(usize) -> bool) -> Option<Vec<Verdict>> {
    loaded.events.iter().rev().find_map(|stored| match &stored.event {
        Event::GrantAwarded { verdicts, .. } | Event::ApplicationRejected { verdicts, .. }
            if counts(stored.action) =>
        {
            Some(verdicts.clone())
        }
        _ => None,
    })
}
