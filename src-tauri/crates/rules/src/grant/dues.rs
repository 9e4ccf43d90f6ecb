//! What is due, from which day, and by when it has to be paid.

use super::{Grant, Setting};
use crate::{
    calendar::Calendar,
    euro::Euro,
    term::{Length, Term},
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long the municipality has to pay (Awb 4:87).
const PAYMENT: Length = Length::Weeks(6);
/// How long a request for a view holds payments up at most (Awb 4:56).
const HELD_UP_DAYS: u64 = 13 * 7;

/// A part that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Due {
    /// How much of it is not paid yet.
    pub amount: Euro,
    /// From which day.
    pub from: NaiveDate,
    /// On which day it has to be paid at the latest: six weeks after it was told or may be paid, or as many as the
    /// municipality's own regulation says (Awb 4:87).
    pub pay_by: NaiveDate,
}

impl Grant {
    /// The parts that are due and not paid, in order.
    #[must_use]
    pub fn dues(&self, calendar: &Calendar) -> Vec<Due> {
        let mut paid = self.net();
        let mut dues = Vec::new();
        for (amount, from) in self.parts() {
            let gone = paid.min(amount);
            paid = paid.less(gone);
            if amount > gone {
                dues.push(Due {
                    amount: amount.less(gone),
                    from,
                    pay_by: self.pay_by(from, calendar),
                });
            }
        }
        dues
    }

    /// The last day to pay what is due from `from`. The Termijnenwet does not reach a term of the municipality's own.
    fn pay_by(&self, from: NaiveDate, calendar: &Calendar) -> NaiveDate {
        let term = match self.terms.pay_weeks {
            Some(weeks) => Term::local(from, Length::Weeks(weeks)),
            None => Term::statutory(from, PAYMENT, calendar),
        };
        term.last_day
    }

    /// What is due, whatever the day.
    #[must_use]
    pub fn due_in_all(&self) -> Euro {
        let parts: Euro = self.parts().into_iter().map(|(amount, _)| amount).sum();
        parts.less(self.net())
    }

    /// What may be approved today: due, its day has come, and not approved yet.
    #[must_use]
    pub fn payable(&self, today: NaiveDate) -> Euro {
        let parts = self.parts().into_iter().filter(|(_, from)| *from <= today);
        let due: Euro = parts.map(|(amount, _)| amount).sum();
        due.less(self.net()).less(self.approved())
    }

    /// The parts that a decision that was sent made due, paid or not: what goes in advance, and once the amount is fixed
    /// the rest. Never more than the receiver is entitled to.
    fn parts(&self) -> Vec<(Euro, NaiveDate)> {
        let Some(sent_on) = self.sent_on else {
            return Vec::new();
        };
        let mut left = self.entitled();
        let mut parts = Vec::new();
        for part in &self.terms.instalments {
            let amount = part.amount.min(left);
            left = left.less(amount);
            let from = part.from.map_or(sent_on, |from| from.max(sent_on));
            parts.push((amount, from));
        }
        let fixed_on = match self.rulings.last() {
            Some(ruling) => ruling.sent_on,
            None => Some(sent_on),
        };
        if let Some(from) = fixed_on.filter(|_| self.is_final()) {
            parts.push((left, from));
        }
        parts.retain(|(amount, _)| !amount.is_zero());
        parts
    }

    /// Until when a request for a view holds payments up; none when none does (Awb 4:56).
    #[must_use]
    pub fn held_up_until(&self, setting: &Setting) -> Option<NaiveDate> {
        let hearing = self.hearing?;
        let until = hearing.asked_on + Days::new(HELD_UP_DAYS);
        (setting.today <= until).then_some(until)
    }
}
