//! Beheer: the mandate register, kept by the administrator.

use crate::{
    event::{self, OfficeEvent},
    execute::unknown,
    journal,
    office::Office,
    trouble::Trouble,
    wire::{MandateRow, Mandates, Nothing, Receipt, SetMandate},
};
use rules::{
    application::MOST_LINE,
    check::shape::fault_in_text,
    euro::Euro,
    mandate::{Mandate, MandateId, Register},
    refusal::Refusal,
    scheme::SchemeId,
};
use rusqlite::Connection;
use uuid::Uuid;

/// The register as a decision weighs it.
///
/// # Errors
/// When the read tables cannot be read.
pub(crate) fn register(db: &Connection) -> Result<Register, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT document, coalesce(name, '') FROM mandates LEFT JOIN people USING (person) ORDER BY mandate",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    let mut register = Vec::new();
    for row in rows {
        let (document, name) = row?;
        register.push((serde_json::from_str(&document)?, name));
    }
    Ok(Register(register))
}

/// Shows the register.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<Mandates, Trouble> {
    let today = office.today();
    let mut rows: Vec<MandateRow> = register(&office.db)?
        .0
        .into_iter()
        .map(|(mandate, name)| MandateRow {
            now: mandate.from <= today && mandate.until.is_none_or(|until| today <= until),
            mandate,
            name,
        })
        .collect();
    rows.sort_by(|one, other| {
        let key = |row: &MandateRow| (!row.now, row.name.clone(), row.mandate.from, row.mandate.id);
        key(one).cmp(&key(other))
    });
    Ok(Mandates { rows })
}

/// Enters a mandate in the register, or enters one anew: to end it, for instance.
pub(crate) fn set(office: &mut Office, input: SetMandate) -> Result<Receipt, Trouble> {
    let SetMandate {
        id,
        scheme,
        up_to,
        person,
        reference: named,
        from,
        until,
    } = input;
    let reference = reference(&named)?;
    if up_to.is_some_and(|up_to| up_to <= Euro::ZERO) {
        return Err(bad("up_to", "why-not-positive"));
    }
    if until.is_some_and(|until| until < from) {
        return Err(bad("until", "why-until-before-from"));
    }
    office.whole(|office| {
        known(
            &office.db,
            "SELECT 1 FROM people WHERE person = ?1",
            &person.0.to_string(),
            "person",
        )?;
        if let Some(SchemeId(scheme)) = &scheme {
            known(
                &office.db,
                "SELECT 1 FROM scheme_years WHERE scheme = ?1",
                scheme,
                "scheme-year",
            )?;
        }
        let before = register(&office.db)?.0.into_iter().map(|(mandate, _)| mandate);
        let before = before.into_iter().find(|mandate| Some(mandate.id) == id);
        if id.is_some() && before.is_none() {
            return Err(unknown("mandate"));
        }
        let mandate = Mandate {
            id: id.unwrap_or_else(|| MandateId(Uuid::now_v7())),
            scheme: scheme.clone(),
            up_to,
            person,
            reference,
            from,
            until,
        };
        if before.as_ref() == Some(&mandate) {
            return Err(Refusal::NothingChanges.into());
        }
        let event = OfficeEvent::MandateSet { mandate };
        journal::commit(office, vec![event::of_office(None, &event)?])
    })?;
    Ok(Receipt {
        touched: ["mandates", "cases"].map(str::to_owned).to_vec(),
        ..Receipt::default()
    })
}

fn known(db: &Connection, sql: &str, name: &str, what: &str) -> Result<(), Trouble> {
    if db.prepare_cached(sql)?.exists([name])? {
        Ok(())
    } else {
        Err(unknown(what))
    }
}

fn reference(typed: &str) -> Result<String, Trouble> {
    let reference = typed.trim();
    let why = match reference.chars().count() {
        0 => Some("why-empty"),
        count if count > MOST_LINE => Some("why-too-long"),
        _ if reference.contains('\n') => Some("why-control-character"),
        _ => fault_in_text(reference),
    };
    match why {
        None => Ok(reference.to_owned()),
        Some(why) => Err(bad("reference", why)),
    }
}

fn bad(field: &str, why: &str) -> Trouble {
    Refusal::BadField {
        field: field.to_owned(),
        why: why.to_owned(),
    }
    .into()
}
