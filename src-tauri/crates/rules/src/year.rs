//! A year: opened from the year before, money divided, redistributed, carried over; each by a decision.
//!
//! Pure sums over documents: what goes in are the scheme years that apply and what their pots hold, what comes out are
//! the documents that take their place. No euro appears and none is lost: a test adds up before and after.

mod carrying;
mod dividing;
mod frame;
mod opening;
mod redistributing;

pub use carrying::carry_over;
pub use dividing::{Division, Part, Remainder, divide, equal_parts};
pub use frame::{FrameCheck, FrameLine, frame_check};
pub use opening::{Before, open};
pub use redistributing::{Redistribution, redistribute, redistribution};

use crate::{
    euro::Euro,
    pot::{Holder, PotState},
    refusal::Refusal,
    scheme::{Body, Resolution, SchemeYear},
};
use chrono::NaiveDate;

/// The longest number of a decision, in characters.
const LONGEST_NUMBER: usize = 100;

/// Refuses a decision without a number, or of a day that has not come.
///
/// # Errors
/// [`Refusal::BadField`] and [`Refusal::BadDay`].
pub fn checked(decision: &Resolution, today: NaiveDate) -> Result<Resolution, Refusal> {
    let number = decision.number.trim();
    let why = if number.is_empty() {
        Some("why-empty")
    } else if number.chars().count() > LONGEST_NUMBER {
        Some("why-too-long")
    } else {
        crate::check::shape::fault_in_text(number)
    };
    if let Some(why) = why {
        return Err(Refusal::BadField {
            field: "number".to_owned(),
            why: why.to_owned(),
        });
    }
    if decision.on > today {
        return Err(Refusal::BadDay {
            field: "on".to_owned(),
        });
    }
    Ok(Resolution {
        number: number.to_owned(),
        ..decision.clone()
    })
}

/// Refuses a document that gives a pot less than what is committed, reserved and allotted of it already.
///
/// `pots` is what the pots of the document before hold. What was too little already may stay so.
///
/// # Errors
/// [`Refusal::CeilingTooLow`] with the sum that is taken, for the first pot in the order given.
pub fn bears(document: &SchemeYear, pots: &[PotState]) -> Result<(), Refusal> {
    for pot in pots {
        let Some(next) = document.ceiling_of(&pot.pot.holder) else {
            continue;
        };
        let lower = pot.ceiling.is_none_or(|before| next < before);
        let taken = taken(pot);
        if lower && next < taken {
            return Err(Refusal::CeilingTooLow {
                holder: pot.pot.holder.clone(),
                taken,
            });
        }
    }
    Ok(())
}

/// What is committed, reserved and allotted of a pot: no ceiling goes below it.
#[must_use]
pub fn taken(pot: &PotState) -> Euro {
    pot.committed.plus(pot.reserved).plus(pot.allotted)
}

/// What of a pot nobody has a claim on: not committed, not reserved, not asked for.
#[must_use]
pub fn free(pot: &PotState) -> Euro {
    pot.left().unwrap_or_default().less(pot.pending)
}

/// The pots of a document, added up: what their holders have together; none where a ceiling is not set.
#[must_use]
pub fn sum_of(document: &SchemeYear, holders: &[Holder]) -> Option<Euro> {
    holders.iter().map(|holder| document.ceiling_of(holder)).sum()
}

/// A decision of the college, for what ships and for tests.
#[must_use]
pub fn college(number: &str, on: NaiveDate) -> Resolution {
    Resolution {
        body: Body::College,
        number: number.to_owned(),
        on,
    }
}

#[cfg(test)]
mod tests;
