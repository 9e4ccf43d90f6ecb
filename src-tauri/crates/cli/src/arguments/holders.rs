//! Claims, yearly contributions and registers, as they are typed.

use clap::{Args, Subcommand, ValueEnum};

/// What holders of a register get.
#[derive(Debug, Subcommand)]
pub enum Holders {
    /// Show who holds a pot and is no kern: organisations, groups, the coordinator
    Registers,
    /// Add an entry to a register, or change one
    SetEntry(SetEntry),
    /// Show what each group may still claim in a year, and its claims
    Claims {
        /// The year
        #[arg(long)]
        year: i32,
    },
    /// Hand in an application or a claim; prints its number
    Submit {
        /// A file with the application; `-` to read it
        file: std::path::PathBuf,
    },
    /// Show the yearly contributions of a year, each with its own check
    Contributions {
        /// The year
        #[arg(long)]
        year: i32,
    },
    /// Propose all contributions of a year that pass, each as a case
    Propose {
        /// The year
        #[arg(long)]
        year: i32,
        /// Only of this holder, by its short name; may be given more than once
        #[arg(long = "holder")]
        holders: Vec<String>,
    },
    /// Award all contributions of a year that were proposed and pass
    AwardContributions {
        /// The year
        #[arg(long)]
        year: i32,
        /// The reference of the mandate
        #[arg(long)]
        mandate: String,
    },
}

/// An entry of a register.
#[derive(Args, Debug)]
pub struct SetEntry {
    /// The register
    #[arg(long, value_enum)]
    pub(crate) register: Register,
    /// The short name of the entry to change; a new one without it
    #[arg(long)]
    pub(crate) id: Option<String>,
    /// The name
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// A kern, by its short name; may be given more than once
    #[arg(long = "kern")]
    pub(crate) kernen: Vec<String>,
    /// The first day
    #[arg(long)]
    pub(crate) from: Option<String>,
    /// The last day
    #[arg(long)]
    pub(crate) until: Option<String>,
}

/// A register, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Register {
    /// Dorpsbelangenorganisaties
    Organisation,
    /// Signaleringsgroepen
    Group,
    /// The coordinator of the WhatsApp groups
    Coordinator,
}
