//! The mandate last used for a scheme, as a first proposal.

use crate::{event::Known, journal, trouble::Trouble};
use rules::{
    case::{Basis, Event},
    scheme::SchemeId,
};
use rusqlite::Connection;

/// How many of the newest cases of a scheme are looked at.
const LOOKED_AT: u32 = 300;
/// How many of the decided ones among them.
const DECIDED: u32 = 5;

/// The reference of the mandate in a recent decision on this scheme.
pub(crate) fn last_used(db: &Connection, scheme: &SchemeId) -> Result<Option<String>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT kind, bytes FROM events JOIN bodies ON bodies.event = events.id
         WHERE kind IN ('grant-awarded', 'application-rejected', 'application-not-taken') AND bytes IS NOT NULL
         AND \"commit\" NOT IN (SELECT \"commit\" FROM set_aside)
         AND \"case\" IN (
             SELECT \"case\" FROM (
                 SELECT \"case\", outcome, decided_on, id FROM cases INDEXED BY cases_by_scheme WHERE scheme = ?1
                 ORDER BY year DESC, id DESC LIMIT ?2)
             WHERE outcome IN ('awarded', 'awarded-in-part', 'rejected', 'not-taken')
             ORDER BY decided_on DESC, id DESC LIMIT ?3)
         ORDER BY events.id DESC",
    )?;
    let mut rows = statement.query((&scheme.0, LOOKED_AT, DECIDED))?;
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        if let Some(Known::Case(event)) = journal::read_body(&kind, row.get(1)?)
            && let Some(reference) = mandate_of(*event)
        {
            return Ok(Some(reference));
        }
    }
    Ok(None)
}

fn mandate_of(event: Event) -> Option<String> {
    match event {
        Event::GrantAwarded {
            basis: Basis::Mandate { reference },
            ..
        }
        | Event::ApplicationRejected {
            basis: Basis::Mandate { reference },
            ..
        }
        | Event::ApplicationNotTaken {
            basis: Basis::Mandate { reference },
            ..
        } => Some(reference),
        _ => None,
    }
}
