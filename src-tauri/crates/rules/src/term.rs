//! The terms of the Awb, with what explains them to a person.

use crate::{
    calendar::{Calendar, DayOff},
    case::Pause,
    text::Text,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long a term is, in the unit of the rule that sets it: the Termijnenwet looks at the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "in", content = "count")]
pub enum Length {
    /// A number of days.
    Days(u32),
    /// A number of weeks.
    Weeks(u32),
}

impl Length {
    /// The same in days.
    #[must_use]
    pub fn days(self) -> u32 {
        match self {
            Self::Days(days) => days,
            Self::Weeks(weeks) => weeks.saturating_mul(7),
        }
    }

    /// Whether it is longer than the Termijnenwet reaches (art. 4, a: over 90 days, over twelve weeks).
    #[must_use]
    pub fn is_long(self) -> bool {
        match self {
            Self::Days(days) => days > 90,
            Self::Weeks(weeks) => weeks > 12,
        }
    }
}

/// Whether the Algemene termijnenwet moves the last day to a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Reckoning {
    /// A term of a statute: a last day in a weekend or on a holiday moves to the next working day (art. 1 lid 1).
    Statutory,
    /// Counted back from a day or an event: the last day stays (art. 1 lid 2).
    CountedBack,
    /// Over 90 days or twelve weeks: the last day stays (art. 4, a).
    Long,
    /// Set by a local rule or by a letter, not by a statute: the act does not reach it (art. 1 lid 1).
    Local,
}

/// A last day that moved, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moved {
    /// The day it would have been.
    pub from: NaiveDate,
    /// Why not that day.
    pub because: DayOff,
}

/// A term reckoned out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Term {
    /// The day it is counted from; the day after is its first (or, counted back, the day before).
    pub start: NaiveDate,
    /// Its length in days, without the days the clock stood still.
    pub length_days: u32,
    /// Whether the Termijnenwet applies.
    pub reckoning: Reckoning,
    /// The last day.
    pub last_day: NaiveDate,
    /// From where the last day moved, when it did.
    pub moved: Option<Moved>,
}

impl Term {
    /// A term that a statute sets, counted from the day after `start`.
    #[must_use]
    pub fn statutory(start: NaiveDate, length: Length, calendar: &Calendar) -> Self {
        let reckoning = if length.is_long() {
            Reckoning::Long
        } else {
            Reckoning::Statutory
        };
        Self::ending(
            start,
            length.days(),
            start + Days::new(length.days().into()),
            reckoning,
            calendar,
        )
    }

    /// A term that a local rule or a letter sets.
    #[must_use]
    pub fn local(start: NaiveDate, length: Length) -> Self {
        let last_day = start + Days::new(length.days().into());
        Self::ending(
            start,
            length.days(),
            last_day,
            Reckoning::Local,
            &Calendar::default(),
        )
    }

    /// The last day that lies at least `length` before `event`: "two weeks ahead".
    #[must_use]
    pub fn counted_back(event: NaiveDate, length: Length) -> Self {
        let last_day = event - Days::new(length.days().into());
        Self::ending(
            event,
            length.days(),
            last_day,
            Reckoning::CountedBack,
            &Calendar::default(),
        )
    }

    /// The six weeks for objection (Awb 6:7), from the day after announcement (6:8).
    #[must_use]
    pub fn objection(sent_on: NaiveDate, calendar: &Calendar) -> Self {
        Self::statutory(sent_on, Length::Weeks(6), calendar)
    }

    /// How it came about, part by part: `begins` says from when it is counted; then its weeks, and where it moved to.
    #[must_use]
    pub fn explanation(&self, begins: &str) -> Vec<Text> {
        let end = self.moved.map_or(self.last_day, |moved| moved.from);
        let weeks = i32::try_from(self.length_days / 7).unwrap_or(i32::MAX);
        let mut parts = vec![
            Text::new(begins).date("day", self.start),
            Text::new("term-weeks").number("weeks", weeks).date("day", end),
        ];
        if let Some(moved) = self.moved {
            parts.push(
                Text::new("term-moved")
                    .date("day", moved.from)
                    .name("because", moved.because.id()),
            );
            parts.push(Text::new("term-becomes").date("day", self.last_day));
        }
        parts
    }

    pub(crate) fn ending(
        start: NaiveDate,
        length_days: u32,
        on: NaiveDate,
        reckoning: Reckoning,
        calendar: &Calendar,
    ) -> Self {
        let because = calendar.day_off(on).filter(|_| reckoning == Reckoning::Statutory);
        let last_day = if because.is_some() {
            calendar.next_working_day(on)
        } else {
            on
        };
        Self {
            start,
            length_days,
            reckoning,
            last_day,
            moved: because.map(|because| Moved { from: on, because }),
        }
    }

    /// How many days are left after `today`; negative when the term has passed.
    #[must_use]
    pub fn days_left(&self, today: NaiveDate) -> i32 {
        days_between(today, self.last_day)
    }
}

/// The eight weeks within which to decide (Awb 4:13), lengthened by the days the clock stood still (4:15).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecisionTerm {
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// Eight weeks after it, before anything lengthens the term.
    pub eight_weeks: NaiveDate,
    /// How many days the clock stood still.
    pub still_days: u32,
    /// The day that was named when more time was taken (Awb 4:14 lid 3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub extended_to: Option<NaiveDate>,
    /// The last day to decide.
    pub last_day: NaiveDate,
    /// From where the last day moved to a working day, when it did.
    pub moved: Option<Moved>,
    /// Whether the clock stands still today: the last day then moves on with every day.
    pub still_today: bool,
}

impl DecisionTerm {
    /// Reckons the term as it stands `today`.
    ///
    /// The clock stands still from the day after a request to complete until the day of completion, on which it runs
    /// again (Awb 4:15: "tot de dag waarop"), or through the last day of the completion term, whichever comes first; a request that is still open, through today. The Termijnenwet
    /// looks at the day that results: moving the eight weeks first and lengthening them after would add days twice.
    ///
    /// `extended_to` is the day that the municipality named when it took more time (4:14 lid 3). It is a day, not a term, so
    /// that nothing moves it; days that the clock stands still may still bring the end beyond it.
    #[must_use]
    pub fn reckon(
        received_on: NaiveDate,
        pauses: &[Pause],
        extended_to: Option<NaiveDate>,
        today: NaiveDate,
        calendar: &Calendar,
    ) -> Self {
        let eight_weeks = received_on + Days::new(56);
        let still_days = still_days(pauses, today);
        let term = Term::ending(
            received_on,
            56,
            eight_weeks + Days::new(still_days.into()),
            Reckoning::Statutory,
            calendar,
        );
        let extended_to = extended_to.filter(|day| *day > term.last_day);
        Self {
            received_on,
            eight_weeks,
            still_days,
            extended_to,
            last_day: extended_to.unwrap_or(term.last_day),
            moved: term.moved,
            still_today: pauses.iter().any(|pause| pause.stills(today)),
        }
    }

    /// How many days are left after `today`; negative when the term has passed.
    #[must_use]
    pub fn days_left(&self, today: NaiveDate) -> i32 {
        days_between(today, self.last_day)
    }

    /// How the last day came about, part by part, to be joined by a reader: received; eight weeks; stood still;
    /// moved; becomes.
    #[must_use]
    pub fn explanation(&self) -> Vec<Text> {
        let mut parts = vec![
            Text::new("term-received").date("day", self.received_on),
            Text::new("term-eight-weeks").date("day", self.eight_weeks),
        ];
        if self.still_days > 0 {
            let days = i32::try_from(self.still_days).unwrap_or(i32::MAX);
            let id = if self.still_today {
                "term-stands-still"
            } else {
                "term-stood-still"
            };
            parts.push(Text::new(id).number("days", days));
        }
        if let Some(moved) = self.moved {
            parts.push(
                Text::new("term-moved")
                    .date("day", moved.from)
                    .name("because", moved.because.id()),
            );
        }
        if let Some(day) = self.extended_to {
            parts.push(Text::new("term-extended").date("day", day));
        } else if self.last_day != self.eight_weeks {
            parts.push(Text::new("term-becomes").date("day", self.last_day));
        }
        parts
    }
}

impl Pause {
    /// The last day that this pause stills, as known `today`; before the first one when it stills nothing.
    fn last_still_day(&self, today: NaiveDate) -> NaiveDate {
        self.completed_on
            .map_or(today, |on| on - Days::new(1))
            .min(self.until)
    }

    /// Whether the clock stands still on `today`: the term runs and nothing has come in yet.
    #[must_use]
    pub fn stills(&self, today: NaiveDate) -> bool {
        self.completed_on.is_none() && self.asked_on < today && today <= self.until
    }
}

fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from(to.signed_duration_since(from).num_days())
        .expect("BUG: two days lie further apart than time")
}

/// Days covered by any pause; a day in two of them (possible after an exchange) counts once.
pub(crate) fn still_days(pauses: &[Pause], today: NaiveDate) -> u32 {
    let mut spans: Vec<_> = pauses
        .iter()
        .map(|pause| (pause.asked_on, pause.last_still_day(today)))
        .collect();
    spans.sort_unstable();
    let mut counted_through = NaiveDate::MIN;
    let mut days = 0;
    for (asked_on, last) in spans {
        let from = asked_on.max(counted_through);
        days += last.signed_duration_since(from).num_days().max(0);
        counted_through = counted_through.max(last);
    }
    u32::try_from(days).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
