//! Allotments into their table, and what each award out of one takes of it.

use super::Folded;
use crate::{
    event::Known,
    pots::pot_key,
    standing::{AllotmentEnd, Standing},
    trouble::Trouble,
};
use rules::{allotment::AllotmentId, case::Event, euro::Euro};
use rusqlite::{Connection, params};
use uuid::Uuid;

/// The awards on the spot in a commit: case, allotment, amount.
pub(super) fn awards(events: &[Folded]) -> impl Iterator<Item = (Uuid, AllotmentId, Euro)> + '_ {
    events.iter().filter_map(|event| match event.known.as_ref()? {
        Known::Case(known) => match &**known {
            Event::GrantAwarded {
                amount,
                allotment: Some(allotment),
                ..
            } => Some((event.case?, *allotment, *amount)),
            _ => None,
        },
        Known::Grant(_) | Known::Remedy(_) | Known::Office(_) => None,
    })
}

/// Notes what the awards of a commit take of their allotments, whether they count or not.
pub(super) fn note(db: &Connection, commit: i64, events: &[Folded]) -> Result<(), Trouble> {
    if awards(events).next().is_none() {
        return Ok(());
    }
    db.prepare_cached("DELETE FROM awards_on_the_spot WHERE \"commit\" = ?1")?
        .execute([commit])?;
    let mut insert = db.prepare_cached(
        "INSERT INTO awards_on_the_spot (\"commit\", \"case\", allotment, amount) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET amount = amount + excluded.amount",
    )?;
    for (case, allotment, amount) in awards(events) {
        // What is less than nothing takes nothing, and gives nothing back either.
        let cents = amount.cents().max(0);
        insert.execute(params![commit, case.into_bytes(), allotment.0.to_string(), cents])?;
    }
    Ok(())
}

/// Writes the allotments anew, as who may do what now has them.
pub(super) fn write(db: &Connection, standing: &Standing) -> Result<(), Trouble> {
    db.execute("DELETE FROM allotments", [])?;
    let mut insert = db.prepare_cached(
        "INSERT INTO allotments (allotment, position, pot, seat, amount, given, ended)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (position, known) in (0_i64..).zip(standing.allotments()) {
        let ended = known.ended.map(|ended| match ended {
            AllotmentEnd::Returned => "returned",
            AllotmentEnd::TakenOver => "taken-over",
        });
        insert.execute(params![
            known.allotment.0.to_string(),
            position,
            pot_key(&known.pot),
            known.seat.to_string(),
            known.amount.cents(),
            known.given.as_bytes(),
            ended
        ])?;
    }
    Ok(())
}
