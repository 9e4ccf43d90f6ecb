//! Seats, who holds which pots, and what is in dispute.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Who may, and what was chosen.
#[derive(Debug, Subcommand)]
pub enum Seats {
    /// Show all seats, who holds which pots, and what was kept without effect
    Seats,
    /// Bar a seat at its last event known here
    Bar {
        /// Which seat: by name, laptop, or the seat itself
        #[arg(value_name = "SEAT")]
        which: String,
        /// Why
        #[arg(long)]
        reason: String,
        /// A file with the printed root key, when you are no administrator; `-` to read it
        #[arg(long, value_name = "FILE")]
        root_key: Option<PathBuf>,
    },
    /// Appoint an administrator with the printed root key
    Appoint {
        /// Whom, by name or id
        person: String,
        /// A file with the printed root key; `-` to read it
        #[arg(long, value_name = "FILE")]
        root_key: PathBuf,
    },
    /// Let a seat that was put back from a backup commit money again
    Resume {
        /// Which seat: by name, laptop, or the seat itself
        #[arg(value_name = "SEAT")]
        which: String,
    },
    /// Give pots to a seat: a first time, handed over, or taken over
    GivePots(GivePots),
    /// Show your own reading key, to open bundles with other programs
    ReadingKey,
    /// Show what is in dispute, and what can be chosen
    Disputes,
    /// Settle a dispute, or revise how it was settled
    Settle(Settle),
}

/// Gives pots.
#[derive(Debug, Args)]
pub struct GivePots {
    /// To which seat: by name, laptop, or the seat itself
    #[arg(value_name = "SEAT")]
    pub(crate) which: String,
    /// The scheme; all when none is named
    #[arg(long)]
    pub(crate) scheme: Option<String>,
    /// The year; all when none is named
    #[arg(long)]
    pub(crate) year: Option<i32>,
    /// Why; needed to take over
    #[arg(long, default_value = "")]
    pub(crate) reason: String,
}

/// Settles a dispute.
#[derive(Debug, Args)]
pub struct Settle {
    /// The key of the dispute, or enough of its beginning
    pub(crate) key: String,
    /// The choice, or enough of its beginning
    pub(crate) choice: String,
    /// Why; it is kept and travels on
    #[arg(long)]
    pub(crate) reason: String,
    /// An amount for a case, where the choice asks that: NUMBER=400.00
    #[arg(long = "amount", value_name = "CASE=AMOUNT")]
    pub(crate) amounts: Vec<String>,
    /// The number of the college's decision, where the choice asks that
    #[arg(long, default_value = "")]
    pub(crate) number: String,
    /// The day of that decision
    #[arg(long, value_name = "DAY")]
    pub(crate) on: Option<String>,
    /// A file with the printed root key, where the choice asks that; `-` to read it
    #[arg(long, value_name = "FILE")]
    pub(crate) root_key: Option<PathBuf>,
}
