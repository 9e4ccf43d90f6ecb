use super::*;
use crate::{
    case::{Command, Settled, example::*},
    life::{Act, State},
    mandate::{Mandate, MandateId, Register},
    pot::PotHold,
    scheme::Test,
};
use uuid::Uuid;

fn at_the_table(left: i32) -> Setting {
    allotted_to(setting(kernverbinder(), "2026-03-09"), left)
}

fn at_the_town_hall() -> Setting {
    setting(officer(), "2026-03-10")
}

fn views(judged: Judged) -> BTreeMap<ConditionId, Opinion> {
    let conditions = scheme_year("leefbaarheidsbudget").conditions.into_iter();
    conditions
        .filter(|condition| condition.on && condition.test == Test::Judged)
        .map(|condition| {
            let reason = "Ik stond erbij.".to_owned();
            (condition.id, Opinion { judged, reason })
        })
        .collect()
}

fn grant(amount: i32) -> Command {
    Command::AwardOnTheSpot {
        allotment: allotted(0).allotment,
        amount: Euro::whole(amount),
        form: AwardForm::DirecteVaststelling,
        basis: mandate(),
        views: views(Judged::Meets),
        reason: "Ter plekke gezien.".to_owned(),
    }
}

fn granted() -> Case {
    done(&submitted(), &grant(300), &at_the_table(500))
}

#[test]
fn who_took_it_in_may_grant_it_on_the_spot_and_it_says_out_of_which_allotment() {
    let events = decide(Some(&submitted()), &grant(300), &at_the_table(500)).unwrap();
    let awarded = events
        .iter()
        .find(|event| matches!(event, Event::GrantAwarded { .. }));
    let Some(Event::GrantAwarded {
        allotment,
        left_after,
        verdicts,
        ..
    }) = awarded
    else {
        panic!("{events:?}")
    };
    assert_eq!(*allotment, Some(allotted(0).allotment));
    assert_eq!(*left_after, Some(Euro::whole(200)), "of the allotment");
    let found: Vec<&str> = verdicts.iter().map(|verdict| verdict.found.id.as_str()).collect();
    assert!(found.contains(&"found-met-on-the-spot") && found.contains(&"found-allotment-left-given"));
    assert!(
        !found.contains(&"found-officer-meets"),
        "no officer judged: {found:?}"
    );
    let case = granted();
    assert_eq!(case.life.state(), State::AwardedInPart);
    let spot = case.on_the_spot.unwrap();
    assert_eq!((spot.by, spot.confirmed_by), (kernverbinder().person, None));
    assert!(case.lacks_second_person());
    for event in &events {
        let intake = crate::case::Intake {
            kern: submitted().ask.kern,
            by: kernverbinder().person,
        };
        assert_eq!(event.lacks(&kernverbinder(), Some(&intake)), None, "{event:?}");
    }
}

#[test]
fn an_allotment_gives_no_more_than_is_left_of_it_whatever_the_pot_has() {
    let (case, left) = (submitted(), |left| Refusal::AllotmentExhausted {
        left: Euro::whole(left),
    });
    assert_eq!(refused(&case, &grant(300), &at_the_table(299)), left(299));
    assert_eq!(refused(&case, &grant(300), &at_the_table(0)), left(0));
    // The pot itself bore it when the allotment was given: that it looks empty here changes nothing.
    let empty = spent(at_the_table(300), 2_000);
    assert!(decide(Some(&case), &grant(300), &empty).is_ok());
}

#[test]
fn the_conditions_are_weighed_as_for_any_award() {
    let (case, setting) = (submitted(), at_the_table(500));
    let with = |judged| {
        let Command::AwardOnTheSpot {
            allotment,
            amount,
            form,
            basis,
            reason,
            ..
        } = grant(300)
        else {
            unreachable!("a grant")
        };
        let views = views(judged);
        Command::AwardOnTheSpot {
            allotment,
            amount,
            form,
            basis,
            views,
            reason,
        }
    };
    assert!(matches!(
        refused(&case, &with(Judged::Fails), &setting),
        Refusal::MoreThanAllowed { .. }
    ));
    assert!(matches!(
        refused(&case, &with(Judged::Question), &setting),
        Refusal::NotJudged { .. }
    ));
    assert_eq!(
        refused(&case, &grant(851), &at_the_table(2_000)),
        Refusal::MoreThanAsked {
            asked: Euro::whole(850)
        }
    );
    // What an officer judged stands, whatever the view of who is on the spot.
    let fails = judged(&case, Judged::Fails, &at_the_town_hall());
    assert!(matches!(
        refused(&fails, &grant(300), &setting),
        Refusal::MoreThanAllowed { .. }
    ));
}

#[test]
fn without_an_allotment_nobody_grants_on_the_spot_and_who_holds_the_pot_needs_none() {
    let nothing = Setting {
        allotments: Vec::new(),
        ..at_the_table(500)
    };
    assert_eq!(refused(&submitted(), &grant(300), &nothing), Refusal::NoAllotment);
    let other = Command::AwardOnTheSpot {
        allotment: AllotmentId(Uuid::from_u128(8)),
        amount: Euro::whole(1),
        form: AwardForm::Verlening,
        basis: mandate(),
        views: BTreeMap::new(),
        reason: String::new(),
    };
    assert_eq!(
        refused(&submitted(), &other, &at_the_table(500)),
        Refusal::NoAllotment
    );
    for (pot_hold, refusal) in [
        (PotHold::Here, Refusal::AwardsItself),
        (PotHold::CatchingUp, Refusal::CatchingUp),
    ] {
        let setting = Setting {
            pot_hold,
            ..at_the_table(500)
        };
        assert_eq!(refused(&submitted(), &grant(300), &setting), refusal);
    }
    let elsewhere = allotted_to(
        setting(
            actor(9, crate::role::Role::Kernverbinder, &["maurik"]),
            "2026-03-09",
        ),
        500,
    );
    assert!(matches!(
        refused(&submitted(), &grant(300), &elsewhere),
        Refusal::NeedsRole { .. }
    ));
}

#[test]
fn a_second_person_confirms_it_and_nobody_confirms_what_she_granted_herself() {
    let case = granted();
    let mut herself = officer();
    herself.person = kernverbinder().person;
    let own = setting(herself.clone(), "2026-03-10");
    assert_eq!(refused(&case, &Command::Confirm, &own), Refusal::SamePerson);
    assert!(matches!(
        refused(&case, &Command::Confirm, &setting(kernverbinder(), "2026-03-10")),
        Refusal::NeedsRole { .. }
    ));
    let confirmed = done(&case, &Command::Confirm, &at_the_town_hall());
    assert!(!confirmed.lacks_second_person());
    assert_eq!(
        refused(&confirmed, &Command::Confirm, &at_the_town_hall()),
        Refusal::NothingToConfirm
    );
    assert_eq!(
        refused(&submitted(), &Command::Confirm, &at_the_town_hall()),
        Refusal::NotNow {
            state: "submitted".to_owned()
        }
    );
    // A program that was changed may write it all the same: it changes nothing.
    let forged = Event::AwardConfirmed {
        on: day("2026-03-10"),
        by: herself.person,
    };
    assert!(
        Case::apply(Some(case), Uuid::nil(), &forged)
            .unwrap()
            .lacks_second_person()
    );
}

#[test]
fn a_second_person_who_does_not_agree_says_why_and_what_is_settled_takes_the_mark_away_or_confirms() {
    let case = granted();
    let dispute = |reason: &str| Command::Dispute {
        reason: reason.to_owned(),
    };
    assert_eq!(
        refused(&case, &dispute(" "), &at_the_town_hall()),
        Refusal::ReasonNeeded
    );
    let disputed = done(
        &case,
        &dispute("Het was een besloten feest."),
        &at_the_town_hall(),
    );
    assert!(disputed.on_the_spot.unwrap().disputed && disputed.lacks_second_person());
    assert_eq!(
        refused(&disputed, &Command::Confirm, &at_the_town_hall()),
        Refusal::NothingToConfirm
    );
    let contested = Setting {
        contested: true,
        ..at_the_town_hall()
    };
    let settle = |outcome| Command::SettleDecision {
        outcome,
        reason: "Besproken.".to_owned(),
    };
    let lower = done(
        &disputed,
        &settle(Settled::Award {
            amount: Euro::whole(100),
        }),
        &contested,
    );
    assert_eq!((lower.awarded, lower.on_the_spot), (Some(Euro::whole(100)), None));
    let upheld = settle(Settled::Claim {
        action: "0a".repeat(32),
    });
    let upheld = done(&disputed, &upheld, &contested);
    assert!(!upheld.lacks_second_person() && !upheld.on_the_spot.unwrap().disputed);
}

#[test]
fn a_mandate_is_asked_of_who_grants_on_the_spot_as_well() {
    let row = |person, up_to| Mandate {
        id: MandateId(Uuid::nil()),
        scheme: None,
        up_to: Some(Euro::whole(up_to)),
        person,
        reference: "M-2026-1".to_owned(),
        from: day("2026-01-01"),
        until: None,
    };
    let with = |rows: Vec<Mandate>| Setting {
        mandates: Register(
            rows.into_iter()
                .map(|row| (row, "P. de Wit".to_owned()))
                .collect(),
        ),
        ..at_the_table(500)
    };
    let none = with(vec![row(officer().person, 2_000)]);
    assert_eq!(
        refused(&submitted(), &grant(300), &none),
        Refusal::BeyondMandate {
            up_to: None,
            who: vec!["P. de Wit".to_owned()]
        }
    );
    assert!(
        decide(
            Some(&submitted()),
            &grant(300),
            &with(vec![row(kernverbinder().person, 300)])
        )
        .is_ok()
    );
    let short = with(vec![row(kernverbinder().person, 299)]);
    let beyond = Refusal::BeyondMandate {
        up_to: Some(Euro::whole(299)),
        who: Vec::new(),
    };
    assert_eq!(refused(&submitted(), &grant(300), &short), beyond);
}

#[test]
fn the_acts_of_a_second_person_are_listed_with_what_stands_in_their_way() {
    let lock = |case: &Case, act: Act| {
        let acts = case.acts(&at_the_town_hall());
        acts.into_iter()
            .find_map(|(known, lock)| (known == act).then_some(lock))
            .unwrap()
    };
    assert_eq!(lock(&granted(), Act::Confirm), None);
    assert_eq!(lock(&granted(), Act::Dispute), None);
    let confirmed = done(&granted(), &Command::Confirm, &at_the_town_hall());
    assert_eq!(lock(&confirmed, Act::Confirm), Some(Refusal::NothingToConfirm));
}
