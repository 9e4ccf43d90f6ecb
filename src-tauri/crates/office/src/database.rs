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

pub use backup::{BackupProgress, backup};
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

/// Makes a database in the locked folder, and migrates it to the newest version.
///
/// # Errors
/// [`DatabaseFault::AlreadyThere`] where there is one; nothing is overwritten.
pub fn create(lock: FolderLock, key: &DatabaseKey, migrations: &[&str]) -> Result<Database, DatabaseFault> {
    let path = lock.folder().join(FILE_NAME);
    // Made empty first, and only if it was not there: SQLite itself would open whatever it finds.
    fs::File::create_new(&path).map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => DatabaseFault::AlreadyThere { path: path.clone() },
        _ => DatabaseFault::Disk {
            path: path.clone(),
            source,
        },
    })?;
    let made = connect(&path, key).and_then(|mut connection| {
        settings::apply(&connection)?;
        settings::claim(&connection)?;
        migrate::migrate(&mut connection, migrations)?;
        Ok(connection)
    });
    match made {
        Ok(connection) => Ok(Database { connection, lock }),
        Err(fault) => {
            // What is left was made a moment ago and holds nothing; a next attempt is not to stumble over it.
            for leftover in [path.clone(), beside(&path, "-wal"), beside(&path, "-shm")] {
                remove_if_there(&leftover)?;
            }
            Err(fault)
        }
    }
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

/// Connects with the key. Whether it fits shows at the first read.
fn connect(path: &Path, key: &DatabaseKey) -> Result<Connection, DatabaseFault> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    settings::check_sqlite()?;
    settings::unlock(&connection, key)?;
    Ok(connection)
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn remove_if_there(path: &Path) -> Result<(), DatabaseFault> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(DatabaseFault::Disk {
            path: path.into(),
            source,
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
