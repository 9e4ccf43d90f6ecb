//! Ending without a decision, and sending a decision.

use crate::{
    application::{MOST_TEXT, word},
    case::{
        Case, Event, Setting,
        taking_in::{bad_day, followed_by},
        weighing::reason,
        wording::clean,
    },
    refusal::Refusal,
};
use chrono::NaiveDate;

impl Case {
    /// An applicant needs no reason to take an application back.
    pub(super) fn withdraw(&self, why: &str, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let why = clean("reason", why, MOST_TEXT)?;
        let ended = Event::ApplicationWithdrawn { on: setting.facts.today, by: setting.actor.person };
        Ok(followed_by(ended, self.telling([(word::ENDING.to_owned(), why)].into())))
    }

    pub(super) fn forward(&self, why: &str, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let why = reason(why)?;
        let ended = Event::ApplicationForwarded { on: setting.facts.today, by: setting.actor.person };
        Ok(followed_by(ended, self.telling([(word::ENDING.to_owned(), why)].into())))
    }

    pub(super) fn help_otherwise(&self, why: &str, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let why = reason(why)?;
        let ended = Event::ApplicantHelpedOtherwise { on: setting.facts.today, by: setting.actor.person };
        Ok(followed_by(ended, self.telling([(word::ENDING.to_owned(), why)].into())))
    }

    pub(super) fn announce(&self, sent_on: NaiveDate, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        if sent_on > setting.facts.today || self.decided_on.is_some_and(|decided_on| sent_on < decided_on) {
            return Err(bad_day("sent_on"));
        }
        Ok(vec![Event::DecisionAnnounced { sent_on, by: setting.actor.person }])
    }
}
