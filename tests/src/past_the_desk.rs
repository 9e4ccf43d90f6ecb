//! The database of a test municipality, opened past the desk, as somebody could who holds a passphrase and a tool.

use crate::desk::{PASSPHRASE, TestDesk};
use office::{
    database::{self, Database, FolderLock, SystemDrives},
    vault::{Passphrase, Unlocked, Vault},
};
use rusqlite::Connection;
use seal::{Hash, Head, SeatId, TenantId};
use std::{collections::BTreeMap, path::Path};

/// An open database, and the keys of one seat.
pub struct PastTheDesk {
    /// The database.
    pub db: Database,
    /// The keys.
    pub unlocked: Unlocked,
}

/// Locks the office and opens its database with the keys of `name`.
///
/// # Panics
/// When it cannot be opened.
#[must_use]
pub fn open(desk: &TestDesk, name: &str) -> PastTheDesk {
    desk.leave();
    open_folder(&desk.folder(), name)
}

/// Opens the database in `folder` with the keys of `name`.
///
/// # Panics
/// When it cannot be opened.
#[must_use]
pub fn open_folder(folder: &Path, name: &str) -> PastTheDesk {
    open_with(folder, name, PASSPHRASE)
}

/// Opens the database in `folder` with the keys of `name`, whose passphrase is another.
///
/// # Panics
/// When it cannot be opened.
#[must_use]
pub fn open_with(folder: &Path, name: &str, passphrase: &str) -> PastTheDesk {
    let mut vault = Vault::open(folder).unwrap();
    let seat = vault
        .seats()
        .into_iter()
        .find(|found| found.label == name)
        .unwrap();
    let unlocked = vault
        .unlock(seat.seat, &Passphrase::typed(passphrase).unwrap())
        .unwrap();
    let lock = FolderLock::take(folder, &SystemDrives).unwrap();
    let db = database::open(lock, &unlocked.database_key, database::MIGRATIONS).unwrap();
    PastTheDesk { db, unlocked }
}

impl PastTheDesk {
    /// The municipality.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.text("SELECT tenant FROM municipality").parse().unwrap()
    }

    /// The last events of all chains but that of `seat`: what an honest program names as seen.
    ///
    /// # Panics
    /// When the journal cannot be read.
    #[must_use]
    pub fn seen_by(&self, seat: SeatId) -> Vec<Head> {
        let sql = "SELECT seat, incarnation, seq, hash FROM heads WHERE seat <> ?1";
        let mut statement = self.db.prepare(sql).unwrap();
        let heads = statement.query_map([seat.to_string()], |row| {
            Ok(Head {
                seat: row.get::<_, String>(0)?.parse().unwrap(),
                incarnation: row.get(1)?,
                seq: row.get::<_, i64>(2)?.unsigned_abs(),
                hash: Hash::from_bytes(row.get(3)?),
            })
        });
        heads.unwrap().map(Result::unwrap).collect()
    }

    /// One text.
    ///
    /// # Panics
    /// When the question has no answer.
    #[must_use]
    pub fn text(&self, sql: &str) -> String {
        self.db.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// One number.
    ///
    /// # Panics
    /// When the question has no answer.
    #[must_use]
    pub fn number(&self, sql: &str) -> i64 {
        self.db.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Changes what the triggers of the journal keep as it is, which only somebody past the desk can.
    ///
    /// # Panics
    /// When the statement fails or changes nothing.
    pub fn tamper(&self, sql: &str) {
        let guards = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('commits', 'events', 'bodies')";
        let guards: Vec<(String, String)> = self
            .db
            .prepare(guards)
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert_eq!(guards.len(), 6, "the journal is guarded");
        for (name, _) in &guards {
            self.db.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        }
        assert!(self.db.execute(sql, []).unwrap() > 0, "{sql} changed nothing");
        for (_, create) in &guards {
            self.db.execute_batch(create).unwrap();
        }
    }

    /// Has the read tables thrown away and folded again when somebody sits down next.
    ///
    /// # Panics
    /// When the database cannot be written.
    pub fn fold_again(&self) {
        let told = "UPDATE local SET value = '0' WHERE name = 'tables'";
        assert_eq!(self.db.execute(told, []).unwrap(), 1);
    }
}

/// All rows of all tables, each as one line, in one order; what the search index holds comes as the words in it.
///
/// # Panics
/// When the database cannot be read.
#[must_use]
pub fn dump(db: &Connection) -> BTreeMap<String, Vec<String>> {
    let names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'case_words%'";
    let mut names: Vec<String> = strings(db, names);
    db.execute_batch("CREATE VIRTUAL TABLE temp.found USING fts5vocab('main', 'case_words', 'instance')")
        .unwrap();
    names.push("temp.found".to_owned());
    let tables = names
        .into_iter()
        .map(|name| {
            let rows = rows(db, &name);
            (name, rows)
        })
        .collect();
    db.execute_batch("DROP TABLE temp.found").unwrap();
    tables
}

fn strings(db: &Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(sql).unwrap();
    let found = statement.query_map([], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

/// The rows as the database itself writes values.
fn rows(db: &Connection, table: &str) -> Vec<String> {
    let statement = db.prepare(&format!("SELECT * FROM {}", quoted(table))).unwrap();
    let columns = statement.column_names();
    let columns: Vec<String> = columns.map(|name| format!("quote(\"{name}\")")).collect();
    let floats: Vec<String> = columns
        .iter()
        .map(|value| value.replace("quote", "typeof"))
        .collect();
    let (line, floats) = (columns.join(" || '|' || "), floats.join(", "));
    let line = format!(
        "SELECT {line}, 'real' IN ({floats}) FROM {} ORDER BY 1",
        quoted(table)
    );
    let mut statement = db.prepare(&line).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, bool>(1)?)));
    rows.unwrap()
        .map(|row| {
            let (line, float) = row.unwrap();
            assert!(!float, "a float in {table}: {line}");
            line
        })
        .collect()
}

fn quoted(table: &str) -> String {
    table
        .split('.')
        .map(|part| format!("\"{part}\""))
        .collect::<Vec<_>>()
        .join(".")
}
