//! What can be typed after `kernkas`.

mod authority;
mod budget;
mod exchange;
mod grant;
mod holders;
mod remedy;
mod rights;
mod seats;
mod years;

pub use authority::{Authority, GiveAllotment, SetMandate};
pub use budget::Budget;
pub use exchange::{Enrol, Exchange, Export, Join, Revive};
pub use grant::{Basis, Grant, Handle};
pub use holders::{Holders, Register, SetEntry};
pub use remedy::{DefaultDoing, Objection, Remedy, SetRules, WhoDecides};
pub use rights::{Erase, Propose, Rights};
pub use seats::{GivePots, Seats, Settle};
pub use years::{Body, By, Division, What, Years};

use clap::{Parser, Subcommand, ValueEnum};
use directories::ProjectDirs;
use std::path::PathBuf;

/// The command line of `kernkas`.
#[derive(Debug, Parser)]
#[command(
    name = "kernkas",
    version,
    about = "Kernkas without a window: the same office, for scripts and administrators",
    after_help = "Exit codes: 0 done, 2 refused (a person can act on it), 1 fault (a disk, a file, a bug).\n\
                  The passphrase is read from KERNKAS_PASSPHRASE, or asked for."
)]
pub struct Arguments {
    /// Folder with the data; that of the desktop program when not named
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Language of the sentences
    #[arg(long, global = true, value_enum, default_value_t = Language::Nl)]
    pub(crate) language: Language,
    /// Whose seat to unlock, by name or by id; needed when there are several
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) seat: Option<String>,
    /// Answers, refusals and faults as JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// What to do
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The language of the sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// Dutch
    Nl,
    /// English
    En,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Found a municipality in an empty folder; shows two keys once, for the safe
    Init {
        /// What to begin with: `buren`, or `west-betuwe` for an example after a neighbour with other rules
        #[arg(long, default_value = "buren")]
        preset: String,
        /// Your name
        #[arg(long)]
        name: String,
        /// Your roles; the first person is always an administrator too
        #[arg(long = "role", value_enum, required = true)]
        roles: Vec<Role>,
    },
    /// Make the sample municipality, all of it made up, beside your own data
    Sample,
    /// Make any call of the office; its answer is JSON
    Call {
        /// The name of the call (see `calls`)
        name: String,
        /// What goes in, as JSON, or `-` to read it
        #[arg(default_value = "{}")]
        body: String,
    },
    /// List every call: who may make it, what goes in, what comes out
    Calls {
        /// Write all shapes as TypeScript instead
        #[arg(long)]
        shapes: bool,
    },
    /// Weigh an application: what each condition says, and the most that can be awarded now
    Check {
        /// A file with an application, or with {"application", "known"}; `-` to read it
        file: PathBuf,
    },
    /// Make a draft of an application, for example from the web form; prints its id
    Intake {
        /// A file with an application; `-` to read it
        file: PathBuf,
    },
    /// Show the money of a year, per kern and scheme; or what stands behind a number of it
    #[command(alias = "overview")]
    Budget(Budget),
    /// Check every signature, chain and table; with FILE a bundle, without opening an office
    Verify {
        /// The bundle to check
        file: Option<PathBuf>,
        /// A file with the key that opens it: a reading key (AGE-SECRET-KEY-1…) or the printed recovery key; `-` to read it
        #[arg(long, value_name = "FILE", requires = "file")]
        key: Option<PathBuf>,
    },
    /// Write a backup, encrypted like the office itself
    Backup {
        /// The file to write; it may not exist yet
        file: PathBuf,
    },
    /// What goes to other laptops and comes from them
    #[command(flatten)]
    Exchange(Exchange),
    /// What groups, organisations and the coordinator get
    #[command(flatten)]
    Holders(Holders),
    /// Who may, and what was chosen
    #[command(flatten)]
    Seats(Seats),
    /// What becomes of the money
    #[command(flatten)]
    Grant(Grant),
    /// Against a decision, or against its absence
    #[command(flatten)]
    Remedy(Remedy),
    /// The money of years
    #[command(flatten)]
    Years(Years),
    /// Who may decide on what money
    #[command(flatten)]
    Authority(Authority),
    /// What is held of whom, and what goes
    #[command(flatten)]
    Rights(Rights),
}

/// A role, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Role {
    /// Takes applications in and advises
    Kernverbinder,
    /// Decides within a mandate
    BudgetOfficer,
    /// Keeps people, years and schemes
    Administrator,
    /// Reads only
    Reader,
}

impl From<Role> for rules::role::Role {
    fn from(typed: Role) -> Self {
        match typed {
            Role::Kernverbinder => Self::Kernverbinder,
            Role::BudgetOfficer => Self::BudgetOfficer,
            Role::Administrator => Self::Administrator,
            Role::Reader => Self::Reader,
        }
    }
}

impl Arguments {
    /// The data folder: the one named, else that of this user on this machine; none when the user has no home.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        match &self.data {
            Some(named) => Some(std::path::absolute(named).unwrap_or_else(|_| named.clone())),
            None => ProjectDirs::from("nl", "", "Kernkas").map(|dirs| dirs.data_local_dir().to_path_buf()),
        }
    }
}
