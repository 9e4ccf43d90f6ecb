//! A database that is built beside, from a bundle, and put in its place whole.

use super::super::Desk;
use crate::{
    clock::written,
    database::{self, Database, DatabaseKey, FolderLock, MIGRATIONS, SystemDrives, whole_file},
    exchange::{file::BundleFile, history, taking_in::take_in, task::Task},
    seats::SeatFault,
    tables,
    trouble::Trouble,
};
use rusqlite::OptionalExtension as _;
use seal::{Recipient, SeatId, TenantId};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// An office in the making.
pub(super) struct Building {
    // Closed before its folder goes.
    pub db: Database,
    workshop: TempDir,
    place: PathBuf,
}

impl Building {
    /// Begins an empty database beside the place where it is to stand.
    pub fn begin(folder: &Path, key: &DatabaseKey) -> Result<Self, Trouble> {
        let place = folder.join(database::FILE_NAME);
        let workshop = whole_file::workshop(&place)?;
        let lock = FolderLock::take(workshop.path(), &SystemDrives)?;
        let db = database::create(lock, key, MIGRATIONS)?;
        // Nothing here is anybody's work yet: it reaches the disk when it is put in place.
        db.execute_batch("PRAGMA synchronous = OFF")?;
        tables::prepare(&db)?;
        Ok(Self { db, workshop, place })
    }

    /// Takes all of a bundle in.
    pub fn take_in(&self, file: &mut BundleFile, path: &Path, desk: &Desk) -> Result<(), Trouble> {
        let tenant = file.header().tenant;
        let at = written(desk.clock.now());
        let task = Task::begin(&desk.progress, "task-arriving", file.size());
        self.db.execute_batch("BEGIN IMMEDIATE")?;
        let brought = take_in(&self.db, tenant, file, &at, &task)?;
        history::note_arrival(&self.db, path, &brought, &at)?;
        self.db.execute_batch("COMMIT")?;
        if self.tenant()? == Some(tenant) {
            Ok(())
        } else {
            Err(SeatFault::NotEverything.into())
        }
    }

    fn tenant(&self) -> Result<Option<TenantId>, Trouble> {
        self.of_municipality("tenant")
    }

    /// The public half of the municipality's printed recovery key.
    pub fn recovery_key(&self) -> Result<Option<SeatId>, Trouble> {
        self.of_municipality("recovery_key")
    }

    /// The public half of its printed root key.
    pub fn root_key(&self) -> Result<Option<SeatId>, Trouble> {
        self.of_municipality("root_key")
    }

    fn of_municipality<T: std::str::FromStr>(&self, column: &str) -> Result<Option<T>, Trouble> {
        let found: Option<Option<String>> = self
            .db
            .prepare(&format!("SELECT {column} FROM municipality"))?
            .query_row([], |row| row.get(0))
            .optional()?;
        found
            .flatten()
            .map(|text| text.parse())
            .transpose()
            .map_err(|_| Trouble::BadTable {
                table: "municipality",
            })
    }

    /// Whether the municipality let this seat in, with this reading key.
    pub fn enrols(&self, seat: SeatId, reads: &Recipient) -> Result<bool, Trouble> {
        let found: Option<Option<String>> = self
            .db
            .prepare("SELECT reads FROM seats WHERE seat = ?1")?
            .query_row([seat.to_string()], |row| row.get(0))
            .optional()?;
        Ok(found.flatten().as_deref() == Some(reads.as_str()))
    }

    /// Gives the finished database its place.
    pub fn put_in_place(self) -> Result<(), Trouble> {
        let Self { workshop, db, place } = self;
        // It goes as one file, not as a file and a log.
        db.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0))?;
        drop(db);
        whole_file::finish(&workshop.path().join(database::FILE_NAME), &place)?;
        Ok(())
    }
}
