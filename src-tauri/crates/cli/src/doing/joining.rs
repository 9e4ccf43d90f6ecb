//! How a laptop comes in: it asks, is let in, arrives; or everything begins again.

use crate::{
    Form, Run,
    arguments::{Enrol, Join, Revive, Role},
    naming,
    opening::choose,
    reading, telling,
    trouble::Trouble,
};
use office::wire::{BackupView, DeskView, Enrolled, Exported, JoinView, Joining, Nothing, Start, StartState};
use rules::{role::Role as Known, text::Text};
use serde_json::{Value, json};
use std::path::Path;

/// Asks to join, and writes the join file.
pub(super) fn join(run: &mut Run<'_>, asked: Join) -> Result<(), Trouble> {
    let file = reading::absolute(&asked.file)?;
    let start: Start = run.call("start", json!({}))?;
    if start.state != StartState::Joining {
        let (Some(name), Some(laptop)) = (asked.name, asked.laptop) else {
            return Err(Trouble::WhoJoins);
        };
        let passphrase = run.new_passphrase()?;
        let body = json!({ "name": name, "laptop": laptop, "passphrase": passphrase.as_str() });
        let _: Joining = run.call("join", body)?;
    }
    let _: Nothing = run.call("join-file", json!({ "file": file }))?;
    let start: Start = run.call("start", json!({}))?;
    let joining = start.joining.ok_or(Trouble::Waits)?;
    run.answer(&joining, |joining, words| {
        let written = Text::new("cli-join-file").name("file", &file.display().to_string());
        let read = Text::new("cli-read-aloud").name("fingerprint", &joining.fingerprint);
        vec![
            words.say(&written),
            words.say(&read),
            words.plain("cli-join-then"),
        ]
    })
}

/// Opens the office on a laptop that waited.
pub(super) fn arrive(run: &mut Run<'_>, file: &Path) -> Result<(), Trouble> {
    let file = reading::absolute(file)?;
    let passphrase = run.passphrase()?;
    let body = json!({ "file": file, "passphrase": passphrase.as_str() });
    let desk: DeskView = run.call("arrive", body)?;
    tell_desk(run, &desk, "cli-arrived")
}

/// Puts a backup back, and says what is waited for.
pub(super) fn restore(run: &mut Run<'_>, file: &Path, recovery_key: Option<&Path>) -> Result<(), Trouble> {
    let file = reading::absolute(file)?;
    let backup: BackupView = run.call("inspect-backup", json!({ "file": file }))?;
    let seat = choose(&backup.seats, run.seat.as_deref())?;
    let mut body = json!({ "file": file, "seat": seat });
    let passphrase = match recovery_key {
        Some(key) => {
            body["recovery_key"] = json!(reading::secret(key, &mut run.around)?.as_str());
            run.new_passphrase()?
        }
        None => run.passphrase()?,
    };
    body["passphrase"] = json!(passphrase.as_str());
    let desk: DeskView = run.call("restore", body)?;
    run.answer(&desk, |desk, words| {
        let told = Text::new("cli-restored").name("name", &desk.name);
        let laptops = desk.exchange.awaited.join(", ");
        vec![
            words.say(&told.name("municipality", &desk.municipality)),
            if laptops.is_empty() {
                words.plain("cli-restored-alone")
            } else {
                words.say(&Text::new("cli-restored-awaited").name("laptops", &laptops))
            },
        ]
    })
}

/// Begins again with the printed keys.
pub(super) fn revive(run: &mut Run<'_>, asked: &Revive) -> Result<(), Trouble> {
    let recovery_key = reading::secret(&asked.recovery_key, &mut run.around)?;
    let root_key = reading::secret(&asked.root_key, &mut run.around)?;
    let passphrase = run.new_passphrase()?;
    let body = json!({
        "file": reading::absolute(&asked.file)?, "recovery_key": recovery_key.as_str(), "root_key": root_key.as_str(),
        "name": asked.name, "laptop": asked.laptop, "passphrase": passphrase.as_str(),
    });
    let desk: DeskView = run.call("revive", body)?;
    tell_desk(run, &desk, "cli-revived")
}

fn tell_desk(run: &mut Run<'_>, desk: &DeskView, id: &str) -> Result<(), Trouble> {
    run.answer(desk, |desk, words| {
        let told = Text::new(id).name("name", &desk.name);
        vec![words.say(&told.name("municipality", &desk.municipality))]
    })
}

/// Shows who asks, or lets that laptop in.
pub(super) fn enrol(run: &mut Run<'_>, asked: &Enrol) -> Result<(), Trouble> {
    let file = reading::absolute(&asked.file)?;
    run.unlock()?;
    let Some(fingerprint) = &asked.fingerprint else {
        let view: JoinView = run.call("inspect-join", json!({ "file": file }))?;
        return run.answer(&view, telling::who_asks);
    };
    let person = match &asked.person {
        Some(named) => json!(naming::person(run, named)?),
        None => Value::Null,
    };
    let body = json!({ "file": file, "fingerprint": fingerprint, "person": person, "roles": roles(asked) });
    let enrolled: Enrolled = run.call("enrol", body)?;
    let saved = match &asked.out {
        Some(out) => Some(save_for(run, &enrolled, out)?),
        None => None,
    };
    if run.form == Form::Json {
        return run.json(&json!({ "enrolled": enrolled, "exported": saved }));
    }
    let told = Text::new(if saved.is_some() {
        "cli-enrolled-saved"
    } else {
        "cli-enrolled"
    });
    let file = saved.map(|saved| saved.file).unwrap_or_default();
    let told = told.name("name", &enrolled.name).name("seat", &enrolled.seat);
    let told = run.words.say(&told.name("file", &file));
    run.line(&told)
}

/// The roles of a new person; kernen mean something for a kernverbinder.
fn roles(asked: &Enrol) -> Vec<Value> {
    let of_kernen = |role: &Role| {
        if *role == Role::Kernverbinder {
            asked.kernen.as_slice()
        } else {
            &[]
        }
    };
    asked
        .roles
        .iter()
        .map(|role| json!({ "role": Known::from(*role), "kernen": of_kernen(role) }))
        .collect()
}

/// Saves the bundle that opens the new laptop.
fn save_for(run: &Run<'_>, enrolled: &Enrolled, out: &Path) -> Result<Exported, Trouble> {
    let mut file = reading::absolute(out)?;
    if file.is_dir() {
        file.push(&enrolled.file_name);
    }
    let wish = json!({ "for": [enrolled.seat], "everything": true });
    run.call("export", json!({ "file": file, "wish": wish }))
}
