//! Who commits the pot of a case, and what was proposed to them.

use crate::{
    office::Office,
    pots,
    queries::desk::person_name,
    trouble::Trouble,
    wire::{OnTheSpotView, PotHolderView, ProposedView},
};
use rules::{application::word, case::Case, pot::PotId, role::PersonId};
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

/// How a case was awarded on the spot; none when it was not.
pub(super) fn on_the_spot(db: &Connection, case: &Case) -> Result<Option<OnTheSpotView>, Trouble> {
    let Some(spot) = case.on_the_spot else {
        return Ok(None);
    };
    let name = |person: PersonId| person_name(db, &person.0.to_string());
    Ok(Some(OnTheSpotView {
        who: name(spot.by)?.unwrap_or_default(),
        on: spot.on,
        confirmed_by: match spot.confirmed_by {
            Some(person) => Some(name(person)?.unwrap_or_default()),
            None => None,
        },
        disputed: spot.disputed,
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
