//! What clashes within one case.

use super::facts::Facts;
use crate::{journal::LoadedCase, trouble::Trouble};
use rules::{case::Clash, grant};
use rusqlite::Connection;
use uuid::Uuid;

/// Writes what clashes in a case. Costs one look by an index where nothing does.
pub(crate) fn of_case(db: &Connection, loaded: &LoadedCase) -> Result<(), Trouble> {
    db.prepare_cached(
        "DELETE FROM disputes WHERE \"case\" = ?1
         AND kind IN ('decided-twice', 'field-twice', 'ruled-twice', 'paid-twice', 'returned-twice',
                      'objection-twice')",
    )?
    .execute([loaded.case.id.into_bytes()])?;
    for clash in &loaded.clashes {
        facts(loaded, clash).write(db)?;
    }
    for clash in &loaded.grant_clashes {
        let actions = named(loaded, &clash.claims);
        Facts::of_grant(loaded.case.id, clash.about, actions).write(db)?;
    }
    for clash in &loaded.remedy_clashes {
        let twice = Facts::ObjectionTwice {
            case: loaded.case.id,
            objection: clash.objection.clone(),
            actions: named(loaded, &clash.claims),
        };
        twice.write(db)?;
    }
    note_settled(db, loaded)
}

/// Notes whether it was settled what stands of the money of a case, or which decision on an objection.
fn note_settled(db: &Connection, loaded: &LoadedCase) -> Result<(), Trouble> {
    let settled = loaded
        .grant_events
        .iter()
        .any(|stored| matches!(stored.event, grant::Event::GrantClashSettled { .. }))
        || loaded
            .remedies
            .objections
            .iter()
            .any(|one| !one.chosen_among.is_empty());
    let sql = if settled {
        "INSERT OR IGNORE INTO clash_settled (\"case\") VALUES (?1)"
    } else {
        "DELETE FROM clash_settled WHERE \"case\" = ?1"
    };
    db.prepare_cached(sql)?.execute([loaded.case.id.into_bytes()])?;
    Ok(())
}

/// Forgets what clashed in a case of which nothing counts any more.
pub(super) fn forget(db: &Connection, case: Uuid) -> Result<(), Trouble> {
    db.prepare_cached(
        "DELETE FROM disputes WHERE \"case\" = ?1
         AND kind IN ('decided-twice', 'field-twice', 'after-takeover', 'on-the-spot', 'late-application',
                      'ruled-twice', 'paid-twice', 'returned-twice', 'objection-twice', 'after-closing')",
    )?
    .execute([case.into_bytes()])?;
    db.prepare_cached("DELETE FROM clash_settled WHERE \"case\" = ?1")?
        .execute([case.into_bytes()])?;
    Ok(())
}

fn facts(loaded: &LoadedCase, clash: &Clash) -> Facts {
    let case = loaded.case.id;
    match clash {
        Clash::DecidedTwice { claims } => Facts::DecidedTwice {
            case,
            actions: named(loaded, claims),
        },
        Clash::FieldTwice { field, claims } => Facts::FieldTwice {
            case,
            field: field.clone(),
            actions: named(loaded, claims),
        },
    }
}

/// The actions by name, in ascending order.
fn named(loaded: &LoadedCase, claims: &[usize]) -> Vec<String> {
    let mut names: Vec<String> = claims
        .iter()
        .map(|&action| loaded.actions[action].head.to_string())
        .collect();
    names.sort_unstable();
    names
}
