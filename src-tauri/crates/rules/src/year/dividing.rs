//! Dividing money that waits over the pots of holders, by a decision.

use crate::{
    euro::Euro,
    pot::Holder,
    refusal::Refusal,
    scheme::{Change, ChangeKind, Resolution, SchemeYear, Way},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How money is divided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "how")]
pub enum Division {
    /// Each the same, to the cent.
    Equal {
        /// Where the cents go that cannot be divided.
        remainder: Remainder,
    },
    /// As the decision says, amount by amount; together they are the whole sum.
    ByHand {
        /// What each gets.
        parts: Vec<Part>,
    },
}

/// What one holder gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Part {
    /// Who.
    pub holder: Holder,
    /// How much.
    pub amount: Euro,
}

/// Where the cents go that cannot be divided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "to")]
pub enum Remainder {
    /// They stay where the money waited.
    Stays,
    /// One holder gets them.
    One {
        /// Which.
        holder: Holder,
    },
}

/// The equal part of each of `count`, to the cent, and what is left over: € 20.000 over fifteen is € 1.333,33 each and
/// € 0,05 left over.
#[must_use]
pub fn equal_parts(amount: Euro, count: usize) -> (Euro, Euro) {
    let Some(count) = i64::try_from(count).ok().filter(|count| *count > 0) else {
        return (Euro::ZERO, amount);
    };
    let cents = amount.cents();
    (Euro::from_cents(cents / count), Euro::from_cents(cents % count))
}

/// Divides `amount` of the money that waits in `from` over the pots of `holders` in `into`.
///
/// Gives both documents that take their place, `from` first; the two together hold what they held before.
///
/// # Errors
/// [`Refusal::BadField`] when `from` is no money that waits, when `into` has no ceilings, or when a part names somebody
/// who holds no pot; [`Refusal::PotExhausted`] when less waits; [`Refusal::DoesNotAddUp`] when the parts by hand are not
/// the whole sum; [`Refusal::NothingChanges`] when nothing is divided.
pub fn divide(
    from: &SchemeYear,
    into: &SchemeYear,
    holders: &[Holder],
    (amount, division): (Euro, &Division),
    decision: &Resolution,
) -> Result<(SchemeYear, SchemeYear), Refusal> {
    let waits = from.ceiling_of(&Holder::Municipality).unwrap_or_default();
    if from.way != Way::Undivided {
        return Err(bad("from", "why-not-undivided"));
    }
    if amount > waits {
        return Err(Refusal::PotExhausted { left: waits });
    }
    let parts = parts(amount, holders, division)?;
    let given: Euro = parts.iter().map(|part| part.amount).sum();
    if given.is_zero() {
        return Err(Refusal::NothingChanges);
    }
    let change = Some(Change {
        what: ChangeKind::Divided,
        decision: decision.clone(),
    });
    let mut next = into.clone();
    for part in &parts {
        let has = next
            .set_for(&part.holder)
            .amount
            .ok_or_else(|| bad("into", "why-no-ceiling"))?;
        next = next.with_ceiling(&part.holder, has.plus(part.amount), decision);
    }
    next.cover = covered(from, into, given);
    next.change.clone_from(&change);
    let mut waiting = from
        .clone()
        .with_ceiling(&Holder::Municipality, waits.less(given), decision);
    waiting.change = change;
    Ok((waiting, next))
}

/// The posts that pay: those of before, and beside them the post the money waited on, for what it gave.
fn covered(from: &SchemeYear, into: &SchemeYear, given: Euro) -> Vec<crate::scheme::Cover> {
    let mut cover = into.cover.clone();
    for post in &from.cover {
        match cover.iter_mut().find(|known| known.post == post.post) {
            Some(known) => known.amount = known.amount.map(|amount| amount.plus(given)),
            None => cover.push(crate::scheme::Cover {
                amount: Some(given),
                ..post.clone()
            }),
        }
    }
    cover
}

fn parts(amount: Euro, holders: &[Holder], division: &Division) -> Result<Vec<Part>, Refusal> {
    let known = |holder: &Holder| {
        if holders.contains(holder) {
            Ok(())
        } else {
            Err(bad("parts", "why-no-pot"))
        }
    };
    match division {
        Division::Equal { remainder } => {
            let (each, rest) = equal_parts(amount, holders.len());
            let mut parts: Vec<Part> = holders
                .iter()
                .map(|holder| Part {
                    holder: holder.clone(),
                    amount: each,
                })
                .collect();
            if let Remainder::One { holder } = remainder {
                known(holder)?;
                let gets = parts.iter_mut().find(|part| part.holder == *holder);
                gets.into_iter()
                    .for_each(|part| part.amount = part.amount.plus(rest));
            }
            Ok(parts)
        }
        Division::ByHand { parts } => {
            parts.iter().try_for_each(|part| known(&part.holder))?;
            let twice = parts
                .iter()
                .enumerate()
                .any(|(place, part)| parts[..place].iter().any(|other| other.holder == part.holder));
            if twice {
                return Err(bad("parts", "why-part-twice"));
            }
            let sum: Euro = parts.iter().map(|part| part.amount).sum();
            if sum != amount {
                return Err(Refusal::DoesNotAddUp { sum, whole: amount });
            }
            Ok(parts.clone())
        }
    }
}

pub(super) fn bad(field: &str, why: &str) -> Refusal {
    Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    }
}
