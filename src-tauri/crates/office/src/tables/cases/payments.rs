//! What went out to a case and came back, by day.

use crate::{journal::LoadedCase, pots::pot_key, trouble::Trouble};
use chrono::NaiveDate;
use rules::grant::Grant;
use rusqlite::{Connection, params};

/// One payment or return: on which day, and its cents; below nought for what came back.
type Payment = (NaiveDate, i64);

/// Writes the payments of a case, when they became otherwise.
pub(super) fn write(db: &Connection, loaded: &LoadedCase) -> Result<(), Trouble> {
    let payments = loaded.grant.as_ref().map_or_else(Vec::new, of_grant);
    if there(db, loaded.row)? == payments {
        return Ok(());
    }
    db.prepare_cached("DELETE FROM payments WHERE \"case\" = ?1")?
        .execute([loaded.row])?;
    let pot = pot_key(&loaded.case.pot);
    let mut insert = db.prepare_cached(
        "INSERT INTO payments (\"case\", line, pot, on_day, amount) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (line, (on_day, amount)) in (0_i64..).zip(&payments) {
        insert.execute(params![loaded.row, line, pot, on_day, amount])?;
    }
    Ok(())
}

fn there(db: &Connection, row: i64) -> Result<Vec<Payment>, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT on_day, amount FROM payments WHERE \"case\" = ?1 ORDER BY line")?;
    let rows = statement.query_map([row], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// In one order on every laptop, whatever order they came in.
fn of_grant(grant: &Grant) -> Vec<Payment> {
    let paid = grant.payments.iter().flat_map(|payment| &payment.paid);
    let out = paid.map(|paid| (paid.paid_on, paid.amount.cents()));
    let back = grant.returned.iter().map(|one| (one.on, -one.amount.cents()));
    let mut payments: Vec<Payment> = out.chain(back).filter(|(_, cents)| *cents != 0).collect();
    payments.sort_unstable();
    payments
}
