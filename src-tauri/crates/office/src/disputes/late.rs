//! What somebody did after the role had ended or the seat was barred, without knowing that.

use super::facts::Facts;
use crate::trouble::Trouble;
use rusqlite::Connection;
use seal::Hash;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The kinds of events that decide on a case, or on its money: what was paid late is not passed over in silence.
const DECIDING: [&str; 11] = [
    "grant-awarded",
    "application-rejected",
    "application-not-taken",
    "decision-settled",
    "grant-settled",
    "grant-changed",
    "grant-given-up",
    "payment-approved",
    "payment-made",
    "money-returned",
    "objection-decided",
];

/// Writes anew which late decisions and intakes wait for a choice.
pub(super) fn derive(db: &Connection) -> Result<(), Trouble> {
    let mut facts: BTreeMap<String, Facts> = BTreeMap::new();
    let mut statement = db.prepare_cached(
        "SELECT set_aside.\"commit\", reason, head FROM set_aside
         JOIN commit_order ON commit_order.\"commit\" = set_aside.\"commit\"
         WHERE reason IN ('late-bar', 'late-role')",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, row.get(1)?, Hash::from_bytes(row.get(2)?)))
    })?;
    let late: Vec<(i64, String, Hash)> = rows.collect::<Result<_, _>>()?;
    if !late.is_empty() {
        let judged = super::settled::judged(db)?;
        for (commit, reason, head) in late.into_iter().filter(|(_, _, head)| !judged.contains(head)) {
            if let Some(fact) = of(db, commit, reason, head)? {
                facts.insert(fact.key(), fact);
            }
        }
    }
    db.prepare_cached("DELETE FROM disputes WHERE kind IN ('late-decision', 'late-intake')")?
        .execute([])?;
    facts.values().try_for_each(|fact| fact.write(db))
}

/// The dispute about one late action; none when it neither decides nor takes in.
pub(super) fn of(db: &Connection, commit: i64, reason: String, head: Hash) -> Result<Option<Facts>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT kind, \"case\" FROM events WHERE \"commit\" = ?1 AND \"case\" IS NOT NULL ORDER BY seq",
    )?;
    let rows = statement.query_map([commit], |row| {
        Ok((row.get::<_, String>(0)?, Uuid::from_bytes(row.get(1)?)))
    })?;
    let events: Vec<(String, Uuid)> = rows.collect::<Result<_, _>>()?;
    let action = head.to_string();
    let intake = events.iter().find(|(kind, _)| kind == "application-submitted");
    let decision = events.iter().find(|(kind, _)| DECIDING.contains(&kind.as_str()));
    Ok(match (intake, decision) {
        (Some((_, case)), _) => Some(Facts::LateIntake {
            case: *case,
            action,
            reason,
        }),
        (None, Some((_, case))) => Some(Facts::LateDecision {
            case: *case,
            action,
            reason,
        }),
        (None, None) => None,
    })
}
