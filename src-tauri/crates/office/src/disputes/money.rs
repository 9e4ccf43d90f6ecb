//! Pots of which more was committed than they have, and applications that were received before others were awarded.

use super::{
    action::day_of,
    facts::{Commitment, Facts},
};
use crate::{
    event::{Known, OfficeEvent},
    journal,
    order::Knowing,
    pots,
    trouble::Trouble,
};
use chrono::NaiveDate;
use rules::{euro::Euro, pot::PotId};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::Hash;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Writes anew what is disputed about one pot as a whole.
pub(super) fn derive(db: &Connection, key: &str) -> Result<(), Trouble> {
    db.prepare_cached("DELETE FROM disputes WHERE pot = ?1")?
        .execute([key])?;
    let Some(pot) = pots::pot_of_key(key) else {
        return Ok(());
    };
    let (Some(ceiling), _) = pots::ceiling(db, &pot)? else {
        return Ok(());
    };
    let committed = committed(db, key)?;
    if committed > ceiling && accepted(db, &pot)?.is_none_or(|accepted| accepted < committed) {
        overspent(db, pot.clone(), ceiling, committed)?.write(db)?;
    }
    for late in late_applications(db, &pot, ceiling.less(committed))? {
        late.write(db)?;
    }
    Ok(())
}

/// The pots that hold anything.
pub(super) fn pots_there(db: &Connection) -> Result<Vec<String>, Trouble> {
    let mut statement = db.prepare_cached("SELECT pot FROM pot_sums ORDER BY pot")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The pots that are in a dispute.
pub(super) fn pots_disputed(db: &Connection) -> Result<BTreeSet<String>, Trouble> {
    let mut statement = db.prepare_cached("SELECT DISTINCT pot FROM disputes WHERE pot IS NOT NULL")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What is committed of a pot.
pub(super) fn committed(db: &Connection, key: &str) -> Result<Euro, Trouble> {
    let cents: Option<i64> = db
        .prepare_cached("SELECT committed FROM pot_sums WHERE pot = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(Euro::from_cents(cents.unwrap_or_default()))
}

/// The dispute about a pot of which too much is committed.
pub(super) fn overspent(
    db: &Connection,
    pot: PotId,
    ceiling: Euro,
    committed: Euro,
) -> Result<Facts, Trouble> {
    let knowing = Knowing::new(db);
    let all = commitments(db, &knowing, &pots::pot_key(&pot))?;
    let apart = |one: &Decided, other: &Decided| {
        one.decisions.iter().any(|(mine, _)| {
            other
                .decisions
                .iter()
                .any(|(theirs, _)| !knowing.knows(*mine, *theirs) && !knowing.knows(*theirs, *mine))
        })
    };
    // One officer decides on most pots: then nothing is to be compared with anything.
    let one_line = knowing.in_one_line(all.iter().flat_map(|one| one.decisions.iter().map(|(id, _)| *id)));
    let concurrent: Vec<bool> = all
        .iter()
        .map(|one| {
            !one_line
                && all
                    .iter()
                    .any(|other| one.case != other.case && apart(one, other))
        })
        .collect();
    let none = !concurrent.contains(&true);
    let involved = all
        .into_iter()
        .zip(concurrent)
        .filter(|(_, concurrent)| none || *concurrent)
        .map(|(one, _)| one.fact())
        .collect();
    Ok(Facts::Overspent {
        pot,
        ceiling,
        committed,
        involved,
    })
}

/// A commitment with the decisions it rests on: the id of each commit here, and its name.
struct Decided {
    case: Uuid,
    amount: Euro,
    received_on: NaiveDate,
    decisions: Vec<(i64, String)>,
}

impl Decided {
    fn fact(self) -> Commitment {
        Commitment {
            case: self.case,
            amount: self.amount,
            actions: self.decisions.into_iter().map(|(_, name)| name).collect(),
        }
    }
}

fn commitments(db: &Connection, knowing: &Knowing<'_>, key: &str) -> Result<Vec<Decided>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT cases.\"case\", sum(amount), ledger.received_on FROM ledger JOIN cases ON cases.id = ledger.\"case\"
         WHERE ledger.pot = ?1 AND step IN ('committed', 'due', 'paid', 'settled')
         GROUP BY cases.id ORDER BY cases.\"case\"",
    )?;
    let rows = statement.query_map([key], |row| {
        Ok((row.get::<_, [u8; 16]>(0)?, row.get(1)?, row.get(2)?))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (case, cents, received_on) = row?;
        let case = Uuid::from_bytes(case);
        found.push(Decided {
            case,
            amount: Euro::from_cents(cents),
            received_on,
            decisions: decisions(db, knowing, case)?,
        });
    }
    Ok(found)
}

/// The commits that decided to give money to a case: those that none of the others knew of.
pub(super) fn decisions(
    db: &Connection,
    knowing: &Knowing<'_>,
    case: Uuid,
) -> Result<Vec<(i64, String)>, Trouble> {
    let all = commits_with(db, case, &["grant-awarded", "decision-settled"])?;
    let known = |one: &(i64, String)| {
        all.iter()
            .any(|other| other.0 != one.0 && knowing.knows(other.0, one.0))
    };
    Ok(all.iter().filter(|one| !known(one)).cloned().collect())
}

/// The commits of a case that hold an event of one of these kinds, in order; what was set aside is not among them.
pub(super) fn commits_with(
    db: &Connection,
    case: Uuid,
    kinds: &[&str],
) -> Result<Vec<(i64, String)>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT events.\"commit\", head FROM events
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE \"case\" = ?1 AND kind IN (SELECT value FROM json_each(?2))
         AND events.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside) ORDER BY depth, head",
    )?;
    let rows = statement.query_map(params![case.into_bytes(), serde_json::to_string(kinds)?], |row| {
        Ok((row.get(0)?, Hash::from_bytes(row.get(1)?).to_string()))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The most that the college took upon itself to commit in this pot; none when it did not.
fn accepted(db: &Connection, pot: &PotId) -> Result<Option<Euro>, Trouble> {
    let mut most = None;
    for (_, event) in office_events(db, "overspend-accepted")? {
        match event {
            OfficeEvent::OverspendAccepted {
                pot: of, committed, ..
            } if of == *pot => {
                most = most.max(Some(committed));
            }
            _ => {}
        }
    }
    Ok(most)
}

/// The events of one kind that count, with their commits, in order.
pub(crate) fn office_events(db: &Connection, kind: &str) -> Result<Vec<(i64, OfficeEvent)>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT events.\"commit\", bytes FROM events JOIN bodies ON bodies.event = events.id
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE kind = ?1 AND \"case\" IS NULL AND bytes IS NOT NULL
         AND events.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside) ORDER BY depth, head, seq",
    )?;
    let rows = statement.query_map([kind], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut events = Vec::new();
    for row in rows {
        let (commit, bytes) = row?;
        if let Some(Known::Office(event)) = journal::read_body(kind, bytes) {
            events.push((commit, *event));
        }
    }
    Ok(events)
}

/// The applications for a pot that were received before others were awarded, were not known to who awarded those, and
/// ask more than is left.
fn late_applications(db: &Connection, pot: &PotId, left: Euro) -> Result<Vec<Facts>, Trouble> {
    let key = pots::pot_key(pot);
    let waiting = waiting(db, &key, left)?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let knowing = Knowing::new(db);
    let awarded = commitments(db, &knowing, &key)?;
    let mut found = Vec::new();
    for (case, received_on) in waiting {
        let Some((submitted, _)) = commits_with(db, case, &["application-submitted"])?
            .into_iter()
            .next()
        else {
            continue;
        };
        if !commits_with(db, case, &["late-application-seen"])?.is_empty() {
            continue;
        }
        let unknowing: Vec<Commitment> = awarded
            .iter()
            .filter(|one| {
                one.received_on > received_on
                    && one
                        .decisions
                        .iter()
                        .all(|(decision, _)| !knowing.knows(*decision, submitted))
            })
            .map(|one| Commitment {
                case: one.case,
                amount: one.amount,
                actions: one.decisions.iter().map(|(_, name)| name.clone()).collect(),
            })
            .collect();
        if !unknowing.is_empty() {
            found.push(Facts::LateApplication {
                case,
                pot: pot.clone(),
                awarded: unknowing,
            });
        }
    }
    Ok(found)
}

/// What still waits on a pot that cannot bear it any more, received before the last of what was awarded.
fn waiting(db: &Connection, key: &str, left: Euro) -> Result<Vec<(Uuid, NaiveDate)>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT cases.\"case\", ledger.received_on FROM ledger JOIN cases ON cases.id = ledger.\"case\"
         WHERE ledger.pot = ?1 AND step IN ('asked', 'reserved') AND amount > ?2 AND ledger.received_on <
            (SELECT max(received_on) FROM ledger
             WHERE pot = ?1 AND step IN ('committed', 'due', 'paid', 'settled'))
         ORDER BY cases.\"case\"",
    )?;
    let rows = statement.query_map(params![key, left.cents()], |row| {
        Ok((Uuid::from_bytes(row.get(0)?), row.get(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The day of a commit.
pub(super) fn day_of_commit(db: &Connection, name: &str) -> Result<Option<NaiveDate>, Trouble> {
    let Ok(head) = name.parse::<Hash>() else {
        return Ok(None);
    };
    let at: Option<String> = db
        .prepare_cached("SELECT at FROM events WHERE hash = ?1")?
        .query_row([head.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(at.map(|at| day_of(&at)))
}
