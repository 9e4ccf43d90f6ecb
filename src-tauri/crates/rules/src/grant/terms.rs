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
    /// Further parts that are paid in advance, each from its own day; empty when all of the advance is paid at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<LaterPart>>", optional)]
    pub later: Vec<LaterPart>,
    /// The condition by which the receiver pays first and claims afterwards. Where the municipality uses it, nothing is
    /// paid in advance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub claimed_by: Option<ConditionId>,
    /// What is shown for how much money: the first that reaches as far as the award.
    pub shown: Vec<Shown>,
    /// The form that is proposed to who decides; none where the officer chooses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub form: Option<AwardForm>,
    /// Within how many weeks the municipality pays, where its own regulation says so (Awb 4:87 lid 2); none for the six
    /// weeks of the law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pay_weeks: Option<u32>,
    /// Where this is written.
    pub source: Source,
}

/// A part of the advance that is paid some weeks after the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LaterPart {
    /// How much, in hundredths of the award.
    pub percent: u32,
    /// How many weeks after the decision.
    pub weeks: u32,
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
    /// Within how many weeks it is paid, where the regulation says so; none for the six weeks of the law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pay_weeks: Option<u32>,
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
            pay_weeks: None,
        }
    }

    /// The terms of an award of `amount` on `today` under `scheme_year`. A directe vaststelling is paid whole and needs
    /// nothing more (Awb 4:43).
    #[must_use]
    pub fn of(scheme_year: &SchemeYear, form: AwardForm, amount: Euro, ask: &Ask, today: NaiveDate) -> Self {
        let Some(rule) = &scheme_year.after_award else {
            return Self::at_once(amount);
        };
        if form != AwardForm::Verlening {
            return Self {
                pay_weeks: rule.pay_weeks,
                ..Self::at_once(amount)
            };
        }
        let after = ask.until.or(ask.from).unwrap_or(today).max(today);
        Self {
            instalments: if rule.is_claimed(scheme_year) {
                Vec::new()
            } else {
                rule.in_advance(amount, today)
            },
            show: rule.shown_for(amount).map(|shown| Toshow {
                proof: shown.proof,
                by: after + Days::new(u64::from(shown.weeks) * 7),
            }),
            share: share(scheme_year),
            pay_weeks: rule.pay_weeks,
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

    /// What of `amount` is paid in advance: the first part at once, each later one from its own day. Together never more
    /// than the amount, however they round.
    fn in_advance(&self, amount: Euro, today: NaiveDate) -> Vec<Instalment> {
        let first = (self.advance, None);
        let later = self.later.iter().map(|part| {
            let from = today + Days::new(u64::from(part.weeks) * 7);
            (part.percent, Some(from))
        });
        let mut reached = 0_u32;
        let mut before = Euro::ZERO;
        let mut parts = Vec::new();
        for (percent, from) in std::iter::once(first).chain(later) {
            reached = reached.saturating_add(percent).min(100);
            let sum = amount.percent(reached);
            let part = sum.less(before);
            before = sum;
            if !part.is_zero() {
                parts.push(Instalment { amount: part, from });
            }
        }
        parts
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{calendar::Calendar, preset, term::Term};

    fn ruled(change: impl FnOnce(&mut AfterAward)) -> SchemeYear {
        let mut all = preset::buren().scheme_years(2026).into_iter();
        let mut year = all.find(|year| year.scheme.0 == "leefbaarheidsbudget").unwrap();
        change(year.after_award.as_mut().unwrap());
        year
    }

    fn terms(scheme_year: &SchemeYear, form: AwardForm, cents: i64) -> Terms {
        let today = "2026-03-09".parse().unwrap();
        Terms::of(scheme_year, form, Euro::from_cents(cents), &Ask::default(), today)
    }

    #[test]
    fn an_advance_in_parts_adds_up_to_the_cent_each_from_its_own_day() {
        let rule = ruled(|after| {
            after.advance = 33;
            after.later = [(33, 4), (34, 8)]
                .map(|(percent, weeks)| LaterPart { percent, weeks })
                .into();
        });
        let found = terms(&rule, AwardForm::Verlening, 10_001);
        let parts: Vec<_> = found
            .instalments
            .iter()
            .map(|part| (part.amount, part.from.map(|from| from.to_string())))
            .collect();
        assert_eq!(
            parts,
            [
                (Euro::from_cents(3_300), None),
                (Euro::from_cents(3_300), Some("2026-04-06".to_owned())),
                (Euro::from_cents(3_401), Some("2026-05-04".to_owned())),
            ]
        );
        assert_eq!(found.advance(), Euro::from_cents(10_001));
    }

    #[test]
    fn where_the_receiver_pays_first_nothing_goes_out_in_advance() {
        let rule = ruled(|after| after.advance = 0);
        assert_eq!(terms(&rule, AwardForm::Verlening, 65_000).instalments, []);
    }

    #[test]
    fn the_payment_term_of_the_regulation_goes_into_either_form() {
        let rule = ruled(|after| after.pay_weeks = Some(3));
        for form in [AwardForm::Verlening, AwardForm::DirecteVaststelling] {
            assert_eq!(terms(&rule, form, 65_000).pay_weeks, Some(3));
        }
        let by_law = ruled(|_| ());
        assert_eq!(terms(&by_law, AwardForm::Verlening, 65_000).pay_weeks, None);
    }

    #[test]
    fn a_term_of_the_municipality_does_not_move_for_a_sunday_and_that_of_the_law_does() {
        let sunday = "2026-03-01".parse().unwrap();
        let (own, law) = (
            Term::local(sunday, crate::term::Length::Weeks(6)),
            Term::statutory(sunday, crate::term::Length::Weeks(6), &Calendar::default()),
        );
        assert!(own.last_day < law.last_day, "{} {}", own.last_day, law.last_day);
    }
}
