//! The journal: whether it holds up, and a copy of it.

use rules::text::Text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the journal holds up.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct VerifyView {
    /// Events checked.
    pub events: u32,
    /// Commits checked.
    pub commits: u32,
    /// Whether the read tables are what a fold of the journal gives.
    pub tables_agree: bool,
    /// What is broken, each as a sentence.
    pub broken: Vec<Text>,
}

/// A backup that somebody chose: who can open it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BackupView {
    /// The name of the file.
    pub file: String,
    /// The seats on the laptop of which it is a copy.
    pub seats: Vec<super::SeatLabel>,
}

/// Puts a backup back on an empty laptop.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreInput {
    /// The backup; its keys lie beside it.
    pub file: String,
    /// Whose seat to open.
    pub seat: String,
    /// The passphrase as it was when the backup was made; with the recovery key a new one.
    pub passphrase: String,
    /// The printed recovery key, where the passphrase of then is lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub recovery_key: Option<String>,
}

/// Where a backup goes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupInput {
    /// The file to write.
    pub file: String,
}
