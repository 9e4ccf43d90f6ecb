//! The schemes of a year, and changing one: a new document takes the place of the old.

use crate::{
    event::{self, OfficeEvent},
    facts::{scheme_years, years},
    journal,
    office::Office,
    tables::office::scheme_year_hash,
    trouble::Trouble,
    wire::{ChangeSchemeYear, ForYear, Receipt, SchemeRow, Schemes},
};
use rules::{
    pot::PotState,
    refusal::Refusal,
    scheme::{HolderKind, SchemeYear, Way},
};
use rusqlite::{OptionalExtension as _, params};

/// Shows the schemes of a year.
pub(crate) fn schemes(office: &mut Office, input: ForYear) -> Result<Schemes, Trouble> {
    let mut statement = office.db.prepare_cached(
        "SELECT hash, document, (
             SELECT count(*) FROM cases WHERE cases.scheme = scheme_years.scheme AND scheme_year = hash
         ) FROM scheme_years
         WHERE year = ?1 AND current = 1 ORDER BY rowid",
    )?;
    let rows = statement.query_map([input.year], |row| {
        Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?))
    })?;
    let mut schemes = Vec::new();
    for row in rows {
        let (hash, document, cases) = row?;
        schemes.push(SchemeRow {
            hash,
            document: serde_json::from_str(&document)?,
            cases,
        });
    }
    Ok(Schemes {
        year: input.year,
        schemes,
    })
}

/// Puts a new document in the place of a scheme year. Cases keep the one they were judged by.
pub(crate) fn change_scheme_year(office: &mut Office, input: ChangeSchemeYear) -> Result<Receipt, Trouble> {
    let document = input.document;
    check_document(&document)?;
    office.whole(|office| {
        let current: Option<String> = office
            .db
            .prepare_cached("SELECT hash FROM scheme_years WHERE scheme = ?1 AND year = ?2 AND current = 1")?
            .query_row(params![document.scheme.0, document.year], |row| row.get(0))
            .optional()?;
        if current != document.predecessor {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        check_bearer(office, &document)?;
        check_post(office, &document)?;
        if years::is_closed(&office.db, Some(document.year))? {
            return Err(Refusal::YearClosed { year: document.year }.into());
        }
        rules::year::bears(&document, &pots_before(office, &document)?)?;
        let before = scheme_years::current(&office.db, &document.scheme, document.year)?;
        document.checked(before.as_ref().map(|before| &*before.document))?;
        let known = office
            .db
            .prepare_cached("SELECT 1 FROM scheme_years WHERE hash = ?1")?
            .exists([scheme_year_hash(&document)?])?;
        if known {
            return Err(Refusal::NothingChanges.into());
        }
        let event = OfficeEvent::SchemeYearSet {
            document: Box::new(document),
        };
        journal::commit(office, vec![event::of_office(None, &event)?])
    })?;
    Ok(Receipt {
        touched: vec!["schemes".to_owned(), "pots".to_owned()],
        ..Receipt::default()
    })
}

/// The pots of the document that this one takes the place of: no ceiling goes below what is taken of them.
fn pots_before(office: &Office, document: &SchemeYear) -> Result<Vec<PotState>, Trouble> {
    match scheme_years::current(&office.db, &document.scheme, document.year)? {
        Some(current) => years::pots_of(&office.db, &current.document),
        None => Ok(Vec::new()),
    }
}

/// Refuses to charge a scheme to one that is not there, or that has no pots of its own to bear it.
fn check_bearer(office: &Office, document: &SchemeYear) -> Result<(), Trouble> {
    let Some(bearer) = &document.charged_to else {
        return Ok(());
    };
    let found = scheme_years::current(&office.db, bearer, document.year)?;
    let bears = found.is_some_and(|found| {
        let SchemeYear {
            scheme,
            holder,
            charged_to,
            way,
            ..
        } = &*found.document;
        *scheme != document.scheme
            && charged_to.is_none()
            && *way != Way::Undivided
            && matches!(holder, HolderKind::Kern | HolderKind::Municipality)
    });
    if bears {
        return Ok(());
    }
    Err(Refusal::BadField {
        field: "charged_to".to_owned(),
        why: "why-no-bearer".to_owned(),
    }
    .into())
}

/// Refuses a document of which no budget post pays the pots. Only one that follows a document from before posts were kept
/// may be without.
fn check_post(office: &Office, document: &SchemeYear) -> Result<(), Trouble> {
    let before = scheme_years::current(&office.db, &document.scheme, document.year)?;
    let had_none = before.is_some_and(|before| before.document.cover.is_empty());
    let named = document.cover.iter().all(|cover| !cover.post.trim().is_empty());
    if named && (had_none || !document.cover.is_empty()) {
        return Ok(());
    }
    Err(Refusal::BadField {
        field: "cover".to_owned(),
        why: "why-no-post".to_owned(),
    }
    .into())
}

/// Refuses a document that no page could show or no rule could weigh.
fn check_document(document: &SchemeYear) -> Result<(), Trouble> {
    let bad = |field: &str, why: &str| -> Result<(), Trouble> {
        Err(Refusal::BadField {
            field: field.to_owned(),
            why: why.to_owned(),
        }
        .into())
    };
    if !(2000..=2100).contains(&document.year) {
        return bad("year", "why-year");
    }
    if serde_json::to_vec(document)?.len() > 256 * 1024 {
        return bad("conditions", "why-too-long");
    }
    let mut ids: Vec<_> = document
        .conditions
        .iter()
        .map(|condition| &condition.id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.len() != document.conditions.len() {
        return bad("conditions", "why-twice");
    }
    Ok(())
}
