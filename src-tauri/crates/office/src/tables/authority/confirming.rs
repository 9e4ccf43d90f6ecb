//! Two people for an erasure: who announces it confirms what another had proposed, by what the announcer knew.

use super::judging::Origin;
use crate::{
    event::{Announced, Known, OfficeEvent},
    journal,
    tables::Folded,
    trouble::Trouble,
};
use rules::role::Actor;
use rusqlite::{Connection, OptionalExtension as _};

/// Whether everything that is announced in a commit was proposed by somebody else, just so.
pub(super) fn confirms_another(
    db: &Connection,
    signer: &Actor,
    events: &[Folded],
    knew: impl Fn(&Origin) -> bool,
) -> Result<bool, Trouble> {
    for event in events {
        if let Some(Known::Office(event)) = &event.known
            && let OfficeEvent::ErasureAnnounced(announced) = &**event
            && !proposed_by_another(db, signer, announced, &knew)?
        {
            return Ok(false);
        }
    }
    Ok(true)
}

fn proposed_by_another(
    db: &Connection,
    signer: &Actor,
    announced: &Announced,
    knew: impl Fn(&Origin) -> bool,
) -> Result<bool, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT bytes, events.\"commit\" AS \"commit\", events.seat AS seat, incarnation, seq, depth FROM events
         JOIN bodies ON bodies.event = events.id
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE \"case\" IS NULL AND kind = 'erasure-proposed' AND bytes IS NOT NULL
         AND NOT EXISTS (
             SELECT 1 FROM set_aside WHERE set_aside.\"commit\" = events.\"commit\"
             AND reason IN ('other-person', 'role', 'same-person', 'not-holder', 'beyond-allotment')
         )",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Some(Known::Office(event)) = journal::read_body("erasure-proposed", row.get(0)?) else {
            continue;
        };
        let OfficeEvent::ErasureProposed(proposed) = *event else {
            continue;
        };
        let same = (proposed.erasure, proposed.ground, &proposed.cases)
            == (announced.erasure, announced.ground, &announced.cases);
        let origin = Origin::read(row)?;
        if same
            && knew(&origin)
            && person(db, &origin)?.is_some_and(|other| other != signer.person.0.to_string())
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whose seat it was that signed there.
fn person(db: &Connection, origin: &Origin) -> Result<Option<String>, Trouble> {
    Ok(db
        .prepare_cached("SELECT person FROM seats WHERE seat = ?1")?
        .query_row([origin.seat.to_string()], |row| row.get(0))
        .optional()?)
}
