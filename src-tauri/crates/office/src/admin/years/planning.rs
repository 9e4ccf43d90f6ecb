//! From a deed to the documents that follow, through the rules.

use crate::{
    event::OfficeEvent,
    execute::unknown,
    facts::{
        scheme_years::{self, Named},
        years,
    },
    office::Office,
    trouble::Trouble,
    wire::YearDeed,
};
use chrono::{Datelike as _, NaiveDate};
use rules::{
    euro::Euro,
    pot::Holder,
    refusal::Refusal,
    scheme::{Change, ChangeKind, Resolution, SchemeId, SchemeYear},
    year::{self, Before, Division, Part},
};
use rusqlite::{Connection, params};
use std::sync::Arc;

/// What a deed comes to.
pub(super) struct Planned {
    /// The year it is about.
    pub year: i32,
    /// Each document with the one its amounts are shown beside, in the order in which they are set.
    pub documents: Vec<(Arc<SchemeYear>, SchemeYear)>,
    /// That a year is closed or opened again.
    pub turns: Option<OfficeEvent>,
    /// The cents that cannot be divided equally.
    pub remainder: Option<Euro>,
    /// What is free in a year that is closed.
    pub lapses: Option<Euro>,
}

impl Planned {
    fn of(year: i32, documents: Vec<(Arc<SchemeYear>, SchemeYear)>) -> Self {
        Self {
            year,
            documents,
            turns: None,
            remainder: None,
            lapses: None,
        }
    }

    fn turning(year: i32, event: OfficeEvent) -> Self {
        Self {
            turns: Some(event),
            ..Self::of(year, Vec::new())
        }
    }

    /// Whether it rests on a decision of council or college.
    pub fn needs_decision(&self) -> bool {
        self.turns.is_none()
    }

    /// Whether it takes a reason.
    pub fn needs_reason(&self) -> bool {
        matches!(self.turns, Some(OfficeEvent::YearReopened { .. }))
    }
}

/// Works out what follows from a deed, or why it may not be done.
pub(super) fn plan(office: &Office, deed: &YearDeed, decision: &Resolution) -> Result<Planned, Trouble> {
    let db = &office.db;
    match deed {
        YearDeed::Open { year } => open(db, *year, decision),
        YearDeed::Divide {
            year,
            from,
            into,
            amount,
            division,
        } => divide(db, *year, (from, into), (*amount, division), decision),
        YearDeed::Redistribute { year, scheme, parts } => {
            redistribute(office, *year, scheme, parts.as_deref(), decision)
        }
        YearDeed::CarryOver { year, scheme } => carry_over(db, *year, scheme, decision),
        YearDeed::SetCeiling {
            year,
            scheme,
            holder,
            amount,
            published,
        } => {
            let current = current(db, scheme, *year)?;
            let mut next = match holder {
                None => of_all(&current.document, *amount, decision),
                Some(holder) => {
                    if !years::holders(db, &current.document)?.contains(holder) {
                        return Err(super::bad("holder", "why-no-pot"));
                    }
                    current
                        .document
                        .as_ref()
                        .clone()
                        .with_ceiling(holder, *amount, decision)
                }
            };
            next = next.published(holder.as_ref(), *published);
            next.change = Some(Change {
                what: ChangeKind::CeilingSet,
                decision: decision.clone(),
            });
            following(db, *year, vec![(current, next)])
        }
        YearDeed::Close { year } => close(office, *year),
        YearDeed::Reopen { year } => {
            if !years::is_closed(db, Some(*year))? {
                return Err(Refusal::NothingChanges.into());
            }
            Ok(Planned::turning(*year, OfficeEvent::YearReopened { year: *year }))
        }
    }
}

fn of_all(document: &SchemeYear, amount: Euro, decision: &Resolution) -> SchemeYear {
    let mut next = document.clone();
    next.ceiling.amount = Some(amount);
    next.ceiling.decision = Some(decision.clone());
    next
}

/// The documents that take the place of these: each follows the one that applies, and bears what is taken.
fn following(db: &Connection, year: i32, changed: Vec<(Named, SchemeYear)>) -> Result<Planned, Trouble> {
    let mut documents = Vec::new();
    for (current, mut next) in changed {
        refuse_closed(db, next.year)?;
        next.predecessor = Some(current.hash);
        year::bears(&next, &years::pots_of(db, &current.document)?)?;
        documents.push((current.document, next));
    }
    Ok(Planned::of(year, documents))
}

fn open(db: &Connection, year: i32, decision: &Resolution) -> Result<Planned, Trouble> {
    if !(2000..=2100).contains(&year) {
        return Err(super::bad("year", "why-year"));
    }
    refuse_closed(db, year)?;
    let mut documents = Vec::new();
    for last in scheme_years::of_year(db, year - 1)? {
        let there = scheme_years::current(db, &last.document.scheme, year)?;
        let before = Before {
            document: &last.document,
            hash: &last.hash,
            current: there.as_ref().map(|named| named.hash.as_str()),
        };
        let next = year::open(before, year, decision);
        if let Some(there) = &there {
            year::bears(&next, &years::pots_of(db, &there.document)?)?;
        }
        documents.push((last.document, next));
    }
    if documents.is_empty() {
        return Err(unknown("scheme-year"));
    }
    Ok(Planned::of(year, documents))
}

fn divide(
    db: &Connection,
    year: i32,
    (from, into): (&SchemeId, &SchemeId),
    (amount, division): (Option<Euro>, &Division),
    decision: &Resolution,
) -> Result<Planned, Trouble> {
    let (from, into) = (current(db, from, year)?, current(db, into, year)?);
    let holders = years::holders(db, &into.document)?;
    let waits = from
        .document
        .ceiling_of(&Holder::Municipality)
        .unwrap_or_default();
    let amount = amount.unwrap_or(waits);
    let (waiting, divided) = year::divide(
        &from.document,
        &into.document,
        &holders,
        (amount, division),
        decision,
    )?;
    let remainder = match division {
        Division::Equal { .. } => Some(year::equal_parts(amount, holders.len()).1),
        Division::ByHand { .. } => None,
    };
    let planned = following(db, year, vec![(into, divided), (from, waiting)])?;
    Ok(Planned { remainder, ..planned })
}

fn redistribute(
    office: &Office,
    year: i32,
    scheme: &SchemeId,
    parts: Option<&[Part]>,
    decision: &Resolution,
) -> Result<Planned, Trouble> {
    let db = &office.db;
    let current = current(db, scheme, year)?;
    let pots = years::pots_of(db, &current.document)?;
    let by_hand: Option<Vec<(Holder, Euro)>> = parts.map(|parts| {
        parts
            .iter()
            .map(|part| (part.holder.clone(), part.amount))
            .collect()
    });
    let moves = year::redistribution(&pots, by_hand.as_deref())?;
    let next = year::redistribute(&current.document, &pots, &moves, decision, office.today())?;
    following(db, year, vec![(current, next)])
}

fn carry_over(
    db: &Connection,
    year: i32,
    scheme: &SchemeId,
    decision: &Resolution,
) -> Result<Planned, Trouble> {
    let (old, new) = (current(db, scheme, year)?, current(db, scheme, year + 1)?);
    let pots = years::pots_of(db, &old.document)?;
    let (before, after) = year::carry_over(&old.document, &new.document, &pots, decision)?;
    following(db, year, vec![(old, before), (new, after)])
}

/// A year is closed once it has begun and nothing of it waits for a decision.
fn close(office: &Office, year: i32) -> Result<Planned, Trouble> {
    let db = &office.db;
    refuse_closed(db, year)?;
    let schemes = scheme_years::of_year(db, year)?;
    if schemes.is_empty() {
        return Err(unknown("scheme-year"));
    }
    if year > office.today().year() {
        let from = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX);
        return Err(Refusal::NotYet { from }.into());
    }
    let count = open_cases(db, year)?;
    if count > 0 {
        return Err(Refusal::YearStillRuns { year, count }.into());
    }
    let mut lapses = Euro::ZERO;
    for scheme in schemes {
        if scheme.document.period == rules::scheme::Period::Year {
            let pots = years::pots_of(db, &scheme.document)?;
            lapses = lapses.plus(pots.iter().map(year::free).sum());
        }
    }
    Ok(Planned {
        lapses: Some(lapses),
        ..Planned::turning(year, OfficeEvent::YearClosed { year })
    })
}

/// How many applications of the pots of a year wait for a decision.
pub(super) fn open_cases(db: &Connection, year: i32) -> Result<u32, Trouble> {
    Ok(db
        .prepare_cached("SELECT count(*) FROM cases WHERE is_open = 1 AND year = ?1 AND pot LIKE '%|' || ?1")?
        .query_row(params![year], |row| row.get(0))?)
}

fn refuse_closed(db: &Connection, year: i32) -> Result<(), Trouble> {
    if years::is_closed(db, Some(year))? {
        return Err(Refusal::YearClosed { year }.into());
    }
    Ok(())
}

fn current(db: &Connection, scheme: &SchemeId, year: i32) -> Result<Named, Trouble> {
    scheme_years::current(db, scheme, year)?.ok_or_else(|| unknown("scheme-year"))
}
