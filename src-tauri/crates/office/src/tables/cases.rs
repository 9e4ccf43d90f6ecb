//! One case into its row, its words to find it by, and its lines in the ledger. What stays the same is not written again:
//! every page that changes is enciphered and goes to the disk.

pub(crate) mod alike;
mod payments;
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
    grant::{Grant, Steps},
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
        let event = match known {
            Some(Known::Case(event)) => event,
            Some(Known::Grant(_)) => return Self::Same,
            _ => return Self::Other,
        };
        match &**event {
            Event::ApplicationSubmitted { .. }
            | Event::ApplicationCompleted { .. }
            | Event::ApplicationCorrected { .. }
            | Event::FieldSettled { .. }
            | Event::ApplicantTold { .. } => Self::Other,
            Event::WordsTold { words, .. } if words.keys().any(|key| is_found_by(key)) => Self::Other,
            _ => Self::Same,
        }
    }
}

/// Whether a case is found, or compared with others, by the word with this key.
fn is_found_by(key: &str) -> bool {
    let of_receipt = [word::supplier(0), word::receipt(0)];
    let kinds = of_receipt.iter().filter_map(|first| first.strip_suffix('0'));
    key == word::IDEA || kinds.into_iter().any(|kind| key.starts_with(kind))
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
    if there == Row::New || words == Words::Other {
        alike::write(db, loaded.row, &loaded.case)?;
    }
    write_lines(db, &loaded)?;
    payments::write(db, &loaded)?;
    disputes::of_case(db, &loaded)
}

/// A case of which nothing counts any more leaves the tables; the journal keeps what there was.
fn remove(db: &Connection, id: Uuid) -> Result<(), Trouble> {
    let row: Option<i64> = db
        .prepare_cached("SELECT id FROM cases WHERE \"case\" = ?1")?
        .query_row([id.into_bytes()], |row| row.get(0))
        .optional()?;
    let Some(row) = row else { return Ok(()) };
    alike::remove(db, row)?;
    for sql in [
        "DELETE FROM ledger WHERE \"case\" = ?1",
        "DELETE FROM payments WHERE \"case\" = ?1",
        "DELETE FROM case_words WHERE rowid = ?1",
        "DELETE FROM cases WHERE id = ?1",
    ] {
        db.prepare_cached(sql)?.execute([row])?;
    }
    Ok(())
}

/// Has the search index forget what was taken out of it: until then it only marks that as gone.
pub(super) fn forget_words(db: &Connection) -> Result<(), Trouble> {
    db.execute("INSERT INTO case_words (case_words) VALUES ('optimize')", [])?;
    Ok(())
}

/// A line of the ledger: pot, step, cents, on which day, received on which day.
type Line = (String, String, i64, NaiveDate, NaiveDate);

/// Writes what remains at each step, when that became otherwise.
fn write_lines(db: &Connection, loaded: &LoadedCase) -> Result<(), Trouble> {
    let mut lines = lines(&loaded.case, loaded.grant.as_ref());
    lines.sort_unstable();
    let mut there = db.prepare_cached(
        "SELECT pot, step, amount, on_day, received_on FROM ledger WHERE \"case\" = ?1 ORDER BY pot, step",
    )?;
    let there = there.query_map([loaded.row], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    })?;
    let there: Vec<Line> = there.collect::<Result<_, _>>()?;
    if there == lines {
        return Ok(());
    }
    if !there.is_empty() {
        db.prepare_cached("DELETE FROM ledger WHERE \"case\" = ?1")?
            .execute([loaded.row])?;
    }
    for (pot, step, amount, on_day, received_on) in lines {
        db.prepare_cached(
            "INSERT INTO ledger (\"case\", pot, step, amount, on_day, received_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![loaded.row, pot, step, amount, on_day, received_on])?;
    }
    Ok(())
}

/// What a case takes of a pot, or asks of it, step by step.
fn lines(case: &Case, grant: Option<&Grant>) -> Vec<Line> {
    let pot = pot_key(&case.pot);
    let on_day = case.decided_on.unwrap_or(case.received_on);
    Steps::of(case, grant)
        .each()
        .filter(|(_, amount)| !amount.is_zero())
        .map(|(step, amount)| {
            (
                pot.clone(),
                step.id().to_owned(),
                amount.cents(),
                on_day,
                case.received_on,
            )
        })
        .collect()
}
