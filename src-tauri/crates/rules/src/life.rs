//! The states an application passes through, and the acts that carry it from one to the next.
//!
//! [`State::after`] is the whole table; the transitions of [`Life`] and the drawing in `docs/states.md` follow from it.

mod act;
pub mod chart;
mod state;

pub use act::Act;
pub use state::State;

use crate::euro::Euro;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where an application stands, with what only that state knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is", content = "data")]
pub enum Life {
    /// Being typed in; not yet a case.
    Draft,
    /// Handed in.
    Submitted,
    /// The applicant was asked to complete it.
    AskedToComplete {
        /// The last day to do so.
        until: NaiveDate,
    },
    /// It was completed.
    Completed,
    /// The kernverbinder advised.
    Advised,
    /// It was decided, and the applicant does not know yet.
    Decided(Decision),
    /// It ended without a decision.
    Ended(Ending),
    /// The decision was sent; terms for objection and payment run.
    Announced {
        /// What was decided.
        decision: Decision,
        /// The day of sending.
        sent_on: NaiveDate,
    },
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// All that was asked.
    Awarded,
    /// Less than was asked.
    AwardedInPart,
    /// Nothing.
    Rejected,
    /// Not taken into treatment (Awb 4:5).
    NotTaken,
}

/// How a case ended without a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The applicant took it back.
    Withdrawn,
    /// It went to the body that it was for (Awb 2:3).
    Forwarded,
    /// The applicant was helped in another way.
    HelpedOtherwise,
}

/// An act that cannot be done in this state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot {act} when {state}")]
pub struct NotNow {
    /// What was tried.
    pub act: Act,
    /// Where the application stands.
    pub state: State,
}

impl Life {
    /// The state without its data.
    #[must_use]
    pub fn state(&self) -> State {
        match self {
            Self::Draft => State::Draft,
            Self::Submitted => State::Submitted,
            Self::AskedToComplete { .. } => State::AskedToComplete,
            Self::Completed => State::Completed,
            Self::Advised => State::Advised,
            Self::Decided(decision) => decision.state(),
            Self::Ended(Ending::Withdrawn) => State::Withdrawn,
            Self::Ended(Ending::Forwarded) => State::Forwarded,
            Self::Ended(Ending::HelpedOtherwise) => State::HelpedOtherwise,
            Self::Announced { .. } => State::Announced,
        }
    }

    /// The state, and for an announced decision what was decided.
    #[must_use]
    pub fn outcome(&self) -> State {
        match self {
            Self::Announced { decision, .. } => decision.state(),
            other => other.state(),
        }
    }

    /// Whether it was handed in and still waits for a decision.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state().is_open()
    }

    /// Whether a decision was taken, announced or not.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        matches!(self, Self::Decided(_) | Self::Announced { .. })
    }

    /// Whether `act` can be done here. Roles, days and money are weighed elsewhere.
    #[must_use]
    pub fn allows(&self, act: Act) -> bool {
        !self.state().after(act).is_empty()
    }

    fn may(&self, act: Act) -> Result<(), NotNow> {
        if self.allows(act) {
            Ok(())
        } else {
            Err(NotNow {
                act,
                state: self.state(),
            })
        }
    }

    /// `Draft -> Submitted`
    ///
    /// # Errors
    /// In any other state.
    pub fn submit(self) -> Result<Self, NotNow> {
        self.may(Act::Submit).map(|()| Self::Submitted)
    }

    /// `Submitted | Completed | Advised -> AskedToComplete`
    ///
    /// # Errors
    /// In any other state.
    pub fn ask_to_complete(self, until: NaiveDate) -> Result<Self, NotNow> {
        self.may(Act::AskToComplete)
            .map(|()| Self::AskedToComplete { until })
    }

    /// `AskedToComplete -> Completed`
    ///
    /// # Errors
    /// In any other state.
    pub fn complete(self) -> Result<Self, NotNow> {
        self.may(Act::Complete).map(|()| Self::Completed)
    }

    /// `Submitted | Completed | Advised -> Advised`
    ///
    /// # Errors
    /// In any other state.
    pub fn advise(self) -> Result<Self, NotNow> {
        self.may(Act::Advise).map(|()| Self::Advised)
    }

    /// `Submitted | Completed | Advised -> Awarded | AwardedInPart | Rejected`, `AskedToComplete -> NotTaken`
    ///
    /// # Errors
    /// In any other state.
    pub fn decide(self, decision: Decision) -> Result<Self, NotNow> {
        self.may(decision.act()).map(|()| Self::Decided(decision))
    }

    /// `Submitted | AskedToComplete | Completed | Advised -> Withdrawn | Forwarded | HelpedOtherwise`
    ///
    /// # Errors
    /// In any other state.
    pub fn end(self, ending: Ending) -> Result<Self, NotNow> {
        self.may(ending.act()).map(|()| Self::Ended(ending))
    }

    /// `Awarded | AwardedInPart | Rejected | NotTaken -> Announced`
    ///
    /// # Errors
    /// In any other state.
    pub fn announce(self, sent_on: NaiveDate) -> Result<Self, NotNow> {
        self.may(Act::Announce)?;
        match self {
            Self::Decided(decision) => Ok(Self::Announced { decision, sent_on }),
            other => Err(NotNow {
                act: Act::Announce,
                state: other.state(),
            }),
        }
    }
}

impl Decision {
    /// What an award of `amount` is when `asked` was asked.
    #[must_use]
    pub fn of_award(amount: Euro, asked: Euro) -> Self {
        if amount < asked {
            Self::AwardedInPart
        } else {
            Self::Awarded
        }
    }

    /// The state it leads to.
    #[must_use]
    pub fn state(self) -> State {
        match self {
            Self::Awarded => State::Awarded,
            Self::AwardedInPart => State::AwardedInPart,
            Self::Rejected => State::Rejected,
            Self::NotTaken => State::NotTaken,
        }
    }

    fn act(self) -> Act {
        match self {
            Self::Awarded | Self::AwardedInPart => Act::Award,
            Self::Rejected => Act::Reject,
            Self::NotTaken => Act::NotTake,
        }
    }
}

impl Ending {
    fn act(self) -> Act {
        match self {
            Self::Withdrawn => Act::Withdraw,
            Self::Forwarded => Act::Forward,
            Self::HelpedOtherwise => Act::HelpOtherwise,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::MIN
    }

    fn every_life() -> Vec<Life> {
        let decisions = [
            Decision::Awarded,
            Decision::AwardedInPart,
            Decision::Rejected,
            Decision::NotTaken,
        ];
        let mut lives = vec![
            Life::Draft,
            Life::Submitted,
            Life::AskedToComplete { until: day() },
            Life::Completed,
        ];
        lives.push(Life::Advised);
        lives.extend(decisions.map(Life::Decided));
        lives.extend([Ending::Withdrawn, Ending::Forwarded, Ending::HelpedOtherwise].map(Life::Ended));
        lives.extend(decisions.map(|decision| Life::Announced {
            decision,
            sent_on: day(),
        }));
        lives
    }

    fn transitions(life: &Life) -> Vec<(Act, Result<Life, NotNow>)> {
        let life = || life.clone();
        vec![
            (Act::Submit, life().submit()),
            (Act::AskToComplete, life().ask_to_complete(day())),
            (Act::Complete, life().complete()),
            (Act::Advise, life().advise()),
            (Act::Award, life().decide(Decision::Awarded)),
            (Act::Award, life().decide(Decision::AwardedInPart)),
            (Act::Reject, life().decide(Decision::Rejected)),
            (Act::NotTake, life().decide(Decision::NotTaken)),
            (Act::Withdraw, life().end(Ending::Withdrawn)),
            (Act::Forward, life().end(Ending::Forwarded)),
            (Act::HelpOtherwise, life().end(Ending::HelpedOtherwise)),
            (Act::Announce, life().announce(day())),
        ]
    }

    #[test]
    fn every_transition_leads_where_the_table_says_and_is_refused_elsewhere() {
        for life in every_life() {
            for (act, result) in transitions(&life) {
                let promised = life.state().after(act);
                match result {
                    Ok(next) => assert!(promised.contains(&next.state()), "{life:?} {act}"),
                    Err(refused) => {
                        assert!(promised.is_empty(), "{life:?} {act}");
                        assert_eq!(
                            refused,
                            NotNow {
                                act,
                                state: life.state()
                            }
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn an_announced_decision_keeps_its_outcome() {
        let life = Life::Advised
            .decide(Decision::AwardedInPart)
            .and_then(|life| life.announce(day()))
            .unwrap();
        assert_eq!(
            (life.state(), life.outcome()),
            (State::Announced, State::AwardedInPart)
        );
        assert!(life.is_decided() && !life.is_open());
    }

    #[test]
    fn what_ended_without_a_decision_cannot_be_announced() {
        let life = Life::Submitted.end(Ending::Forwarded).unwrap();
        assert!(!life.is_decided() && !life.is_open());
        assert!(life.announce(day()).is_err());
    }

    #[test]
    fn while_the_applicant_completes_nothing_is_awarded_or_rejected() {
        let asked = Life::AskedToComplete { until: day() };
        assert!(!asked.allows(Act::Award) && !asked.allows(Act::Reject) && !asked.allows(Act::Advise));
        assert!(asked.allows(Act::NotTake) && asked.allows(Act::Complete) && asked.allows(Act::Withdraw));
    }

    #[test]
    fn the_names_of_states_and_acts_are_the_ones_that_travel() {
        for state in State::ALL {
            assert_eq!(serde_json::to_value(state).unwrap(), state.id());
        }
        for act in Act::ALL {
            assert_eq!(serde_json::to_value(act).unwrap(), act.id());
        }
    }
}
