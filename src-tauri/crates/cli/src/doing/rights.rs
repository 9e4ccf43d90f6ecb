//! Access, retention and erasure.

use super::seats::done;
use crate::{
    Run,
    arguments::{Erase, Propose, Rights},
    naming,
    trouble::Trouble,
    words::{Words, printable},
};
use office::wire::{
    Certificate, ErasureRow, ErasureState, PeopleFound, PersonFile, PersonFound, PersonView, Receipt,
    RetentionRow, RetentionView,
};
use rules::text::Text;
use serde_json::json;

/// Does one of these commands.
pub(super) fn carry_out(run: &mut Run<'_>, command: Rights) -> Result<(), Trouble> {
    run.unlock()?;
    match command {
        Rights::Person { words, which } => person(run, &words, which),
        Rights::Retention => {
            let view: RetentionView = run.call("retention", json!({}))?;
            run.answer(&view, retention)
        }
        Rights::Erase(Erase::Propose(asked)) => propose(run, &asked),
        Rights::Erase(Erase::Confirm { erasure }) => {
            step(run, "confirm-erasure", &erasure, "cli-erasure-confirmed")
        }
        Rights::Erase(Erase::Drop { erasure }) => step(run, "drop-erasure", &erasure, "cli-erasure-dropped"),
        Rights::Erase(Erase::Certificate { erasure }) => {
            let erasure = meant(run, &erasure)?;
            let view: Certificate = run.call("certificate", json!({ "erasure": erasure }))?;
            run.answer(&view, certificate)
        }
    }
}

fn person(run: &mut Run<'_>, words: &str, which: Option<usize>) -> Result<(), Trouble> {
    let found: PeopleFound = run.call("find-person", json!({ "words": words }))?;
    let chosen = match which {
        Some(number) => found.people.get(number.wrapping_sub(1)),
        None if found.people.len() == 1 => found.people.first(),
        None => None,
    };
    let Some(chosen) = chosen else {
        return run.answer(&found, people);
    };
    let files: Vec<_> = chosen.files.iter().map(|file| file.file).collect();
    let view: PersonView = run.call("person", json!({ "files": files }))?;
    run.answer(&view, all_of_a_person)
}

fn propose(run: &mut Run<'_>, asked: &Propose) -> Result<(), Trouble> {
    let mut cases = Vec::new();
    for number in &asked.cases {
        cases.push(naming::case(run, number)?);
    }
    if asked.cases.is_empty() {
        let view: RetentionView = run.call("retention", json!({}))?;
        let free = view.past.iter().filter(|row| row.hold.is_none());
        cases.extend(free.map(|row| row.case.to_string()));
    }
    let ground = if asked.request.is_some() {
        "request"
    } else {
        "expired"
    };
    let body =
        json!({ "ground": ground, "cases": cases, "reason": asked.request.as_deref().unwrap_or_default() });
    let receipt: Receipt = run.call("propose-erasure", body)?;
    let count = i32::try_from(cases.len()).unwrap_or(i32::MAX);
    done(
        run,
        &receipt,
        &Text::new("cli-erasure-proposed").number("count", count),
    )
}

fn step(run: &mut Run<'_>, call: &str, named: &str, told: &str) -> Result<(), Trouble> {
    let erasure = meant(run, named)?;
    let receipt: Receipt = run.call(call, json!({ "erasure": erasure }))?;
    done(run, &receipt, &Text::new(told))
}

/// The one erasure that is meant.
fn meant(run: &Run<'_>, named: &str) -> Result<String, Trouble> {
    let view: RetentionView = run.call("retention", json!({}))?;
    let ids: Vec<String> = view.erasures.iter().map(|row| row.erasure.to_string()).collect();
    naming::one_of(&ids, named).map(str::to_owned)
}

fn retention(view: &RetentionView, words: Words) -> Vec<String> {
    let line = |id: &str, row: &RetentionRow| {
        let text = Text::new(id)
            .name("number", &row.number)
            .name("class", row.class.id())
            .date("until", row.until);
        let said = words.say(&text);
        match row.hold {
            Some(hold) => format!(
                "{said}; {}",
                words.plain(&format!("retention-hold-{}", hold.id()))
            ),
            None => said,
        }
    };
    let parts = [
        ("cli-retention-past", &view.past),
        ("cli-retention-late", &view.late),
        ("cli-retention-this-year", &view.this_year),
    ];
    let mut lines = Vec::new();
    for (head, rows) in parts.into_iter().filter(|(_, rows)| !rows.is_empty()) {
        lines.push(words.plain(head));
        lines.extend(
            rows.iter()
                .map(|row| format!("  {}", line("cli-retention-row", row))),
        );
    }
    if lines.is_empty() {
        lines.push(words.plain("cli-retention-nothing"));
    }
    lines.extend(view.erasures.iter().map(|row| erasure(row, words)));
    lines
}

fn erasure(row: &ErasureRow, words: Words) -> String {
    let state = match row.state {
        ErasureState::Proposed => "proposed",
        ErasureState::Dropped => "dropped",
        ErasureState::Announced => "announced",
    };
    let text = Text::new("cli-erasure")
        .name("id", naming::beginning(&row.erasure.to_string()))
        .name("state", state)
        .number("count", i32::try_from(row.numbers.len()).unwrap_or(i32::MAX))
        .name("who", &printable(&row.proposed_by))
        .date("on", row.proposed_on)
        .number("awaited", i32::try_from(row.awaited).unwrap_or(i32::MAX));
    words.say(&text)
}

fn certificate(view: &Certificate, words: Words) -> Vec<String> {
    let of = &view.erasure;
    let number = |count: u32| i32::try_from(count).unwrap_or(i32::MAX);
    let mut lines = vec![
        words.say(
            &Text::new("cli-certificate")
                .name("municipality", &view.municipality)
                .number("cases", i32::try_from(of.numbers.len()).unwrap_or(i32::MAX))
                .number("bodies", number(of.bodies))
                .number("papers", number(of.papers)),
        ),
        words.plain(&format!("erasure-ground-{}", of.ground.id())),
    ];
    for class in &view.classes {
        let kind = words.plain(&format!("retention-class-{}", class.term.class.id()));
        lines.push(format!(
            "  {}  {kind}; {}",
            class.cases,
            words.pick(&class.term.source)
        ));
    }
    let who = Text::new("cli-certificate-who")
        .name("first", &printable(&of.proposed_by))
        .name(
            "second",
            &printable(of.announced_by.as_deref().unwrap_or_default()),
        )
        .date("on", of.announced_on.unwrap_or(of.proposed_on));
    lines.push(words.say(&who));
    for laptop in &view.laptops {
        let text = match laptop.on {
            Some(on) => Text::new("cli-certificate-done").date("on", on),
            None => Text::new("cli-certificate-open"),
        };
        lines.push(format!("  {}: {}", printable(&laptop.name), words.say(&text)));
    }
    lines
}

fn people(found: &PeopleFound, words: Words) -> Vec<String> {
    if found.people.is_empty() {
        return vec![words.plain("cli-person-nobody")];
    }
    let line = |(number, person): (usize, &PersonFound)| {
        let titles: Vec<String> = person.files.iter().map(|file| printable(&file.title)).collect();
        format!("{number}  {}  {}", printable(&person.name), titles.join(", "))
    };
    let mut lines: Vec<String> = (1..).zip(&found.people).map(line).collect();
    lines.push(words.plain("cli-person-which"));
    lines
}

fn all_of_a_person(view: &PersonView, words: Words) -> Vec<String> {
    let head = Text::new("cli-person-holds")
        .name("municipality", &view.municipality)
        .name("name", &printable(&view.name))
        .date("on", view.today);
    let mut lines = vec![words.say(&head)];
    lines.extend(view.files.iter().flat_map(|file| of_file(file, words)));
    lines
}

fn of_file(file: &PersonFile, words: Words) -> Vec<String> {
    let mut lines = vec![String::new(), printable(&file.title)];
    for told in &file.told {
        let day = told.at.get(..10).unwrap_or_default();
        let occasion = told
            .occasion
            .as_ref()
            .map_or_else(String::new, |text| words.say(text));
        lines.push(format!("  {day}  {}  {occasion}", printable(&told.who)));
        lines.extend(told.lines.iter().map(|line| {
            let mark = if line.stands { "" } else { "  (-)" };
            format!("    {}: {}{mark}", line.about, printable(&line.value))
        }));
    }
    lines.extend(
        file.papers
            .iter()
            .map(|paper| format!("  {}", printable(&paper.name))),
    );
    for paid in &file.paid {
        lines.push(format!("  {}  {}", paid.on, words.amount(paid.amount)));
    }
    if let Some(on) = file.erased_on {
        lines.push(format!(
            "  {}",
            words.say(&Text::new("cli-person-erased").date("on", on))
        ));
    } else if let Some(kept) = &file.kept {
        let text = Text::new("cli-person-kept")
            .name("class", kept.class.id())
            .date("until", kept.until);
        lines.push(format!(
            "  {} {}",
            words.say(&text),
            words.pick(&kept.class.term().source())
        ));
    }
    lines
}
