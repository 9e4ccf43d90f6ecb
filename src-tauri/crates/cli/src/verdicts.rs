//! The answer to a check, for people: each condition, then the most that can be awarded now and why it is no more.

use crate::words::{Words, printable};
use office::wire::CheckView;
use rules::{
    text::{SourceKind, Text},
    verdict::{Alike, Outcome, Verdict},
};

/// Writes the whole answer.
pub(crate) fn lines(view: &CheckView, words: Words) -> Vec<String> {
    let mut lines: Vec<String> = view
        .assessment
        .verdicts
        .iter()
        .flat_map(|verdict| condition(verdict, words))
        .collect();
    lines.push(most(view, words));
    lines.extend(ahead(view, words));
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
        words.say(
            &Text::new("cli-problem")
                .name("field", &printable(&problem.field))
                .name("why", &why),
        )
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
        Outcome::ToJudge if waits_for_a_person(verdict) => "cli-to-judge",
        Outcome::ToJudge => "cli-not-known-yet",
        Outcome::Met => "cli-met",
        Outcome::Departed => "cli-departed",
    });
    let mut lines = vec![format!("{outcome}: {}", words.pick(&verdict.name))];
    lines.push(format!("    {}", words.say(&verdict.found)));
    if let Some(quote) = &verdict.quote {
        lines.push(format!("    {} “{}”", words.plain("cli-quote"), printable(quote)));
    }
    if let Some(remedy) = &verdict.remedy {
        lines.push(format!("    {} {}", words.plain("cli-remedy"), words.say(remedy)));
    }
    for earlier in &verdict.earlier {
        let id = match earlier.alike {
            Alike::Same => "cli-earlier-same",
            Alike::Lookalike => "cli-earlier-alike",
        };
        lines.push(format!(
            "    {}",
            words.say(&Text::new(id).name("number", &earlier.number))
        ));
    }
    let source = words.plain(match verdict.source.kind {
        SourceKind::Inference => "cli-inference",
        _ => "cli-source",
    });
    lines.push(format!("    {source} {}", words.pick(&verdict.source.place)));
    lines.push(String::new());
    lines
}

/// Whether a person has to look at it; otherwise something is not filled in yet.
fn waits_for_a_person(verdict: &Verdict) -> bool {
    verdict.outcome == Outcome::ToJudge && (verdict.judged || !verdict.earlier.is_empty())
}

/// A warning when those ahead in line may leave less than is asked.
fn ahead(view: &CheckView, words: Words) -> Option<String> {
    let (pot, asked) = (view.assessment.pot.as_ref()?, view.assessment.asked?);
    let after = pot.left()?.less(pot.pending);
    let short = pot.pending_count > 0 && after < asked && !view.assessment.most.is_zero();
    short.then(|| {
        words.say(
            &Text::new("cli-ahead")
                .euro("pending", pot.pending)
                .euro("left", after),
        )
    })
}

fn most(view: &CheckView, words: Words) -> String {
    let assessment = &view.assessment;
    if assessment.verdicts.is_empty() {
        return words.plain("cli-nothing-weighed");
    }
    let open = assessment
        .verdicts
        .iter()
        .filter(|verdict| waits_for_a_person(verdict))
        .count();
    let open = i32::try_from(open).unwrap_or(i32::MAX);
    let because = words.all_of(&assessment.because);
    if assessment.most.is_zero() {
        return words.say(&Text::new("cli-nothing-because").name("because", &because));
    }
    let said = match (assessment.all_can_be_given(), assessment.asked) {
        (true, Some(asked)) if open > 0 => {
            return words.say(
                &Text::new("cli-all-when-judged")
                    .euro("asked", asked)
                    .number("count", open),
            );
        }
        (true, Some(asked)) => Text::new("cli-all-can-be-given").euro("asked", asked),
        _ if because.is_empty() => Text::new("cli-most").euro("most", assessment.most),
        _ => Text::new("cli-most-because")
            .euro("most", assessment.most)
            .name("because", &because),
    };
    let said = words.say(&said);
    if open == 0 {
        said
    } else {
        format!(
            "{said} {}",
            words.say(&Text::new("cli-still-to-judge").number("count", open))
        )
    }
}
