//! What happened to an objection or a notice of default.

use super::{Act, Against, Exception, Objector, Rate, Ruled};
use crate::{case::Basis, euro::Euro, role::PersonId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What happened. Past tense; the open part only. Names, grounds and reasons are words of the case (`WordsTold`), told in
/// the same action under [`Event::word`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "data")]
pub enum Event {
    /// An objection came in. Its name is the action that this is part of.
    ObjectionNoted {
        /// Against what.
        against: Against,
        /// Whether the applicant objects, or somebody else.
        objector: Objector,
        /// The day of receipt.
        received_on: NaiveDate,
        /// The day on which that decision was sent, as known then: terms run from it whatever is decided since.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sent_on: Option<NaiveDate>,
        /// How many weeks there are to decide.
        weeks: u32,
        /// On which day it was noted.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// Who objects was asked to repair what is missing.
    ObjectionRepairAsked {
        /// Which objection.
        objection: String,
        /// The last day.
        until: NaiveDate,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// It was repaired.
    ObjectionRepaired {
        /// Which objection.
        objection: String,
        /// On which day.
        on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// Six weeks more were taken.
    ObjectionExtended {
        /// Which objection.
        objection: String,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// Who objects agreed to wait.
    ObjectionDelayAgreed {
        /// Which objection.
        objection: String,
        /// Until when.
        until: NaiveDate,
        /// On which day.
        on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// It was decided.
    ObjectionDecided {
        /// Which objection.
        objection: String,
        /// What came of it.
        ruled: Ruled,
        /// Whether it was late and that was excused.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        excused: bool,
        /// By what authority.
        basis: Basis,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// The decision on it was sent.
    ObjectionDecisionSent {
        /// The action that decided.
        ruling: String,
        /// On which day.
        sent_on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// It was taken back.
    ObjectionWithdrawn {
        /// Which objection.
        objection: String,
        /// On which day.
        on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// A notice of default came in. Its name is the action that this is part of.
    DefaultNoted {
        /// On which objection nobody decided; none for the application itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        objection: Option<String>,
        /// The day of receipt.
        received_on: NaiveDate,
        /// What each day costs.
        rates: Vec<Rate>,
        /// On which day it was noted.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// Somebody said why nothing is owed.
    DefaultExcepted {
        /// Which notice.
        notice: String,
        /// On what ground.
        exception: Exception,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// The penalty was paid.
    PenaltyPaid {
        /// Which notice.
        notice: String,
        /// How much.
        amount: Euro,
        /// On which day the money left.
        paid_on: NaiveDate,
        /// On which day it was noted.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// Something was undone.
    RemedyUndone {
        /// The action.
        action: String,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// It was settled which of several decisions on an objection stands.
    ObjectionClashSettled {
        /// The action that stands.
        stands: String,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
}

impl Event {
    /// The act that led to it, on which day and by whom it says it was done.
    #[must_use]
    pub fn deed(&self) -> (Act, NaiveDate, PersonId) {
        match self {
            Self::ObjectionNoted { on, by, .. } => (Act::NoteObjection, *on, *by),
            Self::ObjectionRepairAsked { on, by, .. } => (Act::AskRepair, *on, *by),
            Self::ObjectionRepaired { on, by, .. } => (Act::NoteRepaired, *on, *by),
            Self::ObjectionExtended { on, by, .. } => (Act::Extend, *on, *by),
            Self::ObjectionDelayAgreed { on, by, .. } => (Act::Agree, *on, *by),
            Self::ObjectionDecided { on, by, .. } => (Act::Decide, *on, *by),
            Self::ObjectionDecisionSent { sent_on, by, .. } => (Act::Send, *sent_on, *by),
            Self::ObjectionWithdrawn { on, by, .. } => (Act::Withdraw, *on, *by),
            Self::DefaultNoted { on, by, .. } => (Act::NoteDefault, *on, *by),
            Self::DefaultExcepted { on, by, .. } => (Act::Except, *on, *by),
            Self::PenaltyPaid { on, by, .. } => (Act::PayPenalty, *on, *by),
            Self::RemedyUndone { on, by, .. } => (Act::Undo, *on, *by),
            Self::ObjectionClashSettled { on, by, .. } => (Act::SettleClash, *on, *by),
        }
    }

    /// The objection it is about; none where it says none.
    #[must_use]
    pub fn objection(&self) -> Option<&str> {
        match self {
            Self::ObjectionRepairAsked { objection, .. }
            | Self::ObjectionRepaired { objection, .. }
            | Self::ObjectionExtended { objection, .. }
            | Self::ObjectionDelayAgreed { objection, .. }
            | Self::ObjectionDecided { objection, .. }
            | Self::ObjectionWithdrawn { objection, .. } => Some(objection),
            _ => None,
        }
    }

    /// The key of the words that belong to the `count`-th event of this part: `who`, `grounds`, `reason`, `reference`.
    #[must_use]
    pub fn word(count: u32, what: &str) -> String {
        format!("remedy:{count}:{what}")
    }
}
