//! What one commit was: who signed it, when, and what that laptop knew.

pub(super) use crate::clock::day_of;

use crate::{
    event::Known,
    journal::{self, twins},
    order,
    pots::pot_key,
    trouble::Trouble,
    wire::CaseRef,
};
use chrono::NaiveDate;
use rules::{case::Event, euro::Euro, grant, remedy};
use rusqlite::{Connection, OptionalExtension as _, Row};
use seal::{Commit, Hash, SeatId};
use uuid::Uuid;

/// Stands for a name that is not here; the catalogues say it.
pub(super) const UNKNOWN: &str = "unknown";

/// A commit in the journal.
#[derive(Clone, Debug)]
pub(super) struct Action {
    /// Its id here.
    pub id: i64,
    /// The hash of its last event (hex): its name everywhere.
    pub name: String,
    /// As it was signed.
    pub commit: Commit,
}

impl Action {
    /// The commit with this name; none when it is not here.
    pub fn named(db: &Connection, name: &str) -> Result<Option<Self>, Trouble> {
        let Ok(head) = name.parse::<Hash>() else {
            return Ok(None);
        };
        order::with_head(db, &head)?
            .map(|id| Self::of(db, id))
            .transpose()
    }

    /// The commit with this id.
    pub fn of(db: &Connection, id: i64) -> Result<Self, Trouble> {
        let (bytes, twice): (Vec<u8>, bool) = db
            .prepare_cached(
                "SELECT bytes, twice FROM commits JOIN commit_order ON \"commit\" = id WHERE id = ?1",
            )?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let commit = twins::read(&bytes, twice).ok_or(Trouble::BadTable { table: "commits" })?;
        Ok(Self {
            id,
            name: commit.head.to_string(),
            commit,
        })
    }

    /// When it was done, as that laptop's clock had it.
    pub fn at(&self) -> String {
        self.commit.time.as_str().to_owned()
    }

    /// The day of it here.
    pub fn day(&self) -> NaiveDate {
        day_of(self.commit.time.as_str())
    }

    /// Who did it.
    pub fn signer(&self, db: &Connection) -> Result<Signer, Trouble> {
        Signer::of(db, &self.commit.seat)
    }

    /// The time of the last event of `seat` that this commit knew; none when it knew of nothing.
    pub fn heard_from(&self, db: &Connection, seat: &SeatId) -> Result<Option<NaiveDate>, Trouble> {
        let Some(head) = self.commit.seen.iter().rfind(|head| head.seat == *seat) else {
            return Ok(None);
        };
        let at: Option<String> = db
            .prepare_cached("SELECT at FROM events WHERE hash = ?1")?
            .query_row([head.hash.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(at.map(|at| day_of(&at)))
    }
}

/// The events of a case that are here, whether they count or not; of one commit, or of all.
pub(super) fn events_of(db: &Connection, case: Uuid, commit: Option<i64>) -> Result<Vec<Event>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT kind, bytes FROM events JOIN bodies ON bodies.event = events.id
         JOIN commit_order ON commit_order.\"commit\" = events.\"commit\"
         WHERE \"case\" = ?1 AND (?2 IS NULL OR events.\"commit\" = ?2) AND bytes IS NOT NULL
         ORDER BY depth, head, seq",
    )?;
    let mut rows = statement.query((case.into_bytes(), commit))?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        if let Some(Known::Case(event)) = journal::read_body(&kind, row.get(1)?) {
            events.push(*event);
        }
    }
    Ok(events)
}

/// The events of a grant in one commit that are here.
pub(super) fn grant_events_of(
    db: &Connection,
    case: Uuid,
    commit: i64,
) -> Result<Vec<grant::Event>, Trouble> {
    let of_grant = |known| match known {
        Known::Grant(event) => Some(*event),
        _ => None,
    };
    Ok(known_of(db, case, commit)?
        .into_iter()
        .filter_map(of_grant)
        .collect())
}

/// The events of objections and notices of default in one commit that are here.
pub(super) fn remedy_events_of(
    db: &Connection,
    case: Uuid,
    commit: i64,
) -> Result<Vec<remedy::Event>, Trouble> {
    let of_remedy = |known| match known {
        Known::Remedy(event) => Some(*event),
        _ => None,
    };
    Ok(known_of(db, case, commit)?
        .into_iter()
        .filter_map(of_remedy)
        .collect())
}

/// What one commit says of a case, as far as it is here.
fn known_of(db: &Connection, case: Uuid, commit: i64) -> Result<Vec<Known>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT kind, bytes FROM events JOIN bodies ON bodies.event = events.id
         WHERE \"case\" = ?1 AND \"commit\" = ?2 AND bytes IS NOT NULL ORDER BY seq",
    )?;
    let mut rows = statement.query((case.into_bytes(), commit))?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        events.extend(journal::read_body(&kind, row.get(1)?));
    }
    Ok(events)
}

/// Who signed: a person at a laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Signer {
    /// The person's name; empty when it is not here.
    pub name: String,
    /// What the laptop is called; empty when it is not here.
    pub laptop: String,
}

impl Signer {
    /// Whose seat it is.
    pub fn of(db: &Connection, seat: &SeatId) -> Result<Self, Trouble> {
        let found = db
            .prepare_cached(
                "SELECT coalesce(people.name, ''), laptop FROM seats LEFT JOIN people USING (person) WHERE seat = ?1",
            )?
            .query_row([seat.to_string()], |row| {
                Ok(Self { name: row.get(0)?, laptop: row.get(1)? })
            })
            .optional()?;
        Ok(found.unwrap_or(Self {
            name: String::new(),
            laptop: String::new(),
        }))
    }

    /// The name in a sentence.
    pub fn who(&self) -> &str {
        said(&self.name)
    }

    /// The laptop in a sentence.
    pub fn at(&self) -> &str {
        said(&self.laptop)
    }
}

fn said(name: &str) -> &str {
    if name.is_empty() { UNKNOWN } else { name }
}

/// What a card says of a case.
#[derive(Clone, Debug)]
pub(super) struct CaseFound {
    /// To go to it.
    pub refers: CaseRef,
    /// Its kern.
    pub kern: String,
    /// The key of its pot.
    pub pot: String,
    /// How much was awarded.
    pub awarded: Option<Euro>,
}

impl CaseFound {
    /// The case as the read tables have it; none when it is not here.
    pub fn read(db: &Connection, case: Uuid) -> Result<Option<Self>, Trouble> {
        let found = |row: &Row<'_>| {
            Ok(Self {
                refers: CaseRef {
                    case,
                    number: row.get(0)?,
                    idea: row.get(1)?,
                },
                kern: row.get(2)?,
                pot: row.get(3)?,
                awarded: row.get::<_, Option<i64>>(4)?.map(Euro::from_cents),
            })
        };
        Ok(db
            .prepare_cached("SELECT number, idea, kern, pot, awarded FROM cases WHERE \"case\" = ?1")?
            .query_row([case.into_bytes()], found)
            .optional()?)
    }

    /// The case as the read tables have it, else as its submission was: also what was set aside can be in dispute.
    pub fn of(db: &Connection, case: Uuid) -> Result<Option<Self>, Trouble> {
        if let Some(found) = Self::read(db, case)? {
            return Ok(Some(found));
        }
        for event in events_of(db, case, None)? {
            if let Event::ApplicationSubmitted { number, ask, pot, .. } = event {
                return Ok(Some(Self {
                    refers: CaseRef {
                        case,
                        number,
                        idea: String::new(),
                    },
                    kern: ask.kern.map_or_else(String::new, |kern| kern.0),
                    pot: pot_key(&pot),
                    awarded: None,
                }));
            }
        }
        Ok(None)
    }

    /// How it is called on a card: the idea, else the number.
    pub fn called(&self) -> &str {
        if self.refers.idea.is_empty() {
            &self.refers.number
        } else {
            &self.refers.idea
        }
    }
}
