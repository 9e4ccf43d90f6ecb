//! Bodies that go. The header stays, and with it the chain; what the body said is nowhere in this database afterwards.

use super::held;
use crate::{
    event::{Known, OfficeEvent},
    trouble::Trouble,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::Hash;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Erases the bodies of these events, by the event with the id `by` that announced it, and the papers that they name.
/// Only private ones; what is erased already stays as it is. Gives the cases of which something went.
///
/// # Errors
/// What the disk says; nothing has changed once the transaction is rolled back.
pub(crate) fn erase(db: &Connection, by: i64, events: &[Hash]) -> Result<BTreeSet<Uuid>, Trouble> {
    let mut cases = BTreeSet::new();
    for hash in events {
        let Some(found) = find(db, hash, by)? else {
            continue;
        };
        remove_paper(db, &found)?;
        db.prepare_cached(
            "UPDATE bodies SET state = 'erased', bytes = NULL, erased_by = ?2 WHERE event = ?1",
        )?
        .execute(params![found.event, by])?;
        cases.extend(found.case);
    }
    forget(db, events)?;
    Ok(cases)
}

/// Takes the bodies of these events away without erasing them: the event that announced it is not here (any more). Gives
/// the cases of which something went.
///
/// # Errors
/// What the disk says; nothing has changed once the transaction is rolled back.
pub(crate) fn take_away(db: &Connection, events: &[Hash]) -> Result<BTreeSet<Uuid>, Trouble> {
    let mut cases = BTreeSet::new();
    for hash in events {
        db.prepare_cached("INSERT OR IGNORE INTO to_erase (event) VALUES (?1)")?
            .execute([hash.as_bytes()])?;
        let Some(found) = find(db, hash, i64::MAX)?.filter(|found| found.bytes.is_some()) else {
            continue;
        };
        remove_paper(db, &found)?;
        db.prepare_cached("UPDATE bodies SET state = 'withheld', bytes = NULL WHERE event = ?1")?
            .execute([found.event])?;
        cases.extend(found.case);
    }
    forget(db, events)?;
    Ok(cases)
}

/// Whether the body of this event may not be kept: it was erased, or is to be.
pub(super) fn may_not_stay(db: &Connection, event: &Hash) -> Result<bool, Trouble> {
    Ok(db
        .prepare_cached(
            "SELECT 1 FROM to_erase WHERE event = ?1 UNION ALL
             SELECT 1 FROM events JOIN bodies ON bodies.event = events.id WHERE hash = ?1 AND state = 'erased'",
        )?
        .exists([event.as_bytes()])?)
}

/// Every event whose body was erased here, or is not kept.
///
/// # Errors
/// When the journal cannot be read.
pub(crate) fn erased(db: &Connection) -> Result<Vec<Hash>, Trouble> {
    let mut statement = db.prepare(
        "SELECT hash FROM events JOIN bodies ON bodies.event = events.id WHERE state = 'erased'
         UNION SELECT event FROM to_erase",
    )?;
    let rows = statement.query_map([], |row| row.get(0).map(Hash::from_bytes))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A private event whose body is not erased.
struct Found {
    event: i64,
    kind: String,
    case: Option<Uuid>,
    bytes: Option<Vec<u8>>,
}

fn find(db: &Connection, hash: &Hash, before: i64) -> Result<Option<Found>, Trouble> {
    Ok(db
        .prepare_cached(
            "SELECT events.id, kind, \"case\", bytes FROM events JOIN bodies ON bodies.event = events.id
             WHERE hash = ?1 AND private = 1 AND state <> 'erased' AND events.id < ?2",
        )?
        .query_row(params![hash.as_bytes(), before], |row| {
            Ok(Found {
                event: row.get(0)?,
                kind: row.get(1)?,
                case: row.get::<_, Option<[u8; 16]>>(2)?.map(Uuid::from_bytes),
                bytes: row.get(3)?,
            })
        })
        .optional()?)
}

/// A paper lies beside the event that names it, and goes with it.
fn remove_paper(db: &Connection, found: &Found) -> Result<(), Trouble> {
    let (true, Some(bytes)) = (found.kind == "paper-added", &found.bytes) else {
        return Ok(());
    };
    if let Some(Known::Office(event)) = super::read_body(&found.kind, bytes.clone())
        && let OfficeEvent::PaperAdded { paper, .. } = *event
    {
        db.prepare_cached("DELETE FROM papers WHERE paper = ?1")?
            .execute([paper.into_bytes()])?;
    }
    Ok(())
}

/// Nobody is handed these bodies any more, and what waits does not hold them either.
fn forget(db: &Connection, events: &[Hash]) -> Result<(), Trouble> {
    let mut wanted = db.prepare_cached("DELETE FROM wanted WHERE event = ?1")?;
    for hash in events {
        wanted.execute([hash.as_bytes()])?;
    }
    held::empty_bodies(db, &events.iter().copied().collect())
}
