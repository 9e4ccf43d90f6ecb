//! Rows of cases as lists show them.

use crate::trouble::Trouble;
use crate::wire::ListRow;
use chrono::NaiveDate;
use rules::{
    euro::Euro,
    grant::{self, MoneyStep},
    life::State,
    remedy,
    scheme::SchemeId,
};
use rusqlite::{
    Connection, OptionalExtension as _, Row, params,
    types::{FromSql, FromSqlError, FromSqlResult, ValueRef},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A state as the read tables write it.
pub(crate) struct StoredState(pub State);

impl FromSql for StoredState {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        State::ALL
            .into_iter()
            .find(|state| state.id() == text)
            .map(Self)
            .ok_or(FromSqlError::InvalidType)
    }
}

/// Where money stands as the read tables write it.
struct StoredMoney(grant::State);

impl FromSql for StoredMoney {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let found = grant::State::ALL.into_iter().find(|state| state.id() == text);
        found.map(Self).ok_or(FromSqlError::InvalidType)
    }
}

/// What is open of objections and notices of default, as the read tables write it.
struct StoredMark(remedy::Mark);

impl FromSql for StoredMark {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let found = remedy::Mark::ALL.into_iter().find(|mark| mark.id() == text);
        found.map(Self).ok_or(FromSqlError::InvalidType)
    }
}

/// An amount as the read tables write it: in cents.
pub(crate) struct StoredEuro(pub Euro);

impl FromSql for StoredEuro {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(|cents| Self(Euro::from_cents(cents)))
    }
}

/// Days from `today` to `day`; negative when it has passed.
pub(crate) fn days_until(day: NaiveDate, today: NaiveDate) -> i32 {
    i32::try_from(day.signed_duration_since(today).num_days()).unwrap_or(i32::MAX)
}

/// Reads rows of a list one by one, with what they have in common.
pub(crate) struct Reader {
    names: BTreeMap<String, String>,
    today: NaiveDate,
}

impl Reader {
    /// A reader with the names of the kernen.
    pub(crate) fn new(db: &Connection, today: NaiveDate) -> Result<Self, Trouble> {
        Ok(Self {
            names: crate::facts::place::kern_names(db)?,
            today,
        })
    }

    /// The name of a kern; its short name when the list does not have it.
    pub(crate) fn kern(&self, id: &str) -> String {
        self.names.get(id).map_or_else(|| id.to_owned(), Clone::clone)
    }

    /// The rows with these ids in this order; what is no longer there is left out.
    pub(crate) fn rows(&self, db: &Connection, ids: &[i64]) -> Result<Vec<ListRow>, Trouble> {
        let mut statement = db.prepare_cached(
            "SELECT \"case\", number, idea, applicant, kern, scheme, year, asked, awarded, state, outcome, is_open,
             decide_by, still_until, contested, departures, on_the_spot IN ('unconfirmed', 'disputed'),
             grant_state, holder <> '', erased_on, remedy FROM cases WHERE id = ?1",
        )?;
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(statement.query_row([id], |row| self.row(row)).optional()?);
        }
        Ok(rows)
    }

    /// The same rows, each with what of its money stands at `step`.
    pub(crate) fn rows_at(
        &self,
        db: &Connection,
        ids: &[i64],
        step: MoneyStep,
    ) -> Result<Vec<ListRow>, Trouble> {
        let mut statement =
            db.prepare_cached("SELECT amount FROM ledger WHERE \"case\" = ?1 AND step = ?2")?;
        let mut rows = self.rows(db, ids)?;
        for (row, id) in rows.iter_mut().zip(ids) {
            row.at_step = statement
                .query_row(params![id, step.id()], |found| found.get::<_, StoredEuro>(0))
                .optional()?
                .map(|amount| amount.0);
        }
        Ok(rows)
    }

    fn row(&self, row: &Row<'_>) -> rusqlite::Result<ListRow> {
        let decide_by = if row.get(11)? { Some(row.get(12)?) } else { None };
        let still_until: Option<NaiveDate> = row.get(13)?;
        Ok(ListRow {
            case: Uuid::from_bytes(row.get(0)?),
            number: row.get(1)?,
            idea: row.get(2)?,
            applicant: row.get(3)?,
            kern: self.kern(&row.get::<_, String>(4)?),
            scheme: SchemeId(row.get(5)?),
            year: row.get(6)?,
            asked: row.get::<_, StoredEuro>(7)?.0,
            awarded: row.get::<_, Option<StoredEuro>>(8)?.map(|amount| amount.0),
            state: row.get::<_, StoredState>(9)?.0,
            outcome: row.get::<_, Option<StoredState>>(10)?.map(|state| state.0),
            decide_by,
            days_left: decide_by.map(|day| days_until(day, self.today)),
            still: still_until.is_some_and(|until| until >= self.today),
            contested: row.get(14)?,
            departures: row.get(15)?,
            alone: row.get::<_, Option<bool>>(16)?.unwrap_or_default(),
            at_step: None,
            money: row.get::<_, Option<StoredMoney>>(17)?.map(|state| state.0),
            unadvised: row.get(18)?,
            erased_on: row.get(19)?,
            remedy: row.get::<_, Option<StoredMark>>(20)?.map(|mark| mark.0),
        })
    }
}
