//! Where a chain stands, and how it shows that a laptop was copied.

use crate::{Event, Hash, Malformed, SeatId, TenantId, format};
use serde::{Deserialize, Serialize};

/// The last event known of one chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Whose chain.
    pub seat: SeatId,
    /// Which incarnation.
    pub incarnation: u32,
    /// The number of the event; 0 before the first.
    pub seq: u64,
    /// Its hash; zeros before the first.
    pub hash: Hash,
}

/// The end that the next commit of a chain must continue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChainEnd {
    /// The municipality; none before it is founded.
    pub tenant: Option<TenantId>,
    /// The last event.
    pub head: Head,
}

impl ChainEnd {
    /// Stands where a seat is about to found a municipality.
    pub const fn founding(seat: SeatId) -> Self {
        let head = Head {
            seat,
            incarnation: format::FIRST_INCARNATION,
            seq: 0,
            hash: Hash::ZERO,
        };
        Self { tenant: None, head }
    }

    /// Stands before the first event of a seat's incarnation.
    pub const fn start(tenant: TenantId, seat: SeatId, incarnation: u32) -> Self {
        Self {
            tenant: Some(tenant),
            head: Head {
                seat,
                incarnation,
                seq: 0,
                hash: Hash::ZERO,
            },
        }
    }

    /// Stands after `head`.
    pub const fn after(tenant: TenantId, head: Head) -> Self {
        Self {
            tenant: Some(tenant),
            head,
        }
    }
}

/// One place in one chain, where only one event can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The municipality.
    pub tenant: TenantId,
    /// The seat.
    pub seat: SeatId,
    /// Its incarnation.
    pub incarnation: u32,
    /// The number in that chain.
    pub seq: u64,
}

impl Position {
    /// Says where `event` stands. A founding event stands in the municipality it founds.
    ///
    /// # Errors
    /// [`Malformed`], never for an event that was verified.
    pub fn of(event: &Event) -> Result<Self, Malformed> {
        let header = event.read_header()?;
        let tenant = header.tenant.unwrap_or(TenantId::founded_by(event.hash));
        Ok(Self {
            tenant,
            seat: header.seat,
            incarnation: header.incarnation,
            seq: header.seq,
        })
    }
}

/// Says where two verified events prove that a chain was continued twice: one position, two hashes.
///
/// Only a copy of the seat's key can sign both, so the chain is to be frozen until a person has settled it. Nothing is
/// proven (`None`) by one event twice, by events of different positions, or by a seat that founded two municipalities.
/// The caller has verified the commits that hold the events: without their signatures this proves nothing.
///
/// # Errors
/// [`Malformed`], never for events that were verified.
pub fn proves_clone(one: &Event, other: &Event) -> Result<Option<Position>, Malformed> {
    let position = Position::of(one)?;
    Ok((position == Position::of(other)? && one.hash != other.hash).then_some(position))
}
