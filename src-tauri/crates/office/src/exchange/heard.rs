//! What other laptops were last heard to know, chain by chain. A file that was handed over counts for nothing until
//! something comes back that knows what was in it.

use super::peer::Peer;
use crate::trouble::Trouble;
use rusqlite::{Connection, params};
use seal::{Commit, Hash, Head, SeatId};
use std::collections::BTreeMap;

/// A chain: whose, and which incarnation.
pub(crate) type Chain = (SeatId, u32);

/// Up to which event of each chain something is known.
pub(crate) type Known = BTreeMap<Chain, u64>;

/// The head of every chain here.
pub(crate) fn heads(db: &Connection) -> Result<Vec<Head>, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT seat, incarnation, seq, hash FROM heads ORDER BY seat, incarnation")?;
    let mut rows = statement.query([])?;
    let mut heads = Vec::new();
    while let Some(row) = rows.next()? {
        heads.push(Head {
            seat: seat(&row.get::<_, String>(0)?)?,
            incarnation: row.get(1)?,
            seq: u64::try_from(row.get::<_, i64>(2)?).unwrap_or_default(),
            hash: Hash::from_bytes(row.get(3)?),
        });
    }
    Ok(heads)
}

/// What a seat was last heard to know.
pub(crate) fn of(db: &Connection, whose: SeatId) -> Result<Known, Trouble> {
    let mut statement = db.prepare_cached("SELECT chain, incarnation, seq FROM heard WHERE seat = ?1")?;
    let mut rows = statement.query([whose.to_string()])?;
    let mut known = Known::new();
    while let Some(row) = rows.next()? {
        let seq = u64::try_from(row.get::<_, i64>(2)?).unwrap_or_default();
        known.insert((seat(&row.get::<_, String>(0)?)?, row.get(1)?), seq);
    }
    Ok(known)
}

/// What all of these seats were heard to know.
pub(crate) fn of_all(db: &Connection, seats: &[SeatId]) -> Result<Known, Trouble> {
    let known: Vec<Known> = seats.iter().map(|&seat| of(db, seat)).collect::<Result<_, _>>()?;
    Ok(common(known))
}

/// What all laptops of these seats were heard to know.
///
/// Seats on one laptop share a journal, and mostly one of them hands files over: what the last of them told holds for
/// all. Seats are taken to be on one laptop when it is called the same; the first laptop has no name of its own.
pub(crate) fn of_laptops(db: &Connection, peers: &[Peer]) -> Result<Known, Trouble> {
    let mut laptops: BTreeMap<&str, Vec<SeatId>> = BTreeMap::new();
    for peer in peers {
        laptops.entry(&peer.laptop).or_default().push(peer.seat);
    }
    let known = laptops
        .into_values()
        .map(|seats| of_laptop(db, &seats))
        .collect::<Result<_, _>>()?;
    Ok(common(known))
}

/// What the laptop with these seats was heard to know.
pub(crate) fn of_laptop(db: &Connection, seats: &[SeatId]) -> Result<Known, Trouble> {
    let mut last_file =
        db.prepare_cached("SELECT max(id) FROM bundles WHERE seat = ?1 AND direction = 'in'")?;
    let mut speaker: Option<(i64, SeatId)> = None;
    for &seat in seats {
        let told: Option<i64> = last_file.query_row([seat.to_string()], |row| row.get(0))?;
        speaker = speaker.max(told.map(|told| (told, seat)));
    }
    match speaker {
        Some((_, seat)) => of(db, seat),
        None => of_all(db, seats),
    }
}

fn common(known: Vec<Known>) -> Known {
    known
        .into_iter()
        .reduce(|so_far, other| {
            so_far
                .into_iter()
                .filter_map(|(chain, seq)| Some((chain, seq.min(*other.get(&chain)?))))
                .collect()
        })
        .unwrap_or_default()
}

/// Notes that `whose` knows these heads, being in `incarnation`.
///
/// What a seat knows only grows, but for one that was put back from a backup: its next incarnation begins with what
/// it says then, and what an earlier incarnation knew is told of no more.
pub(crate) fn learn(
    db: &Connection,
    whose: SeatId,
    incarnation: u32,
    heads: impl IntoIterator<Item = Head>,
) -> Result<(), Trouble> {
    let name = whose.to_string();
    let latest: Option<u32> = db
        .prepare_cached("SELECT max(incarnation) FROM heard WHERE seat = ?1 AND chain = ?1")?
        .query_row([&name], |row| row.get(0))?;
    match latest {
        Some(latest) if latest > incarnation => return Ok(()),
        Some(latest) if latest < incarnation => {
            db.prepare_cached("DELETE FROM heard WHERE seat = ?1")?
                .execute([&name])?;
        }
        _ => {}
    }
    let mut statement = db.prepare_cached(
        "INSERT INTO heard (seat, chain, incarnation, seq) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET seq = excluded.seq WHERE seq < excluded.seq",
    )?;
    // Its incarnation is noted even before it did anything in it.
    statement.execute(params![name, name, incarnation, 0])?;
    for head in heads {
        let seq = i64::try_from(head.seq).unwrap_or(i64::MAX);
        statement.execute(params![name, head.seat.to_string(), head.incarnation, seq])?;
    }
    Ok(())
}

/// Learns from the last commit of each chain what its seat knew when it wrote that.
pub(crate) fn learn_from_commits(db: &Connection) -> Result<(), Trouble> {
    for head in heads(db)? {
        let bytes: Vec<u8> = db
            .prepare_cached(
                "SELECT bytes FROM commits WHERE seat = ?1 AND incarnation = ?2 ORDER BY first DESC LIMIT 1",
            )?
            .query_row(params![head.seat.to_string(), head.incarnation], |row| row.get(0))?;
        let commit = Commit::parse(&bytes).map_err(|_| Trouble::BadTable { table: "commits" })?;
        learn(
            db,
            head.seat,
            head.incarnation,
            commit.seen.into_iter().chain([head]),
        )?;
    }
    Ok(())
}

fn seat(text: &str) -> Result<SeatId, Trouble> {
    text.parse().map_err(|_| Trouble::BadTable { table: "heard" })
}
