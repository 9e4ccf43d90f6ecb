//! One case into its row, its words to find it by, and its line in the ledger.

use crate::{
    journal::{self, LoadedCase},
    pots::pot_key,
    trouble::Trouble,
};
use chrono::NaiveDate;
use rules::{
    application::{Applicant, word},
    calendar::Calendar,
    case::{Advice, Case},
    euro::Euro,
    life::Life,
    term::DecisionTerm,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

/// Writes what the events of `id` come to. Costs as much as this case has events, whatever else there is.
pub(super) fn project(db: &Connection, id: Uuid) -> Result<(), Trouble> {
    let Some(loaded) = journal::load_case(db, id)? else {
        return Ok(());
    };
    forget(db, loaded.row)?;
    write_row(db, &loaded)?;
    write_words(db, &loaded)?;
    write_line(db, &loaded)
}

fn forget(db: &Connection, row: i64) -> Result<(), Trouble> {
    let known = db
        .prepare_cached("DELETE FROM ledger WHERE \"case\" = ?1")?
        .execute([row])
        .and_then(|_| {
            db.prepare_cached("SELECT 1 FROM cases WHERE id = ?1")?
                .query_row([row], |_| Ok(()))
                .optional()
        })?;
    if known.is_some() {
        db.prepare_cached("DELETE FROM case_words WHERE rowid = ?1")?
            .execute([row])?;
    }
    Ok(())
}

/// The last day to decide when a running completion term runs to its end: it depends on no clock.
fn decide_by(case: &Case) -> NaiveDate {
    let far = case
        .pauses
        .iter()
        .map(|pause| pause.until)
        .max()
        .unwrap_or(case.received_on);
    DecisionTerm::reckon(case.received_on, &case.pauses, far, &Calendar::default()).last_day
}

fn write_row(db: &Connection, loaded: &LoadedCase) -> Result<(), Trouble> {
    let LoadedCase {
        case,
        row,
        version,
        newer,
        ..
    } = loaded;
    let still_until = match case.life {
        Life::AskedToComplete { until } => Some(until),
        _ => None,
    };
    let outcome = (!case.life.is_open()).then(|| case.life.outcome().id());
    let advised = case.advice.map(|advice| match advice {
        Advice::Award(amount) => amount.cents(),
        Advice::Reject => 0,
    });
    db.prepare_cached(
        "INSERT OR REPLACE INTO cases (id, \"case\", number, version, newer, scheme, scheme_year, kern, year, area,
         activity, target_group, from_day, state, outcome, is_open, asked, advised, awarded, received_on, decide_by,
         still_until, decided_on, sent_on, taken_in_by, pot, idea, applicant)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
         ?23, ?24, ?25, ?26, ?27, ?28)",
    )?
    .execute(params![
        row,
        case.id.into_bytes(),
        case.number,
        version,
        newer,
        case.ask.scheme.as_ref().map_or("", |scheme| &scheme.0),
        case.scheme_year,
        case.ask.kern.as_ref().map_or("", |kern| &kern.0),
        case.year,
        case.ask.area,
        case.ask.activity,
        case.ask.target_group,
        case.ask.from,
        case.life.state().id(),
        outcome,
        case.life.is_open(),
        case.ask.asked.unwrap_or(Euro::ZERO).cents(),
        advised,
        case.awarded.map(Euro::cents),
        case.received_on,
        decide_by(case),
        still_until,
        case.decided_on,
        case.sent_on,
        case.taken_in_by.0.to_string(),
        pot_key(&case.pot),
        idea(case),
        case.applicant.as_ref().map(applicant_label).unwrap_or_default(),
    ])?;
    Ok(())
}

fn idea(case: &Case) -> &str {
    case.words.get(word::IDEA).map_or("", String::as_str)
}

/// How an applicant is called in a list: the organisation, else the person.
fn applicant_label(applicant: &Applicant) -> String {
    if applicant.organisation.is_empty() {
        &applicant.name
    } else {
        &applicant.organisation
    }
    .clone()
}

fn write_words(db: &Connection, loaded: &LoadedCase) -> Result<(), Trouble> {
    let case = &loaded.case;
    let applicant = case.applicant.as_ref();
    let words = [
        case.number.as_str(),
        idea(case),
        applicant.map_or("", |applicant| &applicant.name),
        applicant.map_or("", |applicant| &applicant.organisation),
        case.ask.area.as_deref().unwrap_or(""),
        case.ask.kern.as_ref().map_or("", |kern| &kern.0),
    ]
    .join(" ");
    db.prepare_cached("INSERT INTO case_words (rowid, words) VALUES (?1, ?2)")?
        .execute(params![loaded.row, words])?;
    Ok(())
}

fn write_line(db: &Connection, loaded: &LoadedCase) -> Result<(), Trouble> {
    let case = &loaded.case;
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
    if amount.is_zero() {
        return Ok(());
    }
    db.prepare_cached(
        "INSERT INTO ledger (\"case\", pot, step, amount, on_day, received_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        loaded.row,
        pot_key(&case.pot),
        step,
        amount.cents(),
        case.decided_on.unwrap_or(case.received_on),
        case.received_on
    ])?;
    Ok(())
}
