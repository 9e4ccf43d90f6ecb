//! Opening a year: last year's documents with the new decision.

use crate::scheme::{Change, ChangeKind, Leftover, Period, Resolution, SchemeYear, Test, Unspent};
use chrono::{Datelike as _, NaiveDate};

/// What a document of a new year comes from.
#[derive(Clone, Copy, Debug)]
pub struct Before<'a> {
    /// The document of the year before.
    pub document: &'a SchemeYear,
    /// Its name: the SHA-256 (hex).
    pub hash: &'a str,
    /// The name of the document that the new year has already, where it has one.
    pub current: Option<&'a str>,
}

/// The document of `year`, made from that of the year before: the same conditions and amounts, with every day moved to
/// its own year and every ceiling resting on the new decision. What was shifted for one year only is left out.
///
/// A pot that stands once keeps the decision it rests on: it is not given anew.
#[must_use]
pub fn open(before: Before<'_>, year: i32, decision: &Resolution) -> SchemeYear {
    let mut document = before.document.clone();
    let years = year - document.year;
    document.year = year;
    document.predecessor = before.current.map(str::to_owned);
    document.opened_from = Some(before.hash.to_owned());
    document.change = Some(Change {
        what: ChangeKind::Opened,
        decision: decision.clone(),
    });
    if document.period == Period::Year {
        document.shifts.clear();
        let own = document.ceilings.iter_mut().map(|own| &mut own.ceiling);
        for ceiling in own.chain([&mut document.ceiling]) {
            if ceiling.amount.is_some() {
                ceiling.decision = Some(decision.clone());
            }
        }
    }
    for condition in &mut document.conditions {
        match &mut condition.test {
            Test::ApplyBy { last_day } | Test::NextYearAfter { last_day } | Test::DoneBy { last_day } => {
                *last_day = moved(*last_day, years)
            }
            _ => {}
        }
    }
    if let Some(Unspent {
        rule: Leftover::Redistributed { from },
        ..
    }) = &mut document.unspent
    {
        *from = moved(*from, years);
    }
    document
}

/// The same day some years later; 29 February becomes 28 February where there is none.
fn moved(day: NaiveDate, years: i32) -> NaiveDate {
    let year = day.year() + years;
    day.with_year(year)
        .or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
        .unwrap_or(day)
}
