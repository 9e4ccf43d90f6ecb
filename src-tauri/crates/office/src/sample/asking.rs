//! Making up what is asked, and by whom.

use super::{
    ideas::{CLUBS, Idea, NAMES, STREETS},
    later,
    play::Stage,
};
use crate::trouble::Trouble;
use chrono::{Datelike as _, NaiveDate};
use rules::{
    application::{Applicant, ApplicantKind, Application, Ask, Channel, Cost},
    euro::Euro,
    kern::KernId,
    preset,
    scheme::{ConditionId, SchemeId, SchemeYear, Test},
};
use std::collections::BTreeMap;

impl Stage<'_> {
    pub(super) fn application(
        &mut self,
        idea: &Idea,
        kern: &KernId,
        day: NaiveDate,
    ) -> Result<Application, Trouble> {
        let from = later(day, 21 + self.dice.roll(40));
        // What lies in next year is asked of this year's money when that is the year of receipt.
        let year = from.year().min(self.today.year() + 1);
        let scheme = SchemeId::new(idea.scheme);
        let document = self.scheme_year(&scheme, year)?;
        let street = *self.dice.pick(&STREETS);
        let whole_kern = idea.scheme != "straat-buurtbijeenkomst" && self.dice.roll(2) == 0;
        let title = if whole_kern {
            idea.title.to_owned()
        } else {
            format!("{}, {street}", idea.title)
        };
        let own: i32 = idea.costs.iter().map(|cost| cost.2).sum::<i32>() - idea.asked;
        Ok(Application {
            ask: Ask {
                scheme: Some(scheme),
                budget_year: Some(year),
                kern: Some(kern.clone()),
                area: (!whole_kern).then(|| street.to_owned()),
                whole_kern,
                activity: Some(idea.activity.to_owned()),
                target_group: Some(idea.target_group.to_owned()),
                from: Some(from),
                until: None,
                people: Some(idea.people),
                costs: idea
                    .costs
                    .iter()
                    .map(|&(_, kind, amount)| Cost {
                        kind,
                        amount: Some(Euro::whole(amount)),
                    })
                    .collect(),
                own_money: Some(Euro::whole(own.max(0))),
                other_money: Some(Euro::ZERO),
                asked: Some(Euro::whole(idea.asked)),
                declared_open: true,
                declared_one_off: true,
                received_on: None,
                channel: Some(*self.dice.pick(&[
                    Channel::Table,
                    Channel::Table,
                    Channel::WebForm,
                    Channel::Post,
                ])),
                signed_copy_seen: true,
                ..Ask::default()
            },
            applicant: self.applicant(kern, street),
            idea: title,
            plan: idea.plan.to_owned(),
            reasons: reasons(&document, idea),
            cost_texts: idea.costs.iter().map(|cost| cost.0.to_owned()).collect(),
            other_funders: String::new(),
            received_reason: String::new(),
            ..Application::default()
        })
    }

    fn applicant(&mut self, kern: &KernId, street: &str) -> Applicant {
        let club = self.dice.roll(3) == 0;
        let kernen = preset::buren().kernen;
        let place = kernen.iter().find(|found| found.id == *kern);
        let postcode = place
            .and_then(|found| found.postcodes.first().cloned())
            .unwrap_or_default();
        let place = place.map(|found| found.name.clone()).unwrap_or_default();
        Applicant {
            kind: Some(if club {
                ApplicantKind::Organisation
            } else {
                ApplicantKind::Resident
            }),
            name: (*self.dice.pick(&NAMES)).to_owned(),
            organisation: if club {
                format!("{} {place}", self.dice.pick(&CLUBS))
            } else {
                String::new()
            },
            street: format!("{street} {}", 1 + self.dice.roll(80)),
            postcode: format!("{postcode} AB"),
            place,
            phone: format!("06 0000 {:04}", self.dice.roll(10_000)),
            email: String::new(),
            iban: String::new(),
            iban_holder: String::new(),
        }
    }

    fn scheme_year(&self, scheme: &SchemeId, year: i32) -> Result<SchemeYear, Trouble> {
        let json: String = self
            .office
            .db
            .prepare_cached(
                "SELECT document FROM scheme_years WHERE scheme = ?1 AND year = ?2 AND current = 1",
            )?
            .query_row(rusqlite::params![scheme.0, year], |row| row.get(0))?;
        Ok(serde_json::from_str(&json)?)
    }
}

/// The conditions that people judge.
pub(super) fn judged_conditions(document: &SchemeYear) -> impl Iterator<Item = ConditionId> {
    document
        .in_use()
        .filter(|condition| condition.test == Test::Judged)
        .map(|condition| condition.id.clone())
}

fn reasons(document: &SchemeYear, idea: &Idea) -> BTreeMap<ConditionId, String> {
    let reason = format!("{} Zo leren mensen uit de buurt elkaar kennen.", idea.plan);
    judged_conditions(document)
        .map(|id| (id, reason.clone()))
        .collect()
}
