//! An older database that is brought up to date and is interrupted after any statement of any step.

use office::database::{self, DatabaseFault, DatabaseKey, FolderLock, MIGRATIONS, SystemDrives};
use rusqlite::Connection;
use std::path::Path;

/// What fails at once, wherever it stands.
const BREAKS_OFF: &str = "SELECT the_power_went();";

fn opened(folder: &Path, migrations: &[&str]) -> Result<database::Database, DatabaseFault> {
    let lock = FolderLock::take(folder, &SystemDrives).unwrap();
    database::open(lock, &DatabaseKey::from_bytes(&[7; 32]), migrations)
}

/// The statements of a step, each with its end.
fn statements(migration: &str) -> Vec<&str> {
    let statements: Vec<&str> = migration.split_inclusive(";\n").collect();
    assert!(statements.len() > 1, "more than one statement");
    statements
}

/// Everything that there is: what each table is, and what is in it.
fn all_of_it(db: &Connection) -> Vec<String> {
    let mut schema = db
        .prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1")
        .unwrap();
    let rows = schema.query_map([], |row| row.get(0)).unwrap();
    let mut all: Vec<String> = rows.map(Result::unwrap).collect();
    let kept = "SELECT hex(bytes) || seat FROM commits UNION ALL SELECT application || saved_at FROM drafts";
    let mut kept = db.prepare(kept).unwrap();
    let rows = kept.query_map([], |row| row.get(0)).unwrap();
    all.extend(rows.map(Result::unwrap));
    let version: i64 = db
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    all.push(format!("version {version}"));
    all
}

/// A database of so many steps, with something in its journal and something that was typed.
fn of_version(folder: &Path, steps: usize) {
    let lock = FolderLock::take(folder, &SystemDrives).unwrap();
    let key = DatabaseKey::from_bytes(&[7; 32]);
    let made = database::create(lock, &key, &MIGRATIONS[..steps]).unwrap();
    made.execute_batch(
        "INSERT INTO commits (seat, incarnation, first, last, bytes, signature)
             VALUES ('a seat', 1, 1, 1, x'0a0b', zeroblob(64));
         INSERT INTO drafts VALUES (zeroblob(16), 'Anouk', '{}', '2026-05-12T09:00:00Z')",
    )
    .unwrap();
}

#[test]
fn a_step_that_is_interrupted_after_any_statement_leaves_the_older_database_as_it_was() {
    let mut tried = 0;
    for step in 1..MIGRATIONS.len() {
        for cut in 0..=statements(MIGRATIONS[step]).len() {
            let folder = tempfile::tempdir().unwrap();
            of_version(folder.path(), step);
            let before = all_of_it(&opened(folder.path(), &MIGRATIONS[..step]).unwrap());

            let half: String = statements(MIGRATIONS[step])[..cut].concat() + BREAKS_OFF;
            let mut migrations = MIGRATIONS[..step].to_vec();
            migrations.push(&half);
            let broken = opened(folder.path(), &migrations).unwrap_err();
            assert!(
                matches!(&broken, DatabaseFault::Migration { number, source }
                    if *number == step + 1 && source.to_string().contains("the_power_went")),
                "step {step}, statement {cut}: {broken:?}"
            );
            let after = all_of_it(&opened(folder.path(), &MIGRATIONS[..step]).unwrap());
            assert_eq!(after, before, "step {step}, statement {cut}");

            // And then it goes through.
            let done = all_of_it(&opened(folder.path(), MIGRATIONS).unwrap());
            let straight = tempfile::tempdir().unwrap();
            of_version(straight.path(), step);
            assert_eq!(done, all_of_it(&opened(straight.path(), MIGRATIONS).unwrap()));
            tried += 1;
        }
    }
    println!("tried: {tried} interruptions");
}
