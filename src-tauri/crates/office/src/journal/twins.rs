//! The same events signed in two commits. A commit says which other chains its signer knew; whoever says it in two ways about
//! the same events is believed in neither. Such a commit knew nothing, on every laptop that has both, and so has no
//! authority; its seat is told of as one that was copied, and signs nothing more.

use crate::{order, trouble::Trouble};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Commit, Hash, SealedCommit};
use std::collections::BTreeSet;

/// A commit as it was signed, and the signature.
type Signed = (Vec<u8>, [u8; 64]);

/// Whether this very commit is here, in the journal or beside it.
pub(crate) fn is_here(db: &Connection, head: &Hash, bytes: &[u8]) -> Result<bool, Trouble> {
    let placed = match order::with_head(db, head)? {
        Some(id) => db
            .prepare_cached("SELECT bytes = ?2 FROM commits WHERE id = ?1")?
            .query_row(params![id, bytes], |row| row.get(0))?,
        None => false,
    };
    if placed {
        return Ok(true);
    }
    Ok(db
        .prepare_cached("SELECT 1 FROM twins WHERE bytes = ?1")?
        .exists([bytes])?)
}

/// Keeps a commit of which the first event stands in the journal in another one, when it brings no event that is not here.
/// Gives whether it did.
pub(super) fn keep(db: &Connection, sealed: &SealedCommit, commit: &Commit) -> Result<bool, Trouble> {
    let mut there = db.prepare_cached("SELECT \"commit\" FROM events WHERE hash = ?1")?;
    let mut holding: BTreeSet<i64> = BTreeSet::new();
    for event in &sealed.events {
        let holds = there
            .query_row([event.hash.as_bytes()], |row| row.get(0))
            .optional()?;
        let Some(holds) = holds else {
            return Ok(false);
        };
        holding.insert(holds);
    }
    let mut insert = db.prepare_cached(
        "INSERT INTO twins (\"commit\", first, last, bytes, signature) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let (first, last) = (super::number(commit.first), super::number(commit.last));
    for holds in holding {
        insert.execute(params![holds, first, last, sealed.commit, sealed.signature])?;
    }
    Ok(true)
}

/// Whether an event of this commit stands in another one as well.
pub(super) fn is_twice(db: &Connection, id: i64) -> Result<bool, Trouble> {
    Ok(db
        .prepare_cached("SELECT 1 FROM twins WHERE \"commit\" = ?1")?
        .exists([id])?)
}

/// A commit as it is weighed: of one that was signed twice nothing is believed of what its signer saw.
pub(crate) fn read(bytes: &[u8], twice: bool) -> Option<Commit> {
    let mut commit = Commit::parse(bytes).ok()?;
    if twice {
        commit.seen.clear();
    }
    Some(commit)
}

/// The commits beside this one that hold just its events, as they were signed.
pub(crate) fn of(db: &Connection, id: i64) -> Result<Vec<Signed>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT twins.bytes, twins.signature FROM twins JOIN commits ON commits.id = twins.\"commit\"
         WHERE commits.id = ?1 AND (twins.first, twins.last) = (commits.first, commits.last) ORDER BY twins.bytes",
    )?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
