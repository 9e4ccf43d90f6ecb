//! The life of a grant on one laptop.

mod ruling;

use super::{example::*, *};
use crate::{
    case::{
        AwardForm::{DirecteVaststelling, Verlening},
        example::{day, kernverbinder, officer},
    },
    refusal::Refusal,
    text::Text,
};

fn euro(euros: i32) -> Euro {
    Euro::whole(euros)
}

fn refused(play: &Play, command: &Command, setting: &Setting) -> Refusal {
    play.tried(command, setting).unwrap_err()
}

fn approve(euros: i32) -> Command {
    Command::ApprovePayment { amount: euro(euros) }
}

#[test]
fn money_is_committed_until_the_letter_goes_out_and_due_from_that_day_for_six_weeks() {
    let decided = Play::decided(DirecteVaststelling);
    assert_eq!(decided.steps().committed, euro(650));
    assert_eq!(decided.grant().state(), State::Promised);
    let sent = Play::awarded(DirecteVaststelling);
    assert_eq!(
        (sent.steps().committed, sent.steps().due),
        (Euro::ZERO, euro(650))
    );
    let dues = sent.grant().dues(&Calendar::default());
    assert_eq!(
        dues,
        [Due {
            amount: euro(650),
            from: day("2026-03-10"),
            pay_by: day("2026-04-21")
        }],
        "Awb 4:87"
    );
}

#[test]
fn a_directe_vaststelling_is_settled_once_it_is_paid() {
    let mut play = Play::awarded(DirecteVaststelling);
    play.pays(650, "2026-03-12");
    let steps = play.steps();
    assert_eq!(
        (steps.due, steps.paid, steps.settled),
        (Euro::ZERO, Euro::ZERO, euro(650))
    );
    assert_eq!(play.grant().state(), State::Closed);
}

#[test]
fn who_decided_does_not_approve_the_payment_and_no_more_is_paid_than_is_due() {
    let play = Play::awarded(Verlening);
    assert_eq!(
        refused(&play, &approve(650), &on(officer(), "2026-03-11")),
        Refusal::DeciderPays
    );
    let treasurer_on = on(treasurer(), "2026-03-11");
    assert_eq!(
        refused(&play, &approve(651), &treasurer_on),
        Refusal::MoreThanDue { most: euro(650) }
    );
    assert!(matches!(
        refused(&play, &approve(0), &treasurer_on),
        Refusal::BadField { .. }
    ));
    let mut half = play.clone();
    half.does(&approve(400), &treasurer_on);
    assert_eq!(
        refused(&half, &approve(251), &treasurer_on),
        Refusal::MoreThanDue { most: euro(250) }
    );
    let needs = refused(&play, &approve(650), &on(kernverbinder(), "2026-03-11"));
    assert!(matches!(needs, Refusal::NeedsRole { .. }));
}

#[test]
fn an_approval_by_who_decided_has_no_effect_when_a_changed_program_wrote_it() {
    let mut play = Play::awarded(Verlening);
    let forged = Event::PaymentApproved {
        amount: euro(650),
        on: day("2026-03-11"),
        by: officer().person,
    };
    play.events.push(vec![AnyEvent::Grant(forged)]);
    let merged = play.merged();
    assert_eq!(merged.without_effect, [play.events.len() - 1]);
    assert_eq!(merged.grant.payments, []);
}

#[test]
fn what_was_paid_is_noted_with_its_day_and_never_above_what_was_approved() {
    let mut play = Play::awarded(Verlening);
    let payment = play.does(&approve(650), &on(treasurer(), "2026-03-11"));
    let setting = on(officer(), "2026-03-13");
    let most = euro(650);
    assert_eq!(
        refused(&play, &paid(&payment, 651, "2026-03-12"), &setting),
        Refusal::MoreThanDue { most }
    );
    for impossible in ["2026-03-10", "2026-03-14"] {
        let refusal = refused(&play, &paid(&payment, 650, impossible), &setting);
        assert!(matches!(refusal, Refusal::BadDay { .. }), "{impossible}");
    }
    assert!(matches!(
        refused(&play, &paid("x", 1, "2026-03-12"), &setting),
        Refusal::Unknown { .. }
    ));
    play.does(&paid(&payment, 650, "2026-03-12"), &setting);
    assert_eq!((play.steps().due, play.steps().paid), (Euro::ZERO, most));
    assert_eq!(
        refused(&play, &paid(&payment, 1, "2026-03-12"), &setting),
        Refusal::NothingApproved
    );
}

#[test]
fn while_something_is_in_dispute_nothing_is_approved_and_nothing_is_paid() {
    let mut play = Play::awarded(Verlening);
    let disputed = |actor| Setting {
        contested: true,
        ..on(actor, "2026-03-12")
    };
    assert_eq!(
        refused(&play, &approve(650), &disputed(treasurer())),
        Refusal::Contested
    );
    let payment = play.does(&approve(650), &on(treasurer(), "2026-03-11"));
    let paying = paid(&payment, 650, "2026-03-12");
    assert_eq!(refused(&play, &paying, &disputed(officer())), Refusal::Contested);
}

#[test]
fn instalments_are_due_each_from_its_own_day() {
    let mut play = Play::awarded(Verlening);
    let part = |euros, from: Option<&str>| Instalment {
        amount: euro(euros),
        from: from.map(day),
    };
    let terms = |instalments| Command::SetTerms {
        terms: Terms {
            instalments,
            ..play.grant().terms
        },
        reason: "De bouw gaat in twee delen.".to_owned(),
    };
    let setting = on(officer(), "2026-03-11");
    let too_much = terms(vec![part(400, None), part(251, None)]);
    assert_eq!(
        refused(&play, &too_much, &setting),
        Refusal::MoreThanGranted { most: euro(650) }
    );
    let two = terms(vec![part(300, None), part(200, Some("2026-06-01"))]);
    play.does(&two, &setting);
    assert_eq!((play.steps().due, play.steps().committed), (euro(500), euro(150)));
    play.pays(300, "2026-03-12");
    let early = refused(&play, &approve(200), &on(treasurer(), "2026-05-31"));
    assert_eq!(
        early,
        Refusal::NothingDue {
            from: Some(day("2026-06-01"))
        }
    );
    play.pays(200, "2026-06-01");
    assert_eq!(
        (play.steps().paid, play.steps().committed),
        (euro(500), euro(150))
    );
}

#[test]
fn accounting_is_light_by_amount_and_settling_waits_for_it_or_for_its_last_day() {
    let mut play = Play::awarded(Verlening);
    play.pays(650, "2026-03-12");
    assert_eq!(play.grant().state(), State::ToAccount);
    let by = play.grant().terms.show.unwrap().by;
    let early = refused(&play, &settle(650, None), &on(officer(), "2026-04-01"));
    assert_eq!(early, Refusal::NotAccounted { until: by });
    let mut bare = on(kernverbinder(), "2026-06-10");
    bare.papers = 0;
    let nothing = Command::Account {
        on: day("2026-06-10"),
        took_place: false,
        spent: None,
        report: String::new(),
    };
    let fields = ["took_place", "papers", "report", "spent"]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(refused(&play, &nothing, &bare), Refusal::Incomplete { fields });
    play.does(&account(650, "2026-06-10"), &on(kernverbinder(), "2026-06-10"));
    assert_eq!(play.grant().state(), State::ToSettle);
    play.does(&settle(650, None), &on(officer(), "2026-06-12"));
    assert_eq!((play.steps().paid, play.steps().settled), (Euro::ZERO, euro(650)));
}
