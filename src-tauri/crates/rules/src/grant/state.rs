//! Where a grant stands: what is to be done next. Follows from the grant, and is stored nowhere.

use super::{Act, Grant};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// Where a grant stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "GrantState")]
pub enum State {
    /// Awarded; the letter is to go out.
    Promised,
    /// The receiver was asked for a view (Awb 4:7, 4:8).
    ViewAsked,
    /// A decision after the award is to be sent.
    ToSend,
    /// Money is to come back.
    ToRecover,
    /// Money is due.
    Due,
    /// The receiver is to show what was done.
    ToAccount,
    /// The amount is to be settled.
    ToSettle,
    /// Nothing is left to do.
    Closed,
}

impl State {
    /// Every state, in the order of a life.
    pub const ALL: [Self; 8] = [
        Self::Promised,
        Self::Due,
        Self::ToAccount,
        Self::ToSettle,
        Self::ViewAsked,
        Self::ToSend,
        Self::ToRecover,
        Self::Closed,
    ];

    /// Its name as it travels; the message id is `grant-state-` with this.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Promised => "promised",
            Self::ViewAsked => "view-asked",
            Self::ToSend => "to-send",
            Self::ToRecover => "to-recover",
            Self::Due => "due",
            Self::ToAccount => "to-account",
            Self::ToSettle => "to-settle",
            Self::Closed => "closed",
        }
    }

    /// The states to which `act` can lead from here; empty when it cannot be done here. Undoing and settling what clashes
    /// start from what was done, not from a state, and lead anywhere.
    #[must_use]
    pub fn after(self, act: Act) -> &'static [Self] {
        use State::{Closed, Due, Promised, ToAccount, ToRecover, ToSend, ToSettle, ViewAsked};
        match (act, self) {
            (Act::Undo | Act::SettleClash, _) => &Self::ALL,
            (Act::SetTerms, Promised) => &[Promised],
            (Act::SetTerms, Due | ToAccount | ToSettle) => &[Due, ToAccount, ToSettle],
            (Act::ApprovePayment, ViewAsked) => &[ViewAsked],
            (Act::ApprovePayment, ToSend) => &[ToSend],
            (Act::ApprovePayment, Due) => &[Due],
            (Act::NotePaid, ViewAsked) => &[ViewAsked],
            (Act::NotePaid, ToSend) => &[ToSend],
            (Act::NotePaid, Promised) => &[Promised],
            (Act::NotePaid, ToRecover) => &[ToRecover],
            (Act::NotePaid, Due | ToAccount | ToSettle | Closed) => {
                &[Due, ToAccount, ToSettle, ToRecover, Closed]
            }
            (Act::Account, ViewAsked) => &[ViewAsked],
            (Act::Account, ToSend) => &[ToSend],
            (Act::Account, ToRecover) => &[ToRecover],
            (Act::Account, Due) => &[Due],
            (Act::Account, ToAccount | ToSettle) => &[ToSettle],
            (Act::Settle, ViewAsked | ToSend | ToRecover | Due | ToAccount | ToSettle) => &[ToSend],
            (Act::SendRuling, ToSend) => &[ToRecover, Due, ToAccount, ToSettle, Closed],
            (Act::AskView, ToSend | ToRecover | Due | ToAccount | ToSettle | Closed) => &[ViewAsked],
            (Act::NoteView, ViewAsked) => &[ViewAsked],
            (Act::Change, ViewAsked) => &[ToSend],
            (
                Act::GiveUp,
                Promised | ViewAsked | ToSend | ToRecover | Due | ToAccount | ToSettle | Closed,
            ) => &[ToRecover, Closed],
            (Act::Recover, ToRecover) => &[ToRecover],
            (Act::Recover, ViewAsked) => &[ViewAsked],
            (Act::NoteReturned, Promised) => &[Promised],
            (Act::NoteReturned, ViewAsked) => &[ViewAsked],
            (Act::NoteReturned, ToSend) => &[ToSend],
            (Act::NoteReturned, ToRecover) => &[ToRecover, ToAccount, ToSettle, Closed],
            _ => &[],
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Grant {
    /// Where it stands: the first of what is to be done.
    #[must_use]
    pub fn state(&self) -> State {
        if self.hearing.is_some() {
            State::ViewAsked
        } else if self.unsent().is_some() {
            State::ToSend
        } else if !self.to_recover().is_zero() {
            State::ToRecover
        } else if self.sent_on.is_none() && !self.entitled().is_zero() {
            State::Promised
        } else if !self.due_in_all().is_zero() {
            State::Due
        } else if self.is_final() {
            State::Closed
        } else if self.account.is_none() && self.terms.show.is_some() {
            State::ToAccount
        } else {
            State::ToSettle
        }
    }
}
