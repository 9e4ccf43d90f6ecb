//! The read tables: what the journal comes to. The same fold moves them on with each commit and makes them anew.

pub(crate) mod authority;
pub(crate) mod cases;
pub(crate) mod erasures;
pub(crate) mod office;
mod on_the_spot;
pub(crate) mod registers;
pub(crate) mod scheme_years;
mod state;
mod years;

pub use state::{state, told};

use crate::{
    disputes::{self, Changed},
    event::{Known, OfficeEvent},
    journal,
    standing::Standing,
    trouble::Trouble,
};
use cases::Words;
use office::{Rewrites, Rewritten};
use rusqlite::{Connection, OptionalExtension as _};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const TABLES: &str = include_str!("tables/tables.sql");
/// Goes up with every change of the tables or the fold: an office that was folded by an older one is folded again.
const VERSION: u32 = 29;

/// Makes the tables, empty. The transaction is open.
fn make(db: &Connection) -> Result<(), Trouble> {
    db.execute_batch(TABLES)?;
    db.execute(
        "INSERT OR REPLACE INTO local (name, value) VALUES ('tables', ?1)",
        [VERSION.to_string()],
    )?;
    Ok(())
}

/// Makes the tables when this office has none, or folds them again when an older program did.
///
/// # Errors
/// What the disk says; nothing has changed then.
pub fn prepare(db: &Connection) -> Result<(), Trouble> {
    let made: Option<String> = db
        .prepare("SELECT value FROM local WHERE name = 'tables'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    if made.as_deref() == Some(&VERSION.to_string()) {
        return Ok(());
    }
    db.execute_batch("BEGIN IMMEDIATE")?;
    let done = refold(db);
    db.execute_batch(if done.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    done
}

/// Throws the tables away and folds the whole journal again. The transaction is open.
///
/// # Errors
/// What the disk says; nothing has changed once the transaction is rolled back.
pub fn refold(db: &Connection) -> Result<(), Trouble> {
    let names = names(db)?;
    for name in names {
        db.execute_batch(&format!("DROP TABLE IF EXISTS \"{name}\""))?;
    }
    make(db)?;
    let commits = journal::place_all(db)?;
    fold_arrived(db, &commits, BTreeSet::new())?;
    Ok(())
}

/// Who may do what, by all that is in the journal.
///
/// # Errors
/// When the journal cannot be read.
pub fn standing(db: &Connection) -> Result<std::rc::Rc<Standing>, Trouble> {
    authority::load(db)
}

/// The read tables by name, those that others point at last.
pub(crate) fn names(db: &Connection) -> Result<Vec<String>, Trouble> {
    let mut listed: Vec<String> = TABLES
        .lines()
        .filter_map(|line| {
            line.strip_prefix("CREATE TABLE ")
                .or_else(|| line.strip_prefix("CREATE VIRTUAL TABLE "))
        })
        .filter_map(|rest| rest.split_whitespace().next())
        .map(str::to_owned)
        .collect();
    listed.reverse();
    let mut there = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1")?;
    listed.retain(|name| there.exists([name]).unwrap_or(false));
    Ok(listed)
}

/// Folds a commit whose signer knew all that is here: it stands after everything else.
pub(crate) fn fold_latest(db: &Connection, commit: i64) -> Result<(), Trouble> {
    let (seat, events) = read_events(db, commit)?;
    let on_the_spot = on_the_spot::awards(&events).next().is_some();
    if on_the_spot || events.iter().any(|event| event.rewrites() != Rewrites::default()) {
        // People, seats, lists and schemes change seldom, and what is granted on the spot is weighed by its allotment:
        // that is seen to in one place.
        fold_arrived(db, &[commit], BTreeSet::new())?;
        return Ok(());
    }
    let judged = events
        .iter()
        .filter_map(|event| Some((event.case, event.known.as_ref()?)));
    if let Some(lack) = authority::lack(db, (commit, &seat), judged)? {
        return authority::set_aside(db, commit, lack);
    }
    let mut touched = BTreeMap::new();
    let accepted = events.iter().any(Folded::accepts_an_overspend);
    project(db, events, &mut touched)?;
    let cases: BTreeSet<Uuid> = touched.keys().copied().collect();
    for (case, words) in touched {
        cases::project(db, case, words)?;
    }
    let changed = Changed {
        accepted,
        ..Changed::of(&cases)
    };
    disputes::derive(db, &changed)
}

/// Folds commits that were placed wherever they belong, and what hangs on them. Gives the cases that may be otherwise.
///
/// `filled` are cases of which only a body came in.
pub(crate) fn fold_arrived(
    db: &Connection,
    commits: &[i64],
    filled: BTreeSet<Uuid>,
) -> Result<BTreeSet<Uuid>, Trouble> {
    for &case in &filled {
        office::project_papers(db, case)?;
    }
    let mut touched: BTreeMap<Uuid, Words> = filled.iter().map(|&case| (case, Words::Other)).collect();
    let (mut rewrites, mut accepted) = (Rewrites::default(), false);
    let standing = authority::renew(db, commits)?;
    for (commit, fresh) in authority::in_order(db, commits, &standing.reconsider)? {
        let (_, events) = read_events(db, commit)?;
        on_the_spot::note(db, commit, &events)?;
        let counts = authority::judge(db, &standing, commit, &events)?;
        rewrites |= if fresh {
            events
                .iter()
                .fold(Rewrites::default(), |all, event| all | event.rewrites())
        } else {
            Rewrites::all()
        };
        accepted |= events.iter().any(Folded::accepts_an_overspend);
        if counts && fresh {
            project(db, events, &mut touched)?;
        } else {
            touched.extend(
                events
                    .iter()
                    .filter_map(|event| Some((event.case?, Words::Other))),
            );
        }
    }
    if registers::are_among(db, &filled)? {
        rewrites |= Rewrites::of_registers();
    }
    for case in filled {
        judge_again(db, &standing, case)?;
    }
    let Rewritten { erased, ceilings } = office::rewrite(db, rewrites)?;
    for &case in &erased {
        touched.insert(case, Words::Other);
    }
    for (&case, &words) in &touched {
        cases::project(db, case, words)?;
    }
    let cases: BTreeSet<Uuid> = touched.into_keys().collect();
    let everywhere = standing.changed || !standing.reconsider.is_empty();
    let changed = Changed {
        everywhere,
        standing: everywhere || rewrites != Rewrites::default(),
        ceilings,
        accepted,
        ..Changed::of(&cases)
    };
    disputes::derive(db, &changed)?;
    if !erased.is_empty() {
        cases::forget_words(db)?;
    }
    Ok(cases)
}

/// Folds cases again of which bodies were taken away. The transaction is open.
pub(crate) fn fold_taken_away(db: &Connection, cases: BTreeSet<Uuid>) -> Result<(), Trouble> {
    fold_arrived(db, &[], cases)?;
    cases::forget_words(db)
}

/// Judges what was done with a case of which a body came in: without it nobody could tell whether its signer might.
fn judge_again(db: &Connection, standing: &authority::Renewed, case: Uuid) -> Result<(), Trouble> {
    let mut commits = db.prepare_cached(
        "SELECT DISTINCT commit_order.\"commit\", depth, head FROM events
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE \"case\" = ?1 ORDER BY depth, head",
    )?;
    let commits = commits.query_map([case.into_bytes()], |row| row.get(0))?;
    for commit in commits.collect::<Result<Vec<i64>, _>>()? {
        let (_, events) = read_events(db, commit)?;
        on_the_spot::note(db, commit, &events)?;
        authority::judge(db, standing, commit, &events)?;
    }
    Ok(())
}

/// The row of a case: its own, or the next free one for its identity. Cases made later have higher ones (UUID v7), on
/// every laptop the same.
pub(crate) fn row_of(db: &Connection, case: Uuid) -> Result<i64, Trouble> {
    let there: Option<i64> = db
        .prepare_cached("SELECT id FROM cases WHERE \"case\" = ?1")?
        .query_row([case.into_bytes()], |row| row.get(0))
        .optional()?;
    if let Some(row) = there {
        return Ok(row);
    }
    let first = u64::from_be_bytes(
        case.into_bytes()[..8]
            .try_into()
            .expect("BUG: a UUID has 16 bytes"),
    );
    let mut row = i64::try_from(first >> 1).expect("BUG: 63 bits are 63 bits");
    let mut taken = db.prepare_cached("SELECT 1 FROM cases WHERE id = ?1")?;
    while taken.exists([row])? {
        row = row.checked_add(1).unwrap_or(1);
    }
    Ok(row)
}

/// One event as the fold reads it; what it says is none when that cannot be read here.
pub(crate) struct Folded {
    pub(crate) case: Option<Uuid>,
    at: String,
    pub(crate) known: Option<Known>,
}

impl Folded {
    /// Whether the college takes upon itself what a pot cannot bear.
    fn accepts_an_overspend(&self) -> bool {
        matches!(&self.known, Some(Known::Office(event)) if matches!(**event, OfficeEvent::OverspendAccepted { .. }))
    }

    /// Which tables are written anew for it.
    fn rewrites(&self) -> Rewrites {
        match &self.known {
            Some(Known::Office(event)) => Rewrites::after(event),
            _ => Rewrites::default(),
        }
    }
}

/// Moves the tables on by a commit that counts.
fn project(db: &Connection, events: Vec<Folded>, touched: &mut BTreeMap<Uuid, Words>) -> Result<(), Trouble> {
    for event in events {
        if let Some(case) = event.case {
            let words = touched.entry(case).or_insert(Words::Same);
            *words = (*words).max(Words::after(event.known.as_ref()));
        }
        if let Some(Known::Office(known)) = event.known {
            office::project(db, &known, event.case, &event.at)?;
        }
    }
    Ok(())
}

/// The seat that signed a commit, and its events in their order.
fn read_events(db: &Connection, commit: i64) -> Result<(String, Vec<Folded>), Trouble> {
    let seat = db
        .prepare_cached("SELECT seat FROM commits WHERE id = ?1")?
        .query_row([commit], |row| row.get(0))?;
    let mut statement = db.prepare_cached(
        "SELECT \"case\", kind, at, bytes FROM events JOIN bodies ON bodies.event = events.id
         WHERE \"commit\" = ?1 ORDER BY events.id",
    )?;
    let rows = statement.query_map([commit], |row| {
        let kind: String = row.get(1)?;
        Ok(Folded {
            case: row.get::<_, Option<[u8; 16]>>(0)?.map(Uuid::from_bytes),
            at: row.get(2)?,
            known: row
                .get::<_, Option<Vec<u8>>>(3)?
                .and_then(|bytes| journal::read_body(&kind, bytes)),
        })
    })?;
    Ok((seat, rows.collect::<Result<_, _>>()?))
}
