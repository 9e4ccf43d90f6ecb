//! Money that is to come back.

use super::{
    Event, Grant, Outcome, Setting,
    deciding::{day, positive},
};
use crate::{
    application::MOST_LINE,
    case::wording::{clean, reason},
    euro::Euro,
    refusal::Refusal,
};
use chrono::NaiveDate;

impl Grant {
    /// What was paid too much and was not asked back yet.
    #[must_use]
    pub fn to_order(&self) -> Euro {
        let ordered: Euro = self.ordered.iter().map(|order| order.amount).sum();
        let returned: Euro = self.returned.iter().map(|one| one.amount).sum();
        self.to_recover().less(ordered.less(returned))
    }

    /// Whether money can be asked back: there is some, and no five years have passed (Awb 4:57 lid 4).
    pub(super) fn may_recover(&self, setting: &Setting) -> Result<(), Refusal> {
        self.within_five_years(setting)?;
        if self.to_order().is_zero() {
            Err(Refusal::MoreThanToRecover { most: Euro::ZERO })
        } else {
            Ok(())
        }
    }

    pub(super) fn recover(&self, amount: Euro, why: &str, setting: &Setting) -> Result<Outcome, Refusal> {
        positive(amount)?;
        self.may_recover(setting)?;
        let most = self.to_order();
        if amount > most {
            return Err(Refusal::MoreThanToRecover { most });
        }
        let event = Event::RecoveryOrdered {
            amount,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reason", reason(why)?)])
    }

    /// Money can come back before it was asked back.
    pub(super) fn note_returned(
        &self,
        amount: Euro,
        on: NaiveDate,
        reference: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        positive(amount)?;
        let most = self.to_recover();
        if amount > most {
            return Err(Refusal::MoreThanToRecover { most });
        }
        day("on", on, self.decided_on, setting)?;
        let reference = clean("reference", reference, MOST_LINE)?;
        let event = Event::MoneyReturned {
            amount,
            on,
            by: setting.actor.person,
        };
        self.outcome(event, &[("reference", reference)])
    }
}
