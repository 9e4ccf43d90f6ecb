//! Two documents that follow one scheme year: meanwhile the one they follow applies.

use super::{action::Action, facts::Facts};
use crate::{
    event::{self, OfficeEvent},
    facts::scheme_years,
    trouble::Trouble,
};
use rules::scheme::SchemeId;
use rusqlite::{Connection, params};
use seal::Unsealed;
use std::collections::{BTreeMap, btree_map::Entry};

/// Writes anew which scheme years have more than one successor.
pub(super) fn derive(db: &Connection) -> Result<(), Trouble> {
    db.prepare_cached("DELETE FROM disputes WHERE kind = 'successors'")?
        .execute([])?;
    let mut statement =
        db.prepare_cached("SELECT DISTINCT predecessor, scheme, year FROM scheme_years WHERE contested = 1")?;
    let rows = statement.query_map([], |row| {
        Ok((
            row.get::<_, Option<String>>(0)?,
            row.get::<_, String>(1)?,
            row.get(2)?,
        ))
    })?;
    let families: Vec<(Option<String>, String, i32)> = rows.collect::<Result<_, _>>()?;
    for (predecessor, scheme, year) in families {
        let predecessor = predecessor.unwrap_or_else(|| format!("none:{scheme}:{year}"));
        if let Some(facts) = of(db, &predecessor)? {
            facts.write(db)?;
        }
    }
    Ok(())
}

/// The documents that follow `predecessor`, whether anybody chose or not; none when there are fewer than two.
pub(super) fn of(db: &Connection, predecessor: &str) -> Result<Option<Facts>, Trouble> {
    let first = predecessor
        .strip_prefix("none:")
        .and_then(|rest| rest.rsplit_once(':'));
    let (scheme, year) = first.unwrap_or_default();
    let mut statement = db.prepare_cached(
        "SELECT hash, scheme, year FROM scheme_years
         WHERE predecessor = ?1 OR (predecessor IS NULL AND scheme = ?2 AND CAST(year AS TEXT) = ?3) ORDER BY hash",
    )?;
    let rows = statement.query_map(params![predecessor, scheme, year], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?))
    })?;
    let found: Vec<(String, String, i32)> = rows.collect::<Result<_, _>>()?;
    let Some((_, scheme, year)) = found.first().filter(|_| found.len() > 1).cloned() else {
        return Ok(None);
    };
    let set_by = set_by(db)?;
    Ok(Some(Facts::Successors {
        predecessor: predecessor.to_owned(),
        scheme: SchemeId(scheme),
        year,
        documents: found
            .into_iter()
            .map(|(hash, _, _)| {
                let action = set_by.get(&hash).cloned().unwrap_or_default();
                (hash, action)
            })
            .collect(),
    }))
}

/// By which action each document was set first.
fn set_by(db: &Connection) -> Result<BTreeMap<String, String>, Trouble> {
    let mut found = BTreeMap::new();
    for (commit, event) in super::money::office_events(db, "scheme-year-set")? {
        if let OfficeEvent::SchemeYearSet { document } = event {
            let hash = crate::tables::office::scheme_year_hash(&document)?;
            if let Entry::Vacant(free) = found.entry(hash) {
                free.insert(Action::of(db, commit)?.name);
            }
        }
    }
    Ok(found)
}

/// The ceiling of a document, where it is here.
pub(super) fn ceiling(db: &Connection, hash: &str) -> Result<Option<rules::euro::Euro>, Trouble> {
    Ok(scheme_years::by_hash(db, hash)?.and_then(|found| found.document.ceiling.amount))
}

/// The event that chooses a document.
pub(super) fn choose(predecessor: &str, chosen: &str) -> Result<Unsealed, Trouble> {
    let event = OfficeEvent::SuccessorChosen {
        predecessor: predecessor.to_owned(),
        chosen: chosen.to_owned(),
    };
    event::of_office(None, &event)
}
