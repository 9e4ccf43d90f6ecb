//! What waits in Bewaren: cases past their term, and proposals of somebody else.

use crate::{office::Office, trouble::Trouble, wire::RetentionWaits};
use chrono::NaiveDate;
use rules::role::{Actor, Role};
use rusqlite::params;

/// The most cases past their term that are counted.
const MOST: u32 = 1_000;

/// What waits for this person; none where nothing does. Goes by the index of what is kept until when.
pub(super) fn waits(
    office: &Office,
    actor: &Actor,
    today: NaiveDate,
) -> Result<Option<RetentionWaits>, Trouble> {
    let administers = actor.is(Role::Administrator);
    if !administers && !actor.is(Role::BudgetOfficer) {
        return Ok(None);
    }
    let db = &office.db;
    let past = if administers {
        // What is still to be done with a case is among its duties: that goes first, and says so in its own place.
        db.prepare_cached(
            "SELECT count(*) FROM (
                 SELECT 1 FROM cases INDEXED BY cases_kept
                 WHERE kept_until < ?1 AND erased_on IS NULL AND contested = 0
                 AND NOT EXISTS (SELECT 1 FROM duties WHERE duties.\"case\" = cases.id)
                 LIMIT ?2)",
        )?
        .query_row(params![today, MOST], |row| row.get(0))?
    } else {
        0
    };
    let to_confirm = db
        .prepare_cached(
            "SELECT count(*) FROM erasures
             WHERE announced IS NULL AND dropped IS NULL AND proposed_by IS NOT ?1",
        )?
        .query_row([actor.person.0.to_string()], |row| row.get(0))?;
    let waits = RetentionWaits { past, to_confirm };
    Ok((past + to_confirm > 0).then_some(waits))
}
