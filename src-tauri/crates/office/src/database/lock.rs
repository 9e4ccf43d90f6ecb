//! One program per data folder.

use super::{DatabaseFault, DriveKind, DriveProbe};
use fs4::{FileExt, TryLockError};
use std::{
    fs::File,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// The name of the locked file. It stays behind, empty; the lock itself ends with the program, however that ends.
const FILE_NAME: &str = "kernkas.lock";
/// A program that is just ending, or one that another program is just being started from, holds the lock for a moment longer:
/// so many times it is tried again, after so long.
const PATIENCE: u32 = 12;
const A_MOMENT: Duration = Duration::from_millis(25);

/// Holds a data folder for this program, until dropped.
#[derive(Debug)]
pub struct FolderLock {
    folder: PathBuf,
    _file: File,
}

impl FolderLock {
    /// Takes the folder, which must exist and lie on a drive of this computer's own.
    ///
    /// # Errors
    /// [`DatabaseFault::NetworkDrive`], [`DatabaseFault::AlreadyOpen`], or what the disk said.
    pub fn take(folder: &Path, drives: &dyn DriveProbe) -> Result<Self, DatabaseFault> {
        let disk = |path: &Path, source| DatabaseFault::Disk {
            path: path.into(),
            source,
        };
        if let DriveKind::Network { filesystem } =
            drives.kind(folder).map_err(|source| disk(folder, source))?
        {
            return Err(DatabaseFault::NetworkDrive {
                folder: folder.into(),
                filesystem,
            });
        }
        let path = folder.join(FILE_NAME);
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path);
        let file = file.map_err(|source| disk(&path, source))?;
        let mut patience = PATIENCE;
        loop {
            match FileExt::try_lock(&file) {
                Ok(()) => {
                    return Ok(Self {
                        folder: folder.into(),
                        _file: file,
                    });
                }
                Err(TryLockError::WouldBlock) if patience > 0 => patience -= 1,
                Err(TryLockError::WouldBlock) => {
                    return Err(DatabaseFault::AlreadyOpen {
                        folder: folder.into(),
                    });
                }
                Err(TryLockError::Error(source)) => return Err(disk(&path, source)),
            }
            thread::sleep(A_MOMENT);
        }
    }

    /// Gives the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    struct On(DriveKind);

    impl DriveProbe for On {
        fn kind(&self, _: &Path) -> io::Result<DriveKind> {
            Ok(self.0.clone())
        }
    }

    #[test]
    fn a_second_program_is_refused_until_the_first_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let first = FolderLock::take(folder.path(), &On(DriveKind::Local)).unwrap();
        let second = FolderLock::take(folder.path(), &On(DriveKind::Local));
        assert!(matches!(second, Err(DatabaseFault::AlreadyOpen { .. })));
        drop(first);
        FolderLock::take(folder.path(), &On(DriveKind::Local)).unwrap();
    }

    #[test]
    fn a_network_drive_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let nfs = On(DriveKind::Network {
            filesystem: "nfs4".into(),
        });
        match FolderLock::take(folder.path(), &nfs) {
            Err(DatabaseFault::NetworkDrive { filesystem, .. }) => assert_eq!(filesystem, "nfs4"),
            other => panic!("{other:?}"),
        }
        assert!(
            !folder.path().join(FILE_NAME).exists(),
            "nothing was written there"
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_a_fault_of_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let taken = FolderLock::take(&folder.path().join("weg"), &On(DriveKind::Local));
        assert!(matches!(taken, Err(DatabaseFault::Disk { .. })));
    }
}
