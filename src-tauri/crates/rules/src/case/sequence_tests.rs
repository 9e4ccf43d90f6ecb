//! Any sequence of commands by anybody: nothing panics, and what was promised holds.

use crate::{
    calendar::Calendar,
    case::{Advice, AwardForm, Basis, Case, Command, Event, Setting, Settled, example::*},
    check::Judged,
    euro::Euro,
    life::{Act, State},
    role::{Actor, Role},
    scheme::{ConditionId, Test},
};
use chrono::Days;
use proptest::prelude::*;
use uuid::Uuid;

/// One try of somebody at the desk.
#[derive(Clone, Debug)]
struct Try {
    act: usize,
    actor: usize,
    amount: i64,
    days_on: u64,
    offset: u64,
    sane: bool,
}

/// Mostly a case that was taken in, half of the time one that is judged as well, and then anything at all.
fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = (
        0..Act::ALL.len(),
        0_usize..5,
        -5_i64..100_000,
        0_u64..12,
        0_u64..30,
        prop::bool::weighted(0.8),
    )
        .prop_map(|(act, actor, amount, days_on, offset, sane)| Try {
            act,
            actor,
            amount,
            days_on,
            offset,
            sane,
        });
    (0_usize..=9, prop::collection::vec(one, 0..30)).prop_map(|(begun, mut tries)| {
        let mut all: Vec<_> = (begun > 0)
            .then(|| sure(Act::Submit, 0, 0, 15))
            .into_iter()
            .collect();
        all.extend(
            (0..4)
                .filter(|_| begun > 4)
                .map(|condition| sure(Act::Judge, 1, 0, condition)),
        );
        all.append(&mut tries);
        all
    })
}

/// A try that the rules have no reason to decline, in its place.
fn sure(act: Act, actor: usize, amount: i64, offset: u64) -> Try {
    let act = Act::ALL.iter().position(|known| *known == act).unwrap();
    Try {
        act,
        actor,
        amount,
        days_on: 1,
        offset,
        sane: true,
    }
}

fn actors() -> [Actor; 5] {
    [
        kernverbinder(),
        officer(),
        officer(),
        actor(4, Role::Reader, &[]),
        actor(5, Role::Kernverbinder, &["maurik"]),
    ]
}

/// The command that a try stands for; a try that is not sane has hidden characters, a basis that may not fit, or says no.
fn command(tried: &Try, case: Option<&Case>, setting: &Setting) -> Command {
    let day = setting.facts.today + Days::new(tried.offset) - Days::new(15);
    let text = if tried.sane { "Daarom." } else { "\u{202e}" }.to_owned();
    let basis = if tried.sane {
        mandate()
    } else {
        Basis::College {
            number: "B26.1".to_owned(),
            on: day,
        }
    };
    let reason = "Daarom niet.".to_owned();
    let application = || {
        let mut application = case.map_or_else(application, Case::application);
        application.ask.asked = Some(Euro::from_cents(tried.amount.max(1)));
        Box::new(application)
    };
    let condition = condition(tried, setting);
    let amount = Euro::from_cents(tried.amount);
    match Act::ALL[tried.act] {
        Act::Submit => handing_in(crate::case::example::application()),
        Act::AskToComplete => Command::AskToComplete {
            until: day,
            missing: text,
        },
        Act::Complete => Command::Complete {
            on: day,
            application: application(),
        },
        Act::Advise if tried.sane => advise(Advice::Award(amount)),
        Act::Advise => advise(Advice::Reject),
        Act::Judge => judge(&condition, if tried.sane { Judged::Meets } else { Judged::Fails }),
        Act::Depart => Command::Depart {
            condition,
            reason: text,
        },
        Act::Propose => Command::Propose {
            amount,
            form: AwardForm::Verlening,
            basis,
            reason,
        },
        Act::Award => award(amount),
        Act::Reject => Command::Reject { basis, reason },
        Act::NotTake => Command::NotTake { basis, reason },
        Act::Withdraw => Command::Withdraw { reason: text },
        Act::Forward => Command::Forward { reason: text },
        Act::HelpOtherwise => Command::HelpOtherwise { reason: text },
        Act::Announce => Command::Announce { sent_on: day },
        Act::Correct => Command::Correct {
            application: application(),
            reason: text,
        },
        Act::SettleDecision => Command::SettleDecision {
            outcome: if tried.sane {
                Settled::Award { amount }
            } else {
                Settled::Reject
            },
            reason,
        },
        Act::SettleField => Command::SettleField {
            field: "ask.asked".to_owned(),
            claim: "0".repeat(64),
            reason: text,
        },
    }
}

fn condition(tried: &Try, setting: &Setting) -> ConditionId {
    let judged: Vec<_> = setting
        .facts
        .scheme_year
        .in_use()
        .filter(|known| known.test == Test::Judged)
        .collect();
    judged[usize::try_from(tried.offset).unwrap() % judged.len()]
        .id
        .clone()
}

/// Plays the tries and gives the events that came of it, checking each step.
fn play(tries: &[Try], committed: i32) -> Vec<Event> {
    let mut today = day("2026-03-02");
    let mut case: Option<Case> = None;
    let mut history = Vec::new();
    for tried in tries {
        today = today + Days::new(tried.days_on);
        let actor = actors()[tried.actor].clone();
        let setting = spent(setting(actor, &today.to_string()), committed);
        let command = command(tried, case.as_ref(), &setting);
        let locked = case
            .as_ref()
            .is_some_and(|case| is_locked(case, command.act(), &setting));
        let state = case.as_ref().map_or(State::Draft, |case| case.life.state());
        match decide(case.as_ref(), &command, &setting) {
            Ok(events) => {
                assert!(!locked, "{command:?} was shown as locked");
                case = events
                    .iter()
                    .fold(case, |case, event| Case::apply(case, Uuid::nil(), event));
                history.extend(events);
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
    assert_eq!(Case::fold(Uuid::nil(), &history), case);
    history
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
        assert!(awarded > Euro::ZERO && awarded <= left && Some(awarded) <= case.ask.asked);
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
        let open: Vec<_> = history.iter().filter(|event| !event.is_private()).collect();
        let whole = Case::fold(Uuid::nil(), &history);
        prop_assert_eq!(steered(Case::fold(Uuid::nil(), open)), steered(whole));
    }

    #[test]
    fn events_in_any_order_and_twice_never_fail(
        (history, order) in tries().prop_map(|tries| play(&tries, 0)).prop_flat_map(|history| {
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
    tries.extend((0..4).map(|condition| sure(Act::Judge, 1, 0, condition)));
    tries.extend([sure(Act::Award, 1, 65_000, 15), sure(Act::Announce, 1, 0, 15)]);
    let case = Case::fold(Uuid::nil(), &play(&tries, 0)).unwrap();
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
