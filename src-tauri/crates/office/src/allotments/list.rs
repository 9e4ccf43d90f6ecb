//! All allotments for a page, and what of one case can be granted on the spot.

use super::{given_and_used, giving, of_seat};
use crate::{
    facts::{place, scheme_years},
    office::Office,
    pots::{self, own_pot},
    tables::authority,
    trouble::Trouble,
    wire::{AllotmentEnded, AllotmentRow, AllotmentSeat, Allotments, Nothing, OwnAllotment},
};
use chrono::{Datelike as _, NaiveDate};
use rules::{
    application::Ask,
    case::Case,
    check::{Facts, Judged, check},
    pot::{PotHold, PotState},
    role::{Role, RoleGrant},
    scheme::{HolderKind, SchemeYear, Way},
};
use rusqlite::{Connection, OptionalExtension as _};
use seal::{Hash, SeatId};

/// Shows all allotments.
pub(crate) fn show(office: &mut Office, _: Nothing) -> Result<Allotments, Trouble> {
    let mut rows = rows(office)?;
    rows.sort_by_key(|row| row.ended.is_some());
    let gives = office.actor()?.is(Role::BudgetOfficer);
    Ok(Allotments {
        allotments: rows,
        pots: if gives { pots_of(office)? } else { Vec::new() },
        seats: if gives { seats(office)? } else { Vec::new() },
    })
}

fn rows(office: &Office) -> Result<Vec<AllotmentRow>, Trouble> {
    let db = &office.db;
    let mut rows = Vec::new();
    for known in authority::load(db)?.allotments() {
        let Some((amount, used)) = given_and_used(db, known.allotment)? else {
            continue;
        };
        let (name, laptop) = named(db, known.seat)?;
        let runs = known.ended.is_none();
        let locked = if runs {
            giving::locked(office, &known.pot)?
        } else {
            None
        };
        rows.push(AllotmentRow {
            allotment: known.allotment,
            seat: known.seat.to_string(),
            name,
            laptop,
            amount,
            used,
            left: if runs {
                amount.less(used)
            } else {
                rules::euro::Euro::ZERO
            },
            on: given_on(db, known.given)?.unwrap_or_default(),
            ended: known.ended.map(|ended| match ended {
                crate::standing::AllotmentEnd::Returned => AllotmentEnded::Returned,
                crate::standing::AllotmentEnd::TakenOver => AllotmentEnded::TakenOver,
            }),
            mine: known.seat == office.seat(),
            locked: locked.map(|refusal| refusal.text()),
            pot: known.pot,
        });
    }
    Ok(rows)
}

fn named(db: &Connection, seat: SeatId) -> Result<(String, String), Trouble> {
    let found = db
        .prepare_cached(
            "SELECT coalesce(name, ''), laptop FROM seats LEFT JOIN people USING (person) WHERE seat = ?1",
        )?
        .query_row([seat.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// The day of a commit, as it was written there.
fn given_on(db: &Connection, head: Hash) -> Result<Option<NaiveDate>, Trouble> {
    let at: Option<String> = db
        .prepare_cached("SELECT at FROM events WHERE hash = ?1")?
        .query_row([head.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(at.map(|at| crate::clock::day_of(&at)))
}

/// The pots of this year and the last that the seat at the desk holds, and that applications are charged to.
pub(super) fn pots_of(office: &Office) -> Result<Vec<PotState>, Trouble> {
    let (db, today) = (&office.db, office.today());
    let kernen = place::kernen(db)?;
    let mut found: Vec<PotState> = Vec::new();
    for year in [today.year(), today.year() - 1] {
        for named in scheme_years::of_year(db, year)? {
            for ask in asks(&named.document, &kernen) {
                let Some(pot) = own_pot(&named.document, &ask) else {
                    continue;
                };
                let listed = found.iter().any(|known| known.pot == pot);
                if !listed && office.pot_hold(&pot)? == PotHold::Here {
                    found.push(pots::pot_state(db, &pot, None, today)?);
                }
            }
        }
    }
    Ok(found)
}

/// An application for each pot of a scheme: one per kern, or one for the municipality.
fn asks(scheme: &SchemeYear, kernen: &[rules::kern::Kern]) -> Vec<Ask> {
    if scheme.way != Way::Application {
        return Vec::new();
    }
    match scheme.holder {
        HolderKind::Kern => kernen
            .iter()
            .map(|kern| Ask {
                kern: Some(kern.id.clone()),
                ..Ask::default()
            })
            .collect(),
        _ => vec![Ask::default()],
    }
}

/// The working seats of kernverbinders, but for the one at the desk.
fn seats(office: &Office) -> Result<Vec<AllotmentSeat>, Trouble> {
    let mut statement = office.db.prepare_cached(
        "SELECT seat, coalesce(name, ''), laptop, roles FROM seats JOIN people USING (person)
         WHERE standing = 'working' AND seat <> ?1 ORDER BY 2, laptop, seat",
    )?;
    let mut rows = statement.query([office.seat().to_string()])?;
    let mut seats = Vec::new();
    while let Some(row) = rows.next()? {
        let roles: Vec<RoleGrant> = serde_json::from_str(&row.get::<_, String>(3)?)?;
        let mut own = roles
            .into_iter()
            .filter(|grant| grant.role == Role::Kernverbinder);
        if let Some(grant) = own.next() {
            seats.push(AllotmentSeat {
                seat: row.get(0)?,
                name: row.get(1)?,
                laptop: row.get(2)?,
                kernen: grant.kernen,
            });
        }
    }
    Ok(seats)
}

/// What the seat at the desk has to grant this case on the spot, with the most that the conditions allow of it.
pub(crate) fn view_of(office: &Office, case: &Case, facts: &Facts) -> Result<Vec<OwnAllotment>, Trouble> {
    let own = of_seat(&office.db, office.seat(), &case.pot)?;
    let application = case.application();
    Ok(own
        .into_iter()
        .map(|allotted| {
            let mut here = case.facts_on_the_spot(facts, &allotted);
            for condition in facts.scheme_year.in_use() {
                let judged = here.judgements.entry(condition.id.clone()).or_default();
                judged.officer = judged.officer.or(Some(Judged::Meets));
            }
            OwnAllotment {
                allotment: allotted.allotment,
                amount: allotted.amount,
                left: allotted.left,
                most: check(&application, &here).most,
            }
        })
        .collect())
}
