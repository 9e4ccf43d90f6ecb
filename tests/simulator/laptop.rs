//! One laptop: the real journal and the real read tables, in memory.

use crate::history::Deed;
use kernkas_tests::past_the_desk::dump;
use office::{
    database::MIGRATIONS,
    journal::{self, arrivals::Arrivals},
    tables,
};
use rusqlite::{Connection, Params, Row};
use seal::{Body, ChainEnd, Hash, SealedCommit, TenantId};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{LazyLock, Mutex},
};

/// An empty office, made once and copied.
static EMPTY: LazyLock<Mutex<Connection>> = LazyLock::new(|| {
    let db = Connection::open_in_memory().unwrap();
    db.pragma_update(None, "foreign_keys", true).unwrap();
    for sql in MIGRATIONS {
        db.execute_batch(sql).unwrap();
    }
    tables::prepare(&db).unwrap();
    Mutex::new(db)
});

pub struct Laptop {
    pub db: Connection,
    /// By how many seconds its clock is wrong.
    pub clock: i64,
    /// Whether it is handed personal data and free texts.
    pub personal: bool,
    /// How often it was put back from a copy.
    pub lives: u32,
    /// What every other laptop last told to have in its journal, and in which of its lives.
    pub told: BTreeMap<usize, (u32, BTreeSet<Hash>)>,
}

impl Laptop {
    pub fn empty(personal: bool) -> Self {
        Self {
            db: copy(&EMPTY.lock().unwrap()),
            clock: 0,
            personal,
            lives: 0,
            told: BTreeMap::new(),
        }
    }

    /// A laptop with the same in it.
    pub fn copied(&self) -> Self {
        Self {
            db: copy(&self.db),
            clock: self.clock,
            personal: self.personal,
            lives: self.lives,
            told: self.told.clone(),
        }
    }

    /// Writes down what is done here.
    pub fn append(&self, sealed: &SealedCommit, end: &ChainEnd) {
        self.db.execute_batch("BEGIN IMMEDIATE").unwrap();
        journal::append(&self.db, sealed, end).unwrap();
        self.db.execute_batch("COMMIT").unwrap();
    }

    /// Takes in commits in this order, and bodies that were withheld before. What comes in broken does not come this far.
    pub fn take_in(&self, tenant: TenantId, commits: &[SealedCommit], bodies: &[(Hash, Vec<u8>)]) {
        self.db.execute_batch("BEGIN IMMEDIATE").unwrap();
        let mut arrivals = Arrivals::begin(&self.db, tenant).unwrap();
        for sealed in commits {
            arrivals.take(sealed).unwrap();
        }
        for (event, bytes) in bodies {
            arrivals.body(event, bytes).unwrap();
        }
        arrivals.finish().unwrap();
        self.db.execute_batch("COMMIT").unwrap();
    }

    /// The commits in the journal, by their heads, each after what it follows.
    pub fn journal(&self) -> Vec<Hash> {
        let sql = "SELECT head FROM commit_order ORDER BY depth, head";
        self.rows(sql, [], |row| Hash::from_bytes(row.get(0).unwrap()))
    }

    /// The commits that wait.
    pub fn held(&self) -> Vec<Hash> {
        self.rows("SELECT head FROM held ORDER BY head", [], |row| {
            Hash::from_bytes(row.get(0).unwrap())
        })
    }

    /// The events whose body is not here.
    pub fn withheld(&self) -> BTreeSet<Hash> {
        let sql = "SELECT hash FROM events JOIN bodies ON bodies.event = events.id WHERE state = 'withheld'";
        self.rows(sql, [], |row| Hash::from_bytes(row.get(0).unwrap()))
            .into_iter()
            .collect()
    }

    /// Which of these deeds have no effect, and whether for coming late.
    pub fn without(&self, deeds: &[Deed]) -> BTreeMap<usize, bool> {
        let sql = "SELECT head, reason LIKE 'late-%' FROM set_aside JOIN commit_order USING (\"commit\")";
        let rows = self.rows(sql, [], |row| {
            (
                Hash::from_bytes(row.get(0).unwrap()).to_string(),
                row.get(1).unwrap(),
            )
        });
        let at = |head: String| deeds.iter().position(|deed| deed.head == head).unwrap();
        rows.into_iter().map(|(head, late)| (at(head), late)).collect()
    }

    pub fn told(&self) -> Vec<String> {
        tables::told(&self.db).unwrap()
    }

    /// Whether what is folded with each file is what the whole journal comes to: each row of each table.
    pub fn is_what_a_refold_gives(&self) {
        let before = dump(&self.db);
        self.db.execute_batch("BEGIN IMMEDIATE").unwrap();
        tables::refold(&self.db).unwrap();
        self.db.execute_batch("COMMIT").unwrap();
        for (table, rows) in dump(&self.db) {
            assert_same(
                &before[&table],
                &rows,
                &format!("{table} (left) and folded again (right)"),
            );
        }
    }

    pub fn rows<T>(&self, sql: &str, params: impl Params, read: impl Fn(&Row<'_>) -> T) -> Vec<T> {
        let mut statement = self.db.prepare_cached(sql).unwrap();
        let rows = statement.query_map(params, |row| Ok(read(row))).unwrap();
        rows.map(Result::unwrap).collect()
    }

    pub fn texts(&self, sql: &str) -> Vec<String> {
        self.rows(sql, [], |row| row.get(0).unwrap())
    }
}

/// The commit without its private bodies that are among these, or without all of them.
pub fn without(sealed: &SealedCommit, lacks: &BTreeSet<Hash>, personal: bool) -> SealedCommit {
    let mut sealed = sealed.clone();
    for event in &mut sealed.events {
        let is_private = || event.read_header().unwrap().private;
        if lacks.contains(&event.hash) || (!personal && is_private()) {
            event.body = Body::Withheld;
        }
    }
    sealed
}

/// Says where two lists differ.
pub fn assert_same(one: &[String], other: &[String], what: &str) {
    if one == other {
        return;
    }
    let (left, right): (BTreeSet<_>, BTreeSet<_>) = (one.iter().collect(), other.iter().collect());
    let list = |lines: Vec<&&String>| {
        let lines: Vec<String> = lines.into_iter().map(|line| format!("    {line}")).collect();
        lines.join("\n")
    };
    panic!(
        "{what} differ\n  only left:\n{}\n  only right:\n{}",
        list(left.difference(&right).collect()),
        list(right.difference(&left).collect())
    );
}

fn copy(from: &Connection) -> Connection {
    let mut db = Connection::open_in_memory().unwrap();
    let backup = rusqlite::backup::Backup::new(from, &mut db).unwrap();
    backup
        .run_to_completion(10_000, std::time::Duration::ZERO, None)
        .unwrap();
    drop(backup);
    db.pragma_update(None, "foreign_keys", true).unwrap();
    db.set_prepared_statement_cache_capacity(256);
    db
}
