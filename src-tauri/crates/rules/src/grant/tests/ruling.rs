//! Settling, changing, giving up, recovering.

use super::*;
use crate::mandate::{Mandate, MandateId};

#[test]
fn a_settlement_higher_than_granted_is_refused_and_a_lower_one_needs_a_ground_of_the_law() {
    let mut play = Play::awarded(Verlening);
    play.does(&account(500, "2026-06-10"), &on(kernverbinder(), "2026-06-10"));
    let setting = on(officer(), "2026-06-12");
    assert_eq!(
        refused(&play, &settle(651, None), &setting),
        Refusal::MoreThanGranted { most: euro(650) }
    );
    assert_eq!(
        refused(&play, &settle(500, None), &setting),
        Refusal::GroundNeeded
    );
    let of_another_occasion = settle(500, Some(Ground::NewFacts));
    assert_eq!(
        refused(&play, &of_another_occasion, &setting),
        Refusal::GroundNeeded
    );
    let below = settle(499, Some(Ground::NotKept));
    assert_eq!(
        refused(&play, &below, &setting),
        Refusal::NotHeard { until: None },
        "Awb 4:7"
    );
    play.does(&settle(500, Some(Ground::NotDone)), &setting);
    assert_eq!(
        play.steps().used(),
        euro(500),
        "what is not used is back in the pot at once"
    );
    assert_eq!(play.steps().committed, Euro::ZERO);
    assert_eq!(play.steps().due, euro(500));
}

#[test]
fn what_was_paid_above_the_settlement_is_to_recover_and_comes_back() {
    let mut play = Play::awarded(Verlening);
    play.pays(650, "2026-03-12");
    play.does(&account(500, "2026-06-10"), &on(kernverbinder(), "2026-06-10"));
    play.does(
        &settle(500, Some(Ground::ActualCosts)),
        &on(officer(), "2026-06-12"),
    );
    assert_eq!(
        (play.steps().settled, play.steps().to_recover),
        (euro(500), euro(150))
    );
    let sent_on = day("2026-06-12");
    play.does(&Command::SendRuling { sent_on }, &on(officer(), "2026-06-12"));
    assert_eq!(play.grant().state(), State::ToRecover);
    let recover = |euros| Command::Recover {
        amount: euro(euros),
        reason: "Niet uitgegeven.".to_owned(),
    };
    let setting = on(officer(), "2026-06-15");
    let most = euro(150);
    assert_eq!(
        refused(&play, &recover(151), &setting),
        Refusal::MoreThanToRecover { most }
    );
    let last_day = day("2031-06-12");
    let too_late = refused(&play, &recover(150), &on(officer(), "2031-06-13"));
    assert_eq!(too_late, Refusal::FiveYearsPassed { last_day }, "Awb 4:57 lid 4");
    play.does(&recover(150), &setting);
    let back = |euros| Command::NoteReturned {
        amount: euro(euros),
        on: day("2026-07-01"),
        reference: String::new(),
    };
    let setting = on(officer(), "2026-07-01");
    assert_eq!(
        refused(&play, &back(151), &setting),
        Refusal::MoreThanToRecover { most }
    );
    play.does(&back(150), &setting);
    let steps = play.steps();
    assert_eq!(
        (steps.to_recover, steps.recovered, steps.used()),
        (Euro::ZERO, euro(150), euro(500))
    );
    assert_eq!(play.grant().state(), State::Closed);
}

#[test]
fn a_change_to_the_detriment_waits_until_the_receiver_was_heard_and_holds_payments_up_for_thirteen_weeks() {
    let mut play = Play::awarded(Verlening);
    let revoke = change(0, Ground::NotDone);
    let unheard = refused(&play, &revoke, &on(officer(), "2026-04-01"));
    assert_eq!(unheard, Refusal::NotHeard { until: None });
    let until = day("2026-04-15");
    let about = "De bank komt er niet.".to_owned();
    play.does(&Command::AskView { until, about }, &on(officer(), "2026-04-01"));
    assert_eq!(play.grant().state(), State::ViewAsked);
    let running = refused(&play, &revoke, &on(officer(), "2026-04-15"));
    assert_eq!(running, Refusal::NotHeard { until: Some(until) });
    let held = refused(&play, &approve(650), &on(treasurer(), "2026-07-01"));
    assert_eq!(
        held,
        Refusal::PaymentHeldUp {
            until: day("2026-07-01")
        },
        "Awb 4:56"
    );
    assert!(play.tried(&approve(650), &on(treasurer(), "2026-07-02")).is_ok());
    let mut answered = play.clone();
    let view = Command::NoteView {
        on: day("2026-04-03"),
        view: "Wij zijn het ermee eens.".to_owned(),
    };
    answered.does(&view, &on(kernverbinder(), "2026-04-03"));
    answered.does(&revoke, &on(officer(), "2026-04-04"));
    assert_eq!(answered.steps(), Steps::default(), "all of it is back in the pot");
    play.does(&revoke, &on(officer(), "2026-04-16"));
    assert_eq!(play.grant().entitled(), Euro::ZERO);
    let after = change(0, Ground::NotDone);
    assert!(play.tried(&after, &on(officer(), "2026-04-17")).is_err());
}

#[test]
fn after_it_was_settled_other_grounds_count_and_only_for_five_years() {
    let mut play = Play::awarded(DirecteVaststelling);
    play.pays(650, "2026-03-12");
    let until = day("2026-04-15");
    let about = "Er bleek al geld van de provincie.".to_owned();
    play.does(&Command::AskView { until, about }, &on(officer(), "2026-04-01"));
    let late = |ground, today| refused(&play, &change(300, ground), &on(officer(), today));
    assert_eq!(late(Ground::NotDone, "2026-04-20"), Refusal::GroundNeeded);
    let last_day = day("2031-03-09");
    assert_eq!(
        late(Ground::NewFacts, "2031-03-10"),
        Refusal::FiveYearsPassed { last_day },
        "Awb 4:49 lid 3"
    );
    assert_eq!(
        refused(
            &play,
            &change(650, Ground::NewFacts),
            &on(officer(), "2026-04-20")
        ),
        Refusal::NotLower { now: euro(650) }
    );
    play.does(&change(300, Ground::NewFacts), &on(officer(), "2026-04-20"));
    assert_eq!(
        (play.steps().settled, play.steps().to_recover),
        (euro(300), euro(350))
    );
}

#[test]
fn a_receiver_who_gives_it_up_gets_nothing_and_what_was_paid_comes_back() {
    let mut play = Play::awarded(Verlening);
    play.pays(650, "2026-03-12");
    let give_up = Command::GiveUp {
        on: day("2026-04-02"),
        reason: "Wij krijgen het niet rond.".to_owned(),
    };
    play.does(&give_up, &on(kernverbinder(), "2026-04-02"));
    assert_eq!(
        (play.steps().used(), play.steps().to_recover),
        (Euro::ZERO, euro(650))
    );
    assert_eq!(
        refused(&play, &give_up, &on(kernverbinder(), "2026-04-02")),
        Refusal::NothingChanges
    );
}

#[test]
fn undoing_is_a_further_event_with_a_reason_and_warns_of_what_has_left() {
    let mut play = Play::awarded(Verlening);
    let payment = play.does(&approve(650), &on(treasurer(), "2026-03-11"));
    let noted = play.does(&paid(&payment, 650, "2026-03-12"), &on(officer(), "2026-03-12"));
    let setting = on(officer(), "2026-03-13");
    let what = Act::NotePaid;
    assert_eq!(
        refused(&play, &undo(&payment), &setting),
        Refusal::UndoFirst { what }
    );
    let silent = Command::Undo {
        action: noted.clone(),
        reason: " ".to_owned(),
    };
    assert_eq!(refused(&play, &silent, &setting), Refusal::ReasonNeeded);
    let warnings = play.grant().left_since(&noted);
    let left = Warning::PaymentLeft {
        amount: euro(650),
        on: day("2026-03-12"),
    };
    assert_eq!(warnings, [left]);
    let said = Text::new("grant-warning-payment")
        .euro("amount", euro(650))
        .date("day", day("2026-03-12"));
    assert_eq!(left.text(), said);
    play.does(&undo(&noted), &setting);
    assert_eq!((play.steps().due, play.steps().paid), (euro(650), Euro::ZERO));
    assert!(matches!(
        refused(&play, &undo(&noted), &setting),
        Refusal::Unknown { .. }
    ));
    play.does(&undo(&payment), &setting);
    assert_eq!(play.grant().payments, []);
}

#[test]
fn opening_a_settlement_again_takes_its_money_from_the_pot_and_only_what_is_left() {
    let mut play = Play::awarded(Verlening);
    play.does(&account(500, "2026-06-10"), &on(kernverbinder(), "2026-06-10"));
    let settled = play.does(&settle(500, Some(Ground::NotDone)), &on(officer(), "2026-06-12"));
    let sent_on = day("2026-06-12");
    play.does(&Command::SendRuling { sent_on }, &on(officer(), "2026-06-12"));
    assert_eq!(
        play.grant().left_since(&settled),
        [Warning::LetterLeft { on: sent_on }]
    );
    let mut setting = on(officer(), "2026-06-15");
    setting.pot_left = Some(euro(149));
    assert_eq!(
        refused(&play, &undo(&settled), &setting),
        Refusal::PotExhausted { left: euro(149) }
    );
    setting.pot_left = Some(euro(150));
    setting.pot_hold = PotHold::Elsewhere;
    assert_eq!(
        refused(&play, &undo(&settled), &setting),
        Refusal::PotHeldElsewhere
    );
    setting.pot_hold = PotHold::Here;
    let mut forged = play.clone();
    let event = Event::GrantUndone {
        action: settled.clone(),
        from_pot: false,
        objection: None,
        on: day("2026-06-15"),
        by: officer().person,
    };
    forged.events.push(vec![AnyEvent::Grant(event)]);
    assert_eq!(forged.steps().used(), euro(500), "what takes money must say so");
    play.does(&undo(&settled), &setting);
    assert_eq!(play.steps().used(), euro(650));
    assert_eq!(play.grant().state(), State::Due);
}

#[test]
fn the_officer_who_settled_does_not_pay_the_rest_and_the_one_who_awarded_may() {
    let mut play = Play::awarded(Verlening);
    let terms = Terms {
        instalments: vec![Instalment {
            amount: euro(400),
            from: None,
        }],
        ..play.grant().terms
    };
    let reason = "Voorschot.".to_owned();
    play.does(&Command::SetTerms { terms, reason }, &on(officer(), "2026-03-11"));
    play.pays(400, "2026-03-12");
    play.does(&account(650, "2026-06-10"), &on(kernverbinder(), "2026-06-10"));
    play.does(&settle(650, None), &on(treasurer(), "2026-06-12"));
    assert_eq!(
        (play.steps().committed, play.steps().due),
        (euro(250), Euro::ZERO),
        "not sent yet"
    );
    let sent_on = day("2026-06-15");
    play.does(&Command::SendRuling { sent_on }, &on(treasurer(), "2026-06-15"));
    assert_eq!((play.steps().settled, play.steps().due), (euro(400), euro(250)));
    let today = "2026-06-16";
    assert_eq!(
        refused(&play, &approve(250), &on(treasurer(), today)),
        Refusal::DeciderPays
    );
    play.does(&approve(250), &on(officer(), today));
    let due = play.grant().dues(&Calendar::default());
    assert_eq!((due[0].amount, due[0].pay_by), (euro(250), day("2026-07-27")));
}

#[test]
fn who_took_the_application_in_does_not_settle_the_grant() {
    let mut play = Play::awarded(Verlening);
    play.does(&account(650, "2026-06-10"), &on(kernverbinder(), "2026-06-10"));
    let mut setting = on(officer(), "2026-06-12");
    setting.actor.person = play.case.taken_in_by;
    assert_eq!(refused(&play, &settle(650, None), &setting), Refusal::SamePerson);
}

#[test]
fn each_ground_stands_in_an_article_for_its_occasion_and_no_other() {
    let count = |occasion| Ground::of(occasion).count();
    assert_eq!(count(Occasion::Settling), 5, "4:46 lid 2 a to d, and lid 3");
    assert_eq!(
        count(Occasion::Before),
        6,
        "4:48 lid 1 a to d, 4:50 lid 1 a and b"
    );
    assert_eq!(count(Occasion::After), 3, "4:49 lid 1 a to c");
}

#[test]
fn who_settles_or_revokes_needs_a_mandate_for_what_was_granted() {
    let mut play = Play::awarded(Verlening);
    play.does(&account(500, "2026-06-10"), &on(kernverbinder(), "2026-06-10"));
    let with = |up_to: i32| Setting {
        mandates: Register(vec![(
            Mandate {
                id: MandateId(uuid::Uuid::nil()),
                scheme: None,
                up_to: Some(euro(up_to)),
                person: officer().person,
                reference: "M-2026-1".to_owned(),
                from: day("2026-01-01"),
                until: None,
            },
            "Marijke".to_owned(),
        )]),
        ..on(officer(), "2026-06-12")
    };
    let lower = settle(500, Some(Ground::NotDone));
    let beyond = |up_to| Refusal::BeyondMandate {
        up_to: Some(euro(up_to)),
        who: Vec::new(),
    };
    assert_eq!(
        refused(&play, &lower, &with(649)),
        beyond(649),
        "€ 650 was granted"
    );
    let mut other = with(650);
    other.mandates.0[0].0.reference = "M-2026-2".to_owned();
    assert!(
        matches!(refused(&play, &lower, &other), Refusal::BadField { field, .. } if field == "basis.reference")
    );
    play.does(&lower, &with(650));
    let ask = Command::AskView {
        until: day("2026-06-20"),
        about: "Wij willen dit intrekken.".to_owned(),
    };
    play.does(&ask, &on(officer(), "2026-06-13"));
    let later = |up_to| Setting {
        today: day("2026-06-22"),
        ..with(up_to)
    };
    let revoke = change(0, Ground::NewFacts);
    assert_eq!(
        refused(&play, &revoke, &later(499)),
        beyond(499),
        "€ 500 stands now"
    );
    play.does(&revoke, &later(500));
}
