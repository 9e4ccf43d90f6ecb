//! What the printed root key signs: one action of its own, by whoever typed it, on a chain that ends there.

use super::SeatFault;
use crate::{
    event::{self, OfficeEvent},
    journal,
    number::ALPHABET,
    trouble::Trouble,
    vault::{PrintedKey, Purpose},
};
use rusqlite::Connection;
use seal::{ChainEnd, SeatId, SeatKey, TenantId};

/// How tags begin that are given under the root key; those of all seats begin with that of the founding seat.
const ROOT: char = 'Z';

/// Reads the printed root key of this municipality.
///
/// # Errors
/// [`SeatFault::RootKey`] and [`SeatFault::OtherRootKey`].
pub(crate) fn read(db: &Connection, typed: &str) -> Result<SeatKey, Trouble> {
    let key = parse(typed)?;
    let ours: String = db
        .prepare_cached("SELECT root_key FROM municipality")?
        .query_row([], |row| row.get(0))?;
    if key.id().to_string() == ours {
        Ok(key)
    } else {
        Err(SeatFault::OtherRootKey.into())
    }
}

/// Reads a printed root key as a person types it.
///
/// # Errors
/// [`SeatFault::RootKey`] when it was typed wrong.
pub(crate) fn parse(typed: &str) -> Result<SeatKey, SeatFault> {
    let printed = PrintedKey::parse(typed, Purpose::Root).map_err(SeatFault::RootKey)?;
    Ok(SeatKey::from_secret(printed.secret()))
}

/// Signs `events` with the root key and brings them into the journal. The transaction is open.
///
/// The key has no laptop, so each use begins a chain of its own, in an incarnation drawn by lot: two people who type it
/// on two laptops do not continue one another's chain unknowingly.
pub(crate) fn commit(
    db: &Connection,
    tenant: TenantId,
    root: &SeatKey,
    now: &str,
    events: &[OfficeEvent],
) -> Result<(), Trouble> {
    let end = ChainEnd::start(tenant, root.id(), new_incarnation(db, root.id())?);
    let seen = journal::heads_except(db, &end.head)?;
    let time = now.parse().map_err(|_| Trouble::BadClock)?;
    let unsealed = events
        .iter()
        .map(|event| event::of_office(None, event))
        .collect::<Result<_, _>>()?;
    let sealed = seal::seal(root, &end, unsealed, seen, &time)?;
    journal::append(db, &sealed, &end)?;
    Ok(())
}

fn new_incarnation(db: &Connection, root: SeatId) -> Result<u32, Trouble> {
    let mut taken = db.prepare_cached("SELECT 1 FROM heads WHERE seat = ?1 AND incarnation = ?2")?;
    loop {
        let mut bytes = [0; 4];
        getrandom::fill(&mut bytes).map_err(seal::NoRandomness::from)?;
        let drawn = u32::from_le_bytes(bytes);
        if drawn > seal::format::FIRST_INCARNATION && !taken.exists((root.to_string(), drawn))? {
            return Ok(drawn);
        }
    }
}

/// A tag for a seat that the root key lets in: drawn by lot, since no seat is there to give one of its own. Four
/// characters, of which the first is in no tag that a seat gave; those of seats that this one lets in are longer.
pub(crate) fn new_tag(db: &Connection) -> Result<String, Trouble> {
    let mut taken = db.prepare_cached("SELECT 1 FROM seats WHERE tag = ?1")?;
    loop {
        let mut bytes = [0; 12];
        getrandom::fill(&mut bytes).map_err(seal::NoRandomness::from)?;
        let drawn = bytes.chunks_exact(4).map(|four| {
            let number = u32::from_le_bytes([four[0], four[1], four[2], four[3]]);
            let letters = u32::try_from(ALPHABET.len()).unwrap_or(u32::MAX);
            char::from(ALPHABET[usize::try_from(number % letters).unwrap_or_default()])
        });
        let tag: String = std::iter::once(ROOT).chain(drawn).collect();
        if !taken.exists([&tag])? {
            return Ok(tag);
        }
    }
}
