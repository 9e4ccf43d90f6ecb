//! Any sequence of acts, on one laptop and on three that meet now and then: what the pot bears always adds up, nothing that
//! was paid is lost, and where too much is promised somebody is told.

mod two_sides;

use super::{example::*, *};
use crate::{
    case::{AwardForm, Case, example::*},
    role::Actor,
};
use chrono::Days;
use proptest::{prelude::*, strategy::ValueTree as _, test_runner::TestRunner};
use std::collections::BTreeSet;

type Actions = BTreeSet<usize>;

/// One turn: a laptop takes in what another one has, perhaps, and its person tries something.
#[derive(Clone, Debug)]
struct Turn {
    laptop: usize,
    meets: Option<usize>,
    act: Act,
    amount: i64,
    days_on: u64,
    variant: usize,
    /// Whether the holder of the pot gives all that is left in it to others after this turn.
    gives_away: bool,
}

/// What was done, and what the one who did it knew.
#[derive(Clone, Debug)]
struct Done {
    event: AnyEvent,
    knew: Actions,
}

struct World {
    case: Case,
    history: Vec<Done>,
    /// What the pot has besides the award.
    spare: Euro,
    /// What others were given out of it, as the holder counted.
    others: Euro,
}

/// The kernverbinder, and two officers of whom the first awarded and holds the pot.
fn people() -> [Actor; 3] {
    [officer(), treasurer(), kernverbinder()]
}

fn turns(laptops: usize) -> impl Strategy<Value = Vec<Turn>> {
    // Money that moves is tried as often as all the rest together, or little of it would ever move.
    let moves = vec![
        Act::ApprovePayment,
        Act::NotePaid,
        Act::NoteReturned,
        Act::Account,
    ];
    let act = prop_oneof![prop::sample::select(&Act::ALL[..]), prop::sample::select(moves)];
    let amount = prop::sample::select(vec![0_i64, 1, 20_000, 40_000, 64_999, 65_000, 65_001]);
    let turn = (
        0_usize..3,
        prop::option::weighted(0.4, 0..laptops),
        act,
        amount,
        0_u64..40,
        0_usize..12,
        any::<bool>(),
    );
    let turn = turn.prop_map(
        |(laptop, meets, act, amount, days_on, variant, gives_away)| Turn {
            laptop,
            meets,
            act,
            amount,
            days_on,
            variant,
            gives_away,
        },
    );
    prop::collection::vec(turn, 0..40)
}

impl World {
    fn new(form: AwardForm) -> Self {
        let play = Play::awarded(form);
        let events = play.events.into_iter().flatten();
        let history: Vec<Done> = events
            .filter(|event| !matches!(event, AnyEvent::Case(event) if event.is_private()))
            .enumerate()
            .map(|(action, event)| Done {
                event,
                knew: (0..action).collect(),
            })
            .collect();
        Self {
            case: play.case,
            history,
            spare: Euro::whole(1_350),
            others: Euro::ZERO,
        }
    }

    fn merged(&self, order: &[usize]) -> Merged {
        let steps: Vec<_> = order
            .iter()
            .map(|action| Step {
                happened: self.history[*action].event.happened(),
                action: *action,
            })
            .collect();
        let knows = |later: usize, earlier: usize| self.history[later].knew.contains(&earlier);
        merge(&self.case, &steps, &knows, &name).unwrap()
    }

    fn known(&self, known: &Actions) -> Merged {
        self.merged(&known.iter().copied().collect::<Vec<_>>())
    }

    fn whole(&self) -> Merged {
        self.merged(&(0..self.history.len()).collect::<Vec<_>>())
    }

    fn setting(&self, laptop: usize, merged: &Merged, today: NaiveDate) -> Setting {
        let holds = laptop == 0;
        let ceiling = self.spare.plus(Euro::whole(650));
        Setting {
            pot_hold: if holds { PotHold::Here } else { PotHold::Elsewhere },
            pot_left: Some(ceiling.less(self.others).less(merged.grant.entitled())),
            contested: !merged.clashes.is_empty(),
            ..on(people()[laptop].clone(), &today.to_string())
        }
    }
}

/// A command for a turn, about something that is there.
#[expect(clippy::too_many_lines, reason = "one command for each act")]
fn command(turn: &Turn, merged: &Merged, today: NaiveDate) -> Command {
    let grant = &merged.grant;
    let amount = Euro::from_cents(turn.amount);
    let reason = "Daarom.".to_owned();
    let pick = |names: Vec<String>| {
        let at = turn.variant % names.len().max(1);
        names.get(at).cloned().unwrap_or_else(|| name(9_999))
    };
    match turn.act {
        Act::SetTerms => Command::SetTerms {
            terms: Terms {
                instalments: vec![Instalment {
                    amount,
                    from: turn.variant.is_multiple_of(2).then_some(today),
                }],
                ..grant.terms.clone()
            },
            reason,
        },
        Act::ApprovePayment => Command::ApprovePayment { amount },
        Act::NotePaid => Command::NotePaid {
            payment: pick(grant.waiting().map(|one| one.action.clone()).collect()),
            amount: grant.waiting().next().map_or(amount, |one| one.approved),
            paid_on: today,
            reference: String::new(),
        },
        Act::Account => Command::Account {
            on: today,
            took_place: true,
            spent: Some(amount),
            report: "Het is gelukt.".to_owned(),
        },
        Act::Settle => Command::Settle {
            amount,
            ground: Some(Ground::ALL[turn.variant % 5]),
            basis: mandate(),
            reason,
        },
        Act::SendRuling => Command::SendRuling { sent_on: today },
        Act::AskView => Command::AskView {
            until: today + Days::new(14),
            about: reason,
        },
        Act::NoteView => Command::NoteView {
            on: today,
            view: reason,
        },
        Act::Change => {
            let fits: Vec<_> = Ground::of(grant.occasion()).collect();
            Command::Change {
                amount,
                ground: fits[turn.variant % fits.len()],
                basis: mandate(),
                reason,
            }
        }
        Act::GiveUp => Command::GiveUp { on: today, reason },
        Act::Recover => Command::Recover { amount, reason },
        Act::NoteReturned => Command::NoteReturned {
            amount,
            on: today,
            reference: String::new(),
        },
        Act::Undo => Command::Undo {
            action: pick(grant.doings.iter().map(|doing| doing.action.clone()).collect()),
            reason,
        },
        Act::SettleClash => {
            let clash = merged.clashes.get(turn.variant % merged.clashes.len().max(1));
            let about = clash.map_or(About::Rulings, |clash| clash.about);
            let claims: Vec<String> = clash.map_or(Vec::new(), |clash| {
                clash.claims.iter().map(|claim| name(*claim)).collect()
            });
            let stands = if about == About::Rulings || turn.variant.is_multiple_of(2) {
                vec![pick(claims.clone())]
            } else {
                claims.clone()
            };
            Command::SettleClash {
                about,
                of: claims,
                stands,
                reason,
            }
        }
    }
}

/// Plays the turns and checks each step.
fn play(turns: &[Turn], laptops: usize, form: AwardForm) -> World {
    let mut world = World::new(form);
    let start: Actions = (0..world.history.len()).collect();
    let mut known: Vec<Actions> = vec![start; laptops];
    let mut today = day("2026-03-11");
    for turn in turns {
        today = today + Days::new(turn.days_on);
        let at = turn.laptop % laptops;
        if let Some(met) = turn.meets {
            let theirs = known[met].clone();
            known[at].extend(theirs);
        }
        let merged = world.known(&known[at]);
        let setting = world.setting(turn.laptop, &merged, today);
        let command = command(turn, &merged, today);
        let locked = merged
            .grant
            .acts(&world.case, &setting)
            .into_iter()
            .any(|(act, refusal)| act == turn.act && refusal.is_some());
        match merged.grant.decide(&world.case, &command, &setting) {
            Ok(outcome) => {
                assert!(!locked, "{command:?} was shown as locked");
                let knew = known[at].clone();
                known[at].insert(world.history.len());
                world.history.push(Done {
                    event: AnyEvent::Grant(outcome.event),
                    knew,
                });
                let after = world.known(&known[at]);
                let (before, state) = (merged.grant.state(), after.grant.state());
                assert!(
                    before.after(turn.act).contains(&state),
                    "{before} {command:?} leads to {state}"
                );
                holds(&world.case, &after.grant);
            }
            Err(refusal) => assert!(!refusal.text().id.is_empty()),
        }
        if turn.laptop == 0 && turn.gives_away {
            let left = world
                .setting(0, &world.known(&known[at]), today)
                .pot_left
                .unwrap();
            world.others = world.others.plus(left);
        }
    }
    world
}

/// What is true of every grant, whatever laptops it comes from.
fn holds(case: &Case, grant: &Grant) {
    let steps = Steps::of(case, Some(grant));
    assert_eq!(
        steps.used(),
        grant.entitled(),
        "the steps add up to what the pot bears"
    );
    assert!(grant.entitled() <= Euro::whole(650));
    assert_eq!(steps.to_recover, grant.net().less(grant.entitled()));
    assert!(steps.to_recover.is_zero() || steps.due.is_zero());
    assert_eq!(
        grant
            .dues(&Calendar::default())
            .iter()
            .map(|due| due.amount)
            .sum::<Euro>(),
        steps.due
    );
    assert!(steps.paid.is_zero() || steps.settled.is_zero());
}

/// What must not hang on the order in which concurrent steps come.
fn sorted(merged: &Merged) -> (Steps, State, Vec<Clash>, Vec<usize>) {
    let mut clashes = merged.clashes.clone();
    for clash in &mut clashes {
        clash.claims.sort_unstable();
    }
    let mut without = merged.without_effect.clone();
    without.sort_unstable();
    let case = Play::awarded(AwardForm::Verlening).case;
    (
        Steps::of(&case, Some(&merged.grant)),
        merged.grant.state(),
        clashes,
        without,
    )
}

fn reordered(world: &World, priorities: &[u32]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    while order.len() < world.history.len() {
        let ready = (0..world.history.len())
            .filter(|action| !order.contains(action))
            .filter(|action| {
                world.history[*action]
                    .knew
                    .iter()
                    .all(|known| order.contains(known))
            });
        let next = ready.min_by_key(|action| (priorities[*action % priorities.len()], *action));
        order.push(next.expect("BUG: what was done first is always ready"));
    }
    order
}

/// What left by the events themselves, each payment once where two sides noted the same.
fn money_that_left(world: &World) -> bool {
    world.history.iter().any(
        |done| matches!(&done.event, AnyEvent::Grant(Event::PaymentMade { amount, .. }) if !amount.is_zero()),
    )
}

fn is_taken_back(world: &World) -> bool {
    world.history.iter().any(|done| {
        matches!(
            done.event,
            AnyEvent::Grant(Event::GrantUndone { .. } | Event::GrantClashSettled { .. })
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

fn forms() -> impl Strategy<Value = AwardForm> {
    prop::sample::select(vec![AwardForm::Verlening, AwardForm::DirecteVaststelling])
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn on_one_laptop_each_act_leads_where_it_promises_and_the_pot_is_never_overspent(
        turns in turns(1), form in forms(),
    ) {
        let world = play(&turns, 1, form);
        let merged = world.whole();
        prop_assert_eq!(&merged.clashes, &Vec::new());
        prop_assert!(merged.grant.entitled().plus(world.others) <= Euro::whole(2_000));
        prop_assert!(merged.grant.paid() <= Euro::whole(650), "never more was paid than was granted");
    }

    #[test]
    fn on_three_laptops_the_order_changes_nothing_and_the_steps_add_up(
        turns in turns(3), form in forms(), priorities in prop::collection::vec(any::<u32>(), 26),
    ) {
        let world = play(&turns, 3, form);
        let merged = world.whole();
        holds(&world.case, &merged.grant);
        prop_assert_eq!(sorted(&world.merged(&reordered(&world, &priorities))), sorted(&merged));
    }

    #[test]
    fn on_three_laptops_nothing_is_overspent_and_nothing_is_paid_twice_in_silence(
        turns in turns(3), form in forms(),
    ) {
        let world = play(&turns, 3, form);
        let merged = world.whole();
        let silent = merged.clashes.is_empty() && !is_taken_back(&world);
        if silent {
            prop_assert!(merged.grant.entitled().plus(world.others) <= Euro::whole(2_000));
            prop_assert!(merged.grant.paid() <= Euro::whole(650));
        }
        prop_assert_eq!(merged.grant.paid().is_zero() && !is_taken_back(&world), !money_that_left(&world) && !is_taken_back(&world));
    }
}
