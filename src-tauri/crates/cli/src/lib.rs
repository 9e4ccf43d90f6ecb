//! `kernkas`: the same office as the window has, for scripts, administrators and tests. No rule lives here.
//!
//! - [`arguments`] says what can be typed; [`run`] does it and gives the exit code.
//! - [`reading`] takes in JSON: bounded, no key twice, and a mistake is told by name, line and column.
//! - [`opening`] unlocks the office: which seat, and with what passphrase.
//! - [`doing`] is one function per command. Each is a call or two of the office's own table.
//! - [`naming`] finds the seat, the person or the dispute that is meant by what was typed.
//! - [`bundle`] checks a bundle as bytes, without an office.
//! - [`verdicts`], [`money`], [`holders`], [`years`], [`telling`], [`cards`] and [`table`] write the answers for people; with `--json` they go
//!   out as they came.
//! - [`trouble`] is every way in which it can end otherwise. A refusal (2) is a state of affairs that a person can act
//!   on; a fault (1) is a disk, a file or a bug. Both have the shape of the office's own.

pub mod arguments;
mod bundle;
mod cards;
mod doing;
mod holders;
mod money;
mod naming;
mod opening;
mod reading;
mod table;
mod telling;
pub mod trouble;
mod verdicts;
mod words;
mod years;

use arguments::{Arguments, Command};
use clap::Parser as _;
use office::{clock::Clock, desk::Desk, wire::FailureKind};
use serde::Serialize;
use std::{
    ffi::OsString,
    io::{self, Read, Write},
    sync::Arc,
};
use trouble::Trouble;
use words::Words;
use zeroize::Zeroizing;

/// What the program finds around it.
pub struct Surroundings<'a> {
    /// Where `-` reads from.
    pub input: &'a mut dyn Read,
    /// Where answers go.
    pub out: &'a mut dyn Write,
    /// Where sentences about refusals and faults go.
    pub err: &'a mut dyn Write,
    /// The passphrase that was given beforehand (`KERNKAS_PASSPHRASE`).
    pub passphrase: Option<Zeroizing<String>>,
    /// Asks for a passphrase without showing it.
    pub ask: &'a mut dyn FnMut(&str) -> io::Result<Zeroizing<String>>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// A disk, a file, a bug.
    Fault,
    /// The rules say no, or what was typed cannot be read; a person can act on it.
    Refused,
}

impl Exit {
    /// The exit code of the process.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Fault => 1,
            Self::Refused => 2,
        }
    }
}

/// How answers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// For people.
    Sentences,
    /// For programs.
    Json,
}

/// One run: what a command works with.
pub(crate) struct Run<'a> {
    around: Surroundings<'a>,
    words: Words,
    form: Form,
    seat: Option<String>,
    folder: std::path::PathBuf,
    desk: Desk,
}

impl Run<'_> {
    /// Writes one line for people.
    fn line(&mut self, line: &str) -> Result<(), Trouble> {
        writeln!(self.around.out, "{line}").map_err(Trouble::Output)
    }

    /// Writes an answer for programs.
    fn json(&mut self, answer: &impl Serialize) -> Result<(), Trouble> {
        let text = serde_json::to_string_pretty(answer).map_err(Trouble::Answer)?;
        self.line(&text)
    }

    /// Writes an answer as it came, or as `lines` for people.
    fn answer<T: Serialize>(
        &mut self,
        answer: &T,
        lines: impl FnOnce(&T, Words) -> Vec<String>,
    ) -> Result<(), Trouble> {
        if self.form == Form::Json {
            return self.json(answer);
        }
        let lines = lines(answer, self.words);
        lines.iter().try_for_each(|line| self.line(line))
    }
}

/// Does what `arguments` ask, and says how it ended.
pub fn run(
    arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>,
    around: Surroundings<'_>,
) -> Exit {
    let mut around = around;
    let typed: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let arguments = match Arguments::try_parse_from(&typed) {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => return misused(&error, &typed, &mut around),
        // Help and version are answers.
        Err(help) => {
            return if write!(around.out, "{help}").is_ok() {
                Exit::Done
            } else {
                Exit::Fault
            };
        }
    };
    let words = Words::new(arguments.language);
    let Some(folder) = arguments.folder() else {
        return tell(&Trouble::NoFolder, words, Form::Sentences, &mut around);
    };
    let form = if arguments.json || matches!(arguments.command, Command::Call { .. }) {
        Form::Json
    } else {
        Form::Sentences
    };
    let desk = Desk::with_clock(folder.clone(), Arc::clone(&around.clock));
    let mut run = Run {
        around,
        words,
        form,
        seat: arguments.seat,
        folder,
        desk,
    };
    let done = doing::carry_out(&mut run, arguments.command);
    // Notes how far this seat has signed, and lets the keys go.
    let locked = run
        .desk
        .call("lock", serde_json::json!({}))
        .map_err(Trouble::from);
    match done.and(locked.map(drop)) {
        Ok(()) => Exit::Done,
        Err(trouble) => tell(&trouble, run.words, run.form, &mut run.around),
    }
}

/// Says how it is typed, to who typed something else; for programs also in the place of an answer.
fn misused(error: &clap::Error, typed: &[OsString], around: &mut Surroundings<'_>) -> Exit {
    let mut told = write!(around.err, "{error}");
    if typed.iter().any(|word| word == "--json") {
        let said = error.to_string();
        let first = said.lines().next().unwrap_or_default();
        let failure = Trouble::Misused(first.to_owned()).failure();
        told = told
            .and_then(|()| serde_json::to_writer_pretty(&mut *around.out, &failure).map_err(io::Error::from))
            .and_then(|()| writeln!(around.out));
    }
    if told.is_ok() { Exit::Refused } else { Exit::Fault }
}

/// Tells what went wrong: as sentences beside the answer, and for programs in its place.
fn tell(trouble: &Trouble, words: Words, form: Form, around: &mut Surroundings<'_>) -> Exit {
    let failure = trouble.failure();
    let mut told = words
        .failure(&failure)
        .iter()
        .try_for_each(|line| writeln!(around.err, "{line}"));
    if form == Form::Json {
        told = told
            .and_then(|()| serde_json::to_writer_pretty(&mut *around.out, &failure).map_err(io::Error::from));
        told = told.and_then(|()| writeln!(around.out));
    }
    match (told, failure.kind) {
        (Ok(()), FailureKind::Refused | FailureKind::Locked) => Exit::Refused,
        (Err(_), _) | (_, FailureKind::Fault) => Exit::Fault,
    }
}
