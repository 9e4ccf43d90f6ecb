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
    "SELECT id, number || ' ' || idea || ' ' || applicant || ' ' || coalesce(area, '') FROM plain.cases";

/// Writes the rows of an office into an open file, so that reading them costs next to nothing.
pub fn lay_open(folder: &Path, plain: &Path) {
    let open = past_the_desk::open_folder(folder, SECOND);
    attach(&open.db, plain);
    for table in TABLES {
        let copy = format!("CREATE TABLE plain.{table} AS SELECT * FROM main.{table}");
        open.db.execute_batch(&copy).unwrap();
    }
}

fn attach(db: &Connection, plain: &Path) {
    db.execute("ATTACH ?1 AS plain KEY ''", [plain.to_str().unwrap()])
        .unwrap();
}

/// An office as it was before, and the rows that came.
pub struct Bare(PastTheDesk);

impl Bare {
    /// Opens both.
    pub fn open(folder: &Path, plain: &Path) -> Self {
        let open = past_the_desk::open_folder(folder, SECOND);
        attach(&open.db, plain);
        Self(open)
    }

    /// Inserts the rows.
    pub fn insert(&self) {
        let db = &self.0.db;
        db.execute_batch("BEGIN IMMEDIATE").unwrap();
        for table in TABLES {
            self.insert_all(&format!("SELECT * FROM plain.{table}"), table);
        }
        self.insert_all(WORDS, "case_words (rowid, words)");
        db.execute_batch("COMMIT").unwrap();
    }

    fn insert_all(&self, rows: &str, table: &str) {
        let mut read = self.0.db.prepare(rows).unwrap();
        let columns = read.column_count();
        let marks = vec!["?"; columns].join(", ");
        let sql = format!("INSERT OR IGNORE INTO main.{table} VALUES ({marks})");
        let mut write = self.0.db.prepare(&sql).unwrap();
        let mut rows = read.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values = (0..columns).map(|column| row.get::<_, Value>(column).unwrap());
            write.execute(params_from_iter(values)).unwrap();
        }
    }
}
