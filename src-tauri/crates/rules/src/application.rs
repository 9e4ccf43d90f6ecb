//! What is asked: one application as it stands on the form, filled in or not yet.
//!
//! The same shape is a draft, the input of a check and of a submission, and what `kernkas intake` reads. On submission
//! it is parted in three: the open [`Ask`], the [`Applicant`] and the [`Words`]; the last two are personal or free text
//! and live in erasable bodies that the fold never branches on.

pub mod field;

use crate::{
    euro::Euro,
    expense::{Expense, ExpenseText},
    kern::KernId,
    register::EntryId,
    scheme::{ConditionId, CostKind, SchemeId},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// The longest text of one line, in characters.
pub const MOST_LINE: usize = 200;
/// The longest text of a field with several lines, in characters.
pub const MOST_TEXT: usize = 4_000;
/// The most cost lines.
pub const MOST_COST_LINES: usize = 60;

/// An application as it stands on the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Application {
    /// What is asked, in the open part of the journal.
    pub ask: Ask,
    /// Who asks.
    pub applicant: Applicant,
    /// The idea in a few words.
    pub idea: String,
    /// What will be done, and for whom.
    pub plan: String,
    /// The applicant's own reason for each condition that people judge.
    pub reasons: BTreeMap<ConditionId, String>,
    /// What each cost line is for, in the order of [`Ask::costs`].
    pub cost_texts: Vec<String>,
    /// Who else pays.
    pub other_funders: String,
    /// Why it was received before it was typed in; needed when `received_on` lies before the day of typing.
    pub received_reason: String,
    /// The words of each receipt of a claim, in the order of [`Ask::expenses`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<ExpenseText>>")]
    pub expense_texts: Vec<ExpenseText>,
}

/// The open part of an application: choices from lists, amounts, dates. No words of a person, no personal data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Ask {
    /// Under which scheme.
    pub scheme: Option<SchemeId>,
    /// The budget year; by default the year of the activity.
    pub budget_year: Option<i32>,
    /// The kern.
    pub kern: Option<KernId>,
    /// The street, blocks or neighbourhood, as the area list names it; a new name joins the list on submission.
    pub area: Option<String>,
    /// For whom it is open in place: whether the whole kern instead of one area.
    pub whole_kern: bool,
    /// The kind of activity, from the municipality's list.
    pub activity: Option<String>,
    /// The target group, from the municipality's list.
    pub target_group: Option<String>,
    /// The first day of the activity.
    pub from: Option<NaiveDate>,
    /// Its last day, when it takes more than one.
    pub until: Option<NaiveDate>,
    /// How many people are expected.
    pub people: Option<u32>,
    /// The cost lines: kind and amount. What each is for stands in [`Application::cost_texts`].
    pub costs: Vec<Cost>,
    /// Money of the applicant.
    pub own_money: Option<Euro>,
    /// Money of other funders.
    pub other_money: Option<Euro>,
    /// What is asked of the municipality.
    pub asked: Option<Euro>,
    /// The applicant declares that nobody in the area is excluded.
    pub declared_open: bool,
    /// The applicant declares that it is one-off.
    pub declared_one_off: bool,
    /// The day of receipt; by default the day of typing.
    pub received_on: Option<NaiveDate>,
    /// How it came in.
    pub channel: Option<Channel>,
    /// A signed copy was seen.
    pub signed_copy_seen: bool,
    /// Who holds the pot, by the registers; none where a kern or the municipality does and somebody applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub holder: Option<EntryId>,
    /// The case in whose place this one comes, because its pot had no money: that one ends when this is handed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub instead_of: Option<Uuid>,
    /// The receipts of a claim. Supplier and number stand in [`Application::expense_texts`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Expense>>")]
    pub expenses: Vec<Expense>,
}

/// One cost line without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// What kind of cost.
    pub kind: CostKind,
    /// How much; none while it is being typed.
    #[serde(default)]
    pub amount: Option<Euro>,
}

/// How an application came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// At a table in a dorpshuis or elsewhere in the kern.
    Table,
    /// At the counter of the town hall.
    Counter,
    /// By post.
    Post,
    /// By e-mail.
    Email,
    /// By the web form of the municipality.
    WebForm,
    /// By telephone, to be signed.
    Telephone,
}

/// Who asks. Personal data: lives in an erasable body. No BSN: no scheme needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Applicant {
    /// Resident, organisation or company.
    pub kind: Option<ApplicantKind>,
    /// The name of the person who asks.
    pub name: String,
    /// The organisation or company on whose behalf.
    pub organisation: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Place.
    pub place: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Bank account.
    pub iban: String,
    /// In whose name the account stands.
    pub iban_holder: String,
}

/// What kind of applicant it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ApplicantKind {
    /// A resident.
    Resident,
    /// A club, foundation or group.
    Organisation,
    /// A company.
    Company,
}

/// Free texts of a case by key. The keys are the constants and functions below; a later telling replaces an earlier one.
pub type Words = BTreeMap<String, String>;

/// The keys of [`Words`].
pub mod word {
    use crate::scheme::ConditionId;

    /// The idea in a few words.
    pub const IDEA: &str = "idea";
    /// What will be done.
    pub const PLAN: &str = "plan";
    /// Who else pays.
    pub const OTHER_FUNDERS: &str = "other-funders";
    /// Why the day of receipt lies before the day of typing.
    pub const RECEIVED_REASON: &str = "received-reason";
    /// What is missing, in the request to complete.
    pub const MISSING: &str = "missing";
    /// With whom in the kern it was discussed.
    pub const DISCUSSED_WITH: &str = "discussed-with";
    /// What came of that talk.
    pub const DISCUSSED_OUTCOME: &str = "discussed-outcome";
    /// The advice in words.
    pub const ADVICE: &str = "advice";
    /// Why it was decided so; it stands in the letter.
    pub const DECISION: &str = "decision";
    /// Why this award is proposed.
    pub const PROPOSAL: &str = "proposal";
    /// Why a disputed decision was settled so.
    pub const SETTLED: &str = "settled";
    /// Why a second person disputes an award on the spot.
    pub const DISPUTED: &str = "disputed";
    /// Why more time is needed to decide.
    pub const EXTENSION: &str = "extension";
    /// Why the clock stands still.
    pub const SUSPENSION: &str = "suspension";
    /// Why it waits for money, in the letter about that.
    pub const WAITING: &str = "waiting";
    /// Why it ended otherwise (withdrawn, forwarded, helped otherwise), and to whom it went.
    pub const ENDING: &str = "ending";

    /// What a cost line is for.
    #[must_use]
    pub fn cost(line: usize) -> String {
        format!("cost:{line}")
    }

    /// The supplier on a receipt.
    #[must_use]
    pub fn supplier(line: usize) -> String {
        format!("supplier:{line}")
    }

    /// The number on a receipt.
    #[must_use]
    pub fn receipt(line: usize) -> String {
        format!("receipt:{line}")
    }

    /// The applicant's own reason for a condition.
    #[must_use]
    pub fn reason(condition: &ConditionId) -> String {
        format!("reason:{}", condition.0)
    }

    /// The kernverbinder's view on a condition.
    #[must_use]
    pub fn view(condition: &ConditionId) -> String {
        format!("view:{}", condition.0)
    }

    /// The officer's reason in judging a condition.
    #[must_use]
    pub fn judgement(condition: &ConditionId) -> String {
        format!("judgement:{}", condition.0)
    }

    /// Why a condition was departed from.
    #[must_use]
    pub fn departure(condition: &ConditionId) -> String {
        format!("departure:{}", condition.0)
    }

    /// Why a field that was changed on two sides was settled so.
    #[must_use]
    pub fn settled(field: &str) -> String {
        format!("settled:{field}")
    }

    /// Why something was corrected, by the number of the correction.
    #[must_use]
    pub fn correction(number: u32) -> String {
        format!("correction:{number}")
    }
}

impl Ask {
    /// The sum of all cost lines that are filled in.
    #[must_use]
    pub fn total_costs(&self) -> Euro {
        self.costs.iter().filter_map(|cost| cost.amount).sum()
    }

    /// The sum of the cost lines of these kinds.
    #[must_use]
    pub fn costs_of(&self, kinds: &[CostKind]) -> Euro {
        self.costs
            .iter()
            .filter(|cost| kinds.contains(&cost.kind))
            .filter_map(|cost| cost.amount)
            .sum()
    }

    /// The budget year: what was chosen, else the year of the activity, else the year of receipt.
    #[must_use]
    pub fn year(&self) -> Option<i32> {
        use chrono::Datelike as _;
        self.budget_year
            .or_else(|| self.from.or(self.received_on).map(|day| day.year()))
    }
}
