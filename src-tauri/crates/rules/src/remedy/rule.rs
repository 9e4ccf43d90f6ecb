//! What a municipality sets about objections and notices of default, and where that is written.

use crate::{
    euro::Euro,
    text::{Bilingual, Source, SourceKind},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What applies to objections and notices of default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RemedyRules")]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// How many weeks there are to decide on an objection: six, or twelve where a committee advises (Awb 7:10 lid 1).
    pub weeks: u32,
    /// Where it is written which of the two.
    pub weeks_source: Source,
    /// What each day costs once two weeks have passed since a notice of default, in order (Awb 4:17 lid 2).
    pub rates: Vec<Rate>,
    /// Where these amounts are written: they are indexed.
    pub rates_source: Source,
}

/// What a number of days costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// How many days.
    pub days: u32,
    /// How much each.
    pub per_day: Euro,
}

/// The most days for which anything is owed (Awb 4:17 lid 1).
pub const MOST_DAYS: u32 = 42;
/// Six weeks to decide, or twelve (Awb 7:10 lid 1).
pub const WEEKS: [u32; 2] = [6, 12];
/// No municipality owes more a day.
pub const MOST_PER_DAY: i32 = 1_000;

impl Default for Rules {
    /// As the law has it, without a committee. The amounts are those after indexation as they are remembered: to be checked.
    fn default() -> Self {
        let place = |nl, en, kind| Source {
            kind,
            place: Bilingual::new(nl, en),
            url: None,
        };
        let rate = |days, euros| Rate {
            days,
            per_day: Euro::whole(euros),
        };
        Self {
            weeks: 6,
            weeks_source: place(
                "Awb 7:10 lid 1; of een commissie adviseert is niet gevonden",
                "Awb 7:10 lid 1; no source says whether a committee advises",
                SourceKind::Inference,
            ),
            rates: vec![rate(14, 23), rate(14, 35), rate(14, 45)],
            rates_source: place(
                "Awb 4:17 lid 2, na indexering; controleer de bedragen van dit jaar",
                "Awb 4:17 lid 2, after indexation; check the amounts of this year",
                SourceKind::Inference,
            ),
        }
    }
}

impl Rules {
    /// Whether these can be rules: six or twelve weeks, at most 42 days, no amount below nothing or beyond reason.
    #[must_use]
    pub fn are_sound(&self) -> bool {
        let days: u32 = self
            .rates
            .iter()
            .fold(0, |days, rate| days.saturating_add(rate.days));
        WEEKS.contains(&self.weeks)
            && self.rates.len() <= 10
            && days == MOST_DAYS
            && self
                .rates
                .iter()
                .all(|rate| rate.per_day >= Euro::ZERO && rate.per_day <= Euro::whole(MOST_PER_DAY))
    }
}
