use super::*;
use crate::{
    case::{Command, example::*},
    check::Judged,
    life::State,
    role::{Actor, Role},
};

fn at_the_town_hall() -> Setting {
    setting(officer(), "2026-03-09")
}

fn ready() -> Case {
    judged(&submitted(), Judged::Meets, &at_the_town_hall())
}

#[test]
fn an_award_says_what_stays_in_the_pot_and_stores_what_was_weighed_without_quotes() {
    let setting = at_the_town_hall();
    let events = decide(Some(&ready()), &award(Euro::whole(650)), &setting).unwrap();
    let Event::GrantAwarded {
        left_after, verdicts, ..
    } = &events[0]
    else {
        panic!("{events:?}")
    };
    assert_eq!(*left_after, Some(Euro::whole(1_350)));
    assert!(!verdicts.is_empty() && verdicts.iter().all(|verdict| verdict.quote.is_none()));
    let found: Vec<&str> = verdicts.iter().map(|verdict| verdict.found.id.as_str()).collect();
    for given in ["found-most-per-application-given", "found-pot-left-given"] {
        assert!(found.contains(&given), "it speaks of what is given: {found:?}");
    }
    let case = done(&ready(), &award(Euro::whole(650)), &setting);
    assert_eq!(
        (case.life.state(), case.awarded),
        (State::AwardedInPart, Some(Euro::whole(650)))
    );
    assert_eq!(case.decided_on, Some(day("2026-03-09")));
    let whole = done(&ready(), &award(Euro::whole(850)), &setting);
    assert_eq!(whole.life.state(), State::Awarded);
}

#[test]
fn who_took_it_in_may_not_decide_it() {
    let mut both = officer();
    both.person = kernverbinder().person;
    let setting = Setting {
        actor: both,
        ..at_the_town_hall()
    };
    let asked = done(&submitted(), &ask_to_complete("2026-03-10"), &setting);
    let later = Setting {
        facts: at_the_town_hall().facts,
        ..self::setting(setting.actor.clone(), "2026-03-12")
    };
    assert_eq!(
        refused(&ready(), &award(Euro::whole(650)), &setting),
        Refusal::SamePerson
    );
    assert_eq!(refused(&ready(), &reject(), &setting), Refusal::SamePerson);
    assert_eq!(refused(&asked, &not_take(), &later), Refusal::SamePerson);
}

#[test]
fn only_a_budget_officer_decides() {
    let others: [Actor; 3] = [
        actor(9, Role::Kernverbinder, &["ingen"]),
        actor(9, Role::Administrator, &[]),
        actor(9, Role::Reader, &[]),
    ];
    for actor in others {
        let setting = Setting {
            actor,
            ..at_the_town_hall()
        };
        let needs = Refusal::NeedsRole {
            needed: Role::BudgetOfficer,
        };
        assert_eq!(refused(&ready(), &award(Euro::whole(650)), &setting), needs);
        assert_eq!(refused(&ready(), &reject(), &setting), needs);
    }
}

#[test]
fn conditions_that_nobody_judged_stand_in_the_way_of_an_award_but_not_of_a_rejection() {
    let setting = at_the_town_hall();
    let refusal = refused(&submitted(), &award(Euro::whole(650)), &setting);
    let Refusal::NotJudged { conditions } = refusal else {
        panic!("{refusal:?}")
    };
    assert_eq!(conditions.len(), 4);
    assert_eq!(
        done(&submitted(), &reject(), &setting).life.state(),
        State::Rejected
    );
}

#[test]
fn a_condition_judged_not_met_bars_the_award_and_says_which() {
    let setting = at_the_town_hall();
    let case = judged(&submitted(), Judged::Fails, &setting);
    let refusal = refused(&case, &award(Euro::whole(650)), &setting);
    let Refusal::MoreThanAllowed { most, because } = refusal else {
        panic!("{refusal:?}")
    };
    assert_eq!((most, because.is_empty()), (Euro::ZERO, false));
}

#[test]
fn the_pot_of_ingen_with_800_left_bears_800_and_not_a_cent_more() {
    let setting = spent(at_the_town_hall(), 1_200);
    let refusal = refused(&ready(), &award(Euro::from_cents(80_001)), &setting);
    assert_eq!(
        refusal,
        Refusal::PotExhausted {
            left: Euro::whole(800)
        }
    );
    let case = done(&ready(), &award(Euro::whole(800)), &setting);
    assert_eq!(case.awarded, Some(Euro::whole(800)));
}

#[test]
fn the_pot_holds_even_where_no_condition_weighs_it() {
    let mut setting = spent(at_the_town_hall(), 1_200);
    for condition in &mut setting.facts.scheme_year.conditions {
        condition.on = false;
    }
    let refusal = refused(&submitted(), &award(Euro::whole(850)), &setting);
    assert_eq!(
        refusal,
        Refusal::PotExhausted {
            left: Euro::whole(800)
        }
    );
}

#[test]
fn nothing_and_more_than_was_asked_are_not_awarded() {
    let setting = at_the_town_hall();
    let refusal = refused(&ready(), &award(Euro::ZERO), &setting);
    assert_eq!(
        refusal,
        Refusal::BadField {
            field: "amount".to_owned(),
            why: "why-not-positive".to_owned()
        }
    );
    let refusal = refused(&ready(), &award(Euro::whole(900)), &setting);
    assert_eq!(
        refusal,
        Refusal::MoreThanAsked {
            asked: Euro::whole(850)
        }
    );
}

#[test]
fn facts_of_another_pot_or_another_scheme_year_decide_nothing() {
    let mut setting = at_the_town_hall();
    if let Some(pot) = &mut setting.facts.pot {
        pot.pot.year = Some(2025);
    }
    assert_eq!(
        refused(&ready(), &award(Euro::whole(650)), &setting),
        unknown("pot")
    );
    let setting = Setting {
        scheme_year: "another".to_owned(),
        ..at_the_town_hall()
    };
    assert_eq!(
        refused(&ready(), &award(Euro::whole(650)), &setting),
        unknown("scheme-year")
    );
}

#[test]
fn giving_less_than_asked_and_rejecting_need_a_reason_and_giving_all_does_not() {
    let setting = at_the_town_hall();
    let silently = |amount| Command::Award {
        amount,
        form: AwardForm::Verlening,
        basis: mandate(),
        reason: " ".to_owned(),
    };
    assert_eq!(
        refused(&ready(), &silently(Euro::whole(650)), &setting),
        Refusal::ReasonNeeded
    );
    assert_eq!(
        done(&ready(), &silently(Euro::whole(850)), &setting).life.state(),
        State::Awarded
    );
    let rejection = Command::Reject {
        basis: mandate(),
        reason: String::new(),
    };
    assert_eq!(refused(&ready(), &rejection, &setting), Refusal::ReasonNeeded);
}

#[test]
fn where_the_college_judges_an_officer_records_its_number_and_date() {
    let setting = setting_of("bijzonder-initiatief", officer(), "2026-03-09");
    let case = judged(&submitted_to("bijzonder-initiatief"), Judged::Meets, &setting);
    assert_eq!(refused(&case, &reject(), &setting), Refusal::CollegeDecides);
    let recorded = |number: &str, on: &str| Command::Reject {
        basis: Basis::College {
            number: number.to_owned(),
            on: day(on),
        },
        reason: "Het college vindt het niet eenmalig.".to_owned(),
    };
    assert_eq!(
        refused(&case, &recorded("B26.001", "2026-03-10"), &setting),
        bad_day("basis.on")
    );
    assert_eq!(
        refused(&case, &recorded("B26.001", "2026-03-01"), &setting),
        bad_day("basis.on")
    );
    assert_eq!(
        refused(&case, &recorded(" ", "2026-03-09"), &setting).field(),
        Some("basis.number")
    );
    assert_eq!(
        done(&case, &recorded("B26.001", "2026-03-09"), &setting)
            .life
            .state(),
        State::Rejected
    );
}

#[test]
fn a_mandate_names_its_reference() {
    let nameless = Basis::Mandate {
        reference: String::new(),
    };
    let command = Command::Reject {
        basis: nameless,
        reason: "Te laat.".to_owned(),
    };
    assert_eq!(
        refused(&ready(), &command, &at_the_town_hall()).field(),
        Some("basis.reference")
    );
}

#[test]
fn not_taking_waits_until_the_term_to_complete_has_expired() {
    let setting = at_the_town_hall();
    assert_eq!(
        refused(&submitted(), &not_take(), &setting),
        Refusal::TermStillRuns { until: None }
    );
    let asked = done(&submitted(), &ask_to_complete("2026-03-16"), &setting);
    let on_the_last_day = self::setting(officer(), "2026-03-16");
    let until = Some(day("2026-03-16"));
    assert_eq!(
        refused(&asked, &not_take(), &on_the_last_day),
        Refusal::TermStillRuns { until }
    );
    let after = self::setting(officer(), "2026-03-17");
    assert_eq!(done(&asked, &not_take(), &after).life.state(), State::NotTaken);
}

#[test]
fn nothing_is_awarded_or_rejected_while_the_applicant_completes_nor_twice() {
    let setting = at_the_town_hall();
    let asked = done(&ready(), &ask_to_complete("2026-03-16"), &setting);
    let refusal = refused(&asked, &award(Euro::whole(650)), &setting);
    assert_eq!(
        refusal,
        Refusal::NotNow {
            state: "asked-to-complete".to_owned()
        }
    );
    let awarded = done(&ready(), &award(Euro::whole(650)), &setting);
    assert_eq!(
        refused(&awarded, &reject(), &setting),
        Refusal::NotNow {
            state: "awarded-in-part".to_owned()
        }
    );
    assert_eq!(
        refused(&awarded, &not_take(), &setting),
        Refusal::NotNow {
            state: "awarded-in-part".to_owned()
        }
    );
}
