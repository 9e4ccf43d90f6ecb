//! Vandaag: what needs me.

use super::DisputeBrief;
use super::DraftRow;
use super::TermView;
use chrono::NaiveDate;
use rules::euro::Euro;
use rules::pot::PotState;
use rules::text::Text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Vandaag.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TodayView {
    /// Today.
    pub date: NaiveDate,
    /// How many things wait.
    pub waiting: u32,
    /// How many are late.
    pub late: u32,
    /// Late or standing still.
    pub first: Vec<TodayItem>,
    /// Up to and including Sunday.
    pub this_week: Vec<TodayItem>,
    /// After that; the nearest fifty.
    pub later: Vec<TodayItem>,
    /// My drafts, newest first.
    pub drafts: Vec<DraftRow>,
    /// How many wait on somebody else.
    pub elsewhere: u32,
    /// What is left in the pots of the kernen that I serve, the leefbaarheidsbudget of this year.
    pub pots: Vec<KernPot>,
    /// The disputes in which I may choose.
    pub disputes: Vec<DisputeBrief>,
    /// What is past its term, and proposals to erase that wait for me; none where nothing does, or it is not for me.
    pub retention: Option<RetentionWaits>,
    /// Awards on the spot that wait for me as second person, the oldest first.
    pub to_confirm: Vec<ToConfirm>,
}

/// What waits in Bewaren.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RetentionWaits {
    /// Of how many cases the term has ended, with nothing to be done any more; 1,000 at most, for an administrator.
    pub past: u32,
    /// How many proposals to erase wait for me as second person.
    pub to_confirm: u32,
}

/// An award on the spot that waits for a second person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ToConfirm {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// The idea.
    pub idea: String,
    /// The kern.
    pub kern: String,
    /// How much was awarded.
    pub amount: Euro,
    /// By whom; empty when the name is not here.
    pub who: String,
    /// On which day.
    pub on: NaiveDate,
}

/// One thing that waits.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TodayItem {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// What to do: `advise`, `decide`, `complete`, `announce`, `take-up`, or as `rules::duty::Deed` is called.
    pub act: String,
    /// What it is about, where a case has several of its kind; empty otherwise.
    pub about: String,
    /// The idea.
    pub idea: String,
    /// The kern.
    pub kern: String,
    /// What it stands on: "advies: toekennen".
    pub detail: Text,
    /// The amount.
    pub amount: Euro,
    /// By when, and why then; none where no rule sets a term.
    pub term: Option<TermView>,
    /// Since when it waits.
    pub since: NaiveDate,
}

/// The pot of a kern.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KernPot {
    /// The kern.
    pub kern: String,
    /// Its pot.
    pub pot: PotState,
}
