//! What is still missing for submitting.

use super::{Facts, money};
use crate::{
    application::{Applicant, Application},
    euro::Euro,
    register::Register,
    scheme::{HolderKind, SchemeYear, Test, Way},
};

/// Names the fields that submission still needs, in the order of the form.
///
/// The Awb (4:2) asks for a name, an address, a date and what is asked, signed: `applicant.name`, `applicant.street`,
/// `applicant.postcode`, `applicant.place`, `ask.asked`, `ask.signed_copy_seen` (the date is that of receipt, which is
/// today unless filled in). The schemes ask for `ask.scheme`, `ask.kern`, `ask.area` (unless it is for the whole kern),
/// `idea`, `plan`, `ask.from` (where a condition in use weighs the day of the activity) and `reasons.<condition>` for
/// each condition in use that people judge. A clerk needs `applicant.phone` (or an e-mail address), and
/// `received_reason` when it was received before today.
pub fn missing(application: &Application, facts: &Facts) -> Vec<String> {
    let ask = &application.ask;
    let scheme_year = &facts.scheme_year;
    match scheme_year.way {
        Way::Application => {}
        Way::ClaimBudget => return of_claim(application, facts),
        Way::YearlyContribution => {
            let fields = [
                ("ask.holder", ask.holder.is_none()),
                ("ask.asked", money::asked(ask).is_none()),
            ];
            return named(&fields).collect();
        }
        Way::Undivided => return Vec::new(),
    }
    let idea = [
        ("ask.kern", ask.kern.is_none()),
        ("ask.scheme", ask.scheme.is_none()),
        ("idea", empty(&application.idea)),
        ("plan", empty(&application.plan)),
    ];
    let place_and_money = [
        (
            "ask.area",
            ask.area.as_deref().is_none_or(empty) && !ask.whole_kern,
        ),
        ("ask.from", ask.from.is_none() && weighs_activity_day(scheme_year)),
        ("ask.asked", money::asked(ask).is_none()),
    ];
    named(&idea)
        .chain(reasons(application, scheme_year))
        .chain(named(&place_and_money))
        .chain(named(&of_applicant(&application.applicant)))
        .chain(named(&received(application, facts)))
        .collect()
}

/// A claim names whose budget it is (the kern where a kern holds it), has a receipt with supplier, day and amount on each
/// line, and says who hands it in and to which account the money goes back.
fn of_claim(application: &Application, facts: &Facts) -> Vec<String> {
    let ask = &application.ask;
    let of_kern = facts.scheme_year.holder == HolderKind::Kern;
    let whose = [
        ("ask.kern", of_kern && ask.kern.is_none()),
        (
            "ask.holder",
            Register::of(&facts.scheme_year).is_some() && ask.holder.is_none(),
        ),
        ("ask.expenses", ask.expenses.is_empty()),
    ];
    let money = [("ask.asked", money::asked(ask).is_none())];
    let who = [
        ("applicant.name", empty(&application.applicant.name)),
        ("applicant.iban", empty(&application.applicant.iban)),
    ];
    named(&whose)
        .chain(receipts(application))
        .chain(reasons(application, &facts.scheme_year))
        .chain(named(&money))
        .chain(named(&who))
        .chain(named(&received(application, facts)))
        .collect()
}

/// Where the receipts stand in the name of a field; the place of the line comes behind it.
const LINES: &str = "expenses";

fn receipts(application: &Application) -> impl Iterator<Item = String> {
    let lines = application.ask.expenses.iter().enumerate();
    lines.flat_map(|(line, expense)| {
        let text = application.expense_texts.get(line);
        let fields = [
            (
                "ask.expenses.supplier",
                text.is_none_or(|text| empty(&text.supplier)),
            ),
            ("ask.expenses.on", expense.on.is_none()),
            ("ask.expenses.amount", expense.amount.is_none_or(Euro::is_zero)),
        ];
        let missing = fields.into_iter().filter(|(_, missing)| *missing);
        missing.map(move |(field, _)| field.replace(LINES, &format!("{LINES}.{line}")))
    })
}

fn received(application: &Application, facts: &Facts) -> [(&'static str, bool); 2] {
    let ask = &application.ask;
    [
        ("ask.signed_copy_seen", !ask.signed_copy_seen),
        (
            "received_reason",
            ask.received_on.is_some_and(|day| day < facts.today) && empty(&application.received_reason),
        ),
    ]
}

/// Names those of `fields` that are missing.
fn named(fields: &[(&str, bool)]) -> impl Iterator<Item = String> {
    let missing = fields.iter().filter(|(_, missing)| *missing);
    missing
        .map(|(field, _)| (*field).to_owned())
        .collect::<Vec<_>>()
        .into_iter()
}

fn empty(text: &str) -> bool {
    text.trim().is_empty()
}

fn of_applicant(applicant: &Applicant) -> [(&'static str, bool); 5] {
    [
        ("applicant.name", empty(&applicant.name)),
        ("applicant.street", empty(&applicant.street)),
        ("applicant.postcode", empty(&applicant.postcode)),
        ("applicant.place", empty(&applicant.place)),
        (
            "applicant.phone",
            empty(&applicant.phone) && empty(&applicant.email),
        ),
    ]
}

fn weighs_activity_day(scheme_year: &SchemeYear) -> bool {
    scheme_year.in_use().any(|condition| {
        matches!(
            condition.test,
            Test::OncePerYear | Test::AheadOfActivity { .. } | Test::DoneBy { .. }
        )
    })
}

fn reasons(application: &Application, scheme_year: &SchemeYear) -> Vec<String> {
    scheme_year
        .in_use()
        .filter(|condition| matches!(condition.test, Test::Judged))
        .filter(|condition| {
            application
                .reasons
                .get(&condition.id)
                .is_none_or(|reason| empty(reason))
        })
        .map(|condition| format!("reasons.{}", condition.id.0))
        .collect()
}
