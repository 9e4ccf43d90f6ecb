//! Who is at the desk, and what every page needs to know.

use crate::{
    facts::place,
    office::Office,
    queries::today,
    trouble::Trouble,
    wire::{DeskView, Nothing},
};
use chrono::{Datelike as _, NaiveDate};
use rules::{
    role::{Role, RoleGrant},
    text::Bilingual,
};
use rusqlite::{Connection, OptionalExtension as _, params};

/// Says who is at the desk.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<DeskView, Trouble> {
    let db = &office.db;
    let (actor, today) = (office.actor()?, office.today());
    let role = actor.roles.first().map_or(Role::Reader, |grant| grant.role);
    let (municipality, sample) = db
        .prepare_cached("SELECT name, sample FROM municipality")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .unwrap_or_default();
    let waiting = today::waits_on(office, &actor, today)?;
    Ok(DeskView {
        person: office.person,
        name: person_name(db, &office.person.0.to_string())?.unwrap_or_default(),
        seat: office.seat().to_string(),
        title: title(db, role, today)?,
        roles: actor.roles,
        municipality,
        sample,
        today,
        years: years(db, today)?,
        kernen: place::kernen(db)?,
        waiting,
        administrators: administrators(db)?,
        lock_after_minutes: office.lock_after_minutes(),
        exchange: crate::exchange::state(office)?,
    })
}

/// The name of a person; none when it is withheld or erased.
pub(crate) fn person_name(db: &Connection, person: &str) -> Result<Option<String>, Trouble> {
    let name = db
        .prepare_cached("SELECT name FROM people WHERE person = ?1")?
        .query_row([person], |row| row.get(0));
    Ok(name.optional()?.flatten())
}

/// What a role is called on this day; its plain English name where the municipality gave none.
fn title(db: &Connection, role: Role, today: NaiveDate) -> Result<Bilingual, Trouble> {
    let id = serde_json::to_value(role)?
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let titled = db
        .prepare_cached(
            "SELECT nl, en FROM role_titles WHERE role = ?1 AND from_day <= ?2 ORDER BY from_day DESC LIMIT 1",
        )?
        .query_row(params![id, today], |row| Ok(Bilingual { nl: row.get(0)?, en: row.get(1)? }))
        .optional()?;
    Ok(titled.unwrap_or_else(|| Bilingual::new(&id, &id)))
}

/// The years that have a scheme, and a case or today or the future, newest first.
fn years(db: &Connection, today: NaiveDate) -> Result<Vec<i32>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT year FROM scheme_years WHERE current = 1
         AND (year >= ?1 OR EXISTS (SELECT 1 FROM cases WHERE cases.year = scheme_years.year))
         ORDER BY year DESC",
    )?;
    let rows = statement.query_map([today.year()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn administrators(db: &Connection) -> Result<u32, Trouble> {
    let mut statement = db.prepare_cached("SELECT roles FROM people")?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let roles: Vec<RoleGrant> = serde_json::from_str(row.get_ref(0)?.as_str().unwrap_or("[]"))?;
        count += u32::from(roles.iter().any(|grant| grant.role == Role::Administrator));
    }
    Ok(count)
}
