//! The registers: dorpsbelangenorganisaties, signaleringsgroepen, the coordinator. An entry is open; who to ask for there
//! lies in a body of its own, which goes only to who serves the kern that the entry is at home in.

mod change;
mod show;

pub(crate) use change::set;
pub(crate) use show::show;

use crate::{tables, trouble::Trouble};
use rules::{
    application::{Applicant, Application},
    register::{Entry, EntryId, Register},
};
use rusqlite::{Connection, OptionalExtension as _};

/// The entry with this short name; none when no register has it.
pub(crate) fn entry(db: &Connection, id: &EntryId) -> Result<Option<Entry>, Trouble> {
    let json: Option<String> = db
        .prepare_cached("SELECT entry FROM register WHERE id = ?1")?
        .query_row([&id.0], |row| row.get(0))
        .optional()?;
    Ok(json.map(|json| serde_json::from_str(&json)).transpose()?)
}

/// All entries of all registers, by name.
pub(crate) fn entries(db: &Connection) -> Result<Vec<Entry>, Trouble> {
    let mut statement = db.prepare_cached("SELECT entry FROM register ORDER BY name, id")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    rows.map(|json| Ok(serde_json::from_str(&json?)?)).collect()
}

/// All entries of a register with what is known here of who to ask for, by name.
pub(crate) fn all(db: &Connection, register: Register) -> Result<Vec<(Entry, Option<Applicant>)>, Trouble> {
    let mut statement = db.prepare_cached("SELECT entry, details FROM register ORDER BY name, id")?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let entry: Entry = serde_json::from_str(row.get_ref(0)?.as_str().unwrap_or_default())?;
        if entry.register == register {
            all.push((entry, details_of(row.get(1)?)?));
        }
    }
    Ok(all)
}

/// Who to ask for, with address and account; none when withheld, erased or never told.
pub(crate) fn details(db: &Connection, id: &EntryId) -> Result<Option<Applicant>, Trouble> {
    let json: Option<Option<String>> = db
        .prepare_cached("SELECT details FROM register WHERE id = ?1")?
        .query_row([&id.0], |row| row.get(0))
        .optional()?;
    details_of(json.flatten())
}

fn details_of(json: Option<String>) -> Result<Option<Applicant>, Trouble> {
    Ok(json.map(|json| serde_json::from_str(&json)).transpose()?)
}

/// How an entry is called: its name, and for a volunteer what is known here.
pub(crate) fn called(entry: &Entry, details: Option<&Applicant>) -> String {
    match details {
        Some(details) if entry.name.is_empty() => details.name.clone(),
        _ => entry.name.clone(),
    }
}

/// The application with the kern that its holder is at home in, where it names a holder and no kern.
pub(crate) fn placed(db: &Connection, mut application: Application) -> Result<Application, Trouble> {
    if let (None, Some(holder)) = (&application.ask.kern, &application.ask.holder) {
        application.ask.kern = entry(db, holder)?.and_then(|entry| entry.home().cloned());
    }
    Ok(application)
}

pub(crate) use tables::registers::file_of;
