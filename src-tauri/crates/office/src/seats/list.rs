//! The page of seats in Beheer.

use super::holding;
use crate::{
    office::Office,
    tables::authority,
    trouble::Trouble,
    wire::{HeldPots, Nothing, SeatRow, SeatStanding, Seats},
};
use rules::{role::PersonId, text::Text};
use rusqlite::OptionalExtension as _;
use std::collections::{BTreeMap, BTreeSet};

/// Shows all seats, who holds which pots, and what was kept without effect.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<Seats, Trouble> {
    let pots = holding::held(office)?;
    Ok(Seats {
        seats: rows(office, &pots)?,
        pots,
        set_aside: authority::told(&office.db)?,
    })
}

fn rows(office: &Office, pots: &[HeldPots]) -> Result<Vec<SeatRow>, Trouble> {
    let names = scheme_names(office)?;
    let here: BTreeSet<String> = office
        .vault
        .seats()
        .iter()
        .map(|found| found.seat.to_string())
        .collect();
    let me = office.seat().to_string();
    let catching_up = office.is_catching_up()?;
    let mut statement = office.db.prepare_cached(
        "SELECT seat, person, coalesce(name, ''), laptop, tag, standing FROM seats LEFT JOIN people USING (person)
         ORDER BY 3, laptop, seat",
    )?;
    let mut found = statement.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let (seat, person): (String, String) = (row.get(0)?, row.get(1)?);
        let standing = match row.get::<_, String>(5)?.as_str() {
            "barred" => SeatStanding::Barred,
            "frozen" => SeatStanding::Frozen,
            _ if catching_up && seat == me => SeatStanding::CatchingUp,
            _ => SeatStanding::Working,
        };
        let holds = pots.iter().filter(|held| held.seat.as_ref() == Some(&seat));
        rows.push(SeatRow {
            person: PersonId(person.parse().map_err(|_| Trouble::BadTable { table: "seats" })?),
            name: row.get(2)?,
            laptop: row.get(3)?,
            tag: row.get(4)?,
            here: here.contains(&seat),
            standing,
            heard_at: heard_at(office, &seat)?,
            holds: holds.map(|held| in_words(held, &names)).collect(),
            seat,
        });
    }
    Ok(rows)
}

/// The time of the last event of a seat that is known here, as its own clock had it.
fn heard_at(office: &Office, seat: &str) -> Result<Option<String>, Trouble> {
    Ok(office
        .db
        .prepare_cached("SELECT at FROM events WHERE seat = ?1 ORDER BY incarnation DESC, seq DESC LIMIT 1")?
        .query_row([seat], |row| row.get(0))
        .optional()?)
}

/// The name of each scheme as the municipality writes it.
fn scheme_names(office: &Office) -> Result<BTreeMap<String, String>, Trouble> {
    let mut statement = office.db.prepare_cached(
        "SELECT scheme, json_extract(document, '$.name.nl') FROM scheme_years ORDER BY year, hash",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn in_words(held: &HeldPots, names: &BTreeMap<String, String>) -> Text {
    let name = names.get(&held.scheme.0).unwrap_or(&held.scheme.0);
    let year = held
        .year
        .map_or_else(|| "once".to_owned(), |year| year.to_string());
    Text::new("seat-holds").name("scheme", name).name("year", &year)
}
