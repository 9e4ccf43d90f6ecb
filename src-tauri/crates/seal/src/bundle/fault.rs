//! Everything that can be wrong with a bundle. Any fault refuses the whole file.

use super::{Caps, Counted, HeaderFault};
use crate::{BodyFault, Broken, Malformed, SeatId};
use std::io;

/// Says why a file is refused. `line` counts from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(
    missing_docs,
    reason = "the fields are named for what they hold; the sentence of each variant says the rest"
)]
pub enum BundleFault {
    /// The file is something else: a photo, a text, nothing.
    #[error("not a bundle")]
    NotABundle,
    /// The lines lie open, where an encrypted file was asked for.
    #[error("a bundle that is not encrypted")]
    NotEncrypted,
    /// Made by a newer program.
    #[error("bundle version {found}; this program knows version {known}")]
    NewerVersion { found: u64, known: u64 },
    /// None of the keys opens it.
    #[error("encrypted for others")]
    NotForYou,
    /// The file ends before its end line.
    #[error("the file is cut short")]
    CutShort,
    /// What was encrypted or compressed is not what was written.
    #[error("the file is damaged")]
    Damaged,
    /// The disk did not give the file.
    #[error("the file could not be read: {kind}")]
    Unread { kind: io::ErrorKind },
    /// The readers' part of the file is longer than allowed.
    #[error("the list of readers is longer than {limit} bytes")]
    TooManyReaders { limit: usize },
    /// A line is longer than allowed.
    #[error("line {line} is longer than {limit} bytes")]
    LineTooLong { line: u64, limit: usize },
    /// More lines than allowed.
    #[error("more than {limit} lines")]
    TooManyLines { limit: u64 },
    /// More bytes than allowed.
    #[error("more than {limit} bytes")]
    TooBig { limit: u64 },
    /// Small as a file, enormous as text.
    #[error("grows more than {ratio} times when it is unpacked")]
    Bomb { ratio: u64 },
    /// One commit and its events are larger than allowed.
    #[error("the commit at line {line} is larger than {limit} bytes")]
    CommitTooBig { line: u64, limit: usize },
    /// A line that is not JSON, has a key too many or too few, or is not written the one way it must be.
    #[error("line {line} cannot be read at character {column}")]
    LineForm { line: u64, column: usize },
    /// A line of a kind that is not known.
    #[error("line {line} is of no known kind")]
    LineUnknown { line: u64 },
    /// A line where another kind must stand, or out of its order.
    #[error("line {line} is out of order")]
    LineOrder { line: u64 },
    /// The header contradicts itself.
    #[error("the header of the bundle")]
    Header(#[from] HeaderFault),
    /// A commit that is broken in itself.
    #[error("the commit at line {line}")]
    Commit { line: u64, source: Broken },
    /// A commit of another municipality than the bundle.
    #[error("the commit at line {line} is of another municipality")]
    OtherTenant { line: u64 },
    /// A body by itself that is no body.
    #[error("the body at line {line}")]
    Body { line: u64, source: BodyFault },
    /// A part of a paper that does not fit its size, its number or the part before it.
    #[error("the part of a paper at line {line}")]
    Paper { line: u64 },
    /// There is more or less of something than the header says.
    #[error("{found} {what:?}, where the header says {told}")]
    Count { what: Counted, told: u64, found: u64 },
    /// The end line counts other lines than there are.
    #[error("the end counts {told} lines, there are {found}")]
    EndLines { told: u64, found: u64 },
    /// The end line has the hash of other bytes.
    #[error("the hash in the end line is not that of the lines before it")]
    EndHash,
    /// The sender's name is no sound public key.
    #[error("the key of seat {seat} proves nothing")]
    WeakKey { seat: SeatId },
    /// The end line was not signed by the sender.
    #[error("the end line is not signed by seat {seat}")]
    Signature { seat: SeatId },
    /// Something follows the end line.
    #[error("something follows the end")]
    Trailing,
}

impl BundleFault {
    /// Gives the code of the fault, the same in every program that reads this format.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotABundle => "not-a-bundle",
            Self::NotEncrypted => "not-encrypted",
            Self::NewerVersion { .. } => "newer-version",
            Self::NotForYou => "not-for-you",
            Self::CutShort => "cut-short",
            Self::Damaged => "damaged",
            Self::Unread { .. } => "unread",
            Self::TooManyReaders { .. } => "too-many-readers",
            Self::LineTooLong { .. } => "line-too-long",
            Self::TooManyLines { .. } => "too-many-lines",
            Self::TooBig { .. } => "too-big",
            Self::Bomb { .. } => "bomb",
            Self::CommitTooBig { .. } => "commit-too-big",
            Self::LineForm { .. } => "line-form",
            Self::LineUnknown { .. } => "line-unknown",
            Self::LineOrder { .. } => "line-order",
            Self::Header(_) => "bundle-header",
            Self::Commit { source, .. } => broken(source),
            Self::OtherTenant { .. } => "other-tenant",
            Self::Body { .. } => "body-form",
            Self::Paper { .. } => "paper",
            Self::Count { .. } => "count",
            Self::EndLines { .. } => "end-lines",
            Self::EndHash => "end-hash",
            Self::WeakKey { .. } => "bundle-key",
            Self::Signature { .. } => "bundle-signature",
            Self::Trailing => "trailing",
        }
    }

    pub(super) const fn bomb(caps: &Caps) -> Self {
        Self::Bomb { ratio: caps.ratio }
    }
}

/// Gives the code of a broken commit.
const fn broken(broken: &Broken) -> &'static str {
    match broken {
        Broken::Count { .. } => "commit-count",
        Broken::Header { source, .. } => match source {
            Malformed::Version { .. } => "event-version",
            Malformed::Numbering => "event-numbering",
            _ => "event-form",
        },
        // Not from a file: there the hash is computed, and stands beside nothing.
        Broken::EventHash { .. } => "event-form",
        Broken::BodyHash { .. } => "body-hash",
        Broken::BodyForm { .. } => "body-form",
        Broken::Tenant { .. } => "event-tenant",
        Broken::Seat { .. } => "event-seat",
        Broken::Incarnation { .. } => "event-incarnation",
        Broken::Seq { .. } | Broken::ChainFull => "event-seq",
        Broken::Prev { .. } => "event-prev",
        Broken::Commit(source) => match source {
            Malformed::Version { .. } => "commit-version",
            Malformed::Numbering => "commit-numbering",
            Malformed::Seen => "commit-seen",
            _ => "commit-form",
        },
        Broken::CommitTenant { .. } => "commit-tenant",
        Broken::CommitSeat { .. } => "commit-seat",
        Broken::CommitIncarnation { .. } => "commit-incarnation",
        Broken::CommitRange { .. } => "commit-range",
        Broken::CommitHead { .. } => "commit-head",
        Broken::Time { .. } => "event-time",
        Broken::WeakKey { .. } => "commit-key",
        Broken::Signature { .. } => "commit-signature",
    }
}
