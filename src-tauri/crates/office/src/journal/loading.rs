//! A case as its events come to, whichever laptops they were written on.

use crate::{event, order::Knowing, tables, trouble::Trouble};
use rules::{
    case::{
        self, Case,
        merging::{Claim, Clash, Merged, Step, merge},
    },
    grant::{self, Grant, Happened},
    remedy::{self, Remedies},
    role::PersonId,
};
use rusqlite::Connection;
use seal::Hash;
use uuid::Uuid;

/// A case folded from the journal, with what became of its money and its events.
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
    /// What became of its money; none without an award.
    pub grant: Option<Grant>,
    /// The events of the grant that are known, in order.
    pub grant_events: Vec<StoredGrant>,
    /// What clashes in it, by actions.
    pub grant_clashes: Vec<grant::Clash>,
    /// Approvals that do not count: who approved had also decided.
    pub without_effect: Vec<usize>,
    /// Its objections and notices of default.
    pub remedies: Remedies,
    /// The events of these that are known, in order.
    pub remedy_events: Vec<StoredRemedy>,
    /// What clashes in them, by actions.
    pub remedy_clashes: Vec<remedy::Clash>,
    /// Decisions on an objection that do not count: who took them had taken what it goes against.
    pub remedy_without_effect: Vec<usize>,
}

/// A commit that a case has events in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its id here.
    pub commit: i64,
    /// The hash of its last event: its name everywhere.
    pub head: Hash,
}

/// An event of the first part of a case as it stands in the journal.
pub type StoredEvent = Stored<case::Event>;
/// An event of a grant as it stands in the journal.
pub type StoredGrant = Stored<grant::Event>;
/// An event of an objection or a notice of default as it stands in the journal.
pub type StoredRemedy = Stored<remedy::Event>;

/// An event as it stands in the journal.
#[derive(Clone, Debug)]
pub struct Stored<E> {
    /// When it was written down, RFC 3339.
    pub at: String,
    /// By which seat.
    pub seat: String,
    /// By whom, when the seat is known.
    pub person: Option<PersonId>,
    /// Which action it is part of.
    pub action: usize,
    /// What happened.
    pub event: E,
}

#[derive(Default)]
struct Read {
    version: u32,
    newer: bool,
    events: Vec<StoredEvent>,
    grant_events: Vec<StoredGrant>,
    remedy_events: Vec<StoredRemedy>,
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
    let of_grant = fold_grant(db, &merged.case, &read);
    let (grant, grant_clashes, without_effect) = of_grant.map_or_else(Default::default, |of_grant| {
        (Some(of_grant.grant), of_grant.clashes, of_grant.without_effect)
    });
    let of_remedy = fold_remedies(db, &merged.case, grant.as_ref(), &read);
    let Read {
        version,
        newer,
        events,
        grant_events,
        remedy_events,
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
        grant,
        grant_events,
        grant_clashes,
        without_effect,
        remedies: of_remedy.remedies,
        remedy_events,
        remedy_clashes: of_remedy.clashes,
        remedy_without_effect: of_remedy.without_effect,
    }))
}

impl LoadedCase {
    /// What the grant would be if this happened as well, by somebody who knows all that is here.
    pub(crate) fn with(&self, event: &grant::Event) -> Option<Grant> {
        let mut steps = steps(&self.events, &self.grant_events);
        let next = self.actions.len();
        steps.push(grant::Step {
            happened: Happened::Grant(event),
            action: next,
        });
        let name = |action: usize| {
            self.actions
                .get(action)
                .map_or_else(String::new, |action| action.head.to_string())
        };
        grant::merge(&self.case, &steps, &|later, earlier| later > earlier, &name).map(|merged| merged.grant)
    }
}

/// What happened in both parts of a case, in order.
fn steps<'a>(events: &'a [StoredEvent], grant_events: &'a [StoredGrant]) -> Vec<grant::Step<'a>> {
    let of_case = events.iter().map(|stored| grant::Step {
        happened: Happened::Case(&stored.event),
        action: stored.action,
    });
    let of_grant = grant_events.iter().map(|stored| grant::Step {
        happened: Happened::Grant(&stored.event),
        action: stored.action,
    });
    let mut steps: Vec<_> = of_case.chain(of_grant).collect();
    steps.sort_by_key(|step| step.action);
    steps
}

/// Folds what became of the money.
fn fold_grant(db: &Connection, case: &Case, read: &Read) -> Option<grant::Merged> {
    if case.awarded.is_none() && read.grant_events.is_empty() {
        return None;
    }
    let steps = steps(&read.events, &read.grant_events);
    let name = |action: usize| read.actions[action].head.to_string();
    if !read.more_chains {
        return grant::merge(case, &steps, &|later, earlier| later > earlier, &name);
    }
    let knowing = Knowing::new(db);
    let knows = |later: usize, earlier: usize| {
        knowing.knows(read.actions[later].commit, read.actions[earlier].commit)
    };
    grant::merge(case, &steps, &knows, &name)
}

/// Folds objections and notices of default.
fn fold_remedies(db: &Connection, case: &Case, grant: Option<&Grant>, read: &Read) -> remedy::Merged {
    if read.remedy_events.is_empty() {
        return remedy::Merged::default();
    }
    let of_grant = read.grant_events.iter();
    let around = remedy::Around::of(
        case,
        grant,
        read.events.iter().map(|stored| &stored.event),
        of_grant.map(|stored| (read.actions[stored.action].head.to_string(), &stored.event)),
    );
    let steps = read.remedy_events.iter().map(|stored| remedy::Step {
        event: &stored.event,
        action: stored.action,
    });
    let steps: Vec<_> = steps.collect();
    let name = |action: usize| read.actions[action].head.to_string();
    if !read.more_chains {
        return remedy::merge(&around, &steps, &|later, earlier| later > earlier, &name);
    }
    let knowing = Knowing::new(db);
    let knows = |later: usize, earlier: usize| {
        knowing.knows(read.actions[later].commit, read.actions[earlier].commit)
    };
    remedy::merge(&around, &steps, &knows, &name)
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
        let person = row.get::<_, Option<String>>(7)?;
        let person = person.and_then(|text| text.parse().ok()).map(PersonId);
        let by = Stored {
            at: row.get(2)?,
            seat,
            person,
            action: read.actions.len() - 1,
            event: (),
        };
        read.put(by, super::read_body(&kind, bytes));
    }
    Ok(read)
}

impl Read {
    /// Puts what an event says into the part of the case that it is of.
    fn put(&mut self, by: Stored<()>, known: Option<event::Known>) {
        match known {
            Some(event::Known::Case(event)) => {
                self.more_chains |= event.settles();
                self.events.push(by.saying(*event));
            }
            Some(event::Known::Grant(event)) => self.grant_events.push(by.saying(*event)),
            Some(event::Known::Remedy(event)) => self.remedy_events.push(by.saying(*event)),
            Some(event::Known::Office(_)) => {}
            None => self.newer = true,
        }
    }
}

impl Stored<()> {
    fn saying<E>(self, event: E) -> Stored<E> {
        let Self {
            at,
            seat,
            person,
            action,
            event: (),
        } = self;
        Stored {
            at,
            seat,
            person,
            action,
            event,
        }
    }
}
