//! A data folder kept as bytes, so that founding and its costly keys are paid once per program.

use crate::desk::PASSPHRASE;
use office::vault::{Cost, Passphrase, Vault};
use std::{ffi::OsString, fs, path::Path};

/// The files of a data folder.
#[derive(Clone)]
pub struct Template(Vec<(OsString, Vec<u8>)>);

impl Template {
    /// Keeps what is in `folder`. Nobody may be at the desk there.
    ///
    /// # Panics
    /// When it cannot be read.
    #[must_use]
    pub fn of(folder: &Path) -> Self {
        let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
        let files = entries.filter(|entry| entry.file_type().unwrap().is_file());
        Self(
            files
                .map(|entry| (entry.file_name(), fs::read(entry.path()).unwrap()))
                .collect(),
        )
    }

    /// Puts it in `folder`, which is made.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn put(&self, folder: &Path) {
        fs::create_dir_all(folder).unwrap();
        for (name, bytes) in &self.0 {
            fs::write(folder.join(name), bytes).unwrap();
        }
    }
}

/// Makes guessing the passphrases in `folder` cheap, so that people can sit down a thousand times.
///
/// # Panics
/// When somebody has another passphrase than [`PASSPHRASE`].
pub fn make_unlocking_cheap(folder: &Path) {
    let cheap = Cost {
        memory_kib: 64,
        passes: 1,
        lanes: 1,
    };
    let passphrase = Passphrase::typed(PASSPHRASE).unwrap();
    let mut vault = Vault::open_at_cost(folder, cheap).unwrap();
    for found in vault.seats() {
        vault
            .change_passphrase(found.seat, &passphrase, &passphrase)
            .unwrap();
    }
}
