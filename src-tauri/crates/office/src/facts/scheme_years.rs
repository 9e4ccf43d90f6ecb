//! Scheme years as they stand in the read tables.

use crate::trouble::Trouble;
use rules::scheme::{SchemeId, SchemeYear};
use rusqlite::{Connection, OptionalExtension as _, Params, params};

/// A scheme year with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The SHA-256 (hex) of the document.
    pub hash: String,
    /// The document.
    pub document: SchemeYear,
}

/// The scheme year that applies to new cases.
///
/// # Errors
/// When the read tables cannot be read.
pub fn current(db: &Connection, scheme: &SchemeId, year: i32) -> Result<Option<Named>, Trouble> {
    let sql = "SELECT hash, document FROM scheme_years WHERE current = 1 AND year = ?1 AND scheme = ?2
               ORDER BY hash LIMIT 1";
    one(db, sql, params![year, scheme.0])
}

/// The scheme year of the last year that has one: it says how much a pot holds that stands once.
///
/// # Errors
/// When the read tables cannot be read.
pub fn newest(db: &Connection, scheme: &SchemeId) -> Result<Option<Named>, Trouble> {
    let sql = "SELECT hash, document FROM scheme_years WHERE current = 1 AND scheme = ?1
               ORDER BY year DESC, hash LIMIT 1";
    one(db, sql, params![scheme.0])
}

/// The scheme year with this hash, also when it no longer applies to new cases.
///
/// # Errors
/// When the read tables cannot be read.
pub fn by_hash(db: &Connection, hash: &str) -> Result<Option<Named>, Trouble> {
    one(
        db,
        "SELECT hash, document FROM scheme_years WHERE hash = ?1",
        params![hash],
    )
}

/// All scheme years that apply in `year`, by scheme.
///
/// # Errors
/// When the read tables cannot be read.
pub fn of_year(db: &Connection, year: i32) -> Result<Vec<Named>, Trouble> {
    let sql = "SELECT hash, document FROM scheme_years WHERE current = 1 AND year = ?1 ORDER BY scheme, hash";
    many(db, sql, params![year])
}

fn one(db: &Connection, sql: &str, params: impl Params) -> Result<Option<Named>, Trouble> {
    let found: Option<(String, String)> = db
        .prepare_cached(sql)?
        .query_row(params, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    found.map(read).transpose()
}

fn many(db: &Connection, sql: &str, params: impl Params) -> Result<Vec<Named>, Trouble> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.map(|row| read(row?)).collect()
}

fn read((hash, document): (String, String)) -> Result<Named, Trouble> {
    Ok(Named {
        hash,
        document: serde_json::from_str(&document)?,
    })
}
