//! Years side by side.

use crate::{
    table::{Side, align},
    words::Words,
};
use office::wire::{BesideCell, BesideRow, YearsBeside};
use rules::euro::Euro;

/// A number of a year, and what it is called.
type Measure = (&'static str, fn(&BesideCell) -> Option<Euro>);

const MEASURES: [Measure; 4] = [
    ("cli-ceiling", |cell| cell.ceiling),
    ("cli-committed", |cell| Some(cell.committed)),
    ("step-paid", |cell| Some(cell.paid)),
    ("step-settled", |cell| Some(cell.settled)),
];

/// A table for each number: schemes, kernen and all together, a column per year.
pub(crate) fn beside(view: &YearsBeside, words: Words) -> Vec<String> {
    let mut lines = Vec::new();
    for (id, pick) in MEASURES {
        let mut head = vec![words.plain(id)];
        head.extend(view.years.iter().map(ToString::to_string));
        let mut rows = vec![head];
        rows.extend(view.schemes.iter().map(|row| cells(row, pick, words)));
        rows.extend(view.kernen.iter().map(|row| cells(row, pick, words)));
        rows.push(amounts(words.plain("cli-together"), &view.total, pick, words));
        let sides: Vec<Side> = std::iter::once(Side::Left)
            .chain(std::iter::repeat_n(Side::Right, view.years.len()))
            .collect();
        lines.extend(align(&rows, &sides));
        lines.push(String::new());
    }
    let mut rows = vec![
        std::iter::once("cli-once")
            .chain(MEASURES.map(|(id, _)| id))
            .map(|id| words.plain(id))
            .collect(),
    ];
    for row in &view.once {
        let Some(cell) = row.cells.first() else { continue };
        let numbers = MEASURES.map(|(_, pick)| amount(pick(cell), words));
        rows.push(
            std::iter::once(words.pick(&row.name).to_owned())
                .chain(numbers)
                .collect(),
        );
    }
    if rows.len() > 1 {
        lines.extend(align(
            &rows,
            &[Side::Left, Side::Right, Side::Right, Side::Right, Side::Right],
        ));
    }
    lines
}

fn cells(row: &BesideRow, pick: fn(&BesideCell) -> Option<Euro>, words: Words) -> Vec<String> {
    let name = if row.id.is_empty() {
        words.plain("cli-no-kern")
    } else {
        words.pick(&row.name).to_owned()
    };
    amounts(name, &row.cells, pick, words)
}

fn amounts(
    name: String,
    cells: &[BesideCell],
    pick: fn(&BesideCell) -> Option<Euro>,
    words: Words,
) -> Vec<String> {
    let numbers = cells.iter().map(|cell| amount(pick(cell), words));
    std::iter::once(name).chain(numbers).collect()
}

fn amount(amount: Option<Euro>, words: Words) -> String {
    amount.map_or_else(|| "–".to_owned(), |amount| words.amount(amount))
}
