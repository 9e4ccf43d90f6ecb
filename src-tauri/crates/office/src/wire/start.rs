//! First start, unlocking, who is at the desk.

use rules::{
    kern::Kern,
    role::{PersonId, Role, RoleGrant},
    text::Bilingual,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window finds when it opens.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Start {
    /// Where things stand.
    pub state: StartState,
    /// The seats on this laptop: who can unlock.
    pub seats: Vec<SeatLabel>,
    /// Who is at the desk, when unlocked.
    pub desk: Option<DeskView>,
    /// The passphrase of the sample municipality, when this is it: everything in it is made up.
    pub sample_passphrase: Option<String>,
    /// Who waits to be let in, and the fingerprint to read aloud.
    pub joining: Option<super::Joining>,
    /// The version of the program.
    pub version: String,
}

/// Where things stand when the window opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StartState {
    /// Nothing here yet: found a municipality or open the sample.
    Empty,
    /// There is an office; somebody must unlock it.
    Locked,
    /// Somebody is at the desk.
    Open,
    /// This laptop asked to join and waits for the bundle that lets it in.
    Joining,
}

/// A seat that can be unlocked here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatLabel {
    /// The seat.
    pub seat: String,
    /// The name of its person.
    pub label: String,
}

/// Founds a municipality on this laptop.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// The preset to begin with: `buren`.
    pub preset: String,
    /// The name of the first person.
    pub name: String,
    /// The roles of the first person; administrator is always among them.
    pub roles: Vec<Role>,
    /// The passphrase of the first person.
    pub passphrase: String,
}

/// The two keys that are shown once, to print and keep in the safe.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Founded {
    /// Opens the database when every passphrase is lost.
    pub recovery_key: String,
    /// Appoints and bars administrators.
    pub root_key: String,
    /// Who is at the desk now.
    pub desk: DeskView,
}

/// Makes and opens the sample municipality.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Unlock {
    /// Which seat.
    pub seat: String,
    /// Its passphrase.
    pub passphrase: String,
}

/// Gives a seat a new passphrase with the printed recovery key.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Recover {
    /// Which seat.
    pub seat: String,
    /// The printed recovery key.
    pub recovery_key: String,
    /// The new passphrase.
    pub passphrase: String,
}

/// Who is at the desk, and what every page needs to know.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DeskView {
    /// The person.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The seat.
    pub seat: String,
    /// The roles.
    pub roles: Vec<RoleGrant>,
    /// The title of the first role today.
    pub title: Bilingual,
    /// The municipality.
    pub municipality: String,
    /// Whether everything here is made up.
    pub sample: bool,
    /// Today.
    pub today: chrono::NaiveDate,
    /// The years there is something of, newest first.
    pub years: Vec<i32>,
    /// The kernen.
    pub kernen: Vec<Kern>,
    /// How many things wait on Vandaag.
    pub waiting: u32,
    /// How many administrators there are; a reminder stands until there are two.
    pub administrators: u32,
    /// After how many minutes without a key press the office locks.
    pub lock_after_minutes: u32,
    /// How far exchange with the other laptops is.
    pub exchange: super::ExchangeState,
}
