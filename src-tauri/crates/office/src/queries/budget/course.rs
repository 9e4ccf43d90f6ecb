//! The course of a year: what was committed, day by day.

use crate::{
    pots::{own_pot, pot_key},
    queries::today::is_yearly_of_kern,
    trouble::Trouble,
    wire::CoursePoint,
};
use chrono::NaiveDate;
use rules::{application::Ask, euro::Euro, kern::Kern, scheme::SchemeYear};
use rusqlite::Connection;
use std::sync::Arc;

/// The steps of the pots that every kern has each year, in order of day.
pub(super) fn of(
    db: &Connection,
    schemes: &[Arc<SchemeYear>],
    kernen: &[Kern],
) -> Result<Vec<CoursePoint>, Trouble> {
    let Some(scheme_year) = schemes.iter().find(|one| is_yearly_of_kern(one)) else {
        return Ok(Vec::new());
    };
    let keys: Vec<String> = kernen
        .iter()
        .filter_map(|kern| {
            own_pot(
                scheme_year,
                &Ask {
                    kern: Some(kern.id.clone()),
                    ..Ask::default()
                },
            )
        })
        .map(|pot| pot_key(&pot))
        .collect();
    let mut statement = db.prepare_cached(
        "SELECT on_day, sum(amount) FROM ledger INDEXED BY ledger_by_pot
         WHERE pot IN (SELECT value FROM json_each(?1)) AND step IN ('committed', 'due', 'paid', 'settled') GROUP BY on_day ORDER BY on_day",
    )?;
    let days = statement.query_map([serde_json::to_string(&keys)?], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(steps(scheme_year.year, days.collect::<Result<_, _>>()?))
}

/// Adds up day by day. What was committed before the year or after it counts on the year's first or last day.
fn steps(year: i32, days: Vec<(NaiveDate, i64)>) -> Vec<CoursePoint> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX);
    let mut course: Vec<CoursePoint> = Vec::new();
    let mut committed = Euro::ZERO;
    for (on, cents) in days {
        let on = on.clamp(first, last);
        committed = committed.plus(Euro::from_cents(cents));
        match course.last_mut() {
            Some(step) if step.on == on => step.committed = committed,
            _ => course.push(CoursePoint { on, committed }),
        }
    }
    course
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_holds_all_that_came_before() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let course = steps(
            2026,
            vec![(day("2026-02-03"), 10_000), (day("2026-04-01"), 65_000)],
        );
        assert_eq!(course.last().map(|step| step.committed), Some(Euro::whole(750)));
    }

    #[test]
    fn what_was_decided_outside_the_year_counts_on_its_edges() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let days = [
            ("2025-11-03", 10_000),
            ("2025-12-01", 20_000),
            ("2026-04-01", 5_000),
            ("2027-01-09", 1_000),
        ];
        let course = steps(2026, days.map(|(on, cents)| (day(on), cents)).to_vec());
        let on: Vec<_> = course.iter().map(|step| step.on.to_string()).collect();
        assert_eq!(on, ["2026-01-01", "2026-04-01", "2026-12-31"]);
        assert_eq!(course[0].committed, Euro::whole(300));
    }
}
