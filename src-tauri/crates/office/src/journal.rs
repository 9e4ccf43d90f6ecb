//! The journal: the truth. Commits go in whole and verified, nothing is ever changed, and the read tables follow.

mod verify;

pub(crate) use verify::{Findings, verify};

use crate::{event, office::Office, tables, trouble::Trouble};
use rules::{
    case::{self, Case},
    role::PersonId,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Body, ChainEnd, Event, Head, Header, SealedCommit, SeatId, TenantId, Unsealed};
use uuid::Uuid;

/// Brings one commit into the journal and folds it: the one way in, for what happens here and for what is received.
///
/// The commit must continue `end`. Everything happens in the transaction that is open.
///
/// # Errors
/// [`Trouble::BrokenCommit`] when it does not hold up, or what the disk says.
pub fn append(db: &Connection, sealed: &SealedCommit, end: &ChainEnd) -> Result<ChainEnd, Trouble> {
    let next = seal::verify(sealed, end).map_err(|broken| Trouble::BrokenCommit { broken })?;
    let commit = sealed.read_commit().expect("BUG: a verified commit can be read");
    db.prepare_cached(
        "INSERT INTO commits (seat, incarnation, first, last, bytes, signature) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        commit.seat.to_string(),
        commit.incarnation,
        number(commit.first),
        number(commit.last),
        sealed.commit,
        sealed.signature
    ])?;
    let id = db.last_insert_rowid();
    for event in &sealed.events {
        insert(db, id, event)?;
    }
    tables::fold_commit(db, &next.head, id)?;
    Ok(next)
}

fn number(seq: u64) -> i64 {
    i64::try_from(seq).expect("BUG: a chain outgrew 63 bits")
}

fn insert(db: &Connection, commit: i64, event: &Event) -> Result<(), Trouble> {
    let header: Header = event.read_header().expect("BUG: a verified header can be read");
    db.prepare_cached(
        "INSERT INTO events (hash, \"commit\", seat, incarnation, seq, at, kind, \"case\", private, header)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        event.hash.as_bytes(),
        commit,
        header.seat.to_string(),
        header.incarnation,
        number(header.seq),
        header.time.as_str(),
        header.kind.as_str(),
        header.case.map(Uuid::into_bytes),
        header.private,
        event.header
    ])?;
    let id = db.last_insert_rowid();
    let (state, bytes) = match &event.body {
        Body::Present(bytes) => ("present", Some(bytes)),
        Body::Withheld => ("withheld", None),
        Body::Erased => ("erased", None),
    };
    db.prepare_cached("INSERT INTO bodies (event, state, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![id, state, bytes])?;
    Ok(())
}

/// Seals `events` as one action of the person at the desk and appends them. The transaction is open.
pub(crate) fn commit(office: &Office, events: Vec<Unsealed>) -> Result<(), Trouble> {
    let end = chain_end(&office.db, office.tenant, office.seat(), office.incarnation)?;
    let seen = heads_except(&office.db, &end.head)?;
    let time = office.now().parse().map_err(|_| Trouble::BadClock)?;
    let sealed = seal::seal(&office.unlocked.seat_key, &end, events, seen, &time)?;
    append(&office.db, &sealed, &end)?;
    Ok(())
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

fn heads_except(db: &Connection, own: &Head) -> Result<Vec<Head>, Trouble> {
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

/// A case folded from the journal, with its events.
#[derive(Clone, Debug)]
pub struct LoadedCase {
    /// The case.
    pub case: Case,
    /// Its row in `cases`: the id of its first event.
    pub row: i64,
    /// How many events it has.
    pub version: u32,
    /// Whether it holds a kind that this program does not know: it is then read-only.
    pub newer: bool,
    /// Its events that are known and present, in order.
    pub events: Vec<StoredEvent>,
}

/// An event of a case as it stands in the journal.
#[derive(Clone, Debug)]
pub struct StoredEvent {
    /// When it was written down, RFC 3339.
    pub at: String,
    /// By which seat.
    pub seat: String,
    /// By whom, when the seat is known.
    pub person: Option<PersonId>,
    /// What happened.
    pub event: case::Event,
}

/// Folds a case from its events; none when there is no such case, or nothing of it can be read here.
pub(crate) fn load_case(db: &Connection, id: Uuid) -> Result<Option<LoadedCase>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT events.id, at, events.seat, kind, bytes, person FROM events
         JOIN bodies ON bodies.event = events.id LEFT JOIN seats ON seats.seat = events.seat
         WHERE \"case\" = ?1 AND \"commit\" NOT IN (SELECT \"commit\" FROM set_aside) ORDER BY events.id",
    )?;
    let mut rows = statement.query([id.into_bytes()])?;
    let (mut first, mut version, mut newer, mut events) = (None, 0, false, Vec::new());
    while let Some(row) = rows.next()? {
        first.get_or_insert(row.get::<_, i64>(0)?);
        version += 1;
        let kind: String = row.get(3)?;
        let Some(bytes) = row.get::<_, Option<Vec<u8>>>(4)? else {
            continue;
        };
        match read_body(&kind, bytes) {
            Some(event::Known::Case(event)) => {
                let person = row.get::<_, Option<String>>(5)?;
                let person = person.and_then(|text| text.parse().ok()).map(PersonId);
                events.push(StoredEvent {
                    at: row.get(1)?,
                    seat: row.get(2)?,
                    person,
                    event: *event,
                });
            }
            Some(event::Known::Office(_)) => {}
            None => newer = true,
        }
    }
    let case = Case::fold(id, events.iter().map(|stored: &StoredEvent| &stored.event));
    Ok(case.zip(first).map(|(case, row)| LoadedCase {
        case,
        row,
        version,
        newer,
        events,
    }))
}

/// Reads what a stored body says.
pub(crate) fn read_body(kind: &str, bytes: Vec<u8>) -> Option<event::Known> {
    let data = Body::Present(bytes).data().ok().flatten()?;
    event::read(kind, data)
}
