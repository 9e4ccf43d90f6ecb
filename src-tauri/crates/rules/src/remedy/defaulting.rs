//! Notices of default: noting one, saying why nothing is owed, paying what is.

use super::{
    Command, Event, Exception, Hindrance, Notice, Outcome, Remedies, Ruled, Setting, deciding::day,
    merging::answered_on,
};
use crate::{
    application::MOST_LINE,
    case::{
        Case,
        wording::{clean, filled, reason},
    },
    euro::Euro,
    refusal::Refusal,
};

impl Remedies {
    /// A notice that comes before the term has passed is noted as well: that it starts nothing is told.
    pub(super) fn note_default(
        &self,
        case: &Case,
        command: &Command,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        let Command::NoteDefault {
            objection,
            received_on,
            who,
        } = command
        else {
            return Err(Refusal::NothingChanges);
        };
        let (since, answered) = match objection {
            Some(name) => {
                let objection = self.found(name)?;
                let ruling = objection.ruling.as_ref();
                let answered = ruling.and_then(|ruling| match ruling.ruled {
                    Ruled::Withdrawn => Some(ruling.on),
                    _ => ruling.sent_on,
                });
                (objection.received_on, answered)
            }
            None => (case.received_on, answered_on(case)),
        };
        day("received_on", *received_on, Some(since), setting)?;
        if answered.is_some_and(|on| on <= *received_on) {
            return Err(Hindrance::Answered.into());
        }
        let same = |one: &Notice| one.objection == *objection && one.received_on == *received_on;
        if self.notices.iter().any(same) {
            return Err(Refusal::NothingChanges);
        }
        let event = Event::DefaultNoted {
            objection: objection.clone(),
            received_on: *received_on,
            rates: setting.rules.rates.clone(),
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("who", filled("who", who, MOST_LINE)?)])
    }

    pub(super) fn pay(&self, command: &Command, setting: &Setting) -> Result<Outcome, Refusal> {
        let Command::PayPenalty {
            notice,
            amount,
            paid_on,
            reference,
        } = command
        else {
            return Err(Refusal::NothingChanges);
        };
        let notice = self.noted(notice)?;
        let penalty = notice.penalty(setting.today, &setting.calendar);
        if penalty.is_some_and(|penalty| penalty.runs) {
            return Err(Hindrance::StillRuns.into());
        }
        let most = match (notice.paid, penalty) {
            (None, Some(penalty)) => penalty.amount,
            _ => Euro::ZERO,
        };
        if *amount <= Euro::ZERO || *amount > most {
            return Err(Refusal::MoreThanDue { most });
        }
        day("paid_on", *paid_on, Some(notice.received_on), setting)?;
        let event = Event::PenaltyPaid {
            notice: notice.action.clone(),
            amount: *amount,
            paid_on: *paid_on,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reference", clean("reference", reference, MOST_LINE)?)])
    }

    /// Says why nothing is owed (Awb 4:17 lid 6).
    pub(super) fn except(
        &self,
        notice: &str,
        exception: Exception,
        why: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        let notice = self.noted(notice)?;
        if notice.exception.is_some() {
            return Err(Refusal::NothingChanges);
        }
        let event = Event::DefaultExcepted {
            notice: notice.action.clone(),
            exception,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }
}
