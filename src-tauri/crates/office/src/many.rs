//! Deciding many at once: each is its own decision, in its own transaction, with its own result and reason.

use crate::{
    execute,
    facts::{self, Weighing},
    journal,
    office::Office,
    queries::rows::Reader,
    trouble::Trouble,
    wire::{DecideMany, DoAct, ManyDecided, ManyResult, ManyRow, ManyWeighed, OneOfMany, WeighMany},
};
use rules::{
    application::word,
    case::{AwardForm, Basis, Command},
    check::check,
    euro::Euro,
    life::Act,
    pot::PotId,
    refusal::Refusal,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The most that are decided at once: what a person can still look through.
const MOST: usize = 200;

/// What others earlier in the list take of each pot.
type Taken = BTreeMap<PotId, Euro>;

/// Weighs each as if those before it in the list were awarded what they can get.
pub(crate) fn weigh(office: &mut Office, input: WeighMany) -> Result<ManyWeighed, Trouble> {
    few_enough(input.cases.len())?;
    let reader = Reader::new(&office.db, office.today())?;
    let mut taken = Taken::new();
    let mut rows = Vec::with_capacity(input.cases.len());
    for case in input.cases {
        rows.push(weigh_one(office, &reader, case, &mut taken)?);
    }
    Ok(ManyWeighed {
        together: rows.iter().map(|row| row.amount).sum(),
        rows,
    })
}

fn weigh_one(office: &Office, reader: &Reader, id: Uuid, taken: &mut Taken) -> Result<ManyRow, Trouble> {
    let loaded = journal::load_case(&office.db, id)?.ok_or_else(|| execute::unknown("case"))?;
    let case = &loaded.case;
    let Weighing { mut facts, .. } = facts::gather(office, &case.application(), Some((case, loaded.row)))?;
    let before = taken.entry(case.pot.clone()).or_default();
    if let Some(pot) = &mut facts.pot {
        pot.committed = pot.committed.plus(*before);
    }
    let weighed = check(&case.application(), &facts);
    let hindrance = hindrance(office, &loaded)?;
    let asked = case.ask.asked.unwrap_or_default();
    let amount = if hindrance.is_some() {
        Euro::ZERO
    } else {
        weighed.most.min(asked)
    };
    *before = before.plus(amount);
    let nothing = hindrance.is_none() && amount.is_zero();
    Ok(ManyRow {
        case: id,
        version: loaded.version,
        number: case.number.clone(),
        idea: case.words.get(word::IDEA).cloned().unwrap_or_default(),
        kern: reader.kern(case.ask.kern.as_ref().map_or("", |kern| &kern.0)),
        asked,
        amount,
        hindrance: hindrance.or_else(|| {
            nothing.then(|| {
                Refusal::MoreThanAllowed {
                    most: Euro::ZERO,
                    because: weighed.because.clone(),
                }
                .text()
            })
        }),
        because: weighed.because,
    })
}

/// Why this person cannot award it now.
fn hindrance(office: &Office, loaded: &journal::LoadedCase) -> Result<Option<rules::text::Text>, Trouble> {
    if loaded.newer {
        return Ok(Some(Refusal::NewerNeeded.text()));
    }
    let nothing_asked = Command::Withdraw {
        reason: String::new(),
    };
    let setting = execute::setting(office, loaded, &nothing_asked)?;
    let acts = loaded.case.acts(&setting);
    Ok(acts
        .into_iter()
        .find_map(|(act, refusal)| refusal.filter(|_| act == Act::Award))
        .map(|refusal| refusal.text()))
}

/// Decides them one by one. What is refused is told with its reason and leaves the others as they are; a fault of the disk
/// stops the rest, which are told as not decided.
pub(crate) fn decide(office: &mut Office, input: DecideMany) -> Result<ManyDecided, Trouble> {
    let DecideMany {
        decisions,
        basis,
        form,
        reason,
    } = input;
    few_enough(decisions.len())?;
    let mut results = Vec::with_capacity(decisions.len());
    let mut touched = vec!["cases".to_owned(), "pots".to_owned()];
    for &one in &decisions {
        let command = command(one, form, &basis, &reason);
        let done = execute::act(
            office,
            DoAct {
                case: one.case,
                version: one.version,
                command,
            },
        );
        match done {
            Ok(receipt) => {
                touched.push(format!("case:{}", one.case));
                results.push(ManyResult {
                    case: one.case,
                    number: receipt.number.unwrap_or_default(),
                    amount: one.amount,
                    refused: None,
                });
            }
            Err(Trouble::Refused(refusal)) => results.push(ManyResult {
                case: one.case,
                number: number(office, one.case)?,
                amount: None,
                refused: Some(refusal.text()),
            }),
            Err(trouble) if results.iter().all(|result| result.refused.is_some()) => return Err(trouble),
            Err(_) => break,
        }
    }
    for one in &decisions[results.len()..] {
        results.push(ManyResult {
            case: one.case,
            number: number(office, one.case)?,
            amount: None,
            refused: Some(rules::text::Text::new("many-not-tried")),
        });
    }
    let decided = results.iter().filter(|result| result.refused.is_none());
    Ok(ManyDecided {
        decided: u32::try_from(decided.clone().count()).unwrap_or(u32::MAX),
        together: decided.filter_map(|result| result.amount).sum(),
        results,
        touched,
    })
}

fn command(one: OneOfMany, form: AwardForm, basis: &Basis, reason: &str) -> Command {
    let (basis, reason) = (basis.clone(), reason.to_owned());
    match one.amount {
        Some(amount) => Command::Award {
            amount,
            form,
            basis,
            reason,
        },
        None => Command::Reject { basis, reason },
    }
}

fn number(office: &Office, case: Uuid) -> Result<String, Trouble> {
    Ok(journal::load_case(&office.db, case)?.map_or_else(String::new, |loaded| loaded.case.number))
}

fn few_enough(count: usize) -> Result<(), Trouble> {
    if count <= MOST {
        return Ok(());
    }
    Err(Refusal::BadField {
        field: "cases".to_owned(),
        why: "why-too-many-at-once".to_owned(),
    }
    .into())
}
