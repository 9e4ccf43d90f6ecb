//! Which decision stands, when several laptops decided one case.

use super::{Claim, history::History};
use crate::{
    case::{Event, OnTheSpot, Settled},
    euro::Euro,
    life::{Decision, Ending, Life},
    role::PersonId,
};
use chrono::NaiveDate;
use uuid::Uuid;

/// The decisions on one case.
pub(super) struct Decisions<'a> {
    history: &'a History<'a>,
    members: Vec<Member>,
    /// Every step that decides, also those without effect.
    pub(super) all: Vec<usize>,
    /// The steps that decide without effect.
    pub(super) without_effect: Vec<usize>,
}

/// A decision that counts, or a settlement of some.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member {
    /// The step.
    pub(super) at: usize,
    /// The step that says what it comes to: another one for a settlement in favour of a claim.
    pub(super) source: usize,
    settles: bool,
}

/// What a decision comes to.
pub(super) struct Outcome {
    /// Decided or ended.
    pub(super) life: Life,
    /// The amount that it awards.
    pub(super) amount: Option<Euro>,
    /// On which day.
    pub(super) on: NaiveDate,
}

impl<'a> Decisions<'a> {
    /// Finds them. The program refuses to decide a case that is decided; where the first one counted for nothing then
    /// and counts again since, both stand, and a person settles it.
    pub(super) fn of(history: &'a History<'a>) -> Self {
        let mut found = Self {
            history,
            members: Vec::new(),
            all: Vec::new(),
            without_effect: Vec::new(),
        };
        let mut sources = Vec::new();
        for (at, event) in history.steps().filter(|(_, event)| decided_by(event).is_some()) {
            let settled = match event {
                Event::DecisionSettled { outcome, .. } => Some(outcome),
                _ => None,
            };
            let source = match settled {
                Some(Settled::Claim { action }) => sources
                    .iter()
                    .find(|(claim, _)| history.follows(at, *claim) && history.name(*claim) == *action)
                    .map(|(_, source)| *source),
                Some(_) => Some(at),
                None => Some(at),
            };
            match source {
                Some(source) => found.members.push(Member {
                    at,
                    source,
                    settles: settled.is_some(),
                }),
                None => found.without_effect.push(at),
            }
            found.all.push(at);
            sources.push((at, source.unwrap_or(at)));
        }
        found
    }

    /// Those that no settlement knows, of those that `known` lets through: one when all is well.
    pub(super) fn standing(&self, known: impl Fn(usize) -> bool) -> Vec<Member> {
        let members: Vec<_> = self.members.iter().filter(|member| known(member.at)).collect();
        let outdone = |member: &Member| {
            members
                .iter()
                .any(|other| other.settles && self.history.follows(other.at, member.at))
        };
        members
            .iter()
            .filter(|member| !outdone(member))
            .map(|member| **member)
            .collect()
    }

    /// The one that is held while several stand: the largest award, so that no money is promised twice; without an
    /// award the first.
    pub(super) fn held(&self, standing: &[Member], asked: Euro) -> Option<Member> {
        let amount = |member: &Member| self.outcome(*member, asked).and_then(|outcome| outcome.amount);
        standing.iter().copied().reduce(
            |held, next| {
                if amount(&next) > amount(&held) { next } else { held }
            },
        )
    }

    /// What a member comes to, when `asked` is asked now.
    pub(super) fn outcome(&self, member: Member, asked: Euro) -> Option<Outcome> {
        outcome(self.history.event(member.source), asked)
    }

    /// The case that came in the place of this one, by the ending that a member is.
    pub(super) fn instead(&self, member: Member) -> Option<Uuid> {
        match self.history.event(member.source) {
            Event::ApplicantHelpedOtherwise { instead, .. } => *instead,
            _ => None,
        }
    }

    /// The award that a member comes to; for a settlement on an amount of its own the largest of the latest there were:
    /// its form and terms go on, unless it has a form of its own.
    pub(super) fn award(&self, member: Member) -> Option<&'a Event> {
        let amount = |at: usize| match self.history.event(at) {
            Event::GrantAwarded { amount, .. } => Some(*amount),
            _ => None,
        };
        let own_form = matches!(
            self.history.event(member.source),
            Event::DecisionSettled { form: Some(_), .. }
        );
        let at = if own_form || amount(member.source).is_some() {
            member.source
        } else {
            let awards: Vec<_> = self
                .all
                .iter()
                .copied()
                .filter(|at| amount(*at).is_some())
                .collect();
            self.history.weightiest(&awards, amount)?
        };
        Some(self.history.event(at))
    }

    /// How the award of a member was made on the spot, with what second persons said who knew of it. A settlement in its
    /// favour is such a word.
    pub(super) fn on_the_spot(&self, member: Member) -> Option<OnTheSpot> {
        let mut spot = OnTheSpot::made_by(self.history.event(member.source))?;
        if let Event::DecisionSettled { by, .. } = self.history.event(member.at) {
            spot.confirmed(*by);
        }
        for (at, event) in self.history.steps() {
            match event {
                Event::AwardConfirmed { by, .. } if self.history.follows(at, member.source) => {
                    spot.confirmed(*by);
                }
                Event::AwardDisputed { .. } if self.history.follows(at, member.source) => {
                    spot.disputed |= !self.history.follows(member.at, at);
                }
                _ => {}
            }
        }
        Some(spot)
    }

    /// Whether any of them settles another.
    pub(super) fn any_settled(&self) -> bool {
        self.members.iter().any(|member| member.settles)
    }

    /// All of them, for a person to look at.
    pub(super) fn claims(
        &self,
        asked: Euro,
        announced_on: impl Fn(usize) -> Option<NaiveDate>,
    ) -> Vec<Claim> {
        let claim = |member: &Member| {
            let outcome = self.outcome(*member, asked)?;
            let (on, by) = decided_by(self.history.event(member.at))?;
            Some(Claim {
                action: self.history.action(member.at),
                outcome: outcome.life.state(),
                amount: outcome.amount,
                on,
                by,
                announced_on: announced_on(member.at),
            })
        };
        self.members.iter().filter_map(claim).collect()
    }
}

/// On which day and by whom an event decides or ends a case; none when it does not.
fn decided_by(event: &Event) -> Option<(NaiveDate, PersonId)> {
    match event {
        Event::GrantAwarded { on, by, .. }
        | Event::ApplicationRejected { on, by, .. }
        | Event::ApplicationNotTaken { on, by, .. }
        | Event::ApplicationWithdrawn { on, by, .. }
        | Event::ApplicationForwarded { on, by, .. }
        | Event::ApplicantHelpedOtherwise { on, by, .. }
        | Event::DecisionSettled { on, by, .. } => Some((*on, *by)),
        _ => None,
    }
}

fn outcome(event: &Event, asked_now: Euro) -> Option<Outcome> {
    let (on, _) = decided_by(event)?;
    let (life, amount) = match event {
        Event::GrantAwarded { amount, asked, .. } => {
            (Life::Decided(Decision::of_award(*amount, *asked)), Some(*amount))
        }
        Event::DecisionSettled {
            outcome: Settled::Award { amount },
            ..
        } => (
            Life::Decided(Decision::of_award(*amount, asked_now)),
            Some(*amount),
        ),
        Event::ApplicationRejected { .. }
        | Event::DecisionSettled {
            outcome: Settled::Reject,
            ..
        } => (Life::Decided(Decision::Rejected), None),
        Event::ApplicationNotTaken { .. } => (Life::Decided(Decision::NotTaken), None),
        Event::ApplicationWithdrawn { .. } => (Life::Ended(Ending::Withdrawn), None),
        Event::ApplicationForwarded { .. } => (Life::Ended(Ending::Forwarded), None),
        Event::ApplicantHelpedOtherwise { .. } => (Life::Ended(Ending::HelpedOtherwise), None),
        _ => return None,
    };
    Some(Outcome { life, amount, on })
}
