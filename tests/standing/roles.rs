use super::world::*;
use office::standing::{Ended, Standing, StandingClash, Verdict};
use rules::role::Role;

#[test]
fn a_role_that_ended_leaves_what_was_known_to_who_ended_it() {
    let mut world = World::new(0);
    let known = world.signs(MARIJKE, &[0], vec![]);
    let end = world.signs(SANNE, &[known], vec![given(MARIJKE, &[role(Role::Reader)])]);
    let unknown = world.signs(MARIJKE, &[0], vec![]);
    let after = world.signs(MARIJKE, &[end], vec![]);
    let standing = world.standing();
    assert!(world.decides(&standing, known));
    assert!(!world.decides(&standing, unknown) && !world.decides(&standing, after));
    let kinds: Vec<Ended> = standing
        .late(&world.by(unknown))
        .into_iter()
        .map(|removal| removal.kind)
        .collect();
    let now = vec![role(Role::Reader)];
    assert_eq!(kinds, [Ended::Roles { now }]);
    assert_eq!(
        standing.had(&world.by(after)).unwrap().roles,
        [role(Role::Reader)]
    );
}

#[test]
fn roles_that_still_allow_it_make_nothing_late() {
    let mut world = World::new(0);
    world.signs(
        SANNE,
        &[0],
        vec![given(
            MARIJKE,
            &[role(Role::BudgetOfficer), role(Role::Administrator)],
        )],
    );
    let decision = world.signs(MARIJKE, &[0], vec![]);
    assert!(world.decides(&world.standing(), decision));
}

#[test]
fn of_two_who_gave_roles_without_knowing_it_only_what_both_allow_is_left() {
    for salt in 0..8 {
        let mut world = World::new(salt * 29);
        let here = given(
            MARIJKE,
            &[serving(&["ingen", "maurik"]), role(Role::BudgetOfficer)],
        );
        let there = given(MARIJKE, &[serving(&["maurik", "lienden"])]);
        let one = world.signs(SANNE, &[0], vec![here]);
        let other = world.signs(JOOST, &[0], vec![there]);
        let standing = world.standing();
        assert_eq!(standing.roles(person(MARIJKE)), [serving(&["maurik"])]);
        let mut commits = vec![world.head(one), world.head(other)];
        commits.sort();
        let person_is = person(MARIJKE);
        assert_eq!(
            standing.clashes(),
            [StandingClash::RolesTwice {
                person: person_is,
                commits
            }]
        );

        world.signs(SANNE, &[one, other], vec![given(MARIJKE, &[role(Role::Reader)])]);
        let standing = world.standing();
        assert_eq!(standing.roles(person(MARIJKE)), [role(Role::Reader)]);
        assert_eq!(standing.clashes(), []);
    }
}

#[test]
fn what_the_root_key_gives_stands_against_who_did_not_know_it() {
    let mut world = World::new(0);
    world.signs(ROOT, &[0], vec![given(SANNE, &[role(Role::Administrator)])]);
    let hidden = world.signs(JOOST, &[0], vec![given(SANNE, &[])]);
    let standing = world.standing();
    assert_eq!(standing.roles(person(SANNE)), [role(Role::Administrator)]);
    assert_eq!(standing.clashes(), []);
    let known = world.signs(JOOST, &[hidden, 1], vec![given(SANNE, &[role(Role::Reader)])]);
    assert_eq!(world.standing().roles(person(SANNE)), [role(Role::Reader)]);
    assert_eq!(world.standing().verdict(&world.by(known)), Some(Verdict::Counts));
}

#[test]
fn a_late_grant_gives_nothing_and_takes_what_it_leaves_out() {
    let mut world = World::new(0);
    let bar = world.bar(JOOST, &[0]);
    let bar = world.signs(SANNE, &[0], vec![bar]);
    let late = world.signs(
        JOOST,
        &[0],
        vec![
            given(MARIJKE, &[serving(&["ingen"])]),
            given(PIETER, &[role(Role::Administrator)]),
        ],
    );
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(late)), Some(Verdict::LateBar));
    assert_eq!(standing.roles(person(MARIJKE)), []);
    assert_eq!(standing.roles(person(PIETER)), []);

    world.signs(
        SANNE,
        &[bar, late],
        vec![given(MARIJKE, &[role(Role::BudgetOfficer)])],
    );
    assert_eq!(
        world.standing().roles(person(MARIJKE)),
        [role(Role::BudgetOfficer)]
    );
}

#[test]
fn who_lost_the_role_gives_nothing_by_what_is_signed_after() {
    let mut world = World::new(0);
    world.signs(SANNE, &[0], vec![given(JOOST, &[role(Role::Reader)])]);
    let late = world.signs(JOOST, &[0], vec![enrolled(PIETER)]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(late)), Some(Verdict::LateRole));
    assert!(standing.seats().all(|known| known.seat != seat(PIETER)));
}

#[test]
fn nobody_gives_roles_who_has_none_to_give() {
    let mut world = World::new(0);
    let own = world.signs(MARIJKE, &[0], vec![given(MARIJKE, &[role(Role::Administrator)])]);
    let stranger = world.signs(50, &[0], vec![given(MARIJKE, &[role(Role::Administrator)])]);
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(own)), Some(Verdict::Without));
    assert_eq!(standing.verdict(&world.by(stranger)), Some(Verdict::Without));
    assert_eq!(standing.roles(person(MARIJKE)), [role(Role::BudgetOfficer)]);
}

#[test]
fn an_administrator_may_give_up_her_own_role() {
    let mut world = World::new(0);
    let gives_up = world.signs(
        SANNE,
        &[0],
        vec![given(SANNE, &[role(Role::Reader)]), enrolled(PIETER)],
    );
    let standing = world.standing();
    assert_eq!(standing.verdict(&world.by(gives_up)), Some(Verdict::Counts));
    assert_eq!(standing.roles(person(SANNE)), [role(Role::Reader)]);
    assert!(standing.seats().any(|known| known.seat == seat(PIETER)));
}

#[test]
fn a_seat_is_whose_it_was_first_and_a_tag_is_given_once() {
    let mut world = World::new(0);
    let again = office::event::OfficeEvent::SeatEnrolled {
        seat: seat(MARIJKE),
        person: person(SANNE),
        tag: "A7".to_owned(),
        reads: None,
    };
    let same_tag = office::event::OfficeEvent::SeatEnrolled {
        seat: seat(PIETER),
        person: person(PIETER),
        tag: "A2".to_owned(),
        reads: None,
    };
    world.signs(SANNE, &[0], vec![again, same_tag]);
    let standing = world.standing();
    assert_eq!(standing.actor(seat(MARIJKE)).unwrap().person, person(MARIJKE));
    let tags: Vec<&str> = standing.seats().map(|known| known.tag.as_str()).collect();
    assert_eq!(tags, ["A1", "A2", "A3", "A22"]);
}

#[test]
fn what_a_person_could_when_signing_never_depends_on_what_came_after() {
    let mut world = World::new(0);
    let decision = world.signs(MARIJKE, &[0], vec![]);
    let before = world.standing().had(&world.by(decision));
    let bar = world.bar(MARIJKE, &[]);
    world.signs(JOOST, &[0], vec![given(MARIJKE, &[]), bar]);
    let standing = world.standing();
    assert_eq!(standing.had(&world.by(decision)), before);
    assert!(Standing::left(&before.unwrap(), &standing.late(&world.by(decision))).is_none());
}
