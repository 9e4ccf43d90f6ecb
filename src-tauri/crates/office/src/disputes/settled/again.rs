//! A dispute that was settled, as it would be put again: for who revises the choice.

use crate::{
    disputes::{
        facts::{Commitment, Facts, Why},
        late,
        money::{self, commits_with, decisions, office_events},
        successors,
    },
    event::OfficeEvent,
    journal,
    order::{self, Knowing},
    pots,
    trouble::Trouble,
};
use rules::{case::Event, euro::Euro};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::Hash;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The kinds of events that decide on a case, or end it.
const DECIDING: [&str; 6] = [
    "grant-awarded",
    "application-rejected",
    "application-not-taken",
    "application-withdrawn",
    "application-forwarded",
    "applicant-helped-otherwise",
];

/// The dispute of this name, when it was settled before; none when it never was, or cannot be settled otherwise.
pub(in crate::disputes) fn again(db: &Connection, key: &str) -> Result<Option<Facts>, Trouble> {
    let Some((kind, rest)) = key.split_once(':') else {
        return Ok(None);
    };
    let case = || rest.split(':').next().and_then(|text| text.parse::<Uuid>().ok());
    match (kind, case()) {
        ("decided-twice" | "after-takeover" | "on-the-spot", Some(case)) => decision(db, kind, case),
        ("field-twice", Some(case)) => match rest.split_once(':') {
            Some((_, field)) => version(db, case, field),
            None => Ok(None),
        },
        ("late-application", Some(case)) => seen(db, case),
        ("overspent", _) => overspent(db, rest),
        ("late-decision" | "late-intake", _) => judged(db, rest),
        ("successors", _) => {
            let chosen = office_events(db, "successor-chosen")?.into_iter().any(|(_, event)| {
                matches!(event, OfficeEvent::SuccessorChosen { predecessor, .. } if predecessor == rest)
            });
            if chosen {
                successors::of(db, rest)
            } else {
                Ok(None)
            }
        }
        ("ruled-twice" | "paid-twice" | "returned-twice", Some(case)) => {
            super::of_money::again(db, kind, case)
        }
        ("objection-twice", Some(case)) => super::of_objections::again(db, case, key),
        ("clone" | "mutual-bar" | "two-holders", _) => super::of_seats::again(db, key),
        _ => Ok(None),
    }
}

fn decision(db: &Connection, kind: &str, case: Uuid) -> Result<Option<Facts>, Trouble> {
    if commits_with(db, case, &["decision-settled"])?.is_empty() {
        return Ok(None);
    }
    let mut actions: Vec<String> = commits_with(db, case, &DECIDING)?
        .into_iter()
        .map(|(_, name)| name)
        .collect();
    actions.sort_unstable();
    Ok(match (kind, actions.pop()) {
        (_, None) => None,
        ("after-takeover", Some(action)) => Some(Facts::AfterTakeover { case, action }),
        ("on-the-spot", Some(action)) => Some(Facts::OnTheSpot {
            case,
            action,
            why: Why::Disputed,
        }),
        (_, Some(last)) => {
            actions.push(last);
            Some(Facts::DecidedTwice { case, actions })
        }
    })
}

/// The key of the pot of a case.
pub(super) fn pot_of(db: &Connection, case: Uuid) -> Result<Option<String>, Trouble> {
    Ok(db
        .prepare_cached("SELECT pot FROM cases WHERE \"case\" = ?1")?
        .query_row([case.into_bytes()], |row| row.get(0))
        .optional()?)
}

fn version(db: &Connection, case: Uuid, field: &str) -> Result<Option<Facts>, Trouble> {
    let Some(loaded) = journal::load_case(db, case)? else {
        return Ok(None);
    };
    let (mut settled, mut actions) = (false, BTreeSet::new());
    for stored in &loaded.events {
        match &stored.event {
            Event::FieldSettled { field: of, .. } => settled |= of == field,
            Event::ApplicationCompleted { changed, .. } | Event::ApplicationCorrected { changed, .. }
                if changed.iter().any(|one| one == field) =>
            {
                actions.insert(loaded.actions[stored.action].head.to_string());
            }
            _ => {}
        }
    }
    Ok(settled.then(|| Facts::FieldTwice {
        case,
        field: field.to_owned(),
        actions: actions.into_iter().collect(),
    }))
}

/// It was seen; there is nothing to choose otherwise.
fn seen(db: &Connection, case: Uuid) -> Result<Option<Facts>, Trouble> {
    if commits_with(db, case, &["late-application-seen"])?.is_empty() {
        return Ok(None);
    }
    let pot = pot_of(db, case)?.and_then(|key| pots::pot_of_key(&key));
    Ok(pot.map(|pot| Facts::LateApplication {
        case,
        pot,
        awarded: Vec::new(),
    }))
}

/// The pot with the cases of which the amount was settled, or that are in it beyond its ceiling.
fn overspent(db: &Connection, key: &str) -> Result<Option<Facts>, Trouble> {
    let Some(pot) = pots::pot_of_key(key) else {
        return Ok(None);
    };
    let (Some(ceiling), _) = pots::ceiling(db, &pot)? else {
        return Ok(None);
    };
    let committed = money::committed(db, key)?;
    let involved = shared_out(db, key)?;
    if !involved.is_empty() {
        return Ok(Some(Facts::Overspent {
            pot,
            ceiling,
            committed,
            involved,
        }));
    }
    let accepted = office_events(db, "overspend-accepted")?
        .into_iter()
        .any(|(_, event)| matches!(event, OfficeEvent::OverspendAccepted { pot: of, .. } if of == pot));
    if accepted {
        money::overspent(db, pot, ceiling, committed).map(Some)
    } else {
        Ok(None)
    }
}

/// The cases of a pot that were settled together, each with what it has now.
fn shared_out(db: &Connection, key: &str) -> Result<Vec<Commitment>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT \"case\", coalesce(awarded, 0) FROM cases WHERE pot = ?1 AND EXISTS (
            SELECT 1 FROM events INDEXED BY events_by_case WHERE events.\"case\" = cases.\"case\"
            AND kind = 'decision-settled')
         ORDER BY \"case\"",
    )?;
    let rows = statement.query_map([key], |row| Ok((Uuid::from_bytes(row.get(0)?), row.get(1)?)))?;
    let found: Vec<(Uuid, i64)> = rows.collect::<Result<_, _>>()?;
    let knowing = Knowing::new(db);
    let mut involved = Vec::new();
    for (case, cents) in found {
        let actions = decisions(db, &knowing, case)?.into_iter().map(|(_, name)| name);
        involved.push(Commitment {
            case,
            amount: Euro::from_cents(cents),
            actions: actions.collect(),
        });
    }
    // One action settled several of them; what was settled by itself is a dispute of its own.
    let together: BTreeSet<String> = involved
        .iter()
        .flat_map(|one: &Commitment| one.actions.iter())
        .filter(|action| involved.iter().filter(|one| one.actions.contains(action)).count() > 1)
        .cloned()
        .collect();
    involved.retain(|one| one.actions.iter().any(|action| together.contains(action)));
    Ok(involved)
}

/// A late action about which it was settled whether it counts.
fn judged(db: &Connection, action: &str) -> Result<Option<Facts>, Trouble> {
    let Ok(head) = action.parse::<Hash>() else {
        return Ok(None);
    };
    let settled = office_events(db, "late-settled")?
        .into_iter()
        .any(|(_, event)| matches!(event, OfficeEvent::LateSettled { action, .. } if action == head));
    let Some(commit) = order::with_head(db, &head)?.filter(|_| settled) else {
        return Ok(None);
    };
    let reason: Option<String> = db
        .prepare_cached("SELECT reason FROM set_aside WHERE \"commit\" = ?1")?
        .query_row(params![commit], |row| row.get(0))
        .optional()?;
    late::of(db, commit, reason.unwrap_or_else(|| "late-bar".to_owned()), head)
}

/// The name of the dispute about a late action: `late:` with its head is either of two.
pub(super) fn key_of_late(db: &Connection, key: &str) -> Result<String, Trouble> {
    let action = key.trim_start_matches("late:");
    Ok(judged(db, action)?.map_or_else(|| format!("late-decision:{action}"), |facts| facts.key()))
}
