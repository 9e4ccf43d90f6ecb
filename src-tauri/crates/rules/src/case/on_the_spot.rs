//! Awarding on the spot, out of an allotment: the one award for which four eyes come after. A second person confirms it
//! before anything is paid, or disputes it.

use crate::{
    allotment::{AllotmentId, Allotted},
    application::{MOST_TEXT, Words, word},
    case::{
        Advice, AwardForm, Basis, Case, Command, Event, Opinion, Setting,
        deciding::{of_what_is_given, unquoted},
        taking_in::followed_by,
        weighing::judged_condition,
        wording::{clean, filled, reason},
    },
    check::{Facts, Judged},
    euro::Euro,
    grant::Terms,
    pot::PotState,
    refusal::Refusal,
    role::PersonId,
    scheme::ConditionId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// An award on the spot: by one person, until a second one confirmed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OnTheSpot {
    /// Out of which allotment.
    pub allotment: AllotmentId,
    /// By whom.
    pub by: PersonId,
    /// On which day.
    pub on: NaiveDate,
    /// Who confirmed it; none while it is without a second person.
    pub confirmed_by: Option<PersonId>,
    /// Whether a second person disputes it.
    pub disputed: bool,
}

/// An award on the spot as it is asked for.
#[derive(Clone, Copy, Debug)]
struct Spot<'a> {
    allotment: AllotmentId,
    amount: Euro,
    form: AwardForm,
    basis: &'a Basis,
    views: &'a BTreeMap<ConditionId, Opinion>,
    reason: &'a str,
}

impl OnTheSpot {
    /// The mark that an event makes; none for every event but an award out of an allotment.
    pub(super) fn made_by(event: &Event) -> Option<Self> {
        match event {
            Event::GrantAwarded {
                allotment: Some(allotment),
                on,
                by,
                ..
            } => Some(Self {
                allotment: *allotment,
                by: *by,
                on: *on,
                confirmed_by: None,
                disputed: false,
            }),
            _ => None,
        }
    }

    /// Takes the word of a second person in. The same person is no second one.
    pub(super) fn confirmed(&mut self, by: PersonId) {
        if by != self.by && self.confirmed_by.is_none() {
            self.confirmed_by = Some(by);
        }
    }
}

impl Case {
    /// Answers the commands about awards on the spot.
    pub(super) fn grant_on_the_spot(
        &self,
        command: &Command,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        match command {
            Command::AwardOnTheSpot {
                allotment,
                amount,
                form,
                basis,
                views,
                reason,
            } => {
                let spot = Spot {
                    allotment: *allotment,
                    amount: *amount,
                    form: *form,
                    basis,
                    views,
                    reason,
                };
                self.award_on_the_spot(spot, setting)
            }
            Command::Confirm => self.confirm(setting),
            Command::Dispute { reason } => self.dispute(reason, setting),
            _ => Ok(Vec::new()),
        }
    }

    /// Whether nothing may be paid because only one person has seen to the award.
    #[must_use]
    pub fn lacks_second_person(&self) -> bool {
        self.on_the_spot.is_some_and(|spot| spot.confirmed_by.is_none())
    }

    /// Weighed as any award is; what is left of the allotment takes the place of the pot, which bore it before.
    fn award_on_the_spot(&self, spot: Spot<'_>, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let allotted = setting
            .allotments
            .iter()
            .find(|own| own.allotment == spot.allotment);
        let allotted = allotted.ok_or(Refusal::NoAllotment)?;
        let (views, mut told) = viewed(spot.views, setting)?;
        let mut case = self.clone();
        for (condition, view) in &views {
            case.judgements.entry(condition.clone()).or_default().view = Some(*view);
        }
        let here = Setting {
            facts: case.facts_on_the_spot(&setting.facts, allotted),
            ..setting.clone()
        };
        case.judgements.clone_from(&here.facts.judgements);
        if spot.amount > allotted.left {
            return Err(Refusal::AllotmentExhausted { left: allotted.left });
        }
        let basis = self.valid(spot.basis, Some(spot.amount), setting)?;
        let (weighed, why) = case.weigh_award(spot.amount, spot.reason, &here)?;
        let asked = self.ask.asked.unwrap_or_default();
        let mut events = Vec::new();
        if !views.is_empty() {
            events.push(Event::ApplicationAdvised {
                advice: Advice::Award(spot.amount),
                discussed_on: None,
                views,
                on: setting.facts.today,
                by: setting.actor.person,
            });
        }
        let verdicts = unquoted(weighed)
            .into_iter()
            .map(of_what_is_given)
            .map(|verdict| self.by_one_person(verdict));
        told.insert(word::DECISION.to_owned(), why);
        let awarded = Event::GrantAwarded {
            amount: spot.amount,
            asked,
            form: spot.form,
            basis,
            pot: self.pot.clone(),
            left_after: Some(allotted.left.less(spot.amount)),
            terms: Some(Box::new(Terms::of(
                &setting.facts.scheme_year,
                spot.form,
                spot.amount,
                &self.ask,
                setting.facts.today,
            ))),
            verdicts: verdicts.collect(),
            on: setting.facts.today,
            by: setting.actor.person,
            allotment: Some(spot.allotment),
        };
        events.extend(followed_by(awarded, self.telling(told)));
        Ok(events)
    }

    /// What is weighed on the spot: the view of who stands there is the judgement, and what is left of the allotment is
    /// what there is.
    #[must_use]
    pub fn facts_on_the_spot(&self, facts: &Facts, allotted: &Allotted) -> Facts {
        let mut facts = self.facts_of(facts);
        for judgement in facts.judgements.values_mut() {
            judgement.officer = judgement.officer.or(judgement.view);
        }
        facts.pot = facts.pot.map(|pot| PotState {
            ceiling: Some(allotted.left),
            published: false,
            committed: Euro::ZERO,
            reserved: Euro::ZERO,
            pending: Euro::ZERO,
            pending_count: 0,
            allotted: Euro::ZERO,
            ..pot
        });
        facts
    }

    /// A verdict that rests on one person's view says so.
    fn by_one_person(&self, mut verdict: crate::verdict::Verdict) -> crate::verdict::Verdict {
        let judged = self.judgements.get(&verdict.condition);
        if verdict.found.id == "found-officer-meets" && judged.is_none_or(|judged| judged.officer.is_none()) {
            "found-met-on-the-spot".clone_into(&mut verdict.found.id);
        }
        if verdict.found.id == "found-pot-left-given" {
            "found-allotment-left-given".clone_into(&mut verdict.found.id);
        }
        verdict
    }

    /// A second person agrees with an award on the spot.
    fn confirm(&self, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        self.waiting_for_second(setting)?;
        Ok(vec![Event::AwardConfirmed {
            on: setting.facts.today,
            by: setting.actor.person,
        }])
    }

    /// A second person does not agree: it becomes a dispute, which is settled as any other.
    fn dispute(&self, why: &str, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        self.waiting_for_second(setting)?;
        let reason = reason(why)?;
        let disputed = Event::AwardDisputed {
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            disputed,
            self.telling([(word::DISPUTED.to_owned(), reason)].into()),
        ))
    }

    /// Whether the award waits for the word of somebody else than who made it.
    pub(super) fn waiting_for_second(&self, setting: &Setting) -> Result<(), Refusal> {
        match self.on_the_spot {
            Some(spot) if spot.by == setting.actor.person => Err(Refusal::SamePerson),
            Some(spot) if spot.confirmed_by.is_none() && !spot.disputed => Ok(()),
            _ => Err(Refusal::NothingToConfirm),
        }
    }
}

/// The views per condition, each with its reason in words.
fn viewed(
    views: &BTreeMap<ConditionId, Opinion>,
    setting: &Setting,
) -> Result<(BTreeMap<ConditionId, Judged>, Words), Refusal> {
    let (mut judged, mut told) = (BTreeMap::new(), Words::new());
    for (condition, opinion) in views {
        judged_condition(condition, setting)?;
        let reason = filled(&format!("views.{}", condition.0), &opinion.reason, MOST_TEXT)?;
        told.insert(word::view(condition), clean("reason", &reason, MOST_TEXT)?);
        judged.insert(condition.clone(), opinion.judged);
    }
    Ok((judged, told))
}

#[cfg(test)]
mod tests;
