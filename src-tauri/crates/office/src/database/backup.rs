//! A copy of the database while it is in use: encrypted with the same key, whole or not at all.

use super::{DatabaseFault, DatabaseKey, connect, whole_file};
use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};
use std::{fs::File, path::Path, thread, time::Duration};

/// How far a backup is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackupProgress {
    /// Pages copied.
    pub done: u32,
    /// Pages in all, as far as known now.
    pub pages: u32,
}

/// Pages copied between two reports: 1 MiB.
const PAGES_AT_ONCE: i32 = 256;
const WAIT: Duration = Duration::from_millis(50);
const MOST_WAITS: u32 = 200;

/// Copies the database to `target` and checks the copy, page by page, before it gets that name.
///
/// `report` hears how far it is. To open the copy later, the vault is needed as well.
///
/// # Errors
/// [`DatabaseFault::AlreadyThere`] rather than overwriting; [`DatabaseFault::Damaged`] where the copy does not pass;
/// nothing is left behind then.
pub fn backup(
    connection: &Connection,
    key: &DatabaseKey,
    target: &Path,
    report: &mut dyn FnMut(BackupProgress),
) -> Result<(), DatabaseFault> {
    let disk = |source| DatabaseFault::Disk {
        path: target.into(),
        source,
    };
    if target.exists() {
        return Err(DatabaseFault::AlreadyThere { path: target.into() });
    }
    // A folder of its own, beside the target: what SQLite puts next to a database goes with it, whatever happens.
    let workshop = tempfile::Builder::new()
        .prefix(".backup-")
        .tempdir_in(whole_file::folder_of(target))
        .map_err(disk)?;
    let path = workshop.path().join("copy.db");
    File::create_new(&path).map_err(disk)?;
    let mut copy = connect(&path, key)?;
    copy_pages(connection, &mut copy, report)?;
    // The copy is one file, not a file and a log.
    copy.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0))?;
    check(&copy)?;
    copy.close().map_err(|(_, error)| error)?;
    whole_file::finish(&path, target).map_err(|source| match source.kind() {
        std::io::ErrorKind::AlreadyExists => DatabaseFault::AlreadyThere { path: target.into() },
        _ => disk(source),
    })
}

fn copy_pages(
    from: &Connection,
    to: &mut Connection,
    report: &mut dyn FnMut(BackupProgress),
) -> Result<(), DatabaseFault> {
    let copying = Backup::new(from, to)?;
    let mut waits = 0;
    loop {
        let step = copying.step(PAGES_AT_ONCE)?;
        let progress = copying.progress();
        let pages = u32::try_from(progress.pagecount).unwrap_or(0);
        let left = u32::try_from(progress.remaining).unwrap_or(0);
        report(BackupProgress {
            done: pages.saturating_sub(left),
            pages,
        });
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            _ if waits < MOST_WAITS => {
                waits += 1;
                thread::sleep(WAIT);
            }
            _ => return Err(DatabaseFault::Busy),
        }
    }
}

/// Checks that every page decrypts as it was written, and that the tables are in order.
fn check(copy: &Connection) -> Result<(), DatabaseFault> {
    let mut findings = Vec::new();
    for (pragma, sound) in [("cipher_integrity_check", None), ("quick_check", Some("ok"))] {
        copy.pragma_query(None, pragma, |row| {
            let finding: String = row.get(0)?;
            if Some(finding.as_str()) != sound {
                findings.push(finding);
            }
            Ok(())
        })?;
    }
    if findings.is_empty() {
        Ok(())
    } else {
        Err(DatabaseFault::Damaged { findings })
    }
}
