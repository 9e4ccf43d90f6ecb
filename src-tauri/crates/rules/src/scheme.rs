//! What a scheme year says: the money, who may have it, the conditions, who decides, and where each of these is written.
//!
//! A scheme year is one immutable document. A change is a new document that names its predecessor; each case keeps the
//! one it is judged by.

mod checking;
mod money;

pub(crate) use checking::check_source;
pub use money::{
    Body, Ceiling, Change, ChangeKind, Cover, HolderCeiling, Leftover, Resolution, Shift, ShiftReason,
    ShiftWay, Unspent,
};

use crate::{
    euro::Euro,
    grant::AfterAward,
    text::{Bilingual, Source},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// The short name of a scheme, for example `leefbaarheidsbudget`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct SchemeId(pub String);

impl SchemeId {
    /// The scheme with this short name.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl fmt::Display for SchemeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The short name of a condition, unique in its scheme year, for example `past-in-de-pot`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct ConditionId(pub String);

/// One scheme in one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SchemeYear {
    /// Which scheme.
    pub scheme: SchemeId,
    /// The budget year.
    pub year: i32,
    /// The SHA-256 (hex) of the document this one follows, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub predecessor: Option<String>,
    /// The SHA-256 (hex) of the document of the year before that this one was opened from, where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub opened_from: Option<String>,
    /// What made it out of the one before, where a decision about money did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub change: Option<Change>,
    /// Its name on screen and in letters.
    pub name: Bilingual,
    /// How money goes out.
    pub way: Way,
    /// Who holds a pot of this scheme.
    pub holder: HolderKind,
    /// Whether a pot is for a year or once for all years.
    pub period: Period,
    /// The money of one pot, where its holder has no ceiling of its own.
    pub ceiling: Ceiling,
    /// The ceilings of holders that have one of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<HolderCeiling>>", optional)]
    pub ceilings: Vec<HolderCeiling>,
    /// Money that was shifted between pots for this year only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Shift>>", optional)]
    pub shifts: Vec<Shift>,
    /// The budget posts that pay it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Cover>>", optional)]
    pub cover: Vec<Cover>,
    /// What becomes of what is left; none where no source says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub unspent: Option<Unspent>,
    /// Another scheme whose pot bears this scheme's awards, when the municipality has set that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub charged_to: Option<SchemeId>,
    /// Who decides, and by what source.
    pub decider: Decider,
    /// Where it says who decides.
    pub decider_source: Source,
    /// In what order money is given when it is short.
    pub distribution: Distribution,
    /// Where it says so; none in what shipped before an administrator chose it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub distribution_source: Option<Source>,
    /// What a letter names as the legal basis; the municipality fills it in.
    pub legal_basis: Bilingual,
    /// The conditions, in the order a person reads them.
    pub conditions: Vec<Condition>,
    /// What follows an award: when money goes out and what is shown for it. None in documents of the first release: all
    /// at once, and nothing shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub after_award: Option<AfterAward>,
}

impl SchemeYear {
    /// The condition with this short name, whether it is on or off.
    #[must_use]
    pub fn condition(&self, id: &ConditionId) -> Option<&Condition> {
        self.conditions.iter().find(|condition| &condition.id == id)
    }

    /// The conditions that the municipality uses.
    pub fn in_use(&self) -> impl Iterator<Item = &Condition> {
        self.conditions.iter().filter(|condition| condition.on)
    }

    /// The same scheme year with these conditions switched on. Short names it does not have change nothing.
    #[must_use]
    pub fn with_on(self, ids: &[&str]) -> Self {
        self.switched(ids, Switch::On)
    }

    /// The same scheme year with these conditions switched off. Short names it does not have change nothing.
    #[must_use]
    pub fn with_off(self, ids: &[&str]) -> Self {
        self.switched(ids, Switch::Off)
    }

    fn switched(mut self, ids: &[&str], to: Switch) -> Self {
        for condition in &mut self.conditions {
            if ids.contains(&condition.id.0.as_str()) {
                condition.on = to == Switch::On;
            }
        }
        self
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Switch {
    On,
    Off,
}

/// How money goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Somebody applies and a decision follows.
    Application,
    /// Receipts are handed in through the year up to a maximum.
    ClaimBudget,
    /// A fixed sum each year.
    YearlyContribution,
    /// Money that stands ready and cannot be asked for until a decision divides it.
    Undivided,
}

/// Who holds a pot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HolderKind {
    /// Each kern its own.
    Kern,
    /// Each signaleringsgroep its own.
    Group,
    /// Each dorpsbelangenorganisatie its own.
    Organisation,
    /// One for the whole municipality.
    Municipality,
}

/// For how long a pot stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// Anew each year.
    Year,
    /// Once, over all years.
    Once,
}

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Decider {
    /// The college, which may have given a mandate to a budget officer.
    Mandated,
    /// The college itself judges: an officer records its decision and cannot decide.
    College,
}

/// In what order money is given when it is short.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Distribution {
    /// In the order in which complete applications were received.
    OrderOfReceipt,
    /// Side by side after the deadline.
    CompareAfterDeadline,
    /// Residents of the kern divide.
    ResidentsDivide,
}

/// One condition of a scheme year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Condition {
    /// Its short name in the scheme year.
    pub id: ConditionId,
    /// A few words: "Past in de pot".
    pub name: Bilingual,
    /// The whole rule in plain words.
    pub text: Bilingual,
    /// Who weighs it and how.
    pub test: Test,
    /// Where it is written.
    pub source: Source,
    /// How it may be departed from.
    pub departure: Departure,
    /// Whether the municipality uses it. Rules found only on public pages ship switched off.
    pub on: bool,
}

/// Who weighs a condition and with what numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "by")]
pub enum Test {
    /// People judge, each with a reason. A tick alone is never "met".
    Judged,
    /// The kern is on the list of the municipality.
    KernKnown,
    /// One application gets at most this.
    MostPerApplication {
        /// The most.
        most: Euro,
    },
    /// What the pot has left.
    FitsPot,
    /// Only costs of these kinds count; the award is at most their sum.
    CountingCosts {
        /// The kinds that count.
        counting: Vec<CostKind>,
    },
    /// At most this share of the costs.
    ShareOfCosts {
        /// In hundredths.
        percent: u32,
        /// Of which costs the share is taken.
        of: ShareBase,
    },
    /// Received on this day at the latest.
    ApplyBy {
        /// The last day.
        last_day: NaiveDate,
    },
    /// Received this many days before the activity at the latest. No Termijnenwet: counted back from an event
    /// (art. 1 lid 2).
    AheadOfActivity {
        /// How many days.
        days: u32,
    },
    /// The same activity or target group in the same area once a year, the year being the activity's.
    OncePerYear,
    /// Nobody in the area got a contribution of this scheme for a comparable idea before.
    Unique,
    /// The applicant says it is one-off, and it was not granted before.
    OneOff,
    /// At most so many in one pot: one coordinator, one kernagenda per kern.
    AtMost {
        /// How many.
        count: u32,
    },
    /// The organisation has a convenant that is valid.
    Convenant,
    /// Only what receipts show is paid back, and each receipt once.
    Receipts,
    /// Received after this day it counts for the next budget year.
    NextYearAfter {
        /// The last day that counts for this year.
        last_day: NaiveDate,
    },
    /// What is paid for is done by this day.
    DoneBy {
        /// The last day.
        last_day: NaiveDate,
    },
}

impl Test {
    /// Whether an officer's judgement can settle it: people judge it, or the machine only shows what looks alike.
    #[must_use]
    pub fn heeds_judgement(&self) -> bool {
        matches!(
            self,
            Self::Judged | Self::OncePerYear | Self::Unique | Self::OneOff
        )
    }
}

/// What a cost line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CostKind {
    /// Sound system.
    Sound,
    /// Decoration.
    Decoration,
    /// Play material.
    PlayMaterial,
    /// Small prizes.
    Prizes,
    /// Food.
    Food,
    /// Drink.
    Drink,
    /// Plates, glasses, cutlery.
    Tableware,
    /// Barbecue: the thing and what lies on it. A barbecue *activity* may pass; these costs do not count.
    Barbecue,
    /// Material that stays: wood, plants, a bench.
    Material,
    /// Hire of a place or of tools.
    Hire,
    /// Printing and invitations.
    Printing,
    /// Anything else.
    Other,
    /// Wages.
    Wages,
}

impl CostKind {
    /// All kinds, in the order of the form.
    pub const ALL: [Self; 13] = [
        Self::Sound,
        Self::Decoration,
        Self::PlayMaterial,
        Self::Prizes,
        Self::Food,
        Self::Drink,
        Self::Tableware,
        Self::Barbecue,
        Self::Material,
        Self::Hire,
        Self::Printing,
        Self::Wages,
        Self::Other,
    ];
}

/// Of which costs a share is taken; the sources do not say, so it is a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ShareBase {
    /// All costs.
    All,
    /// Only the costs that count.
    Counting,
}

/// How a condition may be departed from. Departing takes a role and a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "by")]
pub enum Departure {
    /// Not at all.
    Never,
    /// As a policy rule, in special circumstances (Awb 4:84).
    PolicyRule,
    /// By a hardship clause of the regulation.
    Hardship {
        /// The clause, as the letter names it.
        clause: String,
    },
}
