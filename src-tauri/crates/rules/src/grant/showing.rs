//! What the receiver shows and says: accountability, and the view on a decision to the detriment.

use super::{
    Event, Grant, Outcome, Proof, Setting,
    deciding::{bad_day, day},
};
use crate::{
    application::MOST_TEXT,
    case::wording::{clean, filled},
    euro::Euro,
    refusal::Refusal,
};
use chrono::{Days, NaiveDate};

/// The longest term for a view, in days: a year is a typing error.
const MOST_VIEW_DAYS: u64 = 366;

impl Grant {
    /// Notes what came in. What is asked is light: a tick with a photo or a receipt, or a short report with receipts. A
    /// grant without anything to show can be accounted for all the same.
    pub(super) fn show(
        &self,
        (on, took_place, spent): (NaiveDate, bool, Option<Euro>),
        report: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        day("on", on, self.decided_on, setting)?;
        let report = clean("report", report, MOST_TEXT)?;
        let proof = self.terms.show.map(|show| show.proof);
        let missing = [
            ("took_place", proof.is_some() && !took_place),
            ("papers", proof.is_some() && setting.papers == 0),
            ("report", proof == Some(Proof::Report) && report.is_empty()),
            (
                "spent",
                spent.is_none() && (proof == Some(Proof::Report) || self.terms.share.is_some()),
            ),
        ];
        let fields: Vec<String> = missing
            .into_iter()
            .filter(|(_, missing)| *missing)
            .map(|(field, _)| field.to_owned())
            .collect();
        if !fields.is_empty() {
            return Err(Refusal::Incomplete { fields });
        }
        let event = Event::GrantAccounted {
            spent,
            on,
            by: setting.actor.person,
        };
        self.outcome(event, &[("report", report)])
    }

    pub(super) fn ask_view(
        &self,
        until: NaiveDate,
        about: &str,
        setting: &Setting,
    ) -> Result<Outcome, Refusal> {
        if self.entitled().is_zero() {
            return Err(Refusal::NothingChanges);
        }
        let about = filled("about", about, MOST_TEXT)?;
        if until <= setting.today || until > setting.today + Days::new(MOST_VIEW_DAYS) {
            return Err(bad_day("until"));
        }
        let event = Event::ViewAsked {
            until,
            on: setting.today,
            by: setting.actor.person,
        };
        self.outcome(event, &[("about", about)])
    }

    pub(super) fn note_view(&self, on: NaiveDate, view: &str, setting: &Setting) -> Result<Outcome, Refusal> {
        let view = filled("view", view, MOST_TEXT)?;
        day("on", on, self.hearing.map(|hearing| hearing.asked_on), setting)?;
        let event = Event::ViewGiven {
            on,
            by: setting.actor.person,
        };
        self.outcome(event, &[("view", view)])
    }
}
