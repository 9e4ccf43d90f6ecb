//! The office without a window: every command, its exit codes, and what it says of bad input.

mod bad_input;
mod bundles;
mod checks;
mod commands;
mod grants;
mod holders;
mod mission;
mod years;

use kernkas_cli::{Exit, Surroundings};
use kernkas_tests::desk::{PASSPHRASE, TestDesk};
use serde_json::Value;
use std::{io, path::PathBuf};
use zeroize::Zeroizing;

/// What a run of `kernkas` left behind.
struct Said {
    exit: Exit,
    out: String,
    err: String,
}

impl Said {
    /// The answer, of a run that must have been done.
    fn json(&self) -> Value {
        assert_eq!(self.exit, Exit::Done, "{}{}", self.out, self.err);
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// The refusal, of a run that must have been refused: a sentence beside it, and the same as JSON.
    fn refusal(&self) -> Value {
        assert_eq!(self.exit, Exit::Refused, "{}{}", self.out, self.err);
        assert!(!self.err.trim().is_empty(), "a refusal says something");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

/// Runs `kernkas` on the folder of `desk`, on its day, with everybody's passphrase given beforehand.
fn kernkas(desk: &TestDesk, words: &[&str], input: &[u8]) -> Said {
    kernkas_with(desk, words, input, Some(PASSPHRASE))
}

fn kernkas_with(desk: &TestDesk, words: &[&str], mut input: &[u8], passphrase: Option<&str>) -> Said {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let folder = desk.folder();
    let all = ["kernkas", "--data", folder.to_str().unwrap()]
        .into_iter()
        .chain(words.iter().copied());
    let mut nobody = |_: &str| Err(io::Error::from(io::ErrorKind::NotConnected));
    let exit = kernkas_cli::run(
        all,
        Surroundings {
            input: &mut input,
            out: &mut out,
            err: &mut err,
            passphrase: passphrase.map(|given| Zeroizing::new(given.to_owned())),
            ask: &mut nobody,
            clock: desk.clock.clone(),
        },
    );
    Said {
        exit,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

/// The path of an example.
fn example(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/examples"))
        .join(name)
        .with_extension("json")
}

/// An example, to change something in.
fn example_json(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(example(name)).unwrap()).unwrap()
}
