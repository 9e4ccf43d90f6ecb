//! Budget: the money of a year.

use chrono::NaiveDate;
use rules::euro::Euro;
use rules::kern::KernId;
use rules::pot::PotState;
use rules::register::Register;
use rules::scheme::SchemeId;
use rules::text::Bilingual;
use rules::text::Source;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The budget of a year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetView {
    /// The year.
    pub year: i32,
    /// The programme frame: a warning, never a limit.
    pub frame: Option<FrameView>,
    /// One column per scheme with a pot per kern.
    pub columns: Vec<BudgetColumn>,
    /// One row per kern.
    pub rows: Vec<BudgetRow>,
    /// The pots of the whole municipality, and of groups and organisations taken together.
    pub others: Vec<BudgetOther>,
    /// Committed by day this year: the course of the leefbaarheidsbudget.
    pub course: Vec<CoursePoint>,
    /// The same for the year before.
    pub course_before: Vec<CoursePoint>,
    /// In how many cases of this year a condition was departed from.
    pub departed: u32,
    /// The pots in dispute: their letters and payments are blocked.
    pub contested: Vec<rules::pot::PotId>,
    /// What remains at each step of the money in each pot of the year that holds anything, and of those that stand once.
    pub steps: Vec<PotSteps>,
}

/// What remains at each step of the money in one pot.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PotSteps {
    /// The pot.
    pub pot: rules::pot::PotId,
    /// What remains in it.
    pub steps: rules::grant::Steps,
}

/// The programme frame.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FrameView {
    /// The frame.
    pub amount: Euro,
    /// Committed in all schemes together.
    pub committed: Euro,
    /// Reserved in all schemes together.
    pub reserved: Euro,
    /// Where it comes from.
    pub source: Source,
    /// What is sure about it and what is inferred.
    pub note: Bilingual,
    /// What all pots of the year come to beside it.
    pub check: rules::year::FrameCheck,
}

/// A scheme with a pot per kern.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetColumn {
    /// The scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub name: Bilingual,
    /// The ceiling of one pot; none where they differ, or where there is none.
    pub ceiling: Option<Euro>,
    /// The sum of all pots.
    pub total: PotSum,
}

/// Sums over pots.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct PotSum {
    /// The ceilings together; none when one of them has none.
    pub ceiling: Option<Euro>,
    /// Committed.
    pub committed: Euro,
    /// Reserved.
    pub reserved: Euro,
    /// With seats, to grant on the spot.
    pub allotted: Euro,
    /// Left; none without a ceiling.
    pub left: Option<Euro>,
}

/// A kern in the budget.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetRow {
    /// The kern.
    pub kern: KernId,
    /// Its name.
    pub name: String,
    /// Its pots, in the order of the columns.
    pub pots: Vec<PotState>,
}

/// A pot that is not of one kern.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetOther {
    /// The scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub name: Bilingual,
    /// The ceiling of one pot of it, and per whom.
    pub each: Option<Euro>,
    /// The pot where it is one of the municipality; none for pots of groups and organisations.
    pub pot: Option<PotState>,
    /// The register that names the holders, where there is one.
    pub register: Option<Register>,
    /// The pots of all groups or organisations of that year together.
    pub together: Option<PotSum>,
    /// Where the ceiling is written.
    pub source: Source,
}

/// A step in the course of a year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CoursePoint {
    /// The day.
    pub on: NaiveDate,
    /// Committed up to and including that day.
    pub committed: Euro,
}
