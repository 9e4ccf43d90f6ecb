//! What stands in for the system's file dialogs while tests drive the real window.
//!
//! A dialog of the system cannot be driven from outside. In a debug build with `KERNKAS_AUTOMATION` set, the
//! file doors read from the environment what a person would have chosen. A released program has none of this.

use std::path::PathBuf;

/// The environment variable that switches automation on (any value).
pub const AUTOMATION: &str = "KERNKAS_AUTOMATION";
/// The files that "were chosen", separated as this system separates a `PATH`.
pub const CHOSEN_FILES: &str = "KERNKAS_CHOSEN_FILES";
/// The file that "was named" to save to.
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
        .map(|list| std::env::split_paths(&list).collect())
        .unwrap_or_default()
}

/// Returns the file that the test named to save to, or `None` as if the dialog had been cancelled.
#[must_use]
pub fn save_to() -> Option<PathBuf> {
    std::env::var_os(SAVE_TO).map(PathBuf::from)
}
