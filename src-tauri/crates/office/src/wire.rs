//! What goes over the door: the shapes that the screen, the command line and the office share. Nothing but shapes.
//!
//! They are written to `ui/src/lib/contract.gen.ts`; a test keeps that file current.

mod allotments;
mod budget;
mod case;
mod dispute;
mod exchange;
mod grant;
mod holders;
mod intake;
mod journal;
mod list;
mod mandates;
mod paper;
mod people;
mod person;
mod registers;
mod retention;
mod seats;
mod shortage;
mod start;
mod today;
mod years;

pub use allotments::*;
pub use budget::*;
pub use case::*;
pub use dispute::*;
pub use exchange::*;
pub use grant::*;
pub use holders::*;
pub use intake::*;
pub use journal::*;
pub use list::*;
pub use mandates::*;
pub use paper::*;
pub use people::*;
pub use person::*;
pub use registers::*;
pub use retention::*;
pub use seats::*;
pub use shortage::*;
pub use start::*;
pub use today::*;
pub use years::*;

use rules::text::Text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Nothing goes in, or nothing comes out.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// A command was carried out and is on disk.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct Receipt {
    /// The case it was about.
    pub case: Option<Uuid>,
    /// Its number.
    pub number: Option<String>,
    /// What it touched: pages that show one of these ask again. `case:<uuid>`, `cases`, `pots`, `drafts`, `people`,
    /// `schemes`, `exchange`, `disputes`, `seats`, `registers`.
    pub touched: Vec<String>,
}

/// Why a call did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CallFailure {
    /// Whether the rules say no, something is wrong, or nobody is at the desk.
    pub kind: FailureKind,
    /// The sentence.
    pub text: Text,
    /// The field it concerns, as a path (`ask.kern`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// More sentences: what binds, what is missing.
    #[serde(default)]
    pub because: Vec<Text>,
}

/// The three ways in which a call can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FailureKind {
    /// The rules say no; a person can act on it.
    Refused,
    /// A disk, a file, a bug.
    Fault,
    /// The office is locked: nobody is at the desk.
    Locked,
}
