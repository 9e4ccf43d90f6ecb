//! One function per command.

mod authority;
mod budget;
mod exchange;
mod grant;
mod holders;
mod joining;
mod rights;
mod seats;
mod years;

use crate::{
    Form, Run,
    arguments::{Command, Exchange, Role, Seats},
    bundle, reading, table,
    trouble::Trouble,
    verdicts,
};
use office::{
    calls::{self, Who},
    contract, sample,
    wire::{CheckInput, CheckView, DeskView, Founded, SavedDraft, VerifyView},
};
use rules::text::Text;
use serde_json::{Value, json};
use std::path::Path;

/// Does one command.
pub(crate) fn carry_out(run: &mut Run<'_>, command: Command) -> Result<(), Trouble> {
    match command {
        Command::Init { preset, name, roles } => init(run, &preset, &name, &roles),
        Command::Sample => make_sample(run),
        Command::Call { name, body } => call(run, &name, &body),
        Command::Calls { shapes } => list_calls(run, shapes),
        Command::Check { file } => check(run, &file),
        Command::Intake { file } => intake(run, &file),
        Command::Budget(asked) => budget::carry_out(run, &asked),
        Command::Verify {
            file: Some(file),
            key,
        } => verify_bundle(run, &file, key.as_deref()),
        Command::Verify { file: None, .. } => verify(run),
        Command::Backup { file } => backup(run, &file),
        Command::Exchange(exchange) => carry(run, exchange),
        Command::Holders(command) => holders::carry_out(run, command),
        Command::Seats(seats) => judge(run, seats),
        Command::Grant(money) => grant::carry_out(run, money),
        Command::Years(command) => years::carry_out(run, command),
        Command::Authority(asked) => authority::carry_out(run, asked),
        Command::Rights(asked) => rights::carry_out(run, asked),
    }
}

fn carry(run: &mut Run<'_>, command: Exchange) -> Result<(), Trouble> {
    match command {
        Exchange::Join(asked) => joining::join(run, asked),
        Exchange::Arrive { file } => joining::arrive(run, &file),
        Exchange::Restore { file, recovery_key } => joining::restore(run, &file, recovery_key.as_deref()),
        Exchange::Revive(asked) => joining::revive(run, &asked),
        Exchange::Enrol(asked) => joining::enrol(run, &asked),
        Exchange::Export(asked) => exchange::export(run, &asked),
        Exchange::Inspect { file } => exchange::inspect(run, &file),
        Exchange::Import { file, sha256 } => exchange::import(run, &file, sha256.as_deref()),
        Exchange::Exchange => exchange::show(run),
    }
}

fn judge(run: &mut Run<'_>, command: Seats) -> Result<(), Trouble> {
    match command {
        Seats::Seats => seats::show(run),
        Seats::Bar {
            which,
            reason,
            root_key,
        } => seats::bar(run, &which, &reason, root_key.as_deref()),
        Seats::Appoint { person, root_key } => seats::appoint(run, &person, &root_key),
        Seats::Resume { which } => seats::resume(run, &which),
        Seats::GivePots(asked) => seats::give_pots(run, &asked),
        Seats::ReadingKey => seats::reading_key(run),
        Seats::Disputes => seats::disputes(run),
        Seats::Settle(asked) => seats::settle(run, &asked),
    }
}

fn init(run: &mut Run<'_>, preset: &str, name: &str, roles: &[Role]) -> Result<(), Trouble> {
    let passphrase = run.new_passphrase()?;
    let roles: Vec<rules::role::Role> = roles.iter().copied().map(Into::into).collect();
    let body = json!({ "preset": preset, "name": name, "roles": roles, "passphrase": passphrase.as_str() });
    let founded: Founded = run.call("found", body)?;
    if run.form == Form::Json {
        return run.json(&founded);
    }
    let founding = Text::new("cli-founded").name("municipality", &founded.desk.municipality);
    let lines = [
        run.words
            .say(&founding.name("folder", &run.folder.display().to_string())),
        String::new(),
        run.words.plain("cli-keys-for-the-safe"),
        String::new(),
        run.words.plain("cli-recovery-key"),
        format!("    {}", founded.recovery_key),
        String::new(),
        run.words.plain("cli-root-key"),
        format!("    {}", founded.root_key),
    ];
    lines.iter().try_for_each(|line| run.line(line))
}

fn make_sample(run: &mut Run<'_>) -> Result<(), Trouble> {
    let desk: DeskView = run.call("open-sample", json!({}))?;
    let inside = if sample::is_sample(&run.folder) {
        run.folder.clone()
    } else {
        run.folder.join(sample::FOLDER)
    };
    let start: office::wire::Start = run.call("start", json!({}))?;
    let people: Vec<&str> = start.seats.iter().map(|seat| seat.label.as_str()).collect();
    if run.form == Form::Json {
        return run.json(&json!({ "folder": inside, "passphrase": sample::PASSPHRASE, "people": people }));
    }
    let made = Text::new("cli-sample")
        .name("municipality", &desk.municipality)
        .name("folder", &inside.display().to_string())
        .name("people", &people.join(", "))
        .name("passphrase", sample::PASSPHRASE);
    let made = run.words.say(&made);
    run.line(&made)
}

fn call(run: &mut Run<'_>, name: &str, body: &str) -> Result<(), Trouble> {
    let found = calls::find(name).ok_or_else(|| Trouble::NoSuchCall {
        name: name.to_owned(),
    })?;
    let most = if name == "attach" {
        reading::MOST_WITH_PAPER
    } else {
        reading::MOST
    };
    let text = if body == "-" {
        reading::text(Path::new(body), &mut run.around, most)?
    } else {
        reading::bounded(body.as_bytes().to_vec(), most)?
    };
    let body = reading::value(&text)?;
    if found.who != Who::AtTheDoor {
        run.unlock()?;
    }
    let answer = run.desk.call_with_files(name, body)?;
    run.json(&answer)
}

fn list_calls(run: &mut Run<'_>, shapes: bool) -> Result<(), Trouble> {
    if shapes {
        return run.line(&contract::write());
    }
    if run.form == Form::Json {
        return run.json(&calls::CALLS.iter().map(table::call_as_json).collect::<Vec<_>>());
    }
    let lines = table::of_calls(run.words);
    lines.iter().try_for_each(|line| run.line(line))
}

fn check(run: &mut Run<'_>, file: &Path) -> Result<(), Trouble> {
    let text = reading::text(file, &mut run.around, reading::MOST)?;
    let input = reading::application(&text)?;
    run.unlock()?;
    let view = weigh(run, &input)?;
    if run.form == Form::Json {
        return run.json(&view);
    }
    let lines = verdicts::lines(&view, run.words);
    lines.iter().try_for_each(|line| run.line(line))
}

fn weigh(run: &Run<'_>, input: &CheckInput) -> Result<CheckView, Trouble> {
    run.call("check", serde_json::to_value(input).map_err(Trouble::Answer)?)
}

fn intake(run: &mut Run<'_>, file: &Path) -> Result<(), Trouble> {
    let text = reading::text(file, &mut run.around, reading::MOST)?;
    let input = reading::application(&text)?;
    run.unlock()?;
    let saved: SavedDraft = run.call(
        "save-draft",
        json!({ "draft": Value::Null, "application": input.application }),
    )?;
    // A draft may be unfinished or wrong: nothing a resident wrote is lost, and what is wrong is said at once.
    let view = weigh(run, &input)?;
    if run.form == Form::Json {
        return run.json(&json!({
            "draft": saved.draft,
            "saved_at": saved.saved_at,
            "problems": view.problems,
            "missing": view.assessment.missing,
        }));
    }
    for line in verdicts::still_to_do(&view, run.words) {
        writeln!(run.around.err, "{line}").map_err(Trouble::Output)?;
    }
    run.line(&saved.draft.to_string())
}

fn verify(run: &mut Run<'_>) -> Result<(), Trouble> {
    run.unlock()?;
    let view: VerifyView = run.call("verify", json!({}))?;
    let holds = view.broken.is_empty() && view.tables_agree;
    if run.form == Form::Json {
        run.json(&view)?;
    } else {
        let count = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
        let checked = Text::new("cli-verified").number("events", count(view.events));
        let mut lines = vec![run.words.say(&checked.number("commits", count(view.commits)))];
        lines.push(run.words.plain(if view.tables_agree {
            "cli-tables-agree"
        } else {
            "cli-tables-differ"
        }));
        lines.extend(view.broken.iter().map(|broken| run.words.say(broken)));
        lines.iter().try_for_each(|line| run.line(line))?;
    }
    // For a program the answer itself says what is broken; a second JSON document after it would not be readable.
    match (holds, run.form) {
        (true, _) => Ok(()),
        (false, form) => {
            run.form = if form == Form::Json { Form::Sentences } else { form };
            Err(Trouble::BrokenJournal)
        }
    }
}

/// Checks a bundle; nobody needs to be at the desk for that.
fn verify_bundle(run: &mut Run<'_>, file: &Path, key: Option<&Path>) -> Result<(), Trouble> {
    let key = match key {
        Some(key) => Some(bundle::key_in(key, &mut run.around)?),
        None => None,
    };
    let checked = bundle::check(file, key.as_ref())?;
    run.answer(&checked, bundle::lines)
}

fn backup(run: &mut Run<'_>, file: &Path) -> Result<(), Trouble> {
    run.unlock()?;
    let file = reading::absolute(file)?;
    let receipt: office::wire::Receipt = run.call("backup", json!({ "file": file }))?;
    if run.form == Form::Json {
        return run.json(&receipt);
    }
    let written = run
        .words
        .say(&Text::new("cli-backup").name("file", &file.display().to_string()));
    run.line(&written)
}
