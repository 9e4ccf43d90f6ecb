//! What stands in for the system's file dialogs while tests drive the real window.
//!
//! A dialog of the system cannot be driven from outside. In a debug build with `KERNKAS_AUTOMATION` set, the
//! file doors read from the environment what a person would have chosen. A released program has none of this.

use std::path::PathBuf;

/// The environment variable that switches automation on (any value).
pub const AUTOMATION: &str = "KERNKAS_AUTOMATION";
/// The files that "were chosen", separated as this system separates a `PATH`. A folder stands for the newest file in
/// it: one window saves there, and another finds what it saved.
pub const CHOSEN_FILES: &str = "KERNKAS_CHOSEN_FILES";
/// The file that "was named" to save to. In a folder the file gets the name that the page suggests.
pub const SAVE_TO: &str = "KERNKAS_SAVE_TO";

/// Says whether tests drive this window.
#[must_use]
pub fn is_on() -> bool {
    cfg!(debug_assertions) && std::env::var_os(AUTOMATION).is_some()
}

/// Returns the files that the test chose: none when it named none.
#[must_use]
pub fn chosen_files() -> Vec<PathBuf> {
    std::env::var_os(CHOSEN_FILES)
        .map(|list| std::env::split_paths(&list).map(newest).collect())
        .unwrap_or_default()
}

/// Returns the file that the test named to save to, or `None` as if the dialog had been cancelled. `suggested` is the
/// name that the dialog would have shown.
#[must_use]
pub fn save_to(suggested: &str) -> Option<PathBuf> {
    let named = std::env::var_os(SAVE_TO).map(PathBuf::from)?;
    Some(if named.is_dir() {
        named.join(suggested)
    } else {
        named
    })
}

/// The newest file of a folder; anything else as it is.
fn newest(named: PathBuf) -> PathBuf {
    let Ok(folder) = std::fs::read_dir(&named) else {
        return named;
    };
    folder
        .flatten()
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .max()
        .map_or(named, |(_, file)| file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        fs::File,
        time::{Duration, SystemTime},
    };

    #[test]
    fn a_folder_stands_for_the_newest_file_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let first = folder.path().join("z-eerste.kernkas");
        let second = folder.path().join("a-tweede.kernkas");
        for (file, seconds) in [(&first, 1_000), (&second, 2_000)] {
            let made = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            File::create(file).unwrap().set_modified(made).unwrap();
        }
        assert_eq!(newest(folder.path().to_path_buf()), second);
        assert_eq!(newest(first.clone()), first, "a file is itself");
    }
}
