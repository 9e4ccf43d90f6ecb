//! Registers, claims and contributions, for people.

use crate::{
    table::{Side, align},
    words::{Words, printable},
};
use office::wire::{ClaimsView, ContributionRow, ContributionsView, EachDone, ListRow, OneDone, Registers};
use rules::{
    text::Text,
    verdict::{Outcome, Verdict},
};

/// Writes the registers: short name, name, first and last day, whether it stands today.
pub(crate) fn of_registers(view: &Registers, words: Words) -> Vec<String> {
    let mut rows = vec![
        [
            "cli-entry",
            "cli-entry-name",
            "cli-entry-from",
            "cli-entry-until",
            "cli-entry-stands",
        ]
        .map(|id| words.plain(id))
        .to_vec(),
    ];
    rows.extend(view.entries.iter().map(|row| {
        vec![
            row.entry.id.0.clone(),
            printable(&row.name),
            shown(row.entry.from),
            shown(row.entry.until),
            words.plain(if row.stands { "cli-yes" } else { "cli-no" }),
        ]
    }));
    align(&rows, &[Side::Left; 5])
}

fn shown(day: Option<impl ToString>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

/// Writes what each group may still claim, with its claims under it.
pub(crate) fn of_claims(view: &ClaimsView, words: Words) -> Vec<String> {
    let mut lines = Vec::new();
    for budget in &view.budgets {
        let free = Text::new(if budget.remainder.is_some() {
            "cli-claim-budget"
        } else {
            "cli-claim-open"
        })
        .name("group", &budget.group.name)
        .euro("ceiling", budget.pot.ceiling.unwrap_or_default())
        .euro("left", budget.remainder.unwrap_or_default());
        lines.push(printable(&words.say(&free)));
        let rows: Vec<Vec<String>> = budget
            .claims
            .iter()
            .map(|claim| {
                vec![
                    format!("    {}", claim.number),
                    printable(&claim.idea),
                    words.amount(claim.awarded.unwrap_or(claim.asked)),
                    state(claim, words),
                ]
            })
            .collect();
        lines.extend(align(&rows, &[Side::Left, Side::Left, Side::Right, Side::Left]));
    }
    if view.budgets.is_empty() {
        lines.push(words.plain("cli-no-claims"));
    }
    lines
}

fn state(row: &ListRow, words: Words) -> String {
    let state = row.outcome.unwrap_or(row.state);
    words.say(&Text::new("cli-state").name("state", state.id()))
}

/// Writes the contributions: for whom, how much, how far, and what the conditions say.
pub(crate) fn of_contributions(view: &ContributionsView, words: Words) -> Vec<String> {
    let mut lines: Vec<String> = view
        .rows
        .iter()
        .flat_map(|row| contribution(row, words))
        .collect();
    if view.rows.is_empty() {
        lines.push(words.plain("cli-no-contributions"));
    }
    lines
}

fn contribution(row: &ContributionRow, words: Words) -> Vec<String> {
    let case = row
        .case
        .as_ref()
        .map(|case| format!(", {} ({})", case.row.number, state(&case.row, words)));
    let first = format!(
        "{} ({}): {}{}",
        printable(&row.name),
        row.holder,
        words.amount(row.amount),
        case.unwrap_or_default()
    );
    let checked = row.assessment.verdicts.iter().map(|verdict| {
        let found = words.say(&verdict.found);
        format!(
            "    {}: {} {found}",
            words.pick(&verdict.name),
            outcome(verdict, words)
        )
    });
    std::iter::once(first).chain(checked).collect()
}

fn outcome(verdict: &Verdict, words: Words) -> String {
    words.plain(match verdict.outcome {
        Outcome::Met => "cli-met",
        Outcome::NotMet => "cli-not-met",
        Outcome::ToJudge => "cli-to-judge",
        Outcome::Departed => "cli-departed",
    })
}

/// Writes what came of each.
pub(crate) fn of_each(done: &EachDone, words: Words) -> Vec<String> {
    let one = |one: &OneDone| match &one.refused {
        Some(why) => format!("{}: {}", printable(&one.name), words.say(why)),
        None => format!("{}: {}", printable(&one.name), words.plain("cli-done")),
    };
    if done.each.is_empty() {
        return vec![words.plain("cli-nothing-to-do")];
    }
    done.each.iter().map(one).collect()
}
