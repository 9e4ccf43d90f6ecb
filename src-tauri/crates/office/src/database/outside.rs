//! What can be said of the file from outside, without reading it as a database.

use super::{DatabaseFault, beside, disk};
use std::{fs::File, io::Read, path::Path};

/// The page size of SQLCipher 4, in bytes: no database is shorter.
const PAGE: u64 = 4096;
/// What every unencrypted SQLite database begins with.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";

/// Refuses, before any key is tried, what cannot be an encrypted database.
///
/// Encrypted bytes look like any others, so a file of the right size that is something else shows as a key that does
/// not fit.
pub(super) fn looks_encrypted(path: &Path) -> Result<(), DatabaseFault> {
    let mut file = File::open(path).map_err(|source| disk(path, source))?;
    let found = file.metadata().map_err(|source| disk(path, source))?.len();
    if found == 0 {
        return Err(DatabaseFault::CutShort {
            path: path.into(),
            found,
        });
    }
    let mut start = [0; 16];
    let readable = found >= PAGE && file.read_exact(&mut start).is_ok();
    if readable && start != *PLAIN {
        Ok(())
    } else {
        Err(DatabaseFault::NoDatabase { path: path.into() })
    }
}

/// Refuses a file whose last page is there in part.
///
/// Not while the log holds something: after a crash that is what mends the file.
pub(super) fn ends_with_a_page(path: &Path) -> Result<(), DatabaseFault> {
    let length = |path: &Path| path.metadata().map(|metadata| metadata.len());
    let found = length(path).map_err(|source| disk(path, source))?;
    let logged = length(&beside(path, "-wal")).unwrap_or(0);
    if found.is_multiple_of(PAGE) || logged > 0 {
        Ok(())
    } else {
        Err(DatabaseFault::CutShort {
            path: path.into(),
            found,
        })
    }
}
