//! What is to be done with objections and notices of default, from which day on and by when.

use super::{Notice, Objection, Remedies, Ruled};
use crate::{
    calendar::Calendar,
    duty::{Deed, Duty},
    euro::Euro,
};
use chrono::{Days, NaiveDate};

impl Remedies {
    /// All of it. Knows no clock: a running pause is counted to its end.
    #[must_use]
    pub fn duties(&self, calendar: &Calendar) -> Vec<Duty> {
        let objections = self.objections.iter().filter_map(|one| one.duty(calendar));
        let notices = self.notices.iter().filter_map(|one| one.duty(calendar));
        objections.chain(notices).collect()
    }
}

impl Objection {
    fn duty(&self, calendar: &Calendar) -> Option<Duty> {
        let pauses = self.pauses.iter().map(|pause| pause.until);
        let far = pauses.max().unwrap_or(self.received_on);
        let by = self.term(far, calendar).map(|term| term.last_day);
        let (deed, from) = match &self.ruling {
            None => (Deed::DecideObjection, self.received_on),
            Some(ruling) if ruling.sent_on.is_none() && ruling.ruled != Ruled::Withdrawn => {
                (Deed::SendObjection, ruling.on)
            }
            Some(_) => return None,
        };
        let not_by = if deed == Deed::DecideObjection {
            self.decided_by.clone()
        } else {
            Vec::new()
        };
        Some(Duty {
            deed,
            about: self.action.clone(),
            from,
            by,
            amount: Euro::ZERO,
            not_by,
        })
    }
}

impl Notice {
    /// Decide before it costs money; and once it has, pay.
    fn duty(&self, calendar: &Calendar) -> Option<Duty> {
        let told = |deed, from: NaiveDate, by, amount| Duty {
            deed,
            about: self.action.clone(),
            from,
            by,
            amount,
            not_by: Vec::new(),
        };
        let last = self.penalty(NaiveDate::MAX - Days::new(1), calendar)?;
        if self.answered_on.is_none() {
            return Some(told(
                Deed::StopPenalty,
                self.received_on,
                Some(last.free_until),
                last.most,
            ));
        }
        if last.days == 0 || self.paid.is_some() {
            return None;
        }
        let from = last.free_until + Days::new(u64::from(last.days));
        Some(told(Deed::PayPenalty, from, last.tell_by, last.amount))
    }
}
