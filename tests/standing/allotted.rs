//! Parts of pots that are given to a seat.

use super::world::*;
use office::{
    event::OfficeEvent,
    standing::{AllotmentEnd, Standing, Verdict},
};
use rules::{allotment::AllotmentId, euro::Euro};
use uuid::Uuid;

const FIRST: AllotmentId = AllotmentId(Uuid::from_u128(1));

fn allots(number: u8) -> OfficeEvent {
    OfficeEvent::AllotmentGiven {
        allotment: FIRST,
        pot: pot(),
        seat: seat(number),
        amount: Euro::whole(500),
    }
}

fn takes_over(world: &World, number: u8, knowing: &[Entry]) -> OfficeEvent {
    OfficeEvent::AllotmentTakenOver {
        allotment: FIRST,
        last: world.last_of(number, knowing),
    }
}

fn with_pieter(world: &mut World) -> Entry {
    world.signs(
        SANNE,
        &[0],
        vec![enrolled(PIETER), given(PIETER, &[serving(&["ingen"])])],
    )
}

#[test]
fn only_who_holds_the_pot_gives_a_part_of_it() {
    let mut world = World::new(0);
    let joins = with_pieter(&mut world);
    let by_administrator = world.signs(SANNE, &[joins], vec![allots(PIETER)]);
    let by_himself = world.signs(PIETER, &[joins], vec![allots(PIETER)]);
    let standing = world.standing();
    assert_eq!(
        standing.verdict(&world.by(by_administrator)),
        Some(Verdict::Without)
    );
    assert_eq!(standing.verdict(&world.by(by_himself)), Some(Verdict::Without));
    assert!(standing.allotments().is_empty());
    let by_holder = world.signs(MARIJKE, &[joins], vec![allots(PIETER)]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(by_holder)), Some(Verdict::Counts));
    assert_eq!(standing.allotments()[0].ended, None);
}

#[test]
fn it_ends_at_once_for_the_seat_that_brings_it_back_and_nobody_else_can_bring_it_back() {
    let mut world = World::new(0);
    let joins = with_pieter(&mut world);
    let gives = world.signs(MARIJKE, &[joins], vec![allots(PIETER)]);
    let returned = || vec![OfficeEvent::AllotmentReturned { allotment: FIRST }];
    let before = world.signs(PIETER, &[gives], vec![]);
    let by_another = world.signs(JOOST, &[gives], returned());
    world.signs(PIETER, &[], returned());
    let after = world.signs(PIETER, &[], vec![]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(by_another)), Some(Verdict::Without));
    let ended = |entry| standing.allotment_at(FIRST, &world.by(entry)).unwrap().ended;
    assert_eq!(
        (ended(before), ended(after)),
        (None, Some(AllotmentEnd::Returned))
    );
    assert_eq!(
        standing.allotment_at(FIRST, &world.by(joins)),
        None,
        "it was not given yet"
    );
}

#[test]
fn what_comes_after_a_takeover_that_was_not_known_is_contested_and_what_comes_before_is_not() {
    let mut world = World::new(0);
    let joins = with_pieter(&mut world);
    let gives = world.signs(MARIJKE, &[joins], vec![allots(PIETER)]);
    let known = world.signs(PIETER, &[gives], vec![]);
    let takes = takes_over(&world, PIETER, &[known]);
    let takes = world.signs(JOOST, &[known], vec![takes]);
    let late = world.signs(PIETER, &[], vec![]);
    let later = world.signs(PIETER, &[takes], vec![]);
    let standing = world.standing();
    let after = |entry| standing.after_allotment(FIRST, &world.by(entry));
    assert_eq!((after(known), after(late)), (false, true));
    assert!(
        !after(later),
        "who knew the takeover has no allotment to award of"
    );
    assert_eq!(
        standing.allotment_at(FIRST, &world.by(later)).unwrap().ended,
        Some(AllotmentEnd::TakenOver)
    );
}

#[test]
fn a_part_that_was_given_after_the_pot_was_taken_over_makes_all_out_of_it_contested() {
    let mut world = World::new(0);
    let joins = with_pieter(&mut world);
    let claims = world.last_of(MARIJKE, &[joins]);
    world.signs(JOOST, &[joins], vec![pots_to(SANNE, claims)]);
    let gives = world.signs(MARIJKE, &[joins], vec![allots(PIETER)]);
    let award = world.signs(PIETER, &[gives], vec![]);
    let standing = world.standing();
    assert!(standing.after_allotment(FIRST, &world.by(award)));
    assert_eq!(standing.allotments().len(), 1, "never void");
}

#[test]
fn giving_using_and_ending_come_to_one_verdict_in_all_5040_orders() {
    let mut world = World::new(3);
    let joins = with_pieter(&mut world);
    let gives = world.signs(MARIJKE, &[joins], vec![allots(PIETER)]);
    let used = world.signs(PIETER, &[gives], vec![]);
    let takes = takes_over(&world, PIETER, &[gives]);
    world.signs(JOOST, &[used], vec![takes]);
    world.signs(
        PIETER,
        &[],
        vec![OfficeEvent::AllotmentReturned { allotment: FIRST }],
    );
    world.signs(PIETER, &[], vec![]);
    let bar = world.bar(PIETER, &[gives]);
    world.signs(SANNE, &[gives], vec![bar]);
    let told = |standing: &Standing| {
        let of = |entry| {
            let by = world.by(entry);
            (
                standing.verdict(&by),
                standing.allotment_at(FIRST, &by),
                standing.after_allotment(FIRST, &by),
            )
        };
        let all: Vec<_> = (0..world.len()).map(of).collect();
        format!("{all:?} {:?}", standing.allotments())
    };
    let expected = told(&world.standing());
    let mut tried = 0;
    super::any_order::orders(&mut vec![0], &(1..=7).collect::<Vec<_>>(), &mut |order| {
        let standing = Standing::of(seat(ROOT), world.acts(order.iter().copied()));
        assert_eq!(told(&standing), expected, "{order:?}");
        tried += 1;
    });
    assert_eq!(tried, 5_040);
}
