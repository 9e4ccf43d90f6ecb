//! Objections and notices of default.

use super::grant::Basis;
use clap::{Subcommand, ValueEnum};
use rules::{
    euro::Euro,
    remedy::{Exception, Ruled},
};

/// Objections and notices of default.
#[derive(Debug, Subcommand)]
pub enum Remedy {
    /// Show the objections and the notices of default of a case
    Remedies {
        /// The number of the case
        case: String,
    },
    /// Do something with an objection
    Objection {
        /// The number of the case
        case: String,
        /// What
        #[command(subcommand)]
        what: Objection,
    },
    /// Do something with a notice of default
    Default {
        /// The number of the case
        case: String,
        /// What
        #[command(subcommand)]
        what: DefaultDoing,
    },
}

/// What can be done with an objection: the one that is open, or the last one.
#[derive(Debug, Subcommand)]
pub enum Objection {
    /// Note one that came in
    Note {
        /// The day of receipt
        #[arg(long, value_name = "DAY")]
        received: String,
        /// Who objects, by name
        #[arg(long)]
        who: String,
        /// Somebody else than the applicant objects
        #[arg(long)]
        other: bool,
        /// Against which decision: 0 is the one on the application, 1 the first after it
        #[arg(long, default_value_t = 0)]
        against: usize,
        /// Why
        #[arg(long, default_value = "")]
        grounds: String,
    },
    /// Ask to repair what is missing; the clock stands still
    AskRepair {
        /// The last day
        #[arg(long, value_name = "DAY")]
        until: String,
        /// What is missing
        #[arg(long)]
        missing: String,
    },
    /// Note that it was repaired
    Repaired {
        /// On which day
        #[arg(long, value_name = "DAY")]
        on: String,
    },
    /// Take six weeks more
    Extend {
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Note that who objects agrees to wait
    Agree {
        /// Until when
        #[arg(long, value_name = "DAY")]
        until: String,
        /// How that was agreed
        #[arg(long)]
        reason: String,
    },
    /// Decide on it: another officer than the one who took the decision
    Decide {
        /// What came of it
        #[arg(value_enum)]
        ruled: Outcome,
        /// It came late, and that is excused
        #[arg(long)]
        excused: bool,
        /// By what authority
        #[command(flatten)]
        basis: Basis,
        /// Why; it stands in the letter
        #[arg(long)]
        reason: String,
    },
    /// Decide anew after it was founded
    Anew {
        /// How much is awarded now; nothing rejects
        #[arg(long)]
        amount: Option<Euro>,
        /// Why; it stands in the letter
        #[arg(long)]
        reason: String,
    },
    /// Note that this decision was sent
    Sent {
        /// On which day
        #[arg(long, value_name = "DAY")]
        on: String,
    },
    /// Note that it was withdrawn
    Withdraw {
        /// On which day
        #[arg(long, value_name = "DAY")]
        on: String,
        /// In the objector's words
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Undo something, by the beginning of its name (see `remedies --json`); the last thing done when not named
    Undo {
        /// Which
        #[arg(long)]
        action: Option<String>,
        /// Why
        #[arg(long)]
        reason: String,
    },
}

/// What can be done with a notice of default: the last one.
#[derive(Debug, Subcommand)]
pub enum DefaultDoing {
    /// Note one that came in
    Note {
        /// The day of receipt
        #[arg(long, value_name = "DAY")]
        received: String,
        /// From whom, by name
        #[arg(long)]
        who: String,
        /// It is about the objection, not about the application
        #[arg(long)]
        objection: bool,
    },
    /// Say why nothing is owed
    Except {
        /// On what ground
        #[arg(value_enum)]
        ground: NothingOwed,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Note that the penalty was paid
    Paid {
        /// On which day the money left
        #[arg(long, value_name = "DAY")]
        on: String,
        /// How much; what has run up when not named
        #[arg(long)]
        amount: Option<Euro>,
        /// What the bank calls it
        #[arg(long, default_value = "")]
        reference: String,
    },
}

/// What came of an objection, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Outcome {
    /// Not weighed
    Inadmissible,
    /// The decision stays
    Unfounded,
    /// The decision changes
    Founded,
}

impl From<Outcome> for Ruled {
    fn from(typed: Outcome) -> Self {
        match typed {
            Outcome::Inadmissible => Self::Inadmissible,
            Outcome::Unfounded => Self::Unfounded,
            Outcome::Founded => Self::Founded,
        }
    }
}

/// Why nothing is owed, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NothingOwed {
    /// The notice came unreasonably late
    UnreasonablyLate,
    /// Who sent it is no interested party
    NoParty,
    /// The application is manifestly inadmissible or unfounded
    Hopeless,
}

impl From<NothingOwed> for Exception {
    fn from(typed: NothingOwed) -> Self {
        match typed {
            NothingOwed::UnreasonablyLate => Self::UnreasonablyLate,
            NothingOwed::NoParty => Self::NoParty,
            NothingOwed::Hopeless => Self::Hopeless,
        }
    }
}
