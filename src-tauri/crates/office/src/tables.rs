//! The read tables: what the journal comes to. The same fold moves them on with each commit and makes them anew.

pub(crate) mod authority;
mod cases;
pub(crate) mod office;

use crate::{event::Known, journal, trouble::Trouble};
use cases::Words;
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::Head;
use std::collections::BTreeMap;
use uuid::Uuid;

const TABLES: &str = include_str!("tables/tables.sql");
/// Goes up with every change of the tables or the fold: an office that was folded by an older one is folded again.
const VERSION: u32 = 8;

/// Makes the tables, empty. The transaction is open.
fn make(db: &Connection) -> Result<(), Trouble> {
    db.execute_batch(TABLES)?;
    db.execute(
        "INSERT OR REPLACE INTO local (name, value) VALUES ('tables', ?1)",
        [VERSION.to_string()],
    )?;
    Ok(())
}

/// Makes the tables when this office has none, or folds them again when an older program did.
pub(crate) fn prepare(db: &Connection) -> Result<(), Trouble> {
    let made: Option<String> = db
        .prepare("SELECT value FROM local WHERE name = 'tables'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    if made.as_deref() == Some(&VERSION.to_string()) {
        return Ok(());
    }
    db.execute_batch("BEGIN IMMEDIATE")?;
    let done = refold(db);
    db.execute_batch(if done.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    done
}

/// Throws the tables away and folds the whole journal again. The transaction is open.
pub(crate) fn refold(db: &Connection) -> Result<(), Trouble> {
    let names = names(db)?;
    for name in names {
        db.execute_batch(&format!("DROP TABLE IF EXISTS \"{name}\""))?;
    }
    make(db)?;
    let mut touched = BTreeMap::new();
    let commits = ids(db)?;
    for commit in commits {
        fold_events(db, commit, &mut touched)?;
    }
    db.execute(
        "INSERT INTO heads (seat, incarnation, seq, hash)
         SELECT seat, incarnation, seq, hash FROM events AS last
         WHERE seq = (SELECT max(seq) FROM events WHERE seat = last.seat AND incarnation = last.incarnation)",
        [],
    )?;
    for (case, words) in touched {
        cases::project(db, case, words)?;
    }
    Ok(())
}

/// The read tables by name, those that others point at last.
pub(crate) fn names(db: &Connection) -> Result<Vec<String>, Trouble> {
    let mut listed: Vec<String> = TABLES
        .lines()
        .filter_map(|line| {
            line.strip_prefix("CREATE TABLE ")
                .or_else(|| line.strip_prefix("CREATE VIRTUAL TABLE "))
        })
        .filter_map(|rest| rest.split_whitespace().next())
        .map(str::to_owned)
        .collect();
    listed.reverse();
    let mut there = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1")?;
    listed.retain(|name| there.exists([name]).unwrap_or(false));
    Ok(listed)
}

fn ids(db: &Connection) -> Result<Vec<i64>, Trouble> {
    let mut statement = db.prepare("SELECT id FROM commits ORDER BY id")?;
    Ok(statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// Moves the tables on by one commit, and notes that its chain now ends in `head`.
pub(crate) fn fold_commit(db: &Connection, head: &Head, commit: i64) -> Result<(), Trouble> {
    let mut touched = BTreeMap::new();
    fold_events(db, commit, &mut touched)?;
    for (case, words) in touched {
        cases::project(db, case, words)?;
    }
    db.prepare_cached("INSERT OR REPLACE INTO heads (seat, incarnation, seq, hash) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![
            head.seat.to_string(),
            head.incarnation,
            i64::try_from(head.seq).expect("BUG: a chain outgrew 63 bits"),
            head.hash.as_bytes()
        ])?;
    Ok(())
}

/// One event as the fold reads it; what it says is none when that cannot be read here.
struct Folded {
    case: Option<Uuid>,
    at: String,
    hash: [u8; 32],
    known: Option<Known>,
}

/// Folds a commit whole, or sets it aside whole.
fn fold_events(db: &Connection, commit: i64, touched: &mut BTreeMap<Uuid, Words>) -> Result<(), Trouble> {
    let (seat, events) = read_events(db, commit)?;
    let judged = events
        .iter()
        .filter_map(|event| Some((event.case, event.known.as_ref()?)));
    if let Some(lack) = authority::lack(db, &seat, judged)? {
        return authority::set_aside(db, commit, lack);
    }
    for event in events {
        if let Some(case) = event.case {
            let words = touched.entry(case).or_insert(Words::Same);
            *words = (*words).max(Words::after(event.known.as_ref()));
        }
        if let Some(Known::Office(known)) = event.known {
            office::project(db, &known, event.case, &event.at, event.hash)?;
        }
    }
    Ok(())
}

/// The seat that signed a commit, and its events in their order.
fn read_events(db: &Connection, commit: i64) -> Result<(String, Vec<Folded>), Trouble> {
    let seat = db
        .prepare_cached("SELECT seat FROM commits WHERE id = ?1")?
        .query_row([commit], |row| row.get(0))?;
    let mut statement = db.prepare_cached(
        "SELECT \"case\", kind, at, bytes, hash FROM events JOIN bodies ON bodies.event = events.id
         WHERE \"commit\" = ?1 ORDER BY events.id",
    )?;
    let rows = statement.query_map([commit], |row| {
        let kind: String = row.get(1)?;
        Ok(Folded {
            case: row.get::<_, Option<[u8; 16]>>(0)?.map(Uuid::from_bytes),
            at: row.get(2)?,
            hash: row.get(4)?,
            known: row
                .get::<_, Option<Vec<u8>>>(3)?
                .and_then(|bytes| journal::read_body(&kind, bytes)),
        })
    })?;
    Ok((seat, rows.collect::<Result<_, _>>()?))
}
