//! In whatever order acts come in.

use super::world::*;
use office::standing::Standing;
use proptest::{prelude::*, test_runner::TestCaseError};
use rules::role::Role;
use std::fmt::Write as _;

/// Everything that can be asked, as one text.
fn told(world: &World, standing: &Standing) -> String {
    let mut told = String::new();
    for entry in 0..world.len() {
        let by = world.by(entry);
        let late: Vec<_> = standing
            .late(&by)
            .into_iter()
            .map(|removal| removal.head)
            .collect();
        let (had, verdict, upheld) = (standing.had(&by), standing.verdict(&by), standing.upheld(&by));
        let (holder, after) = (
            standing.holder_at(&pot(), &by),
            standing.after_takeover(&pot(), &by),
        );
        writeln!(
            told,
            "{entry} {had:?} {verdict:?} {upheld} {late:?} {holder:?} {after}"
        )
        .unwrap();
    }
    let seats: Vec<_> = standing.seats().collect();
    let people: Vec<_> = standing.people().collect();
    let (holder, clashes) = (standing.holder(&pot()), standing.clashes());
    write!(told, "{seats:?} {people:?} {holder:?} {clashes:?}").unwrap();
    told
}

/// Grants, a revocation, a bar, a readmission and two decisions, of which each knew only a part.
fn seven() -> World {
    let mut world = World::new(0);
    let officer = given(PIETER, &[role(Role::BudgetOfficer)]);
    let joins = world.signs(SANNE, &[0], vec![enrolled(PIETER), officer.clone()]);
    world.signs(PIETER, &[joins], vec![]);
    let ends = world.signs(JOOST, &[joins], vec![given(PIETER, &[role(Role::Reader)])]);
    world.signs(SANNE, &[ends], vec![officer]);
    let bar = world.bar(PIETER, &[joins]);
    let bar = world.signs(JOOST, &[ends], vec![bar]);
    world.signs(ROOT, &[bar], vec![readmitted(PIETER)]);
    world.signs(PIETER, &[joins], vec![]);
    world
}

/// Calls `each` with every order of `left` after `taken`.
pub fn orders(taken: &mut Vec<Entry>, left: &[Entry], each: &mut impl FnMut(&[Entry])) {
    if left.is_empty() {
        return each(taken);
    }
    for &entry in left {
        let rest: Vec<Entry> = left.iter().copied().filter(|other| *other != entry).collect();
        taken.push(entry);
        orders(taken, &rest, each);
        taken.pop();
    }
}

#[test]
fn all_5040_orders_of_seven_commits_come_to_one_verdict() {
    let world = seven();
    let expected = told(&world, &world.standing());
    let (mut count, all) = (0, (1..=7).collect::<Vec<Entry>>());
    orders(&mut vec![0], &all, &mut |order| {
        count += 1;
        let standing = Standing::of(seat(ROOT), world.acts(order.iter().copied()));
        assert_eq!(told(&world, &standing), expected, "{order:?}");
    });
    assert_eq!(count, 5_040);
    println!("tried: {count} orders");
    // The first decision was not known to who ended the role; the second neither, and the bar was lifted.
    assert!(!world.decides(&world.standing(), 2) && !world.decides(&world.standing(), 7));
}

/// One step of a made-up history: who signs, what of it all is known, and what it says.
type Step = (u8, Vec<bool>, u8, u8);

fn play(salt: u8, steps: &[Step]) -> World {
    let mut world = World::new(salt);
    for (by, knows, kind, about) in steps {
        let by = [SANNE, MARIJKE, JOOST, PIETER, ROOT][usize::from(by % 5)];
        let about = [SANNE, MARIJKE, JOOST, PIETER][usize::from(about % 4)];
        let mut knowing: Vec<Entry> = (0..world.len())
            .filter(|entry| knows.get(*entry) == Some(&true))
            .collect();
        knowing.push(0);
        let last = world.last_of(about, &knowing);
        let events = match kind % 9 {
            0 => vec![enrolled(about), given(about, &[role(Role::BudgetOfficer)])],
            1 => vec![given(about, &[role(Role::Administrator), serving(&["ingen"])])],
            2 => vec![given(about, &[serving(&["ingen", "maurik"])])],
            3 => vec![world.bar(about, &knowing)],
            4 => vec![readmitted(about)],
            5 => vec![pots_to(about, last)],
            6 => vec![pots_to(about, vec![])],
            7 => vec![world.settled(knowing[0].max(world.len() - 1), about.is_multiple_of(2))],
            _ => vec![],
        };
        world.signs(by, &knowing, events);
    }
    world
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (
        any::<u8>(),
        prop::collection::vec(any::<bool>(), 14),
        any::<u8>(),
        any::<u8>(),
    );
    prop::collection::vec(step, 1..14)
}

/// Checks one history: any order of its acts, with some of them twice, comes to the same.
fn holds(world: &World, shuffled: &[Entry]) -> Result<(), TestCaseError> {
    let expected = told(world, &world.standing());
    let standing = Standing::of(seat(ROOT), world.acts(shuffled.iter().copied()));
    prop_assert_eq!(told(world, &standing), expected);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_order_in_which_acts_come_in_and_how_often_makes_no_difference(
        salt: u8,
        steps in steps(),
        seed in prop::collection::vec(any::<u32>(), 15),
    ) {
        let world = play(salt, &steps);
        let mut order: Vec<Entry> = (0..world.len()).collect();
        order.sort_by_key(|entry| seed[*entry % seed.len()]);
        let again: Vec<Entry> = order.iter().copied().chain(0..world.len() / 2).collect();
        holds(&world, &again)?;
    }

    #[test]
    fn what_somebody_could_by_what_was_known_stays_whatever_comes_in(salt: u8, steps in steps()) {
        let world = play(salt, &steps);
        let all = world.standing();
        for entry in 0..world.len() {
            let then = Standing::of(seat(ROOT), world.acts(0..=entry));
            let by = world.by(entry);
            prop_assert_eq!(then.had(&by), all.had(&by));
            prop_assert_eq!(then.holder_at(&pot(), &by), all.holder_at(&pot(), &by));
        }
    }

    #[test]
    fn whoever_is_no_administrator_gives_nobody_anything(salt: u8, steps in steps()) {
        let mut world = play(salt, &steps);
        let before = world.standing();
        let knowing: Vec<Entry> = (0..world.len()).collect();
        let officers: Vec<u8> = [SANNE, MARIJKE, JOOST, PIETER].into_iter().filter(|number| {
            before.actor(seat(*number)).is_none_or(|actor| !actor.is(Role::Administrator))
        }).collect();
        for number in officers {
            world.signs(number, &knowing, vec![given(number, &[role(Role::Administrator)])]);
            prop_assert_eq!(world.standing().roles(person(number)), before.roles(person(number)));
        }
    }
}
