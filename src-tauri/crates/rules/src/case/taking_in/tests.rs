use super::*;
use crate::{
    case::{Command, example::*},
    euro::Euro,
    kern::KernId,
    life::State,
    role::Role,
    scheme::SchemeId,
};

fn refused_submission(change: impl FnOnce(&mut Application, &mut Setting)) -> Refusal {
    let (mut application, mut setting) = (application(), setting(kernverbinder(), "2026-03-02"));
    change(&mut application, &mut setting);
    submit(&application, &setting).unwrap_err()
}

fn bad(field: &str, why: &str) -> Refusal {
    Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    }
}

fn complete(on: &str, change: impl FnOnce(&mut Application)) -> (Case, Command) {
    let setting = setting(kernverbinder(), "2026-03-04");
    let case = done(&submitted(), &ask_to_complete("2026-03-18"), &setting);
    let mut application = case.application();
    change(&mut application);
    let command = Command::Complete {
        on: day(on),
        application: Box::new(application),
    };
    (case, command)
}

fn correct(case: &Case, change: impl FnOnce(&mut Application)) -> Command {
    let mut application = case.application();
    change(&mut application);
    Command::Correct {
        application: Box::new(application),
        reason: "Typefout in het bedrag.".to_owned(),
    }
}

#[test]
fn a_submission_parts_the_open_ask_from_the_person_and_the_words() {
    let setting = setting(kernverbinder(), "2026-03-02");
    let events = submit(&application(), &setting).unwrap();
    let kinds: Vec<_> = events.iter().map(Event::is_private).collect();
    assert_eq!(kinds, [false, true, true]);
    let open = serde_json::to_string(&events[0]).unwrap();
    assert!(!open.contains("Voorbeeld") && !open.contains("Iedereen") && !open.contains("bank op"));
    let case = Case::fold(uuid::Uuid::nil(), &events).unwrap();
    assert_eq!((case.year, case.received_on), (2026, day("2026-03-02")));
    assert_eq!(
        (case.application().idea, case.application().reasons),
        (application().idea, application().reasons)
    );
}

#[test]
fn only_somebody_who_serves_the_kern_takes_an_application_in() {
    let needs = Refusal::NeedsRole {
        needed: Role::Kernverbinder,
    };
    for other in [
        actor(3, Role::Reader, &[]),
        actor(3, Role::Administrator, &[]),
        actor(3, Role::Kernverbinder, &["maurik"]),
    ] {
        assert_eq!(refused_submission(|_, setting| setting.actor = other), needs);
    }
}

#[test]
fn a_submission_with_a_hole_names_the_missing_fields() {
    let refusal = refused_submission(|application, _| {
        application.plan.clear();
        application.applicant.name.clear();
    });
    let Refusal::Incomplete { fields } = refusal else {
        panic!("{refusal:?}")
    };
    assert_eq!(fields, ["plan", "applicant.name"]);
}

#[test]
fn a_submission_with_a_hidden_character_names_the_field() {
    let refusal = refused_submission(|application, _| application.idea.push('\u{202e}'));
    assert_eq!(refusal, bad("idea", "why-bidi-character"));
}

#[test]
fn an_application_is_not_received_tomorrow() {
    let refusal = refused_submission(|application, _| application.ask.received_on = Some(day("2026-03-03")));
    assert_eq!(refusal, bad_day("ask.received_on"));
}

#[test]
fn the_day_of_receipt_may_lie_before_the_typing_with_a_reason() {
    let refusal = refused_submission(|application, _| application.ask.received_on = Some(day("2026-02-20")));
    assert_eq!(
        refusal,
        Refusal::Incomplete {
            fields: vec!["received_reason".to_owned()]
        }
    );
    let mut application = application();
    application.ask.received_on = Some(day("2026-02-20"));
    application.received_reason = "Lag in de brievenbus van het dorpshuis.".to_owned();
    assert!(submit(&application, &setting(kernverbinder(), "2026-03-02")).is_ok());
}

#[test]
fn money_that_waits_for_a_decision_cannot_be_applied_for() {
    let setting = setting_of("leefbaarheidsbudget-onverdeeld", kernverbinder(), "2026-03-02");
    let refusal = submit(&application_of("leefbaarheidsbudget-onverdeeld"), &setting).unwrap_err();
    assert_eq!(
        refusal,
        Refusal::NotApplicable {
            scheme: "leefbaarheidsbudget-onverdeeld".to_owned()
        }
    );
}

#[test]
fn an_unknown_kern_a_scheme_of_another_year_and_a_missing_pot_are_refused() {
    let elsewhere = refused_submission(|application, setting| {
        application.ask.kern = Some(KernId::new("atlantis"));
        setting.actor = officer();
    });
    assert_eq!(elsewhere, unknown("kern"));
    let other_year = refused_submission(|application, _| application.ask.budget_year = Some(2025));
    assert_eq!(other_year, unknown("scheme-year"));
    assert_eq!(
        refused_submission(|_, setting| setting.facts.pot = None),
        unknown("pot")
    );
}

#[test]
fn asking_to_complete_needs_a_day_after_today_and_says_what_is_missing() {
    let (case, setting) = (submitted(), setting(kernverbinder(), "2026-03-04"));
    for impossible in ["2026-03-04", "2027-03-06"] {
        assert_eq!(
            refused(&case, &ask_to_complete(impossible), &setting),
            bad_day("until")
        );
    }
    let silent = Command::AskToComplete {
        until: day("2026-03-18"),
        missing: " ".to_owned(),
    };
    assert_eq!(refused(&case, &silent, &setting), bad("missing", "why-empty"));
    let asked = done(&case, &ask_to_complete("2026-03-18"), &setting);
    assert_eq!(asked.life.state(), State::AskedToComplete);
    assert_eq!(asked.words[word::MISSING], "Een begroting.");
}

#[test]
fn a_completion_starts_the_clock_again_and_keeps_the_day_of_receipt() {
    let (case, command) = complete("2026-03-10", |application| {
        application.ask.asked = Some(Euro::whole(800))
    });
    let completed = done(&case, &command, &setting(kernverbinder(), "2026-03-12"));
    assert_eq!(completed.life.state(), State::Completed);
    assert_eq!(completed.ask.asked, Some(Euro::whole(800)));
    let term = completed.decision_term(day("2026-03-12"), &crate::calendar::Calendar::default());
    assert_eq!((term.still_days, term.last_day), (5, day("2026-05-04")));
}

#[test]
fn a_completion_may_leave_the_form_as_it_was() {
    let (case, command) = complete("2026-03-10", |_| {});
    let completed = done(&case, &command, &setting(kernverbinder(), "2026-03-12"));
    assert_eq!(
        (completed.life.state(), completed.ask),
        (State::Completed, case.ask)
    );
}

#[test]
fn a_completion_came_in_between_the_request_and_today() {
    let setting = setting(kernverbinder(), "2026-03-12");
    for impossible in ["2026-03-03", "2026-03-13"] {
        let (case, command) = complete(impossible, |_| {});
        assert_eq!(refused(&case, &command, &setting), bad_day("on"));
    }
}

#[test]
fn scheme_kern_and_year_stay_as_submitted() {
    let setting = setting(officer(), "2026-03-12");
    let case = submitted();
    let why = "why-fixed-after-submission";
    let kern = correct(&case, |application| {
        application.ask.kern = Some(KernId::new("maurik"))
    });
    assert_eq!(refused(&case, &kern, &setting), bad("ask.kern", why));
    let scheme = correct(&case, |application| {
        application.ask.scheme = Some(SchemeId::new("bijzonder-initiatief"))
    });
    assert_eq!(refused(&case, &scheme, &setting), bad("ask.scheme", why));
    let year = correct(&case, |application| application.ask.budget_year = Some(2027));
    assert_eq!(refused(&case, &year, &setting), bad("ask.budget_year", why));
    let (asked, receipt) = complete("2026-03-10", |application| {
        application.ask.received_on = Some(day("2026-03-01"))
    });
    assert_eq!(refused(&asked, &receipt, &setting), bad("ask.received_on", why));
}

#[test]
fn a_correction_is_numbered_gives_its_reason_and_can_take_words_back() {
    let setting = setting(kernverbinder(), "2026-03-12");
    let case = submitted();
    let with_funder = correct(&case, |application| {
        application.other_funders = "Oranjefonds".to_owned()
    });
    let case = done(&case, &with_funder, &setting);
    assert_eq!((case.corrections, case.life.state()), (1, State::Submitted));
    assert_eq!(case.words[&word::correction(1)], "Typefout in het bedrag.");
    let case = done(
        &case,
        &correct(&case, |application| application.other_funders.clear()),
        &setting,
    );
    assert_eq!((case.corrections, case.words.get(word::OTHER_FUNDERS)), (2, None));
}

#[test]
fn a_correction_that_changes_nothing_or_gives_no_reason_is_refused() {
    let (case, setting) = (submitted(), setting(kernverbinder(), "2026-03-12"));
    assert_eq!(
        refused(&case, &correct(&case, |_| {}), &setting),
        Refusal::NothingChanges
    );
    let silent = Command::Correct {
        application: Box::new(case.application()),
        reason: "\n".to_owned(),
    };
    assert_eq!(refused(&case, &silent, &setting), Refusal::ReasonNeeded);
}

#[test]
fn a_wrong_day_of_receipt_is_corrected_with_the_reason_that_an_earlier_day_needs() {
    let (case, setting) = (submitted(), setting(kernverbinder(), "2026-03-12"));
    let earlier = |reason: &str| {
        correct(&case, |application| {
            application.ask.received_on = Some(day("2026-02-27"));
            application.received_reason = reason.to_owned();
        })
    };
    let fields = vec!["received_reason".to_owned()];
    assert_eq!(
        refused(&case, &earlier(""), &setting),
        Refusal::Incomplete { fields }
    );
    assert_eq!(
        done(&case, &earlier("Poststempel."), &setting).received_on,
        day("2026-02-27")
    );
    let later = correct(&case, |application| {
        application.ask.received_on = Some(day("2026-03-13"))
    });
    assert_eq!(refused(&case, &later, &setting), bad_day("ask.received_on"));
}
