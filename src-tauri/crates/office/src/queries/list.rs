//! Aanvragen: the list of applications, by words and filters.

mod filter;

pub(crate) use filter::words_question;

use crate::{
    office::Office,
    queries::rows::{Reader, StoredEuro},
    trouble::Trouble,
    wire::{ListInput, ListView},
};
use filter::Filter;
use rules::euro::Euro;
use rusqlite::{Connection, params_from_iter, types::Value};

/// The most rows in one answer.
const MOST_ROWS: u32 = 200;

/// Answers with the rows asked for, and with the number and sums of all rows by these filters.
#[expect(clippy::needless_pass_by_value, reason = "every call takes its input over")]
pub(crate) fn show(office: &mut Office, input: ListInput) -> Result<ListView, Trouble> {
    let db = &office.db;
    let filter = Filter::of(&input, office.today())?;
    let ids = ids(db, &filter, &input)?;
    let totals = Totals::of(db, &filter)?;
    let reader = Reader::new(db, office.today())?;
    Ok(ListView {
        rows: match input.step {
            Some(step) => reader.rows_at(db, &ids, step)?,
            None => reader.rows(db, &ids)?,
        },
        total: totals.count,
        of: db
            .prepare_cached("SELECT count(*) FROM cases")?
            .query_row([], |row| row.get(0))?,
        asked: totals.asked,
        awarded: totals.awarded,
        at_step: input.step.map(|_| totals.at_step),
    })
}

fn ids(db: &Connection, filter: &Filter, input: &ListInput) -> Result<Vec<i64>, Trouble> {
    let sql = format!(
        "SELECT {} FROM {} WHERE {} ORDER BY {} LIMIT ? OFFSET ?",
        filter.row(input.sort),
        filter.source(input.sort),
        filter.conditions(),
        filter.order(input.sort)
    );
    let page = [input.limit.min(MOST_ROWS), input.offset].map(|number| Value::from(i64::from(number)));
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(filter.values().chain(&page)), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

struct Totals {
    count: u32,
    asked: Euro,
    awarded: Euro,
    at_step: Euro,
}

impl Totals {
    fn of(db: &Connection, filter: &Filter) -> Result<Self, Trouble> {
        let sql = format!(
            "SELECT count(*), coalesce(sum(asked), 0), coalesce(sum(awarded), 0), coalesce(sum({}), 0) FROM {} WHERE {}",
            filter.amount_at_step(),
            filter.sums_source(),
            filter.conditions()
        );
        Ok(db
            .prepare_cached(&sql)?
            .query_row(params_from_iter(filter.values()), |row| {
                Ok(Self {
                    count: row.get(0)?,
                    asked: row.get::<_, StoredEuro>(1)?.0,
                    awarded: row.get::<_, StoredEuro>(2)?.0,
                    at_step: row.get::<_, StoredEuro>(3)?.0,
                })
            })?)
    }
}
