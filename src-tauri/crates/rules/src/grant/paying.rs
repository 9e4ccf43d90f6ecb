//! Paying: approved by one, noted when it left.

use super::{
    Event, Grant, Outcome, Setting,
    deciding::{day, positive},
};
use crate::{application::MOST_LINE, case::wording::clean, euro::Euro, refusal::Refusal};
use chrono::NaiveDate;

impl Grant {
    /// Whether a payment can be approved at all: something is due, nothing holds it up, and who approves did not decide.
    pub(super) fn may_approve(&self, setting: &Setting) -> Result<(), Refusal> {
        if self.rests_on.contains(&setting.actor.person) {
            return Err(Refusal::DeciderPays);
        }
        if let Some(until) = self.held_up_until(setting) {
            return Err(Refusal::PaymentHeldUp { until });
        }
        if self.payable(setting.today).is_zero() {
            let dues = self.dues(&setting.calendar);
            let from = dues
                .iter()
                .map(|due| due.from)
                .filter(|from| *from > setting.today)
                .min();
            return Err(Refusal::NothingDue { from });
        }
        Ok(())
    }

    pub(super) fn approve(&self, amount: Euro, setting: &Setting) -> Result<Outcome, Refusal> {
        positive(amount)?;
        self.may_approve(setting)?;
        let most = self.payable(setting.today);
        if amount > most {
            return Err(Refusal::MoreThanDue { most });
        }
        let event = Event::PaymentApproved {
            amount,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[])
    }

    /// Whether an approved payment waits to be noted.
    pub(super) fn may_note_paid(&self) -> Result<(), Refusal> {
        if self.waiting().next().is_some() {
            Ok(())
        } else {
            Err(Refusal::NothingApproved)
        }
    }

    pub(super) fn note_paid(
        &self,
        payment: &str,
        amount: Euro,
        paid_on: NaiveDate,
        reference: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        self.may_note_paid()?;
        let approved = self
            .waiting()
            .find(|waiting| waiting.action == payment)
            .ok_or_else(|| Refusal::Unknown {
                what: "payment".to_owned(),
            })?;
        positive(amount)?;
        if amount > approved.approved {
            return Err(Refusal::MoreThanDue {
                most: approved.approved,
            });
        }
        day("paid_on", paid_on, Some(approved.on), setting)?;
        let reference = clean("reference", reference, MOST_LINE)?;
        let event = Event::PaymentMade {
            payment: payment.to_owned(),
            amount,
            paid_on,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reference", reference)])
    }
}
