//! A copy of the database while it is in use: encrypted with the same key, whole or not at all.

use super::{DatabaseFault, DatabaseKey, connect_new, disk, whole_file};
use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};
use std::{path::Path, thread, time::Duration};

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
    if target.exists() {
        return Err(DatabaseFault::AlreadyThere { path: target.into() });
    }
    // No folder to write in is a matter of the disk: it is not this database that is missing.
    let workshop = whole_file::workshop(target).map_err(|source| DatabaseFault::Disk {
        path: target.into(),
        source,
    })?;
    let path = workshop.path().join("copy.db");
    let mut copy = connect_new(&path, key)?;
    copy_pages(connection, &mut copy, report)?;
    // The copy is one file, not a file and a log.
    copy.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0))?;
    check(&copy)?;
    copy.close().map_err(|(_, error)| error)?;
    whole_file::finish(&path, target).map_err(|source| disk(target, source))
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
///
/// # Errors
/// [`DatabaseFault::Damaged`], with what was found.
pub fn check(copy: &Connection) -> Result<(), DatabaseFault> {
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
