//! Deciding many at once: each is its own decision, in its own transaction, with its own result and reason.

mod weighing;

pub(crate) use weighing::weigh;

use crate::{
    execute,
    facts::scheme_years,
    journal,
    office::Office,
    trouble::Trouble,
    wire::{DecideMany, DoAct, ManyDecided, ManyResult, OneOfMany},
};
use rules::{
    case::{AwardForm, Basis, Command},
    refusal::Refusal,
    scheme::{SchemeYear, Way},
    text::Text,
};
use std::sync::Arc;
use uuid::Uuid;

/// The most that are decided at once: what a person can still look through.
const MOST: usize = 200;

/// Decides them one by one. What is refused is told with its reason and leaves the others as they are. A fault of the disk,
/// or a person who stops it, leaves the rest undecided, and each of these is told so.
#[expect(clippy::needless_pass_by_value, reason = "every call takes its input over")]
pub(crate) fn decide(office: &mut Office, input: DecideMany) -> Result<ManyDecided, Trouble> {
    few_enough(input.decisions.len())?;
    let total = u64::try_from(input.decisions.len()).unwrap_or(u64::MAX);
    let progress = office.progress.clone();
    progress.begin(Text::new("many-task"), total);
    let decided = decide_each(office, &input);
    progress.end();
    decided
}

/// Why the rest was not tried.
#[derive(Clone, Copy)]
enum Rest {
    Stopped,
    Fault,
}

fn decide_each(office: &mut Office, input: &DecideMany) -> Result<ManyDecided, Trouble> {
    let decisions = &input.decisions;
    let progress = office.progress.clone();
    let mut results = Vec::with_capacity(decisions.len());
    let mut touched = vec!["cases".to_owned(), "pots".to_owned()];
    let mut rest = Rest::Fault;
    for (at, &one) in decisions.iter().enumerate() {
        if progress.reach(u64::try_from(at).unwrap_or(u64::MAX)).is_err() {
            rest = Rest::Stopped;
            break;
        }
        match decide_one(office, one, input) {
            Ok(result) => {
                touched.push(format!("case:{}", one.case));
                results.push(result);
            }
            Err(Trouble::Refused(refusal)) => results.push(undecided(office, one.case, refusal.text())?),
            Err(trouble) if results.iter().all(|result| result.refused.is_some()) => return Err(trouble),
            Err(_) => break,
        }
    }
    let why = match rest {
        Rest::Stopped => "many-stopped",
        Rest::Fault => "many-not-tried",
    };
    for one in &decisions[results.len()..] {
        results.push(undecided(office, one.case, Text::new(why))?);
    }
    let decided = results.iter().filter(|result| result.refused.is_none());
    Ok(ManyDecided {
        decided: u32::try_from(decided.clone().count()).unwrap_or(u32::MAX),
        together: decided.filter_map(|result| result.amount).sum(),
        results,
        touched,
    })
}

fn decide_one(office: &mut Office, one: OneOfMany, input: &DecideMany) -> Result<ManyResult, Trouble> {
    let command = command(office, one, input)?;
    let doing = DoAct {
        case: one.case,
        version: one.version,
        command,
    };
    let receipt = execute::act(office, doing)?;
    Ok(ManyResult {
        case: one.case,
        number: receipt.number.unwrap_or_default(),
        amount: one.amount,
        refused: None,
    })
}

fn undecided(office: &Office, case: Uuid, why: Text) -> Result<ManyResult, Trouble> {
    let loaded = journal::load_case(&office.db, case)?;
    Ok(ManyResult {
        case,
        number: loaded.map_or_else(String::new, |loaded| loaded.case.number),
        amount: None,
        refused: Some(why),
    })
}

fn command(office: &Office, one: OneOfMany, input: &DecideMany) -> Result<Command, Trouble> {
    let basis: Basis = input.basis.clone();
    let reason = input.reason.clone();
    let Some(amount) = one.amount else {
        return Ok(Command::Reject { basis, reason });
    };
    let loaded = journal::load_case(&office.db, one.case)?.ok_or_else(|| execute::unknown("case"))?;
    let form = own_form(&*document(office, &loaded.case.scheme_year)?).or(input.form);
    Ok(Command::Award {
        amount,
        form: form.ok_or_else(|| bad("form", "why-not-chosen"))?,
        basis,
        reason,
    })
}

/// The document that a case is judged by.
fn document(office: &Office, hash: &str) -> Result<Arc<SchemeYear>, Trouble> {
    let named = scheme_years::by_hash(&office.db, hash)?;
    Ok(named.ok_or_else(|| execute::unknown("scheme-year"))?.document)
}

/// Money for what was paid already, and a fixed sum a year, are fixed at once (Awb 4:43).
fn own_form(document: &SchemeYear) -> Option<AwardForm> {
    matches!(document.way, Way::ClaimBudget | Way::YearlyContribution)
        .then_some(AwardForm::DirecteVaststelling)
}

fn few_enough(count: usize) -> Result<(), Trouble> {
    if count <= MOST {
        return Ok(());
    }
    Err(bad("cases", "why-too-many-at-once"))
}

fn bad(field: &str, why: &str) -> Trouble {
    Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    }
    .into()
}
