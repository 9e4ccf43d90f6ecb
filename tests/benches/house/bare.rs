//! The bare parts: the same database with nothing of ours around it.

use kernkas_tests::past_the_desk::{self, PastTheDesk};
use rusqlite::params;
use serde_json::json;
use tempfile::TempDir;

/// The same office once more, opened as the program opens it, and asked directly.
pub struct Bare {
    open: PastTheDesk,
    _folder: TempDir,
}

impl Bare {
    /// Opens it, and adds a table of one's own to write in.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub fn open(folder: TempDir) -> Self {
        let open = past_the_desk::open_folder(folder.path(), "Anouk");
        open.db
            .execute_batch("CREATE TABLE scratch (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT")
            .unwrap();
        Self {
            open,
            _folder: folder,
        }
    }

    /// One row in one transaction, on the disk.
    ///
    /// # Panics
    /// When the disk is full.
    pub fn one_row(&self) {
        let db = &self.open.db;
        db.prepare_cached("BEGIN IMMEDIATE").unwrap().execute([]).unwrap();
        db.prepare_cached("INSERT INTO scratch (words) VALUES (?1)")
            .unwrap()
            .execute(["Straatfeest in de Dorpsstraat, met geluid, slingers en spelletjes voor iedereen uit de buurt"])
            .unwrap();
        db.prepare_cached("COMMIT").unwrap().execute([]).unwrap();
    }

    /// The newest cases with a word that begins so.
    ///
    /// # Panics
    /// When the words are no question.
    pub fn words(&self, beginning: &str, most: u32) -> Vec<i64> {
        let question = format!("\"{beginning}\"*");
        let mut statement = self
            .open
            .db
            .prepare_cached(
                "SELECT rowid FROM case_words WHERE case_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2",
            )
            .unwrap();
        let rows = statement
            .query_map(params![question, most], |row| row.get(0))
            .unwrap();
        rows.map(Result::unwrap).collect()
    }

    /// What the ledger adds up to for these pots, by an index that holds all it asks.
    ///
    /// # Panics
    /// When the ledger cannot be read.
    pub fn sums(&self, pots: &[String]) -> Vec<(String, String, i64)> {
        let mut statement = self
            .open
            .db
            .prepare_cached(
                "SELECT pot, step, sum(amount) FROM ledger INDEXED BY ledger_by_pot
                 WHERE pot IN (SELECT value FROM json_each(?1)) GROUP BY pot, step",
            )
            .unwrap();
        let rows = statement
            .query_map([json!(pots).to_string()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .unwrap();
        rows.map(Result::unwrap).collect()
    }

    /// How many lines the ledger has.
    ///
    /// # Panics
    /// When the ledger cannot be read.
    pub fn all_lines(&self) -> u32 {
        self.open
            .db
            .query_row("SELECT count(*) FROM ledger", [], |row| row.get(0))
            .unwrap()
    }

    /// How many lines the ledger has for these pots.
    ///
    /// # Panics
    /// When the ledger cannot be read.
    pub fn lines(&self, pots: &[String]) -> u32 {
        self.open
            .db
            .query_row(
                "SELECT count(*) FROM ledger WHERE pot IN (SELECT value FROM json_each(?1))",
                [json!(pots).to_string()],
                |row| row.get(0),
            )
            .unwrap()
    }
}
