use super::*;
use crate::{
    application::Cost,
    scheme::{ConditionId, CostKind},
};

fn faults(application: &Application) -> Vec<(String, String)> {
    validate(application)
}

fn one(field: &str, why: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), why.to_owned())]
}

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

#[test]
fn an_empty_form_holds_nothing_wrong() {
    assert_eq!(faults(&Application::default()), []);
}

#[test]
fn a_text_at_its_length_passes_and_one_more_does_not() {
    let idea = |length| Application {
        idea: "é".repeat(length),
        ..Application::default()
    };
    assert_eq!(faults(&idea(MOST_LINE)), []);
    assert_eq!(faults(&idea(MOST_LINE + 1)), one("idea", "why-too-long"));
    let plan = Application {
        plan: "x".repeat(1_000_000),
        ..Application::default()
    };
    assert_eq!(faults(&plan), one("plan", "why-too-long"));
}

#[test]
fn hidden_characters_are_refused_by_kind() {
    for (text, why) in [
        ("a\u{0}b", "why-control-character"),
        ("a\tb", "why-control-character"),
        ("a\u{2028}b", "why-control-character"),
        ("a\u{202e}b", "why-bidi-character"),
        ("a\u{2066}b", "why-bidi-character"),
        ("a\u{200b}b", "why-zero-width-character"),
        ("\u{feff}ab", "why-zero-width-character"),
    ] {
        let application = Application {
            plan: text.to_owned(),
            ..Application::default()
        };
        assert_eq!(faults(&application), one("plan", why), "{text:?}");
    }
}

#[test]
fn a_new_line_passes_only_where_a_field_has_several() {
    let text = "een\ntwee".to_owned();
    assert_eq!(
        faults(&Application {
            plan: text.clone(),
            ..Application::default()
        }),
        []
    );
    let idea = Application {
        idea: text,
        ..Application::default()
    };
    assert_eq!(faults(&idea), one("idea", "why-control-character"));
}

#[test]
fn markup_is_plain_text_and_passes() {
    let application = Application {
        plan: "<script>alert(1)</script> & {x}".to_owned(),
        ..Application::default()
    };
    assert_eq!(faults(&application), []);
}

#[test]
fn a_reason_is_named_by_its_condition() {
    let mut application = Application::default();
    application
        .reasons
        .insert(ConditionId("open".to_owned()), "\u{200d}".to_owned());
    assert_eq!(
        faults(&application),
        one("reasons.open", "why-zero-width-character")
    );
}

#[test]
fn days_and_years_outside_the_century_are_refused() {
    let mut application = Application::default();
    application.ask.from = day("2018-12-31");
    assert_eq!(faults(&application), one("ask.from", "why-year"));
    application.ask.from = day("2100-12-31");
    application.ask.until = day("2100-12-30");
    assert_eq!(faults(&application), one("ask.until", "why-until-before-from"));
    application.ask.until = application.ask.from;
    application.ask.budget_year = Some(20_261);
    assert_eq!(faults(&application), one("ask.budget_year", "why-year"));
}

#[test]
fn nobody_and_too_many_people_are_refused() {
    for (people, wrong) in [(0, true), (1, false), (100_000, false), (100_001, true)] {
        let mut application = Application::default();
        application.ask.people = Some(people);
        assert_eq!(!faults(&application).is_empty(), wrong, "{people}");
    }
}

#[test]
fn a_negative_amount_is_refused() {
    let mut application = Application::default();
    application.ask.asked = Some(Euro::ZERO.minus(Euro::from_cents(1)));
    assert_eq!(faults(&application), one("ask.asked", "why-negative"));
}

#[test]
fn each_cost_line_has_its_words_and_there_are_sixty_at_most() {
    let mut application = Application::default();
    application.ask.costs = vec![
        Cost {
            kind: CostKind::Sound,
            amount: None
        };
        MOST_COST_LINES
    ];
    assert_eq!(faults(&application), one("cost_texts", "why-cost-texts-differ"));
    application.cost_texts = vec![String::new(); MOST_COST_LINES];
    assert_eq!(faults(&application), []);
    application.ask.costs.push(Cost {
        kind: CostKind::Sound,
        amount: None,
    });
    application.cost_texts.push(String::new());
    assert_eq!(faults(&application), one("ask.costs", "why-too-many-lines"));
}

#[test]
fn a_postcode_has_four_digits_and_two_letters() {
    for (postcode, right) in [
        ("4031 AB", true),
        ("4031ab", true),
        ("", true),
        ("0031 AB", false),
        ("4031", false),
        ("4031  AB", false),
        ("4031 A1", false),
        ("403é AB", false),
        ("B-2000", false),
    ] {
        let mut application = Application::default();
        application.applicant.postcode = postcode.to_owned();
        assert_eq!(faults(&application).is_empty(), right, "{postcode}");
    }
}
