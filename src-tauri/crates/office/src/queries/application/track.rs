//! The track line: received, complete, advice, decision, announced.

use crate::{
    journal::LoadedCase,
    wire::{Stand, TrackStep},
};
use chrono::NaiveDate;
use rules::{
    calendar::Calendar,
    case::{Case, Event},
    life::{Life, State},
    text::Text,
};

/// The steps of a case as it stands `today`.
pub(super) fn of(loaded: &LoadedCase, today: NaiveDate) -> Vec<TrackStep> {
    let advised_on = loaded.events.iter().rev().find_map(|stored| match &stored.event {
        Event::ApplicationAdvised { on, .. } => Some(*on),
        _ => None,
    });
    steps(&loaded.case, advised_on, today)
}

fn steps(case: &Case, advised_on: Option<NaiveDate>, today: NaiveDate) -> Vec<TrackStep> {
    let mut steps = vec![
        step("received", Stand::Done, Some(on(case.received_on))),
        complete(case),
    ];
    // A decision without advice leaves that step out: it is not to come any more.
    steps.extend(advice(case, advised_on));
    steps.push(decision(case, today));
    if !matches!(case.life, Life::Ended(_)) {
        steps.push(announced(case));
    }
    steps
}

fn step(name: &str, stand: Stand, when: Option<Text>) -> TrackStep {
    TrackStep {
        step: name.to_owned(),
        stand,
        when,
    }
}

fn on(day: NaiveDate) -> Text {
    Text::new("track-on").date("day", day)
}

fn complete(case: &Case) -> TrackStep {
    if let Life::AskedToComplete { until } = case.life {
        return step(
            "complete",
            Stand::Now,
            Some(Text::new("track-until").date("day", until)),
        );
    }
    let day = case
        .pauses
        .iter()
        .rev()
        .filter(|pause| pause.ground.is_completion())
        .find_map(|pause| pause.completed_on)
        .unwrap_or(case.received_on);
    step("complete", Stand::Done, Some(on(day)))
}

fn advice(case: &Case, advised_on: Option<NaiveDate>) -> Option<TrackStep> {
    match case.life.state() {
        State::Submitted | State::Completed => Some(step("advice", Stand::Now, None)),
        State::AskedToComplete => Some(step("advice", Stand::ToCome, None)),
        _ => advised_on.map(|day| step("advice", Stand::Done, Some(on(day)))),
    }
}

fn decision(case: &Case, today: NaiveDate) -> TrackStep {
    if let Some(day) = case.decided_on {
        let id = if matches!(case.life, Life::Ended(_)) {
            "track-ended"
        } else {
            "track-on"
        };
        let when = Text::new(id).date("day", day);
        let when = if id == "track-ended" {
            when.name("state", case.life.state().id())
        } else {
            when
        };
        return step("decision", Stand::Done, Some(when));
    }
    let last_day = case.decision_term(today, &Calendar::default()).last_day;
    let stand = if case.life.state() == State::Advised {
        Stand::Now
    } else {
        Stand::ToCome
    };
    step(
        "decision",
        stand,
        Some(Text::new("track-by").date("day", last_day)),
    )
}

fn announced(case: &Case) -> TrackStep {
    match case.sent_on {
        Some(day) => step("announced", Stand::Done, Some(on(day))),
        None if case.life.is_decided() => step("announced", Stand::Now, None),
        None => step("announced", Stand::ToCome, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::{
        application::Ask,
        case::Pause,
        life::Decision,
        pot::{Holder, PotId},
        role::PersonId,
        scheme::SchemeId,
    };
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn case(life: Life) -> Case {
        Case {
            id: Uuid::nil(),
            number: "26-A-0001-K".to_owned(),
            life,
            ask: Ask::default(),
            applicant: None,
            words: rules::application::Words::new(),
            taken_in_by: PersonId(Uuid::nil()),
            received_on: day("2026-03-30"),
            year: 2026,
            scheme_year: String::new(),
            pot: PotId {
                scheme: SchemeId::new("x"),
                holder: Holder::Municipality,
                year: Some(2026),
            },
            pauses: Vec::new(),
            extended_to: None,
            waiting_since: None,
            advice: None,
            judgements: std::collections::BTreeMap::new(),
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
        }
    }

    fn stands(case: &Case, advised_on: Option<&str>) -> Vec<(String, Stand)> {
        let steps = steps(case, advised_on.map(day), day("2026-04-20"));
        assert!(steps.iter().filter(|step| step.stand == Stand::Now).count() <= 1);
        steps.into_iter().map(|step| (step.step, step.stand)).collect()
    }

    fn now(case: &Case, advised_on: Option<&str>) -> Option<String> {
        stands(case, advised_on)
            .into_iter()
            .find(|(_, stand)| *stand == Stand::Now)
            .map(|(step, _)| step)
    }

    #[test]
    fn each_state_has_its_own_step_now() {
        let until = day("2026-05-01");
        assert_eq!(now(&case(Life::Submitted), None).as_deref(), Some("advice"));
        assert_eq!(
            now(&case(Life::AskedToComplete { until }), None).as_deref(),
            Some("complete")
        );
        assert_eq!(
            now(&case(Life::Advised), Some("2026-04-10")).as_deref(),
            Some("decision")
        );
        let decided = Case {
            decided_on: Some(day("2026-04-12")),
            ..case(Life::Decided(Decision::Awarded))
        };
        assert_eq!(now(&decided, Some("2026-04-10")).as_deref(), Some("announced"));
    }

    #[test]
    fn an_announced_case_is_done_and_a_decision_without_advice_leaves_advice_out() {
        let sent_on = day("2026-04-14");
        let life = Life::Announced {
            decision: Decision::Rejected,
            sent_on,
        };
        let case = Case {
            decided_on: Some(day("2026-04-12")),
            sent_on: Some(sent_on),
            ..case(life)
        };
        let stands = stands(&case, None);
        assert!(stands.iter().all(|(_, stand)| *stand == Stand::Done));
        assert!(stands.iter().all(|(step, _)| step != "advice"));
    }

    #[test]
    fn it_is_complete_on_the_day_the_completion_came_in() {
        let pause = Pause {
            asked_on: day("2026-04-01"),
            until: day("2026-04-15"),
            completed_on: Some(day("2026-04-07")),
            ground: rules::case::PauseGround::Completion,
        };
        let case = Case {
            pauses: vec![pause],
            ..case(Life::Completed)
        };
        let complete = steps(&case, None, day("2026-04-20")).remove(1);
        assert_eq!(complete.when, Some(on(day("2026-04-07"))));
    }
}
