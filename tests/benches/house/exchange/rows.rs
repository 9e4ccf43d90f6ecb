//! The bare part: the rows that taking a file in came to, inserted into the same tables of the same encrypted database,
//! one by one in one transaction. Nothing is verified and nothing folded.

use super::town::SECOND;
use kernkas_tests::past_the_desk::{self, PastTheDesk};
use rusqlite::{Connection, params_from_iter, types::Value};
use std::path::Path;

/// The tables with a row for each event, commit or case, those that others point at first.
const TABLES: [&str; 7] = [
    "commits",
    "events",
    "bodies",
    "commit_order",
    "cases",
    "ledger",
    "case_papers",
];
/// The words that a case is found by.
const WORDS: &str =
    "SELECT id, number || ' ' || idea || ' ' || applicant || ' ' || coalesce(area, '') FROM cases";

/// Writes the rows of an office into a file that is not encrypted, so that reading them costs next to nothing.
pub fn lay_open(folder: &Path, plain: &Path) {
    let open = past_the_desk::open_folder(folder, SECOND);
    let to = Connection::open(plain).unwrap();
    to.execute_batch("PRAGMA synchronous = OFF; BEGIN").unwrap();
    for table in TABLES {
        let all = format!("SELECT * FROM {table}");
        let names = open.db.prepare(&all).unwrap();
        let names: Vec<String> = names.column_names().map(|name| format!("\"{name}\"")).collect();
        to.execute_batch(&format!("CREATE TABLE {table} ({})", names.join(", ")))
            .unwrap();
        insert_all(&open.db, &all, &to, table);
    }
    to.execute_batch("COMMIT").unwrap();
}

/// An office as it was before, and the rows that came.
pub struct Bare {
    open: PastTheDesk,
    rows: Connection,
}

impl Bare {
    /// Opens both.
    pub fn open(folder: &Path, plain: &Path) -> Self {
        Self {
            open: past_the_desk::open_folder(folder, SECOND),
            rows: Connection::open(plain).unwrap(),
        }
    }

    /// Inserts the rows.
    pub fn insert(&self) {
        let db = &self.open.db;
        db.execute_batch("BEGIN IMMEDIATE").unwrap();
        for table in TABLES {
            insert_all(&self.rows, &format!("SELECT * FROM {table}"), db, table);
        }
        insert_all(&self.rows, WORDS, db, "case_words (rowid, words)");
        db.execute_batch("COMMIT").unwrap();
    }
}

fn insert_all(from: &Connection, rows: &str, to: &Connection, table: &str) {
    let mut read = from.prepare(rows).unwrap();
    let columns = read.column_count();
    let marks = vec!["?"; columns].join(", ");
    let mut write = to
        .prepare(&format!("INSERT OR IGNORE INTO {table} VALUES ({marks})"))
        .unwrap();
    let mut rows = read.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let values = (0..columns).map(|column| row.get::<_, Value>(column).unwrap());
        write.execute(params_from_iter(values)).unwrap();
    }
}
