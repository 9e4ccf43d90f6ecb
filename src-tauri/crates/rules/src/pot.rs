//! What is left of the money.

use crate::{euro::Euro, kern::KernId, scheme::SchemeId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which pot: scheme, holder and period.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct PotId {
    /// The scheme whose money it is.
    pub scheme: SchemeId,
    /// Who holds it.
    pub holder: Holder,
    /// The budget year, or none for a pot that stands once.
    pub year: Option<i32>,
}

/// Who holds a pot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "id")]
pub enum Holder {
    /// A kern.
    Kern(KernId),
    /// A signaleringsgroep, by its short name.
    Group(String),
    /// A dorpsbelangenorganisatie, by its short name.
    Organisation(String),
    /// The whole municipality.
    Municipality,
}

/// Who may commit the money of a pot, seen from the seat that acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PotHold {
    /// This seat.
    Here,
    /// Another seat.
    Elsewhere,
    /// No seat yet.
    Nobody,
    /// This seat, but it was put back from a backup and does not yet know again all that it committed.
    CatchingUp,
}

/// What a pot holds, as this laptop knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PotState {
    /// Which pot.
    pub pot: PotId,
    /// Its ceiling; none when no source sets one.
    pub ceiling: Option<Euro>,
    /// Whether the ceiling is a published subsidieplafond.
    pub published: bool,
    /// Awarded.
    pub committed: Euro,
    /// Held by a positive advice, other than for the case at hand.
    pub reserved: Euro,
    /// Given to seats to grant on the spot, and not yet awarded or brought back.
    pub allotted: Euro,
    /// Asked by other cases that have no advice yet and were received earlier: ahead in line, holding nothing.
    pub pending: Euro,
    /// How many those are.
    pub pending_count: u32,
}

impl PotState {
    /// What can still be committed; none when the pot has no ceiling. Never negative.
    #[must_use]
    pub fn left(&self) -> Option<Euro> {
        self.ceiling.map(|ceiling| {
            ceiling
                .less(self.committed)
                .less(self.reserved)
                .less(self.allotted)
        })
    }

    /// What may still be claimed: what is left, less what earlier claims ask; none when the pot has no ceiling.
    #[must_use]
    pub fn remainder(&self) -> Option<Euro> {
        self.left().map(|left| left.less(self.pending))
    }
}
