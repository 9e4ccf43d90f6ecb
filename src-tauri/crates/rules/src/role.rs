//! Who may do what.

use crate::{kern::KernId, text::Bilingual};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The identity of a person at the desk; the name is kept elsewhere and can be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct PersonId(pub Uuid);

/// What a person may do. A person can have several roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Takes applications in and advises, for the kernen that she serves.
    Kernverbinder,
    /// Decides within a mandate, or records what the college decided.
    BudgetOfficer,
    /// Keeps people, years and schemes.
    Administrator,
    /// Reads, changes nothing.
    Reader,
}

/// A role of a person, with the kernen where that means something (kernverbinder); empty means all kernen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct RoleGrant {
    /// The role.
    pub role: Role,
    /// The kernen it is for; empty for the whole municipality.
    #[serde(default)]
    pub kernen: Vec<KernId>,
}

/// The person who acts, as looked up from the signing key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// Who.
    pub person: PersonId,
    /// The roles at this point of the history.
    pub roles: Vec<RoleGrant>,
}

impl Actor {
    /// Whether the actor has `role` at all.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.roles.iter().any(|grant| grant.role == role)
    }

    /// Whether the actor has `role` for `kern`.
    #[must_use]
    pub fn serves(&self, role: Role, kern: &KernId) -> bool {
        self.roles
            .iter()
            .any(|grant| grant.role == role && (grant.kernen.is_empty() || grant.kernen.contains(kern)))
    }
}

/// What a role is called from a day on: kernambtenaar, kernregisseur, kernverbinder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoleTitle {
    /// The role.
    pub role: Role,
    /// Its title on screen and in letters.
    pub title: Bilingual,
    /// The first day of this title.
    pub from: NaiveDate,
}
