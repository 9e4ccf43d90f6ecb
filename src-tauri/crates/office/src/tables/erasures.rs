//! Erasures into their tables, and those that count into effect: what they name is gone on every laptop where they come
//! in, in the transaction in which they do.

use super::office::counting;
use crate::{
    erasure,
    event::{About, Announced, OfficeEvent, Proposed},
    journal::erasing,
    trouble::Trouble,
};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeSet;
use uuid::Uuid;

const KINDS: &[&str] = &[
    "erasure-proposed",
    "erasure-dropped",
    "erasure-announced",
    "erasure-carried-out",
];

/// Writes the tables anew and carries out what was not carried out here yet. Gives the cases of which something went, and
/// those that are marked as erased from now on.
pub(super) fn rewrite(db: &Connection) -> Result<BTreeSet<Uuid>, Trouble> {
    let marked = marked(db)?;
    db.execute_batch("DELETE FROM erasures; DELETE FROM erased_cases; DELETE FROM erasure_seats;")?;
    let mut touched = BTreeSet::new();
    for (position, event) in (0_i64..).zip(counting(db, KINDS)?) {
        let seat = seat_of(db, event.commit)?;
        match event.known {
            OfficeEvent::ErasureProposed(proposed) => propose(db, position, &seat, &proposed)?,
            OfficeEvent::ErasureDropped(About { erasure, on }) => {
                db.prepare_cached(
                    "UPDATE erasures SET dropped = ?2 WHERE erasure = ?1 AND announced IS NULL",
                )?
                .execute(params![erasure.to_string(), on])?;
            }
            OfficeEvent::ErasureAnnounced(announced) => {
                announce(db, &seat, &announced)?;
                let id = db
                    .prepare_cached(
                        "SELECT id FROM events WHERE \"commit\" = ?1 AND kind = 'erasure-announced' ORDER BY id",
                    )?
                    .query_row([event.commit], |row| row.get(0))?;
                let erased = erasing::erase(db, id, &announced.events)?;
                if !erased.is_empty() {
                    erasure::traces_are_left(db)?;
                }
                touched.extend(erased);
            }
            OfficeEvent::ErasureCarriedOut(About { erasure, on }) => {
                db.prepare_cached(
                    "INSERT OR IGNORE INTO erasure_seats (erasure, seat, on_day) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![erasure.to_string(), seat.0, on])?;
            }
            _ => {}
        }
    }
    touched.extend(self::marked(db)?.symmetric_difference(&marked));
    Ok(touched)
}

/// On which day the words and personal data of a case were erased; none when they were not.
pub(crate) fn erased_on(db: &Connection, case: Uuid) -> Result<Option<NaiveDate>, Trouble> {
    Ok(db
        .prepare_cached("SELECT on_day FROM erased_cases WHERE \"case\" = ?1")?
        .query_row([case.into_bytes()], |row| row.get(0))
        .optional()?)
}

fn marked(db: &Connection) -> Result<BTreeSet<Uuid>, Trouble> {
    let mut statement = db.prepare_cached("SELECT \"case\" FROM erased_cases")?;
    let rows = statement.query_map([], |row| row.get(0).map(Uuid::from_bytes))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The seat that signed a commit, and whose it is.
type Seat = (String, Option<String>);

fn seat_of(db: &Connection, commit: i64) -> Result<Seat, Trouble> {
    Ok(db
        .prepare_cached(
            "SELECT commits.seat, person FROM commits LEFT JOIN seats ON seats.seat = commits.seat WHERE id = ?1",
        )?
        .query_row([commit], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn propose(db: &Connection, position: i64, seat: &Seat, proposed: &Proposed) -> Result<(), Trouble> {
    db.prepare_cached(
        "INSERT OR IGNORE INTO erasures (erasure, position, proposed, proposed_by) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        proposed.erasure.to_string(),
        position,
        serde_json::to_string(proposed)?,
        seat.1
    ])?;
    Ok(())
}

/// The first announcement is the one that is shown; what later ones name goes as well.
fn announce(db: &Connection, seat: &Seat, announced: &Announced) -> Result<(), Trouble> {
    db.prepare_cached(
        "UPDATE erasures SET announced = ?2, announced_by = ?3 WHERE erasure = ?1 AND announced IS NULL",
    )?
    .execute(params![
        announced.erasure.to_string(),
        serde_json::to_string(announced)?,
        seat.1
    ])?;
    let mut mark = db.prepare_cached(
        "INSERT OR IGNORE INTO erased_cases (\"case\", on_day, erasure) VALUES (?1, ?2, ?3)",
    )?;
    for case in &announced.cases {
        mark.execute(params![
            case.into_bytes(),
            announced.on,
            announced.erasure.to_string()
        ])?;
    }
    Ok(())
}
