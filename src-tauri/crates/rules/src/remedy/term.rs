//! The terms of an objection: to file it, and to decide on it.

use super::Objection;
use crate::{
    calendar::Calendar,
    term::{Moved, Reckoning, Term, still_days},
    text::Text,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long the decision can be put off at most (Awb 7:10 lid 3).
const EXTENSION_DAYS: u64 = 42;
/// What was posted in time may come so many days after the last one (Awb 6:9 lid 2).
const POST_DAYS: u64 = 7;

/// Whether an objection came in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ObjectionTiming")]
pub enum Timing {
    /// Before the decision was sent: it is weighed all the same when the decision was taken (Awb 6:10).
    Premature,
    /// Within the six weeks.
    InTime,
    /// Within a week after them: in time when it was posted within them (Awb 6:9 lid 2).
    PerhapsPosted,
    /// Later: inadmissible, unless a person excuses it (Awb 6:11).
    Late,
}

impl Timing {
    /// Its name as it travels.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Premature => "premature",
            Self::InTime => "in-time",
            Self::PerhapsPosted => "perhaps-posted",
            Self::Late => "late",
        }
    }
}

/// The term within which to decide on an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ObjectionTerm {
    /// The last day to object: the term runs from the day after.
    pub filed_by: NaiveDate,
    /// How many weeks there are.
    pub weeks: u32,
    /// The end of those weeks, before anything lengthens them.
    pub plain: NaiveDate,
    /// How many days the clock stood still.
    pub still_days: u32,
    /// Whether six weeks more were taken.
    pub extended: bool,
    /// The day until which who objected agreed to wait, when that is the later one.
    pub agreed_until: Option<NaiveDate>,
    /// The last day.
    pub last_day: NaiveDate,
    /// From where it moved to a working day.
    pub moved: Option<Moved>,
    /// Whether the clock stands still today.
    pub still_today: bool,
}

impl ObjectionTerm {
    /// How it came about, part by part.
    #[must_use]
    pub fn explanation(&self) -> Vec<Text> {
        let mut parts = vec![
            Text::new("term-filing-ended").date("day", self.filed_by),
            Text::new("term-weeks")
                .number("weeks", i32::try_from(self.weeks).unwrap_or(i32::MAX))
                .date("day", self.plain),
        ];
        if self.extended {
            parts.push(Text::new("term-six-weeks-more"));
        }
        if self.still_days > 0 {
            let id = if self.still_today {
                "term-stands-still"
            } else {
                "term-stood-still"
            };
            parts.push(Text::new(id).number("days", i32::try_from(self.still_days).unwrap_or(i32::MAX)));
        }
        if let Some(moved) = self.moved {
            parts.push(
                Text::new("term-moved")
                    .date("day", moved.from)
                    .name("because", moved.because.id()),
            );
        }
        if let Some(day) = self.agreed_until {
            parts.push(Text::new("term-agreed").date("day", day));
        } else if self.last_day != self.plain {
            parts.push(Text::new("term-becomes").date("day", self.last_day));
        }
        parts
    }
}

impl Objection {
    /// The six weeks to object; none while the decision was not sent.
    #[must_use]
    pub fn filing(&self, calendar: &Calendar) -> Option<Term> {
        self.sent_on.map(|sent_on| Term::objection(sent_on, calendar))
    }

    /// Whether it came in time.
    #[must_use]
    pub fn timing(&self, calendar: &Calendar) -> Timing {
        match (self.sent_on, self.filing(calendar)) {
            (Some(sent_on), _) if self.received_on < sent_on => Timing::Premature,
            (_, None) => Timing::Premature,
            (_, Some(filing)) if self.received_on <= filing.last_day => Timing::InTime,
            (_, Some(filing)) if self.received_on <= filing.last_day + Days::new(POST_DAYS) => {
                Timing::PerhapsPosted
            }
            _ => Timing::Late,
        }
    }

    /// The term to decide, as it stands `today`; as it stood once it was decided. None while the decision that it goes
    /// against was not sent.
    ///
    /// It runs from the day after the last one to object (Awb 7:10 lid 1). The clock stands still from the day after a
    /// request to repair until that is done, or its term has passed (lid 2). The Termijnenwet looks at the day that results: each part
    /// is a term of twelve weeks at most.
    #[must_use]
    pub fn term(&self, today: NaiveDate, calendar: &Calendar) -> Option<ObjectionTerm> {
        let filed_by = self.filing(calendar)?.last_day;
        let today = self.ruling.as_ref().map_or(today, |ruling| ruling.on.min(today));
        let plain = filed_by + Days::new(u64::from(self.weeks) * 7);
        let still = still_days(&self.pauses, today);
        let more = if self.extended { EXTENSION_DAYS } else { 0 };
        let length = self.weeks * 7 + u32::try_from(more).unwrap_or_default();
        let end = plain + Days::new(more + u64::from(still));
        let term = Term::ending(filed_by, length, end, Reckoning::Statutory, calendar);
        let agreed_until = self.agreed_until.filter(|day| *day > term.last_day);
        Some(ObjectionTerm {
            filed_by,
            weeks: self.weeks,
            plain,
            still_days: still,
            extended: self.extended,
            agreed_until,
            last_day: agreed_until.unwrap_or(term.last_day),
            moved: term.moved,
            still_today: self.pauses.iter().any(|pause| pause.stills(today)),
        })
    }
}
