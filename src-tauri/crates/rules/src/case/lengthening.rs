//! More time: extending the decision term, letting its clock stand still, and waiting for money to return.

use crate::{
    application::word,
    calendar::Calendar,
    case::{
        Case, Command, Event, Pause, PauseGround, Setting,
        taking_in::{bad_day, followed_by},
        wording::reason,
    },
    euro::Euro,
    refusal::Refusal,
};
use chrono::{Days, NaiveDate};

/// The furthest day that can be named, in days from today: a year on is a typing error.
const MOST_DAYS: u64 = 366;

impl Case {
    /// Answers the commands about more time.
    pub(super) fn lengthen(&self, command: &Command, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        match command {
            Command::Extend { until, reason } => self.extend(*until, reason, setting),
            Command::Suspend {
                ground,
                until,
                reason,
            } => self.suspend(*ground, *until, reason, setting),
            Command::Resume { on } => self.resume(*on, setting),
            Command::Wait { until, reason } => self.wait(*until, reason, setting),
            _ => Ok(Vec::new()),
        }
    }

    /// Takes more time. The applicant is told before the term ends, and hears within which term to expect the decision
    /// (Awb 4:14 lid 3); no rule says how long is reasonable, so a person names the day.
    fn extend(&self, until: NaiveDate, why: &str, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let reason = self.later(until, why, setting)?;
        let extended = Event::DecisionTermExtended {
            until,
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            extended,
            self.telling([(word::EXTENSION.to_owned(), reason)].into()),
        ))
    }

    /// Lets the clock stand still from tomorrow through `until` (Awb 4:15 lid 2). A request to complete does so by itself.
    fn suspend(
        &self,
        ground: PauseGround,
        until: NaiveDate,
        why: &str,
        setting: &Setting,
    ) -> Result<Vec<Event>, Refusal> {
        self.clock_runs(setting)?;
        if ground.is_completion() {
            return Err(Refusal::BadField {
                field: "ground".to_owned(),
                why: "why-not-chosen".to_owned(),
            });
        }
        possible(until, setting.facts.today)?;
        let reason = reason(why)?;
        let suspended = Event::DecisionTermSuspended {
            ground,
            until,
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            suspended,
            self.telling([(word::SUSPENSION.to_owned(), reason)].into()),
        ))
    }

    /// Lets the clock run again from `on`.
    fn resume(&self, on: NaiveDate, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let pause = self.suspension(setting)?;
        if on > setting.facts.today || on <= pause.asked_on {
            return Err(bad_day("on"));
        }
        Ok(vec![Event::DecisionTermResumed {
            on,
            by: setting.actor.person,
        }])
    }

    /// Puts the case on the waiting list, which takes that the pot cannot bear what is asked.
    fn wait(&self, until: NaiveDate, why: &str, setting: &Setting) -> Result<Vec<Event>, Refusal> {
        let asked = self.ask.asked.unwrap_or_default();
        let left = self.pot_state(setting)?.left();
        if left.is_none_or(|left| asked <= left) {
            return Err(Refusal::NothingToWaitFor);
        }
        let reason = self.later(until, why, setting)?;
        let waits = Event::PutOnWaitingList {
            until,
            left,
            on: setting.facts.today,
            by: setting.actor.person,
        };
        Ok(followed_by(
            waits,
            self.telling([(word::WAITING.to_owned(), reason)].into()),
        ))
    }

    /// Whether the applicant can still be told within the term that it takes longer.
    pub(super) fn in_time_to_extend(&self, setting: &Setting) -> Result<(), Refusal> {
        let term = self.decision_term(setting.facts.today, &Calendar::default());
        if setting.facts.today <= term.last_day {
            Ok(())
        } else {
            Err(Refusal::TooLateToExtend {
                last_day: term.last_day,
            })
        }
    }

    /// Whether the clock runs, so that it can be let stand still.
    pub(super) fn clock_runs(&self, setting: &Setting) -> Result<(), Refusal> {
        // What begins today stills from tomorrow on.
        let stills = |pause: &Pause| pause.completed_on.is_none() && setting.facts.today <= pause.until;
        if self.pauses.iter().any(stills) {
            Err(Refusal::StandsStill)
        } else {
            Ok(())
        }
    }

    /// The suspension that runs; one that begins tomorrow as well.
    pub(super) fn suspension(&self, setting: &Setting) -> Result<&Pause, Refusal> {
        let runs = |pause: &&Pause| {
            !pause.ground.is_completion()
                && pause.completed_on.is_none()
                && setting.facts.today <= pause.until
        };
        self.pauses.iter().rfind(runs).ok_or(Refusal::ClockRuns)
    }

    /// The reason, when `until` is later than the term is now.
    fn later(&self, until: NaiveDate, why: &str, setting: &Setting) -> Result<String, Refusal> {
        self.in_time_to_extend(setting)?;
        possible(until, setting.facts.today)?;
        let term = self.decision_term(setting.facts.today, &Calendar::default());
        if until <= term.last_day {
            return Err(bad_day("until"));
        }
        reason(why)
    }

    /// Takes in what lengthens the term, or lets it run again.
    pub(super) fn lengthened(&mut self, event: &Event) {
        match event {
            Event::DecisionTermExtended { until, .. } => self.extended(*until),
            Event::DecisionTermSuspended {
                ground, until, on, ..
            } => self.suspended(*ground, *until, *on),
            Event::DecisionTermResumed { on, .. } => self.resumed(*on),
            Event::PutOnWaitingList { until, left, on, .. } => self.put_on_waiting_list(*until, *left, *on),
            _ => {}
        }
    }

    fn extended(&mut self, until: NaiveDate) {
        if self.life.is_open() {
            self.extended_to = self.extended_to.max(Some(until));
        }
    }

    fn suspended(&mut self, ground: PauseGround, until: NaiveDate, on: NaiveDate) {
        if self.life.is_open() {
            self.pauses.push(Pause {
                asked_on: on,
                until,
                completed_on: None,
                ground,
            });
        }
    }

    fn resumed(&mut self, on: NaiveDate) {
        let open = self.life.is_open();
        let runs = |pause: &&mut Pause| {
            !pause.ground.is_completion() && pause.completed_on.is_none() && on <= pause.until
        };
        if let Some(pause) = self.pauses.iter_mut().rfind(runs).filter(|_| open) {
            pause.completed_on = Some(on);
        }
    }

    fn put_on_waiting_list(&mut self, until: NaiveDate, left: Option<Euro>, on: NaiveDate) {
        if self.life.is_open() {
            self.extended(until);
            self.waiting_since = self.waiting_since.or(Some(on));
            self.waiting_left = self.waiting_left.max(left);
        }
    }
}

fn possible(until: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if until <= today || until > today + Days::new(MOST_DAYS) {
        Err(bad_day("until"))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        case::{Step, example::*, merge},
        life::Act,
    };
    use uuid::Uuid;

    fn extend(until: &str) -> Command {
        Command::Extend {
            until: day(until),
            reason: "Wij wachten op een advies.".to_owned(),
        }
    }

    fn suspend(ground: PauseGround, until: &str) -> Command {
        Command::Suspend {
            ground,
            until: day(until),
            reason: "U vroeg om uitstel.".to_owned(),
        }
    }

    fn at(today: &str) -> Setting {
        setting(officer(), today)
    }

    /// The case of Ingen came in on 2 March 2026: eight weeks end on 27 April, King's day, so that it becomes 28 April.
    #[test]
    fn more_time_is_told_within_the_eight_weeks_and_not_after() {
        let case = submitted();
        let extended = done(&case, &extend("2026-06-01"), &at("2026-04-28"));
        let term = extended.decision_term(day("2026-04-29"), &Calendar::default());
        assert_eq!(term.last_day, day("2026-06-01"));
        assert_eq!(extended.words[word::EXTENSION], "Wij wachten op een advies.");
        assert_eq!(
            refused(&case, &extend("2026-06-01"), &at("2026-04-29")),
            Refusal::TooLateToExtend {
                last_day: day("2026-04-28")
            }
        );
        let locked = case.acts(&at("2026-04-29"));
        assert!(
            locked
                .iter()
                .any(|(act, why)| *act == Act::Extend && why.is_some())
        );
    }

    #[test]
    fn more_time_is_a_later_day_within_a_year_with_a_reason() {
        let case = submitted();
        for until in ["2026-04-28", "2026-03-09", "2027-03-12"] {
            assert_eq!(
                refused(&case, &extend(until), &at("2026-03-10")),
                bad_day("until"),
                "{until}"
            );
        }
        let silent = Command::Extend {
            until: day("2026-06-01"),
            reason: " ".to_owned(),
        };
        assert_eq!(refused(&case, &silent, &at("2026-03-10")), Refusal::ReasonNeeded);
    }

    #[test]
    fn a_suspension_stills_from_the_day_after_until_the_clock_is_let_run() {
        let case = done(
            &submitted(),
            &suspend(PauseGround::Agreed, "2026-04-10"),
            &at("2026-03-10"),
        );
        let again = suspend(PauseGround::ForceMajeure, "2026-04-10");
        assert_eq!(refused(&case, &again, &at("2026-03-11")), Refusal::StandsStill);
        let running = done(
            &case,
            &Command::Resume {
                on: day("2026-03-21"),
            },
            &at("2026-03-22"),
        );
        let term = running.decision_term(day("2026-03-22"), &Calendar::default());
        assert_eq!((term.still_days, term.still_today), (10, false));
        assert_eq!(
            refused(
                &running,
                &Command::Resume {
                    on: day("2026-03-22")
                },
                &at("2026-03-22")
            ),
            Refusal::ClockRuns
        );
        let by_itself = case.decision_term(day("2026-05-01"), &Calendar::default());
        assert_eq!((by_itself.still_days, by_itself.still_today), (31, false));
    }

    #[test]
    fn a_request_to_complete_is_no_ground_of_its_own_and_stills_the_clock_by_itself() {
        let completion = suspend(PauseGround::Completion, "2026-04-10");
        assert!(matches!(
            refused(&submitted(), &completion, &at("2026-03-10")),
            Refusal::BadField { .. }
        ));
        let asked = done(&submitted(), &ask_to_complete("2026-03-20"), &at("2026-03-09"));
        assert_eq!(
            refused(
                &asked,
                &Command::Resume {
                    on: day("2026-03-10")
                },
                &at("2026-03-10")
            ),
            Refusal::ClockRuns
        );
    }

    #[test]
    fn only_what_does_not_fit_waits_for_money_and_a_decision_ends_the_waiting() {
        let wait = Command::Wait {
            until: day("2026-09-01"),
            reason: "De pot is nu op.".to_owned(),
        };
        let case = submitted();
        assert_eq!(
            refused(&case, &wait, &at("2026-03-10")),
            Refusal::NothingToWaitFor
        );
        let empty = spent(at("2026-03-10"), 2_000);
        let waiting = done(&case, &wait, &empty);
        assert_eq!(waiting.waiting_since, Some(day("2026-03-10")));
        assert_eq!(waiting.reserved(), Euro::ZERO, "who waits holds no money");
        assert_eq!(
            waiting
                .decision_term(day("2026-03-11"), &Calendar::default())
                .last_day,
            day("2026-09-01")
        );
        let rejected = done(&waiting, &reject(), &empty);
        assert!(!rejected.life.is_open());
    }

    #[test]
    fn two_laptops_that_took_more_time_come_to_the_later_day_and_to_one_waiting_list() {
        let case = submitted();
        let empty = spent(at("2026-03-10"), 2_000);
        let began = decide(
            None,
            &handing_in(application()),
            &setting(kernverbinder(), "2026-03-02"),
        )
        .unwrap();
        let one = decide(Some(&case), &extend("2026-06-01"), &empty).unwrap();
        let wait = Command::Wait {
            until: day("2026-05-15"),
            reason: "De pot is op.".to_owned(),
        };
        let other = decide(Some(&case), &wait, &empty).unwrap();
        let steps: Vec<Step<'_>> = [&began, &one, &other]
            .into_iter()
            .enumerate()
            .flat_map(|(action, events)| events.iter().map(move |event| Step { event, action }))
            .collect();
        let merged = merge(Uuid::nil(), &steps, &|_, earlier| earlier == 0, &|action| {
            format!("{action:064x}")
        })
        .unwrap();
        assert_eq!(merged.case.extended_to, Some(day("2026-06-01")));
        assert_eq!(merged.case.waiting_since, Some(day("2026-03-10")));
        assert!(merged.clashes.is_empty());
    }
}
