//! The journal: the truth. Commits go in whole and verified, nothing is ever changed, and the read tables follow.

pub mod arrivals;
pub(crate) mod erasing;
pub(crate) mod held;
mod loading;
mod placing;
pub(crate) mod twins;
mod verify;

pub use loading::load_case;
pub use loading::{LoadedCase, Stored, StoredEvent, StoredGrant, StoredRemedy};
pub(crate) use verify::{Findings, verify};

use crate::{event, office::Office, tables, trouble::Trouble};
use placing::{Heads, Place};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Body, ChainEnd, Head, SealedCommit, SeatId, TenantId, Unsealed};
use std::collections::BTreeSet;

/// Brings one commit into the journal and folds it: the way in for what happens here. What is received comes in through
/// [`arrivals`], by the same steps.
///
/// The commit must continue `end`. Everything happens in the transaction that is open.
///
/// # Errors
/// [`Trouble::BrokenCommit`] when it does not hold up, [`Trouble::NotInPlace`] when it follows what is not here, or what
/// the disk says.
pub fn append(db: &Connection, sealed: &SealedCommit, end: &ChainEnd) -> Result<ChainEnd, Trouble> {
    let next = seal::verify(sealed, end).map_err(|broken| Trouble::BrokenCommit { broken })?;
    let commit = sealed.read_commit().expect("BUG: a verified commit can be read");
    let headers = sealed
        .events
        .iter()
        .map(|event| event.read_header().expect("BUG: a verified header can be read"));
    let headers: Vec<_> = headers.collect();
    let mut heads = Heads::read(db)?;
    let Place::Here { depth, knew_all } = heads.place(db, &commit, &headers[0])? else {
        return Err(Trouble::NotInPlace);
    };
    let id = placing::insert(db, sealed, &commit, &headers, depth)?;
    heads.moves(&next.head, depth);
    heads.write(db)?;
    // Where a chain was continued twice, knowing every head is not knowing everything.
    let one_line = !db.prepare_cached("SELECT 1 FROM forks")?.exists([])?;
    if knew_all && one_line {
        tables::fold_latest(db, id)?;
    } else {
        tables::fold_arrived(db, &[id], BTreeSet::new())?;
    }
    Ok(next)
}

/// Notes where every commit of the journal stands, how each chain ends and where one was continued twice: for tables that
/// are made anew. Gives the commits in the order of arrival, in which each comes after what it follows.
pub(crate) fn place_all(db: &Connection) -> Result<Vec<i64>, Trouble> {
    let mut heads = Heads::default();
    let mut ids = Vec::new();
    let mut statement = db.prepare("SELECT id, bytes FROM commits ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, bytes): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
        placing::place_again(db, &mut heads, id, &bytes)?;
        ids.push(id);
    }
    heads.write(db)?;
    db.execute(
        "INSERT INTO forks (seat, incarnation, seq)
         SELECT seat, incarnation, min(seq) FROM (
             SELECT seat, incarnation, seq FROM events GROUP BY seat, incarnation, seq HAVING count(*) > 1
             UNION ALL SELECT seat, incarnation, twins.first FROM twins JOIN commits ON commits.id = \"commit\"
         ) GROUP BY seat, incarnation",
        [],
    )?;
    Ok(ids)
}

fn number(seq: u64) -> i64 {
    i64::try_from(seq).expect("BUG: a chain outgrew 63 bits")
}

/// Seals `events` as one action of the person at the desk and appends them. The transaction is open.
pub(crate) fn commit(office: &Office, events: Vec<Unsealed>) -> Result<(), Trouble> {
    commit_naming(office, events, None)
}

/// The same, naming `tip` as the end of its chain: for a chain that was continued twice, of which one branch is its head.
pub(crate) fn commit_naming(
    office: &Office,
    events: Vec<Unsealed>,
    tip: Option<Head>,
) -> Result<(), Trouble> {
    may_sign(&office.db, office.seat())?;
    let end = chain_end(&office.db, office.tenant, office.seat(), office.incarnation)?;
    let mut seen = heads_except(&office.db, &end.head)?;
    if let Some(tip) = tip
        && let Some(named) = seen
            .iter_mut()
            .find(|head| (head.seat, head.incarnation) == (tip.seat, tip.incarnation))
    {
        *named = tip;
    }
    let time = office.now().parse().map_err(|_| Trouble::BadClock)?;
    let sealed = seal::seal(&office.unlocked.seat_key, &end, events, seen, &time)?;
    append(&office.db, &sealed, &end)?;
    Ok(())
}

/// A seat that was barred, or whose chain was continued on a copy, signs nothing more: it would count nowhere.
fn may_sign(db: &Connection, seat: SeatId) -> Result<(), Trouble> {
    let standing: Option<String> = db
        .prepare_cached("SELECT standing FROM seats WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| row.get(0))
        .optional()?;
    match standing.as_deref() {
        Some("barred") => Err(Trouble::SeatBarred),
        Some("frozen") => Err(Trouble::SeatFrozen),
        _ => Ok(()),
    }
}

/// Where the chain of a seat ends.
///
/// # Errors
/// When the journal cannot be read.
pub fn chain_end(
    db: &Connection,
    tenant: TenantId,
    seat: SeatId,
    incarnation: u32,
) -> Result<ChainEnd, Trouble> {
    let last: Option<(i64, [u8; 32])> = db
        .prepare_cached(
            "SELECT seq, hash FROM events WHERE seat = ?1 AND incarnation = ?2 ORDER BY seq DESC LIMIT 1",
        )?
        .query_row(params![seat.to_string(), incarnation], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    Ok(match last {
        None => ChainEnd::start(tenant, seat, incarnation),
        Some((seq, hash)) => ChainEnd::after(
            tenant,
            Head {
                seat,
                incarnation,
                seq: u64::try_from(seq).unwrap_or_default(),
                hash: seal::Hash::from_bytes(hash),
            },
        ),
    })
}

/// The incarnation a seat is in here: the last one it wrote in, or the first.
pub(crate) fn incarnation(db: &Connection, seat: SeatId) -> Result<u32, Trouble> {
    let last: Option<u32> = db
        .prepare_cached("SELECT max(incarnation) FROM heads WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| row.get(0))?;
    Ok(last.unwrap_or(seal::format::FIRST_INCARNATION))
}

/// The last events of all chains but that of `own`: what a commit names as seen.
///
/// # Errors
/// When the journal cannot be read.
pub fn heads_except(db: &Connection, own: &Head) -> Result<Vec<Head>, Trouble> {
    let mut statement = db.prepare_cached("SELECT seat, incarnation, seq, hash FROM heads")?;
    let rows = statement.query_map([], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get(1)?,
            row.get::<_, i64>(2)?,
            row.get::<_, [u8; 32]>(3)?,
        ))
    })?;
    let mut heads = Vec::new();
    for row in rows {
        let (seat, incarnation, seq, hash) = row?;
        let seat: SeatId = seat.parse().map_err(|_| Trouble::BadTable { table: "heads" })?;
        if (seat, incarnation) != (own.seat, own.incarnation) {
            let seq = u64::try_from(seq).unwrap_or_default();
            heads.push(Head {
                seat,
                incarnation,
                seq,
                hash: seal::Hash::from_bytes(hash),
            });
        }
    }
    Ok(heads)
}

/// Reads what a stored body says.
pub(crate) fn read_body(kind: &str, bytes: Vec<u8>) -> Option<event::Known> {
    event::read(kind, Body::Present(bytes).data_text()?)
}
