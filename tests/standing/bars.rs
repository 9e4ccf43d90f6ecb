use super::world::*;
use office::{
    event::OfficeEvent,
    standing::{StandingClash, Verdict},
};
use rules::role::Role;

#[test]
fn a_bar_leaves_what_came_before_its_last_event_and_ends_what_came_after() {
    let mut world = World::new(0);
    let before = world.signs(MARIJKE, &[0], vec![]);
    let bar = world.bar(MARIJKE, &[before]);
    let bar = world.signs(SANNE, &[before], vec![bar]);
    let after = world.signs(MARIJKE, &[0], vec![]);
    let knowing = world.signs(MARIJKE, &[bar], vec![]);
    let standing = world.standing();
    assert!(world.decides(&standing, before));
    assert!(!world.decides(&standing, after));
    assert_eq!(standing.late(&world.by(after)).len(), 1);
    assert_eq!(standing.had(&world.by(knowing)), None);
    assert!(standing.actor(seat(MARIJKE)).is_none());
    assert!(
        standing
            .seats()
            .any(|known| known.seat == seat(MARIJKE) && known.barred)
    );
}

#[test]
fn of_an_incarnation_that_a_bar_does_not_name_nothing_counts() {
    let mut world = World::new(0);
    let first = world.signs(MARIJKE, &[0], vec![]);
    let bar = world.bar(MARIJKE, &[first]);
    world.signs(SANNE, &[first], vec![bar]);
    let other = world.signs_in(MARIJKE, 2, &[0], vec![]);
    let standing = world.standing();
    assert!(world.decides(&standing, first));
    assert!(!world.decides(&standing, other));
}

#[test]
fn a_signer_who_hides_the_bar_from_what_was_seen_is_late() {
    let mut world = World::new(0);
    let bar = world.bar(MARIJKE, &[]);
    let bar = world.signs(SANNE, &[0], vec![bar]);
    let knows = [0, bar].into();
    let hidden = world.last_of(SANNE, &[0]);
    let forged = world.signs_seeing(MARIJKE, 1, knows, hidden, vec![]);
    let standing = world.standing();
    assert!(standing.had(&world.by(forged)).is_some());
    assert!(!world.decides(&standing, forged));
}

#[test]
fn who_names_nothing_as_seen_has_no_seat() {
    let mut world = World::new(0);
    let forged = world.signs_seeing(MARIJKE, 1, [].into(), vec![], vec![]);
    assert_eq!(world.standing().had(&world.by(forged)), None);
}

#[test]
fn two_who_bar_each_other_are_both_barred_until_the_root_key_speaks() {
    for salt in 0..8 {
        let mut world = World::new(salt * 31);
        let (on_joost, on_sanne) = (world.bar(JOOST, &[0]), world.bar(SANNE, &[0]));
        let one = world.signs(SANNE, &[0], vec![on_joost]);
        let other = world.signs(JOOST, &[0], vec![on_sanne]);
        let standing = world.standing();
        assert!(standing.actor(seat(SANNE)).is_none() && standing.actor(seat(JOOST)).is_none());
        let (a, b) = (seat(SANNE), seat(JOOST));
        assert_eq!(standing.clashes(), [StandingClash::MutualBar { a, b }]);

        world.signs(ROOT, &[one, other], vec![readmitted(SANNE)]);
        let standing = world.standing();
        assert!(standing.actor(seat(SANNE)).is_some() && standing.actor(seat(JOOST)).is_none());
        assert_eq!(standing.clashes(), []);
    }
}

#[test]
fn a_bar_that_comes_in_after_the_readmission_and_was_not_known_to_it_stands() {
    let mut world = World::new(0);
    let bar = world.bar(MARIJKE, &[0]);
    let known = world.signs(SANNE, &[0], vec![bar.clone()]);
    world.signs(ROOT, &[known], vec![readmitted(MARIJKE)]);
    assert!(world.standing().actor(seat(MARIJKE)).is_some());
    world.signs(JOOST, &[0], vec![bar]);
    assert!(world.standing().actor(seat(MARIJKE)).is_none());
}

#[test]
fn whoever_the_root_key_barred_bars_nobody_after_that() {
    let mut world = World::new(0);
    let on_joost = world.bar(JOOST, &[0]);
    world.signs(ROOT, &[0], vec![on_joost]);
    let on_sanne = world.bar(SANNE, &[0]);
    let late = world.signs(JOOST, &[0], vec![on_sanne, given(MARIJKE, &[])]);
    let standing = world.standing();
    assert!(standing.actor(seat(SANNE)).is_some());
    assert!(standing.actor(seat(MARIJKE)).unwrap().is(Role::BudgetOfficer));
    assert_eq!(standing.verdict(&world.by(late)), Some(Verdict::LateBar));
}

#[test]
fn only_the_root_key_readmits_and_nobody_bars_it() {
    let mut world = World::new(0);
    let bar = world.bar(MARIJKE, &[0]);
    let bar = world.signs(SANNE, &[0], vec![bar]);
    let back = world.signs(JOOST, &[bar], vec![readmitted(MARIJKE)]);
    let on_root = world.bar(ROOT, &[0]);
    let on_root = world.signs(JOOST, &[bar], vec![on_root]);
    let again = world.signs(
        ROOT,
        &[on_root],
        vec![given(PIETER, &[role(Role::Administrator)])],
    );
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(back)), Some(Verdict::Without));
    assert!(standing.actor(seat(MARIJKE)).is_none());
    assert_eq!(standing.verdict(&world.by(again)), Some(Verdict::Counts));
    assert_eq!(standing.roles(person(PIETER)), [role(Role::Administrator)]);
}

#[test]
fn the_root_key_gives_no_pots_and_settles_nothing() {
    let mut world = World::new(0);
    let pots = world.signs(ROOT, &[0], vec![pots_to(SANNE, vec![])]);
    let settles = world.settled(0, true);
    let settles = world.signs(ROOT, &[0], vec![settles]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(pots)), Some(Verdict::Without));
    assert_eq!(standing.verdict(&world.by(settles)), Some(Verdict::Without));
    assert_eq!(standing.holder(&pot()), Some(seat(MARIJKE)));
}

#[test]
fn what_a_barred_administrator_gave_late_is_void_until_another_upholds_it() {
    let mut world = World::new(0);
    let bar = world.bar(JOOST, &[0]);
    let bar = world.signs(SANNE, &[0], vec![bar]);
    let late = world.signs(
        JOOST,
        &[0],
        vec![enrolled(PIETER), given(PIETER, &[role(Role::BudgetOfficer)])],
    );
    let decision = world.signs(PIETER, &[late], vec![]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(late)), Some(Verdict::LateBar));
    assert!(standing.actor(seat(PIETER)).is_none());

    let upheld = world.settled(late, true);
    world.signs(SANNE, &[bar, late], vec![upheld]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(late)), Some(Verdict::Counts));
    assert!(standing.actor(seat(PIETER)).unwrap().is(Role::BudgetOfficer));
    assert!(world.decides(&standing, decision));
}

#[test]
fn a_late_decision_counts_when_another_says_so_and_two_who_differ_say_nothing() {
    let mut world = World::new(0);
    let bar = world.bar(MARIJKE, &[0]);
    let bar = world.signs(SANNE, &[0], vec![bar]);
    let late = world.signs(MARIJKE, &[0], vec![]);
    let (yes, no) = (world.settled(late, true), world.settled(late, false));
    world.signs(SANNE, &[bar, late], vec![yes.clone()]);
    let standing = world.standing();
    assert_eq!(standing.settled(world.head(late)), Some(true));
    assert!(world.decides(&standing, late));

    let differs = world.signs(JOOST, &[bar, late], vec![no]);
    let standing = world.standing();
    assert_eq!(standing.settled(world.head(late)), None);
    assert!(!world.decides(&standing, late));

    let last = world.signs(SANNE, &[differs], vec![yes]);
    assert!(world.decides(&world.standing(), late));
    assert_eq!(last + 1, world.len());
}

#[test]
fn nobody_lets_her_own_late_decision_count() {
    let mut world = World::new(0);
    let second = OfficeEvent::SeatEnrolled {
        seat: seat(50),
        person: person(MARIJKE),
        tag: "A9".to_owned(),
        reads: None,
    };
    let second = world.signs(SANNE, &[0], vec![second]);
    let bar = world.bar(MARIJKE, &[0]);
    let bar = world.signs(SANNE, &[second], vec![bar]);
    let late = world.signs(MARIJKE, &[0], vec![]);
    let own = world.settled(late, true);
    let own = world.signs(50, &[bar, late], vec![own]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(own)), Some(Verdict::Counts));
    assert!(!world.decides(&standing, late));
}
