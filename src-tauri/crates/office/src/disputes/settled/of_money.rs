//! What was settled about the money of a case: which decisions, payments or returns stand of those that clashed.

use super::{MOST_READ, Place, Settlement};
use crate::{
    disputes::{facts::Facts, money::commits_with},
    event::Known,
    trouble::Trouble,
};
use rules::{grant::Event, text::Text};
use rusqlite::Connection;
use uuid::Uuid;

/// The newest commits that settled one, or chose among decisions on an objection.
pub(super) fn commits(db: &Connection) -> Result<Vec<Place>, Trouble> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT DISTINCT depth, head, events.\"commit\" FROM clash_settled
         JOIN events INDEXED BY events_by_case ON events.\"case\" = clash_settled.\"case\"
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE kind IN ('grant-clash-settled', 'objection-clash-settled')
         AND events.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside)
         ORDER BY depth DESC, head DESC LIMIT {MOST_READ}"
    ))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a commit settled about the money of a case; none when it settled nothing of the kind.
pub(super) fn settlement(commit: i64, events: &[(Option<Uuid>, Known)]) -> Option<Settlement> {
    events.iter().find_map(|(case, known)| match known {
        Known::Grant(event) => match &**event {
            Event::GrantClashSettled {
                about, of, stands, ..
            } => Some(Settlement {
                commit,
                key: Facts::of_grant((*case)?, *about, Vec::new()).key(),
                chosen: Text::new(if stands.len() > 1 && stands.len() == of.len() {
                    "dispute-chose-money-all"
                } else {
                    "dispute-chose-money-one"
                })
                .name("about", about.id()),
            }),
            _ => None,
        },
        Known::Case(_) | Known::Remedy(_) | Known::Office(_) => None,
    })
}

/// The dispute about the money of `case` that was settled last; none when none was, or the settlement does not say what
/// it weighed.
pub(super) fn again(db: &Connection, kind: &str, case: Uuid) -> Result<Option<Facts>, Trouble> {
    for (commit, _) in commits_with(db, case, &["grant-clash-settled"])?
        .into_iter()
        .rev()
    {
        for (_, known) in super::events(db, commit)? {
            let Known::Grant(event) = known else { continue };
            if let Event::GrantClashSettled { about, of, .. } = *event
                && !of.is_empty()
            {
                let facts = Facts::of_grant(case, about, of);
                if facts.kind() == kind {
                    return Ok(Some(facts));
                }
            }
        }
    }
    Ok(None)
}

/// How the words of a settlement are called that stand for the money of a case, or an objection.
pub(super) fn is_reason(key: &str) -> bool {
    let mut parts = key.split(':');
    matches!(
        (parts.next(), parts.nth(1)),
        (Some("grant" | "remedy"), Some("reason"))
    )
}
