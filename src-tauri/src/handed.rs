//! Files that a person handed to the window.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

/// The most that is ever read of one file, in bytes: a paper is 10 MB at most (the office refuses what is longer,
/// with a sentence), so one byte more is enough to see that.
pub const READ_AT_MOST: u64 = 10 * 1024 * 1024 + 1;

/// What a page learns of a file that was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandedFile {
    /// What the page names the file by. Only files that a person chose or dropped have one.
    pub token: String,
    /// The file's own name, without its folder.
    pub name: String,
    /// In bytes.
    pub size: u64,
}

/// The files handed over since the program started.
#[derive(Debug, Default)]
pub struct Handed {
    files: Mutex<HashMap<String, PathBuf>>,
}

impl Handed {
    /// Takes files in and says under which tokens. Folders, and files that cannot be looked at, are passed over.
    pub fn take_in(&self, paths: impl IntoIterator<Item = PathBuf>) -> Vec<HandedFile> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken = Vec::new();
        for path in paths {
            let Ok(what) = path.metadata() else { continue };
            if !what.is_file() {
                continue;
            }
            let token = format!("file-{}", files.len() + 1);
            taken.push(HandedFile {
                token: token.clone(),
                name: name_of(&path),
                size: what.len(),
            });
            files.insert(token, path);
        }
        taken
    }

    /// The place of the file behind a token, for a door of the shell: it never goes to a page. `None` when nobody
    /// handed over a file by that token.
    #[must_use]
    pub fn place(&self, token: &str) -> Option<PathBuf> {
        self.files
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(token)
            .cloned()
    }

    /// Reads the file behind a token: its name and its first [`READ_AT_MOST`] bytes. `None` when nobody handed
    /// over a file by that token.
    ///
    /// # Errors
    ///
    /// What the disk says: the file may be gone, or on a stick that was pulled out.
    pub fn read(&self, token: &str) -> io::Result<Option<(String, Vec<u8>)>> {
        let Some(path) = self.place(token) else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        File::open(&path)?.take(READ_AT_MOST).read_to_end(&mut bytes)?;
        Ok(Some((name_of(&path), bytes)))
    }
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handed_file_is_read_by_its_token() {
        let folder = tempfile::tempdir().unwrap();
        let quote = folder.path().join("offerte.pdf");
        std::fs::write(&quote, b"%PDF").unwrap();
        let handed = Handed::default();
        let taken = handed.take_in([quote, folder.path().to_path_buf(), folder.path().join("weg.pdf")]);
        assert_eq!(taken.len(), 1, "a folder and a missing file are not papers");
        assert_eq!((taken[0].name.as_str(), taken[0].size), ("offerte.pdf", 4));
        assert_eq!(
            handed.read(&taken[0].token).unwrap(),
            Some(("offerte.pdf".into(), b"%PDF".to_vec()))
        );
    }

    #[test]
    fn a_token_that_nobody_was_given_reads_nothing() {
        let handed = Handed::default();
        assert_eq!(handed.read("file-1").unwrap(), None);
        assert_eq!(handed.read("/etc/passwd").unwrap(), None);
        assert_eq!(handed.place("/etc/passwd"), None);
    }

    #[test]
    fn two_files_never_share_a_token() {
        let folder = tempfile::tempdir().unwrap();
        let photo = folder.path().join("foto.jpg");
        std::fs::write(&photo, b"x").unwrap();
        let handed = Handed::default();
        let first = handed.take_in([photo.clone()]);
        let second = handed.take_in([photo]);
        assert_ne!(first[0].token, second[0].token);
    }

    #[test]
    fn a_huge_file_is_read_no_further_than_needed_to_refuse_it() {
        let folder = tempfile::tempdir().unwrap();
        let film = folder.path().join("film.mp4");
        File::create(&film).unwrap().set_len(READ_AT_MOST * 5).unwrap();
        let handed = Handed::default();
        let taken = handed.take_in([film]);
        let (_, bytes) = handed.read(&taken[0].token).unwrap().unwrap();
        assert_eq!(bytes.len() as u64, READ_AT_MOST);
    }
}
