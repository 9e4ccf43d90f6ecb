//! From an older version of the file to the newest, a numbered step at a time.

use super::{BACKUPS, DatabaseFault};
use rusqlite::{Connection, TransactionBehavior};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Refuses a file that a newer program wrote.
pub(super) fn check_version(connection: &Connection, migrations: &[&str]) -> Result<(), DatabaseFault> {
    let (found, known) = (version(connection)?, newest(migrations));
    if found > known {
        Err(DatabaseFault::NewerFile { found, known })
    } else {
        Ok(())
    }
}

/// Says whether there are steps to make.
pub(super) fn is_behind(connection: &Connection, migrations: &[&str]) -> Result<bool, DatabaseFault> {
    Ok(version(connection)? < newest(migrations))
}

/// Makes the steps that are missing, each whole or not at all.
pub(super) fn migrate(connection: &mut Connection, migrations: &[&str]) -> Result<(), DatabaseFault> {
    let done = usize::try_from(version(connection)?).unwrap_or(0);
    for (index, sql) in migrations.iter().enumerate().skip(done) {
        let number = index + 1;
        step(connection, number, sql).map_err(|source| DatabaseFault::Migration { number, source })?;
    }
    Ok(())
}

fn step(connection: &mut Connection, number: usize, sql: &str) -> Result<(), rusqlite::Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(sql)?;
    transaction.pragma_update(None, "user_version", i64::try_from(number).unwrap_or(i64::MAX))?;
    transaction.commit()
}

/// Names the backup to make before the steps: `before-0002-0001.db` is the first one made before step 2.
pub(super) fn backup_path(
    connection: &Connection,
    folder: &Path,
    migrations: &[&str],
) -> Result<PathBuf, DatabaseFault> {
    let folder = folder.join(BACKUPS);
    fs::create_dir_all(&folder).map_err(|source| DatabaseFault::Disk {
        path: folder.clone(),
        source,
    })?;
    let next = (version(connection)? + 1).min(newest(migrations));
    let names = (1..).map(|count: u32| folder.join(format!("before-{next:04}-{count:04}.db")));
    Ok(names
        .into_iter()
        .find(|path| !path.exists())
        .expect("BUG: four thousand million names"))
}

fn version(connection: &Connection) -> Result<i64, rusqlite::Error> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn newest(migrations: &[&str]) -> i64 {
    i64::try_from(migrations.len()).expect("BUG: fewer migrations than that")
}
