//! The money of a year, for people.

mod behind;
mod years;

pub(crate) use behind::{behind, course};
pub(crate) use years::beside;

use crate::{
    table::{Side, align},
    words::{Words, printable},
};
use office::wire::{BudgetOther, BudgetView, PotSum};
use rules::{euro::Euro, pot::PotState, text::Text};

const SIDES: [Side; 5] = [Side::Left, Side::Right, Side::Right, Side::Right, Side::Right];

/// Writes the budget: the frame, a table per scheme with a pot per kern, and the other pots.
pub(crate) fn lines(view: &BudgetView, words: Words) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(frame) = &view.frame {
        let text = Text::new("cli-frame")
            .euro("amount", frame.amount)
            .euro("committed", frame.committed)
            .euro("reserved", frame.reserved);
        let check = Text::new("cli-frame-check").euro("sum", frame.check.sum);
        let beside = match (frame.check.left, frame.check.over) {
            (_, Some(over)) => Text::new("cli-frame-over").euro("over", over),
            (left, None) => Text::new("cli-frame-left").euro("left", left.unwrap_or_default()),
        };
        lines.extend([
            words.say(&text),
            format!("{} {}", words.say(&check), words.say(&beside)),
            String::new(),
        ]);
    }
    for (place, column) in view.columns.iter().enumerate() {
        lines.push(format!("{} {}", words.pick(&column.name), view.year));
        let mut rows = vec![head("cli-kern", words)];
        rows.extend(
            view.rows
                .iter()
                .filter_map(|row| Some((row, row.cells.get(place)?)))
                .filter(|(_, cell)| !cell.pots.is_empty())
                .map(|(row, cell)| cells(&row.name, &cell.sum, words)),
        );
        rows.push(cells(&words.plain("cli-together"), &column.total, words));
        lines.extend(align(&rows, &SIDES));
        lines.push(String::new());
    }
    if !view.others.is_empty() {
        let mut rows = vec![head("cli-other-pot", words)];
        rows.extend(view.others.iter().map(|other| of_other(other, words)));
        rows.push(cells(&words.plain("cli-everything"), &view.total, words));
        lines.extend(align(&rows, &SIDES));
        lines.push(String::new());
    }
    if !view.columns.is_empty() {
        lines.push(words.plain("cli-matrix"));
        lines.extend(matrix(view, words));
    }
    if view.columns.is_empty() && view.others.is_empty() {
        lines.push(words.say(&Text::new("cli-no-year").name("year", &view.year.to_string())));
    }
    lines
}

fn head(first: &str, words: Words) -> Vec<String> {
    [first, "cli-ceiling", "cli-committed", "cli-reserved", "cli-left"]
        .map(|id| words.plain(id))
        .to_vec()
}

fn of_pot(pot: &PotState) -> PotSum {
    PotSum {
        ceiling: pot.ceiling,
        committed: pot.committed,
        reserved: pot.reserved,
        allotted: pot.allotted,
        left: pot.left(),
    }
}

fn of_other(other: &BudgetOther, words: Words) -> Vec<String> {
    let mut name = words.pick(&other.name).to_owned();
    if !other.holder.is_empty() {
        name = format!("{name}, {}", printable(&other.holder));
    }
    match &other.pot {
        Some(pot) => cells(&name, &of_pot(pot), words),
        None => vec![
            name,
            ceiling(other.each, words),
            String::new(),
            String::new(),
            words.plain("cli-each"),
        ],
    }
}

/// What is left per kern and scheme, with the sums of rows and columns.
fn matrix(view: &BudgetView, words: Words) -> Vec<String> {
    let mut head = vec![words.plain("cli-kern")];
    head.extend(
        view.columns
            .iter()
            .map(|column| words.pick(&column.name).to_owned()),
    );
    head.push(words.plain("cli-together"));
    let mut rows = vec![head];
    for row in &view.rows {
        let of_cells = row.cells.iter().map(|cell| left(&cell.sum, words));
        rows.push(
            std::iter::once(row.name.clone())
                .chain(of_cells)
                .chain([left(&row.total, words)])
                .collect(),
        );
    }
    let of_columns = view.columns.iter().map(|column| left(&column.total, words));
    rows.push(
        std::iter::once(words.plain("cli-together"))
            .chain(of_columns)
            .chain([left(&view.of_kernen, words)])
            .collect(),
    );
    let sides: Vec<Side> = std::iter::once(Side::Left)
        .chain(std::iter::repeat_n(Side::Right, view.columns.len() + 1))
        .collect();
    align(&rows, &sides)
}

fn left(sum: &PotSum, words: Words) -> String {
    sum.left.map_or_else(|| "–".to_owned(), |left| words.amount(left))
}

fn cells(name: &str, sum: &PotSum, words: Words) -> Vec<String> {
    vec![
        name.to_owned(),
        ceiling(sum.ceiling, words),
        words.amount(sum.committed),
        words.amount(sum.reserved),
        left(sum, words),
    ]
}

fn ceiling(amount: Option<Euro>, words: Words) -> String {
    amount.map_or_else(|| words.plain("cli-no-ceiling"), |amount| words.amount(amount))
}
