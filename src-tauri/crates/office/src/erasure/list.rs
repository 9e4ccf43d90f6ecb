//! Proposals and erasures as the read tables keep them.

use super::choosing::entry_of;
use crate::{
    event::{Announced, Known, OfficeEvent, Proposed},
    exchange::peer,
    journal,
    office::Office,
    queries::desk::person_name,
    trouble::Trouble,
    wire::{ErasureRow, ErasureState, SeatStanding},
};
use chrono::NaiveDate;
use rules::{retention::ErasureId, role::PersonId};
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A row of the table.
#[derive(Debug)]
pub(crate) struct ErasureRecord {
    /// What was proposed.
    pub proposed: Proposed,
    /// By whom; none when the seat is not known here.
    pub proposed_by: Option<PersonId>,
    /// Whether it was dropped.
    pub dropped: bool,
    /// What was announced.
    pub announced: Option<Announced>,
    /// By whom.
    pub announced_by: Option<PersonId>,
}

const COLUMNS: &str = "SELECT proposed, proposed_by, dropped, announced, announced_by FROM erasures";

impl ErasureRecord {
    /// How far it is.
    pub fn state(&self) -> ErasureState {
        match (&self.announced, self.dropped) {
            (Some(_), _) => ErasureState::Announced,
            (None, true) => ErasureState::Dropped,
            (None, false) => ErasureState::Proposed,
        }
    }

    fn read(row: &Row<'_>) -> Result<Self, Trouble> {
        let person = |text: Option<String>| text.and_then(|text| text.parse().ok()).map(PersonId);
        let announced: Option<String> = row.get(3)?;
        Ok(Self {
            proposed: serde_json::from_str(row.get_ref(0)?.as_str().unwrap_or_default())?,
            proposed_by: person(row.get(1)?),
            dropped: row.get::<_, Option<NaiveDate>>(2)?.is_some(),
            announced: announced.map(|json| serde_json::from_str(&json)).transpose()?,
            announced_by: person(row.get(4)?),
        })
    }
}

/// One of them.
pub(super) fn record(db: &Connection, erasure: ErasureId) -> Result<Option<ErasureRecord>, Trouble> {
    let mut statement = db.prepare_cached(&format!("{COLUMNS} WHERE erasure = ?1"))?;
    let mut rows = statement.query([erasure.to_string()])?;
    rows.next()?.map(ErasureRecord::read).transpose()
}

/// All of them as they are shown, the newest first.
pub(crate) fn rows(office: &Office) -> Result<Vec<ErasureRow>, Trouble> {
    let mut statement = office
        .db
        .prepare_cached(&format!("{COLUMNS} ORDER BY position DESC"))?;
    let mut rows = statement.query([])?;
    let mut shown = Vec::new();
    while let Some(row) = rows.next()? {
        shown.push(row_of(office, &ErasureRecord::read(row)?)?);
    }
    Ok(shown)
}

/// One of them as it is shown.
pub(super) fn row_of(office: &Office, record: &ErasureRecord) -> Result<ErasureRow, Trouble> {
    let db = &office.db;
    let Proposed {
        erasure,
        ground,
        cases,
        on,
    } = &record.proposed;
    let name = |person: Option<PersonId>| match person {
        Some(person) => Ok(person_name(db, &person.0.to_string())?.unwrap_or_default()),
        None => Ok::<_, Trouble>(String::new()),
    };
    let state = record.state();
    let laptops = if state == ErasureState::Announced {
        laptops(office, *erasure)?
    } else {
        BTreeMap::new()
    };
    let done = laptops.values().filter(|on| on.is_some()).count();
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let announced = record.announced.as_ref();
    Ok(ErasureRow {
        erasure: *erasure,
        state,
        ground: *ground,
        numbers: numbers(db, cases)?,
        proposed_by: name(record.proposed_by)?,
        proposed_on: *on,
        reason: reason(db, *erasure)?,
        to_confirm: state == ErasureState::Proposed && record.proposed_by != Some(office.person),
        announced_by: announced.map(|_| name(record.announced_by)).transpose()?,
        announced_on: announced.map(|announced| announced.on),
        bodies: announced.map_or(0, |announced| count(announced.events.len())),
        papers: announced.map_or(0, |announced| announced.papers),
        carried_out: count(done),
        awaited: count(laptops.len() - done),
    })
}

/// Every laptop at work, by what it is called and whose it is, with the day on which it told that it carried this out. The
/// seats of this laptop are one; of others, those of one name.
pub(super) fn laptops(
    office: &Office,
    erasure: ErasureId,
) -> Result<BTreeMap<String, Option<NaiveDate>>, Trouble> {
    let here = peer::here(office);
    let mut told = office
        .db
        .prepare_cached("SELECT on_day FROM erasure_seats WHERE erasure = ?1 AND seat = ?2")?;
    let mut laptops: BTreeMap<String, (String, Option<NaiveDate>)> = BTreeMap::new();
    for peer in peer::all(&office.db)? {
        let on: Option<NaiveDate> = told
            .query_row([erasure.to_string(), peer.seat.to_string()], |row| row.get(0))
            .optional()?;
        if peer.standing != SeatStanding::Working && on.is_none() {
            continue;
        }
        let key = if here.contains(&peer.seat) {
            String::new()
        } else if peer.laptop.is_empty() {
            peer.seat.to_string()
        } else {
            peer.laptop.clone()
        };
        let laptop = laptops.entry(key).or_insert_with(|| (peer.whose(), None));
        laptop.1 = [laptop.1, on].into_iter().flatten().min();
    }
    let mut named = BTreeMap::new();
    for (name, on) in laptops.into_values() {
        let mut free = name.clone();
        let mut count = 1;
        while named.contains_key(&free) {
            count += 1;
            free = format!("{name} {count}");
        }
        named.insert(free, on);
    }
    Ok(named)
}

/// The erasures that were carried out here and of which no seat on this laptop told yet.
pub(super) fn untold(office: &Office) -> Result<Vec<ErasureId>, Trouble> {
    let here = peer::here(office);
    let mut statement = office
        .db
        .prepare_cached("SELECT erasure FROM erasures WHERE announced IS NOT NULL ORDER BY position")?;
    let mut told = office
        .db
        .prepare_cached("SELECT seat FROM erasure_seats WHERE erasure = ?1")?;
    let mut untold = Vec::new();
    let all = statement.query_map([], |row| row.get::<_, String>(0))?;
    for erasure in all.collect::<Result<Vec<_>, _>>()? {
        let seats = told.query_map([&erasure], |row| row.get::<_, String>(0))?;
        let seats = seats.collect::<Result<Vec<_>, _>>()?;
        if !here.iter().any(|seat| seats.contains(&seat.to_string())) {
            untold.extend(erasure.parse().ok().map(ErasureId));
        }
    }
    Ok(untold)
}

/// The numbers of cases, and the names of entries.
fn numbers(db: &Connection, cases: &[Uuid]) -> Result<Vec<String>, Trouble> {
    let mut statement = db.prepare_cached("SELECT number FROM cases WHERE \"case\" = ?1")?;
    let mut numbers = Vec::new();
    for case in cases {
        let number: Option<String> = statement
            .query_row([case.into_bytes()], |row| row.get(0))
            .optional()?;
        numbers.extend(match number {
            Some(number) => Some(number),
            None => entry_of(db, *case)?,
        });
    }
    Ok(numbers)
}

/// Why a request was followed; empty when that was never told, or is not here.
fn reason(db: &Connection, erasure: ErasureId) -> Result<String, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT bytes FROM events JOIN bodies ON bodies.event = events.id
         WHERE \"case\" IS NULL AND kind = 'reason-told' AND bytes IS NOT NULL ORDER BY events.id",
    )?;
    let mut rows = statement.query([])?;
    let about = erasure.to_string();
    while let Some(row) = rows.next()? {
        if let Some(Known::Office(event)) = journal::read_body("reason-told", row.get(0)?)
            && let OfficeEvent::ReasonTold { about: of, words } = *event
            && of == about
        {
            return Ok(words);
        }
    }
    Ok(String::new())
}
