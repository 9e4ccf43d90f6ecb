//! What a municipality sets about objections and notices of default, and where that is written.

use crate::{
    euro::Euro,
    refusal::{Refusal, bad_field},
    scheme::{Decider, check_source},
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
    /// Who decides on an objection; none where it is whoever decides on the application under its scheme year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub decider: Option<Decider>,
    /// Where that is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub decider_source: Option<Source>,
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
/// The most steps in which the amounts rise.
const MOST_RATES: usize = 10;

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
            decider: None,
            decider_source: None,
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
    /// Refuses what cannot apply, by the field at which it stands: six or twelve weeks, 42 days in all, no amount below
    /// nothing or beyond reason, and a source for each.
    ///
    /// # Errors
    /// [`Refusal::BadField`] with the path of the field, for example `rates.0.per_day`.
    pub fn checked(&self) -> Result<(), Refusal> {
        if !WEEKS.contains(&self.weeks) {
            return bad_field("weeks", "why-committee");
        }
        check_source("weeks_source", &self.weeks_source)?;
        match (&self.decider, &self.decider_source) {
            (Some(_), None) => return bad_field("decider_source", "why-no-source"),
            (_, Some(source)) => check_source("decider_source", source)?,
            (None, None) => {}
        }
        self.check_rates()?;
        check_source("rates_source", &self.rates_source)
    }

    fn check_rates(&self) -> Result<(), Refusal> {
        for (line, rate) in self.rates.iter().enumerate() {
            if !(1..=MOST_DAYS).contains(&rate.days) {
                return bad_field(&format!("rates.{line}.days"), "why-rate-days");
            }
            if rate.per_day < Euro::ZERO || rate.per_day > Euro::whole(MOST_PER_DAY) {
                return bad_field(&format!("rates.{line}.per_day"), "why-rate-per-day");
            }
        }
        let all = self.rates.iter().map(|rate| u64::from(rate.days)).sum::<u64>();
        if all != u64::from(MOST_DAYS) || self.rates.len() > MOST_RATES {
            return bad_field("rates", "why-rates");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_that_ship_are_sound_and_their_sources_say_that_they_are_to_be_checked() {
        let rules = Rules::default();
        assert_eq!(rules.checked(), Ok(()));
        assert_eq!(rules.rates_source.kind, SourceKind::Inference);
    }

    #[test]
    fn what_cannot_apply_is_refused_at_its_field() {
        let refused = |change: &dyn Fn(&mut Rules)| {
            let mut rules = Rules::default();
            change(&mut rules);
            match rules.checked() {
                Err(Refusal::BadField { field, why }) => format!("{field} {why}"),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(refused(&|rules| rules.weeks = 8), "weeks why-committee");
        assert_eq!(
            refused(&|rules| rules.weeks_source.place.nl = " ".to_owned()),
            "weeks_source why-no-source"
        );
        assert_eq!(
            refused(&|rules| rules.decider = Some(Decider::College)),
            "decider_source why-no-source"
        );
        assert_eq!(refused(&|rules| rules.rates[0].days = 15), "rates why-rates");
        assert_eq!(
            refused(&|rules| rules.rates[1].days = 0),
            "rates.1.days why-rate-days"
        );
        assert_eq!(refused(&|rules| rules.rates.clear()), "rates why-rates");
        assert_eq!(
            refused(&|rules| rules.rates[2].per_day = Euro::whole(1_001)),
            "rates.2.per_day why-rate-per-day"
        );
        assert_eq!(
            refused(&|rules| rules.rates_source.place.nl.clear()),
            "rates_source why-no-source"
        );
    }
}
