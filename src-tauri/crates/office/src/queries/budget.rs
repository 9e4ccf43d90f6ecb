//! Budget: the money of a year, what stands behind each number, its course, and years side by side.

mod behind;
mod beside;
mod course;
mod matrix;

pub(crate) use behind::show as behind;
pub(crate) use beside::show as beside;
pub(crate) use course::show as course;

use crate::{
    facts::{place, scheme_years, years},
    office::Office,
    pots::{self, sums::Sums},
    trouble::Trouble,
    wire::{BudgetView, ForYear, FrameView, PotSteps},
};
use matrix::{LaidOut, Matrix};
use rules::{
    pot::Holder,
    preset::Frame,
    scheme::{HolderKind, SchemeYear},
};
use rusqlite::Connection;
use std::sync::Arc;

/// Shows the money of a year.
pub(crate) fn show(office: &mut Office, input: ForYear) -> Result<BudgetView, Trouble> {
    let (db, year) = (&office.db, input.year);
    let schemes = of_year(db, year)?;
    let matrix = Matrix::read(db, schemes.clone())?;
    let LaidOut {
        columns,
        rows,
        of_kernen,
        others,
        total,
    } = matrix.lay_out();
    Ok(BudgetView {
        year,
        frame: frame(db, matrix.sums(), &schemes, year)?,
        columns,
        rows,
        of_kernen,
        others,
        total,
        departed: db
            .prepare_cached(
                "SELECT count(*) FROM cases INDEXED BY cases_departed WHERE year = ?1 AND departures > 0",
            )?
            .query_row([year], |row| row.get(0))?,
        contested: pots::contested(db)?,
        steps: steps(matrix.sums(), year),
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
