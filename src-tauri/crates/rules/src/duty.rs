//! What is to be done with a case besides deciding on it, from which day on, and by when.
//!
//! A [`Duty`] follows from what happened and knows no clock: the same on every laptop, on any day. Who looks on a day
//! sees those that have begun.

use crate::{
    euro::Euro,
    kern::KernId,
    role::{Actor, PersonId, Role},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// What.
    pub deed: Deed,
    /// What it is about, where a case can have several of its kind: the action that began it. Empty otherwise.
    pub about: String,
    /// From which day on.
    pub from: NaiveDate,
    /// The last day; none where no rule sets a term.
    pub by: Option<NaiveDate>,
    /// How much money it is about.
    pub amount: Euro,
    /// Who may not do it, for what they did before.
    pub not_by: Vec<PersonId>,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Approve a payment, as second person.
    ApprovePayment,
    /// Note that an approved payment was made.
    NotePaid,
    /// Ask for, or note, what the receiver shows.
    Account,
    /// Settle the amount.
    Settle,
    /// Send a decision after the award.
    SendRuling,
    /// Note the view that the receiver gives.
    NoteView,
    /// Decide, now that the receiver was heard.
    Rule,
    /// Ask money back.
    Recover,
    /// See to it that money that was asked back comes.
    NoteReturned,
    /// Decide on an objection.
    DecideObjection,
    /// Send that decision.
    SendObjection,
    /// Carry out what was founded: decide anew, or undo what the objection goes against.
    CarryOutObjection,
    /// Decide before a notice of default costs money.
    StopPenalty,
    /// Pay what a notice of default came to.
    PayPenalty,
}

impl Deed {
    /// All.
    pub const ALL: [Self; 14] = [
        Self::ApprovePayment,
        Self::NotePaid,
        Self::Account,
        Self::Settle,
        Self::SendRuling,
        Self::NoteView,
        Self::Rule,
        Self::Recover,
        Self::NoteReturned,
        Self::DecideObjection,
        Self::SendObjection,
        Self::CarryOutObjection,
        Self::StopPenalty,
        Self::PayPenalty,
    ];

    /// Its name as it travels.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ApprovePayment => "approve-payment",
            Self::NotePaid => "note-paid",
            Self::Account => "account",
            Self::Settle => "settle",
            Self::SendRuling => "send-ruling",
            Self::NoteView => "note-view",
            Self::Rule => "rule",
            Self::Recover => "recover",
            Self::NoteReturned => "note-returned",
            Self::DecideObjection => "decide-objection",
            Self::SendObjection => "send-objection",
            Self::CarryOutObjection => "carry-out-objection",
            Self::StopPenalty => "stop-penalty",
            Self::PayPenalty => "pay-penalty",
        }
    }

    /// The deed of this name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.id() == id)
    }

    /// Whether it stands still while the case is in a dispute.
    #[must_use]
    pub fn waits_for_disputes(self) -> bool {
        !matches!(
            self,
            Self::Account
                | Self::NoteView
                | Self::NoteReturned
                | Self::DecideObjection
                | Self::StopPenalty
                | Self::PayPenalty
        )
    }

    /// Whether `actor` may do it in this kern; an empty one is the whole municipality.
    #[must_use]
    pub fn is_for(self, actor: &Actor, kern: &KernId) -> bool {
        let serves = |role| {
            if kern.0.is_empty() {
                actor.is(role)
            } else {
                actor.serves(role, kern)
            }
        };
        let also_kernverbinder = matches!(self, Self::Account | Self::NoteView);
        serves(Role::BudgetOfficer) || (also_kernverbinder && serves(Role::Kernverbinder))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_deed_is_found_by_its_name_and_travels_by_it() {
        for deed in Deed::ALL {
            assert_eq!(Deed::named(deed.id()), Some(deed));
            assert_eq!(serde_json::to_value(deed).unwrap(), deed.id());
        }
        assert_eq!(Deed::named("decide"), None);
    }
}
