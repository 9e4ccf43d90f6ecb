//! The matrix: kern by scheme, and beside it the pots that belong to no kern. Every pot of the year stands in it once.

use crate::{
    facts::place,
    pots::{own_pot, sums::Sums},
    queries::{claims::was_there, today::is_yearly_of_kern},
    registers,
    trouble::Trouble,
    wire::{BudgetCell, BudgetColumn, BudgetOther, BudgetRow, PotSum},
};
use rules::{
    application::Ask,
    euro::Euro,
    kern::{Kern, KernId},
    pot::{Holder, PotId, PotState},
    register::{Entry, Register},
    scheme::{HolderKind, Period, SchemeYear, Way},
};
use rusqlite::Connection;
use std::{collections::BTreeSet, sync::Arc};

/// What the matrix is made of.
pub(super) struct Matrix {
    sums: Sums,
    kernen: Vec<Kern>,
    entries: Vec<Entry>,
    schemes: Vec<Arc<SchemeYear>>,
}

/// The matrix, laid out.
pub(super) struct LaidOut {
    pub(super) columns: Vec<BudgetColumn>,
    pub(super) rows: Vec<BudgetRow>,
    pub(super) of_kernen: PotSum,
    pub(super) others: Vec<BudgetOther>,
    pub(super) total: PotSum,
}

impl Matrix {
    pub(super) fn read(db: &Connection, schemes: Vec<Arc<SchemeYear>>) -> Result<Self, Trouble> {
        Self::with(db, schemes, Sums::read(db)?)
    }

    /// With sums that were read already: they are of all years.
    pub(super) fn with(db: &Connection, schemes: Vec<Arc<SchemeYear>>, sums: Sums) -> Result<Self, Trouble> {
        Ok(Self {
            sums,
            kernen: place::kernen(db)?,
            entries: registers::entries(db)?,
            schemes,
        })
    }

    pub(super) fn sums(&self) -> &Sums {
        &self.sums
    }

    pub(super) fn into_sums(self) -> Sums {
        self.sums
    }

    pub(super) fn lay_out(&self) -> LaidOut {
        let columns = self.columns();
        let rows: Vec<BudgetRow> = self.kernen.iter().map(|kern| self.row(kern, &columns)).collect();
        let of_column = |at: usize| together(rows.iter().flat_map(|row| &row.cells[at].pots));
        let shown: Vec<BudgetColumn> = columns
            .iter()
            .enumerate()
            .map(|(at, scheme)| self.column(scheme, of_column(at)))
            .collect();
        let placed = rows
            .iter()
            .flat_map(|row| row.cells.iter().flat_map(|cell| &cell.pots));
        let mut placed: BTreeSet<PotId> = placed.map(|pot| pot.pot.clone()).collect();
        let mut others: Vec<BudgetOther> = self
            .schemes
            .iter()
            .flat_map(|scheme| self.others_of(scheme))
            .collect();
        placed.extend(
            others
                .iter()
                .filter_map(|other| other.pot.as_ref())
                .map(|pot| pot.pot.clone()),
        );
        others.extend(self.left_over(&placed));
        others.sort_by_key(|other| other.period == Period::Once);
        let of_kernen = together(
            rows.iter()
                .flat_map(|row| row.cells.iter().flat_map(|cell| &cell.pots)),
        );
        let beside = together(others.iter().filter_map(|other| other.pot.as_ref()));
        LaidOut {
            total: add(of_kernen, beside),
            columns: shown,
            rows,
            of_kernen,
            others,
        }
    }

    /// The schemes whose pots belong to a kern, what it has each year first. One without a ceiling has a column only once
    /// money goes through it.
    fn columns(&self) -> Vec<&SchemeYear> {
        let is_worth_a_column = |scheme: &&SchemeYear| {
            let pots = || self.kernen.iter().flat_map(|kern| self.pots_at(kern, scheme));
            pots().any(|pot| pot.ceiling.is_some() || is_touched(&pot))
        };
        let mut columns: Vec<&SchemeYear> = self
            .schemes
            .iter()
            .map(|scheme| &**scheme)
            .filter(is_worth_a_column)
            .collect();
        columns.sort_by_key(|scheme| {
            (
                scheme.period == Period::Once,
                !is_yearly_of_kern(scheme),
                scheme.holder != HolderKind::Kern,
                scheme.scheme.clone(),
            )
        });
        columns
    }

    fn column(&self, scheme: &SchemeYear, total: PotSum) -> BudgetColumn {
        let mut ceilings = self
            .kernen
            .iter()
            .flat_map(|kern| self.pots_at(kern, scheme))
            .map(|pot| pot.ceiling);
        let first = ceilings.next().flatten();
        BudgetColumn {
            scheme: scheme.scheme.clone(),
            name: scheme.name.clone(),
            ceiling: first.filter(|_| ceilings.all(|ceiling| ceiling == first)),
            period: scheme.period,
            total,
        }
    }

    fn row(&self, kern: &Kern, columns: &[&SchemeYear]) -> BudgetRow {
        let cells: Vec<BudgetCell> = columns
            .iter()
            .map(|scheme| {
                let pots = self.pots_at(kern, scheme);
                BudgetCell {
                    sum: together(&pots),
                    pots,
                }
            })
            .collect();
        BudgetRow {
            kern: kern.id.clone(),
            name: kern.name.clone(),
            total: together(cells.iter().flat_map(|cell| &cell.pots)),
            cells,
        }
    }

    /// The pots of a scheme that belong to a kern: its own, or those of the groups or organisations at home there.
    fn pots_at(&self, kern: &Kern, scheme: &SchemeYear) -> Vec<PotState> {
        match (scheme.holder, Register::of(scheme)) {
            (HolderKind::Kern, _) if scheme.way == Way::Undivided => Vec::new(),
            (HolderKind::Kern, _) => self.pot(
                scheme,
                &Ask {
                    kern: Some(kern.id.clone()),
                    ..Ask::default()
                },
            ),
            (HolderKind::Municipality, _) | (_, None) => Vec::new(),
            (_, Some(register)) => self
                .there(register, scheme.year)
                .filter(|entry| entry.home() == Some(&kern.id))
                .flat_map(|entry| self.pot_of(scheme, entry))
                .collect(),
        }
    }

    /// What a scheme has beside the kernen. One whose money comes out of another scheme's pots, and never had its own, is
    /// not shown.
    fn others_of(&self, scheme: &SchemeYear) -> Vec<BudgetOther> {
        if scheme.holder == HolderKind::Kern {
            return Vec::new();
        }
        if scheme.holder == HolderKind::Municipality {
            let pot = self.pot(scheme, &Ask::default()).pop();
            if scheme.charged_to.is_some() && !pot.as_ref().is_some_and(is_touched) {
                return Vec::new();
            }
            return vec![other(scheme, String::new(), pot)];
        }
        let Some(register) = Register::of(scheme) else {
            return Vec::new();
        };
        let mut there = self.there(register, scheme.year).peekable();
        if there.peek().is_none() {
            return vec![other(scheme, String::new(), None)];
        }
        there
            .filter(|entry| !entry.home().is_some_and(|home| self.is_on_the_list(home)))
            .map(|entry| other(scheme, entry.name.clone(), self.pot_of(scheme, entry).pop()))
            .collect()
    }

    /// Pots that hold money and whose holder is in no list of this year any more.
    fn left_over(&self, placed: &BTreeSet<PotId>) -> Vec<BudgetOther> {
        let of_this_year = |pot: &PotId| self.schemes.iter().find(|scheme| is_of(pot, scheme));
        self.sums
            .pots()
            .filter(|pot| !placed.contains(pot))
            .filter_map(|pot| Some((of_this_year(&pot)?, pot)))
            .map(|(scheme, pot)| {
                let holder = match &pot.holder {
                    Holder::Kern(KernId(id)) | Holder::Group(id) | Holder::Organisation(id) => id.clone(),
                    Holder::Municipality => String::new(),
                };
                other(scheme, holder, Some(self.sums.state(pot, scheme)))
            })
            .collect()
    }

    fn pot_of(&self, scheme: &SchemeYear, entry: &Entry) -> Vec<PotState> {
        self.pot(
            scheme,
            &Ask {
                holder: Some(entry.id.clone()),
                ..Ask::default()
            },
        )
    }

    fn pot(&self, scheme: &SchemeYear, ask: &Ask) -> Vec<PotState> {
        own_pot(scheme, ask)
            .map(|pot| self.sums.state(pot, scheme))
            .into_iter()
            .collect()
    }

    fn there(&self, register: Register, year: i32) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(move |entry| entry.register == register && was_there(entry, year))
    }

    fn is_on_the_list(&self, kern: &KernId) -> bool {
        self.kernen.iter().any(|one| one.id == *kern)
    }
}

/// Whether a pot is one of this scheme year's.
pub(super) fn is_of(pot: &PotId, scheme: &SchemeYear) -> bool {
    let year = (scheme.period == Period::Year).then_some(scheme.year);
    pot.scheme == scheme.scheme && pot.year == year
}

fn other(scheme: &SchemeYear, holder: String, pot: Option<PotState>) -> BudgetOther {
    BudgetOther {
        scheme: scheme.scheme.clone(),
        name: scheme.name.clone(),
        holder,
        each: scheme.ceiling.amount,
        period: scheme.period,
        pot,
        register: Register::of(scheme),
        source: scheme.ceiling.source.clone(),
    }
}

fn is_touched(pot: &PotState) -> bool {
    !(pot.committed.is_zero() && pot.reserved.is_zero() && pot.allotted.is_zero() && pot.pending.is_zero())
}

/// Pots added up. What has no ceiling adds nothing to the ceilings and to what is left.
pub(super) fn together<'a>(pots: impl IntoIterator<Item = &'a PotState>) -> PotSum {
    pots.into_iter().fold(PotSum::default(), |sum, pot| {
        let one = PotSum {
            ceiling: pot.ceiling,
            committed: pot.committed,
            reserved: pot.reserved,
            allotted: pot.allotted,
            left: pot.left(),
        };
        add(sum, one)
    })
}

fn add(one: PotSum, other: PotSum) -> PotSum {
    PotSum {
        ceiling: add_known(one.ceiling, other.ceiling),
        committed: one.committed.plus(other.committed),
        reserved: one.reserved.plus(other.reserved),
        allotted: one.allotted.plus(other.allotted),
        left: add_known(one.left, other.left),
    }
}

/// Adds up what is known; none when neither is.
pub(super) fn add_known(one: Option<Euro>, other: Option<Euro>) -> Option<Euro> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.plus(other)),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests;
