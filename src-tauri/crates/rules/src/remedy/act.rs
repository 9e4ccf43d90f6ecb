//! The acts by name.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// What a person does with an objection or a notice of default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RemedyAct")]
pub enum Act {
    /// Notes an objection.
    NoteObjection,
    /// Lets who objects repair what is missing; the clock stands still.
    AskRepair,
    /// Notes that it was repaired.
    NoteRepaired,
    /// Takes six weeks more.
    Extend,
    /// Notes that who objects agrees to wait.
    Agree,
    /// Decides on the objection.
    Decide,
    /// Notes that this decision was sent.
    Send,
    /// Notes that who objected takes it back.
    Withdraw,
    /// Notes a notice of default.
    NoteDefault,
    /// Says why nothing is owed.
    Except,
    /// Notes that the penalty was paid.
    PayPenalty,
    /// Undoes something.
    Undo,
    /// Settles what clashes.
    SettleClash,
}

impl Act {
    /// Every act, in the order of a life.
    pub const ALL: [Self; 13] = [
        Self::NoteObjection,
        Self::AskRepair,
        Self::NoteRepaired,
        Self::Extend,
        Self::Agree,
        Self::Decide,
        Self::Send,
        Self::Withdraw,
        Self::NoteDefault,
        Self::Except,
        Self::PayPenalty,
        Self::Undo,
        Self::SettleClash,
    ];

    /// Its name as it travels; the message id is `remedy-act-` with this.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NoteObjection => "note-objection",
            Self::AskRepair => "ask-repair",
            Self::NoteRepaired => "note-repaired",
            Self::Extend => "extend",
            Self::Agree => "agree",
            Self::Decide => "decide",
            Self::Send => "send",
            Self::Withdraw => "withdraw",
            Self::NoteDefault => "note-default",
            Self::Except => "except",
            Self::PayPenalty => "pay-penalty",
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
