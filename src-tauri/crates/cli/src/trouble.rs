//! Every way in which a command can end otherwise, each with its sentence.

use crate::words::printable;
use office::wire::{CallFailure, FailureKind};
use rules::{refusal::Refusal, text::Text};
use seal::bundle::BundleFault;
use std::{error::Error, io, path::PathBuf};

/// Why a command was not done.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The office says no, or cannot.
    #[error("the office: {}", .0.text.id)]
    Office(Box<CallFailure>),
    /// What was read is no JSON of the right shape.
    #[error("not readable: {}", .0.id)]
    Unreadable(Text),
    /// More was handed in than an application can be.
    #[error("more than {most} bytes")]
    TooMuch {
        /// The most, in bytes.
        most: u64,
    },
    /// The file to read cannot be read.
    #[error("{file}: {error}")]
    File {
        /// Which.
        file: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// There is no call of this name.
    #[error("no call {name}")]
    NoSuchCall {
        /// The name.
        name: String,
    },
    /// Nothing was founded in the folder yet.
    #[error("no office in {folder}")]
    NoOffice {
        /// The folder.
        folder: PathBuf,
    },
    /// This laptop asked to join and was not let in yet.
    #[error("this laptop waits to be let in")]
    Waits,
    /// Who joins was not said.
    #[error("nobody named to join")]
    WhoJoins,
    /// What was typed names nothing here, or more than one thing.
    #[error("no one thing is called {typed}")]
    NotOne {
        /// As it was typed.
        typed: String,
        /// What there is.
        known: Vec<String>,
    },
    /// A bundle that is not sound, or cannot be opened with this key.
    #[error("the bundle: {0}")]
    Bundle(Box<BundleFault>),
    /// A bundle that is encrypted, and there is no key.
    #[error("encrypted to {readers} keys")]
    Encrypted {
        /// To how many keys.
        readers: usize,
    },
    /// What should be a key is none.
    #[error("not a key")]
    NoKey,
    /// There are several seats, and none was named.
    #[error("several seats")]
    WhichSeat {
        /// Their names.
        labels: Vec<String>,
    },
    /// No seat, or more than one, has this name.
    #[error("no one seat {seat}")]
    NoSuchSeat {
        /// As it was typed.
        seat: String,
        /// The names there are.
        labels: Vec<String>,
    },
    /// There is nobody to ask for a passphrase.
    #[error("no passphrase: {0}")]
    NoPassphrase(io::Error),
    /// A new passphrase was typed differently the second time.
    #[error("two different passphrases")]
    PassphrasesDiffer,
    /// The journal or its tables do not hold up.
    #[error("the journal does not hold up")]
    BrokenJournal,
    /// What was typed is no command, or not all of one; in the words of the parser.
    #[error("{0}")]
    Misused(String),
    /// This user has no folder for data.
    #[error("no folder for data")]
    NoFolder,
    /// The answer cannot be written out.
    #[error("output: {0}")]
    Output(io::Error),
    /// The office's answer has another shape than this program knows: a bug.
    #[error("answer: {0}")]
    Answer(serde_json::Error),
}

impl From<CallFailure> for Trouble {
    fn from(failure: CallFailure) -> Self {
        Self::Office(Box::new(failure))
    }
}

impl Trouble {
    /// What the rules decline, before a call is made.
    #[must_use]
    pub fn refused(refusal: &Refusal) -> Self {
        Self::Office(Box::new(CallFailure {
            kind: FailureKind::Refused,
            text: refusal.text(),
            field: refusal.field().map(str::to_owned),
            because: Vec::new(),
        }))
    }

    /// The sentence, in the shape of the office's own failures.
    #[must_use]
    pub fn failure(&self) -> CallFailure {
        let (kind, text) = match self {
            Self::Office(failure) => return (**failure).clone(),
            Self::Unreadable(text) => (FailureKind::Refused, text.clone()),
            other => other.own(),
        };
        CallFailure {
            kind,
            text,
            field: None,
            because: Vec::new(),
        }
    }

    fn own(&self) -> (FailureKind, Text) {
        use FailureKind::{Fault, Refused};
        match self {
            Self::TooMuch { most } => {
                let mebibytes = i32::try_from(most >> 20).unwrap_or(i32::MAX);
                (Refused, Text::new("cli-too-much").number("most", mebibytes))
            }
            Self::File { file, error } => {
                let text = Text::new("cli-file").name("file", &printable(&file.display().to_string()));
                (Refused, text.name("detail", &error.to_string()))
            }
            Self::NoSuchCall { name } => (
                Refused,
                Text::new("cli-no-such-call").name("name", &printable(name)),
            ),
            Self::NoOffice { folder } => (
                Refused,
                Text::new("cli-no-office").name("folder", &printable(&folder.display().to_string())),
            ),
            Self::WhichSeat { labels } => (
                Refused,
                Text::new("cli-which-seat").name("labels", &labels.join(", ")),
            ),
            Self::NoSuchSeat { seat, labels } => {
                let text = Text::new("cli-no-such-seat").name("seat", &printable(seat));
                (Refused, text.name("labels", &labels.join(", ")))
            }
            Self::Waits => (Refused, Text::new("cli-waits")),
            Self::WhoJoins => (Refused, Text::new("cli-who-joins")),
            Self::NotOne { typed, known } if known.is_empty() => (
                Refused,
                Text::new("cli-none-such").name("typed", &printable(typed)),
            ),
            Self::NotOne { typed, known } => {
                let text = Text::new("cli-not-one").name("typed", &printable(typed));
                (Refused, text.name("known", &known.join(", ")))
            }
            Self::Bundle(fault) => of_bundle(fault),
            Self::Encrypted { readers } => {
                let readers = i32::try_from(*readers).unwrap_or(i32::MAX);
                (
                    Refused,
                    Text::new("cli-bundle-encrypted").number("readers", readers),
                )
            }
            Self::NoKey => (Refused, Text::new("cli-no-key")),
            Self::NoPassphrase(_) => (Refused, Text::new("cli-no-passphrase")),
            Self::PassphrasesDiffer => (Refused, Text::new("cli-passphrases-differ")),
            Self::BrokenJournal => (Fault, Text::new("cli-journal-broken")),
            Self::Misused(said) => (Refused, Text::new("cli-misused").name("detail", &printable(said))),
            Self::NoFolder => (Refused, Text::new("cli-no-folder")),
            Self::Output(error) => (Fault, Text::new("cli-output").name("detail", &error.to_string())),
            Self::Answer(error) => (Fault, Text::new("cli-answer").name("detail", &error.to_string())),
            Self::Office(_) | Self::Unreadable(_) => (Fault, Text::new("cli-answer")),
        }
    }
}

/// What is wrong with a bundle that is checked by itself; the code is that of the format.
fn of_bundle(fault: &BundleFault) -> (FailureKind, Text) {
    use FailureKind::{Fault, Refused};
    let (kind, id) = match fault {
        BundleFault::NotABundle => (Refused, "cli-bundle-none"),
        BundleFault::NewerVersion { .. } => (Refused, "cli-bundle-newer"),
        BundleFault::NotForYou => (Refused, "cli-bundle-other-key"),
        BundleFault::CutShort => (Refused, "cli-bundle-cut"),
        BundleFault::Unread { .. } => (Fault, "cli-bundle-unread"),
        _ => (Refused, "cli-bundle-broken"),
    };
    let detail = match fault.source() {
        Some(source) => format!("{fault}: {source}"),
        None => fault.to_string(),
    };
    (
        kind,
        Text::new(id).name("code", fault.code()).name("detail", &detail),
    )
}
