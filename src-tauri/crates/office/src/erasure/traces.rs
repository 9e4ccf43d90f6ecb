//! What a database keeps of what was taken out of it: freed and moved pages, its log, the copies made before a migration.

use super::beside;
use crate::{
    database::{self, BACKUPS},
    office::Office,
    trouble::Trouble,
};
use rusqlite::Connection;
use std::{fs, io};

const LEFT: &str = "erased-traces";

/// Notes, in the transaction that erases, that its traces are still to be cleared: also after a crash.
pub(crate) fn are_left(db: &Connection) -> Result<(), Trouble> {
    db.prepare_cached("INSERT OR REPLACE INTO local (name, value) VALUES (?1, '1')")?
        .execute([LEFT])?;
    Ok(())
}

impl Office {
    /// Clears the traces of what was erased, when there are any: notes it beside the database, removes the copies from
    /// before a migration, and writes the whole file anew.
    ///
    /// # Errors
    /// What the disk says. What was erased stays so, and the traces are cleared when somebody sits down next.
    pub(crate) fn clear_traces(&mut self) -> Result<(), Trouble> {
        let left = self
            .db
            .prepare_cached("SELECT 1 FROM local WHERE name = ?1")?
            .exists([LEFT])?;
        if !left {
            return Ok(());
        }
        beside::note(&self.db)?;
        match fs::remove_dir_all(self.db.folder().join(BACKUPS)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        database::rewrite_file(&self.db)?;
        // The mark goes last: whoever ends before has it all to do again.
        self.db.execute("DELETE FROM local WHERE name = ?1", [LEFT])?;
        Ok(database::empty_log(&self.db)?)
    }
}
