//! What can go wrong in a task.

use std::fmt;

/// Why a task stopped.
#[derive(Debug)]
pub enum Trouble {
    /// Something was asked that there is not.
    Asked {
        /// What, and what there is.
        what: String,
    },
    /// The machine lacks something that a person has to install.
    Missing {
        /// What is missing, and the one thing to do about it.
        what: String,
    },
    /// A program could not be started at all.
    NotStarted {
        /// Its name.
        program: String,
        /// What the system says.
        why: std::io::Error,
    },
    /// A program ran and failed.
    Failed {
        /// The command as one could type it.
        command: String,
    },
    /// A check ran, and what it found is wrong.
    Found {
        /// What it found.
        what: String,
    },
    /// A file could not be read or written.
    Disk {
        /// Which.
        path: std::path::PathBuf,
        /// What the system says.
        why: std::io::Error,
    },
}

impl Trouble {
    /// 2 when a person has to do something first, 1 when something failed.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Asked { .. } | Self::Missing { .. } => 2,
            Self::NotStarted { .. } | Self::Failed { .. } | Self::Found { .. } | Self::Disk { .. } => 1,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Asked { what } | Self::Missing { what } | Self::Found { what } => out.write_str(what),
            Self::NotStarted { program, why } => write!(out, "`{program}` could not be started: {why}"),
            Self::Failed { command } => write!(out, "This failed: {command}"),
            Self::Disk { path, why } => write!(out, "{}: {why}", path.display()),
        }
    }
}
