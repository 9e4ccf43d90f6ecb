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

/// The steps of the pots that every kern has each year, in order of day.
pub(super) fn of(
    db: &Connection,
    schemes: &[SchemeYear],
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
         WHERE pot IN (SELECT value FROM json_each(?1)) AND step = 'committed' GROUP BY on_day ORDER BY on_day",
    )?;
    let days = statement.query_map([serde_json::to_string(&keys)?], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(steps(days.collect::<Result<_, _>>()?))
}

/// Adds up day by day.
fn steps(days: Vec<(NaiveDate, i64)>) -> Vec<CoursePoint> {
    let mut committed = Euro::ZERO;
    days.into_iter()
        .map(|(on, cents)| {
            committed = committed.plus(Euro::from_cents(cents));
            CoursePoint { on, committed }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_holds_all_that_came_before() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let course = steps(vec![(day("2026-02-03"), 10_000), (day("2026-04-01"), 65_000)]);
        assert_eq!(course.last().map(|step| step.committed), Some(Euro::whole(750)));
    }
}
