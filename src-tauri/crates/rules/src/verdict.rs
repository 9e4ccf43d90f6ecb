//! What weighing an application yields: per condition and over all.

use crate::{
    euro::Euro,
    pot::PotState,
    scheme::{ConditionId, Departure},
    text::{Bilingual, Source, Text},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// How one condition came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Not met.
    NotMet,
    /// For a person to judge, or not yet known because something is not filled in.
    ToJudge,
    /// Met.
    Met,
    /// Not met, and departed from with a reason.
    Departed,
}

/// One condition weighed: what was found, the rule's source, and what would make it pass.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Verdict {
    /// Which condition.
    pub condition: ConditionId,
    /// Its few words.
    pub name: Bilingual,
    /// The outcome.
    pub outcome: Outcome,
    /// What was found.
    pub found: Text,
    /// What would make it pass; always there when it is not met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub remedy: Option<Text>,
    /// Where the rule is written.
    pub source: Source,
    /// The most this condition alone would allow; nothing when it bars an award altogether.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub allows: Option<Euro>,
    /// How it may be departed from.
    pub departure: Departure,
    /// Whether people judge it.
    pub judged: bool,
    /// Earlier cases to look at, the likest first.
    #[serde(default)]
    pub earlier: Vec<EarlierRef>,
    /// The applicant's own words for this condition, on screen only: never stored with a decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub quote: Option<String>,
}

/// An earlier case that a condition points at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierRef {
    /// The case.
    pub case: Uuid,
    /// Its number as a person reads it.
    pub number: String,
    /// Whether it is surely the same (area, activity or group) or only looks alike and is for a person to judge.
    pub alike: Alike,
}

/// How sure it is that an earlier case is of the same kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Alike {
    /// The same by the municipality's own lists.
    Same,
    /// Looks alike: a person judges.
    Lookalike,
}

/// The whole answer to "may this be granted, and how much?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Assessment {
    /// One verdict per condition that is on, in the order of the scheme year.
    pub verdicts: Vec<Verdict>,
    /// What is asked, when it is filled in.
    pub asked: Option<Euro>,
    /// The most that can be awarded now. Judged conditions that nobody has judged yet do not lower it.
    pub most: Euro,
    /// Why it is not more: the conditions that bind, each as a sentence. Empty when all that is asked can be given.
    pub because: Vec<Text>,
    /// The pot that would bear it, when scheme and holder are known.
    pub pot: Option<PotState>,
    /// What is still missing for submitting, by field name of the application.
    pub missing: Vec<String>,
}

impl Assessment {
    /// Whether all that is asked can be awarded as far as the machine can tell.
    #[must_use]
    pub fn all_can_be_given(&self) -> bool {
        self.asked
            .is_some_and(|asked| !asked.is_zero() && self.most >= asked)
    }
}
