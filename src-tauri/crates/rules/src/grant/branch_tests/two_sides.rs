//! What happened on two sides, case by case; and that the properties are about something.

use super::*;

/// Keeps the properties above from passing because nothing ever happens.
#[test]
fn the_turns_pay_settle_clash_and_come_to_an_end() {
    let mut runner = TestRunner::deterministic();
    let worlds: Vec<_> = (0..400)
        .map(|_| {
            play(
                &turns(3).new_tree(&mut runner).unwrap().current(),
                3,
                AwardForm::Verlening,
            )
            .whole()
        })
        .collect();
    let count = |what: &dyn Fn(&Merged) -> bool| worlds.iter().filter(|merged| what(merged)).count();
    for about in [About::Rulings, About::Payments] {
        let clash = |merged: &Merged| merged.clashes.iter().any(|clash| clash.about == about);
        assert!(count(&clash) > 0, "{about:?}");
    }
    assert!(count(&|merged| !merged.grant.paid().is_zero()) > 40);
    assert!(count(&|merged| !merged.grant.rulings.is_empty()) > 40);
    assert!(count(&|merged| !merged.grant.returned.is_empty()) > 2);
    assert!(count(&|merged| merged.grant.state() == State::Closed) > 10);
}

/// Two treasurers approve the same money on two laptops, and both pay it.
#[test]
#[expect(clippy::too_many_lines, reason = "one story from both payments to either end")]
fn what_was_paid_on_two_sides_is_told_and_a_person_says_whether_it_was_one_payment() {
    let mut world = World::new(AwardForm::DirecteVaststelling);
    let start: Actions = (0..world.history.len()).collect();
    let first = world.history.len();
    let euros = Euro::whole(650);
    let (on, by) = (day("2026-03-12"), treasurer().person);
    for side in 0..2 {
        let approved = first + 2 * side;
        let events = [
            Event::PaymentApproved {
                amount: euros,
                on,
                by,
            },
            Event::PaymentMade {
                payment: name(approved),
                amount: euros,
                paid_on: on,
                on,
                by,
            },
        ];
        for (part, event) in events.into_iter().enumerate() {
            let mut knew = start.clone();
            knew.extend((part == 1).then_some(approved));
            world.history.push(Done {
                event: AnyEvent::Grant(event),
                knew,
            });
        }
    }
    let merged = world.whole();
    assert_eq!(merged.clashes.len(), 1);
    assert_eq!(
        (merged.clashes[0].about, &merged.clashes[0].claims),
        (About::Payments, &vec![first, first + 2])
    );
    assert_eq!(merged.grant.to_recover(), euros, "nothing is lost meanwhile");
    let settled = |world: &World, stands: Vec<String>| {
        let mut world = World {
            case: world.case.clone(),
            history: world.history.clone(),
            ..World::new(AwardForm::DirecteVaststelling)
        };
        let reason = "De bank zegt het.".to_owned();
        let command = Command::SettleClash {
            about: About::Payments,
            of: vec![name(first), name(first + 2)],
            stands,
            reason,
        };
        let merged = world.whole();
        let setting = world.setting(0, &merged, on);
        let outcome = merged.grant.decide(&world.case, &command, &setting).unwrap();
        let knew = (0..world.history.len()).collect();
        world.history.push(Done {
            event: AnyEvent::Grant(outcome.event),
            knew,
        });
        world.whole()
    };
    let once = settled(&world, vec![name(first)]);
    assert_eq!(
        (once.clashes.len(), once.grant.paid(), once.grant.to_recover()),
        (0, euros, Euro::ZERO)
    );
    let both = settled(&world, vec![name(first), name(first + 2)]);
    assert_eq!((both.clashes.len(), both.grant.to_recover()), (0, euros));
}

/// Events that two sides did without knowing each other, after what both knew.
fn apart(form: AwardForm, known: &[Event], sides: [Event; 2]) -> World {
    let mut world = World::new(form);
    for event in known {
        let knew = (0..world.history.len()).collect();
        let event = AnyEvent::Grant(event.clone());
        world.history.push(Done { event, knew });
    }
    let both: Actions = (0..world.history.len()).collect();
    for event in sides {
        let (event, knew) = (AnyEvent::Grant(event), both.clone());
        world.history.push(Done { event, knew });
    }
    world
}

fn settled(euros: i32) -> Event {
    Event::GrantSettled {
        amount: Euro::whole(euros),
        ground: Some(Ground::NotDone),
        basis: mandate(),
        on: day("2026-06-12"),
        by: officer().person,
    }
}

#[test]
fn a_grant_settled_on_one_side_and_given_up_on_the_other_keeps_the_larger_amount_until_a_person_chooses() {
    let given_up = Event::GrantGivenUp {
        on: day("2026-06-12"),
        by: kernverbinder().person,
    };
    let mut world = apart(AwardForm::Verlening, &[], [settled(500), given_up]);
    let merged = world.whole();
    let last = world.history.len() - 1;
    assert_eq!(merged.clashes.len(), 1);
    assert_eq!(
        (merged.clashes[0].about, &merged.clashes[0].claims),
        (About::Rulings, &vec![last - 1, last])
    );
    assert_eq!(merged.grant.entitled(), Euro::whole(500));
    let choice = Command::SettleClash {
        about: About::Rulings,
        of: vec![name(last - 1), name(last)],
        stands: vec![name(last)],
        reason: "De ontvanger zegt het zelf.".to_owned(),
    };
    let setting = world.setting(0, &merged, day("2026-06-13"));
    let outcome = merged.grant.decide(&world.case, &choice, &setting).unwrap();
    let knew = (0..=last).collect();
    world.history.push(Done {
        event: AnyEvent::Grant(outcome.event),
        knew,
    });
    let chosen = world.whole();
    assert_eq!((chosen.clashes.len(), chosen.grant.entitled()), (0, Euro::ZERO));
    assert_eq!(
        chosen.grant.rulings.len(),
        1,
        "the other stays in the history and does not count"
    );
}

#[test]
fn money_that_came_back_and_was_noted_on_two_sides_is_told() {
    let (on, by) = (day("2026-06-12"), treasurer().person);
    let first = World::new(AwardForm::Verlening).history.len();
    let known = [
        Event::PaymentApproved {
            amount: Euro::whole(650),
            on,
            by,
        },
        Event::PaymentMade {
            payment: name(first),
            amount: Euro::whole(650),
            paid_on: on,
            on,
            by,
        },
        settled(500),
    ];
    let back = Event::MoneyReturned {
        amount: Euro::whole(150),
        on,
        by,
    };
    let world = apart(AwardForm::Verlening, &known, [back.clone(), back]);
    let merged = world.whole();
    assert_eq!(merged.clashes.len(), 1);
    assert_eq!(merged.clashes[0].about, About::Returned);
    let steps = Steps::of(&world.case, Some(&merged.grant));
    assert_eq!(
        (steps.used(), steps.recovered),
        (Euro::whole(500), Euro::whole(300))
    );
}

#[test]
fn what_was_paid_and_came_back_before_a_clash_still_counts_when_that_is_settled() {
    let (on, by) = (day("2026-06-12"), treasurer().person);
    let first = World::new(AwardForm::Verlening).history.len();
    let approved = |euros| Event::PaymentApproved {
        amount: Euro::whole(euros),
        on,
        by,
    };
    let back = |euros| Event::MoneyReturned {
        amount: Euro::whole(euros),
        on,
        by,
    };
    let known = [
        approved(400),
        Event::PaymentMade {
            payment: name(first),
            amount: Euro::whole(400),
            paid_on: on,
            on,
            by,
        },
        back(100),
    ];
    for (sides, about) in [
        ([approved(250), approved(200)], About::Payments),
        ([back(50), back(50)], About::Returned),
    ] {
        let mut world = apart(AwardForm::Verlening, &known, sides);
        let last = world.history.len() - 1;
        let choice = Command::SettleClash {
            about,
            of: vec![name(last - 1), name(last)],
            stands: vec![name(last)],
            reason: "Het ging om een betaling.".to_owned(),
        };
        let merged = world.whole();
        assert_eq!(merged.clashes.len(), 1);
        let setting = world.setting(0, &merged, on);
        let outcome = merged.grant.decide(&world.case, &choice, &setting).unwrap();
        world.history.push(Done {
            event: AnyEvent::Grant(outcome.event),
            knew: (0..=last).collect(),
        });
        let after = world.whole();
        assert_eq!(after.clashes, Vec::new());
        assert_eq!(after.grant.paid(), Euro::whole(400), "{about:?}");
        let returned: Euro = after.grant.returned.iter().map(|one| one.amount).sum();
        let more = if about == About::Returned { 50 } else { 0 };
        assert_eq!(returned, Euro::whole(100 + more), "{about:?}");
    }
}
