//! Who commits the pot of a case, and what was proposed to them.

use crate::{
    office::Office,
    pots,
    queries::desk::person_name,
    trouble::Trouble,
    wire::{PotHolderView, ProposedView},
};
use rules::{application::word, case::Case, pot::PotId};
use rusqlite::{Connection, OptionalExtension as _};

/// The decision that waits for the holder of the pot; none when there is none.
pub(super) fn proposed(db: &Connection, case: &Case) -> Result<Option<ProposedView>, Trouble> {
    let Some(proposal) = case.proposed.as_ref().filter(|_| case.life.is_open()) else {
        return Ok(None);
    };
    Ok(Some(ProposedView {
        amount: proposal.amount,
        who: person_name(db, &proposal.by.0.to_string())?.unwrap_or_default(),
        on: proposal.on,
        reason: case.words.get(word::PROPOSAL).cloned().unwrap_or_default(),
    }))
}

/// Who commits the pot; none when nobody does.
pub(super) fn holder(office: &Office, pot: &PotId) -> Result<Option<PotHolderView>, Trouble> {
    let Some(seat) = pots::holder(&office.db, pot)? else {
        return Ok(None);
    };
    let named = office
        .db
        .prepare_cached(
            "SELECT coalesce(people.name, ''), laptop FROM seats LEFT JOIN people USING (person) WHERE seat = ?1",
        )?
        .query_row([seat.to_string()], |row| {
            Ok(PotHolderView {
                name: row.get(0)?,
                laptop: row.get(1)?,
                here: seat == office.seat(),
            })
        });
    Ok(named.optional()?)
}
