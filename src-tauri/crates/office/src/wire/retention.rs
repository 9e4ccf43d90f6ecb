//! Beheer › Bewaren: what is kept how long, what may go, and what went.

use chrono::NaiveDate;
use rules::{
    life::State,
    retention::{Class, ErasureId, Ground, Hold},
    scheme::SchemeId,
    text::{Bilingual, Text},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What is kept, what may go, and what went.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RetentionView {
    /// The day it is.
    pub today: NaiveDate,
    /// How long what is kept.
    pub terms: Vec<RetentionTerm>,
    /// Past their term, the longest first; 500 at most.
    pub past: Vec<RetentionRow>,
    /// How many more are past their term than are shown.
    pub more: u32,
    /// Whose term ends later this year; 500 at most.
    pub this_year: Vec<RetentionRow>,
    /// Erased before, and since then something of them came in again from a laptop that did not know: to be erased as well.
    pub late: Vec<RetentionRow>,
    /// Proposals and erasures, the newest first.
    pub erasures: Vec<ErasureRow>,
}

/// A term of the Selectielijst.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RetentionTerm {
    /// For what.
    pub class: Class,
    /// How many years.
    pub years: u32,
    /// Where that is written.
    pub source: Bilingual,
}

/// A case and its term.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RetentionRow {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// Under which scheme.
    pub scheme: SchemeId,
    /// The name of the kern.
    pub kern: String,
    /// The budget year.
    pub year: i32,
    /// How it ended.
    pub outcome: State,
    /// What it is in the Selectielijst.
    pub class: Class,
    /// From which day the term runs.
    pub since: NaiveDate,
    /// The last day on which it is kept.
    pub until: NaiveDate,
    /// Why it may not go; none when nothing is in the way.
    pub hold: Option<Hold>,
}

/// How far an erasure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErasureState {
    /// It waits for a second person.
    Proposed,
    /// It was dropped.
    Dropped,
    /// It was announced and carried out here.
    Announced,
}

/// A proposal or an erasure.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ErasureRow {
    /// Which.
    pub erasure: ErasureId,
    /// How far it is.
    pub state: ErasureState,
    /// Why.
    pub ground: Ground,
    /// The numbers of its cases, and the names of entries of a register.
    pub numbers: Vec<String>,
    /// Who proposed it; empty when the name is not here.
    pub proposed_by: String,
    /// On which day.
    pub proposed_on: NaiveDate,
    /// Why, in a person's words; empty for a term that ended.
    pub reason: String,
    /// Whether the person at the desk may confirm it: somebody else proposed it.
    pub to_confirm: bool,
    /// Who announced it; none before that.
    pub announced_by: Option<String>,
    /// On which day.
    pub announced_on: Option<NaiveDate>,
    /// How many bodies went.
    pub bodies: u32,
    /// How many papers.
    pub papers: u32,
    /// How many laptops told that they carried it out.
    pub carried_out: u32,
    /// How many have not.
    pub awaited: u32,
}

/// What somebody wants erased.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ErasureWish {
    /// Why.
    pub ground: Ground,
    /// Of which cases, or entries of a register (by their file).
    pub cases: Vec<Uuid>,
    /// Why, in a person's words: for a request.
    #[serde(default)]
    pub reason: String,
}

/// What would go.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ErasurePlan {
    /// How many cases.
    pub cases: u32,
    /// How many bodies: names, addresses, accounts and own words, each time they were told.
    pub bodies: u32,
    /// How many papers.
    pub papers: u32,
    /// What stands in the way, a sentence a case; nothing goes as long as there is one.
    pub refused: Vec<Text>,
}

/// Points at an erasure.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichErasure {
    /// Which.
    pub erasure: ErasureId,
}

/// The verklaring van vernietiging: what went, why, by whom, and where. No personal data of applicants.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Certificate {
    /// The erasure.
    pub erasure: ErasureRow,
    /// The municipality.
    pub municipality: String,
    /// How many cases were what.
    pub classes: Vec<CertificateClass>,
    /// The first budget year of the cases; none for entries of a register alone.
    pub from_year: Option<i32>,
    /// The last one.
    pub to_year: Option<i32>,
    /// Every laptop at work, and when it told that it carried this out.
    pub laptops: Vec<CertificateLaptop>,
}

/// How many cases were what.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CertificateClass {
    /// The term.
    pub term: RetentionTerm,
    /// How many cases.
    pub cases: u32,
}

/// A laptop and an erasure.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CertificateLaptop {
    /// The laptop and whose it is.
    pub name: String,
    /// The day on which it was carried out there; none when that is not known here.
    pub on: Option<NaiveDate>,
}
