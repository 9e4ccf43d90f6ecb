//! Budget: the money of a year, per kern and scheme.

mod course;

use crate::{
    facts::{place, scheme_years, years},
    office::Office,
    pots::{self, own_pot, sums::Sums},
    queries::{claims::was_there, today::is_yearly_of_kern},
    registers,
    trouble::Trouble,
    wire::{BudgetColumn, BudgetOther, BudgetRow, BudgetView, ForYear, FrameView, PotSteps, PotSum},
};
use rules::{
    application::Ask,
    euro::Euro,
    kern::Kern,
    pot::{Holder, PotState},
    preset::Frame,
    register::Register,
    scheme::{HolderKind, Period, SchemeYear, Way},
};
use rusqlite::Connection;
use std::sync::Arc;

/// Shows the money of a year.
pub(crate) fn show(office: &mut Office, input: ForYear) -> Result<BudgetView, Trouble> {
    let (db, year) = (&office.db, input.year);
    let sums = Sums::read(db)?;
    let kernen = place::kernen(db)?;
    let schemes = of_year(db, year)?;
    let (mut per_kern, others): (Vec<_>, Vec<_>) = schemes
        .iter()
        .partition(|scheme| scheme.holder == HolderKind::Kern && scheme.way != Way::Undivided);
    per_kern.retain(|scheme| is_worth_a_column(&pots(&sums, scheme, &kernen)));
    per_kern.sort_by_key(|scheme| {
        (
            scheme.period == Period::Once,
            !is_yearly_of_kern(scheme),
            scheme.scheme.clone(),
        )
    });
    Ok(BudgetView {
        year,
        frame: frame(db, &sums, &schemes, year)?,
        columns: per_kern
            .iter()
            .map(|scheme| column(scheme, &pots(&sums, scheme, &kernen)))
            .collect(),
        rows: kernen
            .iter()
            .map(|kern| BudgetRow {
                kern: kern.id.clone(),
                name: kern.name.clone(),
                pots: per_kern
                    .iter()
                    .filter_map(|scheme| pot(&sums, scheme, kern))
                    .collect(),
            })
            .collect(),
        others: others
            .into_iter()
            .filter_map(|scheme| other(db, &sums, scheme).transpose())
            .collect::<Result<_, _>>()?,
        course: course::of(db, &schemes, &kernen)?,
        course_before: course::of(db, &of_year(db, year.saturating_sub(1))?, &kernen)?,
        departed: db
            .prepare_cached("SELECT count(*) FROM cases WHERE year = ?1 AND departures > 0")?
            .query_row([year], |row| row.get(0))?,
        contested: pots::contested(db)?,
        steps: steps(&sums, year),
    })
}

fn steps(sums: &Sums, year: i32) -> Vec<PotSteps> {
    sums.pots()
        .filter(|pot| pot.year.is_none_or(|of| of == year))
        .map(|pot| PotSteps {
            steps: sums.steps(&pot),
            pot,
        })
        .collect()
}

fn of_year(db: &Connection, year: i32) -> Result<Vec<Arc<SchemeYear>>, Trouble> {
    Ok(scheme_years::of_year(db, year)?
        .into_iter()
        .map(|named| named.document)
        .collect())
}

fn pot(sums: &Sums, scheme: &SchemeYear, kern: &Kern) -> Option<PotState> {
    let ask = Ask {
        kern: Some(kern.id.clone()),
        ..Ask::default()
    };
    own_pot(scheme, &ask).map(|pot| sums.state(pot, scheme))
}

fn pots(sums: &Sums, scheme: &SchemeYear, kernen: &[Kern]) -> Vec<PotState> {
    kernen.iter().filter_map(|kern| pot(sums, scheme, kern)).collect()
}

fn is_touched(pot: &PotState) -> bool {
    !(pot.committed.is_zero() && pot.reserved.is_zero() && pot.allotted.is_zero() && pot.pending.is_zero())
}

/// A scheme without a ceiling has a column only once money goes through it.
fn is_worth_a_column(pots: &[PotState]) -> bool {
    pots.iter().any(|pot| pot.ceiling.is_some()) || pots.iter().any(is_touched)
}

fn column(scheme: &SchemeYear, pots: &[PotState]) -> BudgetColumn {
    BudgetColumn {
        scheme: scheme.scheme.clone(),
        name: scheme.name.clone(),
        ceiling: pots
            .first()
            .and_then(|first| first.ceiling)
            .filter(|first| pots.iter().all(|pot| pot.ceiling == Some(*first))),
        total: total(pots),
    }
}

fn total(pots: &[PotState]) -> PotSum {
    let sum_of = |amount: fn(&PotState) -> Option<Euro>| pots.iter().map(amount).sum::<Option<Euro>>();
    PotSum {
        ceiling: sum_of(|pot| pot.ceiling),
        committed: pots.iter().map(|pot| pot.committed).sum(),
        reserved: pots.iter().map(|pot| pot.reserved).sum(),
        allotted: pots.iter().map(|pot| pot.allotted).sum(),
        left: sum_of(PotState::left),
    }
}

/// A pot that is not of one kern. One whose money comes out of another scheme's pots, and never had its own, is not
/// shown.
fn other(db: &Connection, sums: &Sums, scheme: &SchemeYear) -> Result<Option<BudgetOther>, Trouble> {
    let pot = own_pot(scheme, &Ask::default()).map(|pot| sums.state(pot, scheme));
    if scheme.charged_to.is_some() && !pot.as_ref().is_some_and(is_touched) {
        return Ok(None);
    }
    let register = Register::of(scheme);
    Ok(Some(BudgetOther {
        scheme: scheme.scheme.clone(),
        name: scheme.name.clone(),
        each: scheme.ceiling.amount,
        together: match (&pot, register) {
            (None, Some(register)) => Some(total(&of_holders(db, sums, scheme, register)?)),
            _ => None,
        },
        pot,
        register,
        source: scheme.ceiling.source.clone(),
    }))
}

/// The pots of those in the register that were there in the year.
fn of_holders(
    db: &Connection,
    sums: &Sums,
    scheme: &SchemeYear,
    register: Register,
) -> Result<Vec<PotState>, Trouble> {
    let entries = registers::all(db, register)?.into_iter();
    let there = entries.filter(|(entry, _)| was_there(entry, scheme.year));
    let pots = there.filter_map(|(entry, _)| {
        let ask = Ask {
            holder: Some(entry.id),
            ..Ask::default()
        };
        own_pot(scheme, &ask).map(|pot| sums.state(pot, scheme))
    });
    Ok(pots.collect())
}

/// Who holds the pots of a scheme; of signaleringsgroepen as many as the plan of 2021 counts (D4: fifteen, one for each
/// kern), also while the register names fewer. What can be claimed is what the frame has to bear.
fn at_least_as_planned(db: &Connection, scheme: &SchemeYear) -> Result<Vec<Holder>, Trouble> {
    let mut holders = years::holders(db, scheme)?;
    if scheme.holder == HolderKind::Group {
        for number in holders.len()..place::kernen(db)?.len() {
            holders.push(Holder::Group(format!("not-in-the-register-{number}")));
        }
    }
    Ok(holders)
}

fn frame(
    db: &Connection,
    sums: &Sums,
    schemes: &[Arc<SchemeYear>],
    year: i32,
) -> Result<Option<FrameView>, Trouble> {
    let Some(frame) = place::list::<Frame>(db, "frame")? else {
        return Ok(None);
    };
    let (committed, reserved) = sums.of_year(year);
    let mut held = Vec::new();
    for scheme in schemes {
        held.push((&**scheme, at_least_as_planned(db, scheme)?));
    }
    let check = rules::year::frame_check(&frame, &held);
    Ok(Some(FrameView {
        amount: frame.amount,
        committed,
        reserved,
        source: frame.source,
        note: frame.note,
        check,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::preset::buren;

    fn pots_of(scheme: &SchemeYear) -> Vec<PotState> {
        pots(&Sums::default(), scheme, &buren().kernen)
    }

    #[test]
    fn the_pots_of_all_kernen_add_up_to_thirty_thousand() {
        let schemes = buren().scheme_years(2026);
        let scheme = schemes.iter().find(|one| is_yearly_of_kern(one)).unwrap();
        let total = total(&pots_of(scheme));
        assert_eq!(
            (total.ceiling, total.left),
            (Some(Euro::whole(30_000)), Some(Euro::whole(30_000)))
        );
    }

    #[test]
    fn a_sum_of_pots_without_a_ceiling_has_none_either() {
        let scheme = buren()
            .scheme_years(2026)
            .into_iter()
            .find(is_yearly_of_kern)
            .unwrap();
        let mut pots = pots_of(&scheme);
        pots[3].ceiling = None;
        assert_eq!((total(&pots).ceiling, total(&pots).left), (None, None));
    }

    #[test]
    fn money_that_waits_for_a_decision_is_shown_and_a_charged_scheme_without_money_is_not() {
        let schemes = buren().scheme_years(2026);
        let undivided = schemes.iter().find(|one| one.way == Way::Undivided).unwrap();
        let db = Connection::open_in_memory().unwrap();
        let shown = |scheme| other(&db, &Sums::default(), scheme).unwrap();
        assert!(shown(undivided).unwrap().pot.is_some());
        let mut charged = schemes
            .iter()
            .find(|one| one.scheme.0 == "straat-buurtbijeenkomst")
            .unwrap()
            .clone();
        charged.charged_to = Some(rules::scheme::SchemeId::new("leefbaarheidsbudget"));
        assert!(shown(&charged).is_none());
    }
}
