//! What the registers and the claims of others say of what a holder of a register asks.

use crate::{pots, trouble::Trouble};
use rules::{
    application::Application,
    expense::{Claimed, ExpenseText, supplier_key},
    pot::PotId,
    scheme::{SchemeYear, Way},
    verdict::{Alike, EarlierRef},
};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The receipts of other cases, open or awarded, of the suppliers that `application` names. `row` is the case at hand.
pub(super) fn claimed(
    db: &Connection,
    application: &Application,
    row: Option<i64>,
) -> Result<Vec<Claimed>, Trouble> {
    let keys: BTreeSet<String> = application
        .expense_texts
        .iter()
        .map(|text| supplier_key(&text.supplier))
        .filter(|key| !key.is_empty())
        .collect();
    let mut statement = db.prepare_cached(
        "SELECT cases.\"case\", cases.number, expense, supplier, receipts.number FROM receipts
         JOIN cases ON cases.id = receipts.\"case\"
         WHERE key = ?1 AND key <> '' AND cases.id <> ?2
         AND (outcome IS NULL OR outcome IN ('awarded', 'awarded-in-part'))
         ORDER BY cases.id, line",
    )?;
    let mut claimed = Vec::new();
    for key in keys {
        // No row is 0.
        let mut rows = statement.query(params![key, row.unwrap_or(0)])?;
        while let Some(row) = rows.next()? {
            claimed.push(Claimed {
                case: Uuid::from_bytes(row.get(0)?),
                number: row.get(1)?,
                expense: serde_json::from_str(row.get_ref(2)?.as_str().unwrap_or_default())?,
                text: ExpenseText {
                    supplier: row.get(3)?,
                    number: row.get(4)?,
                },
            });
        }
    }
    Ok(claimed)
}

/// The case, open or awarded, that the yearly contribution of this pot stands in already.
pub(crate) fn contribution(
    db: &Connection,
    scheme_year: &SchemeYear,
    pot: Option<&PotId>,
    row: Option<i64>,
) -> Result<Option<EarlierRef>, Trouble> {
    let Some(pot) = pot.filter(|_| scheme_year.way == Way::YearlyContribution) else {
        return Ok(None);
    };
    Ok(db
        .prepare_cached(
            "SELECT \"case\", number FROM cases WHERE pot = ?1 AND id <> ?2
             AND (outcome IS NULL OR outcome IN ('awarded', 'awarded-in-part')) ORDER BY id LIMIT 1",
        )?
        .query_row(params![pots::pot_key(pot), row.unwrap_or(0)], |row| {
            Ok(EarlierRef {
                case: Uuid::from_bytes(row.get(0)?),
                number: row.get(1)?,
                alike: Alike::Same,
            })
        })
        .optional()?)
}
