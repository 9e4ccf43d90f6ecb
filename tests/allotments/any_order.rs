//! Every order in which what was done can come in.

use crate::{
    laptop::{Laptop, assert_same},
    village::*,
};
use seal::SealedCommit;

/// Calls `each` with every order of these.
fn orders(taken: &mut Vec<usize>, left: &[usize], each: &mut impl FnMut(&[usize])) {
    if left.is_empty() {
        return each(taken);
    }
    for &one in left {
        let rest: Vec<usize> = left.iter().copied().filter(|other| *other != one).collect();
        taken.push(one);
        orders(taken, &rest, each);
        taken.pop();
    }
}

/// Takes the last `count` commits in on a laptop that knows all before them, in every order, one at a time.
fn every_order(village: &Village, count: usize) {
    let (known, late) = village.signed.split_at(village.signed.len() - count);
    let start = Laptop::empty(true);
    start.take_in(village.tenant, known, &[]);
    let expected = village.laptops[0].told();
    let mut tried = 0;
    orders(&mut Vec::new(), &(0..count).collect::<Vec<_>>(), &mut |order| {
        let laptop = start.copied();
        for &at in order {
            let one: &[SealedCommit] = &late[at..=at];
            laptop.take_in(village.tenant, one, &[]);
        }
        assert!(laptop.held().is_empty());
        assert_same(&expected, &laptop.told(), &format!("all at once and {order:?}"));
        tried += 1;
    });
    assert_eq!(tried, (1..=count).product::<usize>());
}

/// Marijke and Sanne on the first laptop, Anouk on the second, Pieter on the third; three applications known to all.
fn with_cases() -> (Village, [uuid::Uuid; 3]) {
    let mut village = Village::founded(3, 7);
    let cases = [(); 3].map(|()| village.takes_in(1, ANOUK, 1_000));
    village.all_meet();
    (village, cases)
}

#[test]
fn giving_two_awards_one_too_many_and_a_return_come_to_one_state_in_all_720_orders() {
    let (mut village, [one, other, third]) = with_cases();
    village.gives(0, ANOUK, 1, 500);
    village.carry(0, 1);
    // What she took in herself she may grant: 300 and then 200 too much, which only a changed program writes.
    village.awards(1, ANOUK, (one, 300), Some(allotment(1)));
    village.awards(1, ANOUK, (other, 400), Some(allotment(1)));
    // Meanwhile the holder awards what the pot has left beside the allotment.
    village.awards(0, MARIJKE, (third, 500), None);
    village.returns(1, ANOUK, 1);
    village.awards(1, ANOUK, (other, 100), Some(allotment(1)));
    village.all_meet();
    let hall = &village.laptops[0];
    assert_eq!(
        (committed(hall), allotted(hall)),
        (800, 0),
        "300 on the spot and 500 at the hall"
    );
    assert_eq!(set_aside(hall), ["beyond-allotment", "not-holder"]);
    assert!(disputes(hall).is_empty(), "{:?}", disputes(hall));
    for laptop in &village.laptops {
        refolds(laptop);
    }
    every_order(&village, 6);
}

#[test]
fn a_takeover_and_what_was_awarded_without_knowing_it_come_to_one_state_in_all_720_orders() {
    let (mut village, [one, other, third]) = with_cases();
    village.gives(0, ANOUK, 1, 600);
    village.carry(0, 1);
    village.awards(1, ANOUK, (one, 200), Some(allotment(1)));
    village.carry(1, 0);
    // Anouk is ill, they think: 400 comes back into the pot, and is awarded.
    village.takes_over(0, MARIJKE, 1, ANOUK);
    assert_eq!(
        (committed(&village.laptops[0]), allotted(&village.laptops[0])),
        (200, 0)
    );
    village.awards(0, MARIJKE, (third, 800), None);
    village.awards(1, ANOUK, (other, 400), Some(allotment(1)));
    village.all_meet();
    village.confirms(2, PIETER, one);
    village.all_meet();
    let hall = &village.laptops[0];
    assert_eq!(
        (committed(hall), allotted(hall)),
        (1_400, 0),
        "a letter may be out: it stays in the money"
    );
    assert!(set_aside(hall).is_empty());
    assert_eq!(disputes(hall), ["on-the-spot", "overspent"]);
    let marks = "SELECT on_the_spot FROM cases WHERE on_the_spot IS NOT NULL ORDER BY 1";
    assert_eq!(hall.texts(marks), ["confirmed", "unconfirmed"]);
    every_order(&village, 6);
}

#[test]
fn two_copies_of_one_seat_stay_within_it_each_and_together_are_contested_in_all_orders() {
    let (mut village, [one, other, _]) = with_cases();
    village.gives(0, ANOUK, 1, 500);
    village.carry(0, 1);
    let copy = village.laptops[1].copied();
    village.laptops.push(copy);
    village.awards(1, ANOUK, (one, 400), Some(allotment(1)));
    village.awards(3, ANOUK, (other, 300), Some(allotment(1)));
    village.all_meet();
    let hall = &village.laptops[0];
    assert_eq!((committed(hall), allotted(hall)), (700, 0));
    assert!(set_aside(hall).is_empty(), "nothing is void: a letter may be out");
    assert_eq!(disputes(hall), ["clone", "on-the-spot", "on-the-spot"]);
    every_order(&village, 3);
}

#[test]
fn who_does_not_hold_the_pot_gives_no_part_of_it_and_takes_none_over() {
    let (mut village, [one, other, _]) = with_cases();
    let given = office::event::OfficeEvent::AllotmentGiven {
        allotment: allotment(1),
        pot: pot(),
        seat: village.seat(JOOST),
        amount: euro(500),
    };
    // Pieter is a budget officer, and Sanne administers; neither holds the pot.
    village.office(2, PIETER, std::slice::from_ref(&given));
    village.office(0, SANNE, &[given]);
    village.all_meet();
    assert_eq!(set_aside(&village.laptops[1]), ["not-holder", "role"]);
    assert_eq!(allotted(&village.laptops[1]), 0);
    village.awards(1, JOOST, (one, 100), Some(allotment(1)));
    village.gives(0, ANOUK, 2, 500);
    village.all_meet();
    // Another seat's allotment gives nothing, nor does one brought back by somebody else.
    village.awards(1, JOOST, (other, 100), Some(allotment(2)));
    village.returns(1, JOOST, 2);
    village.takes_over(2, PIETER, 2, ANOUK);
    village.all_meet();
    let hall = &village.laptops[0];
    assert_eq!((committed(hall), allotted(hall)), (0, 500));
    assert_eq!(
        set_aside(hall),
        [
            "not-holder",
            "not-holder",
            "not-holder",
            "not-holder",
            "role",
            "role"
        ]
    );
    every_order(&village, 5);
}

#[test]
fn nothing_is_no_allotment_and_less_than_nothing_is_no_amount() {
    let (mut village, _) = with_cases();
    village.gives(0, ANOUK, 1, 0);
    village.gives(0, ANOUK, 2, -500);
    let hall = &village.laptops[0];
    assert_eq!(
        (allotted(hall), set_aside(hall)),
        (0, vec!["not-holder".to_owned()])
    );
    assert!(hall.texts("SELECT allotment FROM allotments").is_empty());
}
