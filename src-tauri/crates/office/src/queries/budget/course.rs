//! The course of a scheme through a year: committed and paid, week by week, under the ceilings of the year.

use super::matrix::{add_known, is_of};
use crate::{
    admin::documents_of,
    facts::{scheme_years, years},
    office::Office,
    pots::{pot_key, sums::Sums},
    trouble::Trouble,
    wire::{CeilingFrom, CoursePoint, CourseView, WhichCourse},
};
use chrono::{Datelike as _, Days, NaiveDate};
use rules::{
    euro::Euro,
    pot::PotId,
    scheme::{Period, SchemeId, SchemeYear},
    text::Bilingual,
};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// Shows the course of a scheme. Of one that has no document in that year, nothing.
pub(crate) fn show(office: &mut Office, input: WhichCourse) -> Result<CourseView, Trouble> {
    let (db, WhichCourse { year, scheme }) = (&office.db, input);
    let current = scheme_years::current(db, &scheme, year)?.map(|found| found.document);
    let before = match current.as_ref().map(|document| document.period) {
        Some(Period::Year) => scheme_years::current(db, &scheme, year.saturating_sub(1))?,
        _ => None,
    };
    let course_of =
        |document: Option<&SchemeYear>| document.map_or_else(|| Ok(Vec::new()), |document| of(db, document));
    Ok(CourseView {
        year,
        name: match &current {
            Some(document) => document.name.clone(),
            None => Bilingual::new(&scheme.0, &scheme.0),
        },
        course: course_of(current.as_deref())?,
        before: course_of(before.as_ref().map(|found| &*found.document))?,
        ceilings: match &current {
            Some(document) => ceilings(db, &scheme, document)?,
            None => Vec::new(),
        },
        scheme,
    })
}

/// What was committed and paid out of all pots of a scheme year.
fn of(db: &Connection, document: &SchemeYear) -> Result<Vec<CoursePoint>, Trouble> {
    let keys: Vec<String> = pots_of(db, document)?.iter().map(pot_key).collect();
    let keys = serde_json::to_string(&keys)?;
    let committed = by_day(
        db,
        "SELECT on_day, sum(amount) FROM ledger INDEXED BY ledger_by_pot
         WHERE pot IN (SELECT value FROM json_each(?1)) AND step IN ('committed', 'due', 'paid', 'settled')
         GROUP BY on_day",
        &keys,
    )?;
    let paid = by_day(
        db,
        "SELECT on_day, sum(amount) FROM payments INDEXED BY payments_by_pot
         WHERE pot IN (SELECT value FROM json_each(?1)) GROUP BY on_day",
        &keys,
    )?;
    Ok(weeks(document.year, &committed, &paid))
}

/// Those that its holders have, and any other of it that holds money.
fn pots_of(db: &Connection, document: &SchemeYear) -> Result<BTreeSet<PotId>, Trouble> {
    let year = (document.period == Period::Year).then_some(document.year);
    let of_holders = years::holders(db, document)?.into_iter().map(|holder| PotId {
        scheme: document.scheme.clone(),
        holder,
        year,
    });
    let sums = Sums::read(db)?;
    let with_money = sums.pots().filter(|pot| is_of(pot, document));
    Ok(of_holders.chain(with_money).collect())
}

fn by_day(db: &Connection, sql: &str, pots: &str) -> Result<Vec<(NaiveDate, i64)>, Trouble> {
    let mut statement = db.prepare_cached(sql)?;
    let days = statement.query_map([pots], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(days.collect::<Result<_, _>>()?)
}

/// Adds up week by week. What was before the year or after it counts in the year's first or last week.
fn weeks(year: i32, committed: &[(NaiveDate, i64)], paid: &[(NaiveDate, i64)]) -> Vec<CoursePoint> {
    let mut changes: BTreeMap<NaiveDate, (i64, i64)> = BTreeMap::new();
    for (day, cents) in committed {
        changes.entry(week_of(*day, year)).or_default().0 += cents;
    }
    for (day, cents) in paid {
        changes.entry(week_of(*day, year)).or_default().1 += cents;
    }
    let (mut committed, mut paid) = (0, 0);
    changes
        .into_iter()
        .map(|(on, (more_committed, more_paid))| {
            committed += more_committed;
            paid += more_paid;
            CoursePoint {
                on,
                committed: Euro::from_cents(committed),
                paid: Euro::from_cents(paid),
            }
        })
        .collect()
}

/// The Monday of the week of `day`, and never before the year or after it.
fn week_of(day: NaiveDate, year: i32) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX);
    let day = day.clamp(first, last);
    let monday = day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()));
    monday.map_or(first, |monday| monday.max(first))
}

/// What the pots had together, from each day on which a document of that year was set. The first one counts from the
/// first day of the year, whenever it was entered; a later one never from before the one that it follows.
fn ceilings(db: &Connection, scheme: &SchemeId, current: &SchemeYear) -> Result<Vec<CeilingFrom>, Trouble> {
    let first = NaiveDate::from_ymd_opt(current.year, 1, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(current.year, 12, 31).unwrap_or(NaiveDate::MAX);
    let mut told: Vec<CeilingFrom> = Vec::new();
    for (on, document) in line_of(db, scheme, current)? {
        let holders = years::holders(db, &document)?;
        let amounts = holders.iter().map(|holder| document.ceiling_of(holder));
        let amount = amounts.fold(None, add_known);
        match told.last_mut() {
            None => told.push(CeilingFrom { from: first, amount }),
            Some(before) if before.amount == amount => {}
            Some(before) if on.clamp(first, last) <= before.from => before.amount = amount,
            Some(_) => told.push(CeilingFrom {
                from: on.clamp(first, last),
                amount,
            }),
        }
    }
    Ok(told)
}

/// The document that applies and all that it follows, the first one first, each with the day on which it was set.
fn line_of(
    db: &Connection,
    scheme: &SchemeId,
    current: &SchemeYear,
) -> Result<Vec<(NaiveDate, SchemeYear)>, Trouble> {
    let all = documents_of(db, scheme)?;
    let mut line = Vec::new();
    let mut wanted = all.iter().find(|one| one.document == *current);
    while let Some(found) = wanted {
        let decided = found.document.change.as_ref().map(|change| change.decision.on);
        line.push((decided.unwrap_or(found.on), found.document.clone()));
        let predecessor = found.document.predecessor.as_ref();
        wanted = predecessor.and_then(|hash| all.iter().find(|one| one.hash == *hash));
    }
    line.reverse();
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn each_week_holds_all_that_came_before() {
        let committed = [
            (day("2026-02-03"), 10_000),
            (day("2026-02-05"), 5_000),
            (day("2026-04-01"), 65_000),
        ];
        let course = weeks(
            2026,
            &committed,
            &[(day("2026-02-06"), 10_000), (day("2026-05-01"), -2_000)],
        );
        let told: Vec<_> = course
            .iter()
            .map(|point| (point.on.to_string(), point.committed.cents(), point.paid.cents()))
            .collect();
        let of = |on: &str, committed, paid| (on.to_owned(), committed, paid);
        assert_eq!(
            told,
            [
                of("2026-02-02", 15_000, 10_000),
                of("2026-03-30", 80_000, 10_000),
                of("2026-04-27", 80_000, 8_000),
            ]
        );
    }

    #[test]
    fn what_was_decided_outside_the_year_counts_on_its_edges() {
        let days = [
            "2025-11-03",
            "2025-12-01",
            "2026-01-01",
            "2026-04-01",
            "2027-01-09",
        ];
        let days: Vec<_> = days.iter().map(|text| (day(text), 100)).collect();
        let on: Vec<_> = weeks(2026, &days, &[])
            .iter()
            .map(|point| point.on.to_string())
            .collect();
        assert_eq!(on, ["2026-01-01", "2026-03-30", "2026-12-28"]);
        assert_eq!(weeks(2026, &days, &[])[0].committed, Euro::whole(3));
    }
}
