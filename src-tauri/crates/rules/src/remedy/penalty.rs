//! What a notice of default costs: two weeks, then counted days (Awb 4:17).

use super::{Notice, Rate, rule::MOST_DAYS};
use crate::{
    calendar::Calendar,
    euro::Euro,
    term::{Length, Term},
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long the municipality has after a notice of default before anything is owed (Awb 4:17 lid 3).
const GRACE: Length = Length::Weeks(2);
/// How long it has to say what is owed after the last day that counts (Awb 4:18).
const TELLING: Length = Length::Weeks(2);

/// What has run up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Penalty {
    /// The last day on which a decision still prevents it.
    pub free_until: NaiveDate,
    /// The first day that counts.
    pub first_day: NaiveDate,
    /// How many days have counted so far, at most 42.
    pub days: u32,
    /// What they come to.
    pub amount: Euro,
    /// What it can come to.
    pub most: Euro,
    /// Whether it goes up with every day.
    pub runs: bool,
    /// The last day on which the municipality says what is owed (Awb 4:18); none while it runs.
    pub tell_by: Option<NaiveDate>,
}

impl Notice {
    /// Whether it came before the term had passed: then it starts nothing, and a new one is needed.
    #[must_use]
    pub fn is_premature(&self) -> bool {
        self.term_ended.is_none_or(|ended| self.received_on <= ended)
    }

    /// What has run up `today`; none when the notice was premature or a person said why nothing is owed.
    ///
    /// The first day is the one after two weeks from the day of receipt; the last one is the day before the decision was
    /// sent, or the 42nd.
    #[must_use]
    pub fn penalty(&self, today: NaiveDate, calendar: &Calendar) -> Option<Penalty> {
        if self.is_premature() || self.exception.is_some() {
            return None;
        }
        let free_until = Term::statutory(self.received_on, GRACE, calendar).last_day;
        let first_day = free_until + Days::new(1);
        let last_day = free_until + Days::new(u64::from(MOST_DAYS));
        let until = self
            .answered_on
            .map_or(today, |on| on - Days::new(1))
            .min(last_day)
            .min(today);
        let days = until.signed_duration_since(free_until).num_days().max(0);
        let days = u32::try_from(days).unwrap_or(MOST_DAYS);
        let runs = self.answered_on.is_none_or(|on| on > today) && today < last_day;
        let tell_by = (!runs).then(|| Term::statutory(until.max(free_until), TELLING, calendar).last_day);
        Some(Penalty {
            free_until,
            first_day,
            days,
            amount: sum(&self.rates, days),
            most: sum(&self.rates, MOST_DAYS),
            runs,
            tell_by,
        })
    }
}

/// What so many days come to.
fn sum(rates: &[Rate], days: u32) -> Euro {
    let mut left = days;
    let mut sum = Euro::ZERO;
    for rate in rates {
        let these = left.min(rate.days);
        left -= these;
        for _ in 0..these {
            sum = sum.plus(rate.per_day);
        }
    }
    sum
}
