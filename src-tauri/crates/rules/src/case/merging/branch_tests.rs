//! Three laptops that meet now and then: whatever they do to one case, merging comes to one end.

use super::*;
use crate::{
    case::{Command, Setting, Settled, example::*, tries::*},
    life::Act,
};
use chrono::Days;
use proptest::{prelude::*, strategy::ValueTree as _, test_runner::TestRunner};
use std::collections::BTreeSet;

type Actions = BTreeSet<usize>;

/// One turn: a laptop takes in what another one has, perhaps, and somebody tries something there.
#[derive(Clone, Debug)]
struct Turn {
    meets: Option<usize>,
    /// By the actor, who sits at the laptop of that number.
    tried: Try,
}

/// What was done, and what the one who did it knew.
#[derive(Clone, Debug)]
struct Done {
    events: Vec<Event>,
    knew: Actions,
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    const ACTS: [(u32, Act); 11] = [
        (3, Act::Award),
        (1, Act::Reject),
        (2, Act::Announce),
        (2, Act::SettleDecision),
        (1, Act::SettleField),
        (4, Act::Correct),
        (1, Act::AskToComplete),
        (1, Act::Complete),
        (1, Act::Advise),
        (1, Act::Judge),
        (1, Act::Withdraw),
    ];
    let act = prop::strategy::Union::new_weighted(ACTS.map(|(weight, act)| (weight, Just(act))).to_vec());
    let turn = (
        prop::option::weighted(0.5, 0_usize..3),
        act,
        0_usize..3,
        prop::sample::select(vec![50_000_i64, 65_000, 85_000]),
        0_u64..2,
        0_usize..6,
        prop::bool::weighted(0.9),
    );
    let turn = turn.prop_map(|(meets, act, actor, amount, days_on, variant, sane)| Turn {
        meets,
        tried: Try {
            act,
            actor,
            amount,
            days_on,
            offset: if act == Act::AskToComplete { 20 } else { 15 },
            variant,
            sane,
        },
    });
    (prop::collection::vec(turn, 0..20), any::<bool>()).prop_map(|(mut turns, meet)| {
        turns.extend(meeting().filter(|_| meet));
        turns
    })
}

/// At the town hall somebody takes in what all have, settles what is to be settled, and sends it.
fn meeting() -> impl Iterator<Item = Turn> {
    let acts = [
        (Some(2), Act::SettleField),
        (Some(0), Act::SettleDecision),
        (None, Act::Announce),
    ];
    acts.into_iter().map(|(meets, act)| Turn {
        meets,
        tried: about(1, sure(act, 1, 40_000, 15)),
    })
}

fn name(action: usize) -> String {
    format!("{:064x}", (action * 7_919 + 13) % 10_007)
}

fn merged_of(history: &[Done], order: &[usize]) -> Option<Merged> {
    let events = |action: &usize| {
        let action = *action;
        history[action]
            .events
            .iter()
            .map(move |event| Step { event, action })
    };
    let steps: Vec<_> = order.iter().flat_map(events).collect();
    let knows = |later: usize, earlier: usize| history[later].knew.contains(&earlier);
    merge(Uuid::nil(), &steps, &knows, &name)
}

/// A choice between what there is to choose from, so that settlements are about something.
fn choosing(tried: &Try, command: Command, merged: &Merged) -> Command {
    let pick = |claims: &[usize]| {
        claims
            .get(tried.variant % claims.len().max(1))
            .map(|claim| name(*claim))
    };
    match command {
        Command::SettleDecision { outcome, reason } => {
            let claims: Vec<_> = merged.claims.iter().map(|claim| claim.action).collect();
            let claim = pick(&claims).filter(|_| !tried.variant.is_multiple_of(3));
            let outcome = claim.map_or(outcome, |action| Settled::Claim { action });
            Command::SettleDecision { outcome, reason }
        }
        Command::SettleField { field, claim, reason } => {
            let clash = merged.clashes.iter().find_map(|clash| match clash {
                Clash::FieldTwice { field, claims } => Some((field.clone(), pick(claims)?)),
                Clash::DecidedTwice { .. } => None,
            });
            let (field, claim) = clash.unwrap_or((field, claim));
            Command::SettleField { field, claim, reason }
        }
        other => other,
    }
}

/// Plays the turns from a case that was taken in and judged, which all three know.
fn play(turns: &[Turn]) -> Vec<Done> {
    let mut history = Vec::new();
    let mut known: [Actions; 3] = Default::default();
    let mut today = day("2026-03-02");
    let start = [sure(Act::Submit, 0, 0, 15)].into_iter();
    let start = start.chain((0..4).map(|condition| about(condition, sure(Act::Judge, 1, 0, 15))));
    let start: Vec<_> = start
        .map(|tried| Turn {
            meets: Some(0),
            tried,
        })
        .collect();
    for (number, turn) in start.iter().chain(turns).enumerate() {
        today = today + Days::new(turn.tried.days_on);
        let laptop = turn.tried.actor;
        if let Some(met) = turn.meets {
            let theirs = known[met].clone();
            known[laptop].extend(theirs);
        }
        let order: Vec<_> = known[laptop].iter().copied().collect();
        let merged = merged_of(&history, &order);
        let setting = Setting {
            contested: merged.as_ref().is_some_and(|merged| merged.contested),
            ..setting(actors()[laptop].clone(), &today.to_string())
        };
        let case = merged.as_ref().map(|merged| &merged.case);
        let mut command = command(&turn.tried, case, &setting);
        if let Some(merged) = &merged {
            command = choosing(&turn.tried, command, merged);
        }
        if let Ok(events) = decide(case, &command, &setting) {
            let knew = known[laptop].clone();
            known[laptop].insert(history.len());
            history.push(Done { events, knew });
        }
        if number < start.len() {
            known = std::array::from_fn(|_| (0..history.len()).collect());
        }
    }
    history
}

/// The actions in another order in which each follows all that it knew.
fn reordered(history: &[Done], priorities: &[u32]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    while order.len() < history.len() {
        let ready = (0..history.len())
            .filter(|action| !order.contains(action))
            .filter(|action| history[*action].knew.iter().all(|known| order.contains(known)));
        let next = ready.min_by_key(|action| (priorities[*action % priorities.len()], *action));
        order.push(next.expect("BUG: what was done first is always ready"));
    }
    order
}

/// What must not hang on the order of the steps: all but the words, and which of two decisions with the same amount is
/// shown.
fn settled_part(mut merged: Merged) -> Merged {
    merged.case.applicant = None;
    merged.case.words.clear();
    if merged.contested {
        merged.case.letter = None;
        (merged.case.life, merged.case.decided_on) = (Life::Submitted, None);
    }
    merged.claims.sort_by_key(|claim| claim.action);
    merged.without_effect.sort_unstable();
    for clash in &mut merged.clashes {
        let (Clash::DecidedTwice { claims } | Clash::FieldTwice { claims, .. }) = clash;
        claims.sort_unstable();
    }
    merged
}

fn whole(history: &[Done]) -> Merged {
    let order: Vec<_> = (0..history.len()).collect();
    merged_of(history, &order).unwrap()
}

fn is_deciding(done: &Done) -> bool {
    done.events.iter().any(|event| {
        matches!(
            event,
            Event::GrantAwarded { .. }
                | Event::ApplicationRejected { .. }
                | Event::ApplicationWithdrawn { .. }
                | Event::DecisionSettled { .. }
        )
    })
}

/// Times as many cases as `KERNKAS_CASES` asks for.
#[expect(
    clippy::disallowed_methods,
    reason = "how much is tried is for who runs the test"
)]
fn cases(once: u32) -> ProptestConfig {
    let times: u32 = std::env::var("KERNKAS_CASES").map_or(1, |times| times.parse().unwrap());
    ProptestConfig::with_cases(once * times)
}

proptest! {
    #![proptest_config(cases(250))]

    #[test]
    fn the_order_in_which_concurrent_steps_come_changes_nothing(
        turns in turns(), priorities in prop::collection::vec(any::<u32>(), 26),
    ) {
        let history = play(&turns);
        let other = merged_of(&history, &reordered(&history, &priorities)).unwrap();
        prop_assert_eq!(settled_part(other), settled_part(whole(&history)));
    }

    #[test]
    fn withheld_or_erased_bodies_change_nothing_but_the_words_of_a_merged_case(turns in turns()) {
        let history = play(&turns);
        let without = |mut merged: Merged| {
            merged.case.applicant = None;
            merged.case.words.clear();
            merged
        };
        let mut open = history.clone();
        for done in &mut open {
            done.events.retain(|event| !event.is_private());
        }
        prop_assert_eq!(whole(&open), without(whole(&history)));
    }

    #[test]
    fn one_award_counts_at_most_and_two_sides_that_decided_are_told(turns in turns()) {
        let history = play(&turns);
        let merged = whole(&history);
        let deciding: Vec<_> = (0..history.len()).filter(|action| is_deciding(&history[*action])).collect();
        let outdone = |action: &usize| deciding.iter().any(|later| history[*later].knew.contains(action));
        let standing: Vec<_> = deciding.iter().copied().filter(|action| !outdone(action)).collect();
        prop_assert_eq!(merged.contested, standing.len() > 1);
        let most = merged.claims.iter().filter(|claim| standing.contains(&claim.action)).filter_map(|claim| claim.amount).max();
        prop_assert_eq!(merged.case.awarded, most);
        prop_assert_eq!(merged.case.life.is_open(), deciding.is_empty());
        prop_assert!(merged.without_effect.is_empty());
        if merged.contested {
            prop_assert_ne!(merged.case.life.state(), State::Announced);
        }
    }
}

/// Keeps the properties above from passing because nothing ever happens.
#[test]
fn the_turns_make_disputes_letters_and_settlements() {
    let mut runner = TestRunner::deterministic();
    let merged: Vec<_> = (0..300)
        .map(|_| whole(&play(&turns().new_tree(&mut runner).unwrap().current())))
        .collect();
    let count = |what: &dyn Fn(&Merged) -> bool| merged.iter().filter(|merged| what(merged)).count();
    assert!(count(&|merged| merged.contested) > 20);
    assert!(count(&|merged| merged.case.settled && !merged.contested) > 10);
    assert!(count(&|merged| merged.case.life.state() == State::Announced) > 20);
    assert!(count(&|merged| merged.case.letter.is_some() && merged.case.sent_on.is_none()) > 3);
    let field = |merged: &Merged| {
        merged
            .clashes
            .iter()
            .any(|clash| matches!(clash, Clash::FieldTwice { .. }))
    };
    assert!(count(&field) > 3);
}
