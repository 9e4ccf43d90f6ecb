//! What a person wants done with a case.

use crate::{
    allotment::AllotmentId, application::Application, case::PauseGround, check::Judged, euro::Euro,
    life::Act, scheme::ConditionId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// What a person wants done with a case. Imperative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "do")]
pub enum Command {
    /// Hands the application in; the case begins.
    Submit {
        /// As it stands on the form.
        application: Box<Application>,
    },
    /// Asks the applicant to complete it within a term (Awb 4:5); the clock stands still from the day after (4:15).
    AskToComplete {
        /// The last day to complete.
        until: NaiveDate,
        /// What is missing, in words for the applicant.
        missing: String,
    },
    /// Notes that it was completed, and changes what changed.
    Complete {
        /// The day on which the completion was received.
        on: NaiveDate,
        /// The application as it now stands.
        application: Box<Application>,
    },
    /// The kernverbinder advises; a positive advice reserves money.
    Advise {
        /// For or against, and how much.
        advice: Advice,
        /// When it was discussed in the kern.
        discussed_on: Option<NaiveDate>,
        /// With whom.
        discussed_with: String,
        /// With what outcome.
        discussed_outcome: String,
        /// The view per judged condition, each with a reason.
        views: BTreeMap<ConditionId, Opinion>,
        /// The advice in words.
        words: String,
    },
    /// The officer judges one condition, with a reason.
    Judge {
        /// Which.
        condition: ConditionId,
        /// How and why.
        opinion: Opinion,
    },
    /// Departs from a condition that allows it, with a reason.
    Depart {
        /// Which.
        condition: ConditionId,
        /// Why.
        reason: String,
    },
    /// Proposes an award to who holds the pot.
    Propose {
        /// How much.
        amount: Euro,
        /// A verlening or a directe vaststelling.
        form: AwardForm,
        /// On what basis it would be.
        basis: Basis,
        /// Why; for who holds the pot.
        reason: String,
    },
    /// Awards, in whole or in part.
    Award {
        /// How much.
        amount: Euro,
        /// A verlening or a directe vaststelling.
        form: AwardForm,
        /// On what basis.
        basis: Basis,
        /// Why; it stands in the letter.
        reason: String,
    },
    /// Rejects.
    Reject {
        /// On what basis.
        basis: Basis,
        /// Why; it stands in the letter.
        reason: String,
    },
    /// Does not take the application into treatment; only after a completion term has expired (Awb 4:5).
    NotTake {
        /// On what basis.
        basis: Basis,
        /// Why; it stands in the letter.
        reason: String,
    },
    /// The applicant takes the application back.
    Withdraw {
        /// In the applicant's words.
        reason: String,
    },
    /// Sends it on to the body that it is for (Awb 2:3).
    Forward {
        /// To whom and why.
        reason: String,
    },
    /// The applicant was helped in another way; no decision is needed any more.
    HelpOtherwise {
        /// How; may stay empty where another case says it.
        reason: String,
        /// The case that comes in its place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        instead: Option<Uuid>,
    },
    /// Notes the day on which the decision was sent (Awb 3:41): terms run from there (3:40).
    Announce {
        /// That day.
        sent_on: NaiveDate,
    },
    /// Mends a typing error after submission.
    Correct {
        /// The application as it should have been.
        application: Box<Application>,
        /// Why.
        reason: String,
    },
    /// Settles what stands of a disputed decision.
    SettleDecision {
        /// What stands from now on.
        outcome: Settled,
        /// Why.
        reason: String,
    },
    /// Settles what stands in a field that was changed on two sides.
    SettleField {
        /// Which field.
        field: String,
        /// The commit in whose version it stands: the hash (hex) of its head.
        claim: String,
        /// Why; may stay empty.
        reason: String,
    },
    /// Awards on the spot, out of an allotment of this seat.
    AwardOnTheSpot {
        /// Out of which allotment.
        allotment: AllotmentId,
        /// How much.
        amount: Euro,
        /// A verlening or a directe vaststelling.
        form: AwardForm,
        /// On what basis.
        basis: Basis,
        /// The view per judged condition, each with a reason; those that were given before still stand.
        views: BTreeMap<ConditionId, Opinion>,
        /// Why; it stands in the letter.
        reason: String,
    },
    /// Agrees, as a second person, with an award on the spot.
    Confirm,
    /// Disputes, as a second person, an award on the spot.
    Dispute {
        /// Why.
        reason: String,
    },
    /// Takes more time to decide, and names the day (Awb 4:14 lid 3): the applicant is told before the term ends.
    Extend {
        /// The last day from now on.
        until: NaiveDate,
        /// Why; it stands in the letter.
        reason: String,
    },
    /// Lets the clock stand still from tomorrow (Awb 4:15 lid 2).
    Suspend {
        /// On what ground.
        ground: PauseGround,
        /// The last still day, unless the clock is let run before.
        until: NaiveDate,
        /// Why; it stands in the letter.
        reason: String,
    },
    /// Lets the clock run again (Awb 4:15 lid 4).
    Resume {
        /// From which day.
        on: NaiveDate,
    },
    /// Puts it on the waiting list of its pot: the money does not suffice now. The term is extended with it.
    Wait {
        /// The last day to decide from now on.
        until: NaiveDate,
        /// Why; it stands in the letter.
        reason: String,
    },
}

/// What stands after a dispute about a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Settled {
    /// One of the decisions that were taken.
    Claim {
        /// The commit that it was taken in: the hash (hex) of its head.
        action: String,
    },
    /// An award of this much, instead of what was decided.
    Award {
        /// How much.
        amount: Euro,
    },
    /// Nothing: it is rejected.
    Reject,
}

/// A judgement with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Opinion {
    /// How.
    pub judged: Judged,
    /// Why. Empty is never accepted.
    pub reason: String,
}

/// What the kernverbinder advises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "amount")]
pub enum Advice {
    /// Award this much.
    Award(Euro),
    /// Reject.
    Reject,
}

/// The form of an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AwardForm {
    /// First granted, fixed later (Awb 4:29).
    Verlening,
    /// Fixed at once, without a grant before (Awb 4:43).
    DirecteVaststelling,
}

/// By what authority somebody decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "by")]
pub enum Basis {
    /// A mandate of the college (Awb 10:1, 10:10).
    Mandate {
        /// Its reference in the mandate register.
        reference: String,
    },
    /// A decision of the college itself.
    College {
        /// Its number.
        number: String,
        /// Its date.
        on: NaiveDate,
    },
}

impl Command {
    /// The act that this is.
    #[must_use]
    pub fn act(&self) -> Act {
        match self {
            Self::Submit { .. } => Act::Submit,
            Self::AskToComplete { .. } => Act::AskToComplete,
            Self::Complete { .. } => Act::Complete,
            Self::Advise { .. } => Act::Advise,
            Self::Judge { .. } => Act::Judge,
            Self::Depart { .. } => Act::Depart,
            Self::Propose { .. } => Act::Propose,
            Self::Award { .. } => Act::Award,
            Self::Reject { .. } => Act::Reject,
            Self::NotTake { .. } => Act::NotTake,
            Self::Withdraw { .. } => Act::Withdraw,
            Self::Forward { .. } => Act::Forward,
            Self::HelpOtherwise { .. } => Act::HelpOtherwise,
            Self::Announce { .. } => Act::Announce,
            Self::Correct { .. } => Act::Correct,
            Self::SettleDecision { .. } => Act::SettleDecision,
            Self::SettleField { .. } => Act::SettleField,
            Self::AwardOnTheSpot { .. } => Act::AwardOnTheSpot,
            Self::Confirm => Act::Confirm,
            Self::Dispute { .. } => Act::Dispute,
            Self::Extend { .. } => Act::Extend,
            Self::Suspend { .. } => Act::Suspend,
            Self::Resume { .. } => Act::Resume,
            Self::Wait { .. } => Act::Wait,
        }
    }
}
