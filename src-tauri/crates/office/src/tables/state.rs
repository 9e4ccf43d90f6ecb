//! What the read tables say, as one text that is the same on every laptop that knows the same.
//!
//! Left out is what belongs to one laptop (row ids, the order of arrival, what others were heard to know, drafts) and what
//! may be withheld from it: names of people and laptops, ideas, applicants, the search index, papers.

use crate::trouble::Trouble;
use rusqlite::{Connection, types::ValueRef};
use seal::Hash;
use std::fmt::Write as _;

/// Each part with its question. Rows are sorted as texts.
const PARTS: &[(&str, &str)] = &[
    ("head", "SELECT seat, incarnation, seq, hash, depth FROM heads"),
    ("place", "SELECT depth, head FROM commit_order"),
    ("fork", "SELECT seat, incarnation, seq FROM forks"),
    (
        "set aside",
        "SELECT head, reason FROM set_aside JOIN commit_order USING (\"commit\")",
    ),
    (
        "dispute",
        "SELECT key, kind, \"case\", pot, seat, facts FROM disputes",
    ),
    ("clash settled", "SELECT \"case\" FROM clash_settled"),
    (
        "municipality",
        "SELECT tenant, name, code, root_key, sample, recovery_key, recovery_reads FROM municipality",
    ),
    ("list", "SELECT name, value FROM lists"),
    ("entry", "SELECT id, name, kern, file, entry FROM register"),
    ("kern", "SELECT id, position, name FROM kernen"),
    ("area", "SELECT kern, id, name FROM areas"),
    ("person", "SELECT person, roles FROM people"),
    ("seat", "SELECT seat, person, tag, reads, standing FROM seats"),
    (
        "allotment",
        "SELECT allotment, position, pot, seat, amount, given, ended FROM allotments",
    ),
    (
        "on the spot",
        "SELECT head, \"case\", allotment, amount FROM awards_on_the_spot JOIN commit_order USING (\"commit\")",
    ),
    ("mandate", "SELECT mandate, person, document FROM mandates"),
    ("title", "SELECT role, from_day, nl, en FROM role_titles"),
    (
        "scheme year",
        "SELECT hash, scheme, year, predecessor, current, contested, document FROM scheme_years",
    ),
    (
        "closing",
        "SELECT year, head FROM closings JOIN commit_order USING (\"commit\")",
    ),
    (
        "case",
        "SELECT \"case\", number, version, newer, scheme, scheme_year, kern, year, area, activity, target_group,
         from_day, state, outcome, is_open, contested, asked, advised, proposed, awarded, on_the_spot, departures,
         received_on, decide_by,
         still_until, decided_on, sent_on, grant_state, due_by, account_by, kept_class, kept_since, kept_until, erased_on,
         taken_in_by, pot, holder FROM cases",
    ),
    (
        "erasure",
        "SELECT erasure, position, proposed, proposed_by, dropped, announced, announced_by FROM erasures",
    ),
    ("erased", "SELECT \"case\", on_day, erasure FROM erased_cases"),
    ("carried out", "SELECT erasure, seat, on_day FROM erasure_seats"),
    (
        "line",
        "SELECT cases.\"case\", ledger.pot, step, amount, on_day, ledger.received_on
         FROM ledger JOIN cases ON cases.id = ledger.\"case\"",
    ),
    (
        "duty",
        "SELECT cases.\"case\", duty, about, duties.from_day, by_day, amount, duties.kern, not_by
         FROM duties JOIN cases ON cases.id = duties.\"case\"",
    ),
    (
        "pot",
        "SELECT pot, asked, asked_count, reserved, committed, due, paid, settled, to_recover, recovered FROM pot_sums",
    ),
];

/// Tells what the read tables say, a line a row: equal on two laptops when these know the same commits.
///
/// # Errors
/// When the read tables cannot be read.
pub fn told(db: &Connection) -> Result<Vec<String>, Trouble> {
    let mut told = Vec::new();
    for (part, question) in PARTS {
        let mut statement = db.prepare_cached(question)?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        let first = told.len();
        while let Some(row) = rows.next()? {
            let mut line = (*part).to_owned();
            for column in 0..columns {
                write(&mut line, row.get_ref(column)?);
            }
            told.push(line);
        }
        told[first..].sort_unstable();
    }
    Ok(told)
}

/// The SHA-256 of all that [`told`] tells.
///
/// # Errors
/// When the read tables cannot be read.
pub fn state(db: &Connection) -> Result<Hash, Trouble> {
    Ok(Hash::of_body(told(db)?.join("\n").as_bytes()))
}

fn write(line: &mut String, value: ValueRef<'_>) {
    line.push_str(" | ");
    match value {
        ValueRef::Null => line.push('-'),
        ValueRef::Integer(number) => put(line, format_args!("{number}")),
        ValueRef::Real(number) => put(line, format_args!("{number}")),
        ValueRef::Text(text) => put(line, format_args!("{:?}", String::from_utf8_lossy(text))),
        ValueRef::Blob(bytes) => bytes
            .iter()
            .for_each(|byte| put(line, format_args!("{byte:02x}"))),
    }
}

fn put(line: &mut String, what: std::fmt::Arguments<'_>) {
    line.write_fmt(what).expect("BUG: a String takes every write");
}
