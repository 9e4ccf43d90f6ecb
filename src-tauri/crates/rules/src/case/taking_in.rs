//! Taking an application in: submitting, asking to complete, completing, correcting.

use crate::{
    application::{Application, MOST_TEXT, word},
    case::{
        Case, Event, Setting, holder,
        permission::role_for,
        wording::{clean, filled, words_of},
    },
    check::{check, shape},
    life::Act,
    refusal::Refusal,
    scheme::Way,
};
use chrono::{Days, NaiveDate};

/// The longest completion term, in days: a year is a typing error.
const MOST_COMPLETION_DAYS: u64 = 366;

/// Begins a case. The pot is the one in the facts, as the office resolved it.
pub(super) fn submit(application: &Application, setting: &Setting) -> Result<Vec<Event>, Refusal> {
    let facts = &setting.facts;
    role_for(Act::Submit, &setting.actor, application.ask.kern.as_ref())?;
    well_shaped(application)?;
    let received_on = application.ask.received_on.unwrap_or(facts.today);
    if received_on > facts.today {
        return Err(bad_day("ask.received_on"));
    }
    let mut application = application.clone();
    application.ask.received_on = Some(received_on);
    let year = application.ask.year().ok_or_else(|| unknown("scheme-year"))?;
    application.ask.budget_year = Some(year);
    fits_scheme(&application, year, setting)?;
    if setting.year_closed {
        return Err(Refusal::YearClosed { year });
    }
    whole(missing(&application, setting))?;
    holder::may_submit(&application, setting)?;
    let pot = facts.pot.as_ref().ok_or_else(|| unknown("pot"))?.pot.clone();
    let mut events = vec![
        Event::ApplicationSubmitted {
            number: setting.new_number.clone(),
            ask: Box::new(application.ask.clone()),
            received_on,
            year,
            scheme_year: setting.scheme_year.clone(),
            pot,
            typed_on: facts.today,
            by: setting.actor.person,
        },
        Event::ApplicantTold {
            applicant: Box::new(application.applicant.clone()),
        },
    ];
    let words = words_of(&application);
    if !words.is_empty() {
        events.push(Event::WordsTold { words });
    }
    Ok(events)
}

fn fits_scheme(application: &Application, year: i32, setting: &Setting) -> Result<(), Refusal> {
    let facts = &setting.facts;
    if let Some(scheme) = &application.ask.scheme
        && (*scheme != facts.scheme_year.scheme || year != facts.scheme_year.year)
    {
        return Err(unknown("scheme-year"));
    }
    if facts.scheme_year.way == Way::Undivided {
        return Err(Refusal::NotApplicable {
            scheme: facts.scheme_year.scheme.0.clone(),
        });
    }
    match &application.ask.kern {
        Some(kern) if facts.kernen.iter().all(|known| known.id != *kern) => Err(unknown("kern")),
        _ => Ok(()),
    }
}

fn well_shaped(application: &Application) -> Result<(), Refusal> {
    match shape::validate(application).into_iter().next() {
        Some((field, why)) => Err(Refusal::BadField { field, why }),
        None => Ok(()),
    }
}

fn missing(application: &Application, setting: &Setting) -> Vec<String> {
    check(application, &setting.facts).missing
}

fn whole(missing: Vec<String>) -> Result<(), Refusal> {
    if missing.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Incomplete { fields: missing })
    }
}

impl Case {
    pub(super) fn ask_to_complete(
        &self,
        until: NaiveDate,
        missing: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        let today = setting.facts.today;
        let missing = filled("missing", missing, MOST_TEXT)?;
        if until <= today || until > today + Days::new(MOST_COMPLETION_DAYS) {
            return Err(bad_day("until"));
        }
        let asked = Event::CompletionAsked {
            on: today,
            until,
            by: setting.actor.person,
        };
        Ok(followed_by(
            asked,
            self.telling([(word::MISSING.to_owned(), missing)].into()),
        ))
    }

    /// Notes a completion. The form may stay as it was: a missing paper can be all that came in.
    pub(super) fn complete(
        &self,
        on: NaiveDate,
        application: &Application,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        let asked_on = self
            .pauses
            .iter()
            .rfind(|pause| pause.ground.is_completion())
            .map_or(self.received_on, |pause| pause.asked_on);
        if on > setting.facts.today || on < asked_on {
            return Err(bad_day("on"));
        }
        let application = self.pinned(application);
        if application.ask.received_on != Some(self.received_on) {
            return Err(fixed("ask.received_on"));
        }
        self.may_become(&application, setting)?;
        let completed = Event::ApplicationCompleted {
            on,
            ask: Box::new(application.ask.clone()),
            changed: self.changed(&application),
            by: setting.actor.person,
        };
        Ok(followed_by(completed, self.retelling(&application)))
    }

    pub(super) fn correct(
        &self,
        application: &Application,
        reason: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        let reason = clean("reason", reason, MOST_TEXT)?;
        if reason.is_empty() {
            return Err(Refusal::ReasonNeeded);
        }
        let application = self.pinned(application);
        let first_request = self
            .pauses
            .iter()
            .map(|pause| pause.asked_on)
            .min()
            .unwrap_or(setting.facts.today);
        if application
            .ask
            .received_on
            .is_some_and(|on| on > first_request.min(setting.facts.today))
        {
            return Err(bad_day("ask.received_on"));
        }
        self.may_become(&application, setting)?;
        let told = self.retelling(&application);
        if application.ask == self.ask && told.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        let (number, changed) = (self.corrections + 1, self.changed(&application));
        let corrected = Event::ApplicationCorrected {
            ask: Box::new(application.ask),
            changed,
            number,
            on: setting.facts.today,
            by: setting.actor.person,
        };
        let mut events = followed_by(corrected, told);
        events.extend(self.telling([(word::correction(number), reason)].into()));
        Ok(events)
    }

    /// The application with the days that the form may leave open filled in as they were.
    fn pinned(&self, application: &Application) -> Application {
        let mut application = application.clone();
        application.ask.received_on = application.ask.received_on.or(Some(self.received_on));
        application.ask.budget_year = application.ask.budget_year.or(Some(self.year));
        application
    }

    /// Scheme, kern, holder and year choose the pot, the rules and the kernverbinder: a case that was entered under a wrong
    /// one is withdrawn and entered anew.
    fn may_become(&self, application: &Application, setting: &Setting) -> Result<(), Refusal> {
        well_shaped(application)?;
        if application.ask.scheme != self.ask.scheme {
            return Err(fixed("ask.scheme"));
        }
        if application.ask.kern != self.ask.kern {
            return Err(fixed("ask.kern"));
        }
        if application.ask.holder != self.ask.holder {
            return Err(fixed("ask.holder"));
        }
        if application.ask.instead_of != self.ask.instead_of {
            return Err(fixed("ask.instead_of"));
        }
        if application.ask.budget_year != Some(self.year) {
            return Err(fixed("ask.budget_year"));
        }
        holder::may_become(application, self.ask.asked, setting)?;
        let mut missing = missing(application, setting);
        if application.ask.received_on == Some(self.received_on) {
            // Every case was received before today some day; a reason is owed only for a day that moves.
            missing.retain(|field| field != "received_reason");
        }
        whole(missing)
    }

    fn retelling(&self, application: &Application) -> Vec<Event> {
        // An applicant that is withheld here stands empty on the form; telling that would blank it elsewhere.
        let known = self.applicant.clone().unwrap_or_default();
        let applicant = (known != application.applicant).then(|| Event::ApplicantTold {
            applicant: Box::new(application.applicant.clone()),
        });
        applicant
            .into_iter()
            .chain(self.telling(self.changed_words(application)))
            .collect()
    }
}

pub(super) fn followed_by(event: Event, more: impl IntoIterator<Item = Event>) -> Vec<Event> {
    std::iter::once(event).chain(more).collect()
}

pub(super) fn bad_day(field: &str) -> Refusal {
    Refusal::BadDay {
        field: field.to_owned(),
    }
}

pub(super) fn unknown(what: &str) -> Refusal {
    Refusal::Unknown {
        what: what.to_owned(),
    }
}

fn fixed(field: &str) -> Refusal {
    Refusal::BadField {
        field: field.to_owned(),
        why: "why-fixed-after-submission".to_owned(),
    }
}

#[cfg(test)]
mod tests;
