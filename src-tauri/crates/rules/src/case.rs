//! One application with all that happened to it: commands go in, events come out, the fold puts them together.
//!
//! [`Case::decide`] answers a command with events or a [`Refusal`]; [`Case::apply`] takes events in and cannot fail.

mod authority;
mod command;
mod deciding;
mod ending;
mod event;
mod folding;
mod holder;
mod lengthening;
pub mod merging;
mod on_the_spot;
mod permission;
mod preview;
mod settling;
mod taking_in;
mod weighing;
pub(crate) mod wording;

#[cfg(test)]
pub(crate) mod example;
#[cfg(test)]
mod holder_tests;
#[cfg(test)]
mod sequence_tests;
#[cfg(test)]
mod tries;

pub use authority::{Intake, Lack};
pub use command::{Advice, AwardForm, Basis, Command, Opinion, Settled};
pub use event::Event;
pub use merging::{Claim, Clash, Merged, Step, merge};
pub use on_the_spot::OnTheSpot;
pub use preview::Preview;

use crate::{
    allotment::Allotted,
    application::{Applicant, Ask, Words},
    calendar::Calendar,
    check::{Facts, Judgement},
    euro::Euro,
    grant::Terms,
    life::{Decision, Life, State},
    mandate::Register,
    pot::{PotHold, PotId},
    refusal::Refusal,
    role::{Actor, PersonId},
    scheme::ConditionId,
    term::{DecisionTerm, Term},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// All that a decision on a command weighs.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Who acts.
    pub actor: Actor,
    /// What the check weighs, with `judgements` and `departures` as in the case.
    pub facts: Facts,
    /// The SHA-256 (hex) of the scheme year document in `facts`.
    pub scheme_year: String,
    /// The number for a new case.
    pub new_number: String,
    /// Whether the seat that acts may commit the money of the pot.
    pub pot_hold: PotHold,
    /// Whether the decision on this case is disputed, or its pot is overspent by it.
    pub contested: bool,
    /// Whether the year of the pot is closed.
    pub year_closed: bool,
    /// What the seat that acts was given of this pot to grant on the spot; none where it was given nothing, or brought it
    /// back.
    pub allotments: Vec<Allotted>,
    /// Who may decide in the name of the college.
    pub mandates: Register,
}

/// One application with all that happened to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its identity.
    pub id: Uuid,
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub life: Life,
    /// What is asked, as last corrected.
    pub ask: Ask,
    /// Who asks; none when withheld or erased.
    pub applicant: Option<Applicant>,
    /// The free texts that are here.
    pub words: Words,
    /// Who took it in.
    pub taken_in_by: PersonId,
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// The budget year.
    pub year: i32,
    /// The scheme year it is judged by.
    pub scheme_year: String,
    /// The pot that would bear it.
    pub pot: PotId,
    /// The days the clock stood still: from (the day after the request) until (the completion or the term's end).
    pub pauses: Vec<Pause>,
    /// The last day to decide that was named when more time was taken (Awb 4:14 lid 3).
    pub extended_to: Option<NaiveDate>,
    /// Since when it is on the waiting list of its pot; also known once it is decided.
    pub waiting_since: Option<NaiveDate>,
    /// The advice, when given.
    pub advice: Option<Advice>,
    /// Views and judgements so far.
    pub judgements: BTreeMap<ConditionId, Judgement>,
    /// The conditions departed from, in the order of their names.
    pub departures: Vec<ConditionId>,
    /// What was proposed to who holds the pot; none once there is a decision.
    pub proposed: Option<Proposal>,
    /// The amount awarded.
    pub awarded: Option<Euro>,
    /// In which form it was awarded; of several awards the one that stands, or the largest.
    pub form: Option<AwardForm>,
    /// The terms that stand in that award.
    pub terms: Option<Terms>,
    /// How it was awarded on the spot, when it was.
    pub on_the_spot: Option<OnTheSpot>,
    /// The day of the decision or other ending.
    pub decided_on: Option<NaiveDate>,
    /// The case that came in its place, when it ended for one.
    pub instead: Option<Uuid>,
    /// The day the decision was sent.
    pub sent_on: Option<NaiveDate>,
    /// The last letter, also when what it says no longer stands.
    pub letter: Option<Letter>,
    /// Whether the decision was settled after a dispute; a settlement can be revised.
    pub settled: bool,
    /// How many corrections there were.
    pub corrections: u32,
}

/// An award proposed to who holds the pot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proposal {
    /// How much.
    pub amount: Euro,
    /// By whom.
    pub by: PersonId,
    /// On which day.
    pub on: NaiveDate,
    /// In which form.
    pub form: AwardForm,
    /// By what authority it would be.
    pub basis: Basis,
}

/// A decision as it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// What it says.
    pub decision: Decision,
    /// The amount that it awards.
    pub amount: Option<Euro>,
    /// The day of sending.
    pub sent_on: NaiveDate,
}

/// Days on which the clock stood still (Awb 4:15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Pause {
    /// The day on which completion was asked, or the clock was stopped; the first still day is the next one.
    pub asked_on: NaiveDate,
    /// The last day of the completion term.
    pub until: NaiveDate,
    /// The day the completion came in, or the clock was let run again, when that happened.
    pub completed_on: Option<NaiveDate>,
    /// Why it stands still.
    #[serde(default, skip_serializing_if = "PauseGround::is_completion")]
    #[ts(as = "Option<PauseGround>", optional)]
    pub ground: PauseGround,
}

/// Why the clock of the decision term stands still.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PauseGround {
    /// The applicant was asked to complete the application (Awb 4:15 lid 1, a).
    #[default]
    Completion,
    /// The applicant agreed in writing to wait (Awb 4:15 lid 2, a).
    Agreed,
    /// The applicant causes the delay (Awb 4:15 lid 2, b).
    Applicant,
    /// The municipality cannot decide, through force majeure (Awb 4:15 lid 2, c).
    ForceMajeure,
}

impl PauseGround {
    /// Whether it is a request to complete.
    #[must_use]
    pub fn is_completion(&self) -> bool {
        *self == Self::Completion
    }
}

impl Case {
    /// Decides what follows from `command`, or why nothing may.
    ///
    /// Reads no clock and no disk: all it weighs is in `case` and `setting`. A second laptop that replays the events
    /// comes to the same end without weighing again; what was weighed goes into the decision, so that somebody who
    /// asks "why" ten years later reads what was known then.
    ///
    /// `case` is none for [`Command::Submit`] and is there for every other command.
    ///
    /// # Errors
    /// A [`Refusal`] that a person can act on; nothing has changed then.
    pub fn decide(
        case: Option<&Self>,
        id: Uuid,
        command: &Command,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        let state = case.map_or(State::Draft, |case| case.life.state());
        let Some(case) = case.filter(|case| case.id == id) else {
            return match command {
                Command::Submit { application } if state == State::Draft => {
                    taking_in::submit(application, setting)
                }
                _ => Err(Refusal::Unknown {
                    what: "case".to_owned(),
                }),
            };
        };
        case.permits(command.act(), setting)?;
        match command {
            Command::Submit { .. } => Err(not_now(state)),
            Command::AskToComplete { until, missing } => case.ask_to_complete(*until, missing, setting),
            Command::Complete { on, application } => case.complete(*on, application, setting),
            Command::Correct { application, reason } => case.correct(application, reason, setting),
            Command::Advise { .. } => case.advise(command, setting),
            Command::Judge { condition, opinion } => case.judge(condition, opinion, setting),
            Command::Depart { condition, reason } => case.depart(condition, reason, setting),
            Command::Propose {
                amount,
                form,
                basis,
                reason,
            } => case.propose(*amount, *form, basis, reason, setting),
            Command::Award {
                amount,
                form,
                basis,
                reason,
            } => case.award(*amount, *form, basis, reason, setting),
            Command::Reject { basis, reason } => case.reject(basis, reason, setting),
            Command::NotTake { basis, reason } => case.not_take(basis, reason, setting),
            Command::Withdraw { reason } => case.withdraw(reason, setting),
            Command::Forward { reason } => case.forward(reason, setting),
            Command::HelpOtherwise { reason, instead } => case.help_otherwise(reason, *instead, setting),
            Command::Announce { sent_on } => case.announce(*sent_on, setting),
            Command::SettleDecision { outcome, reason } => case.settle_decision(outcome, reason, setting),
            Command::SettleField { field, claim, reason } => case.settle_field(field, claim, reason, setting),
            Command::AwardOnTheSpot { .. } | Command::Confirm | Command::Dispute { .. } => {
                case.grant_on_the_spot(command, setting)
            }
            Command::Extend { .. }
            | Command::Suspend { .. }
            | Command::Resume { .. }
            | Command::Wait { .. } => case.lengthen(command, setting),
        }
    }

    /// The terms on which `amount` was given: those of the award, else all at once.
    #[must_use]
    pub fn terms_of(&self, amount: Euro) -> Terms {
        self.terms.clone().unwrap_or_else(|| Terms::at_once(amount))
    }

    /// The amount that a positive advice holds in the pot while the case is open; nothing otherwise. Never more than
    /// what is asked now.
    #[must_use]
    pub fn reserved(&self) -> Euro {
        match self.advice {
            Some(Advice::Award(amount)) if self.life.is_open() => {
                self.ask.asked.map_or(amount, |asked| asked.min(amount))
            }
            _ => Euro::ZERO,
        }
    }

    /// The term within which to decide, as it stands `today`. After the decision: as it stood on that day.
    #[must_use]
    pub fn decision_term(&self, today: NaiveDate, calendar: &Calendar) -> DecisionTerm {
        let day = self.decided_on.map_or(today, |decided_on| decided_on.min(today));
        DecisionTerm::reckon(self.received_on, &self.pauses, self.extended_to, day, calendar)
    }

    /// The term within which the applicant can object; none until the decision is sent.
    #[must_use]
    pub fn objection_term(&self, calendar: &Calendar) -> Option<Term> {
        self.sent_on.map(|sent_on| Term::objection(sent_on, calendar))
    }
}

fn not_now(state: State) -> Refusal {
    Refusal::NotNow {
        state: state.id().to_owned(),
    }
}
