//! The answer to a check, for people: each condition, then the most that can be awarded now and why it is no more.

use crate::words::{Words, printable};
use office::wire::CheckView;
use rules::{
    text::Text,
    verdict::{Alike, Outcome, Verdict},
};

/// Writes the whole answer.
pub(crate) fn lines(view: &CheckView, words: Words) -> Vec<String> {
    let mut lines: Vec<String> = view.assessment.verdicts.iter().flat_map(|verdict| condition(verdict, words)).collect();
    lines.push(most(view, words));
    if let Some(day) = view.decide_by {
        lines.push(words.say(&Text::new("cli-decide-by").date("day", day)));
    }
    lines.extend(still_to_do(view, words));
    lines
}

/// What cannot be accepted, and what is missing before it can be handed in.
pub(crate) fn still_to_do(view: &CheckView, words: Words) -> Vec<String> {
    let wrong = view.problems.iter().map(|problem| {
        let why = words.plain(&problem.why);
        words.say(&Text::new("cli-problem").name("field", &printable(&problem.field)).name("why", &why))
    });
    let mut lines: Vec<String> = wrong.collect();
    if !view.assessment.missing.is_empty() {
        lines.push(words.say(&Text::new("cli-missing").name("fields", &view.assessment.missing.join(", "))));
    }
    lines
}

fn condition(verdict: &Verdict, words: Words) -> Vec<String> {
    let outcome = words.plain(match verdict.outcome {
        Outcome::NotMet => "cli-not-met",
        Outcome::ToJudge => "cli-to-judge",
        Outcome::Met => "cli-met",
        Outcome::Departed => "cli-departed",
    });
    let mut lines = vec![format!("{outcome}: {}", words.pick(&verdict.name))];
    lines.push(format!("    {}", words.say(&verdict.found)));
    if let Some(remedy) = &verdict.remedy {
        lines.push(format!("    {} {}", words.plain("cli-remedy"), words.say(remedy)));
    }
    for earlier in &verdict.earlier {
        let id = match earlier.alike {
            Alike::Same => "cli-earlier-same",
            Alike::Lookalike => "cli-earlier-alike",
        };
        lines.push(format!("    {}", words.say(&Text::new(id).name("number", &earlier.number))));
    }
    lines.push(format!("    {} {}", words.plain("cli-source"), words.pick(&verdict.source.place)));
    lines.push(String::new());
    lines
}

fn most(view: &CheckView, words: Words) -> String {
    let assessment = &view.assessment;
    if assessment.verdicts.is_empty() {
        return words.plain("cli-nothing-weighed");
    }
    let text = match (assessment.all_can_be_given(), assessment.asked) {
        (true, Some(asked)) => Text::new("cli-all-can-be-given").euro("asked", asked),
        _ if assessment.because.is_empty() => Text::new("cli-most").euro("most", assessment.most),
        _ => Text::new("cli-most-because")
            .euro("most", assessment.most)
            .name("because", &words.all_of(&assessment.because)),
    };
    let said = words.say(&text);
    let open = assessment.verdicts.iter().filter(|verdict| verdict.outcome == Outcome::ToJudge).count();
    if open == 0 || assessment.most.is_zero() {
        return said;
    }
    let open = Text::new("cli-still-to-judge").number("count", i32::try_from(open).unwrap_or(i32::MAX));
    format!("{said} {}", words.say(&open))
}
