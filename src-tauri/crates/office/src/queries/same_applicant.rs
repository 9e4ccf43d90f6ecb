//! Other cases whose applicant is likely the same, by account or by name and address. Shown, and never in the way.

use crate::{
    tables::cases::alike::{account_key, address_key},
    trouble::Trouble,
    wire::{SameApplicant, SameBy},
};
use rules::application::Application;
use rusqlite::{Connection, params};
use uuid::Uuid;

/// The most that are shown: the newest.
const MOST: u32 = 5;

/// The other cases. None where the registers name the holder: its claims are known to be of one applicant. `row` is the
/// case at hand.
pub(crate) fn of(
    db: &Connection,
    application: &Application,
    row: Option<i64>,
) -> Result<Vec<SameApplicant>, Trouble> {
    if application.ask.holder.is_some() {
        return Ok(Vec::new());
    }
    let applicant = &application.applicant;
    let (account, address) = (account_key(applicant), address_key(applicant));
    if account.is_empty() && address.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = db.prepare_cached(
        "SELECT cases.\"case\", number, year, found.account, found.address FROM (
             SELECT \"case\", max(account) AS account, max(address) AS address FROM (
                 SELECT \"case\", 1 AS account, 0 AS address FROM applicants WHERE account = ?1 AND account <> ''
                 UNION ALL
                 SELECT \"case\", 0, 1 FROM applicants WHERE address = ?2 AND address <> ''
             ) GROUP BY \"case\"
         ) AS found JOIN cases ON cases.id = found.\"case\"
         WHERE cases.id <> ?3 ORDER BY cases.id DESC LIMIT ?4",
    )?;
    // No row is 0.
    let rows = statement.query_map(params![account, address, row.unwrap_or(0), MOST], |row| {
        let by = match (row.get(3)?, row.get(4)?) {
            (true, true) => SameBy::Both,
            (true, false) => SameBy::Account,
            _ => SameBy::Address,
        };
        Ok(SameApplicant {
            case: Uuid::from_bytes(row.get(0)?),
            number: row.get(1)?,
            year: row.get(2)?,
            by,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
