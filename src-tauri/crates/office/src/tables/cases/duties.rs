//! What is to be done with a case besides deciding on it, as Vandaag looks for it.

use crate::{journal::LoadedCase, trouble::Trouble};
use rules::{
    calendar::Calendar,
    duty::{Deed, Duty},
    grant::{Act, Grant},
};
use rusqlite::{Connection, params};

/// A duty as it is written: deed, about, from, by, cents, kern, who may not.
type Line = (String, String, String, Option<String>, i64, String, String);

/// Writes what is to be done, when that became otherwise.
pub(super) fn write(db: &Connection, loaded: &LoadedCase) -> Result<(), Trouble> {
    let mut lines = lines(loaded);
    lines.sort_unstable();
    let mut there = db.prepare_cached(
        "SELECT duty, about, from_day, by_day, amount, kern, not_by FROM duties WHERE \"case\" = ?1 ORDER BY duty, about",
    )?;
    let there = there.query_map([loaded.row], |row| {
        Ok((
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
            row.get(5)?,
            row.get(6)?,
        ))
    })?;
    let there: Vec<Line> = there.collect::<Result<_, _>>()?;
    if there == lines {
        return Ok(());
    }
    if !there.is_empty() {
        db.prepare_cached("DELETE FROM duties WHERE \"case\" = ?1")?
            .execute([loaded.row])?;
    }
    for (duty, about, from, by, amount, kern, not_by) in lines {
        db.prepare_cached(
            "INSERT INTO duties (\"case\", duty, about, from_day, by_day, amount, kern, not_by)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![loaded.row, duty, about, from, by, amount, kern, not_by])?;
    }
    Ok(())
}

fn lines(loaded: &LoadedCase) -> Vec<Line> {
    let case = &loaded.case;
    let kern = case.ask.kern.as_ref().map_or("", |kern| &kern.0);
    let calendar = Calendar::default();
    let of_grant = loaded.grant.iter().flat_map(|grant| {
        grant
            .duties(case, &calendar)
            .into_iter()
            .map(|duty| of_another(loaded, grant, duty))
    });
    let of_remedies = loaded.remedies.duties(&calendar);
    of_grant.chain(of_remedies).map(|duty| line(duty, kern)).collect()
}

/// What was undone for an objection is not for who decided it before.
fn of_another(loaded: &LoadedCase, grant: &Grant, mut duty: Duty) -> Duty {
    let act = match duty.deed {
        Deed::Settle => Act::Settle,
        Deed::Rule => Act::Change,
        _ => return duty,
    };
    duty.not_by.extend(loaded.remedies.not_anew(act, grant));
    duty
}

fn line(duty: Duty, kern: &str) -> Line {
    let not_by: Vec<String> = duty.not_by.iter().map(|person| person.0.to_string()).collect();
    (
        duty.deed.id().to_owned(),
        duty.about,
        duty.from.to_string(),
        duty.by.map(|by| by.to_string()),
        duty.amount.cents(),
        kern.to_owned(),
        not_by.join(" "),
    )
}
