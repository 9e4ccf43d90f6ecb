//! Joining, and what goes from laptop to laptop.

use super::Role;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// What goes to other laptops and comes from them.
#[derive(Debug, Subcommand)]
pub enum Exchange {
    /// Ask to join a municipality: makes the keys of this laptop, and the file to bring to an administrator
    Join(Join),
    /// Open the office on a laptop that asked to join, with the bundle that lets it in
    Arrive {
        /// The bundle
        file: PathBuf,
    },
    /// Put a backup back in an empty folder; its keys lie beside it
    Restore {
        /// The backup
        file: PathBuf,
        /// A file with the printed recovery key, where the passphrase of then is lost; `-` to read it
        #[arg(long, value_name = "FILE")]
        recovery_key: Option<PathBuf>,
    },
    /// Begin again on an empty laptop, with any bundle and the two printed keys
    Revive(Revive),
    /// Show who wants to join; with the fingerprint that was read aloud: let that laptop in
    Enrol(Enrol),
    /// Save a bundle with what others lack
    Export(Export),
    /// Say what is in a bundle and what it would change; nothing is written
    Inspect {
        /// The bundle
        file: PathBuf,
    },
    /// Take a bundle in, whole or not at all
    Import {
        /// The bundle
        file: PathBuf,
        /// Only when the file is still the one with this SHA-256, as `inspect` gave it
        #[arg(long, value_name = "HEX")]
        sha256: Option<String>,
    },
    /// Show who is how far, and which bundles went and came
    Exchange,
}

/// Asks to join.
#[derive(Debug, Args)]
pub struct Join {
    /// The join file to write; on a laptop that asked already it is written once more
    pub(crate) file: PathBuf,
    /// Your name
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// What this laptop is called
    #[arg(long)]
    pub(crate) laptop: Option<String>,
}

/// Begins again.
#[derive(Debug, Args)]
pub struct Revive {
    /// The bundle
    pub(crate) file: PathBuf,
    /// A file with the printed recovery key; `-` to read it
    #[arg(long, value_name = "FILE")]
    pub(crate) recovery_key: PathBuf,
    /// A file with the printed root key; `-` to read it
    #[arg(long, value_name = "FILE")]
    pub(crate) root_key: PathBuf,
    /// Your name; as it was, if you worked there before
    #[arg(long)]
    pub(crate) name: String,
    /// What this laptop is called
    #[arg(long)]
    pub(crate) laptop: String,
}

/// Lets a laptop in.
#[derive(Debug, Args)]
pub struct Enrol {
    /// The join file
    pub(crate) file: PathBuf,
    /// The fingerprint as it was read aloud from the other screen
    #[arg(long)]
    pub(crate) fingerprint: Option<String>,
    /// Somebody who is here already, by name or id, and gets one more laptop
    #[arg(long, conflicts_with = "roles")]
    pub(crate) person: Option<String>,
    /// The roles of a new person
    #[arg(long = "role", value_enum)]
    pub(crate) roles: Vec<Role>,
    /// The kernen of a new kernverbinder; all when none is named
    #[arg(long = "kern", requires = "roles")]
    pub(crate) kernen: Vec<String>,
    /// Also save the bundle that opens the laptop: a file that does not exist yet, or a folder
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// Saves a bundle.
#[derive(Debug, Args)]
pub struct Export {
    /// The file to write, which may not exist yet; or a folder, in which it gets a name of its own
    pub(crate) file: PathBuf,
    /// For whom, by name, laptop or seat; everybody when nobody is named
    #[arg(long = "for", value_name = "NAME")]
    pub(crate) receivers: Vec<String>,
    /// All there is, not only what they are not known to have
    #[arg(long)]
    pub(crate) everything: bool,
    /// Only say what would be in it
    #[arg(long)]
    pub(crate) preview: bool,
}
