//! Scheme years as they stand in the read tables.

use crate::trouble::Trouble;
use rules::scheme::{SchemeId, SchemeYear};
use rusqlite::{Connection, OptionalExtension as _, Params, params};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

/// A scheme year with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The SHA-256 (hex) of the document.
    pub hash: String,
    /// The document.
    pub document: Arc<SchemeYear>,
}

/// The scheme year that applies to new cases.
///
/// # Errors
/// When the read tables cannot be read.
pub fn current(db: &Connection, scheme: &SchemeId, year: i32) -> Result<Option<Named>, Trouble> {
    let sql = "SELECT hash FROM scheme_years WHERE current = 1 AND year = ?1 AND scheme = ?2
               ORDER BY hash LIMIT 1";
    one(db, sql, params![year, scheme.0])
}

/// The scheme year of the last year that has one: it says how much a pot holds that stands once.
///
/// # Errors
/// When the read tables cannot be read.
pub fn newest(db: &Connection, scheme: &SchemeId) -> Result<Option<Named>, Trouble> {
    let sql = "SELECT hash FROM scheme_years WHERE current = 1 AND scheme = ?1
               ORDER BY year DESC, hash LIMIT 1";
    one(db, sql, params![scheme.0])
}

/// The scheme year with this hash, also when it no longer applies to new cases.
///
/// # Errors
/// When the read tables cannot be read.
pub fn by_hash(db: &Connection, hash: &str) -> Result<Option<Named>, Trouble> {
    one(db, "SELECT hash FROM scheme_years WHERE hash = ?1", params![hash])
}

/// All scheme years that apply in `year`, by scheme.
///
/// # Errors
/// When the read tables cannot be read.
pub fn of_year(db: &Connection, year: i32) -> Result<Vec<Named>, Trouble> {
    let sql = "SELECT hash FROM scheme_years WHERE current = 1 AND year = ?1 ORDER BY scheme, hash";
    many(db, sql, params![year])
}

fn one(db: &Connection, sql: &str, params: impl Params) -> Result<Option<Named>, Trouble> {
    let found: Option<String> = db
        .prepare_cached(sql)?
        .query_row(params, |row| row.get(0))
        .optional()?;
    found.map(|hash| named(db, hash)).transpose()
}

fn many(db: &Connection, sql: &str, params: impl Params) -> Result<Vec<Named>, Trouble> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| row.get(0))?;
    rows.map(|row| named(db, row?)).collect()
}

/// The documents read so far, by hash. A document never changes under its hash, and a municipality has some ten a year:
/// each is read once, and not again at every key press.
static READ: Mutex<BTreeMap<String, Arc<SchemeYear>>> = Mutex::new(BTreeMap::new());

fn named(db: &Connection, hash: String) -> Result<Named, Trouble> {
    let mut documents = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(document) = documents.get(&hash) {
        let document = Arc::clone(document);
        return Ok(Named { hash, document });
    }
    let json: String = db
        .prepare_cached("SELECT document FROM scheme_years WHERE hash = ?1")?
        .query_row([&hash], |row| row.get(0))?;
    let document: Arc<SchemeYear> = Arc::new(serde_json::from_str(&json)?);
    documents.insert(hash.clone(), Arc::clone(&document));
    Ok(Named { hash, document })
}
