//! People and seats into their tables, and which commits are to be judged again, when acts of standing come in.

use super::acts;
use crate::{order, standing::Standing, tables::on_the_spot, trouble::Trouble};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Hash, SeatId};
use std::{collections::BTreeSet, rc::Rc};

/// What commits that came in did to who may.
pub(crate) struct Renewed {
    /// Who may do what, with them.
    pub standing: Rc<Standing>,
    /// Commits that were here and must be judged again, in the order of arrival.
    pub reconsider: Vec<i64>,
    /// Whether anything about who may is otherwise.
    pub changed: bool,
}

/// Works out what these commits, just placed, do to who may, and writes people and seats as they are with them.
pub(crate) fn renew(db: &Connection, commits: &[i64]) -> Result<Renewed, Trouble> {
    acts::found(db)?;
    let mut sorted = commits.to_vec();
    sorted.sort_unstable();
    let standing = acts::load(db)?;
    let fresh = |commit: &i64| sorted.binary_search(commit).is_ok();
    let new: Vec<i64> = standing.commits().filter(fresh).collect();
    let mut reconsider = BTreeSet::new();
    if !new.is_empty() {
        let before = acts::load_without(db, &sorted)?;
        reconsider = concerned(db, &before, &standing)?;
        write(db, &standing)?;
    }
    if is_on_a_copy(db, &sorted)? {
        reconsider = every(db, "SELECT \"commit\" FROM commit_order WHERE ?1 IS NOT NULL", "")?;
    }
    reconsider.retain(|commit| !fresh(commit));
    Ok(Renewed {
        standing,
        reconsider: reconsider.into_iter().collect(),
        changed: !new.is_empty(),
    })
}

/// The commits whose verdict may be another after than before. What a signer had by what it knew stays; so these are
/// the commits of seats that something else ends for now, and those that were settled.
fn concerned(db: &Connection, before: &Standing, after: &Standing) -> Result<BTreeSet<i64>, Trouble> {
    let (ended, ends) = (before.endings(), after.endings());
    let seats: BTreeSet<SeatId> = ended.keys().chain(ends.keys()).copied().collect();
    let mut concerned = BTreeSet::new();
    for seat in seats.into_iter().filter(|seat| ended.get(seat) != ends.get(seat)) {
        let sql = "SELECT id FROM commits WHERE seat = ?1";
        concerned.extend(every(db, sql, &seat.to_string())?);
    }
    let settled = before
        .settled_actions()
        .into_iter()
        .chain(after.settled_actions());
    for action in settled.collect::<BTreeSet<Hash>>() {
        concerned.extend(order::with_head(db, &action)?);
    }
    Ok(concerned)
}

/// Whether one of these stands on a chain that was continued twice: then who saw that chain may have known it.
fn is_on_a_copy(db: &Connection, commits: &[i64]) -> Result<bool, Trouble> {
    if !db.prepare_cached("SELECT 1 FROM forks")?.exists([])? {
        return Ok(false);
    }
    let mut forked = db
        .prepare_cached("SELECT 1 FROM commits JOIN forks USING (seat, incarnation) WHERE commits.id = ?1")?;
    for commit in commits {
        if forked.exists([commit])? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The commits that are to be judged, each with whether it is fresh: in the order of arrival, in which each comes after
/// what it knew. Where a chain was continued twice, one may have known by its number what came in after it: then in the
/// one order, which is that of the verdicts on which others rest.
pub(crate) fn in_order(
    db: &Connection,
    fresh: &[i64],
    reconsider: &[i64],
) -> Result<Vec<(i64, bool)>, Trouble> {
    let fresh = fresh.iter().map(|commit| (*commit, true));
    let mut all: Vec<(i64, bool)> = fresh
        .chain(reconsider.iter().map(|commit| (*commit, false)))
        .collect();
    if !db.prepare_cached("SELECT 1 FROM forks")?.exists([])? {
        all.sort_unstable();
        return Ok(all);
    }
    let mut place = db.prepare_cached("SELECT depth, head FROM commit_order WHERE \"commit\" = ?1")?;
    let mut placed = Vec::new();
    for (commit, fresh) in all {
        let at: Option<(i64, [u8; 32])> = place
            .query_row([commit], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        placed.push((at, commit, fresh));
    }
    placed.sort_unstable();
    Ok(placed
        .into_iter()
        .map(|(_, commit, fresh)| (commit, fresh))
        .collect())
}

fn every(db: &Connection, sql: &str, of: &str) -> Result<BTreeSet<i64>, Trouble> {
    let mut statement = db.prepare_cached(sql)?;
    let commits = statement.query_map([of], |row| row.get(0))?;
    Ok(commits.collect::<Result<_, _>>()?)
}

/// Writes people and seats anew. Their names, which may be withheld, are written after.
fn write(db: &Connection, standing: &Standing) -> Result<(), Trouble> {
    on_the_spot::write(db, standing)?;
    db.execute_batch("DELETE FROM people; DELETE FROM seats;")?;
    let mut person = db.prepare_cached("INSERT OR REPLACE INTO people (person, roles) VALUES (?1, ?2)")?;
    for (who, roles) in standing.people() {
        person.execute(params![who.0.to_string(), serde_json::to_string(roles)?])?;
    }
    let mut seat = db.prepare_cached(
        "INSERT INTO seats (seat, person, tag, reads, standing) VALUES (?1, ?2, ?3, ?4, CASE
             WHEN ?5 THEN 'barred' WHEN EXISTS (SELECT 1 FROM forks WHERE seat = ?1) THEN 'frozen' ELSE 'working'
         END)",
    )?;
    for known in standing.seats() {
        let (name, person) = (known.seat.to_string(), known.person.0.to_string());
        seat.execute(params![name, person, known.tag, known.reads, known.barred])?;
    }
    Ok(())
}
