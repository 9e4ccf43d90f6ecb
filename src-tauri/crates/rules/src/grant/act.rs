//! The acts by name.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// What a person does with a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "GrantAct")]
pub enum Act {
    /// Sets when money is due and what is shown for it.
    SetTerms,
    /// Approves a payment.
    ApprovePayment,
    /// Notes that it was paid.
    NotePaid,
    /// Notes what the receiver showed.
    Account,
    /// Settles the amount.
    Settle,
    /// Notes that the last decision was sent.
    SendRuling,
    /// Asks the receiver for a view.
    AskView,
    /// Notes that the view came.
    NoteView,
    /// Changes or revokes to the detriment of the receiver.
    Change,
    /// Notes that the receiver gives the grant up.
    GiveUp,
    /// Asks money back.
    Recover,
    /// Notes that money came back.
    NoteReturned,
    /// Undoes something.
    Undo,
    /// Settles what clashes.
    SettleClash,
}

impl Act {
    /// Every act, in the order of a life.
    pub const ALL: [Self; 14] = [
        Self::SetTerms,
        Self::ApprovePayment,
        Self::NotePaid,
        Self::Account,
        Self::Settle,
        Self::SendRuling,
        Self::AskView,
        Self::NoteView,
        Self::Change,
        Self::GiveUp,
        Self::Recover,
        Self::NoteReturned,
        Self::Undo,
        Self::SettleClash,
    ];

    /// Its name as it travels; the message id is `grant-act-` with this.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::SetTerms => "set-terms",
            Self::ApprovePayment => "approve-payment",
            Self::NotePaid => "note-paid",
            Self::Account => "account",
            Self::Settle => "settle",
            Self::SendRuling => "send-ruling",
            Self::AskView => "ask-view",
            Self::NoteView => "note-view",
            Self::Change => "change",
            Self::GiveUp => "give-up",
            Self::Recover => "recover",
            Self::NoteReturned => "note-returned",
            Self::Undo => "undo",
            Self::SettleClash => "settle-clash",
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
