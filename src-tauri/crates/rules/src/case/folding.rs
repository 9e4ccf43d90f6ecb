//! Folding events into a case. Cannot fail: what does not fit, as may happen after an exchange, changes nothing here and
//! is shown as a dispute by the one who folds.

use crate::{
    application::Ask,
    case::{Advice, Case, Event, Letter, OnTheSpot, Pause, PauseGround, Proposal},
    check::Judged,
    life::{Act, Decision, Ending, Life},
    scheme::ConditionId,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use uuid::Uuid;

impl Case {
    /// Folds the events of one case in their order. Private ones that stand before the beginning are kept for it.
    #[must_use]
    pub fn fold<'a>(id: Uuid, events: impl IntoIterator<Item = &'a Event>) -> Option<Self> {
        let mut early = Vec::new();
        let mut case = None;
        for event in events {
            if case.is_none() && event.is_private() {
                early.push(event);
                continue;
            }
            let begins = case.is_none();
            case = Self::apply(case, id, event);
            if begins && case.is_some() {
                case = early
                    .drain(..)
                    .fold(case, |case, event| Self::apply(case, id, event));
            }
        }
        case
    }

    /// The case after `event`. Never weighs anything again, and never lets private bodies steer what happens.
    #[must_use]
    pub fn apply(case: Option<Self>, id: Uuid, event: &Event) -> Option<Self> {
        match case {
            Some(mut case) => {
                case.take(event);
                Some(case)
            }
            None => Self::begin(id, event),
        }
    }

    fn begin(id: Uuid, event: &Event) -> Option<Self> {
        let Event::ApplicationSubmitted {
            number,
            ask,
            received_on,
            year,
            scheme_year,
            pot,
            by,
            ..
        } = event
        else {
            return None;
        };
        Some(Self {
            id,
            number: number.clone(),
            life: Life::Draft.submit().ok()?,
            ask: (**ask).clone(),
            applicant: None,
            words: BTreeMap::new(),
            taken_in_by: *by,
            received_on: *received_on,
            year: *year,
            scheme_year: scheme_year.clone(),
            pot: pot.clone(),
            pauses: Vec::new(),
            extended_to: None,
            waiting_since: None,
            waiting_left: None,
            advice: None,
            judgements: BTreeMap::new(),
            departures: Vec::new(),
            proposed: None,
            awarded: None,
            form: None,
            terms: None,
            on_the_spot: None,
            decided_on: None,
            instead: None,
            sent_on: None,
            letter: None,
            settled: false,
            corrections: 0,
        })
    }

    fn take(&mut self, event: &Event) {
        match event {
            Event::ApplicationSubmitted { .. } => {}
            Event::CompletionAsked { on, until, .. } => self.asked_to_complete(*on, *until),
            Event::ApplicationCompleted { on, ask, .. } => self.completed(*on, ask),
            Event::ApplicationAdvised { advice, views, .. } => self.advised(*advice, views),
            Event::ConditionJudged {
                condition, judged, ..
            } if self.life.allows(Act::Judge) => {
                self.judged_by_officer(condition, *judged);
            }
            Event::ConditionDeparted { condition, .. } if self.life.allows(Act::Depart) => {
                if let Err(place) = self.departures.binary_search(condition) {
                    self.departures.insert(place, condition.clone());
                }
            }
            Event::ConditionJudged { .. } | Event::ConditionDeparted { .. } => {}
            Event::AwardProposed { .. } if self.life.allows(Act::Propose) => {
                self.proposed = Proposal::made_by(event);
            }
            Event::AwardProposed { .. } | Event::FieldSettled { .. } => {}
            Event::GrantAwarded {
                amount, asked, on, ..
            } => {
                if self.decided(Decision::of_award(*amount, *asked), *on) {
                    self.awarded = Some(*amount);
                    self.put_form(event);
                    self.on_the_spot = OnTheSpot::made_by(event);
                }
            }
            Event::ApplicationRejected { on, .. } => _ = self.decided(Decision::Rejected, *on),
            Event::ApplicationNotTaken { on, .. } => _ = self.decided(Decision::NotTaken, *on),
            Event::ApplicationWithdrawn { on, .. } => self.ended(Ending::Withdrawn, *on),
            Event::ApplicationForwarded { on, .. } => self.ended(Ending::Forwarded, *on),
            Event::ApplicantHelpedOtherwise { on, instead, .. } => {
                if self.life.is_open() {
                    self.instead = *instead;
                }
                self.ended(Ending::HelpedOtherwise, *on);
            }
            Event::DecisionAnnounced { sent_on, .. } => self.announced(*sent_on),
            Event::DecisionSettled { outcome, on, by, .. } => {
                self.settled_as(outcome, *on, *by);
                self.put_form(event);
            }
            Event::AwardConfirmed { .. } | Event::AwardDisputed { .. } => self.looked_at(event),
            Event::ApplicationCorrected { ask, number, .. } => self.corrected(ask, *number),
            Event::DecisionTermExtended { .. }
            | Event::DecisionTermSuspended { .. }
            | Event::DecisionTermResumed { .. }
            | Event::PutOnWaitingList { .. } => self.lengthened(event),
            Event::ApplicantTold { applicant } => self.applicant = Some((**applicant).clone()),
            Event::WordsTold { words } => {
                self.words.extend(words.clone());
                self.words.retain(|_, text| !text.is_empty());
            }
        }
    }

    /// Takes in what a second person says of an award on the spot.
    fn looked_at(&mut self, event: &Event) {
        let (confirms, disputes) = (self.life.allows(Act::Confirm), self.life.allows(Act::Dispute));
        let Some(spot) = &mut self.on_the_spot else { return };
        match event {
            Event::AwardConfirmed { by, .. } if confirms => spot.confirmed(*by),
            Event::AwardDisputed { .. } if disputes => spot.disputed = true,
            _ => {}
        }
    }

    /// Takes over in which form and on what terms an award was given.
    pub(super) fn put_form(&mut self, award: &Event) {
        match award {
            Event::GrantAwarded { form, terms, .. }
            | Event::DecisionSettled {
                form: Some(form),
                terms,
                ..
            } => {
                self.form = Some(*form);
                self.terms = terms.as_deref().cloned();
            }
            _ => {}
        }
    }

    fn asked_to_complete(&mut self, on: NaiveDate, until: NaiveDate) {
        if self.moves(|life| life.ask_to_complete(until)) {
            self.pauses.push(Pause {
                asked_on: on,
                until,
                completed_on: None,
                ground: PauseGround::Completion,
            });
        }
    }

    fn completed(&mut self, on: NaiveDate, ask: &Ask) {
        if self.moves(Life::complete) {
            if let Some(pause) = self.pauses.iter_mut().rfind(|pause| pause.ground.is_completion()) {
                pause.completed_on = Some(on);
            }
            self.ask = ask.clone();
        }
    }

    fn advised(&mut self, advice: Advice, views: &BTreeMap<ConditionId, Judged>) {
        if self.moves(Life::advise) {
            self.advice = Some(advice);
            for (condition, view) in views {
                self.judgements.entry(condition.clone()).or_default().view = Some(*view);
            }
        }
    }

    fn corrected(&mut self, ask: &Ask, number: u32) {
        if self.life.allows(Act::Correct) {
            self.received_on = ask.received_on.unwrap_or(self.received_on);
            self.ask = ask.clone();
            self.corrections = self.corrections.max(number);
        }
    }

    fn decided(&mut self, decision: Decision, on: NaiveDate) -> bool {
        let moved = self.moves(|life| life.decide(decision));
        if moved {
            self.decided_on = Some(on);
            self.proposed = None;
        }
        moved
    }

    fn announced(&mut self, sent_on: NaiveDate) {
        let Life::Decided(decision) = self.life else {
            return;
        };
        if self.moves(|life| life.announce(sent_on)) {
            self.sent_on = Some(sent_on);
            self.letter = Some(Letter {
                decision,
                amount: self.awarded,
                sent_on,
            });
        }
    }

    fn ended(&mut self, ending: Ending, on: NaiveDate) {
        if self.moves(|life| life.end(ending)) {
            self.decided_on = Some(on);
            self.proposed = None;
        }
    }

    /// Moves on when the state allows it, and says whether it did.
    fn moves<E>(&mut self, transition: impl FnOnce(Life) -> Result<Life, E>) -> bool {
        match transition(self.life.clone()) {
            Ok(life) => {
                self.life = life;
                true
            }
            Err(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        case::{Command, example::*},
        euro::Euro,
        life::State,
    };

    fn events(case: &Case, command: &Command, on: &str) -> Vec<Event> {
        decide(Some(case), command, &setting(officer(), on)).unwrap()
    }

    fn after<'a>(case: &Case, events: impl IntoIterator<Item = &'a Event>) -> Case {
        events
            .into_iter()
            .try_fold(case.clone(), |case, event| {
                Case::apply(Some(case), Uuid::nil(), event)
            })
            .unwrap()
    }

    #[test]
    fn personal_data_that_come_before_the_beginning_are_kept_for_it() {
        let setting = setting(kernverbinder(), "2026-03-02");
        let mut events = decide(None, &handing_in(application()), &setting).unwrap();
        let straight = Case::fold(Uuid::nil(), &events);
        events.reverse();
        assert_eq!(Case::fold(Uuid::nil(), &events), straight);
        assert!(straight.unwrap().applicant.is_some());
    }

    #[test]
    fn a_second_decision_from_another_laptop_leaves_the_first_as_it_was() {
        let case = submitted();
        let withdrawn = events(
            &case,
            &Command::Withdraw {
                reason: String::new(),
            },
            "2026-03-09",
        );
        let rejected = events(&case, &reject(), "2026-03-10");
        let both = after(&after(&case, &withdrawn), &rejected);
        assert_eq!(
            (both.life.state(), both.decided_on),
            (State::Withdrawn, Some(day("2026-03-09")))
        );
        assert_eq!(both.awarded, None);
    }

    #[test]
    fn an_award_that_meets_a_withdrawal_from_another_laptop_gives_no_money() {
        let setting = setting(officer(), "2026-03-09");
        let case = judged(&submitted(), Judged::Meets, &setting);
        let withdrawn = events(
            &case,
            &Command::Withdraw {
                reason: String::new(),
            },
            "2026-03-09",
        );
        let awarded = events(&case, &award(Euro::whole(650)), "2026-03-10");
        let both = after(&after(&case, &withdrawn), &awarded);
        assert_eq!((both.life.state(), both.awarded), (State::Withdrawn, None));
    }

    #[test]
    fn a_correction_that_comes_in_after_the_decision_changes_nothing() {
        let case = submitted();
        let mut application = case.application();
        application.ask.asked = Some(Euro::whole(1));
        let correction = Command::Correct {
            application: Box::new(application),
            reason: "Typefout.".to_owned(),
        };
        let late = events(&case, &correction, "2026-03-10");
        let rejected = after(&case, &events(&case, &reject(), "2026-03-09"));
        assert_eq!(
            after(&rejected, late.iter().filter(|event| !event.is_private())),
            rejected
        );
    }

    #[test]
    fn nothing_begins_without_a_submission() {
        let case = submitted();
        let rejected = events(&case, &reject(), "2026-03-09");
        assert_eq!(Case::fold(Uuid::nil(), &rejected), None);
        assert_eq!(
            decide(None, &reject(), &setting(officer(), "2026-03-09"))
                .unwrap_err()
                .field(),
            None
        );
    }
}
