//! The office without a window, as a test runs it.

use crate::desk::{PASSPHRASE, TestDesk};
use kernkas_cli::{Exit, Surroundings};
use serde_json::Value;
use std::io;
use zeroize::Zeroizing;

/// What a run of `kernkas` left behind.
pub struct Said {
    /// How it ended.
    pub exit: Exit,
    /// What it wrote.
    pub out: String,
    /// What it wrote beside it.
    pub err: String,
}

impl Said {
    /// The answer, of a run that must have been done.
    ///
    /// # Panics
    /// When it was not, or what it wrote is no JSON.
    pub fn json(&self) -> Value {
        assert_eq!(self.exit, Exit::Done, "{}{}", self.out, self.err);
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// The refusal, of a run that must have been refused: a sentence beside it, and the same as JSON.
    ///
    /// # Panics
    /// When it was not refused, or says nothing.
    pub fn refusal(&self) -> Value {
        assert_eq!(self.exit, Exit::Refused, "{}{}", self.out, self.err);
        assert!(!self.err.trim().is_empty(), "a refusal says something");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

/// Runs `kernkas` on the folder of `desk`, on its day, with everybody's passphrase given beforehand.
pub fn kernkas(desk: &TestDesk, words: &[&str], input: &[u8]) -> Said {
    kernkas_with(desk, words, input, Some(PASSPHRASE))
}

/// The same with another passphrase, or none.
///
/// # Panics
/// When what it wrote is no text.
pub fn kernkas_with(desk: &TestDesk, words: &[&str], mut input: &[u8], passphrase: Option<&str>) -> Said {
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
