//! What was settled, how, by whom and why; a settlement can be revised by a later one.

mod again;
mod of_money;
mod of_objections;
mod of_seats;

pub(super) use again::again;

use super::{
    action::Action,
    card::{self, Choice},
    money::office_events,
    takeover::Givings,
};
use crate::{
    event::{Known, OfficeEvent},
    journal,
    office::Office,
    order::Knowing,
    tables::authority,
    trouble::Trouble,
    wire::{CaseRef, SettledRow},
};
use rules::{
    application::word,
    case::{Event, Settled},
    text::Text,
};
use rusqlite::Connection;
use seal::Hash;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Stands for a name where the printed root key signed; the catalogues say it.
const ROOT_KEY: &str = "root-key";
/// How many are shown.
const MOST_SHOWN: usize = 50;
/// Out of how many of the newest settlements.
const MOST_READ: u32 = 500;

/// The actions about which it was settled whether they count, and all who settled it last agree.
pub(super) fn judged(db: &Connection) -> Result<BTreeSet<Hash>, Trouble> {
    let mut by_action: BTreeMap<Hash, Vec<(i64, bool)>> = BTreeMap::new();
    for (commit, event) in office_events(db, "late-settled")? {
        if let OfficeEvent::LateSettled { action, counts } = event {
            by_action.entry(action).or_default().push((commit, counts));
        }
    }
    let knowing = Knowing::new(db);
    let agreed = |said: &[(i64, bool)]| {
        let mut last = said.iter().filter(|(commit, _)| {
            !said
                .iter()
                .any(|(later, _)| later != commit && knowing.knows(*later, *commit))
        });
        let first = last.next().map(|(_, counts)| *counts);
        last.all(|(_, counts)| Some(*counts) == first)
    };
    Ok(by_action
        .into_iter()
        .filter(|(_, said)| agreed(said))
        .map(|(action, _)| action)
        .collect())
}

/// One settlement as the journal has it.
struct Settlement {
    commit: i64,
    key: String,
    chosen: Text,
}

/// What was settled, the newest first.
pub(super) fn list(office: &Office) -> Result<Vec<SettledRow>, Trouble> {
    let db = &office.db;
    let disputed = super::keys(db)?;
    let (mut rows, mut told) = (Vec::new(), BTreeSet::new());
    for settlement in newest(db)? {
        if disputed.contains(&settlement.key) || !told.insert(settlement.key.clone()) {
            continue;
        }
        rows.extend(row(office, settlement)?);
        if rows.len() == MOST_SHOWN {
            break;
        }
    }
    Ok(rows)
}

fn row(office: &Office, settlement: Settlement) -> Result<Option<SettledRow>, Trouble> {
    let db = &office.db;
    let Some(facts) = again(db, &settlement.key)? else {
        return Ok(None);
    };
    let action = Action::of(db, settlement.commit)?;
    let cases = card::cases(db, &facts)?;
    let case: Option<CaseRef> = cases
        .iter()
        .find(|found| facts.case().is_none_or(|case| case == found.case))
        .cloned();
    Ok(Some(SettledRow {
        title: card::title(db, &facts)?,
        chosen: settlement.chosen,
        who: if authority::load(db)?.is_root(action.commit.seat) {
            ROOT_KEY.to_owned()
        } else {
            action.signer(db)?.name
        },
        at: action.at(),
        reason: reason(db, settlement.commit)?,
        case,
        cases,
        choices: card::choices(db, &facts)?
            .into_iter()
            .map(Choice::shown)
            .collect(),
        locked: card::may_choose(office, &facts)?.map(|refusal| refusal.text()),
        key: settlement.key,
    }))
}

/// The kinds of events that settle something.
const SETTLING: &str = "kind IN ('decision-settled', 'field-settled', 'late-application-seen', 'late-settled', \
                        'successor-chosen', 'overspend-accepted')";

fn newest(db: &Connection) -> Result<Vec<Settlement>, Trouble> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT DISTINCT depth, head, events.\"commit\" FROM events INDEXED BY events_settling
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE {SETTLING} AND events.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside)
         ORDER BY depth DESC, head DESC LIMIT {MOST_READ}"
    ))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let mut commits: Vec<Place> = rows.collect::<Result<_, _>>()?;
    commits.extend(of_seats::commits(db)?);
    commits.extend(of_money::commits(db)?);
    commits.sort_unstable_by(|one, other| other.cmp(one));
    let (mut found, mut givings) = (Vec::new(), Givings::read(db)?);
    for (_, _, commit) in commits {
        found.extend(settlement(db, commit, &mut givings)?);
    }
    Ok(found)
}

/// Where a commit stands (depth, head), and its id here.
type Place = (i64, [u8; 32], i64);

/// The events of one commit that are here, with their cases.
fn events(db: &Connection, commit: i64) -> Result<Vec<(Option<Uuid>, Known)>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT kind, bytes, \"case\" FROM events JOIN bodies ON bodies.event = events.id
         WHERE \"commit\" = ?1 AND bytes IS NOT NULL ORDER BY seq",
    )?;
    let mut rows = statement.query([commit])?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let case: Option<[u8; 16]> = row.get(2)?;
        if let Some(known) = journal::read_body(&kind, row.get(1)?) {
            events.push((case.map(Uuid::from_bytes), known));
        }
    }
    Ok(events)
}

/// What a commit settled, and how; none when it settled nothing that is here to be read.
fn settlement(
    db: &Connection,
    commit: i64,
    givings: &mut Givings<'_>,
) -> Result<Option<Settlement>, Trouble> {
    let mut decisions: Vec<(Uuid, Settled)> = Vec::new();
    let events = events(db, commit)?;
    if let Some(settlement) = of_seats::settlement(db, commit, &events)? {
        return Ok(Some(settlement));
    }
    if let Some(settlement) = of_money::settlement(commit, &events) {
        return Ok(Some(settlement));
    }
    if let Some(settlement) = of_objections::settlement(db, commit, &events)? {
        return Ok(Some(settlement));
    }
    for (case, known) in events {
        let (key, chosen) = match (case, &known) {
            (Some(case), Known::Case(event)) => match &**event {
                Event::DecisionSettled {
                    objection: None,
                    outcome,
                    ..
                } => {
                    decisions.push((case, outcome.clone()));
                    continue;
                }
                Event::FieldSettled { field, .. } => (
                    format!("field-twice:{case}:{field}"),
                    Text::new("dispute-chose-version"),
                ),
                _ => continue,
            },
            (case, Known::Office(event)) => match of_office(case, event) {
                Some(found) => found,
                None => continue,
            },
            _ => continue,
        };
        return Ok(Some(Settlement {
            key: if key.starts_with("late:") {
                again::key_of_late(db, &key)?
            } else {
                key
            },
            commit,
            chosen,
        }));
    }
    of_decisions(db, commit, &decisions, givings)
}

/// What decisions of one commit settled: one alone its own case, more together the pot that was overspent.
fn of_decisions(
    db: &Connection,
    commit: i64,
    decisions: &[(Uuid, Settled)],
    givings: &mut Givings<'_>,
) -> Result<Option<Settlement>, Trouble> {
    Ok(match decisions {
        [] => None,
        [(case, outcome)] => {
            let kind = if givings.concern(*case)? {
                "after-takeover"
            } else {
                "decided-twice"
            };
            Some(Settlement {
                commit,
                key: format!("{kind}:{case}"),
                chosen: chose(outcome),
            })
        }
        [(case, _), ..] => again::pot_of(db, *case)?.map(|pot| Settlement {
            commit,
            key: format!("overspent:{pot}"),
            chosen: shared(decisions),
        }),
    })
}

fn of_office(case: Option<Uuid>, event: &OfficeEvent) -> Option<(String, Text)> {
    Some(match event {
        OfficeEvent::LateSettled { action, counts } => (
            format!("late:{action}"),
            Text::new(if *counts {
                "dispute-chose-counts"
            } else {
                "dispute-chose-void"
            }),
        ),
        OfficeEvent::SuccessorChosen { predecessor, chosen } => (
            format!("successors:{predecessor}"),
            Text::new(if predecessor == chosen {
                "dispute-chose-predecessor"
            } else {
                "dispute-chose-document"
            }),
        ),
        OfficeEvent::OverspendAccepted { pot, number, on, .. } => (
            format!("overspent:{}", crate::pots::pot_key(pot)),
            Text::new("dispute-chose-accept")
                .name("number", number)
                .date("day", *on),
        ),
        OfficeEvent::LateApplicationSeen {} => (
            format!("late-application:{}", case?),
            Text::new("dispute-chose-seen"),
        ),
        _ => return None,
    })
}

fn chose(outcome: &Settled) -> Text {
    match outcome {
        Settled::Claim { .. } => Text::new("dispute-chose-claim"),
        Settled::Award { amount } => Text::new("dispute-chose-award").euro("amount", *amount),
        Settled::Reject => Text::new("dispute-chose-reject"),
    }
}

/// How a pot was shared out.
fn shared(decisions: &[(Uuid, Settled)]) -> Text {
    let given: Vec<_> = decisions
        .iter()
        .filter_map(|(_, outcome)| match outcome {
            Settled::Award { amount } => Some(*amount),
            _ => None,
        })
        .collect();
    let number = |length: usize| i32::try_from(length).unwrap_or(i32::MAX);
    Text::new("dispute-chose-amounts")
        .number("count", number(given.len()))
        .number("of", number(decisions.len()))
        .euro("amount", given.into_iter().sum())
}

/// Why it was settled so; empty when that is not here.
fn reason(db: &Connection, commit: i64) -> Result<String, Trouble> {
    for (_, known) in events(db, commit)? {
        match known {
            Known::Office(event) => {
                if let OfficeEvent::ReasonTold { words, .. } = *event {
                    return Ok(words);
                }
            }
            Known::Grant(_) | Known::Remedy(_) => {}
            Known::Case(event) => {
                if let Event::WordsTold { words } = &*event
                    && let Some((_, why)) = words.iter().find(|(key, _)| {
                        key.split(':').next() == Some(word::SETTLED) || of_money::is_reason(key)
                    })
                {
                    return Ok(why.clone());
                }
            }
        }
    }
    Ok(String::new())
}
