//! After a backup was put back: which other laptops know that, and told so in a file. What such a laptop had of this one's
//! past came along with that file.

use super::peer::{self, Peer};
use crate::{office::Office, trouble::Trouble, wire::SeatStanding};
use rusqlite::{Connection, params};
use seal::SeatId;
use std::collections::BTreeMap;

/// The other laptops at work of which no file came that was made after this laptop was put back, one seat of each.
pub(crate) fn awaited(office: &Office) -> Result<Vec<Peer>, Trouble> {
    let since = since(office)?;
    let mut awaited = Vec::new();
    for seats in others(office)? {
        let mut told = false;
        for peer in &seats {
            told |= knows_one(&office.db, peer.seat, &since)?;
        }
        if !told {
            awaited.extend(seats.into_iter().next());
        }
    }
    Ok(awaited)
}

/// Whether every other laptop told that it knows of the putting back. Where there is no other, nobody can tell.
pub(crate) fn all_told(office: &Office) -> Result<bool, Trouble> {
    Ok(!others(office)?.is_empty() && awaited(office)?.is_empty())
}

/// The seats at work elsewhere, laptop by laptop.
fn others(office: &Office) -> Result<Vec<Vec<Peer>>, Trouble> {
    let here = peer::here(office);
    let mut laptops: BTreeMap<String, Vec<Peer>> = BTreeMap::new();
    for peer in peer::all(&office.db)? {
        if !here.contains(&peer.seat) && peer.standing == SeatStanding::Working {
            laptops.entry(peer.laptop.clone()).or_default().push(peer);
        }
    }
    Ok(laptops.into_values().collect())
}

/// The seats of this laptop that sat down after it was put back, each with the incarnation in which it went on.
fn since(office: &Office) -> Result<Vec<(SeatId, u32)>, Trouble> {
    let mut since = Vec::new();
    for label in office.vault.seats() {
        let former = office.vault.former(label.seat)?.iter();
        if let Some(last) = former.map(|former| former.incarnation).max()
            && !office.vault.is_copy(label.seat)?
        {
            since.push((label.seat, last + 1));
        }
    }
    Ok(since)
}

/// Whether a seat was heard to know anything that was signed in one of these incarnations or a later one.
fn knows_one(db: &Connection, seat: SeatId, since: &[(SeatId, u32)]) -> Result<bool, Trouble> {
    let mut heard = db.prepare_cached(
        "SELECT 1 FROM heard WHERE seat = ?1 AND chain = ?2 AND incarnation >= ?3 AND seq > 0",
    )?;
    for (chain, incarnation) in since {
        if heard.exists(params![seat.to_string(), chain.to_string(), incarnation])? {
            return Ok(true);
        }
    }
    Ok(false)
}
