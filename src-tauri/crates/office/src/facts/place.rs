//! Kernen, areas and the other lists of the municipality, as they stand in the read tables.

use crate::trouble::Trouble;
use rules::kern::{Area, AreaId, Kern, KernId};
use rusqlite::{Connection, OptionalExtension as _};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The kernen in their order.
///
/// # Errors
/// When the read tables cannot be read.
pub fn kernen(db: &Connection) -> Result<Vec<Kern>, Trouble> {
    Ok(list(db, "kernen")?.unwrap_or_default())
}

/// The names of the kernen by short name.
///
/// # Errors
/// When the read tables cannot be read.
pub fn kern_names(db: &Connection) -> Result<BTreeMap<String, String>, Trouble> {
    let mut statement = db.prepare_cached("SELECT id, name FROM kernen")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A list of the municipality by its name; none when it was never set.
///
/// # Errors
/// When the read tables cannot be read.
pub fn list<T: DeserializeOwned>(db: &Connection, name: &str) -> Result<Option<T>, Trouble> {
    let json: Option<String> = db
        .prepare_cached("SELECT value FROM lists WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?;
    Ok(json.map(|json| serde_json::from_str(&json)).transpose()?)
}

/// The areas of all kernen, by kern and name.
///
/// # Errors
/// When the read tables cannot be read.
pub fn areas(db: &Connection) -> Result<Vec<Area>, Trouble> {
    let mut statement = db.prepare_cached("SELECT kern, id, name FROM areas ORDER BY kern, name")?;
    let rows = statement.query_map([], |row| {
        Ok(Area {
            kern: KernId(row.get(0)?),
            id: AreaId(row.get(1)?),
            name: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
