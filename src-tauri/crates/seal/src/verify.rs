//! Checking a commit against the chain it says it continues.

use crate::{
    BodyFault, ChainEnd, Commit, Event, Hash, Head, Header, Malformed, SealedCommit, SeatId, TenantId,
    body::BodyCheck, commit::signed_bytes, format, seat::Unproven,
};
use std::borrow::Borrow;

/// Says how a commit is broken. `index` counts its events from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(
    missing_docs,
    reason = "the fields are named for what they hold; the sentence of each variant says the rest"
)]
pub enum Broken {
    /// No events, or more than a commit may hold.
    #[error("{found} events, where a commit has between 1 and {limit}", limit = format::MAX_EVENTS)]
    Count { found: usize },
    /// A header that is none.
    #[error("the header of event {index}")]
    Header { index: usize, source: Malformed },
    /// The hash beside a header is not its hash.
    #[error("the hash of event {index} does not fit its header")]
    EventHash { index: usize },
    /// A body is not the one the header names.
    #[error("the body of event {index} does not fit its header")]
    BodyHash { index: usize },
    /// The body the header names is none.
    #[error("the body of event {index}")]
    BodyForm { index: usize, source: BodyFault },
    /// An event of another municipality; `None` stands for a founding event.
    #[error("event {index} is of another municipality")]
    Tenant {
        index: usize,
        expected: Option<TenantId>,
        found: Option<TenantId>,
    },
    /// An event of another seat.
    #[error("event {index} is of seat {found}, the chain of seat {expected}")]
    Seat {
        index: usize,
        expected: SeatId,
        found: SeatId,
    },
    /// An event of another incarnation.
    #[error("event {index} is of incarnation {found}, the chain of {expected}")]
    Incarnation { index: usize, expected: u32, found: u32 },
    /// A gap, a repetition, or another order.
    #[error("event {index} has number {found}, where {expected} follows")]
    Seq { index: usize, expected: u64, found: u64 },
    /// The right number, after another event than the one known.
    #[error("event {index} follows {found}, where {expected} is known")]
    Prev {
        index: usize,
        expected: Hash,
        found: Hash,
    },
    /// The chain has no numbers left.
    #[error("the chain is full")]
    ChainFull,
    /// A commit that is none.
    #[error("the commit")]
    Commit(#[source] Malformed),
    /// The commit is of another municipality than its events.
    #[error("the commit is of municipality {found}, its events of {expected}")]
    CommitTenant { expected: TenantId, found: TenantId },
    /// The commit is of another seat than its events.
    #[error("the commit is of seat {found}, its events of {expected}")]
    CommitSeat { expected: SeatId, found: SeatId },
    /// The commit is of another incarnation than its events.
    #[error("the commit is of incarnation {found}, its events of {expected}")]
    CommitIncarnation { expected: u32, found: u32 },
    /// The commit covers other numbers than its events have.
    #[error("the commit covers {first} to {last}, its events are {expected_first} to {expected_last}")]
    CommitRange {
        expected_first: u64,
        expected_last: u64,
        first: u64,
        last: u64,
    },
    /// The commit names another last event.
    #[error("the commit ends in {found}, its events in {expected}")]
    CommitHead { expected: Hash, found: Hash },
    /// An event has another time than the commit.
    #[error("event {index} has another time than its commit")]
    Time { index: usize },
    /// The seat's name is no sound public key.
    #[error("the key of seat {seat} proves nothing")]
    WeakKey { seat: SeatId },
    /// The signature is not by this seat over this commit.
    #[error("the signature is not by seat {seat}")]
    Signature { seat: SeatId },
}

/// Verifies that `sealed` is whole, continues `end`, and was signed by that chain's seat.
///
/// Bodies that are withheld or erased pass. Gives the end that the next commit must continue.
///
/// # Errors
/// [`Broken`], with the first break found. Nothing of a broken commit may be used.
pub fn verify(sealed: &SealedCommit, end: &ChainEnd) -> Result<ChainEnd, Broken> {
    let (_, chain) = connect(sealed, end, |index, event| {
        let header = event
            .read_header()
            .map_err(|source| Broken::Header { index, source })?;
        if Hash::of_event(&event.header) != event.hash {
            return Err(Broken::EventHash { index });
        }
        check_body(event, index, &header)?;
        Ok(header)
    })?;
    Ok(chain)
}

/// The same for events whose headers were read, hashed and held against their bodies already. Gives the commit as well.
pub(crate) fn verify_read(
    sealed: &SealedCommit,
    headers: &[Header],
    end: &ChainEnd,
) -> Result<Commit, Broken> {
    let (commit, _) = connect(sealed, end, |index, _| Ok(&headers[index]))?;
    Ok(commit)
}

/// Checks that the body of an event is the one its header names.
pub(crate) fn check_body(event: &Event, index: usize, header: &Header) -> Result<(), Broken> {
    event.body.check(header.body).map_err(|check| match check {
        BodyCheck::Hash => Broken::BodyHash { index },
        BodyCheck::Form(source) => Broken::BodyForm { index, source },
    })
}

fn connect<H: Borrow<Header>>(
    sealed: &SealedCommit,
    end: &ChainEnd,
    read: impl Fn(usize, &Event) -> Result<H, Broken>,
) -> Result<(Commit, ChainEnd), Broken> {
    if sealed.events.is_empty() || sealed.events.len() > format::MAX_EVENTS {
        return Err(Broken::Count {
            found: sealed.events.len(),
        });
    }
    let commit = Commit::parse(&sealed.commit).map_err(Broken::Commit)?;
    let mut chain = *end;
    for (index, event) in sealed.events.iter().enumerate() {
        let header = read(index, event)?;
        chain = follow(&chain, index, event.hash, header.borrow(), &commit)?;
    }
    let expected = chain.tenant.expect("BUG: following one event gives a tenant");
    if commit.tenant != expected {
        return Err(Broken::CommitTenant {
            expected,
            found: commit.tenant,
        });
    }
    check_commit(&commit, end, &chain)?;
    let message = signed_bytes(commit.tenant, &sealed.commit);
    let seat = chain.head.seat;
    seat.verify(&message, &sealed.signature)
        .map_err(|unproven| match unproven {
            Unproven::Key => Broken::WeakKey { seat },
            Unproven::Signature => Broken::Signature { seat },
        })?;
    Ok((commit, chain))
}

/// Checks one event against the chain before it, and gives the chain after it.
fn follow(
    chain: &ChainEnd,
    index: usize,
    hash: Hash,
    header: &Header,
    commit: &Commit,
) -> Result<ChainEnd, Broken> {
    check_place(chain, index, header)?;
    if header.time != commit.time {
        return Err(Broken::Time { index });
    }
    let tenant = chain.tenant.unwrap_or(TenantId::founded_by(hash));
    Ok(ChainEnd::after(
        tenant,
        Head {
            seq: header.seq,
            hash,
            ..chain.head
        },
    ))
}

/// Checks that an event says of itself what only the next event of `chain` may say.
fn check_place(chain: &ChainEnd, index: usize, header: &Header) -> Result<(), Broken> {
    let Head {
        seat,
        incarnation,
        seq,
        hash,
    } = chain.head;
    if header.tenant != chain.tenant {
        return Err(Broken::Tenant {
            index,
            expected: chain.tenant,
            found: header.tenant,
        });
    }
    if header.seat != seat {
        return Err(Broken::Seat {
            index,
            expected: seat,
            found: header.seat,
        });
    }
    if header.incarnation != incarnation {
        return Err(Broken::Incarnation {
            index,
            expected: incarnation,
            found: header.incarnation,
        });
    }
    let expected = seq.checked_add(1).ok_or(Broken::ChainFull)?;
    if header.seq != expected {
        return Err(Broken::Seq {
            index,
            expected,
            found: header.seq,
        });
    }
    if header.prev != hash {
        return Err(Broken::Prev {
            index,
            expected: hash,
            found: header.prev,
        });
    }
    Ok(())
}

/// Checks that the commit speaks of the events between `before` and `after`.
fn check_commit(commit: &Commit, before: &ChainEnd, after: &ChainEnd) -> Result<(), Broken> {
    if commit.seat != after.head.seat {
        return Err(Broken::CommitSeat {
            expected: after.head.seat,
            found: commit.seat,
        });
    }
    if commit.incarnation != after.head.incarnation {
        return Err(Broken::CommitIncarnation {
            expected: after.head.incarnation,
            found: commit.incarnation,
        });
    }
    let (expected_first, expected_last) = (before.head.seq + 1, after.head.seq);
    if (commit.first, commit.last) != (expected_first, expected_last) {
        let Commit { first, last, .. } = *commit;
        return Err(Broken::CommitRange {
            expected_first,
            expected_last,
            first,
            last,
        });
    }
    if commit.head != after.head.hash {
        return Err(Broken::CommitHead {
            expected: after.head.hash,
            found: commit.head,
        });
    }
    Ok(())
}
