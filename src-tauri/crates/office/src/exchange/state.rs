//! How far exchange is, for the top bar and beside every pot; and the page that shows who is how far.

use super::{
    awaited::awaited,
    counting::counted,
    heard, history,
    missing::{day_of, named},
    peer::{self, Peer},
};
use crate::{
    journal::held,
    office::Office,
    seats,
    trouble::Trouble,
    wire::{ExchangeState, ExchangeView, PeerRow, SeatStanding},
};
use chrono::DateTime;
use rules::text::Text;
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Head, SeatId};
use std::collections::BTreeMap;

/// How far exchange is.
pub(crate) fn state(office: &Office) -> Result<ExchangeState, Trouble> {
    let db = &office.db;
    let others = laptops(office)?;
    let catching_up = office.is_catching_up()?;
    Ok(ExchangeState {
        last: others.first().map(|(at, peer)| last(office, at.as_deref(), peer)),
        as_of: others.last().map(|(at, peer)| as_of(at.as_deref(), peer)),
        disputes: count(db, "SELECT count(*) FROM disputes")?,
        held: held::count(db)?,
        catching_up,
        awaited: if catching_up {
            names(&awaited(office)?)
        } else {
            Vec::new()
        },
        stopped: seats::stopped(db, office.seat())?,
    })
}

/// The other laptops at work, each with when something was last heard of it, by whichever seat; the latest first.
fn laptops(office: &Office) -> Result<Vec<(Option<String>, Peer)>, Trouble> {
    let here = peer::here(office);
    let mut laptops: BTreeMap<String, (Option<String>, Peer)> = BTreeMap::new();
    for peer in peer::all(&office.db)? {
        if here.contains(&peer.seat) || peer.standing != SeatStanding::Working {
            continue;
        }
        let at = heard_at(&office.db, peer.seat)?;
        match laptops.get_mut(&peer.laptop) {
            Some(there) if there.0 >= at => {}
            Some(there) => *there = (at, peer),
            None => {
                laptops.insert(peer.laptop.clone(), (at, peer));
            }
        }
    }
    let mut laptops: Vec<_> = laptops.into_values().collect();
    laptops.sort_by(|(one, _), (other, _)| other.cmp(one));
    Ok(laptops)
}

fn names(peers: &[Peer]) -> Vec<String> {
    peers.iter().map(Peer::whose).collect()
}

fn last(office: &Office, at: Option<&str>, peer: &Peer) -> Text {
    match at.and_then(|at| days_ago(office, at)) {
        Some(days) => {
            named(Text::new("exchange-last"), peer).number("days", i32::try_from(days).unwrap_or(i32::MAX))
        }
        None => named(Text::new("exchange-last-never"), peer),
    }
}

/// Of the one heard from longest ago.
fn as_of(at: Option<&str>, peer: &Peer) -> Text {
    match at.and_then(day_of) {
        Some(day) => Text::new("exchange-as-of").date("day", day),
        None => named(Text::new("exchange-as-of-never"), peer),
    }
}

/// Shows who is how far.
pub(crate) fn show(office: &Office) -> Result<ExchangeView, Trouble> {
    let db = &office.db;
    let heads = heard::heads(db)?;
    let all = peer::all(db)?;
    let mut me = None;
    let mut peers = Vec::new();
    for peer in &all {
        let together: Vec<SeatId> = all
            .iter()
            .filter(|other| other.laptop == peer.laptop)
            .map(|other| other.seat)
            .collect();
        let row = row(office, &heads, peer, &together)?;
        if peer.seat == office.seat() {
            me = Some(row);
        } else {
            peers.push(row);
        }
    }
    peers.sort_by(|one, other| other.heard_at.cmp(&one.heard_at));
    Ok(ExchangeView {
        me: me.ok_or(Trouble::BadTable { table: "seats" })?,
        peers,
        held: waiting(db)?,
        history: history::rows(db)?,
    })
}

fn row(office: &Office, heads: &[Head], peer: &Peer, together: &[SeatId]) -> Result<PeerRow, Trouble> {
    let db = &office.db;
    let here = peer::here(office).contains(&peer.seat);
    let own = peer.seat == office.seat();
    let heard_at = heard_at(db, peer.seat)?;
    let standing = if own && peer.standing == SeatStanding::Working && office.is_catching_up()? {
        SeatStanding::CatchingUp
    } else {
        peer.standing
    };
    Ok(PeerRow {
        seat: peer.seat.to_string(),
        person: peer.person,
        name: peer.name.clone(),
        laptop: peer.laptop.clone(),
        here,
        standing,
        heard_days: heard_at.as_deref().and_then(|at| days_ago(office, at)),
        heard_at,
        behind: if here { 0 } else { behind(db, heads, together)? },
        can_receive: peer.can_receive() && !here,
        kernen: peer.kernen.clone().map(|kernen| kernen.into_iter().collect()),
    })
}

/// The time of the last action or file of a seat known here, by its own clock.
fn heard_at(db: &Connection, seat: SeatId) -> Result<Option<String>, Trouble> {
    let acted: Option<String> = db
        .prepare_cached("SELECT at FROM events WHERE seat = ?1 ORDER BY incarnation DESC, seq DESC LIMIT 1")?
        .query_row([seat.to_string()], |row| row.get(0))
        .optional()?;
    let handed_over: Option<String> = db
        .prepare_cached("SELECT max(made) FROM bundles WHERE seat = ?1 AND direction = 'in'")?
        .query_row([seat.to_string()], |row| row.get(0))?;
    Ok(acted.max(handed_over))
}

/// How many days ago a moment was; 0 for one that has yet to come.
fn days_ago(office: &Office, at: &str) -> Option<u32> {
    let at = DateTime::parse_from_rfc3339(at).ok()?;
    let days = (office.today() - at.date_naive()).num_days();
    Some(u32::try_from(days).unwrap_or(0))
}

/// How many actions known here the laptop with these seats has not told to know.
fn behind(db: &Connection, heads: &[Head], together: &[SeatId]) -> Result<u32, Trouble> {
    let known = heard::of_laptop(db, together)?;
    let mut behind = 0;
    for head in heads {
        let told = known.get(&(head.seat, head.incarnation)).copied().unwrap_or(0);
        if told < head.seq && !together.contains(&head.seat) {
            behind += db
                .prepare_cached(
                    "SELECT count(*) FROM commits WHERE seat = ?1 AND incarnation = ?2 AND first > ?3",
                )?
                .query_row(
                    params![
                        head.seat.to_string(),
                        head.incarnation,
                        i64::try_from(told).unwrap_or(i64::MAX)
                    ],
                    |row| row.get::<_, u32>(0),
                )?;
        }
    }
    Ok(behind)
}

/// A sentence for each seat of which something waits.
fn waiting(db: &Connection) -> Result<Vec<Text>, Trouble> {
    let mut statement = db.prepare_cached("SELECT seat, count(*) FROM held GROUP BY seat ORDER BY seat")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?)))?;
    let mut sentences = Vec::new();
    for row in rows {
        let (seat, count) = row?;
        let seat: SeatId = seat.parse().map_err(|_| Trouble::BadTable { table: "held" })?;
        let peer = peer::one(db, seat)?.unwrap_or_else(|| Peer::unknown(seat));
        sentences.push(named(counted("exchange-held", count), &peer));
    }
    Ok(sentences)
}

fn count(db: &Connection, sql: &str) -> Result<u32, Trouble> {
    Ok(db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}
