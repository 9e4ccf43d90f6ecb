//! What would change, kern by kern: how many cases, and what is left in their pot now and then.

use super::survey::{Survey, What};
use crate::{facts::scheme_years, pots::sums::Sums, trouble::Trouble, wire::ChangeRow};
use rules::{
    case::Event,
    euro::Euro,
    kern::KernId,
    pot::{Holder, PotId},
    scheme::SchemeId,
    text::Text,
};
use rusqlite::{Connection, OptionalExtension as _};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The kern in the key of a pot.
pub(super) fn kern_in(key: &str) -> Option<&str> {
    key.split('|').nth(1)?.strip_prefix("kern:")
}

/// Reads back the key of a pot that a case can be of.
fn pot_in(key: &str) -> Option<PotId> {
    let mut parts = key.split('|');
    let scheme = SchemeId::new(parts.next()?);
    let holder = match parts.next()?.split_once(':') {
        Some(("kern", id)) => Holder::Kern(KernId::new(id)),
        Some(("group", id)) => Holder::Group(id.to_owned()),
        Some(("organisation", id)) => Holder::Organisation(id.to_owned()),
        _ => Holder::Municipality,
    };
    let year = parts.next()?.parse().ok();
    Some(PotId { scheme, holder, year })
}

/// What is left in a pot by what is known now; none for one without a ceiling.
fn left(db: &Connection, sums: &Sums, key: &str) -> Result<Option<Euro>, Trouble> {
    let Some(pot) = pot_in(key) else { return Ok(None) };
    let scheme_year = match pot.year {
        Some(year) => scheme_years::current(db, &pot.scheme, year)?,
        None => scheme_years::newest(db, &pot.scheme)?,
    };
    Ok(scheme_year.and_then(|named| sums.state(pot, &named.document).left()))
}

/// A pot once a bundle was taken in.
#[derive(Default)]
pub(super) struct After {
    /// Which of its cases the bundle touches.
    cases: Vec<Uuid>,
    /// How many of them it decides.
    decided: i32,
    /// What is left then.
    left: Option<Euro>,
}

/// The pots with cases that the bundle touches, by their keys, once it was taken in.
pub(super) fn after(db: &Connection, survey: &Survey) -> Result<BTreeMap<String, After>, Trouble> {
    let sums = Sums::read(db)?;
    let mut pot_of = db.prepare_cached("SELECT pot FROM cases WHERE \"case\" = ?1")?;
    let mut pots: BTreeMap<String, After> = BTreeMap::new();
    for (case, happened) in &survey.cases {
        let pot: Option<String> = pot_of
            .query_row([case.into_bytes()], |row| row.get(0))
            .optional()?;
        let Some(pot) = pot else { continue };
        let decided = happened.iter().any(|one| match &one.what {
            Some(What::Case(event)) => is_decision(event),
            _ => false,
        });
        let after = pots.entry(pot).or_default();
        after.cases.push(*case);
        after.decided += i32::from(decided);
    }
    for (key, after) in &mut pots {
        after.left = left(db, &sums, key)?;
    }
    Ok(pots)
}

/// A row for each of these pots, held against what is here now.
pub(super) fn changes(db: &Connection, pots: BTreeMap<String, After>) -> Result<Vec<ChangeRow>, Trouble> {
    let sums = Sums::read(db)?;
    let mut there = db.prepare_cached("SELECT 1 FROM cases WHERE \"case\" = ?1")?;
    let mut rows = Vec::new();
    for (key, after) in pots {
        let Some(pot) = pot_in(&key) else { continue };
        let mut fresh = 0;
        for case in &after.cases {
            fresh += i32::from(!there.exists([case.into_bytes()])?);
        }
        rows.push(ChangeRow {
            kern: kern_in(&key).map(KernId::new),
            scheme: pot.scheme,
            what: Text::new("exchange-change")
                .number("cases", i32::try_from(after.cases.len()).unwrap_or(i32::MAX))
                .number("fresh", fresh)
                .number("decided", after.decided),
            before: left(db, &sums, &key)?,
            after: after.left,
        });
    }
    Ok(rows)
}

const fn is_decision(event: &Event) -> bool {
    matches!(
        event,
        Event::GrantAwarded { .. } | Event::ApplicationRejected { .. } | Event::ApplicationNotTaken { .. }
    )
}
