//! What clashes about people and seats: who barred whom, which laptop was copied, who holds which pots.

use super::{action::Action, facts::Facts, money::office_events};
use crate::{
    event::{OfficeEvent, PotScope},
    standing::{Standing, StandingClash},
    trouble::Trouble,
};
use rusqlite::{Connection, params};
use seal::{Hash, SeatId};
use std::collections::{BTreeMap, BTreeSet};

/// Writes anew which chains go on twice under one key. It is over once that seat is barred.
pub(super) fn derive_clones(db: &Connection) -> Result<(), Trouble> {
    db.prepare_cached("DELETE FROM disputes WHERE kind = 'clone'")?
        .execute([])?;
    let mut statement = db.prepare_cached(
        "SELECT forks.seat, incarnation, seq FROM forks LEFT JOIN seats ON seats.seat = forks.seat
         WHERE coalesce(standing, '') <> 'barred'",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let forks: Vec<(String, u32, i64)> = rows.collect::<Result<_, _>>()?;
    for (seat, incarnation, seq) in forks {
        let actions = side_by_side(db, &seat, incarnation, seq)?;
        Facts::Clone {
            seat,
            incarnation,
            seq,
            actions,
        }
        .write(db)?;
    }
    Ok(())
}

/// The commits that hold an event of this number.
pub(super) fn side_by_side(
    db: &Connection,
    seat: &str,
    incarnation: u32,
    seq: i64,
) -> Result<Vec<String>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT head FROM events JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE seat = ?1 AND incarnation = ?2 AND seq = ?3 ORDER BY head",
    )?;
    let rows = statement.query_map(params![seat, incarnation, seq], |row| {
        Ok(Hash::from_bytes(row.get(0)?).to_string())
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes anew what clashes about who may what.
pub(super) fn derive(db: &Connection, standing: &Standing) -> Result<(), Trouble> {
    db.prepare_cached("DELETE FROM disputes WHERE kind IN ('mutual-bar', 'roles-twice', 'two-holders')")?
        .execute([])?;
    for clash in standing.clashes() {
        let facts = match clash {
            StandingClash::MutualBar { a, b } => Facts::MutualBar {
                seats: [a.to_string(), b.to_string()],
                actions: barring(db, a, b)?,
            },
            StandingClash::RolesTwice { person, commits } => Facts::RolesTwice {
                person,
                actions: commits.iter().map(Hash::to_string).collect(),
            },
            StandingClash::TwoHolders { scope, seats } => Facts::TwoHolders {
                actions: giving(db, &scope, &seats)?,
                scheme: scope.scheme,
                year: scope.year,
                seats: seats.iter().map(SeatId::to_string).collect(),
            },
        };
        facts.write(db)?;
    }
    Ok(())
}

/// The actions with which two seats barred each other.
pub(super) fn barring(db: &Connection, a: SeatId, b: SeatId) -> Result<Vec<String>, Trouble> {
    let mut actions = BTreeSet::new();
    for (commit, event) in office_events(db, "seat-barred")? {
        let OfficeEvent::SeatBarred { seat, .. } = event else {
            continue;
        };
        let action = Action::of(db, commit)?;
        if [(a, b), (b, a)].contains(&(action.commit.seat, seat)) {
            actions.insert(action.name);
        }
    }
    Ok(actions.into_iter().collect())
}

/// The last actions that gave these pots to these seats.
pub(super) fn giving(db: &Connection, pots: &PotScope, seats: &[SeatId]) -> Result<Vec<String>, Trouble> {
    let mut last: BTreeMap<SeatId, i64> = BTreeMap::new();
    for (commit, event) in office_events(db, "commitment-given")? {
        match event {
            OfficeEvent::CommitmentGiven { pots: of, seat, .. } if of == *pots && seats.contains(&seat) => {
                last.insert(seat, commit);
            }
            _ => {}
        }
    }
    let names: BTreeSet<String> = last
        .into_values()
        .map(|commit| Ok(Action::of(db, commit)?.name))
        .collect::<Result<_, Trouble>>()?;
    Ok(names.into_iter().collect())
}
