//! Which years are closed, and who holds the pots of a scheme.

use super::place;
use crate::{pots, queries::claims::was_there, registers, trouble::Trouble};
use rules::{
    pot::{Holder, PotState},
    register::Register,
    scheme::{HolderKind, SchemeYear},
};
use rusqlite::{Connection, OptionalExtension as _};

/// Whether the year of a pot is closed. A pot that stands once has no year, and is never closed.
///
/// # Errors
/// When the read tables cannot be read.
pub fn is_closed(db: &Connection, year: Option<i32>) -> Result<bool, Trouble> {
    let Some(year) = year else { return Ok(false) };
    Ok(closed_by(db, year)?.is_some())
}

/// The commit that closed a year, by its row here; none when the year is open.
///
/// # Errors
/// When the read tables cannot be read.
pub fn closed_by(db: &Connection, year: i32) -> Result<Option<i64>, Trouble> {
    Ok(db
        .prepare_cached(
            "SELECT closings.\"commit\" FROM closings
             JOIN commit_order ON commit_order.\"commit\" = closings.\"commit\"
             WHERE year = ?1 ORDER BY depth, head LIMIT 1",
        )?
        .query_row([year], |row| row.get(0))
        .optional()?)
}

/// Who holds the pots of a scheme year: the kernen, the municipality, or those in the register that were there in its year.
///
/// # Errors
/// When the read tables cannot be read.
pub fn holders(db: &Connection, document: &SchemeYear) -> Result<Vec<Holder>, Trouble> {
    let register = match document.holder {
        HolderKind::Kern => {
            let kernen = place::kernen(db)?.into_iter();
            return Ok(kernen.map(|kern| Holder::Kern(kern.id)).collect());
        }
        HolderKind::Municipality => return Ok(vec![Holder::Municipality]),
        HolderKind::Group => Register::Group,
        HolderKind::Organisation => Register::Organisation,
    };
    let there = registers::all(db, register)?
        .into_iter()
        .filter(|(entry, _)| was_there(entry, document.year));
    Ok(there
        .map(|(entry, _)| match register {
            Register::Group => Holder::Group(entry.id.0),
            _ => Holder::Organisation(entry.id.0),
        })
        .collect())
}

/// The pots of a scheme year, as they stand.
///
/// # Errors
/// When the read tables cannot be read.
pub fn pots_of(db: &Connection, document: &SchemeYear) -> Result<Vec<PotState>, Trouble> {
    pots::of_scheme_year(db, document, &holders(db, document)?)
}
