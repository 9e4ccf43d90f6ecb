//! Making events and signing them.

use crate::{
    Body, BodyFault, ChainEnd, ClaimedTime, Commit, Event, Hash, Head, Header, Kind, NoRandomness,
    SealedCommit, SeatId, SeatKey, TenantId,
    body::{Salt, fresh_salt},
    commit::signed_bytes,
    format,
    header::Version1,
};
use serde_json::Value;
use std::fmt;
use uuid::Uuid;

/// An event that is about to be sealed.
#[derive(Clone, PartialEq)]
pub struct Unsealed {
    /// What kind.
    pub kind: Kind,
    /// About which case.
    pub case: Option<Uuid>,
    /// Whether `data` holds personal data or free text, and may therefore be erased.
    pub private: bool,
    /// What it says: a JSON object, integers only.
    pub data: Value,
}

/// Says why events cannot be sealed. Each is a mistake of the caller, or a system without random bytes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// There are no events, or more than one commit may hold.
    #[error("{found} events, where a commit has between 1 and {limit}", limit = format::MAX_EVENTS)]
    Count {
        /// How many there are.
        found: usize,
    },
    /// The events are larger than one commit may be.
    #[error("{found} bytes of events, where a commit has at most {limit}", limit = format::MAX_SEALED)]
    TooLarge {
        /// How many bytes their headers and bodies have.
        found: usize,
    },
    /// The key is not that of the chain.
    #[error("the key is of seat {key}, the chain of seat {chain}")]
    OtherSeat {
        /// Whose key.
        key: SeatId,
        /// Whose chain.
        chain: SeatId,
    },
    /// The data of an event cannot be a body.
    #[error("event {index} of the commit")]
    Body {
        /// Which event, from 0.
        index: usize,
        /// What is wrong with it.
        source: BodyFault,
    },
    /// The heads seen name one chain twice, this chain, or a chain without events; or are too many.
    #[error("impossible list of heads seen")]
    Seen,
    /// The chain has no numbers left.
    #[error("the chain is full")]
    ChainFull,
    /// The chain end is no end: it has a number without a hash, or the reverse.
    #[error("the end of the chain contradicts itself")]
    ChainEnd,
    /// No salt could be made.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

/// Seals one action of a person: numbers its events, chains them after `end`, and signs.
///
/// `seen` may come in any order. On a chain without a tenant this founds one: the first event's hash becomes the
/// tenant of what follows. What comes out passes [`verify`](crate::verify()) against the same `end`, which also gives
/// the next end.
///
/// # Errors
/// [`SealError`]; nothing was sealed then.
pub fn seal(
    key: &SeatKey,
    end: &ChainEnd,
    events: Vec<Unsealed>,
    seen: Vec<Head>,
    time: &ClaimedTime,
) -> Result<SealedCommit, SealError> {
    seal_salted(key, end, events, seen, time, &mut || Ok(fresh_salt()?))
}

/// Seals as [`seal`] does, with salts from `salts`: the same salts make the same bytes.
///
/// Only for what must be replayed, simulations for instance. Whoever can guess the salts can try out what an erased body
/// said.
///
/// # Errors
/// [`SealError`]; nothing was sealed then.
pub fn seal_salted(
    key: &SeatKey,
    end: &ChainEnd,
    events: Vec<Unsealed>,
    mut seen: Vec<Head>,
    time: &ClaimedTime,
    salts: &mut dyn FnMut() -> Result<Salt, SealError>,
) -> Result<SealedCommit, SealError> {
    let seat = key.id();
    if seat != end.head.seat {
        return Err(SealError::OtherSeat {
            key: seat,
            chain: end.head.seat,
        });
    }
    if events.is_empty() || events.len() > format::MAX_EVENTS {
        return Err(SealError::Count { found: events.len() });
    }
    if (end.head.seq == 0) != (end.head.hash == Hash::ZERO) || (end.tenant.is_none() && end.head.seq != 0) {
        return Err(SealError::ChainEnd);
    }
    let mut chain = *end;
    let mut sealed = Vec::with_capacity(events.len());
    for (index, event) in events.into_iter().enumerate() {
        sealed.push(seal_one(&mut chain, index, &event, time, salts()?)?);
    }
    check_size(&sealed)?;
    seen.sort_unstable();
    let commit = Commit {
        v: Version1,
        tenant: chain
            .tenant
            .expect("BUG: the first event of a chain without tenant founds one"),
        seat,
        incarnation: end.head.incarnation,
        first: end.head.seq + 1,
        last: chain.head.seq,
        head: chain.head.hash,
        seen,
        time: time.clone(),
    };
    let bytes = commit.to_bytes();
    // What is left to be wrong in it is the list of heads.
    Commit::parse(&bytes).map_err(|_| SealError::Seen)?;
    let signature = key.sign(&signed_bytes(commit.tenant, &bytes));
    Ok(SealedCommit {
        events: sealed,
        commit: bytes,
        signature,
    })
}

/// Keeps a commit small enough to be handed on.
fn check_size(events: &[Event]) -> Result<(), SealError> {
    let size = |event: &Event| match &event.body {
        Body::Present(bytes) => event.header.len() + bytes.len(),
        Body::Withheld | Body::Erased => event.header.len(),
    };
    let found = events.iter().map(size).sum();
    if found > format::MAX_SEALED {
        return Err(SealError::TooLarge { found });
    }
    Ok(())
}

/// Seals one event and moves the chain on.
fn seal_one(
    chain: &mut ChainEnd,
    index: usize,
    event: &Unsealed,
    time: &ClaimedTime,
    salt: Salt,
) -> Result<Event, SealError> {
    let body = Body::write(&event.data, salt).map_err(|source| SealError::Body { index, source })?;
    let header = Header {
        v: Version1,
        tenant: chain.tenant,
        seat: chain.head.seat,
        incarnation: chain.head.incarnation,
        seq: chain.head.seq.checked_add(1).ok_or(SealError::ChainFull)?,
        prev: chain.head.hash,
        time: time.clone(),
        kind: event.kind.clone(),
        case: event.case,
        private: event.private,
        body: Hash::of_body(&body),
    };
    let sealed = Event::new(header.to_bytes(), Body::Present(body));
    chain.tenant = chain.tenant.or(Some(TenantId::founded_by(sealed.hash)));
    chain.head = Head {
        seq: header.seq,
        hash: sealed.hash,
        ..chain.head
    };
    Ok(sealed)
}

impl fmt::Debug for Unsealed {
    /// Leaves out the data: it may be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unsealed")
            .field("kind", &self.kind)
            .field("case", &self.case)
            .field("private", &self.private)
            .finish_non_exhaustive()
    }
}
