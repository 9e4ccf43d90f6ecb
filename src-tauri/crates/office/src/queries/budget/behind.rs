//! What stands behind a number of the budget: the steps of the money in its pots, each with its cases.

use super::matrix::together;
use crate::{
    facts::scheme_years::{self, Named},
    office::Office,
    pots::{pot_key, sums::Sums},
    queries::rows::StoredEuro,
    trouble::Trouble,
    wire::{PotsView, StepLine, WhichPots},
};
use rules::{
    euro::Euro,
    grant::MoneyStep,
    pot::{PotId, PotState},
};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// The most pots that are asked for together.
const MOST: usize = 500;

/// Shows the money in one pot, or in several together.
pub(crate) fn show(office: &mut Office, input: WhichPots) -> Result<PotsView, Trouble> {
    if input.pots.len() > MOST {
        return Err(Trouble::BadShape {
            detail: format!("more than {MOST} pots"),
        });
    }
    let db = &office.db;
    let mut pots = input.pots;
    pots.sort_unstable();
    pots.dedup();
    let steps = steps(db, &pots)?;
    let sums = Sums::read(db)?;
    let (mut states, mut only): (Vec<PotState>, _) = (Vec::new(), None);
    for pot in &pots {
        let Some(Named { document, .. }) = scheme_year(db, pot)? else {
            continue;
        };
        states.push(sums.state(pot.clone(), &document));
        only = (pots.len() == 1).then_some(document);
    }
    let beside = [MoneyStep::Asked, MoneyStep::ToRecover, MoneyStep::Recovered];
    let bears = steps.iter().filter(|line| !beside.contains(&line.step));
    Ok(PotsView {
        sum: together(&states),
        used: bears.map(|line| line.amount).sum(),
        steps,
        ceiling: only
            .as_ref()
            .map(|document| document.set_for(&pots[0].holder).clone()),
        cover: only.map_or_else(Vec::new, |document| document.cover.clone()),
    })
}

fn scheme_year(db: &Connection, pot: &PotId) -> Result<Option<Named>, Trouble> {
    match pot.year {
        Some(year) => scheme_years::current(db, &pot.scheme, year),
        None => scheme_years::newest(db, &pot.scheme),
    }
}

/// Every step with what stands at it and of how many cases, by the index that holds both.
fn steps(db: &Connection, pots: &[PotId]) -> Result<Vec<StepLine>, Trouble> {
    let keys: Vec<String> = pots.iter().map(pot_key).collect();
    let mut statement = db.prepare_cached(
        "SELECT step, sum(amount), count(*) FROM ledger INDEXED BY ledger_by_pot
         WHERE pot IN (SELECT value FROM json_each(?1)) GROUP BY step",
    )?;
    let rows = statement.query_map([serde_json::to_string(&keys)?], |row| {
        Ok((row.get(0)?, (row.get::<_, StoredEuro>(1)?.0, row.get(2)?)))
    })?;
    let found: BTreeMap<String, (Euro, u32)> = rows.collect::<Result<_, _>>()?;
    let line = |step: MoneyStep| {
        let (amount, cases) = found.get(step.id()).copied().unwrap_or_default();
        StepLine { step, amount, cases }
    };
    Ok(MoneyStep::ALL.map(line).to_vec())
}
