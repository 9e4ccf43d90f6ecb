//! Deciding: awarding, rejecting, not taking into treatment.

use crate::{
    application::{MOST_LINE, MOST_TEXT, word},
    case::{
        AwardForm, Basis, Case, Event, Setting,
        taking_in::{bad_day, followed_by, unknown},
        wording::{clean, filled, reason},
    },
    check::check,
    euro::Euro,
    grant::Terms,
    life::Life,
    mandate::Decides,
    pot::PotState,
    refusal::Refusal,
    scheme::Decider,
    verdict::{Assessment, Outcome, Verdict},
};

impl Case {
    pub(super) fn award(
        &self,
        amount: Euro,
        form: AwardForm,
        basis: &Basis,
        why: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        let basis = self.valid(basis, Some(amount), setting)?;
        let (weighed, reason) = self.weigh_award(amount, why, setting)?;
        let pot = self.pot_state(setting)?;
        let awarded = Event::GrantAwarded {
            amount,
            asked: self.ask.asked.unwrap_or_default(),
            form,
            basis,
            pot: pot.pot.clone(),
            left_after: pot.left().map(|left| left.less(amount)),
            terms: Some(Box::new(Terms::of(
                &setting.facts.scheme_year,
                form,
                amount,
                &self.ask,
                setting.facts.today,
            ))),
            verdicts: unquoted(weighed).into_iter().map(of_what_is_given).collect(),
            on: setting.facts.today,
            by: setting.actor.person,
            allotment: None,
        };
        Ok(followed_by(
            awarded,
            self.telling([(word::DECISION.to_owned(), reason)].into()),
        ))
    }

    /// Weighed as an award is; only who holds the pot is not asked, and the mandate is that of who awards.
    pub(super) fn propose(
        &self,
        amount: Euro,
        form: AwardForm,
        basis: &Basis,
        why: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        let basis = self.well_formed(basis, setting)?;
        let (weighed, reason) = self.weigh_award(amount, why, setting)?;
        let proposed = Event::AwardProposed {
            amount,
            asked: self.ask.asked.unwrap_or_default(),
            form,
            basis,
            pot: self.pot.clone(),
            verdicts: unquoted(weighed).into_iter().map(of_what_is_given).collect(),
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            proposed,
            self.telling([(word::PROPOSAL.to_owned(), reason)].into()),
        ))
    }

    /// What an award of `amount` comes to, with its reason as it is stored.
    pub(super) fn weigh_award(
        &self,
        amount: Euro,
        why: &str,
        setting: &Setting,
    ) -> Result<(Assessment, String), Refusal> {
        let asked = self.ask.asked.unwrap_or_default();
        if amount <= Euro::ZERO {
            return Err(Refusal::BadField {
                field: "amount".to_owned(),
                why: "why-not-positive".to_owned(),
            });
        }
        if amount > asked {
            return Err(Refusal::MoreThanAsked { asked });
        }
        let weighed = self.weigh(amount, setting);
        Self::all_judged(&weighed)?;
        let pot = self.pot_state(setting)?;
        let short = pot.left().is_some_and(|left| amount > left);
        if short || weighed.most < amount || weighed.verdicts.iter().any(|v| v.outcome == Outcome::NotMet) {
            return Err(Self::too_much(&weighed, setting));
        }
        let reason = if amount < asked {
            reason(why)?
        } else {
            clean("reason", why, MOST_TEXT)?
        };
        Ok((weighed, reason))
    }

    pub(super) fn reject(&self, basis: &Basis, why: &str, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let basis = self.valid(basis, None, setting)?;
        let reason = reason(why)?;
        let weighed = self.weigh(self.ask.asked.unwrap_or_default(), setting);
        let rejected = Event::ApplicationRejected {
            basis,
            verdicts: unquoted(weighed),
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            rejected,
            self.telling([(word::DECISION.to_owned(), reason)].into()),
        ))
    }

    pub(super) fn not_take(
        &self,
        basis: &Basis,
        why: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        self.completion_expired(setting)?;
        let basis = self.valid(basis, None, setting)?;
        let reason = reason(why)?;
        let not_taken = Event::ApplicationNotTaken {
            basis,
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            not_taken,
            self.telling([(word::DECISION.to_owned(), reason)].into()),
        ))
    }

    pub(super) fn completion_expired(&self, setting: &Setting) -> Result<(), Refusal> {
        match self.life {
            Life::AskedToComplete { until } if until < setting.facts.today => Ok(()),
            Life::AskedToComplete { until } => Err(Refusal::TermStillRuns { until: Some(until) }),
            _ => Err(Refusal::TermStillRuns { until: None }),
        }
    }

    /// The pot of this case as the facts know it. Facts about another pot would let an award slip past the ceiling.
    pub(super) fn pot_state<'a>(&self, setting: &'a Setting) -> Result<&'a PotState, Refusal> {
        setting
            .facts
            .pot
            .as_ref()
            .filter(|state| state.pot == self.pot)
            .ok_or_else(|| unknown("pot"))
    }

    pub(super) fn all_judged(weighed: &Assessment) -> Result<(), Refusal> {
        let open = weighed
            .verdicts
            .iter()
            .filter(|v| v.judged && v.outcome == Outcome::ToJudge);
        let conditions: Vec<_> = open.map(|verdict| verdict.condition.clone()).collect();
        if conditions.is_empty() {
            Ok(())
        } else {
            Err(Refusal::NotJudged { conditions })
        }
    }

    /// Says what binds: the pot when it is the tightest, else the conditions.
    pub(super) fn too_much(weighed: &Assessment, setting: &Setting) -> Refusal {
        let barred = weighed
            .verdicts
            .iter()
            .any(|v| v.outcome == Outcome::NotMet && v.allows.is_none());
        match setting.facts.pot.as_ref().and_then(PotState::left) {
            Some(left) if left <= weighed.most && !barred => Refusal::PotExhausted { left },
            _ => Refusal::MoreThanAllowed {
                most: weighed.most,
                because: weighed.because.clone(),
            },
        }
    }

    /// The conditions weighed as if `amount` were asked.
    fn weigh(&self, amount: Euro, setting: &Setting) -> Assessment {
        let mut application = self.application();
        application.ask.asked = Some(amount);
        application.ask.received_on = Some(self.received_on);
        check(&application, &self.facts_of(&setting.facts))
    }

    /// The basis as it is stored. A mandate must go as far as the `amount` that is awarded, where a register is kept.
    pub(super) fn valid(
        &self,
        basis: &Basis,
        amount: Option<Euro>,
        setting: &Setting,
    ) -> Result<Basis, Refusal> {
        let basis = self.well_formed(basis, setting)?;
        if let Basis::Mandate { reference } = &basis {
            let decides = Decides {
                person: setting.actor.person,
                scheme: &setting.facts.scheme_year.scheme,
                amount,
                on: setting.facts.today,
            };
            setting.mandates.cover(decides, reference)?;
        }
        Ok(basis)
    }

    fn well_formed(&self, basis: &Basis, setting: &Setting) -> Result<Basis, Refusal> {
        match basis {
            Basis::Mandate { .. } if setting.facts.scheme_year.decider == Decider::College => {
                Err(Refusal::CollegeDecides)
            }
            Basis::Mandate { reference } => Ok(Basis::Mandate {
                reference: filled("basis.reference", reference, MOST_LINE)?,
            }),
            Basis::College { number, on } => {
                let number = filled("basis.number", number, MOST_LINE)?;
                if *on > setting.facts.today || *on < self.received_on {
                    return Err(bad_day("basis.on"));
                }
                Ok(Basis::College { number, on: *on })
            }
        }
    }
}

/// The verdicts without the applicant's own words: they stay in the open part of the journal.
pub(super) fn unquoted(weighed: Assessment) -> Vec<Verdict> {
    weighed
        .verdicts
        .into_iter()
        .map(|verdict| Verdict {
            quote: None,
            ..verdict
        })
        .collect()
}

/// A verdict on an award speaks of what is given, not of what was asked.
pub(super) fn of_what_is_given(mut verdict: Verdict) -> Verdict {
    let given = match verdict.found.id.as_str() {
        "found-most-per-application" => "found-most-per-application-given",
        "found-pot-left" => "found-pot-left-given",
        "found-published-ceiling-left" => "found-published-ceiling-left-given",
        _ => return verdict,
    };
    given.clone_into(&mut verdict.found.id);
    verdict
}

#[cfg(test)]
mod tests;
