//! Aanvraag: objections and notices of default, and what may be done with them; what a municipality sets about them.

use super::TermView;
use chrono::NaiveDate;
use rules::{
    case::AwardForm,
    euro::Euro,
    remedy::{Act, Against, Command, Exception, Follow, Objector, Penalty, Ruled, Rules, Timing},
    scheme::Decider,
    text::Text,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Does something with an objection or a notice of default.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DoRemedy {
    /// Of which case.
    pub case: Uuid,
    /// The version that was on the screen: refused when somebody changed it meanwhile.
    pub version: u32,
    /// What.
    pub command: Command,
}

/// Decides anew after an objection that was founded.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecideAnew {
    /// Of which case.
    pub case: Uuid,
    /// The version that was on the screen: refused when somebody changed it meanwhile.
    pub version: u32,
    /// The objection.
    pub objection: String,
    /// How much is awarded now; none rejects.
    pub amount: Option<Euro>,
    /// In which form it is awarded; none where the form there was goes on.
    #[serde(default)]
    #[ts(optional)]
    pub form: Option<AwardForm>,
    /// Why; it stands in the letter.
    pub reason: String,
}

/// The objections and the notices of default of one case.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemediesView {
    /// The objections.
    pub objections: Vec<ObjectionView>,
    /// The notices of default.
    pub notices: Vec<NoticeView>,
    /// What an objection can go against.
    pub against: Vec<AgainstView>,
    /// Whether an objection, and whether a notice of default on the application can be noted, and why not.
    pub acts: Vec<RemedyActView>,
    /// What was done and can be undone, the newest first.
    pub doings: Vec<RemedyDoing>,
    /// Who decides on an objection.
    pub decider: Decider,
}

/// A decision that an objection can go against.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AgainstView {
    /// Which.
    pub against: Against,
    /// How it is called: "het besluit van 12 mei".
    pub title: Text,
}

/// An objection.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ObjectionView {
    /// Its name.
    pub objection: String,
    /// Against what.
    pub against: AgainstView,
    /// Whether the applicant objects, or somebody else.
    pub objector: Objector,
    /// Who; empty when not here.
    pub who: String,
    /// Why; empty when not here.
    pub grounds: String,
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// Whether it came in time.
    pub timing: Timing,
    /// The last day to object; none while the decision was not sent.
    pub filed_by: Option<NaiveDate>,
    /// Until when to decide, and how that came about; none while no term runs.
    pub term: Option<TermView>,
    /// What came of it.
    pub ruling: Option<ObjectionRulingView>,
    /// What is still to be done, now that it was founded.
    pub follow: Option<Follow>,
    /// Decisions that differ, when two laptops took one each.
    pub claims: Vec<ObjectionRulingView>,
    /// What may be done now, and why not.
    pub acts: Vec<RemedyActView>,
}

/// A decision on an objection.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ObjectionRulingView {
    /// The action.
    pub action: String,
    /// What.
    pub ruled: Ruled,
    /// Whether lateness was excused.
    pub excused: bool,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub who: String,
    /// The day on which it was sent.
    pub sent_on: Option<NaiveDate>,
    /// Why; empty when not here.
    pub reason: String,
}

/// A notice of default.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NoticeView {
    /// Its name.
    pub notice: String,
    /// On which objection; none for the application itself.
    pub objection: Option<String>,
    /// From whom; empty when not here.
    pub who: String,
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// Whether it came before the term had passed.
    pub premature: bool,
    /// What it means now, in a sentence.
    pub says: Text,
    /// What has run up; none when nothing is owed.
    pub penalty: Option<Penalty>,
    /// Why nothing is owed.
    pub exception: Option<Exception>,
    /// What was paid.
    pub paid: Option<Euro>,
    /// On which day.
    pub paid_on: Option<NaiveDate>,
    /// What may be done now, and why not.
    pub acts: Vec<RemedyActView>,
}

/// Whether something may be done now.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemedyActView {
    /// What.
    pub act: Act,
    /// Why not; none when it may.
    pub locked: Option<Text>,
}

/// Something that was done.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemedyDoing {
    /// The action: what undoing names it by.
    pub action: String,
    /// What was done.
    pub act: Act,
    /// On which day.
    pub on: NaiveDate,
    /// Why it cannot be undone now; none when it can.
    pub locked: Option<Text>,
}

/// A term that runs or ran, in words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ClockView {
    /// Which: `decision`, `objection`, `payment`, `account`.
    pub clock: String,
    /// Until when, and how that came about.
    pub term: TermView,
}

/// What applies to objections and notices of default.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemedyRulesView {
    /// What.
    pub rules: Rules,
    /// Whether the municipality set it; otherwise it is what the law says.
    pub set: bool,
}

/// Sets it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetRemedyRules {
    /// What applies from now on, each with its source.
    pub rules: Rules,
}
