//! What a dispute is told with: commitments, and why something is in dispute.

use rules::euro::Euro;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Why an award on the spot is in dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Why {
    /// The allotment had been taken over, or should not have been given.
    TakenOver,
    /// More was awarded out of the allotment than it held: the seat was used on two laptops.
    Overdrawn,
    /// A second person does not agree.
    Disputed,
}

impl Why {
    /// As the catalogues select by it.
    pub fn id(self) -> &'static str {
        match self {
            Self::TakenOver => "taken-over",
            Self::Overdrawn => "overdrawn",
            Self::Disputed => "disputed",
        }
    }
}

/// Money of a pot that is committed to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Commitment {
    /// The case.
    pub case: Uuid,
    /// How much.
    pub amount: Euro,
    /// The decisions that it rests on.
    pub actions: Vec<String>,
}

/// The actions that commitments rest on.
pub(super) fn commitment_actions(commitments: &[Commitment]) -> Vec<&str> {
    commitments
        .iter()
        .flat_map(|one| one.actions.iter().map(String::as_str))
        .collect()
}
