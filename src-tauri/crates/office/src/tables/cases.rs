//! One case into its row, its words to find it by, and its line in the ledger. What stays the same is not written again:
//! every page that changes is enciphered and goes to the disk.

mod row;

use crate::{
    disputes,
    event::Known,
    journal::{self, LoadedCase},
    pots::pot_key,
    trouble::Trouble,
};
use chrono::NaiveDate;
use row::Row;
use rules::{
    application::word,
    case::{Case, Event},
    euro::Euro,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

/// Whether the words that a case is found by may have become others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Words {
    /// Nothing that was told is among them.
    Same,
    /// They are to be written again.
    Other,
}

impl Words {
    /// What an event does to them; what cannot be read here may do anything.
    pub(super) fn after(known: Option<&Known>) -> Self {
        let Some(Known::Case(event)) = known else {
            return Self::Other;
        };
        match &**event {
            Event::ApplicationSubmitted { .. }
            | Event::ApplicationCompleted { .. }
            | Event::ApplicationCorrected { .. }
            | Event::FieldSettled { .. }
            | Event::ApplicantTold { .. } => Self::Other,
            Event::WordsTold { words, .. } if words.contains_key(word::IDEA) => Self::Other,
            _ => Self::Same,
        }
    }
}

/// Writes what the events of `id` come to. Costs as much as this case has events, whatever else there is.
pub(super) fn project(db: &Connection, id: Uuid, words: Words) -> Result<(), Trouble> {
    let Some(loaded) = journal::load_case(db, id)? else {
        return remove(db, id);
    };
    let there = row::write(db, &loaded)?;
    let others = words == Words::Other || there == Row::AskedOtherwise;
    if there != Row::New && others {
        db.prepare_cached("DELETE FROM case_words WHERE rowid = ?1")?
            .execute([loaded.row])?;
    }
    if there == Row::New || others {
        db.prepare_cached("INSERT INTO case_words (rowid, words) VALUES (?1, ?2)")?
            .execute(params![loaded.row, row::words(&loaded.case)])?;
    }
    write_line(db, &loaded)?;
    disputes::of_case(db, &loaded)
}

/// A case of which nothing counts any more leaves the tables; the journal keeps what there was.
fn remove(db: &Connection, id: Uuid) -> Result<(), Trouble> {
    let row: Option<i64> = db
        .prepare_cached("SELECT id FROM cases WHERE \"case\" = ?1")?
        .query_row([id.into_bytes()], |row| row.get(0))
        .optional()?;
    let Some(row) = row else { return Ok(()) };
    for sql in [
        "DELETE FROM ledger WHERE \"case\" = ?1",
        "DELETE FROM case_words WHERE rowid = ?1",
        "DELETE FROM cases WHERE id = ?1",
    ] {
        db.prepare_cached(sql)?.execute([row])?;
    }
    Ok(())
}

/// A line of the ledger: pot, step, cents, on which day, received on which day.
type Line = (String, String, i64, NaiveDate, NaiveDate);

fn write_line(db: &Connection, loaded: &LoadedCase) -> Result<(), Trouble> {
    let line = line(&loaded.case);
    let there: Option<Line> = db
        .prepare_cached("SELECT pot, step, amount, on_day, received_on FROM ledger WHERE \"case\" = ?1")?
        .query_row([loaded.row], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })
        .optional()?;
    if there == line {
        return Ok(());
    }
    if there.is_some() {
        db.prepare_cached("DELETE FROM ledger WHERE \"case\" = ?1")?
            .execute([loaded.row])?;
    }
    if let Some((pot, step, amount, on_day, received_on)) = line {
        db.prepare_cached(
            "INSERT INTO ledger (\"case\", pot, step, amount, on_day, received_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![loaded.row, pot, step, amount, on_day, received_on])?;
    }
    Ok(())
}

/// What a case takes of a pot, or asks of it; none when that is nothing.
fn line(case: &Case) -> Option<Line> {
    let reserved = case.reserved();
    let asked = if case.life.is_open() {
        case.ask.asked.unwrap_or(Euro::ZERO)
    } else {
        Euro::ZERO
    };
    let (step, amount) = match case.awarded {
        Some(awarded) => ("committed", awarded),
        None if !reserved.is_zero() => ("reserved", reserved),
        None => ("asked", asked),
    };
    (!amount.is_zero()).then(|| {
        let on_day = case.decided_on.unwrap_or(case.received_on);
        (
            pot_key(&case.pot),
            step.to_owned(),
            amount.cents(),
            on_day,
            case.received_on,
        )
    })
}
