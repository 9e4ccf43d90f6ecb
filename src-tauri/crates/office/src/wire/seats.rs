//! Joining, enrolling, barring; who holds which pots; the root key.

use crate::wire::SeatStanding;
use rules::{
    role::{PersonId, RoleGrant},
    scheme::SchemeId,
    text::Text,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One seat in Beheer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SeatRow {
    /// The seat.
    pub seat: String,
    /// Whose.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// What the laptop is called.
    pub laptop: String,
    /// The tag in the numbers given there.
    pub tag: String,
    /// Whether it is on this laptop.
    pub here: bool,
    /// How it stands.
    pub standing: SeatStanding,
    /// The time of its last action known here.
    pub heard_at: Option<String>,
    /// Which pots it commits, each as words.
    pub holds: Vec<Text>,
}

/// All seats.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Seats {
    /// In order of name.
    pub seats: Vec<SeatRow>,
    /// Who holds which pots, scheme by scheme.
    pub pots: Vec<HeldPots>,
    /// What was kept without effect, each as a sentence.
    pub set_aside: Vec<Text>,
}

/// Who commits the pots of a scheme.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HeldPots {
    /// The scheme.
    pub scheme: SchemeId,
    /// The year; none for a pot that stands once.
    pub year: Option<i32>,
    /// The seat; none when nobody does.
    pub seat: Option<String>,
    /// Its person's name.
    pub name: String,
    /// Whether the person at the desk may give them to another now, and why not.
    pub locked: Option<Text>,
    /// Whether giving them would be a takeover from somebody else.
    pub takeover: bool,
}

/// Gives pots to a seat: a first time, handed over by the holder, or taken over by an administrator.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GivePots {
    /// The scheme; none for all.
    pub scheme: Option<SchemeId>,
    /// The year; none for all.
    pub year: Option<i32>,
    /// To whom.
    pub seat: String,
    /// Why; needed for a takeover.
    #[serde(default)]
    pub reason: String,
}

/// Begins to join a municipality on this empty laptop.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JoinInput {
    /// The person's name.
    pub name: String,
    /// What this laptop is called: "laptop noord".
    pub laptop: String,
    /// A passphrase.
    pub passphrase: String,
}

/// This laptop waits to be let in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Joining {
    /// The person's name.
    pub name: String,
    /// What the laptop is called.
    pub laptop: String,
    /// The fingerprint to read aloud: six groups of four.
    pub fingerprint: String,
    /// A name for the join file.
    pub file_name: String,
}

/// Takes in the bundle with which a municipality lets this laptop in, and opens the office.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ArriveInput {
    /// The bundle.
    pub file: String,
    /// The passphrase chosen when joining.
    pub passphrase: String,
}

/// Begins again on an empty laptop with any bundle and the printed recovery key.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReviveInput {
    /// The bundle.
    pub file: String,
    /// The printed recovery key.
    pub recovery_key: String,
    /// The printed root key: it lets the new seat in and appoints its person.
    pub root_key: String,
    /// The name of who begins again; as it stands in the office for who was there.
    pub name: String,
    /// What this laptop is called.
    pub laptop: String,
    /// A passphrase.
    pub passphrase: String,
}

/// Somebody who wants to join, as the join file says.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct JoinView {
    /// The name of the file.
    pub file: String,
    /// The name in it.
    pub name: String,
    /// What the laptop is called.
    pub laptop: String,
    /// The fingerprint to have read aloud.
    pub fingerprint: String,
    /// When it was made.
    pub made_at: String,
    /// Whether this seat was enrolled already.
    pub known: bool,
    /// A person of this name who is here already.
    pub person: Option<PersonId>,
}

/// Lets a seat in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Enrol {
    /// The join file.
    pub file: String,
    /// The fingerprint that was read aloud; it must be that of the file.
    pub fingerprint: String,
    /// The person whose next seat it is; none for a new person.
    pub person: Option<PersonId>,
    /// The roles of a new person; not used for one who is here.
    #[serde(default)]
    pub roles: Vec<RoleGrant>,
}

/// A seat was let in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Enrolled {
    /// The seat: write a bundle with everything for it.
    pub seat: String,
    /// The name.
    pub name: String,
    /// A name for that bundle.
    pub file_name: String,
    /// What it touched.
    pub touched: Vec<String>,
}

/// Bars a seat at its last event known here.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// Which.
    pub seat: String,
    /// Why.
    pub reason: String,
    /// The printed root key, when a person without the role does it.
    #[serde(default)]
    pub root_key: Option<String>,
}

/// Appoints a person as an administrator with the printed root key; any barring of that person's seats is lifted.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Appoint {
    /// Whom.
    pub person: PersonId,
    /// The printed root key.
    pub root_key: String,
}

/// Lets a seat that was put back from a backup commit money again.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// Which.
    pub seat: String,
}

/// Names a laptop.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NameLaptop {
    /// What it is called.
    pub laptop: String,
}

/// The reading key of one's own seat, to open a bundle with other tools.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnReadingKey {
    /// One's own passphrase.
    pub passphrase: String,
}

/// A reading key.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReadingKeyView {
    /// As age writes it: `AGE-SECRET-KEY-1…`.
    pub key: String,
}
