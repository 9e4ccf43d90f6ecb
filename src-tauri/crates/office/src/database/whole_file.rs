//! Files that appear whole or not at all.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};
use tempfile::TempDir;

/// How the name of a folder begins in which a file is made.
const WORKSHOP: &str = ".making-";

/// What to do where the file is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Existing {
    /// Fail with [`io::ErrorKind::AlreadyExists`].
    Refuse,
    /// Put the new one in its place.
    Replace,
}

/// Writes a file under another name, and gives it its own when every byte is on the disk.
pub(crate) fn write(path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    let folder = folder_of(path);
    let mut file = tempfile::Builder::new().prefix(".writing-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match existing {
        Existing::Refuse => file.persist_noclobber(path),
        Existing::Replace => file.persist(path),
    }
    .map_err(|error| error.error)?;
    sync_folder(folder)
}

/// Makes a folder beside `path` to build it in: what is put next to a file meanwhile goes with it, whatever happens.
pub(crate) fn workshop(path: &Path) -> io::Result<TempDir> {
    tempfile::Builder::new()
        .prefix(WORKSHOP)
        .tempdir_in(folder_of(path))
}

/// Throws away what was left half-made in `folder` by a program that was stopped. Nobody may be making anything there.
pub(crate) fn clear_workshops(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(WORKSHOP) && entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Gives a finished file its own name, where nothing has that yet.
pub(crate) fn finish(written: &Path, path: &Path) -> io::Result<()> {
    File::options().write(true).open(written)?.sync_all()?;
    // A second name fails where one exists, a rename would not; some sticks know no second names.
    match fs::hard_link(written, path) {
        Ok(()) => fs::remove_file(written)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
        Err(_) if path.exists() => return Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(written, path)?,
    }
    sync_folder(folder_of(path))
}

/// Gives the folder a file is in.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Puts the name on the disk as well. Windows does that by itself, and has no way to ask for it.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(windows) {
        Ok(())
    } else {
        File::open(folder)?.sync_all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_only_when_that_is_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write(&path, b"one", Existing::Refuse).unwrap();
        let refused = write(&path, b"two", Existing::Refuse).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        write(&path, b"three", Existing::Replace).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"three");
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "nothing is left beside it"
        );
    }

    #[test]
    fn a_finished_file_takes_no_name_that_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let (written, path) = (folder.path().join("written"), folder.path().join("file"));
        fs::write(&written, b"new").unwrap();
        fs::write(&path, b"old").unwrap();
        assert_eq!(
            finish(&written, &path).unwrap_err().kind(),
            io::ErrorKind::AlreadyExists
        );
        assert_eq!(fs::read(&path).unwrap(), b"old");
        fs::remove_file(&path).unwrap();
        finish(&written, &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }
}
