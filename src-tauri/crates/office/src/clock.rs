//! The wall clock behind a trait: the rules never read one, and a test sets its own day.

use chrono::{DateTime, Local, NaiveDate, SecondsFormat, Utc};
use std::sync::atomic::{AtomicI64, Ordering};

/// Says what time it is.
pub trait Clock: Send + Sync {
    /// Now, in UTC.
    fn now(&self) -> DateTime<Utc>;

    /// The day it is here.
    fn today(&self) -> NaiveDate {
        self.now().with_timezone(&Local).date_naive()
    }
}

/// The clock of this laptop.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that stands where it is put: for tests, and for writing down a made-up past.
#[derive(Debug)]
pub struct SetClock(AtomicI64);

impl SetClock {
    /// A clock that stands at nine in the morning, UTC, of `day`.
    #[must_use]
    pub fn at(day: NaiveDate) -> Self {
        let clock = Self(AtomicI64::new(0));
        clock.set(day);
        clock
    }

    /// Puts it at nine in the morning, UTC, of `day`.
    ///
    /// # Panics
    /// Never: nine in the morning exists on every day.
    pub fn set(&self, day: NaiveDate) {
        let nine = day
            .and_hms_opt(9, 0, 0)
            .expect("BUG: nine in the morning exists")
            .and_utc();
        self.0.store(nine.timestamp(), Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0.load(Ordering::SeqCst), 0).unwrap_or_default()
    }

    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}

/// The day of a written moment, here.
pub(crate) fn day_of(at: &str) -> NaiveDate {
    DateTime::parse_from_rfc3339(at).map_or(NaiveDate::MIN, |at| at.with_timezone(&Local).date_naive())
}

/// A moment as it is written down: RFC 3339, UTC, to the second.
#[must_use]
pub fn written(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}
