//! Conditions about days: the deadline of the year, and days ahead of the activity.

use super::{Facts, weighed::Weighed};
use crate::{application::Ask, scheme::Departure, text::Text};
use chrono::{Days, NaiveDate};

fn received(ask: &Ask, facts: &Facts) -> NaiveDate {
    ask.received_on.unwrap_or(facts.today)
}

pub fn apply_by(ask: &Ask, facts: &Facts, by: NaiveDate, departure: &Departure) -> Weighed {
    let received = received(ask, facts);
    if received <= by {
        return Weighed::met(
            Text::new("found-in-time")
                .date("received", received)
                .date("by", by),
        );
    }
    let late = i32::try_from((received - by).num_days()).unwrap_or(i32::MAX);
    let remedy = match departure {
        Departure::Never => Text::new("remedy-ask-next-year"),
        Departure::PolicyRule => Text::new("remedy-ask-next-year-or-depart"),
        Departure::Hardship { clause } => {
            Text::new("remedy-ask-next-year-or-hardship").name("clause", clause)
        }
    };
    Weighed::bars(
        Text::new("found-too-late")
            .date("received", received)
            .date("by", by)
            .number("days", late),
        remedy,
        Text::new("because-too-late").date("by", by),
    )
}

/// Counts back from the activity, so weekends and holidays move nothing (Algemene termijnenwet, art. 1 lid 2).
pub fn ahead_of_activity(ask: &Ask, facts: &Facts, days: u32) -> Weighed {
    let shown = i32::try_from(days).unwrap_or(i32::MAX);
    let Some(from) = ask.from else {
        return Weighed::to_judge(Text::new("found-no-date-yet"))
            .with_remedy(Text::new("remedy-fill-in-date"));
    };
    let received = received(ask, facts);
    let between = i32::try_from((from - received).num_days()).unwrap_or(i32::MAX);
    let found = if between < 0 {
        Text::new("found-activity-over")
            .date("from", from)
            .number("days", shown)
    } else {
        Text::new("found-days-ahead")
            .date("from", from)
            .number("between", between)
            .number("days", shown)
    };
    if between >= shown {
        return Weighed::met(found);
    }
    let earliest = received
        .checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(NaiveDate::MAX);
    Weighed::bars(
        found,
        Text::new("remedy-later-activity").date("earliest", earliest),
        Text::new("because-not-ahead").number("days", shown),
    )
}

/// What comes in after this day is for the budget year after.
pub fn next_year_after(ask: &Ask, facts: &Facts, last: NaiveDate) -> Weighed {
    let received = received(ask, facts);
    if received <= last {
        return Weighed::met(
            Text::new("found-counts-for-this-year")
                .date("received", received)
                .date("last", last),
        );
    }
    let year = facts.scheme_year.year;
    let next = year.saturating_add(1).to_string();
    Weighed::bars(
        Text::new("found-counts-for-next-year")
            .date("received", received)
            .date("last", last),
        Text::new("remedy-choose-next-year").name("year", &next),
        Text::new("because-counts-for-next-year")
            .date("last", last)
            .name("year", &next),
    )
}

/// The activity is over by this day.
pub fn done_by(ask: &Ask, last: NaiveDate) -> Weighed {
    let Some(done) = ask.until.or(ask.from) else {
        return Weighed::to_judge(Text::new("found-no-date-yet"))
            .with_remedy(Text::new("remedy-fill-in-date"));
    };
    if done <= last {
        return Weighed::met(Text::new("found-done-by").date("done", done).date("last", last));
    }
    Weighed::bars(
        Text::new("found-done-too-late")
            .date("done", done)
            .date("last", last),
        Text::new("remedy-be-done-earlier").date("last", last),
        Text::new("because-done-too-late").date("last", last),
    )
}
