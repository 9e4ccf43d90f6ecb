//! Aanvragen and the command palette: finding a case.

use super::KernPot;
use chrono::NaiveDate;
use rules::euro::Euro;
use rules::grant::{self, MoneyStep};
use rules::kern::KernId;
use rules::life::State;
use rules::pot::PotId;
use rules::remedy;
use rules::scheme::SchemeId;
use rules::text::Text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The list of applications.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListInput {
    /// Words to look for.
    pub words: String,
    /// Only these kernen.
    pub kernen: Vec<KernId>,
    /// Only these schemes.
    pub schemes: Vec<SchemeId>,
    /// Only these states; an announced case counts by its outcome too.
    pub states: Vec<State>,
    /// Only this year.
    pub year: Option<i32>,
    /// Only what one of these pots bears, 500 at most.
    pub pots: Vec<PotId>,
    /// Only what has money at this step; each row says how much.
    pub step: Option<MoneyStep>,
    /// Only what must be decided within so many days.
    pub within_days: Option<i32>,
    /// Only where a condition was departed from.
    pub departed: bool,
    /// Only where an objection or a notice of default is open.
    pub remedied: bool,
    /// The order.
    pub sort: Sort,
    /// From which row.
    pub offset: u32,
    /// How many rows, 200 at most.
    pub limit: u32,
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// Newest first.
    #[default]
    Newest,
    /// Oldest first.
    Oldest,
    /// What must be decided first.
    Deadline,
    /// The largest amount asked first.
    Amount,
}

/// A stretch of the list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ListView {
    /// The rows asked for.
    pub rows: Vec<ListRow>,
    /// How many there are by these filters.
    pub total: u32,
    /// How many there are at all.
    pub of: u32,
    /// The sum asked.
    pub asked: Euro,
    /// The sum awarded.
    pub awarded: Euro,
    /// What stands at the step that was asked for; none when none was.
    pub at_step: Option<Euro>,
}

/// One row of the list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ListRow {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// The idea.
    pub idea: String,
    /// Who asks.
    pub applicant: String,
    /// The kern.
    pub kern: String,
    /// The scheme.
    pub scheme: SchemeId,
    /// The year.
    pub year: i32,
    /// Asked.
    pub asked: Euro,
    /// Awarded.
    pub awarded: Option<Euro>,
    /// Where it stands.
    pub state: State,
    /// What was decided.
    pub outcome: Option<State>,
    /// By when must be decided.
    pub decide_by: Option<NaiveDate>,
    /// Days left; negative when late.
    pub days_left: Option<i32>,
    /// Whether the clock stands still.
    pub still: bool,
    /// Whether it is in a dispute.
    pub contested: bool,
    /// How many conditions were departed from.
    pub departures: u32,
    /// Whether it was awarded on the spot and no second person confirmed it yet.
    pub alone: bool,
    /// The objection or notice of default that is open; none where none is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub remedy: Option<remedy::Mark>,
    /// What of its money stands at the step that the list was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub at_step: Option<Euro>,
    /// The day on which its words and personal data were erased; none when they were not.
    pub erased_on: Option<NaiveDate>,
    /// Where its money stands; none without an award.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub money: Option<grant::State>,
    /// Whether nobody advises on it: a claim or a yearly contribution is decided at once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub unadvised: bool,
}

/// Looks for a kern, a case or a number while one types.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaletteInput {
    /// What is typed.
    pub words: String,
    /// The year for what is left in a kern.
    pub year: i32,
}

/// What was found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaletteView {
    /// Kernen, each with what is left.
    pub kernen: Vec<KernPot>,
    /// Applications.
    pub applications: Vec<ListRow>,
    /// What is wrong with a number that looks like a case number but is none.
    pub number_problem: Option<Text>,
}
