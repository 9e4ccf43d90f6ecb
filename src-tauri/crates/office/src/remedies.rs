//! Beheer: what applies to objections and notices of default, kept by the administrator.

use crate::{
    event::{self, OfficeEvent},
    journal,
    office::Office,
    trouble::Trouble,
    wire::{Nothing, Receipt, RemedyRulesView, SetRemedyRules},
};
use rules::{
    application::MOST_LINE,
    check::shape::fault_in_text,
    refusal::Refusal,
    remedy::Rules,
    text::{Bilingual, Source, SourceKind},
};
use rusqlite::{Connection, OptionalExtension as _};

/// What the municipality set; none where it set nothing.
///
/// # Errors
/// When the read tables cannot be read.
pub(crate) fn rules(db: &Connection) -> Result<Option<Rules>, Trouble> {
    let stored: Option<String> = db
        .prepare_cached("SELECT value FROM lists WHERE name = 'remedies'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(stored.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// Shows what applies.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<RemedyRulesView, Trouble> {
    let set = rules(&office.db)?;
    Ok(RemedyRulesView {
        set: set.is_some(),
        rules: set.unwrap_or_default(),
    })
}

/// Sets what applies from now on. What was noted before keeps what it was noted with.
pub(crate) fn set(office: &mut Office, input: SetRemedyRules) -> Result<Receipt, Trouble> {
    let SetRemedyRules {
        weeks,
        weeks_source,
        rates,
        rates_source,
    } = input;
    let rules = Rules {
        weeks,
        weeks_source: source("weeks_source", &weeks_source)?,
        rates,
        rates_source: source("rates_source", &rates_source)?,
    };
    if !rules.are_sound() {
        return Err(Refusal::BadField {
            field: "rates".to_owned(),
            why: "why-no-remedy-rules".to_owned(),
        }
        .into());
    }
    office.whole(|office| {
        let event = OfficeEvent::RemedyRulesSet { rules };
        journal::commit(office, vec![event::of_office(None, &event)?])?;
        Ok(Receipt {
            case: None,
            number: None,
            touched: vec!["remedies".to_owned()],
        })
    })
}

/// Where something is written, as an administrator types it.
fn source(field: &str, text: &str) -> Result<Source, Trouble> {
    let text = text.trim();
    let why = if text.is_empty() {
        Some("why-empty")
    } else if text.chars().count() > MOST_LINE {
        Some("why-too-long")
    } else {
        fault_in_text(text)
    };
    match why {
        Some(why) => Err(Refusal::BadField {
            field: field.to_owned(),
            why: why.to_owned(),
        }
        .into()),
        None => Ok(Source {
            kind: SourceKind::Decision,
            place: Bilingual::new(text, text),
            url: None,
        }),
    }
}
