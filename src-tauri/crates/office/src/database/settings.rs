//! How every connection is set.

use super::{DatabaseFault, DatabaseKey};
use rusqlite::{Connection, ErrorCode, config::DbConfig, limits::Limit};
use std::{path::Path, time::Duration};

/// Marks the file as ours: "KKas" in the header of SQLite.
const APPLICATION_ID: i32 = 0x4b4b_6173;
/// SQLite 3.51.3, which mended a fault in the write-ahead log that could lose a commit.
const OLDEST_SQLITE: i32 = 3_051_003;
/// The most bytes of one value: papers of 10 MB with room to spare.
const LONGEST_VALUE: i32 = 16 * 1024 * 1024;
/// The most bytes of one statement.
const LONGEST_STATEMENT: i32 = 1024 * 1024;
/// How many statements stay prepared: more than the pages and commands of one person use in turn.
const STATEMENTS: usize = 512;
const BUSY: Duration = Duration::from_secs(5);

/// Checks the SQLite this program was built with.
pub(super) fn check_sqlite() -> Result<(), DatabaseFault> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(DatabaseFault::OldSqlite {
            found: rusqlite::version(),
        });
    }
    Ok(())
}

/// Gives SQLCipher the key, first of all, and keeps it from writing to the terminal what we report ourselves.
pub(super) fn unlock(connection: &Connection, key: &DatabaseKey) -> Result<(), DatabaseFault> {
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA temp_store = MEMORY")?;
    connection.execute_batch(&key.pragma())?;
    Ok(())
}

/// Reads something, which shows whether the key fits, and whether the file is as long as its first page says.
///
/// SQLite itself compares the two, counting what a crash left in the log; as the first page was found unchanged by its
/// own check (an HMAC), nothing else is malformed there.
pub(super) fn read_first_page(connection: &Connection, path: &Path) -> Result<(), DatabaseFault> {
    match connection.pragma_query_value(None, "schema_version", |row| row.get::<_, i64>(0)) {
        Ok(_) => Ok(()),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            Err(DatabaseFault::WrongKey { path: path.into() })
        }
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => {
            let found = path
                .metadata()
                .map_err(|source| DatabaseFault::Disk {
                    path: path.into(),
                    source,
                })?
                .len();
            Err(DatabaseFault::CutShort {
                path: path.into(),
                found,
            })
        }
        Err(error) => Err(error.into()),
    }
}

/// Sets what holds for every connection. The cache (in KiB) holds the read tables of a large municipality: a page that
/// is read again must be deciphered again.
pub(super) fn apply(connection: &Connection) -> Result<(), DatabaseFault> {
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // A prepared statement stays as it is, whatever is bound to it: SQLite would otherwise look at the values again where
    // an index holds a part of the rows, and prepare it anew each time.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA secure_delete = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA cache_size = -65536;
         PRAGMA synchronous = FULL",
    )?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0))?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, LONGEST_STATEMENT)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    Ok(())
}

/// Marks a new file as ours.
pub(super) fn claim(connection: &Connection) -> Result<(), DatabaseFault> {
    Ok(connection.pragma_update(None, "application_id", APPLICATION_ID)?)
}

/// Refuses a file of another program, though the key fits.
pub(super) fn check_owner(connection: &Connection, path: &Path) -> Result<(), DatabaseFault> {
    let found: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if found == APPLICATION_ID {
        Ok(())
    } else {
        Err(DatabaseFault::NoDatabase { path: path.into() })
    }
}

/// Writes the whole file anew, so that no page of it holds what was deleted or moved, and empties the log.
pub(super) fn rewrite_file(connection: &Connection) -> Result<(), DatabaseFault> {
    // SQLite writes the new file beside the old one, attached for the while, with the same key.
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let vacuumed = connection.execute_batch("VACUUM");
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    vacuumed?;
    empty_log(connection)
}

/// Writes what is in the log into the file and empties it.
pub(super) fn empty_log(connection: &Connection) -> Result<(), DatabaseFault> {
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(DatabaseFault::Busy) } else { Ok(()) }
}
