//! What clashed after an exchange, and how it is settled.
//!
//! A dispute is no event: it follows from what is in the journal ([`derive`]), and goes when what it rests on is
//! settled. A settlement is an event of a person, travels on, and a later one revises it. Who was first, whose hash is
//! the lower one, whose laptop took whose file in: none of that decides anything.

mod action;
mod card;
mod cases;
mod choosing;
mod closing;
mod copies;
mod facts;
mod fields;
mod late;
mod money;
mod on_the_spot;
mod seats;
mod settled;
mod successors;
mod takeover;

pub(crate) use cases::of_case;
pub(crate) use choosing::fits;
pub(crate) use money::office_events;

use crate::{
    office::Office,
    pots,
    tables::{authority, scheme_years::SchemeAndYear},
    trouble::Trouble,
    wire::{DisputeBrief, DisputesView, Nothing, Receipt, Settle},
};
use rusqlite::{Connection, OptionalExtension as _};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What may be otherwise since the last time.
#[derive(Clone, Debug)]
pub(crate) struct Changed<'a> {
    /// These cases.
    pub cases: &'a BTreeSet<Uuid>,
    /// Who might do what, or who knew what: any pot may be touched.
    pub everywhere: bool,
    /// That, or the office itself: its people, lists, schemes and years.
    pub standing: bool,
    /// For which years of which schemes pots may have another ceiling.
    pub ceilings: BTreeSet<SchemeAndYear>,
    /// The college took upon itself that more was committed than a pot has.
    pub accepted: bool,
}

impl<'a> Changed<'a> {
    /// Only these cases.
    pub fn of(cases: &'a BTreeSet<Uuid>) -> Self {
        Self {
            cases,
            everywhere: false,
            standing: false,
            ceilings: BTreeSet::new(),
            accepted: false,
        }
    }
}

/// Writes anew what is disputed, as far as `changed` concerns it: a pure function of what is in the journal.
///
/// What clashes within a case was written by [`of_case`] when the case was.
pub(crate) fn derive(db: &Connection, changed: &Changed<'_>) -> Result<(), Trouble> {
    let mut pots = if changed.standing || changed.accepted {
        money::pots_disputed(db)?
    } else {
        BTreeSet::new()
    };
    let mut givings = takeover::Givings::read(db)?;
    let closings = closing::Closings::read(db)?;
    for &case in changed.cases {
        match pot_of(db, case)? {
            Some(pot) => {
                pots.insert(pot);
                givings.derive(case)?;
                closings.derive(case)?;
            }
            None => cases::forget(db, case)?,
        }
    }
    if changed.everywhere || !changed.ceilings.is_empty() {
        let there = money::pots_there(db)?.into_iter();
        pots.extend(there.filter(|pot| changed.everywhere || is_of(pot, &changed.ceilings)));
    }
    if changed.standing {
        successors::derive(db)?;
        let standing = authority::load(db)?;
        seats::derive(db, &standing)?;
        // A giving may have turned out to have no effect: then what was told of it goes.
        for case in &givings.cases()? | &told_of(db, "after-takeover")? {
            givings.derive(case)?;
        }
        for case in closings.cases()? {
            closings.derive(case)?;
        }
        on_the_spot::derive(db, &on_the_spot::all(db)?)?;
    } else {
        on_the_spot::derive(db, changed.cases)?;
    }
    for pot in &pots {
        money::derive(db, pot)?;
    }
    late::derive(db)?;
    seats::derive_clones(db)?;
    block(db)
}

/// Whether a pot has its ceiling from one of these. A pot that stands once has it from the newest year of its scheme.
fn is_of(pot: &str, ceilings: &BTreeSet<SchemeAndYear>) -> bool {
    pots::pot_of_key(pot).is_some_and(|pot| {
        ceilings
            .iter()
            .any(|(scheme, year)| *scheme == pot.scheme.0 && pot.year.is_none_or(|of| of == *year))
    })
}

/// The cases of which there is a dispute of this kind.
fn told_of(db: &Connection, kind: &str) -> Result<BTreeSet<Uuid>, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT \"case\" FROM disputes WHERE kind = ?1 AND \"case\" IS NOT NULL")?;
    let rows = statement.query_map([kind], |row| Ok(Uuid::from_bytes(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn pot_of(db: &Connection, case: Uuid) -> Result<Option<String>, Trouble> {
    Ok(db
        .prepare_cached("SELECT pot FROM cases WHERE \"case\" = ?1")?
        .query_row([case.into_bytes()], |row| row.get(0))
        .optional()?)
}

/// Notes of which cases no letter and no payment goes out.
fn block(db: &Connection) -> Result<(), Trouble> {
    db.prepare_cached(
        "UPDATE cases INDEXED BY cases_contested SET contested = 0 WHERE contested = 1 AND \"case\" NOT IN (SELECT \"case\" FROM dispute_blocks)",
    )?
    .execute([])?;
    db.prepare_cached(
        "UPDATE cases SET contested = 1 WHERE contested = 0 AND \"case\" IN (SELECT \"case\" FROM dispute_blocks)",
    )?
    .execute([])?;
    Ok(())
}

/// Whether a case is in a dispute, so that no letter and no payment goes out.
pub(crate) fn is_contested(db: &Connection, case: Uuid) -> Result<bool, Trouble> {
    Ok(db
        .prepare_cached("SELECT contested FROM cases WHERE \"case\" = ?1")?
        .query_row([case.into_bytes()], |row| row.get(0))
        .optional()?
        .unwrap_or(false))
}

/// The disputes that a case is in.
pub(crate) fn brief(db: &Connection, case: Uuid) -> Result<Vec<DisputeBrief>, Trouble> {
    facts::about(db, case)?
        .into_iter()
        .map(|facts| {
            Ok(DisputeBrief {
                title: card::title(db, &facts)?,
                key: facts.key(),
                blocks: facts.blocks().contains(&case),
            })
        })
        .collect()
}

/// The disputes in which the person at the desk may choose.
pub(crate) fn mine(office: &Office) -> Result<Vec<DisputeBrief>, Trouble> {
    let mut mine = Vec::new();
    for facts in facts::all(&office.db)? {
        if card::may_choose(office, &facts)?.is_none() {
            mine.push(DisputeBrief {
                title: card::title(&office.db, &facts)?,
                key: facts.key(),
                blocks: !facts.blocks().is_empty(),
            });
        }
    }
    Ok(mine)
}

/// The names of all disputes.
pub(crate) fn keys(db: &Connection) -> Result<BTreeSet<String>, Trouble> {
    let mut statement = db.prepare_cached("SELECT key FROM disputes")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Shows what clashes and what can be chosen.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<DisputesView, Trouble> {
    let mut disputes: Vec<_> = facts::all(&office.db)?
        .iter()
        .map(|facts| card::draw(office, facts))
        .collect::<Result<_, _>>()?;
    // Those with money first; then those that stand longest.
    disputes.sort_by(|one, other| {
        let first =
            |card: &crate::wire::DisputeCard| (card.pot.is_none(), card.since.clone(), card.key.clone());
        first(one).cmp(&first(other))
    });
    Ok(DisputesView {
        disputes,
        settled: settled::list(office)?,
    })
}

/// Settles a dispute, or revises how it was settled.
#[expect(clippy::needless_pass_by_value, reason = "every call takes its input over")]
pub(crate) fn settle(office: &mut Office, input: Settle) -> Result<Receipt, Trouble> {
    choosing::settle(office, &input)
}
