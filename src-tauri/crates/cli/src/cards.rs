//! Disputes as cards, for people: what happened, what each did and knew, and what can be chosen.

use crate::{
    telling::moment,
    words::{Words, printable},
};
use office::wire::{ChoiceNeeds, DisputeCard, DisputeChoice, DisputeClaim, DisputesView, SettledRow};
use rules::text::Text;

/// All cards, and what was settled before.
pub(crate) fn lines(view: &DisputesView, words: Words) -> Vec<String> {
    let mut lines: Vec<String> = view.disputes.iter().flat_map(|card| one(card, words)).collect();
    if view.disputes.is_empty() {
        lines.push(words.plain("cli-no-disputes"));
    }
    lines.extend(view.settled.iter().flat_map(|row| settled(row, words)));
    lines
}

fn one(card: &DisputeCard, words: Words) -> Vec<String> {
    let say = |text: &Text| printable(&words.say(text));
    let mut lines = vec![
        say(&card.title),
        format!("    {}", say(&card.lead)),
        format!("    {} {}", words.plain("cli-key"), printable(&card.key)),
    ];
    lines.extend(card.claims.iter().map(|claim| claimed(claim, words)));
    lines.push(match &card.locked {
        Some(why) => format!("    {}", say(why)),
        None => format!("    {}", words.plain("cli-choose")),
    });
    lines.extend(card.choices.iter().map(|choice| way_out(choice, words)));
    lines
}

fn claimed(claim: &DisputeClaim, words: Words) -> String {
    let say = |text: &Text| printable(&words.say(text));
    let case = claim.case.as_ref().map(|case| format!(" ({})", case.number));
    let letter = claim.letter.as_ref().map(|text| format!("; {}", say(text)));
    // The first laptop has no name of its own.
    let who = [claim.who.as_str(), claim.laptop.as_str()];
    let who: Vec<String> = who
        .into_iter()
        .filter(|name| !name.is_empty())
        .map(printable)
        .collect();
    format!(
        "    - {}, {}: {}{}; {}{}",
        who.join(", "),
        moment(&claim.at),
        say(&claim.what),
        case.unwrap_or_default(),
        say(&claim.knew),
        letter.unwrap_or_default()
    )
}

fn way_out(choice: &DisputeChoice, words: Words) -> String {
    let say = |text: &Text| printable(&words.say(text));
    let needs = match choice.needs {
        ChoiceNeeds::Reason => String::new(),
        ChoiceNeeds::Amounts => words.plain("cli-needs-amounts"),
        ChoiceNeeds::Decision => words.plain("cli-needs-decision"),
        ChoiceNeeds::RootKey => words.plain("cli-needs-root-key"),
    };
    let then = choice.locked.as_ref().map_or_else(|| say(&choice.then), say);
    let told = format!("      {}: {}. {then} {needs}", choice.choice, say(&choice.title));
    told.trim_end().to_owned()
}

fn settled(row: &SettledRow, words: Words) -> Vec<String> {
    let chosen = Text::new("cli-was-settled").name("chosen", &words.say(&row.chosen));
    let chosen = chosen.name("who", &row.who).name("at", &moment(&row.at));
    let mut lines = vec![
        printable(&words.say(&row.title)),
        format!("    {}", printable(&words.say(&chosen))),
    ];
    if !row.reason.is_empty() {
        let because = Text::new("disputes-page-because").name("reason", &row.reason);
        lines.push(format!("    {}", printable(&words.say(&because))));
    }
    lines.push(format!("    {} {}", words.plain("cli-key"), printable(&row.key)));
    lines
}
