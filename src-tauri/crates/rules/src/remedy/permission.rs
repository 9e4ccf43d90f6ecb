//! Who may do what with an objection or a notice of default, and what a refusal says.

use super::{Act, Event, Timing};
use crate::{
    case::{Intake, Lack},
    kern::KernId,
    refusal::Refusal,
    role::{Actor, Role},
    text::Text,
};
use chrono::NaiveDate;
use serde::Serialize;

/// What stands in the way, beside what other commands know as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Hindrance {
    /// Nothing was decided that an objection could go against.
    NothingDecided,
    /// The applicant objected to this decision already.
    Already,
    /// The objection was decided or taken back.
    Closed,
    /// Who took the decision does not decide on the objection to it (Awb 10:3 lid 3).
    OwnDecision,
    /// It was late, and nobody excused that.
    Late {
        /// The last day to object.
        last_day: NaiveDate,
    },
    /// The decision that it goes against was not sent: no term runs yet.
    NoTerm,
    /// Nothing was to be repaired.
    NothingToRepair,
    /// It was decided in time, or before the notice came.
    Answered,
    /// The penalty still runs.
    StillRuns,
    /// What followed from it is undone first.
    UndoFirst {
        /// What.
        what: Act,
    },
}

impl Hindrance {
    /// The sentence.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::NothingDecided => Text::new("refusal-nothing-decided"),
            Self::Already => Text::new("refusal-objected-already"),
            Self::Closed => Text::new("refusal-objection-closed"),
            Self::OwnDecision => Text::new("refusal-own-decision"),
            Self::Late { last_day } => Text::new("refusal-objection-late").date("day", last_day),
            Self::NoTerm => Text::new("refusal-objection-no-term"),
            Self::NothingToRepair => Text::new("refusal-nothing-to-repair"),
            Self::Answered => Text::new("refusal-answered"),
            Self::StillRuns => Text::new("refusal-penalty-runs"),
            Self::UndoFirst { what } => Text::new("refusal-undo-remedy-first").name("act", what.id()),
        }
    }
}

impl From<Hindrance> for Refusal {
    fn from(hindrance: Hindrance) -> Self {
        Self::Remedy { hindrance }
    }
}

impl Event {
    /// What `signer` lacked for this event of a case that began with `intake`; none when all is well. That nobody decides on
    /// an objection to their own decision is judged by the fold, which knows who decided.
    #[must_use]
    pub fn lacks(&self, signer: &Actor, intake: &Intake) -> Option<Lack> {
        let (act, _, by) = self.deed();
        if by != signer.person {
            return Some(Lack::OtherPerson);
        }
        role_for(act, signer, intake.kern.as_ref())
            .err()
            .map(|_| Lack::Role)
    }
}

/// Whether one of the actor's roles permits `act` in this kern. What comes in can be noted by the kernverbinder as well.
pub(super) fn role_for(act: Act, actor: &Actor, kern: Option<&KernId>) -> Result<(), Refusal> {
    let serves = |role| kern.map_or_else(|| actor.is(role), |kern| actor.serves(role, kern));
    let needed = match act {
        Act::NoteObjection | Act::NoteRepaired | Act::Withdraw | Act::NoteDefault => Role::Kernverbinder,
        _ => Role::BudgetOfficer,
    };
    if serves(Role::BudgetOfficer) || serves(needed) {
        Ok(())
    } else {
        Err(Refusal::NeedsRole { needed })
    }
}

/// Whether what is late needs an excuse before it can be weighed.
pub(super) fn needs_excuse(timing: Timing) -> bool {
    timing == Timing::Late
}
