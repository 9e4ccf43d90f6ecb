//! What can be wrong with the database file.

use seal::NoRandomness;
use std::{io, path::PathBuf};

/// Says why the database was not opened, made or backed up.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseFault {
    /// Another program has this data folder open.
    #[error("{folder} is open in another program")]
    AlreadyOpen {
        /// The data folder.
        folder: PathBuf,
    },
    /// The folder is on a drive that other computers share, where SQLite's locks do not hold.
    #[error("{folder} is on a network drive ({filesystem})")]
    NetworkDrive {
        /// The data folder.
        folder: PathBuf,
        /// What the system calls that kind of drive.
        filesystem: String,
    },
    /// No database there.
    #[error("no database at {path}")]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// A database, or a backup, that would be overwritten.
    #[error("{path} is there already")]
    AlreadyThere {
        /// Where.
        path: PathBuf,
    },
    /// Something else than an encrypted database of Kernkas.
    #[error("{path} is no database of Kernkas")]
    NoDatabase {
        /// Where.
        path: PathBuf,
    },
    /// The key opens nothing in this file.
    #[error("the key does not fit {path}")]
    WrongKey {
        /// Where.
        path: PathBuf,
    },
    /// The end of the file is missing.
    #[error("{path} was cut short to {found} bytes")]
    CutShort {
        /// Where.
        path: PathBuf,
        /// How many bytes are left.
        found: u64,
    },
    /// A newer program wrote this file.
    #[error("the file is of version {found}; this program knows version {known}")]
    NewerFile {
        /// The version of the file.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// The SQLite in this program has a known fault in its write-ahead log.
    #[error("SQLite {found} is too old")]
    OldSqlite {
        /// Its version.
        found: &'static str,
    },
    /// A step to a newer version did not succeed; the file is as it was before that step.
    #[error("migration {number}")]
    Migration {
        /// Which, from 1.
        number: usize,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// A file that contradicts itself.
    #[error("damaged: {}", findings.join("; "))]
    Damaged {
        /// What the integrity checks found.
        findings: Vec<String>,
    },
    /// The database was busy for longer than a backup may wait.
    #[error("the database was busy all the time")]
    Busy,
    /// No random bytes.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The disk said no.
    #[error("{path}")]
    Disk {
        /// Where.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// SQLite said no, and not for one of the reasons above.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
}
