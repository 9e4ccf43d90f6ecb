//! What would change, case by case, in the words of its history.

use super::survey::{Happened, Survey, What};
use crate::{
    facts::scheme_years,
    journal::{StoredEvent, StoredGrant, StoredRemedy},
    queries::application::history,
    trouble::Trouble,
    wire::CaseChange,
};
use rules::{case, kern::KernId, role::PersonId, scheme::SchemeYear, text::Text};
use rusqlite::{Connection, OptionalExtension as _};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The row of a case, as far as it is here.
#[derive(Default)]
struct There {
    number: String,
    kern: Option<KernId>,
    idea: String,
    scheme_year: String,
}

/// What would change in each case.
pub(super) fn told(db: &Connection, survey: &Survey) -> Result<Vec<CaseChange>, Trouble> {
    let people = people(db)?;
    survey
        .cases
        .iter()
        .map(|(&case, happened)| {
            let row = row(db, case)?.unwrap_or_else(|| as_submitted(happened));
            let document = scheme_years::by_hash(db, &row.scheme_year)?.map(|named| named.document);
            Ok(CaseChange {
                case,
                number: row.number,
                kern: row.kern,
                idea: row.idea,
                what: sentences(db, happened, &people, document.as_deref())?,
            })
        })
        .collect()
}

fn row(db: &Connection, case: Uuid) -> Result<Option<There>, Trouble> {
    Ok(db
        .prepare_cached("SELECT number, kern, idea, scheme_year FROM cases WHERE \"case\" = ?1")?
        .query_row([case.into_bytes()], |row| {
            Ok(There {
                number: row.get(0)?,
                kern: Some(KernId(row.get(1)?)),
                idea: row.get(2)?,
                scheme_year: row.get(3)?,
            })
        })
        .optional()?)
}

/// What the bundle itself says of a case that is not here.
fn as_submitted(happened: &[Happened]) -> There {
    happened
        .iter()
        .find_map(|one| match &one.what {
            Some(What::Case(event)) => match &**event {
                case::Event::ApplicationSubmitted {
                    number,
                    ask,
                    scheme_year,
                    ..
                } => Some(There {
                    number: number.clone(),
                    kern: ask.kern.clone(),
                    idea: String::new(),
                    scheme_year: scheme_year.clone(),
                }),
                _ => None,
            },
            _ => None,
        })
        .unwrap_or_default()
}

/// Whose seat is whose.
fn people(db: &Connection) -> Result<BTreeMap<String, PersonId>, Trouble> {
    let mut statement = db.prepare_cached("SELECT seat, person FROM seats")?;
    let mut rows = statement.query([])?;
    let mut people = BTreeMap::new();
    while let Some(row) = rows.next()? {
        if let Ok(person) = row.get::<_, String>(1)?.parse() {
            people.insert(row.get(0)?, PersonId(person));
        }
    }
    Ok(people)
}

fn sentences(
    db: &Connection,
    happened: &[Happened],
    people: &BTreeMap<String, PersonId>,
    document: Option<&SchemeYear>,
) -> Result<Vec<Text>, Trouble> {
    let mut sentences: Vec<Text> = Vec::new();
    for one in happened {
        let text = match (&one.what, document) {
            (Some(What::Case(event)), Some(document)) => {
                let stored = StoredEvent {
                    at: one.at.clone(),
                    seat: one.seat.clone(),
                    person: people.get(&one.seat).copied(),
                    action: 0,
                    event: (**event).clone(),
                };
                history::told(db, &stored, document)?
            }
            (Some(What::Case(_)), None) => None,
            (Some(What::Grant(event)), _) => {
                let stored = StoredGrant {
                    at: one.at.clone(),
                    seat: one.seat.clone(),
                    person: people.get(&one.seat).copied(),
                    action: 0,
                    event: (**event).clone(),
                };
                Some(history::told_of_grant(db, &stored)?)
            }
            (Some(What::Remedy(event)), _) => {
                let stored = StoredRemedy {
                    at: one.at.clone(),
                    seat: one.seat.clone(),
                    person: people.get(&one.seat).copied(),
                    action: 0,
                    event: (**event).clone(),
                };
                Some(history::told_of_remedy(db, &stored)?)
            }
            (Some(What::Paper), _) => Some(Text::new("exchange-case-paper")),
            (Some(What::Otherwise), _) => Some(Text::new("exchange-case-otherwise")),
            (None, _) => Some(Text::new("exchange-case-newer")),
        };
        sentences.extend(text.filter(|text| sentences.last() != Some(text)));
    }
    if sentences.is_empty() {
        sentences.push(Text::new("exchange-case-words"));
    }
    Ok(sentences)
}
