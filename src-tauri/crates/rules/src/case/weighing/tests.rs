use super::*;
use crate::{case::example::*, check::Judgement, life::State, role::Role, scheme::Test};

fn first_judged() -> ConditionId {
    scheme_year("leefbaarheidsbudget")
        .in_use()
        .find(|c| c.test == Test::Judged)
        .unwrap()
        .id
        .clone()
}

fn changed(mut command: Command, change: impl FnOnce(&mut Command)) -> Command {
    change(&mut command);
    command
}

#[test]
fn an_advice_holds_money_until_it_is_decided_and_can_be_given_again() {
    let setting = setting(kernverbinder(), "2026-03-04");
    let case = done(&submitted(), &advise(Advice::Award(Euro::whole(850))), &setting);
    assert_eq!(
        (case.life.state(), case.reserved()),
        (State::Advised, Euro::whole(850))
    );
    let case = done(&case, &advise(Advice::Reject), &setting);
    assert_eq!((case.advice, case.reserved()), (Some(Advice::Reject), Euro::ZERO));
}

#[test]
fn an_advice_holds_neither_nothing_nor_more_than_asked_nor_more_than_is_left() {
    let (case, setting) = (submitted(), setting(kernverbinder(), "2026-03-04"));
    let refusal = refused(&case, &advise(Advice::Award(Euro::ZERO)), &setting);
    assert_eq!(
        refusal,
        Refusal::BadField {
            field: "amount".to_owned(),
            why: "why-not-positive".to_owned()
        }
    );
    let refusal = refused(&case, &advise(Advice::Award(Euro::from_cents(85_001))), &setting);
    assert_eq!(
        refusal,
        Refusal::MoreThanAsked {
            asked: Euro::whole(850)
        }
    );
    let refusal = refused(
        &case,
        &advise(Advice::Award(Euro::whole(850))),
        &spent(setting, 1_200),
    );
    assert_eq!(
        refusal,
        Refusal::PotExhausted {
            left: Euro::whole(800)
        }
    );
}

#[test]
fn an_advice_says_when_with_whom_and_with_what_outcome_the_kern_was_asked() {
    let (case, setting) = (submitted(), setting(kernverbinder(), "2026-03-04"));
    let alone = changed(advise(Advice::Award(Euro::whole(850))), |command| {
        if let Command::Advise {
            discussed_on,
            discussed_with,
            discussed_outcome,
            ..
        } = command
        {
            *discussed_on = None;
            discussed_with.clear();
            " ".clone_into(discussed_outcome);
        }
    });
    let fields = ["discussed_on", "discussed_with", "discussed_outcome"]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(refused(&case, &alone, &setting), Refusal::Incomplete { fields });
    let tomorrow = changed(advise(Advice::Reject), |command| {
        if let Command::Advise { discussed_on, .. } = command {
            *discussed_on = Some(day("2026-03-05"));
        }
    });
    assert_eq!(refused(&case, &tomorrow, &setting), bad_day("discussed_on"));
}

#[test]
fn an_advice_for_less_than_asked_says_why() {
    let (case, setting) = (submitted(), setting(kernverbinder(), "2026-03-04"));
    let silent = changed(advise(Advice::Award(Euro::whole(500))), |command| {
        if let Command::Advise { words, .. } = command {
            words.clear();
        }
    });
    assert_eq!(refused(&case, &silent, &setting), Refusal::ReasonNeeded);
}

#[test]
fn a_view_needs_a_reason_and_a_condition_that_people_judge() {
    let (case, setting) = (submitted(), setting(kernverbinder(), "2026-03-04"));
    let viewing = |condition: ConditionId, reason: &str| {
        changed(advise(Advice::Award(Euro::whole(850))), |command| {
            if let Command::Advise { views, .. } = command {
                views.insert(
                    condition,
                    Opinion {
                        judged: Judged::Meets,
                        reason: reason.to_owned(),
                    },
                );
            }
        })
    };
    let tick_alone = refused(&case, &viewing(first_judged(), ""), &setting);
    assert_eq!(
        tick_alone.field(),
        Some(format!("views.{}", first_judged().0).as_str())
    );
    let machine = viewing(ConditionId("past-in-de-pot".to_owned()), "ja");
    assert_eq!(refused(&case, &machine, &setting), unknown("condition"));
    let case = done(&case, &viewing(first_judged(), "De straat steunt het."), &setting);
    let expected = Judgement {
        view: Some(Judged::Meets),
        officer: None,
    };
    assert_eq!(case.judgements[&first_judged()], expected);
    assert_eq!(case.words[&word::view(&first_judged())], "De straat steunt het.");
}

#[test]
fn the_officer_judges_with_a_reason_what_people_judge() {
    let (case, setting) = (submitted(), setting(officer(), "2026-03-04"));
    let tick = Opinion {
        judged: Judged::Meets,
        reason: "  ".to_owned(),
    };
    let tick_alone = Command::Judge {
        condition: first_judged(),
        opinion: tick,
    };
    assert_eq!(refused(&case, &tick_alone, &setting), Refusal::ReasonNeeded);
    let machine = judge(&ConditionId("past-in-de-pot".to_owned()), Judged::Meets);
    assert_eq!(refused(&case, &machine, &setting), unknown("condition"));
    let case = done(&case, &judge(&first_judged(), Judged::Fails), &setting);
    assert_eq!(case.judgements[&first_judged()].officer, Some(Judged::Fails));
    let by_kernverbinder = Setting {
        actor: kernverbinder(),
        ..setting
    };
    let refusal = refused(&case, &judge(&first_judged(), Judged::Meets), &by_kernverbinder);
    assert_eq!(
        refusal,
        Refusal::NeedsRole {
            needed: Role::BudgetOfficer
        }
    );
}

#[test]
fn departing_takes_a_reason_and_a_condition_that_allows_it_and_happens_once() {
    let (case, mut setting) = (submitted(), setting(officer(), "2026-03-04"));
    let condition = first_judged();
    let allow = |setting: &mut Setting, departure: Departure| {
        for known in &mut setting.facts.scheme_year.conditions {
            known.departure = departure.clone();
        }
    };
    let depart = |reason: &str| Command::Depart {
        condition: first_judged(),
        reason: reason.to_owned(),
    };
    allow(&mut setting, Departure::Never);
    let refusal = refused(&case, &depart("Bijzonder geval."), &setting);
    assert_eq!(
        refusal,
        Refusal::NoDeparture {
            condition: condition.clone()
        }
    );
    allow(&mut setting, Departure::PolicyRule);
    assert_eq!(refused(&case, &depart(""), &setting), Refusal::ReasonNeeded);
    let case = done(&case, &depart("Bijzonder geval."), &setting);
    assert_eq!(case.departures, [condition]);
    assert_eq!(
        refused(&case, &depart("Nog eens."), &setting),
        Refusal::NothingChanges
    );
}

#[test]
fn an_advice_holds_no_more_than_is_asked_after_a_correction_and_nothing_after_a_decision() {
    let setting = setting(kernverbinder(), "2026-03-04");
    let case = done(&submitted(), &advise(Advice::Award(Euro::whole(850))), &setting);
    let mut application = case.application();
    application.ask.asked = Some(Euro::whole(300));
    let correction = Command::Correct {
        application: Box::new(application),
        reason: "Typefout.".to_owned(),
    };
    let corrected = done(&case, &correction, &setting);
    assert_eq!(
        (corrected.life.state(), corrected.reserved()),
        (State::Advised, Euro::whole(300))
    );
    let withdrawn = done(
        &corrected,
        &Command::Withdraw {
            reason: String::new(),
        },
        &setting,
    );
    assert_eq!(withdrawn.reserved(), Euro::ZERO);
}
