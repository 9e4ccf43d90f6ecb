//! Settling what two laptops did to one case: a person chooses, and the choice is an event like any other.

use crate::{
    application::{MOST_TEXT, field, word},
    case::{
        AwardForm, Basis, Case, Event, Letter, Proposal, Setting, Settled,
        taking_in::{followed_by, unknown},
        weighing::reason,
        wording::clean,
    },
    euro::Euro,
    life::{Decision, Life},
    refusal::Refusal,
};
use chrono::NaiveDate;

/// How many characters the name of a commit has: the hash of its head in hex.
const HASH: usize = 64;

impl Case {
    /// Settles a disputed decision. Whether the pot can bear it is for the office: it knows what else is disputed.
    pub(super) fn settle_decision(
        &self,
        outcome: &Settled,
        why: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        match outcome {
            Settled::Claim { action } => named(action)?,
            Settled::Award { amount } => self.fits_what_is_asked(*amount)?,
            Settled::Reject => {}
        }
        let reason = reason(why)?;
        let settled = Event::DecisionSettled {
            outcome: outcome.clone(),
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            settled,
            self.telling([(word::SETTLED.to_owned(), reason)].into()),
        ))
    }

    /// Settles a field that was changed on two sides. Which versions there are is for the office: it has them all.
    pub(super) fn settle_field(
        &self,
        name: &str,
        claim: &str,
        why: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        if !field::is_known(name) {
            return Err(unknown("field"));
        }
        named(claim)?;
        let reason = clean("reason", why, MOST_TEXT)?;
        let settled = Event::FieldSettled {
            field: name.to_owned(),
            claim: claim.to_owned(),
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            settled,
            self.telling([(word::settled(name), reason)].into()),
        ))
    }

    fn fits_what_is_asked(&self, amount: Euro) -> Result<(), Refusal> {
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
        Ok(())
    }

    /// Takes a settlement in; used by the fold of one laptop's events, where no two decisions stand side by side and a
    /// claim can only be the one that stands.
    pub(super) fn settled_as(&mut self, outcome: &Settled, on: NaiveDate) {
        if self.life.is_open() {
            return;
        }
        self.settled = true;
        match outcome {
            Settled::Claim { .. } => {}
            Settled::Award { amount } => {
                let asked = self.ask.asked.unwrap_or_default();
                self.stands(Decision::of_award(*amount, asked), Some(*amount), on);
            }
            Settled::Reject => self.stands(Decision::Rejected, None, on),
        }
    }

    fn stands(&mut self, decision: Decision, amount: Option<Euro>, on: NaiveDate) {
        self.awarded = amount;
        self.decided_on = Some(on);
        let told = self.letter.filter(|letter| letter.says(decision, amount));
        self.sent_on = told.map(|letter| letter.sent_on);
        self.life = match self.sent_on {
            Some(sent_on) => Life::Announced { decision, sent_on },
            None => Life::Decided(decision),
        };
    }
}

impl Letter {
    /// Whether it says just this, so that no new letter is due.
    #[must_use]
    pub fn says(&self, decision: Decision, amount: Option<Euro>) -> bool {
        self.decision == decision && self.amount == amount
    }
}

impl Proposal {
    /// The proposal that an event makes; none for every other event.
    pub(super) fn made_by(event: &Event) -> Option<Self> {
        let Event::AwardProposed {
            amount,
            form,
            basis,
            on,
            by,
            ..
        } = event
        else {
            return None;
        };
        let (form, basis): (AwardForm, Basis) = (*form, basis.clone());
        Some(Self {
            amount: *amount,
            by: *by,
            on: *on,
            form,
            basis,
        })
    }
}

fn named(action: &str) -> Result<(), Refusal> {
    if action.len() == HASH
        && action
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    {
        Ok(())
    } else {
        Err(unknown("claim"))
    }
}
