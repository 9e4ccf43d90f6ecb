//! A small municipality to weigh in, and the tests by what they weigh.

use super::*;
use crate::{
    application::{Application, Cost},
    pot::{Holder, PotId, PotState},
    preset,
    scheme::{CostKind, HolderKind, SchemeId},
    verdict::{Alike, Verdict},
};

mod agreement;
mod catalogue;
mod money_tests;
mod people_tests;
mod place_tests;
mod sameness_tests;
mod time_tests;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

/// An application of Ingen in 2026 that asks nothing yet.
pub(super) fn application(scheme: &str) -> Application {
    let mut application = Application::default();
    application.ask.scheme = Some(SchemeId::new(scheme));
    application.ask.kern = Some(KernId::new("ingen"));
    application.ask.area = Some("Dorpsstraat".to_owned());
    application.ask.activity = Some("straatspeeldag".to_owned());
    application.ask.from = Some(day("2026-06-20"));
    application.idea = "Straatspeeldag in de Dorpsstraat".to_owned();
    application
}

pub(super) fn asking(scheme: &str, asked: &str) -> Application {
    let mut application = application(scheme);
    application.ask.asked = Some(euro(asked));
    application
}

pub(super) fn with_costs(mut application: Application, costs: &[(CostKind, &str)]) -> Application {
    application.ask.costs = costs
        .iter()
        .map(|&(kind, amount)| Cost {
            kind,
            amount: Some(euro(amount)),
        })
        .collect();
    application.cost_texts = vec![String::new(); costs.len()];
    application
}

/// What Buren ships for `scheme` in 2026, weighed on 12 May 2026, with an untouched pot.
pub(super) fn facts(scheme: &str) -> Facts {
    let buren = preset::buren();
    let scheme_year = buren.scheme_year(&SchemeId::new(scheme), 2026).unwrap();
    let holder = match scheme_year.holder {
        HolderKind::Kern => Holder::Kern(KernId::new("ingen")),
        HolderKind::Group => Holder::Group("ingen".to_owned()),
        HolderKind::Organisation => Holder::Organisation("dorpsbelang-maurik".to_owned()),
        HolderKind::Municipality => Holder::Municipality,
    };
    let pot = PotState {
        pot: PotId {
            scheme: scheme_year.scheme.clone(),
            holder,
            year: Some(2026),
        },
        ceiling: scheme_year.ceiling.amount,
        published: scheme_year.ceiling.published,
        committed: Euro::ZERO,
        reserved: Euro::ZERO,
        allotted: Euro::ZERO,
        pending: Euro::ZERO,
        pending_count: 0,
    };
    Facts {
        today: day("2026-05-12"),
        scheme_year,
        kernen: buren.kernen,
        pot: Some(pot),
        earlier: Vec::new(),
        judgements: BTreeMap::new(),
        departures: Vec::new(),
        known: Known::default(),
        holder: None,
        claimed: Vec::new(),
        contribution: None,
    }
}

pub(super) fn switched_on(mut facts: Facts, ids: &[&str]) -> Facts {
    facts.scheme_year = facts.scheme_year.with_on(ids);
    facts
}

pub(super) fn spent(mut facts: Facts, amount: &str) -> Facts {
    facts.pot.as_mut().unwrap().committed = euro(amount);
    facts
}

/// An awarded case like [`application`], a year's worth of fields to change.
pub(super) fn earlier(number: &str, scheme: &str) -> Earlier {
    Earlier {
        case: Uuid::from_u128(number.bytes().fold(0, |sum, byte| sum * 256 + u128::from(byte))),
        number: number.to_owned(),
        scheme: SchemeId::new(scheme),
        kern: KernId::new("ingen"),
        area: Some("Dorpsstraat".to_owned()),
        activity: Some("straatspeeldag".to_owned()),
        target_group: None,
        from: Some(day("2026-04-27")),
        year: 2026,
        idea: "Spelletjes op Koningsdag".to_owned(),
        awarded: true,
    }
}

pub(super) fn id(condition: &str) -> ConditionId {
    ConditionId(condition.to_owned())
}

pub(super) fn verdict(assessment: &Assessment, condition: &str) -> Verdict {
    let found = assessment
        .verdicts
        .iter()
        .find(|verdict| verdict.condition == id(condition));
    found
        .unwrap_or_else(|| panic!("no verdict on {condition}"))
        .clone()
}

pub(super) fn outcome(assessment: &Assessment, condition: &str) -> Outcome {
    verdict(assessment, condition).outcome
}

pub(super) fn because(assessment: &Assessment) -> Vec<&str> {
    assessment.because.iter().map(|text| text.id.as_str()).collect()
}

pub(super) fn points_at(assessment: &Assessment, condition: &str) -> Vec<(String, Alike)> {
    verdict(assessment, condition)
        .earlier
        .into_iter()
        .map(|found| (found.number, found.alike))
        .collect()
}
