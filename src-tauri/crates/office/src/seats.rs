//! Seats: who joins, who is barred, who holds which pots, what the printed root key does.

mod barring;
mod enrolling;
mod fault;
mod holding;
mod list;
pub(crate) mod root;

pub(crate) use barring::{appoint, appoint_because, bar, bar_about, resume, roles_of, with_administrator};
pub(crate) use enrolling::{enrol, in_file_names, inspect_join, name_laptop, named_people};
pub use fault::SeatFault;
pub(crate) use holding::{give_pots, give_pots_about};
pub(crate) use list::show;

use crate::{
    event::{self, OfficeEvent},
    journal,
    office::Office,
    trouble::Trouble,
    vault::Passphrase,
    wire::{OwnReadingKey, ReadingKeyView, Receipt},
};
use rules::{refusal::Refusal, text::Text};
use rusqlite::{Connection, OptionalExtension as _};
use seal::{Head, ReadingKey, SeatId};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// The longest reason that is written down, in characters.
const LONGEST_REASON: usize = 2000;

/// Tells one's own reading key to who knows the passphrase: with it another tool opens a bundle for this seat.
pub(crate) fn reading_key(office: &mut Office, input: OwnReadingKey) -> Result<ReadingKeyView, Trouble> {
    let typed = Zeroizing::new(input.passphrase);
    let seat = office.seat();
    let unlocked = office.vault.unlock(seat, &Passphrase::typed(&typed)?)?;
    Ok(ReadingKeyView {
        key: ReadingKey::of(&unlocked.seat_key).secret_text().to_string(),
    })
}

/// Why nothing can be done with the seat at the desk; none while it works.
pub(crate) fn stopped(db: &Connection, seat: SeatId) -> Result<Option<Text>, Trouble> {
    let id = match standing(db, seat)?.as_deref() {
        Some("barred") => "seat-stopped-barred",
        Some("frozen") => "seat-stopped-frozen",
        _ => return Ok(None),
    };
    Ok(Some(Text::new(id)))
}

/// How a seat stands by the tables; none when it was never enrolled.
fn standing(db: &Connection, seat: SeatId) -> Result<Option<String>, Trouble> {
    Ok(db
        .prepare_cached("SELECT standing FROM seats WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| row.get(0))
        .optional()?)
}

/// What the laptop of a seat is called; empty when it was given no name.
pub(crate) fn laptop_of(db: &Connection, seat: SeatId) -> Result<String, Trouble> {
    let found: Option<String> = db
        .prepare_cached("SELECT laptop FROM seats WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| row.get(0))
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// Whether another laptop at work is called so. Two of one name would be taken for one, and what the one knows for what
/// the other does.
fn is_called(office: &Office, laptop: &str) -> Result<bool, Trouble> {
    let here: Vec<SeatId> = office.vault.seats().into_iter().map(|found| found.seat).collect();
    let mut statement = office
        .db
        .prepare_cached("SELECT seat, laptop FROM seats WHERE standing <> 'barred'")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (seat, called): (String, String) = (row.get(0)?, row.get(1)?);
        let elsewhere = seat.parse().is_ok_and(|seat| !here.contains(&seat));
        if elsewhere && is_same_name(&called, laptop) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether two names are read as one: capitals and spaces at the ends aside, and é in one character or in two.
fn is_same_name(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.trim().nfkc().collect::<String>().to_lowercase();
    plain(one) == plain(other)
}

/// The last event known here of each incarnation of a seat.
pub(crate) fn heads_of(db: &Connection, seat: SeatId) -> Result<Vec<Head>, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT incarnation, seq, hash FROM heads WHERE seat = ?1 ORDER BY incarnation")?;
    let rows = statement.query_map([seat.to_string()], |row| {
        Ok(Head {
            seat,
            incarnation: row.get(0)?,
            seq: u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default(),
            hash: seal::Hash::from_bytes(row.get(2)?),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A reason in a person's words: at least one, and not a book.
pub(crate) fn clean_reason(words: &str) -> Result<String, Trouble> {
    let words = words.trim();
    if words.is_empty() {
        return Err(Refusal::ReasonNeeded.into());
    }
    let why = if words.chars().count() > LONGEST_REASON {
        Some("why-too-long")
    } else {
        rules::check::shape::fault_in_text(words)
    };
    match why {
        None => Ok(words.to_owned()),
        Some(why) => Err(Refusal::BadField {
            field: "reason".to_owned(),
            why: why.to_owned(),
        }
        .into()),
    }
}

pub(crate) fn read_seat(text: &str) -> Result<SeatId, Trouble> {
    text.parse().map_err(|_| crate::execute::unknown("seat"))
}

pub(crate) fn sign(office: &Office, events: &[OfficeEvent]) -> Result<(), Trouble> {
    let unsealed = events
        .iter()
        .map(|event| event::of_office(None, event))
        .collect::<Result<_, _>>()?;
    journal::commit(office, unsealed)
}

pub(crate) fn touched() -> Receipt {
    Receipt {
        touched: topics(),
        ..Receipt::default()
    }
}

fn topics() -> Vec<String> {
    ["seats", "people", "exchange", "disputes", "pots", "desk"]
        .map(str::to_owned)
        .to_vec()
}
