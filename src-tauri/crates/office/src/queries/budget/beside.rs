//! Years side by side: ceiling, committed, paid and settled of each scheme and each kern.

use super::{
    matrix::{LaidOut, Matrix, add_known},
    of_year,
};
use crate::{
    office::Office,
    pots::sums::Sums,
    trouble::Trouble,
    wire::{BesideCell, BesideRow, BudgetRow, WhichYears, YearsBeside},
};
use rules::{
    pot::PotState,
    scheme::{Period, SchemeId},
    text::Bilingual,
};

/// The most years at once.
const MOST: u32 = 10;

/// Shows years side by side, the oldest first.
pub(crate) fn show(office: &mut Office, input: WhichYears) -> Result<YearsBeside, Trouble> {
    let count = i32::try_from(input.count.clamp(1, MOST)).unwrap_or(1);
    let first = input.year.saturating_sub(count - 1);
    let years: Vec<i32> = (first..=input.year).collect();
    let mut beside = Beside::of(years.len());
    let mut sums = Sums::read(&office.db)?;
    for (at, year) in years.iter().enumerate() {
        let matrix = Matrix::with(&office.db, of_year(&office.db, *year)?, sums)?;
        beside.add_year(at, &matrix.lay_out(), matrix.sums());
        sums = matrix.into_sums();
    }
    Ok(beside.told(years))
}

/// What was added up so far.
struct Beside {
    years: usize,
    schemes: Vec<BesideRow>,
    kernen: Vec<BesideRow>,
    no_kern: BesideRow,
    total: Vec<BesideCell>,
    once: Vec<BesideRow>,
}

impl Beside {
    fn of(years: usize) -> Self {
        Self {
            years,
            schemes: Vec::new(),
            kernen: Vec::new(),
            no_kern: row("", &Bilingual::new("", ""), years),
            total: vec![BesideCell::default(); years],
            once: Vec::new(),
        }
    }

    fn add_year(&mut self, at: usize, laid: &LaidOut, sums: &Sums) {
        // What stands once is the same in every year: told as the last year that has it tells it.
        let once_before = std::mem::take(&mut self.once);
        for line in lines(laid) {
            let money = of_pot(line.pot, sums);
            if line.period == Period::Once {
                add(
                    &mut found(&mut self.once, &line.scheme.0, line.name, 1).cells[0],
                    money,
                );
                continue;
            }
            let kern = match line.kern {
                Some(kern) => found(
                    &mut self.kernen,
                    &kern.kern.0,
                    &Bilingual::new(&kern.name, &kern.name),
                    self.years,
                ),
                None => &mut self.no_kern,
            };
            add(&mut kern.cells[at], money);
            let scheme = found(&mut self.schemes, &line.scheme.0, line.name, self.years);
            add(&mut scheme.cells[at], money);
            add(&mut self.total[at], money);
        }
        if self.once.is_empty() {
            self.once = once_before;
        }
    }

    fn told(mut self, years: Vec<i32>) -> YearsBeside {
        if self
            .no_kern
            .cells
            .iter()
            .any(|cell| *cell != BesideCell::default())
        {
            self.kernen.push(self.no_kern);
        }
        YearsBeside {
            years,
            schemes: self.schemes,
            kernen: self.kernen,
            total: self.total,
            once: self.once,
        }
    }
}

/// One pot of a year, with the kern that it belongs to.
struct Line<'a> {
    kern: Option<&'a BudgetRow>,
    scheme: &'a SchemeId,
    name: &'a Bilingual,
    period: Period,
    pot: &'a PotState,
}

fn lines<'a>(laid: &'a LaidOut) -> impl Iterator<Item = Line<'a>> {
    let of_row = |kern: &'a BudgetRow| {
        laid.columns
            .iter()
            .zip(&kern.cells)
            .flat_map(move |(column, cell)| {
                cell.pots.iter().map(move |pot| Line {
                    kern: Some(kern),
                    scheme: &column.scheme,
                    name: &column.name,
                    period: column.period,
                    pot,
                })
            })
    };
    let of_no_kern = laid.others.iter().filter_map(|other| {
        Some(Line {
            kern: None,
            scheme: &other.scheme,
            name: &other.name,
            period: other.period,
            pot: other.pot.as_ref()?,
        })
    });
    laid.rows.iter().flat_map(of_row).chain(of_no_kern)
}

fn row(id: &str, name: &Bilingual, years: usize) -> BesideRow {
    BesideRow {
        id: id.to_owned(),
        name: name.clone(),
        cells: vec![BesideCell::default(); years],
    }
}

/// The row with this short name, made when it is not there.
fn found<'a>(rows: &'a mut Vec<BesideRow>, id: &str, name: &Bilingual, years: usize) -> &'a mut BesideRow {
    let at = rows.iter().position(|row| row.id == id).unwrap_or_else(|| {
        rows.push(row(id, name, years));
        rows.len() - 1
    });
    &mut rows[at]
}

fn of_pot(pot: &PotState, sums: &Sums) -> BesideCell {
    let steps = sums.steps(&pot.pot);
    BesideCell {
        ceiling: pot.ceiling,
        committed: pot.committed,
        paid: steps.paid.plus(steps.settled),
        settled: steps.settled,
    }
}

fn add(cell: &mut BesideCell, more: BesideCell) {
    *cell = BesideCell {
        ceiling: add_known(cell.ceiling, more.ceiling),
        committed: cell.committed.plus(more.committed),
        paid: cell.paid.plus(more.paid),
        settled: cell.settled.plus(more.settled),
    };
}
