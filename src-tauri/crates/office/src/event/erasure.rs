//! Words and personal data that go: proposed by one person, announced by another, carried out on every laptop.

use chrono::NaiveDate;
use rules::retention::{Class, ErasureId, Ground};
use seal::Hash;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What somebody proposes to erase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// Which erasure this is.
    pub erasure: ErasureId,
    /// Why.
    pub ground: Ground,
    /// Of which cases, or entries of a register (by their file), in ascending order.
    pub cases: Vec<Uuid>,
    /// On which day.
    pub on: NaiveDate,
}

/// What a second person confirmed: from here on every laptop that knows of it carries it out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    /// Which erasure this is.
    pub erasure: ErasureId,
    /// Why.
    pub ground: Ground,
    /// Of which cases.
    pub cases: Vec<Uuid>,
    /// How many of them are what in the Selectielijst.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub classes: BTreeMap<Class, u32>,
    /// Whose bodies go: private events, by their hashes.
    pub events: Vec<Hash>,
    /// How many papers those name, as far as the announcer could read them.
    pub papers: u32,
    /// On which day.
    pub on: NaiveDate,
}

/// An erasure in a few words: that it was dropped, or that the laptop of this seat carried it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Which.
    pub erasure: ErasureId,
    /// On which day.
    pub on: NaiveDate,
}
