//! What stands behind a number of the budget, and the course of a year.

use crate::{
    table::{Side, align},
    words::Words,
};
use office::wire::{CourseView, PotsView};
use rules::text::Text;

/// The steps of the money in so many pots, with how many cases stand at each.
pub(crate) fn behind(view: &PotsView, pots: usize, words: Words) -> Vec<String> {
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let mut lines = vec![words.say(&Text::new("cli-behind").number("pots", count(pots)))];
    let mut rows = vec![
        ["cli-step", "cli-step-cases", "cli-step-amount"]
            .map(|id| words.plain(id))
            .to_vec(),
    ];
    for line in &view.steps {
        rows.push(vec![
            words.plain(&format!("step-{}", line.step.id())),
            line.cases.to_string(),
            words.amount(line.amount),
        ]);
    }
    rows.push(vec![
        words.plain("cli-used"),
        String::new(),
        words.amount(view.used),
    ]);
    if let (Some(ceiling), Some(left)) = (view.sum.ceiling, view.sum.left) {
        rows.push(vec![
            words.plain("cli-ceiling"),
            String::new(),
            words.amount(ceiling),
        ]);
        rows.push(vec![words.plain("cli-left"), String::new(), words.amount(left)]);
    }
    lines.extend(align(&rows, &[Side::Left, Side::Right, Side::Right]));
    lines
}

/// The weeks in which something changed, under the ceilings.
pub(crate) fn course(view: &CourseView, words: Words) -> Vec<String> {
    let day = |on| words.say(&Text::new("cli-day").date("day", on));
    let mut lines = vec![format!("{} {}", words.pick(&view.name), view.year)];
    for ceiling in &view.ceilings {
        let text = match ceiling.amount {
            Some(amount) => Text::new("cli-ceiling-from").euro("amount", amount),
            None => Text::new("cli-ceiling-none-from"),
        };
        lines.push(words.say(&text.date("day", ceiling.from)));
    }
    let mut rows = vec![
        ["cli-week", "cli-committed", "step-paid"]
            .map(|id| words.plain(id))
            .to_vec(),
    ];
    for point in &view.course {
        rows.push(vec![
            day(point.on),
            words.amount(point.committed),
            words.amount(point.paid),
        ]);
    }
    lines.extend(align(&rows, &[Side::Left, Side::Right, Side::Right]));
    lines
}
