//! What can be wrong with the vault.

use super::LONGEST_LABEL;
use seal::{NoRandomness, SeatId};
use std::{io, path::PathBuf, time::Duration};

/// Says why the vault could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum VaultFault {
    /// No file of keys in that folder.
    #[error("no keys at {path}")]
    NoVault {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// A file of keys that would be overwritten.
    #[error("there are keys at {path} already")]
    AlreadyThere {
        /// Where.
        path: PathBuf,
    },
    /// A file that is no file of keys.
    #[error("the keys at {path} cannot be read")]
    Unreadable {
        /// Where.
        path: PathBuf,
        /// What the reader stumbled over.
        source: serde_json::Error,
    },
    /// A file of a newer program.
    #[error("the keys are of version {found}; this program knows version {known}")]
    NewerVersion {
        /// The version of the file.
        found: u64,
        /// The version of this program.
        known: u64,
    },
    /// A file whose parts do not belong together.
    #[error("the keys were damaged or changed")]
    Damaged,
    /// A seat that this laptop does not have.
    #[error("seat {seat} is not on this laptop")]
    UnknownSeat {
        /// Which.
        seat: SeatId,
    },
    /// A passphrase that does not open the seat.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Too many wrong tries; nothing was tried.
    #[error("try again in {} seconds", wait.as_secs() + 1)]
    TryAgainIn {
        /// How long.
        wait: Duration,
    },
    /// A recovery key of another vault, or another kind of printed key.
    #[error("this is not the recovery key of this vault")]
    WrongRecoveryKey,
    /// A label that cannot be shown.
    #[error("a label has 1 to {LONGEST_LABEL} characters, all visible")]
    Label,
    /// Not enough memory for Argon2id.
    #[error("{kib} KiB of memory could not be had")]
    OutOfMemory {
        /// How much it needs.
        kib: u32,
    },
    /// No random bytes.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The disk said no.
    #[error("{path}")]
    Disk {
        /// Where.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}
