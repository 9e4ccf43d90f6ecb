//! Which letters went out, and whether what stands is what they say.

use super::{decisions::Decisions, history::History};
use crate::{
    case::{Event, Letter},
    euro::Euro,
    life::{Decision, Life},
};
use chrono::NaiveDate;

/// The letters of one case.
pub(super) struct Letters<'a> {
    history: &'a History<'a>,
    sent: Vec<Sent>,
}

struct Sent {
    at: usize,
    /// The decision that it tells, by its step.
    tells: usize,
    letter: Letter,
}

impl<'a> Letters<'a> {
    /// Finds them. A letter tells the decision that stood for who sent it.
    pub(super) fn of(history: &'a History<'a>, decisions: &Decisions<'_>, asked: Euro) -> Self {
        let sent = |(at, event): (usize, &Event)| {
            let Event::DecisionAnnounced { sent_on, .. } = event else {
                return None;
            };
            let standing = decisions.standing(|decision| history.follows(at, decision));
            let told = decisions.held(&standing, asked)?;
            let outcome = decisions.outcome(told, asked)?;
            let Life::Decided(decision) = outcome.life else {
                return None;
            };
            Some(Sent {
                at,
                tells: told.at,
                letter: Letter {
                    decision,
                    amount: outcome.amount,
                    sent_on: *sent_on,
                },
            })
        };
        Self {
            history,
            sent: history.steps().filter_map(sent).collect(),
        }
    }

    /// The day on which the decision at `decision` was first sent.
    pub(super) fn announced_on(&self, decision: usize) -> Option<NaiveDate> {
        let of_it = self.sent.iter().filter(|sent| sent.tells == decision);
        of_it.map(|sent| sent.letter.sent_on).min()
    }

    /// The last letter that says something else than `decision`, else the first that says just that: only in that
    /// case the applicant knows what stands, and no new letter is due.
    pub(super) fn last(&self, decision: Option<(Decision, Option<Euro>)>) -> Option<Letter> {
        let steps: Vec<_> = self.sent.iter().map(|sent| sent.at).collect();
        let latest = self.history.latest(&steps);
        let letters = self.sent.iter().filter(|sent| latest.contains(&sent.at));
        let says = |letter: &Letter| decision.is_some_and(|(decision, amount)| letter.says(decision, amount));
        let (right, wrong): (Vec<_>, Vec<_>) = letters.partition(|sent| says(&sent.letter));
        let wrong = wrong
            .into_iter()
            .max_by_key(|sent| (sent.letter.sent_on, self.history.name(sent.at)));
        let right = right.into_iter().min_by_key(|sent| sent.letter.sent_on);
        wrong.or(right).map(|sent| sent.letter)
    }
}
