use super::world::*;
use office::{
    event::{OfficeEvent, PotScope},
    standing::{Standing, StandingClash, Verdict},
};
use rules::{role::Role, scheme::SchemeId};

fn gives(scheme: Option<&str>, year: Option<i32>, number: u8) -> OfficeEvent {
    let pots = PotScope {
        scheme: scheme.map(|id| SchemeId(id.to_owned())),
        year,
    };
    OfficeEvent::CommitmentGiven {
        pots,
        seat: seat(number),
        taken_over: Vec::new(),
    }
}

fn with_pieter(world: &mut World) -> Entry {
    let officer = given(PIETER, &[role(Role::BudgetOfficer)]);
    world.signs(SANNE, &[0], vec![enrolled(PIETER), officer])
}

#[test]
fn the_first_budget_officer_commits_until_pots_are_given() {
    let mut world = World::new(0);
    let joins = with_pieter(&mut world);
    assert_eq!(world.standing().holder(&pot()), Some(seat(MARIJKE)));
    let award = world.signs(MARIJKE, &[joins], vec![]);
    world.signs(MARIJKE, &[joins], vec![pots_to(PIETER, vec![])]);
    let late = world.signs(MARIJKE, &[], vec![]);
    let standing = world.standing();
    assert_eq!(standing.holder(&pot()), Some(seat(PIETER)));
    assert_eq!(standing.holder_at(&pot(), &world.by(award)), Some(seat(MARIJKE)));
    assert_eq!(standing.holder_at(&pot(), &world.by(late)), Some(seat(PIETER)));
}

#[test]
fn a_seat_in_the_office_is_needed_before_anybody_commits() {
    let mut world = World::new(0);
    world.signs(SANNE, &[0], vec![given(MARIJKE, &[])]);
    let standing = world.standing();
    // She was the first, and stays so until an administrator gives the pots to another.
    assert_eq!(standing.holder(&pot()), Some(seat(MARIJKE)));
    assert!(!standing.actor(seat(MARIJKE)).unwrap().is(Role::BudgetOfficer));
}

#[test]
fn who_does_not_hold_a_pot_hands_nothing_over() {
    let mut world = World::new(0);
    let joins = with_pieter(&mut world);
    let takes = world.signs(PIETER, &[joins], vec![pots_to(PIETER, vec![])]);
    let claims = world.last_of(MARIJKE, &[0]);
    let takes_over = world.signs(MARIJKE, &[joins], vec![pots_to(MARIJKE, claims)]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(takes)), Some(Verdict::NotHolder));
    assert_eq!(standing.holder(&pot()), Some(seat(MARIJKE)));
    // Without anything named it is a handing over, to herself.
    assert_eq!(standing.verdict(&world.by(takes_over)), Some(Verdict::Counts));
}

#[test]
fn after_a_takeover_what_the_holder_did_later_is_told_apart() {
    let mut world = World::new(0);
    let joins = with_pieter(&mut world);
    let before = world.signs(MARIJKE, &[joins], vec![]);
    let last = world.last_of(MARIJKE, &[before]);
    world.signs(SANNE, &[before], vec![pots_to(PIETER, last)]);
    let after = world.signs(MARIJKE, &[], vec![]);
    let standing = world.standing();
    assert_eq!(standing.holder(&pot()), Some(seat(PIETER)));
    assert_eq!(standing.holder_at(&pot(), &world.by(after)), Some(seat(MARIJKE)));
    assert!(!standing.after_takeover(&pot(), &world.by(before)));
    assert!(standing.after_takeover(&pot(), &world.by(after)));
    assert!(world.decides(&standing, after));
}

#[test]
fn two_who_give_the_same_pots_leave_them_with_nobody_until_one_chooses() {
    for salt in 0..8 {
        let mut world = World::new(salt * 31);
        let joins = with_pieter(&mut world);
        let year = gives(None, Some(2026), PIETER);
        let scheme = gives(Some("leefbaarheidsbudget"), None, MARIJKE);
        let one = world.signs(SANNE, &[joins], vec![year]);
        let other = world.signs(JOOST, &[joins], vec![scheme]);
        let standing = world.standing();
        assert_eq!(standing.holder(&pot()), None);
        assert!(standing.is_held_twice(&pot()));
        let scope = PotScope {
            scheme: Some(SchemeId("leefbaarheidsbudget".to_owned())),
            year: Some(2026),
        };
        let seats = vec![seat(MARIJKE), seat(PIETER)];
        assert_eq!(standing.clashes(), [StandingClash::TwoHolders { scope, seats }]);
        let mut elsewhere = pot();
        elsewhere.year = Some(2027);
        assert_eq!(standing.holder(&elsewhere), Some(seat(MARIJKE)));

        world.signs(SANNE, &[one, other], vec![gives(None, None, PIETER)]);
        let standing = world.standing();
        assert_eq!(standing.holder(&pot()), Some(seat(PIETER)));
        assert_eq!(standing.clashes(), []);
    }
}

#[test]
fn two_first_budget_officers_who_were_appointed_apart_hold_nothing_until_one_is_chosen() {
    for salt in 0..8 {
        let mut world = World::new(salt * 29);
        world.entries_mut()[0].events.truncate(2);
        world.entries_mut()[0]
            .events
            .extend([enrolled(JOOST), given(JOOST, &[role(Role::Administrator)])]);
        let officer = [role(Role::BudgetOfficer)];
        let one = world.signs(SANNE, &[0], vec![enrolled(MARIJKE), given(MARIJKE, &officer)]);
        let other = world.signs(JOOST, &[0], vec![enrolled(PIETER), given(PIETER, &officer)]);
        let standing = world.standing();
        assert_eq!(standing.holder(&pot()), None);
        let award = world.signs(PIETER, &[other], vec![]);
        let standing_then = world.standing();
        assert_eq!(
            standing_then.holder_at(&pot(), &world.by(award)),
            Some(seat(PIETER))
        );
        let scope = PotScope::default();
        let seats = vec![seat(MARIJKE), seat(PIETER)];
        assert_eq!(standing.clashes(), [StandingClash::TwoHolders { scope, seats }]);
        world.signs(SANNE, &[one, other], vec![gives(None, None, MARIJKE)]);
        assert_eq!(world.standing().holder(&pot()), Some(seat(MARIJKE)));
        assert_eq!(world.standing().clashes(), []);
    }
}

#[test]
fn pots_that_a_barred_administrator_gave_late_are_not_given() {
    let mut world = World::new(0);
    let joins = with_pieter(&mut world);
    let bar = world.bar(JOOST, &[0]);
    world.signs(SANNE, &[joins], vec![bar]);
    let late = world.signs(JOOST, &[joins], vec![gives(None, None, PIETER)]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(late)), Some(Verdict::LateBar));
    assert_eq!(standing.holder(&pot()), Some(seat(MARIJKE)));
}

#[test]
fn handing_over_on_and_on_is_followed_to_the_end() {
    let mut world = World::new(0);
    let mut last = with_pieter(&mut world);
    for round in 0..30 {
        let (from, to) = if round % 2 == 0 {
            (MARIJKE, PIETER)
        } else {
            (PIETER, MARIJKE)
        };
        last = world.signs(from, &[last], vec![pots_to(to, vec![])]);
    }
    let standing = world.standing();
    assert_eq!(standing.holder(&pot()), Some(seat(MARIJKE)));
    assert!(Standing::knew(&world.by(last), seat(SANNE), 1, 1));
}
