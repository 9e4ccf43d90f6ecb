//! Access, retention and erasure, as they are typed.

use clap::{Args, Subcommand};

/// What people may ask about themselves, and what may go.
#[derive(Debug, Subcommand)]
pub enum Rights {
    /// Show all that is held of one person: by name, account, e-mail or telephone
    Person {
        /// What to look for
        words: String,
        /// Which of those found, by the number in the list; all that are likely one person otherwise
        #[arg(long = "which", value_name = "N")]
        which: Option<usize>,
    },
    /// Show what may go, what must stay and why, and what was erased
    Retention,
    /// Erase words and personal data: one person proposes, another confirms
    #[command(subcommand)]
    Erase(Erase),
}

/// The steps of an erasure.
#[derive(Debug, Subcommand)]
pub enum Erase {
    /// Propose it; nothing goes yet
    Propose(Propose),
    /// Confirm what another proposed; it is carried out at once
    Confirm {
        /// The erasure, or the beginning of its id
        erasure: String,
    },
    /// Drop a proposal
    Drop {
        /// The erasure, or the beginning of its id
        erasure: String,
    },
    /// Show the certificate
    Certificate {
        /// The erasure, or the beginning of its id
        erasure: String,
    },
}

/// What to propose.
#[derive(Args, Debug)]
pub struct Propose {
    /// A case, by its number; may be given more than once. Without one: all that may go now
    #[arg(long = "case", value_name = "NUMBER")]
    pub(crate) cases: Vec<String>,
    /// Not because a term ended, but because the person asked for it: why no ground is left to hold them
    #[arg(long, value_name = "WHY", requires = "cases")]
    pub(crate) request: Option<String>,
}
