//! What is to be done with cases besides deciding on them, for one person: the duties that have begun.

use chrono::NaiveDate;
use rules::{duty::Deed, euro::Euro, kern::KernId, role::Actor};
use rusqlite::{Connection, Row};
use std::collections::BTreeSet;

use crate::{queries::rows::StoredEuro, trouble::Trouble};

/// Something that this person is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Owed {
    /// The row of the case.
    pub row: i64,
    /// What.
    pub deed: Deed,
    /// What it is about; empty where a case has one of its kind.
    pub about: String,
    /// Since when.
    pub from: NaiveDate,
    /// The last day; none where no rule sets one.
    pub by: Option<NaiveDate>,
    /// How much money it is about.
    pub amount: Euro,
}

/// All of it. Goes by one index that holds everything it asks.
pub(super) fn by(db: &Connection, actor: &Actor, today: NaiveDate) -> Result<Vec<Owed>, Trouble> {
    let me = actor.person.0.to_string();
    let mut statement = db.prepare_cached(
        "SELECT \"case\", duty, about, from_day, by_day, amount, kern, not_by
         FROM duties INDEXED BY duties_by_day WHERE from_day <= ?1",
    )?;
    let mut rows = statement.query([today])?;
    let mut owed = Vec::new();
    while let Some(row) = rows.next()? {
        let kern = KernId(row.get(6)?);
        let not_by = row.get_ref(7)?.as_str().unwrap_or_default();
        if not_by.split(' ').any(|person| person == me) {
            continue;
        }
        let Some(one) = read(row)? else { continue };
        if one.deed.is_for(actor, &kern) {
            owed.push(one);
        }
    }
    if !owed.is_empty() {
        let contested = contested(db)?;
        owed.retain(|one| !(one.deed.waits_for_disputes() && contested.contains(&one.row)));
    }
    Ok(owed)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Option<Owed>> {
    let Some(deed) = Deed::named(row.get_ref(1)?.as_str()?) else {
        return Ok(None);
    };
    Ok(Some(Owed {
        row: row.get(0)?,
        deed,
        about: row.get(2)?,
        from: row.get(3)?,
        by: row.get(4)?,
        amount: row.get::<_, StoredEuro>(5)?.0,
    }))
}

/// The rows of cases in a dispute: few.
fn contested(db: &Connection) -> Result<BTreeSet<i64>, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT id FROM cases INDEXED BY cases_contested WHERE contested = 1")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
