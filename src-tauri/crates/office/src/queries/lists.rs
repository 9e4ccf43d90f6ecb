//! What a page of intake chooses from.

use crate::{
    facts::{place, scheme_years},
    office::Office,
    trouble::Trouble,
    wire::{ForYear, Lists, SchemeName},
};
use rules::{
    scheme::{SchemeId, Way},
    text::Bilingual,
};
use rusqlite::Connection;
use serde::Deserialize;
use std::sync::Arc;

/// Gives the schemes that can be applied for in a year, areas, activities, target groups, and the names of schemes.
pub(crate) fn show(office: &mut Office, input: ForYear) -> Result<Lists, Trouble> {
    let db = &office.db;
    let schemes = scheme_years::of_year(db, input.year)?;
    Ok(Lists {
        schemes: schemes
            .into_iter()
            .map(|named| Arc::unwrap_or_clone(named.document))
            .filter(|document| document.way == Way::Application)
            .collect(),
        areas: place::areas(db)?,
        activities: place::list(db, "activities")?.unwrap_or_default(),
        target_groups: place::list(db, "target-groups")?.unwrap_or_default(),
        scheme_names: scheme_names(db)?,
    })
}

#[derive(Deserialize)]
struct OnlyName {
    name: Bilingual,
}

/// The newest name of each scheme there ever was.
fn scheme_names(db: &Connection) -> Result<Vec<SchemeName>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT scheme, document FROM scheme_years WHERE current = 1 ORDER BY scheme, year DESC, hash",
    )?;
    let mut rows = statement.query([])?;
    let mut names: Vec<SchemeName> = Vec::new();
    while let Some(row) = rows.next()? {
        let scheme = SchemeId(row.get(0)?);
        if names.last().is_none_or(|last| last.scheme != scheme) {
            let OnlyName { name } = serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default())?;
            names.push(SchemeName { scheme, name });
        }
    }
    Ok(names)
}
