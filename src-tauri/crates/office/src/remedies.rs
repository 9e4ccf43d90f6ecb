//! Beheer: what applies to objections and notices of default, kept by the administrator.

use crate::{
    event::{self, OfficeEvent},
    journal,
    office::Office,
    trouble::Trouble,
    wire::{Nothing, Receipt, RemedyRulesView, SetRemedyRules},
};
use rules::remedy::Rules;
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
    let SetRemedyRules { rules } = input;
    rules.checked()?;
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
