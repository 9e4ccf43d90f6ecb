//! Beheer › Bewaren: what is past its term, what will be this year, and what came in of what was erased.

use super::rows::{Reader, StoredState};
use crate::{
    erasure,
    office::Office,
    trouble::Trouble,
    wire::{Nothing, RetentionRow, RetentionTerm, RetentionView},
};
use chrono::{Datelike as _, NaiveDate};
use rules::{
    retention::{self, Class, Hold, TERMS},
    scheme::SchemeId,
};
use rusqlite::{Connection, Row, ToSql};
use uuid::Uuid;

/// The most rows of each list.
const MOST: u32 = 500;

const COLUMNS: &str =
    "SELECT cases.\"case\", number, scheme, kern, year, coalesce(outcome, state), kept_class,
     kept_since, kept_until FROM cases";

/// Shows all of it.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<RetentionView, Trouble> {
    let (db, today) = (&office.db, office.today());
    let last = NaiveDate::from_ymd_opt(today.year(), 12, 31).unwrap_or(today);
    let reader = Reader::new(db, today)?;
    let past = rows(
        db,
        &reader,
        "WHERE kept_until < ?1 AND erased_on IS NULL ORDER BY kept_until, id",
        &[&today],
    )?;
    let all: u32 = db
        .prepare_cached("SELECT count(*) FROM cases WHERE kept_until < ?1 AND erased_on IS NULL")?
        .query_row([today], |row| row.get(0))?;
    let this_year = rows(
        db,
        &reader,
        "WHERE kept_until >= ?1 AND kept_until < ?2 AND erased_on IS NULL ORDER BY kept_until, id",
        &[&today, &last],
    )?;
    let late = rows(
        db,
        &reader,
        "WHERE erased_on IS NOT NULL AND EXISTS (
             SELECT 1 FROM events JOIN bodies ON bodies.event = events.id
             WHERE events.\"case\" = cases.\"case\" AND private = 1 AND bodies.state = 'present'
         ) ORDER BY id",
        &[],
    )?;
    let shown = u32::try_from(past.len()).unwrap_or(u32::MAX);
    Ok(RetentionView {
        today,
        terms: TERMS.iter().map(term).collect(),
        more: all.saturating_sub(shown),
        past: held(db, past, today)?,
        this_year: held(db, this_year, today)?,
        late: held(db, late, today)?,
        erasures: erasure::rows(office)?,
    })
}

/// A term as it is shown.
pub(crate) fn term(term: &retention::Term) -> RetentionTerm {
    RetentionTerm {
        class: term.class,
        years: term.years,
        source: term.source(),
    }
}

fn rows(
    db: &Connection,
    reader: &Reader,
    which: &str,
    bound: &[&dyn ToSql],
) -> Result<Vec<RetentionRow>, Trouble> {
    let mut statement = db.prepare_cached(&format!("{COLUMNS} {which} LIMIT {MOST}"))?;
    let mut rows = statement.query(bound)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(reader, row)?);
    }
    Ok(found)
}

fn read(reader: &Reader, row: &Row<'_>) -> Result<RetentionRow, Trouble> {
    let class: String = row.get(6)?;
    Ok(RetentionRow {
        case: Uuid::from_bytes(row.get(0)?),
        number: row.get(1)?,
        scheme: SchemeId(row.get(2)?),
        kern: reader.kern(&row.get::<_, String>(3)?),
        year: row.get(4)?,
        outcome: row.get::<_, StoredState>(5)?.0,
        class: class_of(&class).ok_or(Trouble::BadTable { table: "cases" })?,
        since: row.get(7)?,
        until: row.get(8)?,
        hold: None,
    })
}

/// The same rows with what is open in each case.
fn held(
    db: &Connection,
    mut rows: Vec<RetentionRow>,
    today: NaiveDate,
) -> Result<Vec<RetentionRow>, Trouble> {
    for row in &mut rows {
        row.hold = open(db, row.case, today)?;
    }
    Ok(rows)
}

fn open(db: &Connection, case: Uuid, today: NaiveDate) -> Result<Option<Hold>, Trouble> {
    erasure::standing(db, case, today).map(|(_, _, hold)| hold)
}

fn class_of(id: &str) -> Option<Class> {
    TERMS.iter().map(|term| term.class).find(|class| class.id() == id)
}
