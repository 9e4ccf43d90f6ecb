//! What would go, and what stands in the way.

use super::no;
use crate::{
    disputes,
    event::{Known, OfficeEvent},
    execute::unknown,
    journal,
    office::Office,
    tables,
    trouble::Trouble,
    wire::{ErasurePlan, ErasureWish},
};
use chrono::NaiveDate;
use rules::{
    refusal::Refusal,
    retention::{self, Class, Ground, Hold, MOST_CASES, NoErasure},
};
use rusqlite::{Connection, OptionalExtension as _};
use seal::Hash;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The most bodies of one erasure: their names fit one event.
const MOST_BODIES: usize = 12_000;

/// What of some cases is to go.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    /// The cases, in ascending order.
    pub cases: Vec<Uuid>,
    /// How many of them are what.
    pub classes: BTreeMap<Class, u32>,
    /// The events whose bodies go.
    pub events: Vec<Hash>,
    /// How many papers they name.
    pub papers: u32,
    /// What stands in the way, case by case.
    pub refused: Vec<NoErasure>,
}

/// Says what would go.
pub(crate) fn plan(office: &mut Office, input: ErasureWish) -> Result<ErasurePlan, Trouble> {
    let chosen = choose(&office.db, input.ground, input.cases, office.today())?;
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    Ok(ErasurePlan {
        cases: count(chosen.cases.len()),
        bodies: count(chosen.events.len()),
        papers: chosen.papers,
        refused: chosen.refused.iter().map(NoErasure::text).collect(),
    })
}

/// Finds what of these cases is to go.
pub(super) fn choose(
    db: &Connection,
    ground: Ground,
    mut cases: Vec<Uuid>,
    today: NaiveDate,
) -> Result<Chosen, Trouble> {
    cases.sort_unstable();
    cases.dedup();
    let most = u32::try_from(MOST_CASES).unwrap_or(u32::MAX);
    if cases.is_empty() || cases.len() > MOST_CASES {
        return Err(no(NoErasure::Count { most }));
    }
    let mut chosen = Chosen::default();
    for &case in &cases {
        chosen.add(db, ground, case, today)?;
    }
    if chosen.events.len() > MOST_BODIES {
        return Err(no(NoErasure::Count { most }));
    }
    chosen.cases = cases;
    Ok(chosen)
}

impl Chosen {
    fn add(&mut self, db: &Connection, ground: Ground, case: Uuid, today: NaiveDate) -> Result<(), Trouble> {
        let number = match entry_of(db, case)? {
            Some(name) if ground == Ground::Request => name,
            Some(_) => return Err(unknown("case")),
            None => {
                let (number, kept, hold) = standing(db, case, today)?;
                if let Some(hold) = hold {
                    self.refused.push(NoErasure::Held { number, hold });
                    return Ok(());
                }
                if let Some(kept) = kept {
                    *self.classes.entry(kept.class).or_default() += 1;
                    let again = tables::erasures::erased_on(db, case)?.is_some();
                    if ground == Ground::Expired && !again && today <= kept.until {
                        let until = kept.until;
                        self.refused.push(NoErasure::TermRuns { number, until });
                        return Ok(());
                    }
                }
                number
            }
        };
        let before = self.events.len();
        self.add_bodies(db, case)?;
        if self.events.len() == before {
            self.refused.push(NoErasure::NothingLeft { number });
        }
        Ok(())
    }

    fn add_bodies(&mut self, db: &Connection, case: Uuid) -> Result<(), Trouble> {
        let mut statement = db.prepare_cached(
            "SELECT hash, iif(kind = 'paper-added', bytes, NULL) FROM events JOIN bodies ON bodies.event = events.id
             WHERE \"case\" = ?1 AND private = 1 AND state <> 'erased' ORDER BY events.id",
        )?;
        let mut rows = statement.query([case.into_bytes()])?;
        while let Some(row) = rows.next()? {
            self.events.push(Hash::from_bytes(row.get(0)?));
            let paper = row
                .get::<_, Option<Vec<u8>>>(1)?
                .and_then(|bytes| journal::read_body("paper-added", bytes));
            if let Some(Known::Office(event)) = paper {
                self.papers += u32::from(matches!(*event, OfficeEvent::PaperAdded { .. }));
            }
        }
        Ok(())
    }
}

/// A case by its number, how long it is kept, and what is open in it.
pub(crate) fn standing(
    db: &Connection,
    case: Uuid,
    today: NaiveDate,
) -> Result<(String, Option<retention::Kept>, Option<Hold>), Trouble> {
    let loaded = journal::load_case(db, case)?.ok_or_else(|| Refusal::Unknown {
        what: "case".to_owned(),
    })?;
    let (case, grant) = (&loaded.case, loaded.grant.as_ref());
    let hold = if loaded.newer {
        Some(Hold::Newer)
    } else if loaded.contested || disputes::is_contested(db, case.id)? {
        Some(Hold::Disputed)
    } else {
        retention::hold(case, grant, today)
    };
    Ok((case.number.clone(), retention::kept(case, grant), hold))
}

/// How the entry of a register is called whose personal data stand under this name; none for a case.
pub(super) fn entry_of(db: &Connection, file: Uuid) -> Result<Option<String>, Trouble> {
    Ok(db
        .prepare_cached("SELECT iif(name = '', id, name) FROM register WHERE file = ?1")?
        .query_row([file.into_bytes()], |row| row.get(0))
        .optional()?)
}
