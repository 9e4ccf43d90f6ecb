//! Budget: the money of a year.

use chrono::NaiveDate;
use rules::euro::Euro;
use rules::grant::MoneyStep;
use rules::kern::KernId;
use rules::pot::{PotId, PotState};
use rules::register::Register;
use rules::scheme::{Ceiling, Cover, Period, SchemeId};
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
    /// One column per scheme whose pots belong to a kern: its own, or that of a group or organisation at home there.
    pub columns: Vec<BudgetColumn>,
    /// One row per kern.
    pub rows: Vec<BudgetRow>,
    /// The pots of all kernen together.
    pub of_kernen: PotSum,
    /// The pots that belong to no kern.
    pub others: Vec<BudgetOther>,
    /// All pots together.
    pub total: PotSum,
    /// In how many cases of this year a condition was departed from.
    pub departed: u32,
    /// The pots in dispute: their letters and payments are blocked.
    pub contested: Vec<PotId>,
    /// What remains at each step of the money in each pot of the year that holds anything, and of those that stand once.
    pub steps: Vec<PotSteps>,
}

/// What remains at each step of the money in one pot.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PotSteps {
    /// The pot.
    pub pot: PotId,
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
    /// Whether its pots are for a year, or stand once.
    pub period: Period,
    /// The sum of all pots.
    pub total: PotSum,
}

/// Sums over pots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PotSum {
    /// The ceilings together, of the pots that have one; none when no pot has.
    pub ceiling: Option<Euro>,
    /// Committed.
    pub committed: Euro,
    /// Reserved.
    pub reserved: Euro,
    /// With seats, to grant on the spot.
    pub allotted: Euro,
    /// Left in the pots that have a ceiling; none when no pot has.
    pub left: Option<Euro>,
}

/// A kern in the budget.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetRow {
    /// The kern.
    pub kern: KernId,
    /// Its name.
    pub name: String,
    /// What it has of each scheme, in the order of the columns.
    pub cells: Vec<BudgetCell>,
    /// All of it together.
    pub total: PotSum,
}

/// What one kern has of one scheme.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct BudgetCell {
    /// The pots: none where nobody is at home, more than one where several groups are.
    pub pots: Vec<PotState>,
    /// Together.
    pub sum: PotSum,
}

/// A pot that belongs to no kern; or a scheme of which nobody holds one yet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetOther {
    /// The scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub name: Bilingual,
    /// Whose pot it is: a group, an organisation, a kern that is not on the list; empty for the municipality.
    pub holder: String,
    /// The ceiling of one pot of it.
    pub each: Option<Euro>,
    /// Whether it is for a year, or stands once.
    pub period: Period,
    /// The pot; none where no register names a holder.
    pub pot: Option<PotState>,
    /// The register that names the holders, where there is one.
    pub register: Option<Register>,
    /// Where the ceiling is written.
    pub source: Source,
}

/// Asks for the money in pots.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichPots {
    /// Which; 500 at most.
    pub pots: Vec<PotId>,
}

/// The money in one pot, or in several together.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PotsView {
    /// Together.
    pub sum: PotSum,
    /// Each step, in the order in which money goes.
    pub steps: Vec<StepLine>,
    /// What the pots bear: reserved, committed, due, paid and settled.
    pub used: Euro,
    /// What the ceiling rests on, where it is one pot.
    pub ceiling: Option<Ceiling>,
    /// The budget posts that pay it.
    pub cover: Vec<Cover>,
}

/// What remains at one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepLine {
    /// Which.
    pub step: MoneyStep,
    /// How much.
    pub amount: Euro,
    /// Of how many cases.
    pub cases: u32,
}

/// Asks for the course of one scheme in a year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichCourse {
    /// The year.
    pub year: i32,
    /// The scheme.
    pub scheme: SchemeId,
}

/// The course of a scheme through a year, week by week.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CourseView {
    /// The year.
    pub year: i32,
    /// The scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub name: Bilingual,
    /// This year.
    pub course: Vec<CoursePoint>,
    /// The year before; empty for pots that stand once.
    pub before: Vec<CoursePoint>,
    /// The ceilings of all its pots together, each from the day on which it was set; the first from the first of January.
    pub ceilings: Vec<CeilingFrom>,
}

/// A week in the course of a year in which something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoursePoint {
    /// The Monday of that week, or the first of January.
    pub on: NaiveDate,
    /// Committed up to and including that week, as it stands now.
    pub committed: Euro,
    /// Paid up to and including that week, less what came back.
    pub paid: Euro,
}

/// What all pots of a scheme have together from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CeilingFrom {
    /// The first day.
    pub from: NaiveDate,
    /// How much; none where no ceiling is set.
    pub amount: Option<Euro>,
}

/// Asks for years side by side.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichYears {
    /// The last one.
    pub year: i32,
    /// How many, ten at most.
    pub count: u32,
}

/// Years side by side.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct YearsBeside {
    /// The years, the oldest first.
    pub years: Vec<i32>,
    /// One row per scheme.
    pub schemes: Vec<BesideRow>,
    /// One row per kern, and one for what belongs to no kern.
    pub kernen: Vec<BesideRow>,
    /// All together.
    pub total: Vec<BesideCell>,
    /// The schemes whose pots stand once, over all years; in none of the rows above.
    pub once: Vec<BesideRow>,
}

/// A scheme or a kern through the years.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BesideRow {
    /// Its short name; empty for what belongs to no kern.
    pub id: String,
    /// Its name; empty likewise.
    pub name: Bilingual,
    /// What it had in each year, in the order of the years; a single one for what stands once.
    pub cells: Vec<BesideCell>,
}

/// The money of a scheme or a kern in one year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BesideCell {
    /// The ceilings together; none when no pot has one.
    pub ceiling: Option<Euro>,
    /// Committed in all, with what is due, paid and settled.
    pub committed: Euro,
    /// Paid, settled or not.
    pub paid: Euro,
    /// Settled.
    pub settled: Euro,
}
