//! The database file: encrypted, on this laptop's own disk, opened by one program at a time.
//!
//! A data folder holds `kernkas.db`, the vault (`keys.json`), a lock and the backups made before migrations. Opening
//! goes in this order, and stops with a [`DatabaseFault`] at the first thing that is not as it should be: the drive, the
//! lock, the file, the key, whose file it is, whether it is whole, its version; then a backup and the migrations.

mod backup;
mod drive;
mod fault;
mod key;
mod lock;
mod migrate;
mod outside;
mod settings;
pub(crate) mod whole_file;

pub use backup::{BackupProgress, backup, check};
pub use drive::{DriveKind, DriveProbe, SystemDrives};
pub use fault::DatabaseFault;
pub use key::DatabaseKey;
pub use lock::FolderLock;

use rusqlite::{Connection, OpenFlags};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The name of the database in the data folder.
pub const FILE_NAME: &str = "kernkas.db";
/// The name of the folder, in the data folder, for backups made before a migration.
pub const BACKUPS: &str = "backups";

/// The steps from nothing to the newest version. One that was released is never edited; a change is a next file.
pub const MIGRATIONS: &[&str] = &[
    include_str!("database/migrations/0001_journal.sql"),
    include_str!("database/migrations/0002_exchange.sql"),
    include_str!("database/migrations/0003_erasure.sql"),
    include_str!("database/migrations/0004_twins.sql"),
];

/// An open database, and the lock that keeps other programs out as long as it lives.
#[derive(Debug)]
pub struct Database {
    /// The one connection.
    pub connection: Connection,
    lock: FolderLock,
}

impl Database {
    /// Gives the folder the database lies in.
    pub fn folder(&self) -> &Path {
        self.lock.folder()
    }
}

impl std::ops::Deref for Database {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

/// Makes a database in the locked folder, and migrates it to the newest version.
///
/// It gets its name when it is whole: a program that is stopped halfway leaves nothing that a next attempt stumbles over.
///
/// # Errors
/// [`DatabaseFault::AlreadyThere`] where there is one; nothing is overwritten.
pub fn create(lock: FolderLock, key: &DatabaseKey, migrations: &[&str]) -> Result<Database, DatabaseFault> {
    let path = lock.folder().join(FILE_NAME);
    if path.exists() {
        return Err(DatabaseFault::AlreadyThere { path });
    }
    let workshop = whole_file::workshop(&path).map_err(|source| disk(&path, source))?;
    let new = workshop.path().join(FILE_NAME);
    let mut connection = connect_new(&new, key)?;
    settings::claim(&connection)?;
    migrate::migrate(&mut connection, migrations)?;
    connection.close().map_err(|(_, error)| error)?;
    whole_file::finish(&new, &path).map_err(|source| disk(&path, source))?;
    open(lock, key, migrations)
}

/// Opens the database in the locked folder, and migrates it to the newest version after a backup.
///
/// # Errors
/// [`DatabaseFault`]. The file is then as it was, or as the last migration that succeeded left it.
pub fn open(lock: FolderLock, key: &DatabaseKey, migrations: &[&str]) -> Result<Database, DatabaseFault> {
    let path = lock.folder().join(FILE_NAME);
    outside::looks_encrypted(&path)?;
    let mut connection = connect(&path, key)?;
    settings::read_first_page(&connection, &path)?;
    outside::ends_with_a_page(&path)?;
    settings::check_owner(&connection, &path)?;
    migrate::check_version(&connection, migrations)?;
    settings::apply(&connection)?;
    if migrate::is_behind(&connection, migrations)? {
        let target = migrate::backup_path(&connection, lock.folder(), migrations)?;
        backup(&connection, key, &target, &mut |_| {})?;
        migrate::migrate(&mut connection, migrations)?;
    }
    Ok(Database { connection, lock })
}

/// Writes the whole file anew, so that no page of it holds what was deleted or moved, and empties the log. No transaction
/// may be open.
///
/// # Errors
/// What SQLite says; nothing has changed then.
pub fn rewrite_file(db: &Database) -> Result<(), DatabaseFault> {
    settings::rewrite_file(&db.connection)
}

/// Writes what is in the log into the file and empties it. No transaction may be open.
///
/// # Errors
/// What SQLite says; what was in the log is there still.
pub fn empty_log(db: &Database) -> Result<(), DatabaseFault> {
    settings::empty_log(&db.connection)
}

/// Connects with the key. Whether it fits shows at the first read.
fn connect(path: &Path, key: &DatabaseKey) -> Result<Connection, DatabaseFault> {
    settings::check_sqlite()?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    settings::unlock(&connection, key)?;
    Ok(connection)
}

/// Makes an empty file first, and only if there is none: SQLite itself would open whatever it finds.
fn connect_new(path: &Path, key: &DatabaseKey) -> Result<Connection, DatabaseFault> {
    fs::File::create_new(path).map_err(|source| disk(path, source))?;
    connect(path, key)
}

fn disk(path: &Path, source: io::Error) -> DatabaseFault {
    let path = path.to_path_buf();
    match source.kind() {
        io::ErrorKind::AlreadyExists => DatabaseFault::AlreadyThere { path },
        io::ErrorKind::NotFound => DatabaseFault::Missing { path },
        _ => DatabaseFault::Disk { path, source },
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests;
