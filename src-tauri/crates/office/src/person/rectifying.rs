//! The right to rectification (AVG 16): wrong personal data mended, in one case or in all cases of a person at once.
//!
//! A case that waits for a decision is corrected as at any time ([`Command::Correct`]). In one that was decided only the
//! personal data are told again, with the reason: what was decided stays. What stood there before remains to be seen.

use super::fields_mut;
use crate::{
    erasure,
    event::of_case,
    execute::{self, account_problem, unknown},
    journal::{self, LoadedCase},
    office::Office,
    trouble::Trouble,
    wire::{CaseVersion, DoAct, EachDone, OneDone, Receipt, Rectify},
};
use rules::{
    application::{Applicant, Application, MOST_TEXT, word},
    case::{Command, Event},
    check::shape::{self, fault_in_text},
    grant,
    refusal::Refusal,
};
use std::collections::BTreeMap;

/// The most cases at once.
const MOST: usize = 200;

/// Mends personal data in these cases, each by itself.
pub(crate) fn rectify(office: &mut Office, input: Rectify) -> Result<EachDone, Trouble> {
    let Rectify {
        cases,
        changes,
        reason: typed,
    } = input;
    if cases.is_empty() || cases.len() > MOST {
        return Err(bad("cases", "why-too-many-at-once"));
    }
    let reason = reason(&typed)?;
    let mut each = Vec::new();
    for one in cases {
        each.push(done(one, rectify_one(office, one, &changes, &reason))?);
    }
    let any = each.iter().any(|one| one.refused.is_none());
    Ok(EachDone {
        each,
        touched: if any { vec!["cases".to_owned()] } else { Vec::new() },
    })
}

fn rectify_one(
    office: &mut Office,
    CaseVersion { case, version }: CaseVersion,
    changes: &BTreeMap<String, String>,
    reason: &str,
) -> Result<Receipt, Trouble> {
    let loaded = journal::load_case(&office.db, case)?.ok_or_else(|| unknown("case"))?;
    let application = changed(&loaded, changes)?;
    if loaded.case.life.is_open() {
        let command = Command::Correct {
            application: Box::new(application),
            reason: reason.to_owned(),
        };
        return execute::act(
            office,
            DoAct {
                case,
                version,
                command,
            },
        );
    }
    office.whole(|office| {
        if loaded.newer {
            return Err(Refusal::NewerNeeded.into());
        }
        if loaded.version != version {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        erasure::refuse_erased(&office.db, case)?;
        undo_first(&loaded, &application.applicant)?;
        let told = Event::ApplicantTold {
            applicant: Box::new(application.applicant),
        };
        let words = [(word::rectification(next(&loaded)), reason.to_owned())].into();
        let unsealed = [told, Event::WordsTold { words }]
            .iter()
            .map(|event| of_case(case, event))
            .collect::<Result<_, _>>()?;
        journal::commit(office, unsealed)?;
        Ok(Receipt {
            case: Some(case),
            number: Some(loaded.case.number.clone()),
            touched: Vec::new(),
        })
    })
}

/// The application with these fields of its applicant as they should be.
fn changed(loaded: &LoadedCase, changes: &BTreeMap<String, String>) -> Result<Application, Trouble> {
    let mut application = loaded.case.application();
    // What is not here stands empty: telling that would blank it elsewhere.
    let before = loaded.case.applicant.clone().ok_or(Refusal::NothingChanges)?;
    let mut fields = fields_mut(&mut application.applicant);
    for (name, value) in changes {
        let field = fields.iter_mut().find(|(field, _)| field == name);
        let (_, field) = field.ok_or_else(|| unknown("field"))?;
        value.trim().clone_into(field);
    }
    if application.applicant == before {
        return Err(Refusal::NothingChanges.into());
    }
    let faults = shape::validate(&application);
    let of_applicant = |(field, _): &(String, String)| field.starts_with("applicant.");
    match faults
        .into_iter()
        .filter(of_applicant)
        .chain(account_problem(&application))
        .next()
    {
        Some((field, why)) => Err(bad(&field, &why)),
        None => Ok(application),
    }
}

/// A payment that was approved goes to the account that was looked at then.
fn undo_first(loaded: &LoadedCase, after: &Applicant) -> Result<(), Trouble> {
    let before = loaded.case.applicant.as_ref();
    let same =
        before.is_some_and(|before| (&before.iban, &before.iban_holder) == (&after.iban, &after.iban_holder));
    let waits = loaded
        .grant
        .as_ref()
        .is_some_and(|grant| grant.waiting().next().is_some());
    if waits && !same {
        let what = grant::Act::ApprovePayment;
        return Err(Refusal::UndoFirst { what }.into());
    }
    Ok(())
}

/// The how-manieth rectification this is.
fn next(loaded: &LoadedCase) -> u32 {
    (1..)
        .find(|number| !loaded.case.words.contains_key(&word::rectification(*number)))
        .unwrap_or(u32::MAX)
}

fn reason(typed: &str) -> Result<String, Trouble> {
    let typed = typed.trim();
    let why = match typed {
        "" => return Err(Refusal::ReasonNeeded.into()),
        typed if typed.chars().count() > MOST_TEXT => Some("why-too-long"),
        typed => fault_in_text(typed),
    };
    match why {
        None => Ok(typed.to_owned()),
        Some(why) => Err(bad("reason", why)),
    }
}

/// What came of one: what the rules decline stays by itself, a fault stops everything.
fn done(one: CaseVersion, done: Result<Receipt, Trouble>) -> Result<OneDone, Trouble> {
    let (name, refused) = match done {
        Ok(receipt) => (receipt.number.unwrap_or_default(), None),
        Err(Trouble::Refused(refusal)) => (String::new(), Some(refusal.text())),
        Err(fault) => return Err(fault),
    };
    Ok(OneDone {
        case: Some(one.case),
        name,
        refused,
    })
}

fn bad(field: &str, why: &str) -> Trouble {
    Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    }
    .into()
}
