//! The two kinds of trouble, never mixed: a refusal (the rules say no) and a fault (a disk, a file, a bug).

use crate::wire::{CallFailure, FailureKind};
use rules::{refusal::Refusal, text::Text};
use std::io;

/// Why a call did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The rules say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Nobody is at the desk.
    #[error("nobody is at the desk")]
    Locked,
    /// There is no call of this name.
    #[error("no call {name}")]
    NoSuchCall {
        /// The name.
        name: String,
    },
    /// The call may not be made from the screen.
    #[error("{name} is not for the screen")]
    NotFromTheScreen {
        /// The name.
        name: String,
    },
    /// What came in has not the shape of the call.
    #[error("bad shape: {detail}")]
    BadShape {
        /// What serde says.
        detail: String,
    },
    /// The keys on this laptop.
    #[error(transparent)]
    Vault(#[from] crate::vault::VaultFault),
    /// A passphrase that cannot be one.
    #[error(transparent)]
    Passphrase(#[from] crate::vault::PassphraseFault),
    /// A printed key that was typed wrong.
    #[error(transparent)]
    PrintedKey(#[from] crate::vault::PrintedKeyFault),
    /// The database file.
    #[error(transparent)]
    Database(#[from] crate::database::DatabaseFault),
    /// A statement failed.
    #[error(transparent)]
    Sql(#[from] rusqlite::Error),
    /// Something stored cannot be read back.
    #[error(transparent)]
    Stored(#[from] serde_json::Error),
    /// An event could not be sealed.
    #[error(transparent)]
    Seal(#[from] seal::SealError),
    /// A paper that cannot be kept.
    #[error(transparent)]
    Paper(#[from] crate::papers::PaperFault),
    /// A file or folder.
    #[error(transparent)]
    Disk(#[from] std::io::Error),
    /// A commit does not hold up.
    #[error("broken commit: {broken}")]
    BrokenCommit {
        /// How.
        broken: seal::Broken,
    },
    /// A commit follows what is not here.
    #[error("a commit follows what is not here")]
    NotInPlace,
    /// The seat at the desk was barred.
    #[error("this seat was barred")]
    SeatBarred,
    /// The chain of the seat at the desk was continued on a copy.
    #[error("the chain of this seat was continued on a copy")]
    SeatFrozen,
    /// Joining, enrolling, barring, the printed keys.
    #[error(transparent)]
    Seats(#[from] crate::seats::SeatFault),
    /// A file that is written or taken in.
    #[error(transparent)]
    Exchange(#[from] crate::exchange::ExchangeFault),
    /// A backup that is put back.
    #[error(transparent)]
    Restore(#[from] crate::desk::RestoreFault),
    /// Something in a table cannot be read back.
    #[error("table {table} holds what it cannot hold")]
    BadTable {
        /// Which.
        table: &'static str,
    },
    /// The clock of this laptop gives no time that can be written down.
    #[error("the clock gives no usable time")]
    BadClock,
    /// No random bytes.
    #[error(transparent)]
    NoRandomness(#[from] seal::NoRandomness),
}

/// The index beside the database could not be made as long as it must be: SQLite does not say that for want of room.
const NO_ROOM_FOR_INDEX: i32 = rusqlite::ffi::SQLITE_IOERR_SHMSIZE;

fn has_no_room(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|error| {
        error.code == rusqlite::ErrorCode::DiskFull || error.extended_code == NO_ROOM_FOR_INDEX
    })
}

fn is_of_the_disk(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::SystemIoFailure)
}

/// The most characters that are told to who helps.
const LONGEST_DETAIL: usize = 300;

impl From<Trouble> for CallFailure {
    /// The sentence of a trouble. What the system said goes along as `detail`, for who helps; it never stands alone.
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Refused(refusal) => {
                let (text, field) = (refusal.text(), refusal.field().map(str::to_owned));
                let because = match refusal {
                    Refusal::MoreThanAllowed { because, .. } => because,
                    _ => Vec::new(),
                };
                Self {
                    kind: FailureKind::Refused,
                    text,
                    field,
                    because,
                }
            }
            Trouble::Locked => Self {
                kind: FailureKind::Locked,
                text: Text::new("fault-locked"),
                field: None,
                because: Vec::new(),
            },
            other => {
                let (kind, id) = other.sentence();
                // It may repeat what came in, however long that is.
                let detail: String = other.to_string().chars().take(LONGEST_DETAIL).collect();
                let text = Text::new(id).name("detail", &detail);
                Self {
                    kind,
                    text: other.fill(text),
                    field: other.field().map(str::to_owned),
                    because: Vec::new(),
                }
            }
        }
    }
}

impl Trouble {
    /// Whether a person can act on it, and the id of its sentence in `office.ftl`.
    fn sentence(&self) -> (FailureKind, &'static str) {
        use crate::{database::DatabaseFault as Db, vault::VaultFault as Keys};
        use FailureKind::{Fault, Refused};
        match self {
            Self::Vault(Keys::WrongPassphrase) => (Refused, "fault-wrong-passphrase"),
            Self::Vault(Keys::TryAgainIn { .. }) => (Refused, "fault-try-again-in"),
            Self::Vault(Keys::WrongRecoveryKey) => (Refused, "fault-wrong-recovery-key"),
            Self::Vault(Keys::NewerVersion { .. }) | Self::Database(Db::NewerFile { .. }) => {
                (Refused, "fault-newer-file")
            }
            Self::Vault(Keys::Label) => (Refused, "fault-bad-name"),
            Self::Vault(Keys::AlreadyThere { .. }) | Self::Database(Db::AlreadyThere { .. }) => {
                (Refused, "fault-already-there")
            }
            Self::Vault(Keys::Unreadable { .. } | Keys::Damaged) => (Fault, "fault-keys-damaged"),
            Self::Passphrase(_) => (Refused, "fault-passphrase-rules"),
            Self::PrintedKey(_) => (Refused, "fault-printed-key"),
            Self::Database(Db::AlreadyOpen { .. }) => (Refused, "fault-already-open"),
            Self::Database(Db::NetworkDrive { .. }) => (Refused, "fault-network-drive"),
            Self::Database(
                Db::CutShort { .. } | Db::Damaged { .. } | Db::NoDatabase { .. } | Db::WrongKey { .. },
            ) => (Fault, "fault-database-damaged"),
            Self::Database(Db::Missing { .. }) => (Fault, "fault-database-missing"),
            Self::Paper(_) => (Refused, "fault-paper"),
            Self::Exchange(fault) => fault.sentence(),
            Self::Seats(fault) => (Refused, fault.sentence()),
            Self::Restore(fault) => (Refused, fault.sentence()),
            Self::SeatBarred => (Refused, "fault-seat-barred"),
            Self::SeatFrozen => (Refused, "fault-seat-frozen"),
            Self::NoSuchCall { .. } | Self::NotFromTheScreen { .. } | Self::BadShape { .. } => {
                (Refused, "fault-bad-call")
            }
            _ if self.is_of_a_full_disk() => (Fault, "fault-disk-full"),
            Self::Sql(error) | Self::Database(Db::Sqlite(error)) if is_of_the_disk(error) => {
                (Fault, "fault-disk")
            }
            Self::Disk(_) | Self::Vault(Keys::Disk { .. }) | Self::Database(Db::Disk { .. }) => {
                (Fault, "fault-disk")
            }
            _ => (Fault, "fault-unexpected"),
        }
    }

    /// Whether there was no room: for the database, for what SQLite keeps beside it, or for any other file.
    fn is_of_a_full_disk(&self) -> bool {
        use crate::{database::DatabaseFault as Db, vault::VaultFault as Keys};
        match self {
            Self::Sql(error) | Self::Database(Db::Sqlite(error) | Db::Migration { source: error, .. }) => {
                has_no_room(error)
            }
            Self::Disk(error)
            | Self::Vault(Keys::Disk { source: error, .. })
            | Self::Database(Db::Disk { source: error, .. }) => matches!(
                error.kind(),
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
            ),
            _ => false,
        }
    }

    /// What a sentence needs besides the detail.
    fn fill(&self, text: Text) -> Text {
        match self {
            Self::Vault(crate::vault::VaultFault::TryAgainIn { wait }) => text.number(
                "seconds",
                i32::try_from(wait.as_secs().max(1)).unwrap_or(i32::MAX),
            ),
            Self::Exchange(fault) => fault.fill(text),
            Self::Restore(fault) => match fault.named() {
                Some((name, value)) => text.name(name, &value),
                None => text,
            },
            _ => text,
        }
    }

    fn field(&self) -> Option<&'static str> {
        use crate::vault::VaultFault as Keys;
        match self {
            Self::Passphrase(_) | Self::Vault(Keys::WrongPassphrase | Keys::TryAgainIn { .. }) => {
                Some("passphrase")
            }
            Self::PrintedKey(_) | Self::Vault(Keys::WrongRecoveryKey) => Some("recovery_key"),
            Self::Vault(Keys::Label) => Some("name"),
            Self::Paper(_) => Some("content"),
            Self::Seats(fault) => fault.field(),
            Self::Restore(_) => Some("file"),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::DatabaseFault;
    use rusqlite::ffi;

    fn of_sqlite(code: i32) -> rusqlite::Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
    }

    #[test]
    fn a_full_disk_is_told_as_one_whatever_had_no_room() {
        let full = || io::Error::from(io::ErrorKind::StorageFull);
        for code in [ffi::SQLITE_FULL, ffi::SQLITE_IOERR_SHMSIZE] {
            for trouble in [
                Trouble::Sql(of_sqlite(code)),
                Trouble::Database(DatabaseFault::Sqlite(of_sqlite(code))),
            ] {
                assert_eq!(trouble.sentence().1, "fault-disk-full", "{trouble:?}");
            }
        }
        assert_eq!(Trouble::Disk(full()).sentence().1, "fault-disk-full");
        let read = Trouble::Sql(of_sqlite(ffi::SQLITE_IOERR_READ));
        assert_eq!(read.sentence().1, "fault-disk");
    }
}
