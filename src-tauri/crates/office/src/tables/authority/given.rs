//! How much was given in a case, as somebody knew it: who does not hold the pot may choose among that, and gives no more.

use super::judging::Origin;
use crate::{event::Known, journal, trouble::Trouble};
use rules::{
    case::{Event, Settled},
    euro::Euro,
};
use rusqlite::Connection;
use uuid::Uuid;

/// Whether this event commits money that nobody had given in the case before, of what is `known`.
pub(super) fn gives_more(
    db: &Connection,
    case: Uuid,
    event: &Event,
    known: impl Fn(&Origin) -> bool,
) -> Result<bool, Trouble> {
    Ok(match event {
        // What an allotment gives was given by who holds the pot, before.
        Event::GrantAwarded { allotment, .. } => allotment.is_none(),
        Event::DecisionSettled {
            outcome: Settled::Award { amount },
            ..
        } => most(db, case, known)?.is_none_or(|most| most < *amount),
        _ => false,
    })
}

/// The most that was given in a case by who could; none when nothing was.
pub(crate) fn most_given(db: &Connection, case: Uuid) -> Result<Option<Euro>, Trouble> {
    most(db, case, |_| true)
}

/// The same, of what is `known`. That something came late changes nothing here.
fn most(db: &Connection, case: Uuid, known: impl Fn(&Origin) -> bool) -> Result<Option<Euro>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT kind, bytes, events.\"commit\" AS \"commit\", events.seat AS seat, incarnation, seq, depth FROM events
         JOIN bodies ON bodies.event = events.id
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE \"case\" = ?1 AND kind IN ('grant-awarded', 'decision-settled') AND bytes IS NOT NULL
         AND NOT EXISTS (
             SELECT 1 FROM set_aside WHERE set_aside.\"commit\" = events.\"commit\"
             AND reason IN ('other-person', 'role', 'same-person', 'not-holder', 'beyond-allotment')
         )",
    )?;
    let mut rows = statement.query([case.into_bytes()])?;
    let mut most = None;
    while let Some(row) = rows.next()? {
        if !known(&Origin::read(row)?) {
            continue;
        }
        let kind: String = row.get("kind")?;
        if let Some(Known::Case(event)) = journal::read_body(&kind, row.get("bytes")?) {
            most = most.max(amount(&event));
        }
    }
    Ok(most)
}

fn amount(event: &Event) -> Option<Euro> {
    match event {
        Event::GrantAwarded { amount, .. }
        | Event::DecisionSettled {
            outcome: Settled::Award { amount },
            ..
        } => Some(*amount),
        _ => None,
    }
}
