//! Bundles written and taken in here, each with its number and what it did.

use super::{peer, taking_in::Brought};
use crate::{
    trouble::Trouble,
    wire::{Direction, HistoryRow},
};
use rules::text::Text;
use rusqlite::{Connection, Row, params};
use seal::{SeatId, bundle::SentFile};
use std::path::Path;

/// The most rows that are shown.
const SHOWN: u32 = 100;

/// What this seat wrote in this incarnation so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sent {
    /// The number of the next bundle.
    pub number: u64,
    /// The last bundles before it, as a header names them.
    pub files: Vec<SentFile>,
}

/// One bundle, as it is noted.
pub(crate) struct Entry<'a> {
    /// When, RFC 3339.
    pub at: String,
    /// Whether it went out or came in.
    pub direction: Direction,
    /// The name of the file.
    pub file: String,
    /// What it says of itself.
    pub header: &'a seal::bundle::Header,
    /// How many actions were new here; for what went out: all.
    pub fresh: u32,
    /// What it did.
    pub report: &'a [Text],
}

/// Notes a bundle. The transaction is open.
pub(crate) fn note(db: &Connection, entry: &Entry<'_>) -> Result<(), Trouble> {
    let header = entry.header;
    let reached = header
        .heads
        .iter()
        .find(|head| (head.seat, head.incarnation) == (header.seat, header.incarnation))
        .map_or(0, |head| head.seq);
    let direction = match entry.direction {
        Direction::Out => "out",
        Direction::In => "in",
    };
    db.prepare_cached(
        "INSERT INTO bundles (at, direction, file, seat, incarnation, number, reached, receivers, actions, fresh, report, made)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        entry.at,
        direction,
        entry.file,
        header.seat.to_string(),
        header.incarnation,
        signed(header.number),
        signed(reached),
        serde_json::to_string(&header.receivers)?,
        signed(header.commits),
        entry.fresh,
        serde_json::to_string(entry.report)?,
        header.time.as_str()
    ])?;
    Ok(())
}

/// Notes a bundle that was taken in. The transaction is open.
pub(crate) fn note_arrival(db: &Connection, path: &Path, brought: &Brought, at: &str) -> Result<(), Trouble> {
    note(
        db,
        &Entry {
            at: at.to_owned(),
            direction: Direction::In,
            file: super::writing::name_of(path),
            header: &brought.header,
            fresh: brought.fresh,
            report: &brought.report,
        },
    )
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What a seat wrote in this incarnation.
pub(crate) fn sent(db: &Connection, seat: SeatId, incarnation: u32) -> Result<Sent, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT number, reached FROM bundles WHERE seat = ?1 AND incarnation = ?2 AND direction = 'out'
         ORDER BY number DESC LIMIT ?3",
    )?;
    let most = i64::try_from(seal::bundle::caps::FILES).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![seat.to_string(), incarnation, most], |row| {
        Ok(SentFile {
            number: u64::try_from(row.get::<_, i64>(0)?).unwrap_or_default(),
            to: u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default(),
        })
    })?;
    let mut files: Vec<SentFile> = rows.collect::<Result<_, _>>()?;
    files.reverse();
    files.dedup_by_key(|file| file.number);
    let number = files.last().map_or(1, |last| last.number + 1);
    Ok(Sent { number, files })
}

/// The numbers of the bundles of a seat that were taken in here.
pub(crate) fn taken_in(db: &Connection, seat: SeatId, incarnation: u32) -> Result<Vec<u64>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT number FROM bundles WHERE seat = ?1 AND incarnation = ?2 AND direction = 'in'",
    )?;
    let rows = statement.query_map(params![seat.to_string(), incarnation], |row| {
        Ok(u64::try_from(row.get::<_, i64>(0)?).unwrap_or_default())
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The newest rows.
pub(crate) fn rows(db: &Connection) -> Result<Vec<HistoryRow>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT at, direction, file, number, seat, receivers, actions, fresh, report FROM bundles
         ORDER BY id DESC LIMIT ?1",
    )?;
    let mut found = statement.query([SHOWN])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(read(db, row)?);
    }
    Ok(rows)
}

fn read(db: &Connection, row: &Row<'_>) -> Result<HistoryRow, Trouble> {
    let direction = if row.get::<_, String>(1)? == "out" {
        Direction::Out
    } else {
        Direction::In
    };
    let seats: Vec<SeatId> = match direction {
        Direction::Out => serde_json::from_str(&row.get::<_, String>(5)?)?,
        Direction::In => row.get::<_, String>(4)?.parse().into_iter().collect(),
    };
    let mut who = Vec::new();
    for seat in seats {
        who.push(
            peer::one(db, seat)?
                .unwrap_or_else(|| peer::Peer::unknown(seat))
                .who(),
        );
    }
    Ok(HistoryRow {
        at: row.get(0)?,
        direction,
        file: row.get(2)?,
        number: row.get(3)?,
        who,
        actions: row.get(6)?,
        fresh: row.get(7)?,
        report: serde_json::from_str(&row.get::<_, String>(8)?)?,
    })
}
