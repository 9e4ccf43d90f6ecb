//! What is left goes to the same pot of the year after.

use super::{bears, free};
use crate::{
    pot::PotState,
    refusal::Refusal,
    scheme::{Change, ChangeKind, Leftover, Period, Resolution, SchemeYear, Shift, ShiftReason, ShiftWay},
};

/// Both documents in which what is free in `pots` of the old year stands in the new one, the old year first. The two
/// together hold what they held.
///
/// # Errors
/// [`Refusal::NoCarryOver`] where the municipality did not set that; [`Refusal::NothingFree`] when nothing is left;
/// [`Refusal::BadField`] when the new year has no ceilings.
pub fn carry_over(
    old: &SchemeYear,
    new: &SchemeYear,
    pots: &[PotState],
    decision: &Resolution,
) -> Result<(SchemeYear, SchemeYear), Refusal> {
    let allowed = old
        .unspent
        .as_ref()
        .is_some_and(|unspent| unspent.rule == Leftover::CarriesOver);
    if !allowed || old.period == Period::Once {
        return Err(Refusal::NoCarryOver);
    }
    let change = Some(Change {
        what: ChangeKind::CarriedOver,
        decision: decision.clone(),
    });
    let (mut before, mut after) = (old.clone(), new.clone());
    for pot in pots {
        let (holder, amount) = (&pot.pot.holder, free(pot));
        if amount.is_zero() {
            continue;
        }
        if new.set_for(holder).amount.is_none() {
            return Err(super::dividing::bad("into", "why-no-ceiling"));
        }
        let shift = |way| Shift {
            holder: holder.clone(),
            amount,
            way,
            why: ShiftReason::CarriedOver,
            decision: decision.clone(),
        };
        before.shifts.push(shift(ShiftWay::Out));
        after.shifts.push(shift(ShiftWay::In));
    }
    if before.shifts.len() == old.shifts.len() {
        return Err(Refusal::NothingFree);
    }
    before.change.clone_from(&change);
    after.change = change;
    bears(&before, pots)?;
    Ok((before, after))
}
