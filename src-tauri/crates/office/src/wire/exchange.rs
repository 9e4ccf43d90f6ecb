//! Catching up by file: who is how far, what a bundle holds, what it would change.

use rules::{euro::Euro, kern::KernId, role::PersonId, text::Text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The page Uitwisselen.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExchangeView {
    /// The seat of the person at the desk.
    pub me: PeerRow,
    /// All other seats of the municipality, those heard from last first.
    pub peers: Vec<PeerRow>,
    /// What was taken in and waits for an earlier bundle, each as a sentence.
    pub held: Vec<Text>,
    /// Bundles written and taken in here, the newest first, at most a hundred.
    pub history: Vec<HistoryRow>,
}

/// One seat, and how far it is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PeerRow {
    /// The seat.
    pub seat: String,
    /// Whose.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// What the laptop is called.
    pub laptop: String,
    /// Whether the seat is on this laptop.
    pub here: bool,
    /// Whether it works, was barred, is frozen, or catches up.
    pub standing: SeatStanding,
    /// The time of its last action or file known here, RFC 3339; none when nothing was heard.
    pub heard_at: Option<String>,
    /// How many days ago that was, by this laptop's clock.
    pub heard_days: Option<u32>,
    /// How many actions known here it has not told to know; 0 when it is up to date.
    pub behind: u32,
    /// Whether a bundle can be written for it: its reading key is known and it is not barred.
    pub can_receive: bool,
    /// The kernen whose personal data it may have; none for all.
    pub kernen: Option<Vec<KernId>>,
}

/// How a seat stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SeatStanding {
    /// It works.
    Working,
    /// It was barred.
    Barred,
    /// Its chain was continued twice, on two copies.
    Frozen,
    /// It was put back from a backup and catches up.
    CatchingUp,
}

/// One bundle that was written or taken in here.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HistoryRow {
    /// When, RFC 3339.
    pub at: String,
    /// Whether it went out or came in.
    pub direction: Direction,
    /// The name of the file.
    pub file: String,
    /// Its number in the series of its seat.
    pub number: u32,
    /// From whom, or for whom.
    pub who: Vec<String>,
    /// How many actions.
    pub actions: u32,
    /// How many of them were new here; for what went out: all.
    pub fresh: u32,
    /// What it did, as sentences.
    pub report: Vec<Text>,
}

/// Which way a bundle went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Written here.
    Out,
    /// Taken in here.
    In,
}

/// For whom a bundle is to be written.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportWish {
    /// The seats; empty for everybody who can receive.
    #[serde(rename = "for")]
    pub receivers: Vec<String>,
    /// Everything from the beginning, not only what they are not known to have.
    pub everything: bool,
}

/// Writes a bundle to a file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// The file to write; it must not exist.
    pub file: String,
    /// For whom.
    pub wish: ExportWish,
}

/// What a bundle would hold.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportPreview {
    /// A name for the file.
    pub file_name: String,
    /// Its number.
    pub number: u32,
    /// For whom, by name.
    pub who: Vec<String>,
    /// How many actions.
    pub actions: u32,
    /// How many cases they touch.
    pub cases: u32,
    /// How many papers go with it.
    pub papers: u32,
    /// About how many bytes before packing.
    pub bytes: u64,
    /// What does not go with it and why, as sentences.
    pub without: Vec<Text>,
}

/// A bundle was written.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Exported {
    /// The name of the file.
    pub file: String,
    /// Its number.
    pub number: u32,
    /// How many bytes it has.
    pub bytes: u64,
    /// How many actions are in it.
    pub actions: u32,
}

/// A bundle to look at.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichFile {
    /// The file.
    pub file: String,
}

/// What is in a bundle and what taking it in would change. Nothing was written.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct InspectView {
    /// The name of the file.
    pub file: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The SHA-256 of the file: what is taken in must be what was looked at.
    pub sha256: String,
    /// Who wrote it, by name; the first characters of the seat when it is not known here.
    pub from: String,
    /// The laptop of who wrote it.
    pub laptop: String,
    /// Its number in the series of that seat.
    pub number: u32,
    /// When it was written, as that laptop's clock had it.
    pub made_at: String,
    /// The time of the first and the last action in it that is new here.
    pub period: Option<(String, String)>,
    /// How many actions are in it.
    pub actions: u32,
    /// How many of them are new here.
    pub fresh: u32,
    /// What is new in it, as counted nouns: "6 aanvragen", "3 adviezen".
    pub contents: Vec<Text>,
    /// What is missing of whom, each as a sentence.
    pub missing: Vec<Text>,
    /// What would change, kern by kern.
    pub changes: Vec<ChangeRow>,
    /// What would change, case by case.
    pub cases: Vec<CaseChange>,
    /// Disputes that would arise, each as a sentence.
    pub disputes: Vec<Text>,
    /// What else is to be known: a clock that is off, a seat nobody enrolled, a newer program.
    pub notes: Vec<Text>,
}

/// What would change in a kern.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeRow {
    /// The kern; none for the whole municipality.
    pub kern: Option<KernId>,
    /// The scheme whose pot it is.
    pub scheme: rules::scheme::SchemeId,
    /// What happens.
    pub what: Text,
    /// What is left in the pot now; none when it has no ceiling.
    pub before: Option<Euro>,
    /// What would be left.
    pub after: Option<Euro>,
}

/// What would change in a case.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CaseChange {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// The kern.
    pub kern: Option<KernId>,
    /// The idea in its own words; empty when not here.
    pub idea: String,
    /// What happened, in order.
    pub what: Vec<Text>,
}

/// Takes a bundle in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeIn {
    /// The file.
    pub file: String,
    /// The SHA-256 of the file that was looked at; none takes it unseen.
    pub sha256: Option<String>,
}

/// What taking in did.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TakenIn {
    /// From whom.
    pub from: String,
    /// How many actions were in it.
    pub actions: u32,
    /// How many of them were new.
    pub fresh: u32,
    /// How many wait for an earlier bundle.
    pub held: u32,
    /// The report, as kept in the history.
    pub report: Vec<Text>,
    /// What it touched, as in a receipt.
    pub touched: Vec<String>,
}

/// How far a long task is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct ProgressView {
    /// Whether one is going on.
    pub busy: bool,
    /// What it does, as a sentence.
    pub task: Option<Text>,
    /// How much is done.
    pub done: u64,
    /// Of how much; 0 when that is not known.
    pub total: u64,
}

/// The state of exchange, for the top bar and beside every pot.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct ExchangeState {
    /// Of which other laptop something was heard last: "laatste van laptop 2: 3 dagen geleden"; none while there is no
    /// other.
    pub last: Option<Text>,
    /// As of when pots are known here: "bijgewerkt met alle plekken t/m 18 november"; none while there is no other.
    pub as_of: Option<Text>,
    /// How many disputes wait for a choice.
    pub disputes: u32,
    /// How many actions wait for an earlier bundle.
    pub held: u32,
    /// Whether this seat was put back from a backup and may not commit money until it has caught up.
    pub catching_up: bool,
    /// While it catches up: the other laptops from which nothing came yet that was made after this one was put back.
    pub awaited: Vec<String>,
    /// Whether this seat was barred or its chain is frozen: nothing can be done with it.
    pub stopped: Option<Text>,
}
