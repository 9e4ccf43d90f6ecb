//! Nieuwe aanvraag: weighing while one types, drafts, handing in.

use super::{PaperRow, SameApplicant};
use chrono::NaiveDate;
use rules::application::Application;
use rules::check::Known;
use rules::verdict::Assessment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Weighs an application while it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckInput {
    /// The case it corrects or completes, so that it is not counted twice.
    #[serde(default)]
    pub case: Option<Uuid>,
    /// As it stands on the form.
    pub application: Application,
    /// What is known of the holder where no register holds it yet.
    #[serde(default)]
    #[ts(optional, as = "Option<Known>")]
    pub known: Known,
}

/// The answer to a check.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CheckView {
    /// What the conditions say.
    pub assessment: Assessment,
    /// What cannot be accepted: field and message id.
    pub problems: Vec<Problem>,
    /// By when would be decided, if it were handed in now.
    pub decide_by: Option<NaiveDate>,
    /// Until when this laptop knows the pot: the last moment anything was taken in or done here, RFC 3339.
    pub as_of: Option<String>,
    /// Other cases whose applicant is likely the same.
    pub same_applicant: Vec<SameApplicant>,
}

/// A field that cannot be accepted.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Problem {
    /// The path of the field.
    pub field: String,
    /// Why, as a message id.
    pub why: String,
}

/// Saves a draft; drafts are this person's own and not in the journal.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveDraft {
    /// The draft, or none for a new one.
    pub draft: Option<Uuid>,
    /// As it stands on the form; bounded, but not yet validated.
    pub application: Application,
}

/// A saved draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SavedDraft {
    /// Which.
    pub draft: Uuid,
    /// When, RFC 3339.
    pub saved_at: String,
}

/// Points at a draft.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichDraft {
    /// Which.
    pub draft: Uuid,
}

/// A draft as it was left.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DraftView {
    /// Which.
    pub draft: Uuid,
    /// As it stood on the form.
    pub application: Application,
    /// When it was saved, RFC 3339.
    pub saved_at: String,
    /// Papers that go with it.
    pub papers: Vec<PaperRow>,
}

/// A draft in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DraftRow {
    /// Which.
    pub draft: Uuid,
    /// The idea, as far as typed.
    pub idea: String,
    /// The kern.
    pub kern: Option<String>,
    /// When it was saved, RFC 3339.
    pub saved_at: String,
}

/// Hands a draft in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Submit {
    /// The draft it was; it disappears and its papers go with the case.
    #[serde(default)]
    pub draft: Option<Uuid>,
    /// As it stands on the form.
    pub application: Application,
}
