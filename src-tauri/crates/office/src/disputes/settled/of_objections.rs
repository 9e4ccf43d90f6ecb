//! Which of several decisions on an objection was chosen.

use super::Settlement;
use crate::{disputes::facts::Facts, event::Known, journal, trouble::Trouble};
use rules::{
    remedy::{Event, Objection},
    text::Text,
};
use rusqlite::Connection;
use uuid::Uuid;

/// What a commit chose among decisions on an objection; none when it did nothing of the kind.
pub(super) fn settlement(
    db: &Connection,
    commit: i64,
    events: &[(Option<Uuid>, Known)],
) -> Result<Option<Settlement>, Trouble> {
    let chosen = events.iter().find_map(|(case, known)| match known {
        Known::Remedy(event) => match &**event {
            Event::ObjectionClashSettled { stands, .. } => Some(((*case)?, stands)),
            _ => None,
        },
        Known::Case(_) | Known::Grant(_) | Known::Office(_) => None,
    });
    let Some((case, stands)) = chosen else {
        return Ok(None);
    };
    let about = |one: &Objection| one.chosen_among.contains(stands);
    Ok(objection(db, case, about)?.map(|facts| Settlement {
        commit,
        key: facts.key(),
        chosen: Text::new("dispute-chose-objection"),
    }))
}

/// The dispute of this name, when somebody chose before.
pub(super) fn again(db: &Connection, case: Uuid, key: &str) -> Result<Option<Facts>, Trouble> {
    let named = |one: &Objection| key.ends_with(&format!(":{}", one.action));
    objection(db, case, named)
}

fn objection(
    db: &Connection,
    case: Uuid,
    is_meant: impl Fn(&Objection) -> bool,
) -> Result<Option<Facts>, Trouble> {
    let Some(loaded) = journal::load_case(db, case)? else {
        return Ok(None);
    };
    let mut all = loaded.remedies.objections.into_iter();
    let found = all.find(|one| !one.chosen_among.is_empty() && is_meant(one));
    Ok(found.map(|one| Facts::ObjectionTwice {
        case,
        objection: one.action,
        actions: one.chosen_among,
    }))
}
