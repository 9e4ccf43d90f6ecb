//! Rows under each other, and the list of calls.

use crate::words::Words;
use office::calls::{CALLS, Call, Reach, Who};
use serde_json::{Value, json};

/// On which side of its column a cell stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// Puts rows under each other, each column as wide as its widest cell.
pub(crate) fn align(rows: &[Vec<String>], sides: &[Side]) -> Vec<String> {
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..sides.len()).map(width).collect();
    let write = |row: &Vec<String>| {
        let cells = row
            .iter()
            .zip(&widths)
            .zip(sides)
            .map(|((cell, &width), side)| match side {
                Side::Left => format!("{cell:<width$}"),
                Side::Right => format!("{cell:>width$}"),
            });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(write).collect()
}

/// Every call, for people.
pub(crate) fn of_calls(words: Words) -> Vec<String> {
    let head = ["cli-call", "cli-who", "cli-in", "cli-out", "cli-purpose"]
        .map(|id| words.plain(id))
        .to_vec();
    let rows = CALLS.iter().map(|call| {
        let (input, output) = (call.shapes)();
        vec![
            call.name.to_owned(),
            who(call).join(", "),
            input,
            output,
            call.purpose.to_owned(),
        ]
    });
    align(
        &std::iter::once(head).chain(rows).collect::<Vec<_>>(),
        &[Side::Left; 5],
    )
}

/// One call, for programs.
pub(crate) fn call_as_json(call: &Call) -> Value {
    let (input, output) = (call.shapes)();
    let reach = match call.reach {
        Reach::Everywhere => "everywhere",
        Reach::NotTheScreen => "not-the-screen",
    };
    json!({
        "name": call.name, "purpose": call.purpose, "who": who(call), "reach": reach, "in": input, "out": output,
    })
}

/// Who may: the short names of roles, `anybody` at the desk, or `locked` when nobody needs to be there.
fn who(call: &Call) -> Vec<String> {
    match call.who {
        Who::AtTheDoor => vec!["locked".to_owned()],
        Who::AtTheDesk => vec!["anybody".to_owned()],
        Who::Only(roles) => roles
            .iter()
            .filter_map(|role| serde_json::to_value(role).ok()?.as_str().map(str::to_owned))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [
            vec!["Ingen".to_owned(), "€ 1,00".to_owned()],
            vec!["É".to_owned(), "€ 10,00".to_owned()],
        ];
        assert_eq!(
            align(&rows, &[Side::Left, Side::Right]),
            ["Ingen   € 1,00", "É      € 10,00"]
        );
    }
}
