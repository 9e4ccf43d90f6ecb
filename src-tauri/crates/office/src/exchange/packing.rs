//! What goes into a bundle: which commits, which bodies, which papers, and what is left out for whom.

mod freight;
mod sight;

pub(crate) use freight::Freight;
pub(crate) use sight::Sight;

use super::{
    ExchangeFault, heard,
    history::{self, Sent},
    peer::{self, Peer},
};
use crate::{office::Office, trouble::Trouble, wire::ExportWish, wire::SeatStanding};
use rules::text::Text;
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Hash, Head, ReadingKey, Recipient, SeatId, bundle::Header};
use std::collections::BTreeSet;

/// A bundle before it is written.
pub(crate) struct Packing {
    /// For whom.
    pub receivers: Vec<Peer>,
    /// Who may see what.
    pub sight: Sight,
    /// What is in it.
    pub freight: Freight,
    /// Its first line.
    pub header: Header,
    /// To whom it is encrypted.
    pub readers: Vec<Recipient>,
    /// What does not go with it.
    pub without: Vec<Text>,
}

/// Works out what a bundle for these receivers holds.
pub(crate) fn pack(office: &Office, wish: ExportWish) -> Result<Packing, Trouble> {
    let db = &office.db;
    let ExportWish {
        receivers: asked,
        everything,
    } = wish;
    let everybody = asked.is_empty();
    let receivers = receivers(office, asked)?;
    let seats: Vec<SeatId> = receivers.iter().map(|peer| peer.seat).collect();
    let heads = heard::heads(db)?;
    let known = if everything {
        heard::Known::new()
    } else if everybody {
        heard::of_laptops(db, &receivers)?
    } else {
        heard::of_all(db, &seats)?
    };
    let after = after(db, &heads, &known)?;
    let sight = Sight::of(&receivers);
    let freight = Freight::gather(db, &heads, &after, &sight, &seats)?;
    let without = sight.without(db, &freight.hidden, &receivers)?;
    let Sent { number, files } = history::sent(db, office.seat(), office.incarnation)?;
    let header = Header {
        tenant: office.tenant,
        seat: office.seat(),
        incarnation: office.incarnation,
        number,
        time: office.now().parse().map_err(|_| Trouble::BadClock)?,
        receivers: seats,
        heads,
        after,
        files,
        wants: wants(office)?,
        commits: freight.commits.len() as u64 + freight.twins,
        events: freight.events,
        papers: freight.papers.len() as u64,
        bodies: freight.bodies.len() as u64,
    };
    Ok(Packing {
        readers: readers(office, &receivers)?,
        receivers,
        sight,
        freight,
        header,
        without,
    })
}

/// Who it is for: those asked for, or everybody elsewhere who can receive.
fn receivers(office: &Office, asked: Vec<String>) -> Result<Vec<Peer>, Trouble> {
    if asked.is_empty() {
        let here = peer::here(office);
        let mut peers = peer::all(&office.db)?;
        peers.retain(|peer| peer.can_receive() && !here.contains(&peer.seat));
        return Ok(peers);
    }
    let mut peers = Vec::new();
    for seat in asked.into_iter().collect::<BTreeSet<_>>() {
        let seat: SeatId = seat.parse().map_err(|_| ExchangeFault::ReceiverUnknown)?;
        let peer = peer::one(&office.db, seat)?.ok_or(ExchangeFault::ReceiverUnknown)?;
        let name = peer.who();
        if peer.standing == SeatStanding::Barred {
            return Err(ExchangeFault::ReceiverBarred { name }.into());
        }
        if peer.reads.is_none() {
            return Err(ExchangeFault::ReceiverUnread { name }.into());
        }
        peers.push(peer);
    }
    Ok(peers)
}

/// The receivers, the municipality's recovery key, and the sender's own.
fn readers(office: &Office, receivers: &[Peer]) -> Result<Vec<Recipient>, Trouble> {
    let recovery: Option<String> = office
        .db
        .prepare_cached("SELECT recovery_reads FROM municipality")?
        .query_row([], |row| row.get(0))
        .optional()?
        .flatten();
    let own = ReadingKey::of(&office.unlocked.seat_key).recipient();
    let all: BTreeSet<Recipient> = receivers
        .iter()
        .filter_map(|peer| peer.reads.clone())
        .chain(recovery.and_then(|text| text.parse().ok()))
        .chain([own])
        .collect();
    Ok(all.into_iter().collect())
}

/// What is known, as heads of the journal here. A chain that was continued twice is sent from where it was.
fn after(db: &Connection, heads: &[Head], known: &heard::Known) -> Result<Vec<Head>, Trouble> {
    let mut after = Vec::new();
    for head in heads {
        let Some(&told) = known.get(&(head.seat, head.incarnation)) else {
            continue;
        };
        let fork: Option<i64> = db
            .prepare_cached("SELECT seq FROM forks WHERE seat = ?1 AND incarnation = ?2")?
            .query_row(params![head.seat.to_string(), head.incarnation], |row| row.get(0))
            .optional()?;
        let one_line = fork.map_or(head.seq, |fork| u64::try_from(fork - 1).unwrap_or_default());
        let seq = told.min(head.seq).min(one_line);
        if seq == head.seq {
            after.push(*head);
        } else if seq > 0 {
            let hash: [u8; 32] = db
                .prepare_cached("SELECT hash FROM events WHERE seat = ?1 AND incarnation = ?2 AND seq = ?3")?
                .query_row(
                    params![
                        head.seat.to_string(),
                        head.incarnation,
                        i64::try_from(seq).unwrap_or(i64::MAX)
                    ],
                    |row| row.get(0),
                )?;
            after.push(Head {
                seq,
                hash: Hash::from_bytes(hash),
                ..*head
            });
        }
    }
    Ok(after)
}

/// The events whose body is withheld here though the person at the desk may have it.
fn wants(office: &Office) -> Result<Vec<Hash>, Trouble> {
    let Some(own) = peer::one(&office.db, office.seat())? else {
        return Ok(Vec::new());
    };
    let mut statement = office.db.prepare_cached(
        "SELECT hash, coalesce(cases.kern, register.kern), events.\"case\" IS NULL FROM bodies JOIN events ON events.id = bodies.event
         LEFT JOIN cases ON cases.\"case\" = events.\"case\"
         LEFT JOIN register ON register.file = events.\"case\" WHERE bodies.state = 'withheld'
         AND hash NOT IN (SELECT event FROM to_erase)",
    )?;
    let mut rows = statement.query([])?;
    let mut wants = Vec::new();
    while let Some(row) = rows.next()? {
        let kern = row
            .get::<_, Option<String>>(1)?
            .map(|id| rules::kern::KernId::new(&id));
        let of_no_case: bool = row.get(2)?;
        if wants.len() < seal::bundle::caps::WANTS && (of_no_case || own.may_have(kern.as_ref())) {
            wants.push(Hash::from_bytes(row.get(0)?));
        }
    }
    Ok(wants)
}
