//! Yearly contributions, many at once: proposed by one person, awarded by another. Each is a case of its own, with its own
//! check and its own result.

use crate::{
    execute,
    facts::{self, Weighing, scheme_years},
    journal,
    office::Office,
    pots::own_pot,
    registers,
    trouble::Trouble,
    wire::{
        AwardContributions, CaseVersion, DoAct, EachDone, OneDone, ProposeContributions, Receipt, Submit,
        WhichContribution,
    },
};
use rules::{
    application::{Applicant, Application, Ask},
    case::{AwardForm, Command},
    euro::Euro,
    register::Entry,
    scheme::{SchemeYear, Way},
};

/// The most contributions at once.
const MOST: usize = 200;

/// What would be handed in for a holder, and what it is weighed with.
pub(crate) struct Proposal {
    /// As it would be handed in.
    pub application: Application,
    /// What it is weighed with.
    pub weighing: Weighing,
}

/// What would be handed in today for this holder.
pub(crate) fn proposal(office: &Office, document: &SchemeYear, entry: &Entry) -> Result<Proposal, Trouble> {
    let details = registers::details(&office.db, &entry.id)?.unwrap_or_default();
    let application = Application {
        ask: Ask {
            scheme: Some(document.scheme.clone()),
            budget_year: Some(document.year),
            holder: Some(entry.id.clone()),
            asked: amount_of(document, entry),
            ..Ask::default()
        },
        applicant: Applicant {
            organisation: entry.name.clone(),
            ..details
        },
        idea: format!("{} {}", document.name.nl, document.year),
        ..Application::default()
    };
    let application = registers::placed(&office.db, application)?;
    let weighing = facts::gather(office, &application, None)?;
    Ok(Proposal {
        application,
        weighing,
    })
}

/// What a holder gets a year: the ceiling of its own where it has one, else that of all.
pub(crate) fn amount_of(document: &SchemeYear, entry: &Entry) -> Option<Euro> {
    let ask = Ask {
        holder: Some(entry.id.clone()),
        ..Ask::default()
    };
    own_pot(document, &ask).map_or(document.ceiling.amount, |pot| document.ceiling_of(&pot.holder))
}

/// Proposes contributions: a case for each.
pub(crate) fn propose(office: &mut Office, input: ProposeContributions) -> Result<EachDone, Trouble> {
    let ProposeContributions { year, contributions } = input;
    bounded(contributions.len())?;
    let each = contributions
        .into_iter()
        .map(|which| {
            let name = which.holder.to_string();
            one(name, propose_one(office, year, &which))
        })
        .collect::<Result<_, _>>()?;
    Ok(done(each))
}

fn propose_one(office: &mut Office, year: i32, which: &WhichContribution) -> Result<Receipt, Trouble> {
    let named = scheme_years::current(&office.db, &which.scheme, year)?
        .ok_or_else(|| execute::unknown("scheme-year"))?;
    let entry = registers::entry(&office.db, &which.holder)?.ok_or_else(|| execute::unknown("holder"))?;
    let Proposal { application, .. } = proposal(office, &named.document, &entry)?;
    execute::submit(
        office,
        Submit {
            draft: None,
            application,
        },
    )
}

/// Awards contributions that were proposed, each as the fixed sum that it is.
pub(crate) fn award(office: &mut Office, input: AwardContributions) -> Result<EachDone, Trouble> {
    let AwardContributions { cases, basis } = input;
    bounded(cases.len())?;
    let mut each = Vec::new();
    for CaseVersion { case, version } in cases {
        let loaded = journal::load_case(&office.db, case)?.ok_or_else(|| execute::unknown("case"))?;
        let command = Command::Award {
            amount: loaded.case.ask.asked.unwrap_or_default(),
            form: AwardForm::DirecteVaststelling,
            basis: basis.clone(),
            reason: String::new(),
        };
        let acting = DoAct {
            case,
            version,
            command,
        };
        let acted = if is_contribution(office, &loaded.case.scheme_year)? {
            execute::act(office, acting)
        } else {
            Err(execute::unknown("contribution"))
        };
        each.push(OneDone {
            case: Some(case),
            ..one(loaded.case.number, acted)?
        });
    }
    Ok(done(each))
}

fn is_contribution(office: &Office, scheme_year: &str) -> Result<bool, Trouble> {
    let named = scheme_years::by_hash(&office.db, scheme_year)?;
    Ok(named.is_some_and(|named| named.document.way == Way::YearlyContribution))
}

fn bounded(count: usize) -> Result<(), Trouble> {
    if count <= MOST {
        return Ok(());
    }
    Err(rules::refusal::Refusal::BadField {
        field: "contributions".to_owned(),
        why: "why-too-many-lines".to_owned(),
    }
    .into())
}

/// What came of one: what the rules decline stays by itself, a fault stops everything.
fn one(name: String, done: Result<Receipt, Trouble>) -> Result<OneDone, Trouble> {
    match done {
        Ok(receipt) => Ok(OneDone {
            case: receipt.case,
            name: receipt.number.unwrap_or(name),
            refused: None,
        }),
        Err(Trouble::Refused(refusal)) => Ok(OneDone {
            case: None,
            name,
            refused: Some(refusal.text()),
        }),
        Err(fault) => Err(fault),
    }
}

fn done(each: Vec<OneDone>) -> EachDone {
    let touched = if each.iter().any(|one| one.refused.is_none()) {
        ["cases", "pots"].map(str::to_owned).to_vec()
    } else {
        Vec::new()
    };
    EachDone { each, touched }
}
