//! Ending without a decision, and sending a decision.

use crate::{
    application::{MOST_TEXT, word},
    case::{
        Case, Event, Setting,
        taking_in::{bad_day, followed_by, unknown},
        wording::{clean, reason},
    },
    refusal::Refusal,
};
use chrono::NaiveDate;
use uuid::Uuid;

impl Case {
    /// An applicant needs no reason to take an application back.
    pub(super) fn withdraw(&self, why: &str, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let why = clean("reason", why, MOST_TEXT)?;
        let ended = Event::ApplicationWithdrawn {
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            ended,
            self.telling([(word::ENDING.to_owned(), why)].into()),
        ))
    }

    pub(super) fn forward(&self, why: &str, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let why = reason(why)?;
        let ended = Event::ApplicationForwarded {
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            ended,
            self.telling([(word::ENDING.to_owned(), why)].into()),
        ))
    }

    /// Where another case comes in the place of this one, that says enough.
    pub(super) fn help_otherwise(
        &self,
        why: &str,
        instead: Option<Uuid>,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        let why = match instead {
            Some(other) if other == self.id => return Err(unknown("case")),
            Some(_) => clean("reason", why, MOST_TEXT)?,
            None => reason(why)?,
        };
        let ended = Event::ApplicantHelpedOtherwise {
            on: setting.facts.today,
            by: setting.actor.person,
            instead,
        };
        Ok(followed_by(
            ended,
            self.telling([(word::ENDING.to_owned(), why)].into()),
        ))
    }

    pub(super) fn announce(&self, sent_on: NaiveDate, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        if sent_on > setting.facts.today || self.decided_on.is_some_and(|decided_on| sent_on < decided_on) {
            return Err(bad_day("sent_on"));
        }
        Ok(vec![Event::DecisionAnnounced {
            sent_on,
            by: setting.actor.person,
        }])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        case::{Command, example::*},
        life::State,
        role::Role,
    };

    #[test]
    fn an_application_can_end_without_a_decision_from_every_open_state() {
        let setting = setting(kernverbinder(), "2026-03-09");
        let asked = done(&submitted(), &ask_to_complete("2026-03-16"), &setting);
        let reason = || "Naar de provincie.".to_owned();
        for case in [submitted(), asked] {
            for (command, state) in [
                (Command::Withdraw { reason: reason() }, State::Withdrawn),
                (Command::Forward { reason: reason() }, State::Forwarded),
                (
                    Command::HelpOtherwise {
                        reason: reason(),
                        instead: None,
                    },
                    State::HelpedOtherwise,
                ),
            ] {
                let ended = done(&case, &command, &setting);
                assert_eq!(
                    (ended.life.state(), ended.decided_on),
                    (state, Some(day("2026-03-09")))
                );
                assert_eq!(ended.words[word::ENDING], reason());
                let now = Refusal::NotNow {
                    state: state.id().to_owned(),
                };
                assert_eq!(refused(&ended, &command, &setting), now);
            }
        }
    }

    fn help(instead: Option<Uuid>) -> Command {
        let reason = String::new();
        Command::HelpOtherwise { reason, instead }
    }

    #[test]
    fn taking_back_needs_no_reason_and_sending_on_does() {
        let (case, setting) = (submitted(), setting(kernverbinder(), "2026-03-09"));
        let silent = String::new;
        assert!(decide(Some(&case), &Command::Withdraw { reason: silent() }, &setting).is_ok());
        assert_eq!(
            refused(&case, &Command::Forward { reason: silent() }, &setting),
            Refusal::ReasonNeeded
        );
        assert_eq!(refused(&case, &help(None), &setting), Refusal::ReasonNeeded);
    }

    #[test]
    fn another_case_in_its_place_is_reason_enough_and_is_remembered() {
        let (case, setting) = (submitted(), setting(kernverbinder(), "2026-03-09"));
        let other = Uuid::from_u128(77);
        let ended = done(&case, &help(Some(other)), &setting);
        assert_eq!(
            (ended.life.state(), ended.instead),
            (State::HelpedOtherwise, Some(other))
        );
        assert_eq!(ended.words.get(word::ENDING), None);
        let itself = refused(&case, &help(Some(case.id)), &setting);
        assert!(matches!(itself, Refusal::Unknown { .. }));
    }

    #[test]
    fn a_decision_is_sent_between_its_own_day_and_today_by_an_officer() {
        let rejected = done(&submitted(), &reject(), &setting(officer(), "2026-03-09"));
        let sent = |day_of_sending: &str| Command::Announce {
            sent_on: day(day_of_sending),
        };
        let later = setting(officer(), "2026-03-11");
        assert_eq!(
            refused(&rejected, &sent("2026-03-08"), &later),
            bad_day("sent_on")
        );
        assert_eq!(
            refused(&rejected, &sent("2026-03-12"), &later),
            bad_day("sent_on")
        );
        let announced = done(&rejected, &sent("2026-03-11"), &later);
        assert_eq!(
            (announced.life.state(), announced.life.outcome()),
            (State::Announced, State::Rejected)
        );
        let calendar = crate::calendar::Calendar::default();
        assert_eq!(
            announced.objection_term(&calendar).map(|term| term.last_day),
            Some(day("2026-04-22"))
        );
        let by_kernverbinder = setting(kernverbinder(), "2026-03-11");
        let needs = Refusal::NeedsRole {
            needed: Role::BudgetOfficer,
        };
        assert_eq!(refused(&rejected, &sent("2026-03-11"), &by_kernverbinder), needs);
        assert_eq!(rejected.objection_term(&calendar), None);
    }

    #[test]
    fn what_was_withdrawn_is_not_announced() {
        let setting = setting(officer(), "2026-03-09");
        let withdrawn = done(
            &submitted(),
            &Command::Withdraw {
                reason: String::new(),
            },
            &setting,
        );
        let refusal = refused(
            &withdrawn,
            &Command::Announce {
                sent_on: day("2026-03-09"),
            },
            &setting,
        );
        assert_eq!(
            refusal,
            Refusal::NotNow {
                state: "withdrawn".to_owned()
            }
        );
    }
}
