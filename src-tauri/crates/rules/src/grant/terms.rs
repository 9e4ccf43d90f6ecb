//! When money is due and what the receiver shows for it: the rule of a scheme year, and the terms of one grant.

use crate::{
    application::Ask,
    case::AwardForm,
    euro::Euro,
    scheme::{ConditionId, SchemeYear, Test},
    text::Source,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a scheme year says about the time after an award.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AfterAward {
    /// How much of a verlening is paid in advance, in hundredths of the award (Awb 4:95).
    pub advance: u32,
    /// The condition by which the receiver pays first and claims afterwards. Where the municipality uses it, nothing is
    /// paid in advance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub claimed_by: Option<ConditionId>,
    /// What is shown for how much money: the first that reaches as far as the award.
    pub shown: Vec<Shown>,
    /// Where this is written.
    pub source: Source,
}

/// What is shown for a grant up to some amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shown {
    /// Up to and including this amount; none for every amount.
    pub up_to: Option<Euro>,
    /// What.
    pub proof: Proof,
    /// How many weeks after the activity at the latest.
    pub weeks: u32,
}

/// What a receiver shows for the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// A tick that it took place, with a photo or a receipt.
    Tick,
    /// A short report with receipts.
    Report,
}

/// When the money of one grant is due and what is shown for it. Stands in the award.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Terms {
    /// What is paid in advance, in order.
    pub instalments: Vec<Instalment>,
    /// What is shown, and when; none when nothing has to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub show: Option<Toshow>,
    /// The most that the costs allow, in hundredths of what was spent; none when costs do not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub share: Option<u32>,
}

/// A part of the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Instalment {
    /// How much.
    pub amount: Euro,
    /// From which day; none: as soon as the award was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub from: Option<NaiveDate>,
}

/// What the receiver of one grant shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Toshow {
    /// What.
    pub proof: Proof,
    /// On this day at the latest.
    pub by: NaiveDate,
}

impl Terms {
    /// All at once, and nothing to show: where no rule says otherwise.
    #[must_use]
    pub fn at_once(amount: Euro) -> Self {
        Self {
            instalments: vec![Instalment { amount, from: None }],
            show: None,
            share: None,
        }
    }

    /// The terms of an award of `amount` on `today` under `scheme_year`. A directe vaststelling is paid whole and needs
    /// nothing more (Awb 4:43).
    #[must_use]
    pub fn of(scheme_year: &SchemeYear, form: AwardForm, amount: Euro, ask: &Ask, today: NaiveDate) -> Self {
        let Some(rule) = scheme_year
            .after_award
            .as_ref()
            .filter(|_| form == AwardForm::Verlening)
        else {
            return Self::at_once(amount);
        };
        let advance = if rule.is_claimed(scheme_year) {
            Euro::ZERO
        } else {
            amount.percent(rule.advance.min(100))
        };
        let after = ask.until.or(ask.from).unwrap_or(today).max(today);
        let instalment = Instalment {
            amount: advance,
            from: None,
        };
        Self {
            instalments: (!advance.is_zero()).then_some(instalment).into_iter().collect(),
            show: rule.shown_for(amount).map(|shown| Toshow {
                proof: shown.proof,
                by: after + Days::new(u64::from(shown.weeks) * 7),
            }),
            share: share(scheme_year),
        }
    }

    /// What is paid in advance, in all.
    #[must_use]
    pub fn advance(&self) -> Euro {
        self.instalments.iter().map(|part| part.amount).sum()
    }
}

impl AfterAward {
    fn is_claimed(&self, scheme_year: &SchemeYear) -> bool {
        self.claimed_by
            .as_ref()
            .is_some_and(|id| scheme_year.in_use().any(|condition| condition.id == *id))
    }

    fn shown_for(&self, amount: Euro) -> Option<&Shown> {
        self.shown
            .iter()
            .find(|shown| shown.up_to.is_none_or(|up_to| amount <= up_to))
    }
}

/// The smallest share of the costs that a condition in use allows.
fn share(scheme_year: &SchemeYear) -> Option<u32> {
    scheme_year
        .in_use()
        .filter_map(|condition| match condition.test {
            Test::ShareOfCosts { percent, .. } => Some(percent),
            _ => None,
        })
        .min()
}
