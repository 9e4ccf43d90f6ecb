//! The conditions that were departed from, for ever: who did, when and why.

use crate::{journal::LoadedCase, queries::desk::person_name, trouble::Trouble, wire::DepartureView};
use rules::{application::word, case::Event, scheme::SchemeYear, text::Bilingual};
use rusqlite::Connection;

/// In the order in which they were departed from. One that came too late to count, after a decision elsewhere, is among them.
pub(super) fn of(
    db: &Connection,
    loaded: &LoadedCase,
    scheme_year: &SchemeYear,
) -> Result<Vec<DepartureView>, Trouble> {
    let mut found: Vec<DepartureView> = Vec::new();
    for stored in &loaded.events {
        let Event::ConditionDeparted { condition, on, by } = &stored.event else {
            continue;
        };
        if found.iter().any(|known| known.condition == *condition) {
            continue;
        }
        let name = scheme_year
            .condition(condition)
            .map(|condition| condition.name.clone());
        let reason = loaded.case.words.get(&word::departure(condition));
        found.push(DepartureView {
            condition: condition.clone(),
            name: name.unwrap_or_else(|| Bilingual {
                nl: condition.0.clone(),
                en: condition.0.clone(),
            }),
            who: person_name(db, &by.0.to_string())?.unwrap_or_default(),
            on: *on,
            reason: reason.cloned().unwrap_or_default(),
        });
    }
    Ok(found)
}
