//! A case as its events come to, whichever laptops they were written on.

use crate::{event, order::Knowing, tables, trouble::Trouble};
use rules::{
    case::{
        self, Case,
        merging::{Claim, Clash, Merged, Step, merge},
    },
    role::PersonId,
};
use rusqlite::Connection;
use seal::Hash;
use uuid::Uuid;

/// A case folded from the journal, with its events.
#[derive(Clone, Debug)]
pub struct LoadedCase {
    /// The case.
    pub case: Case,
    /// Its row in `cases`.
    pub row: i64,
    /// How many events it has.
    pub version: u32,
    /// Whether it holds a kind that this program does not know: it is then read-only.
    pub newer: bool,
    /// Its events that are known and present, in order.
    pub events: Vec<StoredEvent>,
    /// The commits these belong to; [`StoredEvent::action`] counts in it.
    pub actions: Vec<Action>,
    /// The decisions and endings there were.
    pub claims: Vec<Claim>,
    /// What clashes, by actions.
    pub clashes: Vec<Clash>,
    /// Whether the decision itself clashes.
    pub contested: bool,
}

/// A commit that a case has events in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its id here.
    pub commit: i64,
    /// The hash of its last event: its name everywhere.
    pub head: Hash,
}

/// An event of a case as it stands in the journal.
#[derive(Clone, Debug)]
pub struct StoredEvent {
    /// When it was written down, RFC 3339.
    pub at: String,
    /// By which seat.
    pub seat: String,
    /// By whom, when the seat is known.
    pub person: Option<PersonId>,
    /// Which action it is part of.
    pub action: usize,
    /// What happened.
    pub event: case::Event,
}

#[derive(Default)]
struct Read {
    version: u32,
    newer: bool,
    events: Vec<StoredEvent>,
    actions: Vec<Action>,
    /// Whether all of it was written in one chain.
    one_chain: Option<(String, u32)>,
    more_chains: bool,
}

/// Folds a case from its events; none when there is no such case, or nothing of it can be read here.
///
/// # Errors
/// When the journal cannot be read.
pub fn load_case(db: &Connection, id: Uuid) -> Result<Option<LoadedCase>, Trouble> {
    let read = read(db, id)?;
    let merged = if read.more_chains {
        put_together(db, id, &read)
    } else {
        Case::fold(id, read.events.iter().map(|stored| &stored.event)).map(|case| Merged {
            case,
            claims: Vec::new(),
            clashes: Vec::new(),
            contested: false,
            without_effect: Vec::new(),
        })
    };
    let Some(merged) = merged else { return Ok(None) };
    let Read {
        version,
        newer,
        events,
        actions,
        ..
    } = read;
    Ok(Some(LoadedCase {
        row: tables::row_of(db, id)?,
        case: merged.case,
        version,
        newer,
        events,
        actions,
        claims: merged.claims,
        clashes: merged.clashes,
        contested: merged.contested,
    }))
}

fn put_together(db: &Connection, id: Uuid, read: &Read) -> Option<Merged> {
    let steps: Vec<Step<'_>> = read
        .events
        .iter()
        .map(|stored| Step {
            event: &stored.event,
            action: stored.action,
        })
        .collect();
    let knowing = Knowing::new(db);
    let knows = |later: usize, earlier: usize| {
        knowing.knows(read.actions[later].commit, read.actions[earlier].commit)
    };
    merge(id, &steps, &knows, &|action| {
        read.actions[action].head.to_string()
    })
}

fn read(db: &Connection, id: Uuid) -> Result<Read, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT events.\"commit\", head, at, events.seat, incarnation, kind, bytes, person FROM events
         JOIN bodies ON bodies.event = events.id
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         LEFT JOIN seats ON seats.seat = events.seat
         WHERE \"case\" = ?1 AND events.\"commit\" NOT IN (SELECT \"commit\" FROM set_aside)
         ORDER BY depth, head, seq",
    )?;
    let mut rows = statement.query([id.into_bytes()])?;
    let mut read = Read {
        more_chains: db.prepare_cached("SELECT 1 FROM forks")?.exists([])?,
        ..Read::default()
    };
    while let Some(row) = rows.next()? {
        let commit: i64 = row.get(0)?;
        read.version += 1;
        if read.actions.last().is_none_or(|action| action.commit != commit) {
            let head = Hash::from_bytes(row.get(1)?);
            read.actions.push(Action { commit, head });
        }
        let chain: (String, u32) = (row.get(3)?, row.get(4)?);
        read.more_chains |= read.one_chain.as_ref().is_some_and(|one| *one != chain);
        let seat = chain.0.clone();
        read.one_chain.get_or_insert(chain);
        let kind: String = row.get(5)?;
        let Some(bytes) = row.get::<_, Option<Vec<u8>>>(6)? else {
            continue;
        };
        match super::read_body(&kind, bytes) {
            Some(event::Known::Case(event)) => {
                read.more_chains |= event.settles();
                let person = row.get::<_, Option<String>>(7)?;
                let person = person.and_then(|text| text.parse().ok()).map(PersonId);
                read.events.push(StoredEvent {
                    at: row.get(2)?,
                    seat,
                    person,
                    action: read.actions.len() - 1,
                    event: *event,
                });
            }
            Some(event::Known::Office(_)) => {}
            None => read.newer = true,
        }
    }
    Ok(read)
}
