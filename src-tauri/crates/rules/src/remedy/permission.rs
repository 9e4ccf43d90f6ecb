//! Who may do what with an objection or a notice of default, and what a refusal says.

use super::{Act, Against, Event, Notice, Objection, Remedies, Ruled, Setting, Timing, objecting};
use crate::{
    case::{Case, Intake, Lack},
    grant::Grant,
    kern::KernId,
    refusal::Refusal,
    role::{Actor, PersonId, Role},
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

/// Whether each of some acts may be done now, and if not, why.
pub type Acts = Vec<(Act, Option<Refusal>)>;

impl Remedies {
    /// For what comes in about the case itself whether it can be noted now.
    #[must_use]
    pub fn acts(&self, case: &Case, grant: Option<&Grant>, setting: &Setting) -> Acts {
        let rulings = grant.into_iter().flat_map(|grant| &grant.rulings);
        let mut against = vec![Against::Decision];
        against.extend(rulings.map(|ruling| Against::Ruling(ruling.action.clone())));
        let decided = against
            .iter()
            .find_map(|one| objecting::is_decided(case, grant, one).ok())
            .ok_or_else(|| Refusal::from(Hindrance::NothingDecided));
        // A notice that came before the letter went out can be noted afterwards as well.
        [(Act::NoteObjection, decided), (Act::NoteDefault, Ok(()))]
            .into_iter()
            .map(|(act, open)| {
                let may = role_for(act, &setting.actor, case.ask.kern.as_ref()).and(open);
                (act, may.err())
            })
            .collect()
    }
}

impl Objection {
    /// For each act with this objection whether it may be done now.
    #[must_use]
    pub fn acts(&self, case: &Case, setting: &Setting) -> Acts {
        let all = [
            Act::Decide,
            Act::Send,
            Act::AskRepair,
            Act::NoteRepaired,
            Act::Extend,
            Act::Agree,
            Act::Withdraw,
        ];
        let may = |act| {
            role_for(act, &setting.actor, case.ask.kern.as_ref())?;
            self.hinders(act, setting)
        };
        all.into_iter().map(|act| (act, may(act).err())).collect()
    }

    /// Why this person does not choose which of several decisions on it stands; none when they may. Who took what it goes
    /// against chooses no more than they decide, and what was sent or carried out stays chosen.
    #[must_use]
    pub fn not_choosable(&self, person: PersonId) -> Option<Refusal> {
        let sent = self
            .ruling
            .as_ref()
            .is_some_and(|ruling| ruling.sent_on.is_some());
        if self.decided_by.contains(&person) {
            Some(Hindrance::OwnDecision.into())
        } else if sent {
            Some(Hindrance::UndoFirst { what: Act::Send }.into())
        } else if self.is_founded() && self.follow.is_none() {
            Some(Hindrance::Closed.into())
        } else {
            None
        }
    }

    fn hinders(&self, act: Act, setting: &Setting) -> Result<(), Refusal> {
        if self.is_contested() {
            return Err(Refusal::Contested);
        }
        if act == Act::Send {
            let unsent =
                |ruling: &super::Ruling| ruling.sent_on.is_none() && ruling.ruled != Ruled::Withdrawn;
            return if self.ruling.as_ref().is_some_and(unsent) {
                Ok(())
            } else {
                Err(Refusal::NothingChanges)
            };
        }
        if !self.is_open() {
            return Err(Hindrance::Closed.into());
        }
        let still = self.pauses.iter().any(|pause| pause.completed_on.is_none());
        match act {
            Act::Decide => objecting::may_rule(self, setting),
            Act::AskRepair if still => Err(Refusal::StandsStill),
            Act::NoteRepaired if !still => Err(Hindrance::NothingToRepair.into()),
            Act::Extend => objecting::may_extend(self, setting),
            _ => Ok(()),
        }
    }
}

impl Notice {
    /// For each act with this notice whether it may be done now.
    #[must_use]
    pub fn acts(&self, case: &Case, setting: &Setting) -> Acts {
        let penalty = self.penalty(setting.today, &setting.calendar);
        let pay = match penalty {
            Some(penalty) if penalty.runs => Err(Hindrance::StillRuns.into()),
            Some(penalty) if penalty.days > 0 && self.paid.is_none() => Ok(()),
            _ => Err(Refusal::NothingChanges),
        };
        let except = if penalty.is_some() && self.paid.is_none() {
            Ok(())
        } else {
            Err(Refusal::NothingChanges)
        };
        [(Act::PayPenalty, pay), (Act::Except, except)]
            .into_iter()
            .map(|(act, open)| {
                let may = role_for(act, &setting.actor, case.ask.kern.as_ref()).and(open);
                (act, may.err())
            })
            .collect()
    }
}
