//! The claim budgets of a year: what each group has left, and its claims.

use crate::{
    facts::scheme_years,
    office::Office,
    pots::{own_pot, pot_key, sums::Sums},
    queries::rows::Reader,
    registers,
    trouble::Trouble,
    wire::{ClaimBudget, ClaimsView, ForYear},
};
use chrono::NaiveDate;
use rules::{
    application::{Applicant, Ask},
    register::{Entry, Register},
    scheme::{SchemeYear, Way},
};
use rusqlite::Connection;

/// Shows the claim budgets of a year.
pub(crate) fn show(office: &mut Office, input: ForYear) -> Result<ClaimsView, Trouble> {
    let db = &office.db;
    let (sums, reader) = (Sums::read(db)?, Reader::new(db, office.today())?);
    let mut budgets = Vec::new();
    for named in scheme_years::of_year(db, input.year)? {
        let scheme_year = &*named.document;
        let Some(register) = Register::of(scheme_year).filter(|_| scheme_year.way == Way::ClaimBudget) else {
            continue;
        };
        for (group, details) in registers::all(db, register)? {
            budgets.extend(budget(office, &sums, &reader, scheme_year, group, details)?);
        }
    }
    Ok(ClaimsView {
        year: input.year,
        budgets,
    })
}

/// The budget of one group; none when it was not there in that year and claimed nothing.
fn budget(
    office: &Office,
    sums: &Sums,
    reader: &Reader,
    scheme_year: &SchemeYear,
    group: Entry,
    details: Option<Applicant>,
) -> Result<Option<ClaimBudget>, Trouble> {
    let ask = Ask {
        holder: Some(group.id.clone()),
        ..Ask::default()
    };
    let Some(pot) = own_pot(scheme_year, &ask) else {
        return Ok(None);
    };
    let claims = reader.rows(&office.db, &in_pot(&office.db, &pot_key(&pot))?)?;
    if !was_there(&group, scheme_year.year) && claims.is_empty() {
        return Ok(None);
    }
    let pot = sums.state(pot, scheme_year);
    let stands = group.stands_on(office.today().min(last_day(scheme_year.year)));
    Ok(Some(ClaimBudget {
        scheme_year: scheme_year.clone(),
        stands,
        remainder: pot.remainder(),
        group,
        details,
        pot,
        claims,
    }))
}

/// The cases of a pot, newest first.
fn in_pot(db: &Connection, key: &str) -> Result<Vec<i64>, Trouble> {
    let mut statement = db.prepare_cached("SELECT id FROM cases WHERE pot = ?1 ORDER BY id DESC")?;
    let rows = statement.query_map([key], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether an entry stood on any day of a year.
pub(crate) fn was_there(entry: &Entry, year: i32) -> bool {
    let begun = entry.from.is_none_or(|from| from <= last_day(year));
    begun && entry.until.is_none_or(|until| until >= first_day(year))
}

fn first_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN)
}

fn last_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX)
}
