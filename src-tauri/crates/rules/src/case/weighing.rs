//! Weighing by people: the kernverbinder's advice, the officer's judgement, departing from a condition.

use crate::{
    application::{MOST_TEXT, Words, word},
    case::{
        Advice, Case, Command, Event, Opinion, Setting,
        taking_in::{bad_day, followed_by, unknown},
        wording::{clean, filled, reason},
    },
    check::Judged,
    euro::Euro,
    refusal::Refusal,
    scheme::{Condition, ConditionId, Departure, HolderKind},
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

impl Case {
    pub(super) fn advise(&self, command: &Command, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let Command::Advise {
            advice,
            discussed_on,
            discussed_with,
            discussed_outcome,
            views,
            words,
        } = command
        else {
            return Ok(Vec::new());
        };
        let mut told = Words::new();
        told.insert(
            word::DISCUSSED_WITH.to_owned(),
            clean("discussed_with", discussed_with, MOST_TEXT)?,
        );
        told.insert(
            word::DISCUSSED_OUTCOME.to_owned(),
            clean("discussed_outcome", discussed_outcome, MOST_TEXT)?,
        );
        told.insert(word::ADVICE.to_owned(), clean("words", words, MOST_TEXT)?);
        discussed(*discussed_on, &told, setting)?;
        self.advised_amount_fits(*advice, &told, setting)?;
        let mut judged = BTreeMap::new();
        for (condition, opinion) in views {
            judged_condition(condition, setting)?;
            let reason = filled(&format!("views.{}", condition.0), &opinion.reason, MOST_TEXT)?;
            told.insert(word::view(condition), reason);
            judged.insert(condition.clone(), opinion.judged);
        }
        let advised = Event::ApplicationAdvised {
            advice: *advice,
            discussed_on: *discussed_on,
            views: judged,
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(advised, self.telling(told)))
    }

    /// A positive advice holds money: it cannot hold more than is asked, or than the pot has left. One that gives
    /// less than asked says why.
    fn advised_amount_fits(&self, advice: Advice, told: &Words, setting: &Setting) -> Result<(), Refusal> {
        let asked = self.ask.asked.unwrap_or_default();
        let amount = match advice {
            Advice::Award(amount) => amount,
            Advice::Reject => Euro::ZERO,
        };
        if advice != Advice::Reject && amount <= Euro::ZERO {
            return Err(Refusal::BadField {
                field: "amount".to_owned(),
                why: "why-not-positive".to_owned(),
            });
        }
        if amount > asked {
            return Err(Refusal::MoreThanAsked { asked });
        }
        if let Some(left) = self.pot_state(setting)?.left()
            && amount > left
        {
            return Err(Refusal::PotExhausted { left });
        }
        if amount < asked && told.get(word::ADVICE).is_none_or(String::is_empty) {
            return Err(Refusal::ReasonNeeded);
        }
        Ok(())
    }

    pub(super) fn judge(
        &self,
        condition: &ConditionId,
        opinion: &Opinion,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        judged_condition(condition, setting)?;
        let reason = reason(&opinion.reason)?;
        let judged = Event::ConditionJudged {
            condition: condition.clone(),
            judged: opinion.judged,
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            judged,
            self.telling([(word::judgement(condition), reason)].into()),
        ))
    }

    pub(super) fn depart(
        &self,
        condition: &ConditionId,
        why: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        if condition_on(condition, setting)?.departure == Departure::Never {
            return Err(Refusal::NoDeparture {
                condition: condition.clone(),
            });
        }
        let reason = reason(why)?;
        if self.departures.contains(condition) {
            return Err(Refusal::NothingChanges);
        }
        let departed = Event::ConditionDeparted {
            condition: condition.clone(),
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            departed,
            self.telling([(word::departure(condition), reason)].into()),
        ))
    }

    /// Takes one opinion of the officer in; used by the fold.
    pub(super) fn judged_by_officer(&mut self, condition: &ConditionId, judged: Judged) {
        self.judgements.entry(condition.clone()).or_default().officer = Some(judged);
    }
}

/// When, with whom and with what outcome it was discussed; needed where the kern holds the money.
fn discussed(on: Option<NaiveDate>, told: &Words, setting: &Setting) -> Result<(), Refusal> {
    if on.is_some_and(|on| on > setting.facts.today) {
        return Err(bad_day("discussed_on"));
    }
    if setting.facts.scheme_year.holder != HolderKind::Kern {
        return Ok(());
    }
    let empty = |key: &str| told.get(key).is_none_or(String::is_empty);
    let missing = [
        ("discussed_on", on.is_none()),
        ("discussed_with", empty(word::DISCUSSED_WITH)),
        ("discussed_outcome", empty(word::DISCUSSED_OUTCOME)),
    ];
    let fields: Vec<_> = missing
        .into_iter()
        .filter(|(_, missing)| *missing)
        .map(|(field, _)| field.to_owned())
        .collect();
    if fields.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Incomplete { fields })
    }
}

fn condition_on<'a>(id: &ConditionId, setting: &'a Setting) -> Result<&'a Condition, Refusal> {
    let conditions = &setting.facts.scheme_year.conditions;
    conditions
        .iter()
        .find(|condition| condition.on && condition.id == *id)
        .ok_or_else(|| unknown("condition"))
}

pub(super) fn judged_condition(id: &ConditionId, setting: &Setting) -> Result<(), Refusal> {
    if condition_on(id, setting)?.test.heeds_judgement() {
        Ok(())
    } else {
        Err(unknown("condition"))
    }
}

#[cfg(test)]
mod tests;
