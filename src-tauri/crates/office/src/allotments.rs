//! Allotments as the read tables know them: what is left of each, of which pot, at which seat.
//!
//! What was awarded out of an allotment never comes back to it: an award that is undone brings its money back to the pot.
//! So no laptop that knows less can think that more is left than the seat itself knows.

mod giving;
mod list;

pub(crate) use giving::{give, give_back, take_over};
pub(crate) use list::{show, view_of};

use crate::{pots::pot_key, trouble::Trouble};
use rules::{
    allotment::{AllotmentId, Allotted},
    euro::Euro,
    pot::PotId,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::SeatId;
use std::collections::BTreeMap;

/// What counts as awarded out of the allotment of the row at hand, in cents.
const USED: &str = "(SELECT coalesce(sum(spot.amount), 0) FROM awards_on_the_spot AS spot
    WHERE spot.allotment = allotments.allotment AND spot.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside))";

/// What the running allotments of a pot still hold: off what is left of it.
///
/// # Errors
/// When the read tables cannot be read.
pub(crate) fn allotted(db: &Connection, pot: &str) -> Result<Euro, Trouble> {
    let cents: i64 = db
        .prepare_cached(&format!(
            "SELECT coalesce(sum(max(0, amount - {USED})), 0) FROM allotments WHERE pot = ?1 AND ended IS NULL"
        ))?
        .query_row([pot], |row| row.get(0))?;
    Ok(Euro::from_cents(cents))
}

/// The same of every pot, in cents.
pub(crate) fn allotted_of_all(db: &Connection) -> Result<BTreeMap<String, i64>, Trouble> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT pot, sum(max(0, amount - {USED})) FROM allotments WHERE ended IS NULL GROUP BY pot"
    ))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a seat has of a pot to grant on the spot, the one given first in front.
pub(crate) fn of_seat(db: &Connection, seat: SeatId, pot: &PotId) -> Result<Vec<Allotted>, Trouble> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT allotment, amount, max(0, amount - {USED}) FROM allotments
         WHERE pot = ?1 AND seat = ?2 AND ended IS NULL ORDER BY position"
    ))?;
    let rows = statement.query_map(params![pot_key(pot), seat.to_string()], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
    })?;
    rows.map(|row| {
        let (allotment, amount, left) = row?;
        Ok(Allotted {
            allotment: id(&allotment)?,
            amount: Euro::from_cents(amount),
            left: Euro::from_cents(left),
        })
    })
    .collect()
}

/// How much of an allotment was given, and how much of it counts as awarded; none when it does not count here.
pub(crate) fn given_and_used(db: &Connection, of: AllotmentId) -> Result<Option<(Euro, Euro)>, Trouble> {
    Ok(db
        .prepare_cached(&format!(
            "SELECT amount, {USED} FROM allotments WHERE allotment = ?1"
        ))?
        .query_row([of.0.to_string()], |row| {
            Ok((Euro::from_cents(row.get(0)?), Euro::from_cents(row.get(1)?)))
        })
        .optional()?)
}

pub(crate) fn id(text: &str) -> Result<AllotmentId, Trouble> {
    text.parse()
        .map(AllotmentId)
        .map_err(|_| Trouble::BadTable { table: "allotments" })
}
