//! Papers of a case or a draft.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A paper of a case or draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperRow {
    /// Which.
    pub paper: Uuid,
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// Its size in bytes.
    pub size: u32,
    /// When it was added, RFC 3339.
    pub added_at: String,
}

/// Adds a paper to a case or a draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachPaper {
    /// The case, or
    #[serde(default)]
    pub case: Option<Uuid>,
    /// the draft.
    #[serde(default)]
    pub draft: Option<Uuid>,
    /// Its name.
    pub name: String,
    /// The bytes, base64.
    pub content: String,
}

/// Points at a paper.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichPaper {
    /// Which.
    pub paper: Uuid,
}

/// A paper with its bytes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperView {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// The bytes, base64.
    pub content: String,
}
