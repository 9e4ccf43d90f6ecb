//! What kind of drive a folder is on. SQLite's write-ahead log needs memory that both ends of a network do not share.

#[cfg(any(target_os = "linux", test))]
mod mounts;

use std::{io, path::Path};

/// Where a folder is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DriveKind {
    /// On a drive of this computer, as far as can be told.
    Local,
    /// On a drive reached over a network.
    Network {
        /// What the system calls it.
        filesystem: String,
    },
}

/// Tells what kind of drive a folder is on.
pub trait DriveProbe {
    /// Looks at the drive of an existing folder.
    ///
    /// # Errors
    /// What the system said when it was asked.
    fn kind(&self, folder: &Path) -> io::Result<DriveKind>;
}

/// Asks the system.
///
/// On Linux it reads the table of mounts. On Windows it recognises a path on another computer (`\\server\share`), and a
/// drive letter that stands for one, since Windows gives that when asked for the full path. On macOS and elsewhere there
/// is no way without unsafe code; there every folder counts as local.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDrives;

impl DriveProbe for SystemDrives {
    #[cfg(target_os = "linux")]
    fn kind(&self, folder: &Path) -> io::Result<DriveKind> {
        let table = std::fs::read("/proc/self/mountinfo")?;
        Ok(mounts::kind_of(
            &folder.canonicalize()?,
            &String::from_utf8_lossy(&table),
        ))
    }

    #[cfg(target_os = "windows")]
    fn kind(&self, folder: &Path) -> io::Result<DriveKind> {
        use std::path::{Component, Prefix};
        let full = folder.canonicalize()?;
        Ok(match full.components().next() {
            Some(Component::Prefix(prefix))
                if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) =>
            {
                DriveKind::Network {
                    filesystem: "UNC".to_owned(),
                }
            }
            _ => DriveKind::Local,
        })
    }

    #[cfg(not(any(target_os = "linux", target_os = "windows")))]
    fn kind(&self, folder: &Path) -> io::Result<DriveKind> {
        folder.canonicalize().map(|_| DriveKind::Local)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_for_temporary_files_is_local() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(SystemDrives.kind(folder.path()).unwrap(), DriveKind::Local);
    }

    #[test]
    fn a_folder_that_is_not_there_cannot_be_asked_about() {
        let folder = tempfile::tempdir().unwrap();
        assert!(SystemDrives.kind(&folder.path().join("weg")).is_err());
    }
}
