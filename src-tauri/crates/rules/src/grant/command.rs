//! What a person wants done with a grant.

use super::{About, Act, Ground, Terms};
use crate::{case::Basis, euro::Euro};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person wants done with a grant. Imperative. Actions are called by the hash (hex) of their head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "do")]
#[ts(rename = "GrantCommand")]
pub enum Command {
    /// Sets other terms than the award has, before anything was paid.
    SetTerms {
        /// Which.
        terms: Terms,
        /// Why.
        reason: String,
    },
    /// Approves a payment: another officer than the one who decided.
    ApprovePayment {
        /// How much.
        amount: Euro,
    },
    /// Notes that an approved payment was made.
    NotePaid {
        /// The action that approved it.
        payment: String,
        /// How much.
        amount: Euro,
        /// On which day the money left.
        paid_on: NaiveDate,
        /// What the bank calls it; may stay empty.
        reference: String,
    },
    /// Notes what the receiver showed.
    Account {
        /// On which day it came in.
        on: NaiveDate,
        /// Whether it took place, by the receiver.
        took_place: bool,
        /// What was spent; needed where the amount depends on it and with a report.
        spent: Option<Euro>,
        /// The short report; needed where the terms ask one.
        report: String,
    },
    /// Settles: as granted, or lower on a ground.
    Settle {
        /// How much.
        amount: Euro,
        /// Why lower.
        ground: Option<Ground>,
        /// By what authority.
        basis: Basis,
        /// Why; it stands in the letter. Needed when lower.
        reason: String,
    },
    /// Notes that the last decision was sent.
    SendRuling {
        /// On which day.
        sent_on: NaiveDate,
    },
    /// Asks the receiver for a view on a decision to the detriment.
    AskView {
        /// The last day to give it.
        until: NaiveDate,
        /// What the municipality means to do, and why.
        about: String,
    },
    /// Notes the view that came.
    NoteView {
        /// On which day.
        on: NaiveDate,
        /// What the receiver says.
        view: String,
    },
    /// Changes to the detriment of the receiver, or revokes (nothing is left).
    Change {
        /// What is left.
        amount: Euro,
        /// On what ground.
        ground: Ground,
        /// By what authority.
        basis: Basis,
        /// Why; it stands in the letter.
        reason: String,
    },
    /// Notes that the receiver gives the grant up.
    GiveUp {
        /// On which day the receiver said so.
        on: NaiveDate,
        /// In the receiver's words; may stay empty.
        reason: String,
    },
    /// Asks back what was paid and should not have been (Awb 4:57).
    Recover {
        /// How much.
        amount: Euro,
        /// Why.
        reason: String,
    },
    /// Notes that money came back.
    NoteReturned {
        /// How much.
        amount: Euro,
        /// On which day.
        on: NaiveDate,
        /// What the bank calls it; may stay empty.
        reference: String,
    },
    /// Undoes something: a further event, with its reason. Undoing a settlement opens it again.
    Undo {
        /// The action.
        action: String,
        /// Why.
        reason: String,
    },
    /// Settles what clashes: of what was done about this on several sides, these stand.
    SettleClash {
        /// About what.
        about: About,
        /// The actions that clash.
        of: Vec<String>,
        /// The actions that stand.
        stands: Vec<String>,
        /// Why.
        reason: String,
    },
}

impl Command {
    /// The act that this is.
    #[must_use]
    pub fn act(&self) -> Act {
        match self {
            Self::SetTerms { .. } => Act::SetTerms,
            Self::ApprovePayment { .. } => Act::ApprovePayment,
            Self::NotePaid { .. } => Act::NotePaid,
            Self::Account { .. } => Act::Account,
            Self::Settle { .. } => Act::Settle,
            Self::SendRuling { .. } => Act::SendRuling,
            Self::AskView { .. } => Act::AskView,
            Self::NoteView { .. } => Act::NoteView,
            Self::Change { .. } => Act::Change,
            Self::GiveUp { .. } => Act::GiveUp,
            Self::Recover { .. } => Act::Recover,
            Self::NoteReturned { .. } => Act::NoteReturned,
            Self::Undo { .. } => Act::Undo,
            Self::SettleClash { .. } => Act::SettleClash,
        }
    }
}
