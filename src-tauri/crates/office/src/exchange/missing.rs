//! What a sender took for known and is not here: which file of whom is missing.

use super::{heard, history, peer, peer::Peer};
use crate::trouble::Trouble;
use chrono::{DateTime, NaiveDate};
use rules::text::Text;
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Head, SeatId, bundle::Header};

/// A sentence for each thing that is missing, before the bundle is taken in.
pub(crate) fn told(db: &Connection, header: &Header, own: SeatId) -> Result<Vec<Text>, Trouble> {
    let here = heard::heads(db)?;
    let mut sentences = Vec::new();
    for taken in &header.after {
        let known = here
            .iter()
            .find(|head| (head.seat, head.incarnation) == (taken.seat, taken.incarnation))
            .map_or(0, |head| head.seq);
        if known >= taken.seq {
            continue;
        }
        if taken.seat == own {
            if sentences
                .iter()
                .all(|told: &Text| told.id != "exchange-missing-own")
            {
                sentences.push(Text::new("exchange-missing-own"));
            }
            continue;
        }
        let files = files(db, header, taken, known)?;
        if files.is_empty() {
            sentences.push(since(db, taken, known)?);
        } else {
            sentences.extend(numbered(db, taken, &files)?);
        }
    }
    Ok(sentences)
}

/// The numbers of the sender's own files that went further than what is known here, and were not taken in.
fn files(db: &Connection, header: &Header, taken: &Head, known: u64) -> Result<Vec<u64>, Trouble> {
    if (taken.seat, taken.incarnation) != (header.seat, header.incarnation) {
        return Ok(Vec::new());
    }
    let had = history::taken_in(db, header.seat, header.incarnation)?;
    Ok(header
        .files
        .iter()
        .filter(|file| file.to > known && !had.contains(&file.number))
        .map(|file| file.number)
        .collect())
}

/// One sentence per run of numbers.
fn numbered(db: &Connection, of: &Head, files: &[u64]) -> Result<Vec<Text>, Trouble> {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for &file in files {
        match runs.last_mut() {
            Some((_, to)) if *to + 1 == file => *to = file,
            _ => runs.push((file, file)),
        }
    }
    runs.into_iter()
        .map(|(from, to)| {
            let text = if from == to {
                Text::new("exchange-missing-file").name("number", &from.to_string())
            } else {
                Text::new("exchange-missing-files")
                    .name("from", &from.to_string())
                    .name("to", &to.to_string())
            };
            of_whom(db, text, of.seat)
        })
        .collect()
}

/// Since when something is missing of another, by the last event of it that is here.
fn since(db: &Connection, of: &Head, known: u64) -> Result<Text, Trouble> {
    let last: Option<String> = db
        .prepare_cached("SELECT at FROM events WHERE seat = ?1 AND incarnation = ?2 AND seq = ?3")?
        .query_row(
            params![
                of.seat.to_string(),
                of.incarnation,
                i64::try_from(known).unwrap_or(i64::MAX)
            ],
            |row| row.get(0),
        )
        .optional()?;
    let text = match last.and_then(|at| day_of(&at)) {
        Some(day) => Text::new("exchange-missing-since").date("day", day),
        None => Text::new("exchange-missing-all"),
    };
    of_whom(db, text, of.seat)
}

fn of_whom(db: &Connection, text: Text, seat: SeatId) -> Result<Text, Trouble> {
    let peer = peer::one(db, seat)?.unwrap_or_else(|| Peer::unknown(seat));
    Ok(named(text, &peer))
}

/// Fills in whose laptop it is.
pub(crate) fn named(text: Text, peer: &Peer) -> Text {
    text.name("laptop", &peer.where_it_is())
        .name("whose", &peer.whose())
}

/// The day in a claimed time, as its own clock had it; none when there is no such day.
pub(crate) fn day_of(at: &str) -> Option<NaiveDate> {
    DateTime::parse_from_rfc3339(at).ok().map(|at| at.date_naive())
}
