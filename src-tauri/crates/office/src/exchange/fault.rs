//! What can be wrong with a file that is written or taken in, each with its sentence.

use crate::wire::FailureKind;
use rules::text::Text;
use seal::bundle::{BundleFault, WriteFault};
use std::io;

/// Why a file was not written or not taken in. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeFault {
    /// The file is no bundle, damaged, or not for who is at the desk.
    #[error(transparent)]
    Bundle(#[from] BundleFault),
    /// The bundle is of another municipality.
    #[error("a bundle of another municipality")]
    OtherMunicipality,
    /// A paper is not the one that its event names.
    #[error("paper {paper} is not the one that was added")]
    OtherPaper {
        /// Which.
        paper: uuid::Uuid,
    },
    /// The file is not the one that was looked at.
    #[error("the file has changed")]
    Changed,
    /// A person stopped it.
    #[error(transparent)]
    Stopped(#[from] crate::progress::Stopped),
    /// There is no such seat.
    #[error("no such seat")]
    ReceiverUnknown,
    /// The seat was barred.
    #[error("the seat of {name} was barred")]
    ReceiverBarred {
        /// Whose.
        name: String,
    },
    /// The seat's reading key is not known.
    #[error("no reading key of {name}")]
    ReceiverUnread {
        /// Whose.
        name: String,
    },
    /// The file could not be read.
    #[error("the file could not be read: {0}")]
    Unread(io::Error),
    /// The file could not be written.
    #[error(transparent)]
    Unwritten(#[from] WriteFault),
}

impl ExchangeFault {
    /// Whether a person can act on it, and the id of its sentence.
    pub(crate) fn sentence(&self) -> (FailureKind, &'static str) {
        use FailureKind::{Fault, Refused};
        match self {
            Self::Bundle(fault) => of_bundle(fault),
            Self::OtherMunicipality => (Refused, "fault-bundle-other-municipality"),
            Self::OtherPaper { .. } => (Refused, "fault-bundle-damaged"),
            Self::Changed => (Refused, "fault-bundle-changed"),
            Self::Stopped(_) => (Refused, "fault-exchange-stopped"),
            Self::ReceiverUnknown => (Refused, "fault-receiver-unknown"),
            Self::ReceiverBarred { .. } => (Refused, "fault-receiver-barred"),
            Self::ReceiverUnread { .. } => (Refused, "fault-receiver-unread"),
            Self::Unread(_) => (Fault, "fault-bundle-unread"),
            Self::Unwritten(WriteFault::Io(error)) if is_full(error) => (Fault, "fault-bundle-no-room"),
            Self::Unwritten(WriteFault::Io(error)) if error.kind() == io::ErrorKind::AlreadyExists => {
                (Refused, "fault-already-there")
            }
            Self::Unwritten(WriteFault::Io(_)) => (Fault, "fault-bundle-unwritten"),
            Self::Unwritten(_) => (Fault, "fault-unexpected"),
        }
    }

    /// Fills in whom it is about.
    pub(crate) fn fill(&self, text: Text) -> Text {
        match self {
            Self::ReceiverBarred { name } | Self::ReceiverUnread { name } => text.name("name", name),
            _ => text,
        }
    }
}

fn is_full(error: &io::Error) -> bool {
    use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull, WriteZero};
    matches!(
        error.kind(),
        StorageFull | QuotaExceeded | FileTooLarge | WriteZero
    )
}

fn of_bundle(fault: &BundleFault) -> (FailureKind, &'static str) {
    use FailureKind::{Fault, Refused};
    match fault {
        BundleFault::NotABundle | BundleFault::NotEncrypted => (Refused, "fault-bundle-none"),
        BundleFault::NewerVersion { .. } => (Refused, "fault-bundle-newer"),
        BundleFault::NotForYou => (Refused, "fault-bundle-not-for-you"),
        BundleFault::CutShort => (Refused, "fault-bundle-cut-short"),
        BundleFault::OtherTenant { .. } => (Refused, "fault-bundle-other-municipality"),
        BundleFault::Unread { .. } => (Fault, "fault-bundle-unread"),
        BundleFault::TooManyReaders { .. }
        | BundleFault::LineTooLong { .. }
        | BundleFault::TooManyLines { .. }
        | BundleFault::TooBig { .. }
        | BundleFault::Bomb { .. }
        | BundleFault::CommitTooBig { .. } => (Refused, "fault-bundle-too-big"),
        _ => (Refused, "fault-bundle-damaged"),
    }
}
