//! What a check weighs, gathered from the read tables. Every question goes by an index: a check is asked for at each
//! key press.

mod earlier;
pub(crate) mod holder;
pub mod place;
pub mod scheme_years;
pub mod years;

use crate::{office::Office, pots, registers, trouble::Trouble};
use rules::{
    application::{Application, Ask},
    case::Case,
    check::{Facts, Known},
    kern::Kern,
    life::Act,
    pot::PotState,
    refusal::Refusal,
    scheme::SchemeYear,
};
use scheme_years::Named;
use std::sync::Arc;

/// All that is weighed, and by which scheme year.
#[derive(Clone, Debug)]
pub struct Weighing {
    /// What a check weighs.
    pub facts: Facts,
    /// The SHA-256 (hex) of the scheme year in it.
    pub scheme_year: String,
}

/// Gathers what is weighed when the conditions are, for `application`.
///
/// `about` is the case it belongs to with its row, so that a case is judged by its own scheme year, charged to its own
/// pot, and never compared with itself; none for an application that was not handed in yet.
///
/// # Errors
/// [`Refusal::Unknown`] when there is no such scheme year here; when the read tables cannot be read.
pub fn gather(
    office: &Office,
    application: &Application,
    about: Option<(&Case, i64)>,
) -> Result<Weighing, Trouble> {
    gather_with(office, application, about, true)
}

/// The same for one `act`: earlier cases are looked up only when it weighs the conditions.
///
/// # Errors
/// As [`gather`].
pub fn gather_for(
    office: &Office,
    act: Act,
    application: &Application,
    about: Option<(&Case, i64)>,
) -> Result<Weighing, Trouble> {
    gather_with(office, application, about, act.weighs_conditions())
}

fn gather_with(
    office: &Office,
    application: &Application,
    about: Option<(&Case, i64)>,
    conditions: bool,
) -> Result<Weighing, Trouble> {
    let db = &office.db;
    let ask = &application.ask;
    let row = about.map(|(_, row)| row);
    let Named { hash, document } = scheme_year(office, ask, about.map(|(case, _)| case))?;
    let kernen = place::kernen(db)?;
    let pot = pot(office, &document, &kernen, ask, about)?;
    let place_in_line = earlier::Place {
        received_on: about.map_or_else(
            || ask.received_on.unwrap_or_else(|| office.today()),
            |(case, _)| case.received_on,
        ),
        row,
    };
    let holder = match &ask.holder {
        Some(holder) => registers::entry(db, holder)?,
        None => None,
    };
    let contribution = holder::contribution(db, &document, pot.as_ref().map(|state| &state.pot), row)?;
    let earlier = if conditions {
        earlier::earlier(db, &document, ask, place_in_line)?
    } else {
        Vec::new()
    };
    let (judgements, departures) = about
        .map(|(case, _)| (case.judgements.clone(), case.departures.clone()))
        .unwrap_or_default();
    let facts = Facts {
        today: office.today(),
        scheme_year: Arc::unwrap_or_clone(document),
        kernen,
        pot,
        earlier,
        judgements,
        departures,
        known: Known::default(),
        holder,
        claimed: holder::claimed(db, application, row)?,
        contribution,
    };
    Ok(Weighing {
        facts,
        scheme_year: hash,
    })
}

fn scheme_year(office: &Office, ask: &Ask, case: Option<&Case>) -> Result<Named, Trouble> {
    use chrono::Datelike as _;
    let found = match (case, &ask.scheme) {
        (Some(case), _) => scheme_years::by_hash(&office.db, &case.scheme_year)?,
        (None, Some(scheme)) => {
            let year = ask.year().unwrap_or_else(|| office.today().year());
            scheme_years::current(&office.db, scheme, year)?
        }
        (None, None) => None,
    };
    found.ok_or_else(|| {
        Refusal::Unknown {
            what: "scheme-year".to_owned(),
        }
        .into()
    })
}

fn pot(
    office: &Office,
    scheme_year: &SchemeYear,
    kernen: &[Kern],
    ask: &Ask,
    about: Option<(&Case, i64)>,
) -> Result<Option<PotState>, Trouble> {
    let db = &office.db;
    if let Some((case, row)) = about {
        return pots::pot_state(db, &case.pot, Some(row), case.received_on).map(Some);
    }
    if ask
        .kern
        .as_ref()
        .is_some_and(|chosen| kernen.iter().all(|kern| kern.id != *chosen))
    {
        return Ok(None);
    }
    let received_on = ask.received_on.unwrap_or_else(|| office.today());
    pots::pot_of(db, scheme_year, ask)?
        .map(|pot| pots::pot_state(db, &pot, None, received_on))
        .transpose()
}
