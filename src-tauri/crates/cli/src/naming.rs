//! Whom and what is meant: seats, people, disputes and choices by what a person types.

use crate::{Run, trouble::Trouble, words::printable};
use office::wire::{CaseRef, DisputeChoice, DisputesView, ListRow, PaletteView, People, SeatRow, Seats};
use serde_json::json;

/// How many characters of a seat, a key or a choice are enough to go by.
const ENOUGH: usize = 6;

/// A dispute, open or settled, as far as settling needs it.
pub(crate) struct Known<'a> {
    /// Its key.
    pub key: &'a str,
    choices: &'a [DisputeChoice],
    cases: &'a [CaseRef],
}

/// The one seat that is meant: by itself, by who sits there, or by what its laptop is called.
pub(crate) fn seat(run: &Run<'_>, named: &str) -> Result<String, Trouble> {
    let seats: Seats = run.call("seats", json!({}))?;
    let names = |row: &SeatRow| [row.name.clone(), row.laptop.clone()];
    let label = |row: &SeatRow| format!("{} ({}, {})", row.name, row.laptop, beginning(&row.seat));
    let found = only(&seats.seats, named, |row| row.seat.clone(), names, label)?;
    Ok(found.seat.clone())
}

/// The one person who is meant, by id or by name.
pub(crate) fn person(run: &Run<'_>, named: &str) -> Result<String, Trouble> {
    let people: People = run.call("people", json!({}))?;
    let id = |row: &office::wire::PersonRow| row.person.0.to_string();
    let label = |row: &office::wire::PersonRow| format!("{} ({})", row.name, row.person.0);
    only(&people.people, named, id, |row| [row.name.clone()], label).map(id)
}

/// The one case that is meant, by its number or its id.
pub(crate) fn case(run: &Run<'_>, named: &str) -> Result<String, Trouble> {
    let view: PaletteView = run.call("palette", json!({ "words": named, "year": 2000 }))?;
    let id = |row: &ListRow| row.case.to_string();
    let found = only(
        &view.applications,
        named,
        id,
        |row| [row.number.clone()],
        |row| row.number.clone(),
    );
    match found {
        Ok(row) => Ok(row.case.to_string()),
        // An id is no word that a case is found by.
        Err(_) if named.len() == 36 => Ok(named.to_owned()),
        Err(trouble) => Err(trouble),
    }
}

/// The one dispute that is meant, open or settled.
pub(crate) fn dispute<'a>(view: &'a DisputesView, named: &str) -> Result<Known<'a>, Trouble> {
    let open = view.disputes.iter().map(|card| Known {
        key: &card.key,
        choices: &card.choices,
        cases: &card.cases,
    });
    let settled = view.settled.iter().map(|row| Known {
        key: &row.key,
        choices: &row.choices,
        cases: &row.cases,
    });
    let mut all: Vec<Known<'a>> = open.chain(settled).collect();
    let at = position(&all, named, |known| known.key)?;
    Ok(all.swap_remove(at))
}

impl<'a> Known<'a> {
    /// The one choice that is meant.
    pub fn choice(&self, named: &str) -> Result<&'a DisputeChoice, Trouble> {
        position(self.choices, named, |choice| &choice.choice).map(|at| &self.choices[at])
    }

    /// What an amount is for: `26-A3-0042-K=400.00`, or only an amount when there is one case.
    pub fn amount<'t>(&self, typed: &'t str) -> Result<(String, &'t str), Trouble> {
        let (named, amount) = typed.split_once('=').unwrap_or(("", typed));
        let meant =
            |case: &&CaseRef| case.number.eq_ignore_ascii_case(named) || case.case.to_string() == named;
        let mut found = self.cases.iter().filter(|case| named.is_empty() || meant(case));
        match (found.next(), found.next()) {
            (Some(case), None) => Ok((case.case.to_string(), amount)),
            _ => Err(Trouble::NotOne {
                typed: typed.to_owned(),
                known: self.cases.iter().map(|case| case.number.clone()).collect(),
            }),
        }
    }
}

/// The one of these that is called so, or begins so.
pub(crate) fn one_of<'a>(all: &'a [String], named: &str) -> Result<&'a str, Trouble> {
    position(all, named, |one| one).map(|at| all[at].as_str())
}

/// Enough of a long name to go by.
pub(crate) fn beginning(long: &str) -> &str {
    long.get(..12).unwrap_or(long)
}

/// The place of the one that is called so, or begins so.
fn position<T>(all: &[T], named: &str, key: impl Fn(&T) -> &str) -> Result<usize, Trouble> {
    if let Some(at) = all.iter().position(|one| key(one) == named) {
        return Ok(at);
    }
    let mut begin = all
        .iter()
        .enumerate()
        .filter(|(_, one)| named.len() >= ENOUGH && key(one).starts_with(named));
    match (begin.next(), begin.next()) {
        (Some((at, _)), None) => Ok(at),
        _ => Err(Trouble::NotOne {
            typed: named.to_owned(),
            known: all.iter().map(|one| key(one).to_owned()).collect(),
        }),
    }
}

fn only<'a, T, const N: usize>(
    all: &'a [T],
    named: &str,
    id: impl Fn(&T) -> String,
    names: impl Fn(&T) -> [String; N],
    label: impl Fn(&T) -> String,
) -> Result<&'a T, Trouble> {
    let folded = named.trim().to_lowercase();
    let by_name = |one: &&T| names(one).iter().any(|name| name.to_lowercase() == folded);
    let by_id = |one: &&T| id(one) == folded || (folded.len() >= ENOUGH && id(one).starts_with(&folded));
    let mut found = all.iter().filter(|one| by_id(one) || by_name(one));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(Trouble::NotOne {
            typed: named.to_owned(),
            known: all.iter().map(|one| printable(&label(one))).collect(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(named: &str) -> Option<&'static str> {
        let all: &'static [(&str, &str)] = &[
            ("a1b2c3d4", "Anouk"),
            ("a1b2c3ff", "Joost"),
            ("0099887766", "anouk"),
        ];
        let id = |one: &(&str, &str)| one.0.to_owned();
        only(all, named, id, |one| [one.1.to_owned()], id)
            .ok()
            .map(|one| one.0)
    }

    #[test]
    fn one_goes_by_a_name_an_id_or_enough_of_an_id_and_never_by_what_fits_two() {
        assert_eq!(found("joost"), Some("a1b2c3ff"));
        assert_eq!(found("A1B2C3D4"), Some("a1b2c3d4"));
        assert_eq!(found("009988"), Some("0099887766"));
        assert_eq!(found("anouk"), None, "two of that name");
        assert_eq!(found("a1b2c3"), None, "two that begin so");
        assert_eq!(found("0099"), None, "too little");
    }
}
