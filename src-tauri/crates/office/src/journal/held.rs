//! Commits that wait for what came before them. They were verified, and have no effect yet.

use super::erasing;
use crate::trouble::Trouble;
use rusqlite::{Connection, params};
use seal::{Body, Commit, Event, Hash, SealedCommit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Serialize, Deserialize)]
struct Kept {
    events: Vec<(String, Option<String>)>,
    commit: String,
    signature: Vec<u8>,
}

/// Keeps a verified commit until it can be placed; again is the same as once.
pub(super) fn keep(db: &Connection, sealed: &SealedCommit, commit: &Commit) -> Result<(), Trouble> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let kept = Kept {
        events: sealed
            .events
            .iter()
            .map(|event| {
                let body = match &event.body {
                    Body::Present(bytes) if !erasing::may_not_stay(db, &event.hash)? => Some(text(bytes)),
                    Body::Present(_) | Body::Withheld | Body::Erased => None,
                };
                Ok((text(&event.header), body))
            })
            .collect::<Result<_, Trouble>>()?,
        commit: text(&sealed.commit),
        signature: sealed.signature.to_vec(),
    };
    let name = name(db, sealed, commit)?;
    db.prepare_cached(
        "INSERT INTO held (head, seat, incarnation, first, last, lines) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET lines = excluded.lines WHERE length(excluded.lines) > length(lines)",
    )?
    .execute(params![
        name.as_bytes(),
        commit.seat.to_string(),
        commit.incarnation,
        super::number(commit.first),
        super::number(commit.last),
        serde_json::to_vec(&kept)?
    ])?;
    Ok(())
}

/// By what it waits: its head, or where another commit of the same events waits by that, what was signed.
fn name(db: &Connection, sealed: &SealedCommit, commit: &Commit) -> Result<Hash, Trouble> {
    if waits(db, &commit.head)? && read(db, &commit.head)?.commit != sealed.commit {
        return Ok(Hash::of_body(&sealed.commit));
    }
    Ok(commit.head)
}

/// The names of all that waits, those of one chain in their order.
pub(super) fn names(db: &Connection) -> Result<Vec<Hash>, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT head FROM held ORDER BY seat, incarnation, first, last, head")?;
    let rows = statement.query_map([], |row| row.get(0).map(Hash::from_bytes))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Reads one that waits.
pub(super) fn read(db: &Connection, head: &Hash) -> Result<SealedCommit, Trouble> {
    let lines: Vec<u8> = db
        .prepare_cached("SELECT lines FROM held WHERE head = ?1")?
        .query_row([head.as_bytes()], |row| row.get(0))?;
    let kept: Kept = serde_json::from_slice(&lines)?;
    let body = |text: Option<String>| text.map_or(Body::Withheld, |text| Body::Present(text.into_bytes()));
    Ok(SealedCommit {
        events: kept
            .events
            .into_iter()
            .map(|(header, text)| Event::new(header.into_bytes(), body(text)))
            .collect(),
        commit: kept.commit.into_bytes(),
        signature: kept
            .signature
            .try_into()
            .map_err(|_| Trouble::BadTable { table: "held" })?,
    })
}

/// Empties the bodies of these events in all that waits: they were erased.
pub(super) fn empty_bodies(db: &Connection, erased: &BTreeSet<Hash>) -> Result<(), Trouble> {
    for name in names(db)? {
        let mut sealed = read(db, &name)?;
        let mut emptied = false;
        for event in &mut sealed.events {
            if erased.contains(&event.hash) && matches!(event.body, Body::Present(_)) {
                *event = Event::new(event.header.clone(), Body::Withheld);
                emptied = true;
            }
        }
        if emptied {
            let commit = sealed
                .read_commit()
                .map_err(|_| Trouble::BadTable { table: "held" })?;
            let_go(db, &name)?;
            keep(db, &sealed, &commit)?;
        }
    }
    Ok(())
}

/// Lets go of one that was placed.
pub(super) fn let_go(db: &Connection, head: &Hash) -> Result<(), Trouble> {
    db.prepare_cached("DELETE FROM held WHERE head = ?1")?
        .execute([head.as_bytes()])?;
    Ok(())
}

/// Whether this one waits already.
pub(crate) fn waits(db: &Connection, head: &Hash) -> Result<bool, Trouble> {
    Ok(db
        .prepare_cached("SELECT 1 FROM held WHERE head = ?1")?
        .exists([head.as_bytes()])?)
}

/// How many wait.
pub(crate) fn count(db: &Connection) -> Result<u32, Trouble> {
    Ok(db
        .prepare_cached("SELECT count(*) FROM held")?
        .query_row([], |row| row.get(0))?)
}
