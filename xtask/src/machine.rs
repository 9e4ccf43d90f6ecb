//! What the machine must have before anything is built.

pub mod node;
pub mod packages;

use crate::trouble::Trouble;

/// What a task is going to do, and so what the machine needs for it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build and open the window.
    Build,
    /// Also drive the window without a monitor.
    Drive,
}

/// Sees to it that the machine can do what `purpose` needs.
///
/// Stops with one sentence when a person has to install something.
pub fn prepare(purpose: Purpose) -> Result<(), Trouble> {
    packages::install_missing(purpose)?;
    node::require()
}
