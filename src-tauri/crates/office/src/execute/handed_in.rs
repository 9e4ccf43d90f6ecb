//! What an application must be before the rules weigh it: of the right shape, with an account that can exist, and with
//! choices that are on the municipality's lists.
//!
//! What is chosen from a list stands in the open part of the journal for ever: words of a person have no place there.

use crate::{facts::place, office::Office, trouble::Trouble};
use rules::{
    application::{Applicant, Application, Ask},
    check::shape,
    kern::Choice,
    refusal::Refusal,
};
use rusqlite::Connection;

/// Refuses an application that no rule can weigh.
pub(super) fn check(application: &Application) -> Result<(), Trouble> {
    if let Some((field, why)) = shape::validate(application).into_iter().next() {
        return Err(Refusal::BadField { field, why }.into());
    }
    check_account(&application.applicant)?;
    if application.ask.scheme.is_none() {
        let fields = vec!["ask.scheme".to_owned()];
        return Err(Refusal::Incomplete { fields }.into());
    }
    Ok(())
}

/// Refuses a choice that is on no list, unless the case has it already: a list may have become shorter since.
pub(super) fn check_choices(office: &Office, ask: &Ask, before: Option<&Ask>) -> Result<(), Trouble> {
    let had = |field: &str| match field {
        "ask.activity" => before.is_some_and(|before| before.activity == ask.activity),
        _ => before.is_some_and(|before| before.target_group == ask.target_group),
    };
    match not_listed(&office.db, ask)?.into_iter().find(|field| !had(field)) {
        Some(field) => Err(bad(field, "why-not-listed")),
        None => Ok(()),
    }
}

/// The fields whose choice is on no list.
pub(crate) fn not_listed(db: &Connection, ask: &Ask) -> Result<Vec<&'static str>, Trouble> {
    let mut fields = Vec::new();
    for (field, list, chosen) in [
        ("ask.activity", "activities", &ask.activity),
        ("ask.target_group", "target-groups", &ask.target_group),
    ] {
        let Some(chosen) = chosen.as_ref().filter(|chosen| !chosen.is_empty()) else {
            continue;
        };
        let listed: Vec<Choice> = place::list(db, list)?.unwrap_or_default();
        if listed.iter().all(|choice| choice.id != *chosen) {
            fields.push(field);
        }
    }
    Ok(fields)
}

/// A bank account is optional at intake; what is filled in must be one.
pub(super) fn check_account(applicant: &Applicant) -> Result<(), Trouble> {
    if applicant.iban.trim().is_empty() || applicant.iban.parse::<iban::Iban>().is_ok() {
        return Ok(());
    }
    Err(bad("applicant.iban", "why-no-iban"))
}

/// What is wrong with the bank account of an application while it is typed.
pub(crate) fn account_problem(application: &Application) -> Option<(String, String)> {
    match check_account(&application.applicant) {
        Err(Trouble::Refused(Refusal::BadField { field, why })) => Some((field, why)),
        _ => None,
    }
}

fn bad(field: &str, why: &str) -> Trouble {
    Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    }
    .into()
}
