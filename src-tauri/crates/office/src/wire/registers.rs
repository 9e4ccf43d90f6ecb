//! The registers of who holds a pot and is no kern.

use rules::application::Applicant;
use rules::register::Entry;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// All registers.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Registers {
    /// By register and name.
    pub entries: Vec<EntryRow>,
}

/// An entry as a page shows it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EntryRow {
    /// The entry.
    pub entry: Entry,
    /// How it is called; empty for a volunteer whose name is not here.
    pub name: String,
    /// Who to ask for, with address and account; none when withheld, erased or never told.
    pub details: Option<Applicant>,
    /// Whether it stands today: for an organisation, whether its convenant is valid.
    pub stands: bool,
}

/// Sets an entry as it stands from now on; an empty `id` makes a new one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetEntry {
    /// The entry.
    pub entry: Entry,
    /// Who to ask for; none leaves what was told.
    #[serde(default)]
    pub details: Option<Applicant>,
}
