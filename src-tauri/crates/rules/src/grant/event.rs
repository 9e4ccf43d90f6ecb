//! What happened to a grant.

use super::{About, Act, Ground, Terms};
use crate::{case::Basis, euro::Euro, role::PersonId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What happened to a grant. Past tense; the open part only. Reasons, references and reports are words of the case
/// (`WordsTold`), told in the same action under [`Event::word`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "data")]
pub enum Event {
    /// Other terms were set than the award has.
    TermsSet {
        /// Which.
        terms: Terms,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// A payment was approved. Its name is the action that this is part of.
    PaymentApproved {
        /// How much.
        amount: Euro,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// A payment was made.
    PaymentMade {
        /// The action that approved it.
        payment: String,
        /// How much.
        amount: Euro,
        /// On which day the money left.
        paid_on: NaiveDate,
        /// On which day it was noted.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// The receiver showed what was done.
    GrantAccounted {
        /// What was spent, where that was asked.
        spent: Option<Euro>,
        /// On which day it came in.
        on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// The amount was settled.
    GrantSettled {
        /// How much.
        amount: Euro,
        /// Why lower than granted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ground: Option<Ground>,
        /// By what authority.
        basis: Basis,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// A decision after the award was sent.
    RulingSent {
        /// The action that decided.
        ruling: String,
        /// On which day.
        sent_on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// The receiver was asked for a view.
    ViewAsked {
        /// The last day to give it.
        until: NaiveDate,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// The view came.
    ViewGiven {
        /// On which day.
        on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// The grant was changed to the detriment of the receiver, or revoked.
    GrantChanged {
        /// What is left.
        amount: Euro,
        /// On what ground.
        ground: Ground,
        /// By what authority.
        basis: Basis,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// The receiver gave it up.
    GrantGivenUp {
        /// On which day.
        on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// Money was asked back.
    RecoveryOrdered {
        /// How much.
        amount: Euro,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// Money came back.
    MoneyReturned {
        /// How much.
        amount: Euro,
        /// On which day it came.
        on: NaiveDate,
        /// By whom it was noted.
        by: PersonId,
    },
    /// Something was undone.
    GrantUndone {
        /// The action.
        action: String,
        /// Whether it takes money from the pot again: only who commits the pot may do that.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        from_pot: bool,
        /// The objection that was founded, when that is why (Awb 7:11 lid 2).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        objection: Option<String>,
        /// On which day.
        on: NaiveDate,
        /// By whom.
        by: PersonId,
    },
    /// It was settled what stands of what was done on several sides.
    GrantClashSettled {
        /// About what.
        about: About,
        /// The actions that stand.
        stands: Vec<String>,
        /// The actions that clashed: nothing else was weighed. None named is all that was known of.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        of: Vec<String>,
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
            Self::TermsSet { on, by, .. } => (Act::SetTerms, *on, *by),
            Self::PaymentApproved { on, by, .. } => (Act::ApprovePayment, *on, *by),
            Self::PaymentMade { on, by, .. } => (Act::NotePaid, *on, *by),
            Self::GrantAccounted { on, by, .. } => (Act::Account, *on, *by),
            Self::GrantSettled { on, by, .. } => (Act::Settle, *on, *by),
            Self::RulingSent { sent_on, by, .. } => (Act::SendRuling, *sent_on, *by),
            Self::ViewAsked { on, by, .. } => (Act::AskView, *on, *by),
            Self::ViewGiven { on, by } => (Act::NoteView, *on, *by),
            Self::GrantChanged { on, by, .. } => (Act::Change, *on, *by),
            Self::GrantGivenUp { on, by } => (Act::GiveUp, *on, *by),
            Self::RecoveryOrdered { on, by, .. } => (Act::Recover, *on, *by),
            Self::MoneyReturned { on, by, .. } => (Act::NoteReturned, *on, *by),
            Self::GrantUndone { on, by, .. } => (Act::Undo, *on, *by),
            Self::GrantClashSettled { on, by, .. } => (Act::SettleClash, *on, *by),
        }
    }

    /// Whether it takes money from the pot that nobody held there any more.
    #[must_use]
    pub fn takes_from_pot(&self) -> bool {
        matches!(self, Self::GrantUndone { from_pot: true, .. })
    }

    /// The key of the words that belong to the `count`-th event of a grant: `reason`, `reference`, `report`, `view`.
    #[must_use]
    pub fn word(count: u32, what: &str) -> String {
        format!("grant:{count}:{what}")
    }
}
