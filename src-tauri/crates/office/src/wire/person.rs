//! One page per person: all that is held of an applicant or a contact (AVG 15).

use super::{CaseVersion, PaperRow};
use chrono::NaiveDate;
use rules::{
    application::Applicant,
    euro::Euro,
    life::State,
    retention::{Hold, Kept},
    scheme::SchemeId,
    text::Text,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// Looks for a person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindPerson {
    /// A name, an account, an e-mail address or a telephone number.
    pub words: String,
}

/// Who was found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PeopleFound {
    /// Each likely one person: what is held under one account, address, e-mail or telephone number.
    pub people: Vec<PersonFound>,
    /// Whether there are more than are shown: look with more words.
    pub more: bool,
}

/// Likely one person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonFound {
    /// The name as it was told last.
    pub name: String,
    /// What is held, the newest first.
    pub files: Vec<FileFound>,
}

/// Where something of a person is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// An application.
    Case,
    /// An entry of a register.
    Entry,
    /// A draft on this laptop.
    Draft,
}

/// Something that is held of a person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FileFound {
    /// Which.
    pub file: Uuid,
    /// What it is.
    pub kind: FileKind,
    /// The number of an application, or the name of an entry; empty for a draft.
    pub title: String,
    /// The applicant, or who to ask for.
    pub who: Applicant,
}

/// Points at all that is of one person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichPerson {
    /// Applications, entries and drafts; 200 at most.
    pub files: Vec<Uuid>,
}

/// All that is held of one person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonView {
    /// The municipality.
    pub municipality: String,
    /// The day on which this was gathered.
    pub today: NaiveDate,
    /// The name as it was told last; empty when all of it was erased.
    pub name: String,
    /// Each application, entry and draft, the newest first.
    pub files: Vec<PersonFile>,
}

/// All that one application, entry or draft holds of a person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonFile {
    /// Which.
    pub file: Uuid,
    /// What it is.
    pub kind: FileKind,
    /// The number of an application, or the name of an entry; empty for a draft.
    pub title: String,
    /// Its version, for a correction; 0 where nothing can be corrected here.
    pub version: u32,
    /// Under which scheme.
    pub scheme: Option<SchemeId>,
    /// The name of the kern; empty when there is none.
    pub kern: String,
    /// How far it is, or how it ended.
    pub state: Option<State>,
    /// What stands now.
    pub who: Option<Applicant>,
    /// What was told, in the order in which it came.
    pub told: Vec<PersonTold>,
    /// The papers.
    pub papers: Vec<PaperRow>,
    /// What was paid.
    pub paid: Vec<PersonPaid>,
    /// How long it is kept and why; none while an application waits for a decision, and for entries and drafts.
    pub kept: Option<Kept>,
    /// Why nothing of it may be erased now.
    pub hold: Option<Hold>,
    /// On which day it was erased.
    pub erased_on: Option<NaiveDate>,
    /// Of how many events the body is not here: it lies on another laptop, or was erased.
    pub elsewhere: u32,
}

/// What was told at one moment.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonTold {
    /// When it was written down, RFC 3339.
    pub at: String,
    /// By whom; empty when the name is not here.
    pub who: String,
    /// On what occasion.
    pub occasion: Option<Text>,
    /// What.
    pub lines: Vec<PersonLine>,
}

/// One thing that was told.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonLine {
    /// What it is about: a field of an applicant (`name`, `iban`), or the key of a word.
    pub about: String,
    /// What was told.
    pub value: String,
    /// Whether it still stands: nothing later replaced it.
    pub stands: bool,
}

/// A payment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct PersonPaid {
    /// How much.
    pub amount: Euro,
    /// On which day.
    pub on: NaiveDate,
}

/// Mends personal data that are wrong.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rectify {
    /// In which cases, each with the version that was on the screen; 200 at most.
    pub cases: Vec<CaseVersion>,
    /// What changes: fields of an applicant (`name`, `iban`) with what they should say.
    pub changes: BTreeMap<String, String>,
    /// Why.
    pub reason: String,
}
