//! Signed events: bytes, keys and order.
//!
//! This crate knows what an event looks like on disk and on the road, who signed it and what came before it. It knows
//! no grants and no SQLite, and opens no files: kinds and data are opaque here, and a kind from a newer version of the program
//! is sealed, verified and passed on like any other.
//!
//! The tour:
//!
//! 1. A [`SeatKey`] is one person on one laptop; its public half, the [`SeatId`], is what others know the seat by.
//! 2. A [`Header`] says who, when, what kind and about which case, and carries the hash of the body. The [`Body`] lies
//!    beside it and may be present, withheld or erased: the hash in the header stays, so an erasure breaks no chain.
//! 3. An [`Event`] is a header with its hash and its body. Each names the seat's previous one: a chain per seat and
//!    *incarnation* (a restored laptop begins a new one).
//! 4. A [`Commit`] is one action of a person: it covers a run of events, says which other chains that laptop knew, and
//!    is signed once. [`seal()`] makes a [`SealedCommit`]; [`verify()`] checks one against the [`ChainEnd`] it must
//!    continue and gives the next end.
//! 5. The first event of all founds the *tenant* (the municipality): its hash is the [`TenantId`] in every later one.
//! 6. Two verified events at one [`Position`] with different hashes prove that a laptop was copied: [`proves_clone`].
//!
//! 7. A [`bundle`] carries commits and papers from one laptop to others as a file that only the seats it is for can
//!    read: each has a [`ReadingKey`] beside its seat key. A seat that wants to take part writes a [`join`] file.
//!
//! Signatures and hashes are over stored bytes, never over something serialised again. Whether a seat was *allowed*
//! to do what it signed is not decided here.
//!
//! [`format`](mod@format) describes every byte.

mod body;
pub mod bundle;
mod chain;
mod commit;
mod event;
pub mod format;
mod hash;
mod header;
mod hex;
pub mod join;
mod kind;
mod reading;
mod sealing;
mod seat;
mod time;
mod verify;

pub use body::{Body, BodyFault, JsonFault, Salt};
pub use chain::{ChainEnd, Head, Position, proves_clone};
pub use commit::{Commit, SealedCommit};
pub use event::Event;
pub use hash::{Hash, TenantId};
pub use header::{Header, Malformed};
pub use hex::NotHex;
pub use kind::{Kind, NotAKind};
pub use reading::{NotAReadingKey, NotARecipient, ReadingKey, Recipient};
pub use sealing::{SealError, Unsealed, seal, seal_salted};
pub use seat::{NoRandomness, SeatId, SeatKey};
pub use time::{ClaimedTime, NotATime};
pub use verify::{Broken, verify};
