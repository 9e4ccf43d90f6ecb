//! The registers into their table: the last of what was set, in the one order. An organisation that came with the lists
//! stands in it until somebody sets it.

use super::office::counting;
use crate::{
    event::{Known, OfficeEvent},
    journal,
    trouble::Trouble,
};
use rules::register::{Entry, EntryId};
use rusqlite::{Connection, params};
use seal::Hash;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Under which name the personal data of an entry stand in the journal: the same on every laptop.
#[must_use]
pub(crate) fn file_of(entry: &EntryId) -> Uuid {
    let hash = Hash::of_body(format!("register entry {entry}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Writes the table anew.
pub(super) fn rewrite(db: &Connection) -> Result<(), Trouble> {
    db.execute("DELETE FROM register", [])?;
    for event in counting(db, &["lists-set", "entry-set"])? {
        match event.known {
            OfficeEvent::ListsSet { organisations, .. } => {
                for organisation in &organisations {
                    write(db, &Entry::from(organisation), "OR IGNORE")?;
                }
            }
            OfficeEvent::EntrySet { entry } => write(db, &entry, "OR REPLACE")?,
            _ => {}
        }
    }
    let mut entries = db.prepare_cached("SELECT id, file FROM register")?;
    let entries = entries.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    for entry in entries.collect::<Result<Vec<(String, [u8; 16])>, _>>()? {
        tell(db, &entry.0, entry.1)?;
    }
    Ok(())
}

fn write(db: &Connection, entry: &Entry, or: &str) -> Result<(), Trouble> {
    db.prepare_cached(&format!(
        "INSERT {or} INTO register (id, name, kern, file, entry) VALUES (?1, ?2, ?3, ?4, ?5)"
    ))?
    .execute(params![
        entry.id.0,
        entry.name,
        entry.home().map_or("", |kern| &kern.0),
        file_of(&entry.id).into_bytes(),
        serde_json::to_string(entry)?
    ])?;
    Ok(())
}

/// Puts what was last told of an entry beside it.
fn tell(db: &Connection, id: &str, file: [u8; 16]) -> Result<(), Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT bytes FROM events JOIN bodies ON bodies.event = events.id
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE \"case\" = ?1 AND kind = 'entry-details-told' AND bytes IS NOT NULL
         AND events.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside)
         ORDER BY depth DESC, head DESC, seq DESC LIMIT 1",
    )?;
    let mut rows = statement.query([file])?;
    let Some(row) = rows.next()? else { return Ok(()) };
    if let Some(Known::Office(event)) = journal::read_body("entry-details-told", row.get(0)?)
        && let OfficeEvent::EntryDetailsTold { details, .. } = *event
    {
        db.prepare_cached("UPDATE register SET details = ?2 WHERE id = ?1")?
            .execute(params![id, serde_json::to_string(&details)?])?;
    }
    Ok(())
}

/// Whether one of these is about an entry of a register rather than a case.
pub(super) fn are_among(db: &Connection, files: &BTreeSet<Uuid>) -> Result<bool, Trouble> {
    let mut statement = db.prepare_cached("SELECT 1 FROM register WHERE file = ?1")?;
    for file in files {
        if statement.exists([file.into_bytes()])? {
            return Ok(true);
        }
    }
    Ok(false)
}
