//! What a person wants done with an objection or a notice of default.

use super::{Act, Against, Exception, Objector, Ruled};
use crate::{case::Basis, euro::Euro};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person wants done. Imperative. An objection, a notice and an action are called by the hash (hex) of the head of
/// the action that noted them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "do")]
#[ts(rename = "RemedyCommand")]
pub enum Command {
    /// Notes an objection.
    NoteObjection {
        /// Against what.
        against: Against,
        /// Whether the applicant objects, or somebody else.
        objector: Objector,
        /// The day of receipt.
        received_on: NaiveDate,
        /// Who, by name.
        who: String,
        /// Why, in their words; may stay empty.
        grounds: String,
    },
    /// Lets who objects repair what is missing within a term (Awb 6:6); the clock stands still (7:10 lid 2).
    AskRepair {
        /// Which objection.
        objection: String,
        /// The last day.
        until: NaiveDate,
        /// What is missing.
        missing: String,
    },
    /// Notes that it was repaired.
    NoteRepaired {
        /// Which objection.
        objection: String,
        /// On which day.
        on: NaiveDate,
    },
    /// Takes six weeks more (Awb 7:10 lid 3).
    Extend {
        /// Which objection.
        objection: String,
        /// Why.
        reason: String,
    },
    /// Notes that who objects agrees to wait (Awb 7:10 lid 4).
    Agree {
        /// Which objection.
        objection: String,
        /// Until when.
        until: NaiveDate,
        /// Why, and how they agreed.
        reason: String,
    },
    /// Decides on the objection.
    Decide {
        /// Which objection.
        objection: String,
        /// What came of it.
        ruled: Ruled,
        /// Whether it was late and that is excused (Awb 6:11).
        excused: bool,
        /// By what authority.
        basis: Basis,
        /// Why; it stands in the letter.
        reason: String,
    },
    /// Notes that this decision was sent.
    Send {
        /// Which objection.
        objection: String,
        /// On which day.
        sent_on: NaiveDate,
    },
    /// Notes that who objected takes it back.
    Withdraw {
        /// Which objection.
        objection: String,
        /// On which day.
        on: NaiveDate,
        /// In their words; may stay empty.
        reason: String,
    },
    /// Notes a notice of default.
    NoteDefault {
        /// On which objection nobody decided; none for the application itself.
        objection: Option<String>,
        /// The day of receipt.
        received_on: NaiveDate,
        /// From whom.
        who: String,
    },
    /// Says why nothing is owed (Awb 4:17 lid 6).
    Except {
        /// Which notice.
        notice: String,
        /// On what ground.
        exception: Exception,
        /// Why.
        reason: String,
    },
    /// Notes that the penalty was paid.
    PayPenalty {
        /// Which notice.
        notice: String,
        /// How much.
        amount: Euro,
        /// On which day the money left.
        paid_on: NaiveDate,
        /// What the bank calls it; may stay empty.
        reference: String,
    },
    /// Undoes something: a further event, with its reason.
    Undo {
        /// The action.
        action: String,
        /// Why.
        reason: String,
    },
    /// Settles what clashes: of the decisions on one objection, this one stands.
    SettleClash {
        /// The action that stands.
        stands: String,
        /// Why.
        reason: String,
    },
}

impl Command {
    /// The act that this is.
    #[must_use]
    pub fn act(&self) -> Act {
        match self {
            Self::NoteObjection { .. } => Act::NoteObjection,
            Self::AskRepair { .. } => Act::AskRepair,
            Self::NoteRepaired { .. } => Act::NoteRepaired,
            Self::Extend { .. } => Act::Extend,
            Self::Agree { .. } => Act::Agree,
            Self::Decide { .. } => Act::Decide,
            Self::Send { .. } => Act::Send,
            Self::Withdraw { .. } => Act::Withdraw,
            Self::NoteDefault { .. } => Act::NoteDefault,
            Self::Except { .. } => Act::Except,
            Self::PayPenalty { .. } => Act::PayPenalty,
            Self::Undo { .. } => Act::Undo,
            Self::SettleClash { .. } => Act::SettleClash,
        }
    }
}
