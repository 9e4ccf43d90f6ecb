//! What a year holds, what a deed would change, and every version of a scheme.

use super::planning::{Planned, open_cases};
use crate::{
    disputes::office_events,
    event::OfficeEvent,
    facts::{place, scheme_years, years},
    office::Office,
    tables::office::scheme_year_hash,
    trouble::Trouble,
    wire::{
        Nothing, OfScheme, PotMove, SchemeVersion, SchemeVersions, YearClosing, YearPlan, YearRow,
        YearScheme, YearsView,
    },
};
use chrono::{DateTime, Datelike as _, Local, NaiveDate};
use rules::{
    euro::Euro,
    pot::{Holder, PotState},
    scheme::{ChangeKind, SchemeId, SchemeYear},
    year::{free, sum_of, taken},
};
use rusqlite::{Connection, OptionalExtension as _};
use seal::Hash;
use std::collections::{BTreeMap, BTreeSet};

/// Shows all years with their money.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<YearsView, Trouble> {
    let db = &office.db;
    let mut statement = db.prepare_cached("SELECT DISTINCT year FROM scheme_years ORDER BY year DESC")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    let all: Vec<i32> = rows.collect::<Result<_, _>>()?;
    let years: Vec<YearRow> = all
        .into_iter()
        .map(|year| row(db, year))
        .collect::<Result<_, _>>()?;
    let is_opened = |row: &&YearRow| row.schemes.iter().any(was_opened);
    let last = years.iter().find(is_opened).map_or(0, |row| row.year);
    Ok(YearsView {
        next: last.max(office.today().year()) + 1,
        years,
    })
}

fn was_opened(scheme: &YearScheme) -> bool {
    scheme
        .change
        .as_ref()
        .is_some_and(|change| change.what != ChangeKind::CeilingSet)
}

fn row(db: &Connection, year: i32) -> Result<YearRow, Trouble> {
    let closed = years::closed_by(db, year)?
        .map(|commit| signed(db, commit))
        .transpose()?
        .map(|(who, on)| YearClosing { on, who });
    Ok(YearRow {
        year,
        closed,
        open_cases: open_cases(db, year)?,
        schemes: scheme_years::of_year(db, year)?
            .iter()
            .map(|named| scheme(db, &named.document))
            .collect::<Result<_, _>>()?,
    })
}

fn scheme(db: &Connection, document: &SchemeYear) -> Result<YearScheme, Trouble> {
    let pots = years::pots_of(db, document)?;
    let ceilings: Vec<Option<Euro>> = pots.iter().map(|pot| pot.ceiling).collect();
    let alike = ceilings.windows(2).all(|pair| pair[0] == pair[1]);
    let used_up = |pot: &&PotState| pot.left().is_some_and(Euro::is_zero);
    Ok(YearScheme {
        scheme: document.scheme.clone(),
        name: document.name.clone(),
        way: document.way,
        holder: document.holder,
        period: document.period,
        count: count(pots.len()),
        each: ceilings.first().copied().flatten().filter(|_| alike),
        sum: ceilings.iter().copied().sum::<Option<Euro>>(),
        taken: pots.iter().map(taken).sum(),
        free: pots.iter().map(free).sum(),
        used_up: count(pots.iter().filter(used_up).count()),
        published: document.ceiling.published,
        decision: document.ceiling.decision.clone(),
        change: document.change.clone(),
        cover: document.cover.clone(),
        unspent: document.unspent.clone(),
    })
}

/// Says what a deed would change.
pub(super) fn plan(db: &Connection, planned: &Planned) -> Result<YearPlan, Trouble> {
    let (mut moves, mut before, mut after) = (Vec::new(), Euro::ZERO, Euro::ZERO);
    for (old, new) in &planned.documents {
        let holders = years::holders(db, new)?;
        before = before.plus(sum_of(old, &holders).unwrap_or_default());
        after = after.plus(sum_of(new, &holders).unwrap_or_default());
        moves.extend(moves_of(db, (old, new), &holders)?);
    }
    let follows: Vec<_> = planned
        .documents
        .iter()
        .map(|(_, new)| (&new.predecessor, &new.opened_from))
        .collect();
    let seen = serde_json::to_vec(&(&moves, follows, planned.year, planned.lapses))?;
    Ok(YearPlan {
        seen: Hash::of_body(&seen).to_string(),
        moves,
        before,
        after,
        remainder: planned.remainder,
        lapses: planned.lapses,
        needs_decision: planned.needs_decision(),
        needs_reason: planned.needs_reason(),
    })
}

/// One line for all pots of a scheme that change alike, else a line for each that changes.
fn moves_of(
    db: &Connection,
    (old, new): (&SchemeYear, &SchemeYear),
    holders: &[Holder],
) -> Result<Vec<PotMove>, Trouble> {
    let amounts: Vec<(Option<Euro>, Option<Euro>)> = holders
        .iter()
        .map(|holder| (old.ceiling_of(holder), new.ceiling_of(holder)))
        .collect();
    let line =
        |holder: Option<&Holder>, place: String, (before, after): (Option<Euro>, Option<Euro>)| PotMove {
            scheme: new.scheme.clone(),
            name: new.name.clone(),
            year: new.year,
            holder: holder.cloned(),
            place,
            count: if holder.is_some() { 1 } else { count(holders.len()) },
            before,
            after,
        };
    if let Some(first) = amounts
        .first()
        .filter(|first| amounts.iter().all(|one| one == *first))
    {
        let only = holders.first().filter(|_| holders.len() == 1);
        return Ok(vec![line(only, String::new(), *first)]);
    }
    let names = place::kern_names(db)?;
    Ok(holders
        .iter()
        .zip(amounts)
        .filter(|(_, (before, after))| before != after || old.year != new.year)
        .map(|(holder, amounts)| line(Some(holder), called(&names, holder), amounts))
        .collect())
}

fn called(names: &BTreeMap<String, String>, holder: &Holder) -> String {
    match holder {
        Holder::Kern(kern) => names.get(&kern.0).unwrap_or(&kern.0).clone(),
        Holder::Group(id) | Holder::Organisation(id) => id.clone(),
        Holder::Municipality => String::new(),
    }
}

/// A document that was set, with who set it and when.
pub(crate) struct WasSet {
    /// Its hash.
    pub(crate) hash: String,
    /// The day.
    pub(crate) on: NaiveDate,
    /// By whom; empty when the name is not here.
    who: String,
    /// The document.
    pub(crate) document: SchemeYear,
}

/// Every document that a scheme ever had, in the order in which they came in.
pub(crate) fn documents_of(db: &Connection, scheme: &SchemeId) -> Result<Vec<WasSet>, Trouble> {
    let (mut documents, mut told) = (Vec::new(), BTreeSet::new());
    for (commit, event) in office_events(db, "scheme-year-set")? {
        let OfficeEvent::SchemeYearSet { document } = event else {
            continue;
        };
        if document.scheme != *scheme {
            continue;
        }
        let hash = scheme_year_hash(&document)?;
        if told.insert(hash.clone()) {
            let (who, on) = signed(db, commit)?;
            documents.push(WasSet {
                hash,
                on,
                who,
                document: *document,
            });
        }
    }
    Ok(documents)
}

/// Shows every document that a scheme ever had, the newest first.
pub(crate) fn scheme_versions(office: &mut Office, input: OfScheme) -> Result<SchemeVersions, Trouble> {
    let db = &office.db;
    let mut of_hash = db.prepare_cached(
        "SELECT current, (
             SELECT count(*) FROM cases WHERE cases.scheme = scheme_years.scheme AND scheme_year = hash
         ) FROM scheme_years WHERE hash = ?1",
    )?;
    let mut versions = Vec::new();
    for found in documents_of(db, &input.scheme)? {
        let (current, cases) = of_hash
            .query_row([&found.hash], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?
            .unwrap_or_default();
        versions.push(SchemeVersion {
            sum: sum_of(&found.document, &years::holders(db, &found.document)?),
            hash: found.hash,
            on: found.on,
            who: found.who,
            current,
            cases,
            document: found.document,
        });
    }
    versions.reverse();
    // A year reads from its last document back; the years themselves likewise.
    versions.sort_by_key(|version| std::cmp::Reverse(version.document.year));
    Ok(SchemeVersions {
        scheme: input.scheme,
        versions,
    })
}

/// Who signed a commit, and on which day.
fn signed(db: &Connection, commit: i64) -> Result<(String, NaiveDate), Trouble> {
    let (who, at): (String, String) = db
        .prepare_cached(
            "SELECT coalesce(people.name, ''), at FROM events LEFT JOIN seats USING (seat) LEFT JOIN people USING (person)
             WHERE \"commit\" = ?1 ORDER BY seq LIMIT 1",
        )?
        .query_row([commit], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let on =
        DateTime::parse_from_rfc3339(&at).map_or(NaiveDate::MIN, |at| at.with_timezone(&Local).date_naive());
    Ok((who, on))
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
