//! Amounts in a settlement: what is given must be there.

use super::{bad, decided, told};
use crate::{
    allotments,
    disputes::{
        card,
        facts::{Commitment, Facts},
        money::committed,
    },
    event::{self, OfficeEvent},
    execute::unknown,
    journal,
    office::Office,
    pots::{self, pot_key},
    tables::authority,
    trouble::Trouble,
    wire::Settle,
};
use rules::{case::Settled, euro::Euro, grant::Grant, pot::PotId, refusal::Refusal};
use seal::Unsealed;
use uuid::Uuid;

/// The longest number of a decision of the college, in characters.
const LONGEST_NUMBER: usize = 100;

/// The amount that was filled in for a case.
pub(super) fn amount_for(input: &Settle, case: Uuid) -> Result<Euro, Trouble> {
    input
        .amounts
        .get(&case)
        .copied()
        .ok_or_else(|| bad("amounts", "why-empty"))
}

/// Refuses an award that would make the pot overspent, or more so.
pub(crate) fn fits(office: &Office, case: Uuid, outcome: &Settled) -> Result<(), Trouble> {
    let db = &office.db;
    let loaded = journal::load_case(db, case)?.ok_or_else(|| unknown("case"))?;
    let now = loaded.grant.as_ref().map(Grant::entitled).unwrap_or_default();
    let next = match outcome {
        Settled::Award { amount } => *amount,
        Settled::Reject => Euro::ZERO,
        Settled::Claim { action } => {
            let claimed = loaded
                .actions
                .iter()
                .find(|one| one.head.to_string() == *action)
                .ok_or_else(|| unknown("claim"))?;
            card::decision_of(db, case, claimed.commit)?
                .as_ref()
                .and_then(card::amount_of)
                .unwrap_or_default()
        }
    };
    if matches!(outcome, Settled::Award { .. }) {
        may_give(office, &loaded.case.pot, case, next)?;
    }
    let (Some(ceiling), _) = pots::ceiling(db, &loaded.case.pot)? else {
        return Ok(());
    };
    let beside = committed(db, &pot_key(&loaded.case.pot))?.less(now);
    let beside = beside.plus(allotments::allotted(db, &pot_key(&loaded.case.pot))?);
    let left = ceiling.less(beside);
    if next > left && next > now {
        return Err(Refusal::PotExhausted { left }.into());
    }
    Ok(())
}

/// Who does not hold the pot chooses among what was given: more than that is for the holder.
fn may_give(office: &Office, pot: &PotId, case: Uuid, amount: Euro) -> Result<(), Trouble> {
    if pots::holder(&office.db, pot)? == Some(office.seat()) {
        return Ok(());
    }
    match authority::most_given(&office.db, case)? {
        Some(most) if amount <= most => Ok(()),
        most => Err(Refusal::MoreThanGiven {
            most: most.unwrap_or_default(),
        }
        .into()),
    }
}

/// Settles a pot of which too much was committed: an amount for each case, or the college bears it.
pub(super) fn overspent(
    office: &Office,
    facts: &Facts,
    input: &Settle,
    reason: &str,
) -> Result<Vec<Unsealed>, Trouble> {
    let Facts::Overspent {
        pot,
        ceiling,
        committed,
        involved,
    } = facts
    else {
        unreachable!("BUG: only a pot is overspent")
    };
    if input.choice == "accept" {
        let accepted = OfficeEvent::OverspendAccepted {
            pot: pot.clone(),
            committed: *committed,
            number: number(&input.number)?,
            on: input
                .on
                .filter(|on| *on <= office.today())
                .ok_or_else(|| Refusal::BadDay {
                    field: "on".to_owned(),
                })?,
        };
        return Ok(vec![
            event::of_office(None, &accepted)?,
            told(None, input, reason)?,
        ]);
    }
    let amounts = amounts(input, involved)?;
    let allotted = allotments::allotted(&office.db, &pot_key(pot))?;
    let room = ceiling.less(committed.less(card::claimed(involved)).plus(allotted));
    if amounts.iter().map(|(_, amount)| *amount).sum::<Euro>() > room {
        return Err(Refusal::PotExhausted { left: room }.into());
    }
    let mut events = Vec::new();
    for (case, amount) in amounts {
        if !amount.is_zero() {
            may_give(office, pot, case, amount)?;
        }
        let outcome = if amount.is_zero() {
            Settled::Reject
        } else {
            Settled::Award { amount }
        };
        events.extend(decided(office, case, outcome, reason)?);
    }
    Ok(events)
}

/// What each case gets.
fn amounts(input: &Settle, involved: &[Commitment]) -> Result<Vec<(Uuid, Euro)>, Trouble> {
    if let Some(only) = input.choice.strip_prefix("only:") {
        return Ok(involved
            .iter()
            .map(|one| {
                let keeps = one.case.to_string() == only;
                (one.case, if keeps { one.amount } else { Euro::ZERO })
            })
            .collect());
    }
    if input
        .amounts
        .keys()
        .any(|case| involved.iter().all(|one| one.case != *case))
    {
        return Err(unknown("case"));
    }
    involved
        .iter()
        .map(|one| {
            let amount = amount_for(input, one.case)?;
            Ok((one.case, amount))
        })
        .collect()
}

/// The number of a decision of the college.
fn number(typed: &str) -> Result<String, Trouble> {
    let number = typed.trim();
    if number.is_empty() {
        return Err(bad("number", "why-empty"));
    }
    if number.chars().count() > LONGEST_NUMBER {
        return Err(bad("number", "why-too-long"));
    }
    match rules::check::shape::fault_in_text(number) {
        Some(why) => Err(bad("number", why)),
        None => Ok(number.to_owned()),
    }
}
