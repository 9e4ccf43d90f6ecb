//! Money that came back to a pot while people are on its waiting list: the first in line can be helped.

use super::MOST_SHOWN;
use crate::{
    journal,
    pots::{self, pot_of_key},
    queries::shortage,
    trouble::Trouble,
};
use chrono::NaiveDate;
use rules::euro::Euro;
use rusqlite::Connection;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The first in line of each pot that has room again, by row, with what the pot has left.
///
/// Room is more than the pot had when the first was put on the list, or enough for all that is asked. First is who was
/// complete first: the order in which the money is given, or the one in which to look where applications are compared.
pub(super) fn first_in_line(db: &Connection, today: NaiveDate) -> Result<BTreeMap<i64, Euro>, Trouble> {
    let mut found = BTreeMap::new();
    let mut pots = db.prepare_cached(
        "SELECT DISTINCT pot FROM cases INDEXED BY cases_waiting WHERE waiting IS NOT NULL ORDER BY pot",
    )?;
    let keys = pots.query_map([], |row| row.get(0))?;
    for key in keys.collect::<Result<Vec<String>, _>>()? {
        let Some(pot) = pot_of_key(&key) else { continue };
        let Some(left) = pots::pot_state(db, &pot, None, today)?
            .left()
            .filter(|left| !left.is_zero())
        else {
            continue;
        };
        if let Some(row) = first(db, &key, left)? {
            found.insert(row, left);
        }
    }
    Ok(found)
}

fn first(db: &Connection, key: &str, left: Euro) -> Result<Option<i64>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT \"case\" FROM cases INDEXED BY cases_waiting WHERE pot = ?1 AND waiting IS NOT NULL
         ORDER BY waiting LIMIT ?2",
    )?;
    let most = i64::try_from(MOST_SHOWN).unwrap_or(i64::MAX);
    let rows = statement.query_map((key, most), |row| row.get::<_, [u8; 16]>(0))?;
    let mut first = None;
    for case in rows {
        let Some(loaded) = journal::load_case(db, Uuid::from_bytes(case?))? else {
            continue;
        };
        let place = (shortage::complete_on(&loaded.case), loaded.case.number.clone());
        if first.as_ref().is_none_or(|(earlier, _)| place < *earlier) {
            first = Some((place, loaded));
        }
    }
    let Some((_, loaded)) = first else { return Ok(None) };
    let asked = loaded.case.ask.asked.unwrap_or_default();
    let had = loaded.case.waiting_left.unwrap_or(asked);
    Ok((left > had || left >= asked).then_some(loaded.row))
}
