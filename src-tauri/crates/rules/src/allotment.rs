//! A part of one pot that its holder hands to a kernverbinder's seat, to grant on the spot, also without a network: a bounded
//! counter of that one seat. It ends by its return or a takeover, never by a clock.

use crate::euro::Euro;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The identity of an allotment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct AllotmentId(pub Uuid);

/// An allotment out of one pot, as the seat knows it that has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Allotted {
    /// Which allotment.
    pub allotment: AllotmentId,
    /// How much was given.
    pub amount: Euro,
    /// What is left of it: what was awarded never comes back to it, only to the pot.
    pub left: Euro,
}
