//! Settling what two laptops did to one case: a person chooses, and the choice is an event like any other.

use crate::{
    application::{MOST_TEXT, field, word},
    case::{
        AwardForm, Basis, Case, Event, Letter, Proposal, Setting, Settled,
        taking_in::{followed_by, unknown},
        wording::{clean, reason},
    },
    euro::Euro,
    grant::Terms,
    life::{Decision, Life},
    refusal::Refusal,
    role::PersonId,
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
            objection: None,
            outcome: outcome.clone(),
            form: None,
            terms: None,
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            settled,
            self.telling([(word::SETTLED.to_owned(), reason)].into()),
        ))
    }

    /// Decides anew after an objection that was founded (Awb 7:11 lid 2): another amount, or none; in a form of its own, or in
    /// the one there was. Whether the pot can bear it is for the office; that the objection was founded is for the objection.
    ///
    /// # Errors
    /// A [`Refusal`] that a person can act on.
    pub fn decide_anew(
        &self,
        founded: &str,
        (outcome, form): (&Settled, Option<AwardForm>),
        why: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        if setting.contested {
            return Err(Refusal::Contested);
        }
        let setting = Setting {
            contested: true,
            ..setting.clone()
        };
        self.permits(crate::life::Act::SettleDecision, &setting)?;
        match outcome {
            Settled::Claim { .. } => return Err(unknown("claim")),
            // Who does not hold the pot gives no more than was given.
            Settled::Award { amount } if *amount > self.awarded.unwrap_or_default() => {
                self.undisputed(crate::life::Act::Award, &setting)?;
            }
            Settled::Award { .. } | Settled::Reject => {}
        }
        let mut events = self.settle_decision(outcome, why, &setting)?;
        for event in &mut events {
            if let Event::DecisionSettled {
                objection,
                form: given,
                terms,
                ..
            } = event
            {
                *objection = Some(founded.to_owned());
                (*given, *terms) = self.given_anew(outcome, form, &setting);
            }
        }
        Ok(events)
    }

    /// The form of an award anew, and the terms that the scheme year has for it.
    fn given_anew(
        &self,
        outcome: &Settled,
        form: Option<AwardForm>,
        setting: &Setting,
    ) -> (Option<AwardForm>, Option<Box<Terms>>) {
        let (Settled::Award { amount }, Some(form)) = (outcome, form) else {
            return (None, None);
        };
        let facts = &setting.facts;
        let terms = Terms::of(&facts.scheme_year, form, *amount, &self.ask, facts.today);
        (Some(form), Some(Box::new(terms)))
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
    pub(super) fn settled_as(&mut self, outcome: &Settled, on: NaiveDate, by: PersonId) {
        if self.life.is_open() {
            return;
        }
        self.settled = true;
        match outcome {
            Settled::Claim { .. } => {
                if let Some(spot) = &mut self.on_the_spot {
                    spot.confirmed(by);
                    spot.disputed = false;
                }
            }
            Settled::Award { amount } => {
                let asked = self.ask.asked.unwrap_or_default();
                self.stands(Decision::of_award(*amount, asked), Some(*amount), on);
            }
            Settled::Reject => self.stands(Decision::Rejected, None, on),
        }
    }

    fn stands(&mut self, decision: Decision, amount: Option<Euro>, on: NaiveDate) {
        self.awarded = amount;
        self.on_the_spot = None;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Command, example::*};

    fn disputed() -> Setting {
        Setting {
            contested: true,
            ..setting(officer(), "2026-03-10")
        }
    }

    fn rejected() -> Case {
        done(&submitted(), &reject(), &setting(officer(), "2026-03-09"))
    }

    fn settling(outcome: Settled) -> Command {
        Command::SettleDecision {
            outcome,
            reason: "Beide budgethouders zijn het eens.".to_owned(),
        }
    }

    fn award_of(amount: i32) -> Command {
        settling(Settled::Award {
            amount: Euro::whole(amount),
        })
    }

    fn field(name: &str, claim: &str) -> Command {
        Command::SettleField {
            field: name.to_owned(),
            claim: claim.to_owned(),
            reason: String::new(),
        }
    }

    #[test]
    fn a_settlement_gives_no_more_than_was_asked_and_says_why() {
        let (case, setting) = (rejected(), disputed());
        let asked = Euro::whole(850);
        assert_eq!(
            refused(&case, &award_of(851), &setting),
            Refusal::MoreThanAsked { asked }
        );
        assert!(matches!(
            refused(&case, &award_of(0), &setting),
            Refusal::BadField { .. }
        ));
        let silent = Command::SettleDecision {
            outcome: Settled::Reject,
            reason: " ".to_owned(),
        };
        assert_eq!(refused(&case, &silent, &setting), Refusal::ReasonNeeded);
        let settled = done(&case, &award_of(850), &setting);
        assert_eq!((settled.awarded, settled.settled), (Some(asked), true));
        assert_eq!(settled.life, Life::Decided(Decision::Awarded));
        assert_eq!(settled.decided_on, Some(day("2026-03-10")));
        assert_eq!(settled.words[word::SETTLED], "Beide budgethouders zijn het eens.");
    }

    #[test]
    fn a_settlement_names_a_commit_and_a_field_that_can_be() {
        let (case, setting) = (rejected(), disputed());
        let claim = |action: &str| {
            settling(Settled::Claim {
                action: action.to_owned(),
            })
        };
        for bad in ["", "abc", &"g".repeat(HASH), &"A".repeat(HASH)] {
            assert_eq!(refused(&case, &claim(bad), &setting), unknown("claim"), "{bad}");
            assert_eq!(
                refused(&case, &field("ask.asked", bad), &setting),
                unknown("claim")
            );
        }
        let hash = "0a".repeat(HASH / 2);
        assert!(decide(Some(&case), &claim(&hash), &setting).is_ok());
        for good in ["ask.asked", "applicant.iban", "words.idea"] {
            assert!(
                decide(Some(&case), &field(good, &hash), &setting).is_ok(),
                "{good}"
            );
        }
        for bad in ["", "asked", "ask.", "ask.bsn", "words."] {
            assert_eq!(
                refused(&case, &field(bad, &hash), &setting),
                unknown("field"),
                "{bad}"
            );
        }
    }

    #[test]
    fn a_settlement_after_the_letter_asks_for_a_new_one_unless_it_says_the_same() {
        let later = setting(officer(), "2026-03-10");
        let sent = Command::Announce {
            sent_on: day("2026-03-10"),
        };
        let announced = done(&rejected(), &sent, &later);
        let same = done(&announced, &settling(Settled::Reject), &disputed());
        assert_eq!(same.life, announced.life);
        let other = done(&same, &award_of(300), &disputed());
        assert_eq!(other.life, Life::Decided(Decision::AwardedInPart));
        assert_eq!(other.sent_on, None);
        let back = done(&other, &settling(Settled::Reject), &later);
        assert_eq!(
            (back.life, back.awarded),
            (announced.life, None),
            "a settlement can be revised, and the letter of before says it again"
        );
    }

    #[test]
    fn an_open_case_has_no_decision_to_settle() {
        let refusal = refused(&submitted(), &settling(Settled::Reject), &disputed());
        let state = "submitted".to_owned();
        assert_eq!(refusal, Refusal::NotNow { state });
    }
}
