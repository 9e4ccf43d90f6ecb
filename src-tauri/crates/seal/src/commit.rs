//! One action of a person: a run of events, signed once.

use crate::{
    ClaimedTime, Event, Head, Malformed, SeatId, TenantId, format,
    header::{Version1, decode, encode},
};
use serde::{Deserialize, Serialize};

/// What is signed about a run of events. `format` describes its one encoding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commit {
    pub(crate) v: Version1,
    /// The municipality.
    pub tenant: TenantId,
    /// Who.
    pub seat: SeatId,
    /// Which incarnation.
    pub incarnation: u32,
    /// The number of its first event.
    pub first: u64,
    /// The number of its last event.
    pub last: u64,
    /// The hash of its last event.
    pub head: crate::Hash,
    /// The last event known of each other chain, in ascending order.
    pub seen: Vec<Head>,
    /// When, as the laptop's clock had it.
    pub time: ClaimedTime,
}

/// A commit with its events and signature, as stored and exchanged: whole or not at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedCommit {
    /// Its events, in order.
    pub events: Vec<Event>,
    /// The commit bytes, as signed.
    pub commit: Vec<u8>,
    /// The Ed25519 signature.
    pub signature: [u8; 64],
}

impl Commit {
    /// Encodes the commit, the one way there is.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Reads a commit strictly.
    ///
    /// # Errors
    /// [`Malformed`], for anything that [`Commit::to_bytes`] would not have written or that no chain can hold.
    pub fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let commit: Self = decode(bytes, format::MAX_COMMIT)?;
        let span = commit
            .last
            .checked_sub(commit.first)
            .ok_or(Malformed::Numbering)?;
        if commit.first == 0 || span >= format::MAX_EVENTS as u64 {
            return Err(Malformed::Numbering);
        }
        if commit.seen_is_sound() {
            Ok(commit)
        } else {
            Err(Malformed::Seen)
        }
    }

    fn seen_is_sound(&self) -> bool {
        let chain = |head: &Head| (head.seat, head.incarnation);
        self.seen.len() <= format::MAX_SEEN
            && self.seen.is_sorted_by(|a, b| chain(a) < chain(b))
            && self
                .seen
                .iter()
                .all(|head| head.seq > 0 && chain(head) != (self.seat, self.incarnation))
    }
}

impl SealedCommit {
    /// Reads the commit.
    ///
    /// # Errors
    /// [`Malformed`], never for a commit that was verified.
    pub fn read_commit(&self) -> Result<Commit, Malformed> {
        Commit::parse(&self.commit)
    }
}

/// Gives the bytes a signature is over.
pub(crate) fn signed_bytes(tenant: TenantId, commit: &[u8]) -> Vec<u8> {
    [format::COMMIT_CONTEXT, tenant.as_bytes(), commit].concat()
}
