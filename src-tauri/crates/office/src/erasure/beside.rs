//! What was erased, noted beside the database: a file with the hashes of the events, and nothing of what they said. An
//! older copy that is put back holds their bodies again; they are taken away before anything is shown of it.

use crate::{database::Database, journal::erasing, tables, trouble::Trouble};
use seal::Hash;
use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write as _},
    path::Path,
};

/// The name of the file in the data folder.
const FILE_NAME: &str = "erased.json";
/// The most bytes that are read: room for some hundred thousand bodies.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Takes away what is noted beside the database and stands in it all the same.
pub(crate) fn apply(db: &Database) -> Result<(), Trouble> {
    let noted = noted(db.folder());
    if noted.is_empty() {
        return Ok(());
    }
    let known: BTreeSet<Hash> = erasing::erased(db)?.into_iter().collect();
    let again: Vec<Hash> = noted.difference(&known).copied().collect();
    if again.is_empty() {
        return Ok(());
    }
    db.execute_batch("BEGIN IMMEDIATE")?;
    let done = erasing::take_away(db, &again).and_then(|cases| {
        super::traces::are_left(db)?;
        tables::fold_taken_away(db, cases)
    });
    db.execute_batch(if done.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    done
}

/// Notes all that was erased here. The file is old or new, never half of each, and on the disk when this returns.
pub(super) fn note(db: &Database) -> Result<(), Trouble> {
    let mut all = noted(db.folder());
    let before = all.len();
    all.extend(erasing::erased(db)?);
    if all.len() == before {
        return Ok(());
    }
    let mut file = tempfile::Builder::new()
        .prefix(".erased-")
        .tempfile_in(db.folder())?;
    file.write_all(&serde_json::to_vec(&all)?)?;
    file.as_file().sync_all()?;
    file.persist(db.folder().join(FILE_NAME))
        .map_err(|error| io::Error::from(error.error.kind()))?;
    Ok(())
}

/// What is noted; nothing where there is no file, or it cannot be read.
fn noted(folder: &Path) -> BTreeSet<Hash> {
    let path = folder.join(FILE_NAME);
    match fs::metadata(&path) {
        Ok(found) if found.len() <= MOST_BYTES => fs::read(&path)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default(),
        _ => BTreeSet::new(),
    }
}
