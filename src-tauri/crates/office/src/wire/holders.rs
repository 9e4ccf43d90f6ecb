//! Claims of groups and yearly contributions: what holders of a register get.

use super::ListRow;
use rules::application::Applicant;
use rules::case::Basis;
use rules::euro::Euro;
use rules::mandate::Mandate;
use rules::pot::PotState;
use rules::register::{Entry, EntryId};
use rules::scheme::{SchemeId, SchemeYear};
use rules::text::{Bilingual, Text};
use rules::verdict::Assessment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The claim budgets of a year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ClaimsView {
    /// The year.
    pub year: i32,
    /// The claim budgets: one for each scheme and group.
    pub budgets: Vec<ClaimBudget>,
}

/// The claim budget of one group in one year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ClaimBudget {
    /// The scheme year it is of.
    pub scheme_year: SchemeYear,
    /// The group.
    pub group: Entry,
    /// Who to ask for; none when withheld, erased or never told.
    pub details: Option<Applicant>,
    /// Whether a claim can be taken in today: in a year that has ended, when the group was there on its last day.
    pub stands: bool,
    /// The pot.
    pub pot: PotState,
    /// What may still be claimed: what is left, less what earlier claims ask.
    pub remainder: Option<Euro>,
    /// The claims, newest first.
    pub claims: Vec<ListRow>,
}

/// The yearly contributions of a year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ContributionsView {
    /// The year.
    pub year: i32,
    /// One for each scheme and entry that stands in the year, or has a case in it.
    pub rows: Vec<ContributionRow>,
    /// The mandate reference last used for one of these, as a first proposal.
    pub mandate: Option<String>,
    /// The mandates by which the person at the desk may award one of these today.
    pub mandates: Vec<Mandate>,
    /// Whether the mandate register has a row, so that a decision by mandate needs one.
    pub register_kept: bool,
}

/// The contribution of one holder.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ContributionRow {
    /// The scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub scheme_name: Bilingual,
    /// The holder.
    pub holder: EntryId,
    /// How it is called; empty for a volunteer whose name is not here.
    pub name: String,
    /// The amount of the year.
    pub amount: Euro,
    /// What the conditions say: of the case, or of what would be proposed today.
    pub assessment: Assessment,
    /// The case it stands in, when it was proposed.
    pub case: Option<ContributionCase>,
    /// Why it cannot be proposed by who is at the desk; none when it may, also when a condition is not met.
    pub proposing: Option<Text>,
    /// Why it cannot be awarded now by who is at the desk; none when it may. Always there without a case.
    pub awarding: Option<Text>,
}

/// The case of a contribution.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ContributionCase {
    /// The case in the list.
    pub row: ListRow,
    /// Its version: hand it back with a decision.
    pub version: u32,
    /// Who proposed it.
    pub proposed_by: String,
}

/// A contribution that is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichContribution {
    /// The scheme.
    pub scheme: SchemeId,
    /// The holder.
    pub holder: EntryId,
}

/// Proposes contributions: a case for each.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposeContributions {
    /// The year.
    pub year: i32,
    /// Which.
    pub contributions: Vec<WhichContribution>,
}

/// Awards contributions that were proposed: each by itself.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AwardContributions {
    /// Which cases, with the versions that were on the screen.
    pub cases: Vec<CaseVersion>,
    /// By what authority.
    pub basis: Basis,
}

/// A case as it was on the screen.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseVersion {
    /// Which case.
    pub case: Uuid,
    /// The version that was on the screen.
    pub version: u32,
}

/// What came of several at once: each has its own result.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EachDone {
    /// In the order in which they were asked.
    pub each: Vec<OneDone>,
    /// What was touched.
    pub touched: Vec<String>,
}

/// What came of one of several.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OneDone {
    /// The case, when there is one.
    pub case: Option<Uuid>,
    /// Its number, or how the holder is called.
    pub name: String,
    /// Why it was not done; none when it was.
    pub refused: Option<Text>,
}

/// Another case whose applicant is likely the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SameApplicant {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// Its year.
    pub year: i32,
    /// By what it was found.
    pub by: SameBy,
}

/// By what an applicant was found to be likely the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SameBy {
    /// The same account.
    Account,
    /// The same name and address.
    Address,
    /// Both.
    Both,
}
