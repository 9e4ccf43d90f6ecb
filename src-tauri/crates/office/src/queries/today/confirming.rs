//! Awards on the spot that wait for a second person.

use super::MOST_SHOWN;
use crate::{
    facts::place,
    journal,
    office::Office,
    queries::{desk::person_name, rows::StoredEuro},
    trouble::Trouble,
    wire::ToConfirm,
};
use rules::role::{Actor, Role};
use uuid::Uuid;

/// Those that this person may confirm, the oldest first.
pub(super) fn of(office: &Office, actor: &Actor) -> Result<Vec<ToConfirm>, Trouble> {
    if !actor.is(Role::BudgetOfficer) {
        return Ok(Vec::new());
    }
    let names = place::kern_names(&office.db)?;
    let mut statement = office.db.prepare_cached(
        "SELECT \"case\", number, idea, kern, awarded FROM cases INDEXED BY cases_to_confirm
         WHERE on_the_spot = 'unconfirmed' ORDER BY decided_on, id",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let case = Uuid::from_bytes(row.get(0)?);
        let loaded = journal::load_case(&office.db, case)?;
        let Some(spot) = loaded.and_then(|loaded| loaded.case.on_the_spot) else {
            continue;
        };
        if spot.by == actor.person || found.len() == MOST_SHOWN {
            continue;
        }
        let kern: String = row.get(3)?;
        found.push(ToConfirm {
            case,
            number: row.get(1)?,
            idea: row.get(2)?,
            kern: names.get(&kern).cloned().unwrap_or(kern),
            amount: row
                .get::<_, Option<StoredEuro>>(4)?
                .map_or_else(Default::default, |amount| amount.0),
            who: person_name(&office.db, &spot.by.0.to_string())?.unwrap_or_default(),
            on: spot.on,
        });
    }
    Ok(found)
}
