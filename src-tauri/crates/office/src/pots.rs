//! Pots as the read tables know them: their keys, which pot would bear an application, and what one holds.

pub mod sums;

use crate::{allotments, facts::scheme_years, tables::authority, trouble::Trouble};
use chrono::NaiveDate;
use rules::{
    application::Ask,
    euro::Euro,
    kern::KernId,
    pot::{Holder, PotId, PotState},
    scheme::{HolderKind, Period, SchemeId, SchemeYear},
};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::SeatId;
use sums::Sums;

const PARTS: char = '|';
/// The index is named: for the order that is asked for SQLite would rather go through every case there is.
const CONTESTED: &str = "SELECT pot FROM disputes WHERE kind = 'overspent'
    UNION SELECT pot FROM cases INDEXED BY cases_contested WHERE contested = 1 AND awarded IS NOT NULL ORDER BY 1";

/// Writes a pot as the read tables name it: `leefbaarheidsbudget|kern:ingen|2026`, and `kernagenda|kern:ingen|` for a
/// pot that stands once.
#[must_use]
pub fn pot_key(pot: &PotId) -> String {
    let holder = match &pot.holder {
        Holder::Kern(id) => format!("kern:{id}"),
        Holder::Group(id) => format!("group:{id}"),
        Holder::Organisation(id) => format!("organisation:{id}"),
        Holder::Municipality => "municipality".to_owned(),
    };
    let year = pot.year.map_or_else(String::new, |year| year.to_string());
    format!("{}{PARTS}{holder}{PARTS}{year}", pot.scheme)
}

/// Reads what [`pot_key`] wrote; none for anything else.
#[must_use]
pub fn pot_of_key(key: &str) -> Option<PotId> {
    let mut parts = key.split(PARTS);
    let (scheme, holder, year) = (parts.next()?, parts.next()?, parts.next()?);
    let holder = match holder.split_once(':') {
        Some(("kern", id)) => Holder::Kern(KernId::new(id)),
        Some(("group", id)) => Holder::Group(id.to_owned()),
        Some(("organisation", id)) => Holder::Organisation(id.to_owned()),
        None if holder == "municipality" => Holder::Municipality,
        _ => return None,
    };
    let year = if year.is_empty() {
        None
    } else {
        Some(year.parse().ok()?)
    };
    let pot = PotId {
        scheme: SchemeId::new(scheme),
        holder,
        year,
    };
    parts.next().is_none().then_some(pot)
}

/// The pot of `scheme_year` for what is asked; none while the kern, the group or the organisation is not chosen.
#[must_use]
pub fn own_pot(scheme_year: &SchemeYear, ask: &Ask) -> Option<PotId> {
    let holder = match scheme_year.holder {
        HolderKind::Kern => Holder::Kern(ask.kern.clone()?),
        HolderKind::Municipality => Holder::Municipality,
        HolderKind::Group => Holder::Group(ask.holder.clone()?.0),
        HolderKind::Organisation => Holder::Organisation(ask.holder.clone()?.0),
    };
    let year = (scheme_year.period == Period::Year).then_some(scheme_year.year);
    Some(PotId {
        scheme: scheme_year.scheme.clone(),
        holder,
        year,
    })
}

/// The pot that bears what is asked: that of the scheme it is charged to where the municipality has set one.
///
/// # Errors
/// When the read tables cannot be read.
pub fn pot_of(db: &Connection, scheme_year: &SchemeYear, ask: &Ask) -> Result<Option<PotId>, Trouble> {
    let Some(charged_to) = &scheme_year.charged_to else {
        return Ok(own_pot(scheme_year, ask));
    };
    let bearer = scheme_years::current(db, charged_to, scheme_year.year)?;
    Ok(bearer.and_then(|bearer| own_pot(&bearer.document, ask)))
}

/// What a pot holds, seen by one case: its own line is left out, and `pending` counts what others asked before it.
///
/// `for_case` is the row of the case in `cases`; none for an application that was not handed in yet, which stands
/// behind all that was received up to and including its day.
///
/// # Errors
/// When the read tables cannot be read.
pub fn pot_state(
    db: &Connection,
    pot: &PotId,
    for_case: Option<i64>,
    received_on: NaiveDate,
) -> Result<PotState, Trouble> {
    let key = pot_key(pot);
    let (mut committed, mut reserved): (i64, i64) = db
        .prepare_cached("SELECT committed, reserved FROM pot_sums WHERE pot = ?1")?
        .query_row([&key], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .unwrap_or_default();
    for (step, amount) in own_lines(db, &key, for_case)? {
        match step.as_str() {
            "committed" | "due" | "paid" | "settled" => committed -= amount,
            "reserved" => reserved -= amount,
            _ => {}
        }
    }
    let (pending, pending_count) = ahead(db, &key, for_case, received_on)?;
    let (ceiling, published) = ceiling(db, pot)?;
    Ok(PotState {
        allotted: allotments::allotted(db, &key)?,
        pot: pot.clone(),
        ceiling,
        published,
        committed: Euro::from_cents(committed),
        reserved: Euro::from_cents(reserved),
        pending: Euro::from_cents(pending),
        pending_count,
    })
}

/// The seat that commits this pot; none when nobody does.
///
/// # Errors
/// When the journal cannot be read.
pub fn holder(db: &Connection, pot: &PotId) -> Result<Option<SeatId>, Trouble> {
    Ok(authority::load(db)?.holder(pot))
}

/// The pots in dispute: more was committed than they have, or it is disputed what was.
///
/// # Errors
/// When the read tables cannot be read.
pub fn contested(db: &Connection) -> Result<Vec<PotId>, Trouble> {
    let mut statement = db.prepare_cached(CONTESTED)?;
    let keys = statement.query_map([], |row| row.get::<_, String>(0))?;
    let keys: Vec<String> = keys.collect::<Result<_, _>>()?;
    Ok(keys.iter().filter_map(|key| pot_of_key(key)).collect())
}

fn own_lines(db: &Connection, key: &str, case: Option<i64>) -> Result<Vec<(String, i64)>, Trouble> {
    let Some(case) = case else {
        return Ok(Vec::new());
    };
    let mut statement =
        db.prepare_cached("SELECT step, amount FROM ledger WHERE \"case\" = ?1 AND pot = ?2")?;
    let rows = statement.query_map(params![case, key], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The sum and the number of what others asked earlier. On the same day the one taken in first is ahead.
fn ahead(
    db: &Connection,
    key: &str,
    case: Option<i64>,
    received_on: NaiveDate,
) -> Result<(i64, u32), Trouble> {
    Ok(db
        .prepare_cached(
            "SELECT coalesce(sum(amount), 0), count(*) FROM ledger
             WHERE pot = ?1 AND step = 'asked' AND (received_on, \"case\") < (?2, ?3)",
        )?
        .query_row(params![key, received_on, case.unwrap_or(i64::MAX)], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?)
}

/// The ceiling of a pot and whether it is a published subsidieplafond, by the scheme year that applies now: what was set
/// for its holder, with what was shifted.
///
/// # Errors
/// When the read tables cannot be read.
pub fn ceiling(db: &Connection, pot: &PotId) -> Result<(Option<Euro>, bool), Trouble> {
    let scheme_year = match pot.year {
        Some(year) => scheme_years::current(db, &pot.scheme, year)?,
        None => scheme_years::newest(db, &pot.scheme)?,
    };
    Ok(scheme_year.map_or((None, false), |found| {
        let set = found.document.set_for(&pot.holder);
        (found.document.ceiling_of(&pot.holder), set.published)
    }))
}

/// The pots of a scheme year: those of `holders`, and any other that holds money, each as anybody sees it.
///
/// # Errors
/// When the read tables cannot be read.
pub fn of_scheme_year(
    db: &Connection,
    document: &SchemeYear,
    holders: &[Holder],
) -> Result<Vec<PotState>, Trouble> {
    let year = (document.period == Period::Year).then_some(document.year);
    let mut all: Vec<PotId> = holders
        .iter()
        .map(|holder| PotId {
            scheme: document.scheme.clone(),
            holder: holder.clone(),
            year,
        })
        .collect();
    let mut statement =
        db.prepare_cached("SELECT pot FROM pot_sums WHERE pot >= ?1 AND pot < ?2 ORDER BY pot")?;
    let prefix = |end: char| format!("{}{end}", document.scheme);
    let keys = statement.query_map([prefix(PARTS), prefix('}')], |row| row.get::<_, String>(0))?;
    for key in keys {
        let found = pot_of_key(&key?);
        all.extend(found.filter(|pot| pot.year == year && !holders.contains(&pot.holder)));
    }
    let sums = Sums::read(db)?;
    Ok(all.into_iter().map(|pot| sums.state(pot, document)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pot(holder: Holder, year: Option<i32>) -> PotId {
        PotId {
            scheme: SchemeId::new("kernagenda"),
            holder,
            year,
        }
    }

    #[test]
    fn every_kind_of_pot_has_a_key_of_its_own() {
        for (id, key) in [
            (
                pot(Holder::Kern(KernId::new("eck-en-wiel")), Some(2026)),
                "kernagenda|kern:eck-en-wiel|2026",
            ),
            (
                pot(Holder::Kern(KernId::new("ingen")), None),
                "kernagenda|kern:ingen|",
            ),
            (
                pot(Holder::Group("sg".to_owned()), Some(2026)),
                "kernagenda|group:sg|2026",
            ),
            (
                pot(Holder::Organisation("bv".to_owned()), Some(2026)),
                "kernagenda|organisation:bv|2026",
            ),
            (
                pot(Holder::Municipality, Some(2026)),
                "kernagenda|municipality|2026",
            ),
        ] {
            assert_eq!(pot_key(&id), key);
            assert_eq!(pot_of_key(key), Some(id));
        }
        for key in [
            "",
            "kernagenda",
            "kernagenda|kern|2026",
            "kernagenda|kern:ingen|x",
            "a|municipality||",
        ] {
            assert_eq!(pot_of_key(key), None, "{key}");
        }
    }

    #[test]
    fn pots_in_dispute_are_found_without_going_through_all_cases() {
        let db = Connection::open_in_memory().unwrap();
        for migration in crate::database::MIGRATIONS {
            db.execute_batch(migration).unwrap();
        }
        db.execute_batch(include_str!("tables/tables.sql")).unwrap();
        let plan = format!("EXPLAIN QUERY PLAN {CONTESTED}");
        let mut statement = db.prepare(&plan).unwrap();
        let steps = statement.query_map([], |row| row.get::<_, String>(3)).unwrap();
        let steps: Vec<String> = steps.map(Result::unwrap).collect();
        let of_cases: Vec<&String> = steps.iter().filter(|step| step.contains(" cases ")).collect();
        assert_eq!(of_cases.len(), 1, "{steps:?}");
        assert!(of_cases[0].contains("cases_contested"), "{steps:?}");
    }

    #[test]
    fn a_pot_of_a_kern_needs_a_kern_and_one_of_the_municipality_does_not() {
        let preset = rules::preset::buren();
        let scheme = |id: &str| preset.scheme_year(&SchemeId::new(id), 2026).unwrap();
        let nobody = Ask::default();
        let ingen = Ask {
            kern: Some(KernId::new("ingen")),
            ..Ask::default()
        };
        let key = |id: &str, ask: &Ask| own_pot(&scheme(id), ask).map(|pot| pot_key(&pot));
        assert_eq!(key("leefbaarheidsbudget", &nobody), None);
        assert_eq!(
            key("leefbaarheidsbudget", &ingen).as_deref(),
            Some("leefbaarheidsbudget|kern:ingen|2026")
        );
        assert_eq!(
            key("kernagenda", &ingen).as_deref(),
            Some("kernagenda|kern:ingen|")
        );
        assert_eq!(
            key("bijzonder-initiatief", &nobody).as_deref(),
            Some("bijzonder-initiatief|municipality|2026")
        );
        assert_eq!(key("signaleringsgroep", &ingen), None);
    }
}
