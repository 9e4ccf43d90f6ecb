//! Any sequence of commands by anybody: nothing panics, and what was promised holds.

use crate::{
    calendar::Calendar,
    case::{Case, Event, Setting, Step, example::*, merge, tries::*},
    check::Earlier,
    euro::Euro,
    life::{Act, State},
};
use chrono::Days;
use proptest::prelude::*;
use uuid::Uuid;

/// Plays the tries and gives the events that came of it, checking each step.
fn play(tries: &[Try], committed: i32) -> Vec<Vec<Event>> {
    let mut today = day("2026-03-02");
    let mut case: Option<Case> = None;
    let mut history = Vec::new();
    for tried in tries {
        today = today + Days::new(tried.days_on);
        let actor = actors()[tried.actor].clone();
        let setting = Setting {
            contested: tried.variant % 3 == 2,
            ..spent(setting(actor, &today.to_string()), committed)
        };
        // Half of the time at a seat that has an allotment: of it at most what the pot has left.
        let setting = match tried.variant % 2 {
            0 => setting,
            _ => allotted_to(setting, (2_000 - committed).clamp(0, 500)),
        };
        let command = command(tried, case.as_ref(), &setting);
        let locked = case
            .as_ref()
            .is_some_and(|case| is_locked(case, command.act(), &setting));
        let state = case.as_ref().map_or(State::Draft, |case| case.life.state());
        if !command.act().weighs_conditions() {
            assert_eq!(
                decide(case.as_ref(), &command, &after_another(&setting)),
                decide(case.as_ref(), &command, &setting),
                "{command:?}"
            );
        }
        match decide(case.as_ref(), &command, &setting) {
            Ok(events) => {
                assert!(!locked, "{command:?} was shown as locked");
                case = events
                    .iter()
                    .fold(case, |case, event| Case::apply(case, Uuid::nil(), event));
                history.push(events);
                let after = case.as_ref().unwrap();
                assert!(
                    state.after(command.act()).contains(&after.life.state()),
                    "{state} {command:?}"
                );
                holds(after, &setting);
            }
            Err(refusal) => assert!(!refusal.text().id.is_empty()),
        }
    }
    assert_eq!(Case::fold(Uuid::nil(), history.iter().flatten()), case);
    history
}

/// The same, after an award for just such an activity.
fn after_another(setting: &Setting) -> Setting {
    let ask = application().ask;
    let mut after = setting.clone();
    after.facts.earlier.push(Earlier {
        case: Uuid::from_u128(9),
        number: "26-A7-0001-K".to_owned(),
        scheme: setting.facts.scheme_year.scheme.clone(),
        kern: ask.kern.unwrap(),
        area: ask.area,
        activity: ask.activity,
        target_group: ask.target_group,
        from: ask.from,
        year: 2026,
        idea: application().idea,
        awarded: true,
    });
    after
}

fn steps(history: &[Vec<Event>]) -> Vec<Step<'_>> {
    let of = |(action, events): (usize, &Vec<Event>)| (0..events.len()).map(move |event| (action, event));
    let all = history.iter().enumerate().flat_map(of);
    all.map(|(action, event)| Step {
        event: &history[action][event],
        action,
    })
    .collect()
}

fn name(action: usize) -> String {
    format!("{action:064x}")
}

fn is_locked(case: &Case, act: Act, setting: &Setting) -> bool {
    case.acts(setting)
        .into_iter()
        .any(|(known, refusal)| known == act && refusal.is_some())
}

fn holds(case: &Case, setting: &Setting) {
    let left = setting
        .facts
        .pot
        .as_ref()
        .and_then(crate::pot::PotState::left)
        .unwrap();
    if let Some(awarded) = case.awarded {
        assert!(awarded > Euro::ZERO && Some(awarded) <= case.ask.asked);
        assert!(
            awarded <= left || case.settled,
            "only a settlement goes past the pot"
        );
    }
    assert_eq!(
        case.awarded.is_some(),
        matches!(case.life.outcome(), State::Awarded | State::AwardedInPart)
    );
    assert!(case.reserved() <= left);
    let term = case.decision_term(setting.facts.today, &Calendar::default());
    assert!(term.last_day >= case.received_on);
}

/// What the open events alone decide.
fn steered(case: Option<Case>) -> Option<Case> {
    case.map(|case| Case {
        applicant: None,
        words: crate::application::Words::new(),
        ..case
    })
}

proptest! {
    #[test]
    fn whatever_people_try_each_act_leads_where_it_promises_and_money_stays_within_bounds(
        tries in tries(), committed in 0_i32..2_100,
    ) {
        play(&tries, committed);
    }

    #[test]
    fn withheld_or_erased_bodies_change_nothing_but_the_words(tries in tries()) {
        let history = play(&tries, 0);
        let open: Vec<_> = history.iter().flatten().filter(|event| !event.is_private()).collect();
        let whole = Case::fold(Uuid::nil(), history.iter().flatten());
        prop_assert_eq!(steered(Case::fold(Uuid::nil(), open)), steered(whole));
    }

    #[test]
    fn on_one_laptop_merging_comes_to_the_same_as_folding(tries in tries(), committed in 0_i32..2_100) {
        let history = play(&tries, committed);
        let merged = merge(Uuid::nil(), &steps(&history), &|later, earlier| later > earlier, &name);
        let folded = Case::fold(Uuid::nil(), history.iter().flatten());
        prop_assert_eq!(merged.as_ref().map(|merged| &merged.case), folded.as_ref());
        let quiet = merged.is_none_or(|merged| {
            merged.clashes.is_empty() && !merged.contested && merged.without_effect.is_empty()
        });
        prop_assert!(quiet);
    }

    #[test]
    fn events_in_any_order_and_twice_never_fail(
        (history, order) in tries().prop_map(|tries| play(&tries, 0)).prop_flat_map(|history| {
            let history = history.concat();
            let twice: Vec<_> = history.iter().chain(&history).cloned().collect();
            (Just(history), Just(twice).prop_shuffle())
        }),
    ) {
        let begins = history.iter().any(|event| matches!(event, Event::ApplicationSubmitted { .. }));
        prop_assert_eq!(Case::fold(Uuid::nil(), &order).is_some(), begins);
    }
}

/// The walk that most cases take; keeps the properties above from passing because nothing ever succeeds.
#[test]
fn a_case_walks_from_the_table_to_a_letter_and_stays_the_same_when_folded_again() {
    let mut tries = vec![
        sure(Act::Submit, 0, 0, 15),
        sure(Act::AskToComplete, 0, 0, 25),
        sure(Act::Complete, 0, 80_000, 15),
        sure(Act::Advise, 0, 80_000, 15),
    ];
    tries.extend((0..4).map(|condition| about(condition, sure(Act::Judge, 1, 0, 15))));
    tries.extend([sure(Act::Award, 1, 65_000, 15), sure(Act::Announce, 1, 0, 15)]);
    let case = Case::fold(Uuid::nil(), play(&tries, 0).iter().flatten()).unwrap();
    assert_eq!(
        (case.life.state(), case.life.outcome()),
        (State::Announced, State::AwardedInPart)
    );
    assert_eq!(
        (case.awarded, case.ask.asked),
        (Some(Euro::whole(650)), Some(Euro::whole(800)))
    );
    assert!(case.pauses[0].completed_on.is_some() && case.corrections == 0);
}
