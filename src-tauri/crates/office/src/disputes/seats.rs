//! What clashes about people and seats: who barred whom, which laptop was copied, who holds which pots.

use super::facts::Facts;
use crate::{
    standing::{Standing, StandingClash},
    trouble::Trouble,
};
use rusqlite::{Connection, params};
use seal::{Hash, SeatId};

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
fn side_by_side(db: &Connection, seat: &str, incarnation: u32, seq: i64) -> Result<Vec<String>, Trouble> {
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
            },
            StandingClash::RolesTwice { person, commits } => Facts::RolesTwice {
                person,
                actions: commits.iter().map(Hash::to_string).collect(),
            },
            StandingClash::TwoHolders { scope, seats } => Facts::TwoHolders {
                scheme: scope.scheme,
                year: scope.year,
                seats: seats.iter().map(SeatId::to_string).collect(),
            },
        };
        facts.write(db)?;
    }
    Ok(())
}
