//! Years, for people: what each holds, what would change, and what applied before.

use crate::{
    table::{Side, align},
    words::Words,
};
use office::wire::{SchemeVersions, YearPlan, YearsView};
use rules::{
    euro::Euro,
    scheme::{Body, Resolution},
    text::Text,
};

/// All years, a table each.
pub(crate) fn years(view: &YearsView, words: Words) -> Vec<String> {
    let mut lines = Vec::new();
    for row in &view.years {
        let year = row.year.to_string();
        lines.push(match &row.closed {
            Some(closed) => words.say(
                &Text::new("cli-year-closed")
                    .name("year", &year)
                    .name("who", &closed.who)
                    .date("day", closed.on),
            ),
            None => year,
        });
        let head = [
            "cli-other-pot",
            "cli-ceiling",
            "cli-year-taken",
            "cli-year-free",
            "cli-year-rests",
        ];
        let mut rows = vec![head.map(|id| words.plain(id)).to_vec()];
        for scheme in &row.schemes {
            let told = scheme.change.as_ref().map(|change| &change.decision);
            rows.push(vec![
                words.pick(&scheme.name).to_owned(),
                amount(scheme.sum, words),
                words.amount(scheme.taken),
                words.amount(scheme.free),
                told.or(scheme.decision.as_ref()).map_or_else(
                    || words.plain("cli-year-no-decision"),
                    |told| decision(told, words),
                ),
            ]);
        }
        lines.extend(align(
            &rows,
            &[Side::Left, Side::Right, Side::Right, Side::Right, Side::Left],
        ));
        lines.push(String::new());
    }
    lines
}

/// What would change.
pub(crate) fn plan(plan: &YearPlan, words: Words) -> Vec<String> {
    let mut lines = Vec::new();
    if !plan.moves.is_empty() {
        let head = ["cli-other-pot", "cli-year-was", "cli-year-becomes"];
        let mut rows = vec![head.map(|id| words.plain(id)).to_vec()];
        for pot in &plan.moves {
            let times = if pot.count > 1 {
                format!(" ({} ×)", pot.count)
            } else {
                String::new()
            };
            rows.push(vec![
                format!("{} {} {}{times}", words.pick(&pot.name), pot.year, pot.place),
                amount(pot.before, words),
                amount(pot.after, words),
            ]);
        }
        rows.push(vec![
            words.plain("cli-together"),
            words.amount(plan.before),
            words.amount(plan.after),
        ]);
        lines.extend(align(&rows, &[Side::Left, Side::Right, Side::Right]));
    }
    let mut told = |id: &str, amount: Option<Euro>| {
        if let Some(amount) = amount.filter(|amount| !amount.is_zero()) {
            lines.push(words.say(&Text::new(id).euro("amount", amount)));
        }
    };
    told("cli-year-remainder", plan.remainder);
    told("cli-year-lapses", plan.lapses);
    lines
}

/// Every document of a scheme.
pub(crate) fn versions(versions: &SchemeVersions, words: Words) -> Vec<String> {
    let head = [
        "cli-year",
        "cli-year-set-on",
        "cli-year-who",
        "cli-ceiling",
        "cli-year-rests",
    ];
    let mut rows = vec![head.map(|id| words.plain(id)).to_vec()];
    for version in &versions.versions {
        let document = &version.document;
        let told = document.change.as_ref().map(|change| &change.decision);
        rows.push(vec![
            format!("{}{}", document.year, if version.current { " *" } else { "" }),
            version.on.to_string(),
            version.who.clone(),
            amount(version.sum, words),
            told.or(document.ceiling.decision.as_ref()).map_or_else(
                || words.pick(&document.ceiling.source.place).to_owned(),
                |told| decision(told, words),
            ),
        ]);
    }
    align(
        &rows,
        &[Side::Left, Side::Left, Side::Left, Side::Right, Side::Left],
    )
}

fn decision(decision: &Resolution, words: Words) -> String {
    let id = match decision.body {
        Body::Council => "cli-decision-council",
        Body::College => "cli-decision-college",
    };
    words.say(
        &Text::new(id)
            .name("number", &decision.number)
            .date("day", decision.on),
    )
}

fn amount(amount: Option<Euro>, words: Words) -> String {
    amount.map_or_else(|| words.plain("cli-no-ceiling"), |amount| words.amount(amount))
}
