//! People, roles and schemes in Beheer.

use rules::{
    role::{PersonId, RoleGrant, RoleTitle},
    scheme::SchemeYear,
    text::Bilingual,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The people page of Beheer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct People {
    /// Everybody, in order of name.
    pub people: Vec<PersonRow>,
    /// The role titles by date.
    pub titles: Vec<RoleTitle>,
}

/// One person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonRow {
    /// The person.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The tag in case numbers taken in at this person's seat.
    pub tag: String,
    /// The roles now.
    pub roles: Vec<RoleGrant>,
    /// Whether this person has a seat on this laptop.
    pub here: bool,
}

/// Adds a person with a seat on this laptop.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPerson {
    /// The name.
    pub name: String,
    /// The roles.
    pub roles: Vec<RoleGrant>,
    /// A first passphrase, typed by that person.
    pub passphrase: String,
}

/// Gives a person these roles instead of the present ones.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GiveRoles {
    /// Whom.
    pub person: PersonId,
    /// All roles from now on.
    pub roles: Vec<RoleGrant>,
}

/// Changes one's own passphrase.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassphrase {
    /// The present one.
    pub old: String,
    /// The new one.
    pub new: String,
}

/// Sets a title for a role from a day on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetRoleTitle {
    /// The title.
    pub title: RoleTitle,
}

/// A year to look at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ForYear {
    /// The budget year.
    pub year: i32,
}

/// The schemes of a year in Beheer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Schemes {
    /// The year.
    pub year: i32,
    /// The scheme years, each with its hash.
    pub schemes: Vec<SchemeRow>,
}

/// One scheme year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SchemeRow {
    /// The SHA-256 of the document: its name.
    pub hash: String,
    /// The document.
    pub document: SchemeYear,
    /// How many cases are judged by it.
    pub cases: u32,
}

/// Puts a new scheme year document in the place of the present one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeSchemeYear {
    /// The document; its predecessor must be the present one.
    pub document: SchemeYear,
}

/// What a page of intake needs to choose from.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Lists {
    /// The scheme years of the year that can be applied for.
    pub schemes: Vec<SchemeYear>,
    /// The areas by kern, in order of name.
    pub areas: Vec<rules::kern::Area>,
    /// Kinds of activity.
    pub activities: Vec<rules::kern::Choice>,
    /// Target groups.
    pub target_groups: Vec<rules::kern::Choice>,
    /// A name for each scheme there ever was, for lists and filters.
    pub scheme_names: Vec<SchemeName>,
}

/// The name of a scheme.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SchemeName {
    /// Which.
    pub scheme: rules::scheme::SchemeId,
    /// Its name.
    pub name: Bilingual,
}
