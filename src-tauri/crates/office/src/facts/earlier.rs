//! Earlier cases that a condition may have to be compared with.

use crate::trouble::Trouble;
use chrono::{Datelike as _, NaiveDate};
use rules::{
    application::Ask,
    check::Earlier,
    kern::KernId,
    scheme::{HolderKind, SchemeId, SchemeYear, Test},
};
use rusqlite::{Connection, Params, Row, params};
use uuid::Uuid;

/// The most earlier cases of all years that are compared: the newest. A person who looks further back uses the list.
const MOST: i64 = 500;
/// No limit: once a year means of all that year's cases.
const ALL: i64 = -1;

/// Earlier cases that were awarded, or are open and ahead in line; `$of` says of where and when.
macro_rules! earlier_cases {
    ($of:literal) => {
        concat!(
            "SELECT \"case\", number, scheme, kern, area, activity, target_group, from_day, year, idea, outcome ",
            "FROM cases INDEXED BY cases_before WHERE scheme = ?1 AND id <> ?2 ",
            "AND (outcome IS NULL OR outcome IN ('awarded', 'awarded-in-part')) ",
            "AND (outcome IS NOT NULL OR (received_on, id) < (?3, ?4)) ",
            $of,
            " ORDER BY held_in DESC, id DESC LIMIT ?5"
        )
    };
}

/// How far the conditions in use look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Reach {
    /// The same kern, in the year of the activity.
    year: bool,
    /// The same kern, in all years.
    kern: bool,
    /// The whole municipality, in all years.
    municipality: bool,
}

fn reach(scheme_year: &SchemeYear) -> Reach {
    let mut reach = Reach::default();
    for condition in scheme_year.in_use() {
        match condition.test {
            Test::OncePerYear => reach.year = true,
            Test::Unique => reach.kern = true,
            Test::OneOff => reach.municipality = true,
            Test::AtMost { .. } if scheme_year.holder == HolderKind::Kern => reach.kern = true,
            Test::AtMost { .. } => reach.municipality = true,
            _ => {}
        }
    }
    reach
}

/// Where an application stands in line: its day of receipt, and on the same day the order of taking in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// The row of the case at hand; none when it was not handed in yet and stands behind all of its day.
    pub row: Option<i64>,
}

/// The earlier cases of the same scheme, and of the same kern as far as the conditions look no further, newest first:
/// those with an award, and those still open that are ahead in line. One that came later stands in nobody's way: two
/// open cases would otherwise bar each other for ever.
pub(super) fn earlier(
    db: &Connection,
    scheme_year: &SchemeYear,
    ask: &Ask,
    place: Place,
) -> Result<Vec<Earlier>, Trouble> {
    let reach = reach(scheme_year);
    let (scheme, day) = (&scheme_year.scheme.0, place.received_on);
    // No row is 0 or the last there can be.
    let (but, row) = (place.row.unwrap_or(0), place.row.unwrap_or(i64::MAX));
    if reach.municipality {
        return read(db, earlier_cases!(""), params![scheme, but, day, row, MOST]);
    }
    let Some(KernId(kern)) = ask.kern.as_ref().filter(|_| reach.kern || reach.year) else {
        return Ok(Vec::new());
    };
    let year = ask.from.map(|day| day.year()).or_else(|| ask.year());
    if let (false, Some(year)) = (reach.kern, year) {
        let of_the_year = earlier_cases!("AND kern = ?6 AND held_in = ?7");
        return read(db, of_the_year, params![scheme, but, day, row, ALL, kern, year]);
    }
    read(
        db,
        earlier_cases!("AND kern = ?6"),
        params![scheme, but, day, row, MOST, kern],
    )
}

fn read(db: &Connection, sql: &str, params: impl Params) -> Result<Vec<Earlier>, Trouble> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params, one)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn one(row: &Row<'_>) -> rusqlite::Result<Earlier> {
    Ok(Earlier {
        case: Uuid::from_bytes(row.get(0)?),
        number: row.get(1)?,
        scheme: SchemeId(row.get(2)?),
        kern: KernId(row.get(3)?),
        area: row.get(4)?,
        activity: row.get(5)?,
        target_group: row.get(6)?,
        from: row.get(7)?,
        year: row.get(8)?,
        idea: row.get(9)?,
        awarded: row.get_ref(10)?.as_str_or_null()?.is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reach_of(scheme: &str) -> Reach {
        reach(
            &rules::preset::buren()
                .scheme_year(&SchemeId::new(scheme), 2026)
                .unwrap(),
        )
    }

    #[test]
    fn a_kern_looks_at_its_own_cases_and_a_one_off_at_the_whole_municipality() {
        let year = Reach {
            year: true,
            ..Reach::default()
        };
        let kern = Reach {
            kern: true,
            ..Reach::default()
        };
        assert_eq!(reach_of("straat-buurtbijeenkomst"), year);
        assert_eq!(reach_of("kernagenda"), kern);
        assert!(reach_of("bijzonder-initiatief").municipality);
        assert!(reach_of("whatsapp-coordinator").municipality);
    }
}
