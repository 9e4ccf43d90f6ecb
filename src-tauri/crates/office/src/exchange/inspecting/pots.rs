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
use rusqlite::{CachedStatement, Connection, OptionalExtension as _};
use std::collections::{BTreeMap, BTreeSet};
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
pub(super) fn left(db: &Connection, sums: &Sums, key: &str) -> Result<Option<Euro>, Trouble> {
    let Some(pot) = pot_in(key) else { return Ok(None) };
    let scheme_year = match pot.year {
        Some(year) => scheme_years::current(db, &pot.scheme, year)?,
        None => scheme_years::newest(db, &pot.scheme)?,
    };
    Ok(scheme_year.and_then(|named| sums.state(pot, &named.document.ceiling).left()))
}

/// A row for each pot with cases in the bundle, by its key, with what is left once it was taken in.
pub(super) fn changes(
    db: &Connection,
    survey: &Survey,
    known: &BTreeSet<Uuid>,
) -> Result<BTreeMap<String, ChangeRow>, Trouble> {
    let sums = Sums::read(db)?;
    let mut statement = db.prepare_cached("SELECT pot FROM cases WHERE \"case\" = ?1")?;
    let mut rows = BTreeMap::new();
    for (key, counted) in count(&mut statement, survey, known)? {
        if let Some(pot) = pot_in(&key) {
            let row = ChangeRow {
                kern: kern_in(&key).map(KernId::new),
                scheme: pot.scheme,
                what: Text::new("exchange-change")
                    .number("cases", counted.cases)
                    .number("fresh", counted.fresh)
                    .number("decided", counted.decided),
                before: None,
                after: left(db, &sums, &key)?,
            };
            rows.insert(key, row);
        }
    }
    Ok(rows)
}

#[derive(Default)]
struct Counted {
    cases: i32,
    fresh: i32,
    decided: i32,
}

fn count(
    pot_of: &mut CachedStatement<'_>,
    survey: &Survey,
    known: &BTreeSet<Uuid>,
) -> Result<BTreeMap<String, Counted>, Trouble> {
    let mut pots: BTreeMap<String, Counted> = BTreeMap::new();
    for (case, happened) in &survey.cases {
        let pot: Option<String> = pot_of
            .query_row([case.into_bytes()], |row| row.get(0))
            .optional()?;
        let Some(pot) = pot else { continue };
        let decided = happened.iter().any(|one| match &one.what {
            Some(What::Case(event)) => is_decision(event),
            _ => false,
        });
        let counted = pots.entry(pot).or_default();
        counted.cases += 1;
        counted.fresh += i32::from(!known.contains(case));
        counted.decided += i32::from(decided);
    }
    Ok(pots)
}

const fn is_decision(event: &Event) -> bool {
    matches!(
        event,
        Event::GrantAwarded { .. } | Event::ApplicationRejected { .. } | Event::ApplicationNotTaken { .. }
    )
}
