//! When the money does not fit, and deciding many at once.

use chrono::NaiveDate;
use rules::case::Advice;
use rules::case::AwardForm;
use rules::case::Basis;
use rules::euro::Euro;
use rules::life::State;
use rules::mandate::Mandate;
use rules::pot::PotId;
use rules::scheme::Decider;
use rules::scheme::Distribution;
use rules::shortage::Shortage;
use rules::shortage::what_if::WhatIf;
use rules::text::Bilingual;
use rules::text::Text;
use rules::verdict::Verdict;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// What can be chosen when a pot cannot bear a case.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ShortageView {
    /// What is lacking and what can be chosen; none when the money suffices.
    pub shortage: Option<Shortage>,
}

/// Asks what all that wait for a pot would get.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhatIfInput {
    /// Which pot.
    pub pot: PotId,
    /// What each would get, where a person chooses.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<Uuid, Euro>>", optional)]
    pub chosen: BTreeMap<Uuid, Euro>,
}

/// What all that wait for a pot would get.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WhatIfView {
    /// The shares and what they come to.
    pub what_if: WhatIf,
    /// Whether the ceiling is a published subsidieplafond.
    pub published: bool,
    /// In what order money is given.
    pub distribution: Distribution,
    /// The name of the scheme; none when nothing waits.
    pub scheme_name: Option<Bilingual>,
    /// The last day to apply, where the scheme year has one.
    pub deadline: Option<NaiveDate>,
    /// Until when nothing is awarded because applications are compared after that day; none when that is over, or when they
    /// are not compared.
    pub open_until: Option<NaiveDate>,
    /// What each is about, in no order of its own.
    pub rows: Vec<WaitingRow>,
}

/// A case that waits for money of a pot.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WaitingRow {
    /// Which case.
    pub case: Uuid,
    /// Its version.
    pub version: u32,
    /// The idea.
    pub idea: String,
    /// Where it stands.
    pub state: State,
    /// What was asked.
    pub asked: Euro,
    /// What a positive advice holds for it.
    pub reserved: Euro,
    /// Since when it is on the waiting list.
    pub waiting_since: Option<NaiveDate>,
    /// The kern.
    pub kern: String,
    /// What it costs in all.
    pub costs: Euro,
    /// What the applicant and others pay.
    pub others_pay: Euro,
    /// How many people are expected.
    pub people: Option<u32>,
    /// What the conditions say; whether the pot can bear it is left out, since that is what is weighed here.
    pub verdicts: Vec<Verdict>,
    /// The advice of the kernverbinder, when given.
    pub advice: Option<Advice>,
    /// The words of the advice that are here.
    pub advice_words: String,
    /// Why it cannot be awarded now by who is at the desk; none when it may.
    pub awarding: Option<Text>,
    /// Why it cannot be rejected now by who is at the desk; none when it may.
    pub rejecting: Option<Text>,
}

/// Asks what deciding these at once would come to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WeighMany {
    /// Which cases.
    pub cases: Vec<Uuid>,
}

/// What deciding these at once would come to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ManyWeighed {
    /// One for each, in the order in which they were asked about.
    pub rows: Vec<ManyRow>,
    /// What would be awarded together.
    pub together: Euro,
    /// The mandates by which the person at the desk may decide under one of these schemes today.
    pub mandates: Vec<Mandate>,
    /// Whether the mandate register has a row, so that a decision by mandate needs one.
    pub register_kept: bool,
    /// The mandate reference last used for the first of these schemes, as a first proposal.
    pub mandate: Option<String>,
    /// The form that all their scheme years propose; none when they differ or say nothing.
    pub form: Option<AwardForm>,
}

/// One of many, weighed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ManyRow {
    /// Which case.
    pub case: Uuid,
    /// Its version.
    pub version: u32,
    /// Its number.
    pub number: String,
    /// The idea.
    pub idea: String,
    /// The kern.
    pub kern: String,
    /// What was asked.
    pub asked: Euro,
    /// What can be awarded, those before it in the list taken into account.
    pub amount: Euro,
    /// Why nothing can be awarded now; none when something can.
    pub hindrance: Option<Text>,
    /// Why it cannot be rejected now; none when it may.
    pub rejecting: Option<Text>,
    /// Who decides under its scheme year.
    pub decider: Decider,
    /// The form that goes by itself with claims and yearly contributions; none where a person chooses.
    pub form: Option<AwardForm>,
    /// The references of the mandates by which who is at the desk may award this amount; none of them when no register is
    /// kept.
    pub mandates: Vec<String>,
    /// Why it is less than was asked.
    pub because: Vec<Text>,
}

/// Decides many at once, each by itself.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecideMany {
    /// Which, with what each gets; nothing rejects it.
    pub decisions: Vec<OneOfMany>,
    /// On what basis, for each.
    pub basis: Basis,
    /// In what form money is given; not needed for claims and yearly contributions.
    #[serde(default)]
    #[ts(optional)]
    pub form: Option<AwardForm>,
    /// Why, for each that gets less than it asked or nothing; it stands in their letters.
    pub reason: String,
}

/// One of many to decide.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneOfMany {
    /// Which case.
    pub case: Uuid,
    /// The version that was on the screen.
    pub version: u32,
    /// What it gets; none rejects it.
    pub amount: Option<Euro>,
}

/// How deciding many went.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ManyDecided {
    /// One for each, in order.
    pub results: Vec<ManyResult>,
    /// How many were decided.
    pub decided: u32,
    /// What was awarded together.
    pub together: Euro,
    /// What it touched.
    pub touched: Vec<String>,
}

/// How one of many went.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ManyResult {
    /// Which case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// What was awarded; none when it was rejected, or not decided.
    pub amount: Option<Euro>,
    /// Why it was not decided; none when it was.
    pub refused: Option<Text>,
}
