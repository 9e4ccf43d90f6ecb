//! What nobody claimed goes to pots that are used up, from the day that the municipality set.

use super::{bears, dividing::bad, equal_parts, free};
use crate::{
    euro::Euro,
    pot::{Holder, PotState},
    refusal::Refusal,
    scheme::{Change, ChangeKind, Leftover, Resolution, SchemeYear, Shift, ShiftReason, ShiftWay, Unspent},
};
use chrono::NaiveDate;

/// Who gives and who gets, as an officer sees it before yes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redistribution {
    /// The pots that give, each with how much.
    pub gives: Vec<(Holder, Euro)>,
    /// The pots that get, each with how much.
    pub gets: Vec<(Holder, Euro)>,
}

/// Proposes who gives and who gets: each pot that is used up gets the same part of what nobody claimed, to the cent.
///
/// What was asked for by an application that waits is not free. Cents that cannot be divided stay where they are.
/// `by_hand` is what each gets instead, where a decision says otherwise.
///
/// # Errors
/// [`Refusal::NothingFree`] when no pot has anything free or none is used up; [`Refusal::PotExhausted`] when more is
/// given by hand than is free; [`Refusal::BadField`] when it is given to a pot that gives itself or is not there.
pub fn redistribution(
    pots: &[PotState],
    by_hand: Option<&[(Holder, Euro)]>,
) -> Result<Redistribution, Refusal> {
    let used_up: Vec<&PotState> = pots.iter().filter(|pot| is_used_up(pot)).collect();
    let gives: Vec<(Holder, Euro)> = pots
        .iter()
        .filter(|pot| !is_used_up(pot))
        .map(|pot| (pot.pot.holder.clone(), free(pot)))
        .filter(|(_, free)| !free.is_zero())
        .collect();
    let all: Euro = gives.iter().map(|(_, free)| *free).sum();
    if all.is_zero() || used_up.is_empty() {
        return Err(Refusal::NothingFree);
    }
    let gets = match by_hand {
        Some(parts) => {
            for (holder, _) in parts {
                if used_up.iter().all(|pot| pot.pot.holder != *holder) {
                    return Err(bad("parts", "why-not-used-up"));
                }
            }
            parts.to_vec()
        }
        None => {
            let (each, _) = equal_parts(all, used_up.len());
            used_up.iter().map(|pot| (pot.pot.holder.clone(), each)).collect()
        }
    };
    let given: Euro = gets.iter().map(|(_, amount)| *amount).sum();
    if given > all {
        return Err(Refusal::PotExhausted { left: all });
    }
    if given.is_zero() {
        return Err(Refusal::NothingChanges);
    }
    Ok(Redistribution {
        gives: in_proportion(&gives, given),
        gets: gets.into_iter().filter(|(_, amount)| !amount.is_zero()).collect(),
    })
}

/// Whether nothing can be committed from it any more.
fn is_used_up(pot: &PotState) -> bool {
    pot.left().is_some_and(Euro::is_zero)
}

/// Takes `sum` from what is free, from each in proportion, to the cent; the cents that remain come from those that have
/// the most, the first named first.
fn in_proportion(free: &[(Holder, Euro)], sum: Euro) -> Vec<(Holder, Euro)> {
    let all = i128::from(free.iter().map(|(_, free)| free.cents()).sum::<i64>());
    let mut taken: Vec<(Holder, i64, i64)> = free
        .iter()
        .map(|(holder, free)| {
            let cents = i128::from(free.cents()) * i128::from(sum.cents()) / all.max(1);
            let cents = i64::try_from(cents).expect("BUG: a part is no more than the whole");
            (holder.clone(), cents, free.cents())
        })
        .collect();
    let mut rest = sum.cents() - taken.iter().map(|(_, cents, _)| cents).sum::<i64>();
    let mut order: Vec<usize> = (0..taken.len()).collect();
    order.sort_by_key(|&place| std::cmp::Reverse(taken[place].2));
    for place in order {
        let (_, cents, free) = &mut taken[place];
        let more = rest.min(1).min(*free - *cents);
        *cents += more;
        rest -= more;
    }
    taken
        .into_iter()
        .filter(|(_, cents, _)| *cents > 0)
        .map(|(holder, cents, _)| (holder, Euro::from_cents(cents)))
        .collect()
}

/// The document in which what was left went to pots that were used up. The pots together hold what they held.
///
/// # Errors
/// [`Refusal::NoRedistribution`] where the municipality did not set that, [`Refusal::NotYet`] before its day,
/// [`Refusal::CeilingTooLow`] when a pot would go below what is taken of it.
pub fn redistribute(
    document: &SchemeYear,
    pots: &[PotState],
    moves: &Redistribution,
    decision: &Resolution,
    today: NaiveDate,
) -> Result<SchemeYear, Refusal> {
    let Some(Unspent {
        rule: Leftover::Redistributed { from },
        ..
    }) = &document.unspent
    else {
        return Err(Refusal::NoRedistribution);
    };
    if today < *from {
        return Err(Refusal::NotYet { from: *from });
    }
    let shift = |way: ShiftWay| {
        move |(holder, amount): &(Holder, Euro)| Shift {
            holder: holder.clone(),
            amount: *amount,
            way,
            why: ShiftReason::Redistributed,
            decision: decision.clone(),
        }
    };
    let mut next = document.clone();
    next.shifts.extend(moves.gives.iter().map(shift(ShiftWay::Out)));
    next.shifts.extend(moves.gets.iter().map(shift(ShiftWay::In)));
    next.change = Some(Change {
        what: ChangeKind::Redistributed,
        decision: decision.clone(),
    });
    bears(&next, pots)?;
    Ok(next)
}
