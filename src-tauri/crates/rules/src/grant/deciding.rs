//! From a command to what happened, or why nothing may.

use super::{Command, Event, Grant, Outcome, Setting, Terms};
use crate::{
    case::{
        Case,
        wording::{reason, told},
    },
    euro::Euro,
    refusal::Refusal,
};
use chrono::NaiveDate;

impl Grant {
    /// Decides what follows from `command`, or why nothing may. Reads no clock and no disk: all it weighs is in the case,
    /// the grant and the setting.
    ///
    /// # Errors
    /// A [`Refusal`] that a person can act on; nothing has changed then.
    pub fn decide(&self, case: &Case, command: &Command, setting: &Setting) -> Result<Outcome, Refusal> {
        self.permits(case, command.act(), setting)?;
        match command {
            Command::SetTerms { terms, reason } => self.set_terms(terms, reason, setting),
            Command::ApprovePayment { amount } => self.approve(*amount, setting),
            Command::NotePaid {
                payment,
                amount,
                paid_on,
                reference,
            } => self.note_paid(payment, *amount, *paid_on, reference, setting),
            Command::Account {
                on,
                took_place,
                spent,
                report,
            } => self.show((*on, *took_place, *spent), report, setting),
            Command::Settle {
                amount,
                ground,
                basis,
                reason,
            } => self.settle((*amount, *ground), basis, reason, setting),
            Command::SendRuling { sent_on } => self.send_ruling(*sent_on, setting),
            Command::AskView { until, about } => self.ask_view(*until, about, setting),
            Command::NoteView { on, view } => self.note_view(*on, view, setting),
            Command::Change {
                amount,
                ground,
                basis,
                reason,
            } => self.change((*amount, *ground), basis, reason, setting),
            Command::GiveUp { on, reason } => self.give_up(*on, reason, setting),
            Command::Recover { amount, reason } => self.recover(*amount, reason, setting),
            Command::NoteReturned {
                amount,
                on,
                reference,
            } => self.note_returned(*amount, *on, reference, setting),
            Command::Undo { action, reason } => self.undo(action, reason, setting),
            Command::SettleClash {
                about,
                of,
                stands,
                reason,
            } => self.settle_clash(*about, (of, stands), reason, setting),
        }
    }

    /// Other terms than those of the award: before anything was approved or paid. What is paid in advance is never more
    /// than was awarded.
    fn set_terms(&self, terms: &Terms, why: &str, setting: &Setting) -> Result<Outcome, Refusal> {
        self.terms_open()?;
        let awarded = self.entitled();
        if terms.instalments.iter().any(|part| part.amount <= Euro::ZERO) {
            return Err(not_positive());
        }
        if terms.advance() > awarded {
            return Err(Refusal::MoreThanGranted { most: awarded });
        }
        if terms.show.is_some_and(|show| show.by < setting.today) {
            return Err(bad_day("terms.show.by"));
        }
        if *terms == self.terms {
            return Err(Refusal::NothingChanges);
        }
        // What the costs allow, and how soon is paid, are of the scheme year, and not for one grant to leave out.
        let terms = Terms {
            share: self.terms.share,
            pay_weeks: self.terms.pay_weeks,
            ..terms.clone()
        };
        let event = Event::TermsSet {
            terms,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }

    /// What happened, with the words that say something under the number that it gets.
    pub(super) fn outcome(&self, event: Event, words: &[(&str, String)]) -> Result<Outcome, Refusal> {
        let words = told(words, |what| Event::word(self.count + 1, what));
        Ok(Outcome { event, words })
    }
}

/// An amount above nothing.
pub(super) fn positive(amount: Euro) -> Result<(), Refusal> {
    if amount > Euro::ZERO {
        Ok(())
    } else {
        Err(not_positive())
    }
}

fn not_positive() -> Refusal {
    Refusal::BadField {
        field: "amount".to_owned(),
        why: "why-not-positive".to_owned(),
    }
}

/// A day between `since` and today.
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
