//! The money of a year, for people.

use crate::{
    table::{Side, align},
    words::Words,
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
                .filter_map(|row| Some(cells(&row.name, &of_pot(row.pots.get(place)?), words))),
        );
        rows.push(cells(&words.plain("cli-together"), &column.total, words));
        lines.extend(align(&rows, &SIDES));
        lines.push(String::new());
    }
    if !view.others.is_empty() {
        let mut rows = vec![head("cli-other-pot", words)];
        rows.extend(view.others.iter().map(|other| of_other(other, words)));
        lines.extend(align(&rows, &SIDES));
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
    let name = words.pick(&other.name);
    match (&other.pot, &other.together) {
        (Some(pot), _) => cells(name, &of_pot(pot), words),
        (None, Some(together)) => cells(name, together, words),
        (None, None) => vec![
            name.to_owned(),
            ceiling(other.each, words),
            String::new(),
            String::new(),
            words.plain("cli-each"),
        ],
    }
}

fn cells(name: &str, sum: &PotSum, words: Words) -> Vec<String> {
    let left = sum.left.map_or_else(|| "–".to_owned(), |left| words.amount(left));
    vec![
        name.to_owned(),
        ceiling(sum.ceiling, words),
        words.amount(sum.committed),
        words.amount(sum.reserved),
        left,
    ]
}

fn ceiling(amount: Option<Euro>, words: Words) -> String {
    amount.map_or_else(|| words.plain("cli-no-ceiling"), |amount| words.amount(amount))
}
