//! From a command to what happened, or why nothing may.

use super::{
    Act, Command, Event, Hindrance, Notice, Objection, Outcome, Remedies, Ruled, Setting,
    permission::role_for,
};
use crate::{
    case::{
        Case,
        wording::{reason, told},
    },
    grant::Grant,
    refusal::Refusal,
};
use chrono::{Days, NaiveDate};

/// The furthest day that can be named, in days from today: a year on is a typing error.
const MOST_DAYS: u64 = 366;

impl Remedies {
    /// Decides what follows from `command`, or why nothing may. Reads no clock and no disk: all it weighs is in the case, its
    /// money and the setting.
    ///
    /// # Errors
    /// A [`Refusal`] that a person can act on; nothing has changed then.
    pub fn decide(
        &self,
        case: &Case,
        grant: Option<&Grant>,
        command: &Command,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        role_for(command.act(), &setting.actor, case.ask.kern.as_ref())?;
        match command {
            Command::NoteObjection { .. } => self.note_objection(case, grant, command, setting),
            Command::AskRepair {
                objection,
                until,
                missing,
            } => self.ask_repair(self.open(objection)?, *until, missing, setting),
            Command::NoteRepaired { objection, on } => self.repaired(self.open(objection)?, *on, setting),
            Command::Extend { objection, reason } => self.extend(self.open(objection)?, reason, setting),
            Command::Agree {
                objection,
                until,
                reason,
            } => self.agree(self.open(objection)?, *until, reason, setting),
            Command::Decide { objection, .. } => self.rule(self.open(objection)?, command, setting),
            Command::Send { objection, sent_on } => self.send(objection, *sent_on, setting),
            Command::Withdraw {
                objection,
                on,
                reason,
            } => self.withdraw(self.open(objection)?, *on, reason, setting),
            Command::NoteDefault { .. } => self.note_default(case, command, setting),
            Command::Except {
                notice,
                exception,
                reason,
            } => self.except(notice, *exception, reason, setting),
            Command::PayPenalty { .. } => self.pay(command, setting),
            Command::Undo { action, reason } => self.undo(action, reason, setting),
            Command::SettleClash { stands, reason } => self.settle(stands, reason, setting),
        }
    }

    /// Chooses among decisions that clash, or otherwise than somebody chose before.
    fn settle(&self, stands: &str, why: &str, setting: &Setting) -> Result<Outcome, Refusal> {
        let claimed = |one: &&Objection| {
            one.claims
                .iter()
                .chain(&one.chosen_among)
                .any(|claim| claim == stands)
        };
        let objection = self.objections.iter().find(claimed);
        let objection = objection.ok_or(Refusal::NothingToSettle)?;
        if let Some(refusal) = objection.not_choosable(setting.actor.person) {
            return Err(refusal);
        }
        let stood = objection
            .ruling
            .as_ref()
            .is_some_and(|ruling| ruling.action == stands);
        if stood && !objection.is_contested() {
            return Err(Refusal::NothingChanges);
        }
        let event = Event::ObjectionClashSettled {
            stands: stands.to_owned(),
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }

    fn undo(&self, action: &str, why: &str, setting: &Setting) -> Result<Outcome, Refusal> {
        if let Some(refusal) = self.not_undoable(action) {
            return Err(refusal);
        }
        let event = Event::RemedyUndone {
            action: action.to_owned(),
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }

    /// Why `action` cannot be undone now; none when it can. What rests on it is undone first.
    #[must_use]
    pub fn not_undoable(&self, action: &str) -> Option<Refusal> {
        if !self.doings.iter().any(|doing| doing.action == action) {
            return Some(Refusal::Unknown {
                what: "action".to_owned(),
            });
        }
        let first = |what| Some(Refusal::from(Hindrance::UndoFirst { what }));
        let ruling = self
            .objection(action)
            .and_then(|objection| objection.ruling.as_ref());
        if let Some(ruling) = ruling {
            return first(if ruling.ruled == Ruled::Withdrawn {
                Act::Withdraw
            } else {
                Act::Decide
            });
        }
        let mut rulings = self.objections.iter().filter_map(|one| one.ruling.as_ref());
        if rulings.any(|ruling| ruling.action == action && ruling.sent_on.is_some()) {
            return first(Act::Send);
        }
        match self.notice(action) {
            Some(notice) if notice.paid.is_some() => first(Act::PayPenalty),
            _ => None,
        }
    }

    pub(super) fn found(&self, name: &str) -> Result<&Objection, Refusal> {
        self.objection(name).ok_or_else(|| Refusal::Unknown {
            what: "objection".to_owned(),
        })
    }

    fn open(&self, name: &str) -> Result<&Objection, Refusal> {
        let objection = self.found(name)?;
        if objection.is_contested() {
            return Err(Refusal::Contested);
        }
        if objection.is_open() {
            Ok(objection)
        } else {
            Err(Hindrance::Closed.into())
        }
    }

    pub(super) fn noted(&self, name: &str) -> Result<&Notice, Refusal> {
        self.notice(name).ok_or_else(|| Refusal::Unknown {
            what: "notice".to_owned(),
        })
    }

    /// What happened, with the words that say something under the number that it gets.
    pub(super) fn outcome(&self, event: Event, words: &[(&str, String)]) -> Result<Outcome, Refusal> {
        let words = told(words, |what| Event::word(self.count + 1, what));
        Ok(Outcome { event, words })
    }
}

pub(super) fn ahead(until: NaiveDate, setting: &Setting) -> Result<(), Refusal> {
    if until <= setting.today || until > setting.today + Days::new(MOST_DAYS) {
        Err(bad_day("until"))
    } else {
        Ok(())
    }
}

pub(super) fn day(
    field: &str,
    day: NaiveDate,
    since: Option<NaiveDate>,
    setting: &Setting,
) -> Result<(), Refusal> {
    if day > setting.today || since.is_some_and(|since| day < since) {
        Err(bad_day(field))
    } else {
        Ok(())
    }
}

pub(super) fn bad_day(field: &str) -> Refusal {
    Refusal::BadDay {
        field: field.to_owned(),
    }
}
