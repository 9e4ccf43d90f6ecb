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

/// Where a backup goes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupInput {
    /// The file to write.
    pub file: String,
}
