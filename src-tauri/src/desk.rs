//! The office that this window works with.

use std::sync::Arc;

use office::{CallFailure, Desk};
use serde::Serialize;
use serde_json::Value;

use crate::arguments::Opening;

/// What a page is told when a door does not do what it was asked.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Trouble {
    /// The office refused, or met a fault; it says so in its own words.
    Office(CallFailure),
    /// This shell met a fault: a file that cannot be read, a call that broke off.
    Shell(ShellFault),
}

impl From<CallFailure> for Trouble {
    fn from(failure: CallFailure) -> Self {
        Self::Office(failure)
    }
}

/// A fault of the shell itself, in the shape of the office's own, so that a page shows both alike.
#[derive(Debug, Serialize)]
pub struct ShellFault {
    kind: &'static str,
    id: &'static str,
    args: Args,
}

#[derive(Debug, Serialize)]
struct Args {
    detail: String,
}

impl ShellFault {
    /// Names a fault by the id of its sentence in the catalogues, with what the system said of it.
    #[must_use]
    pub fn new(id: &'static str, detail: &impl ToString) -> Self {
        Self {
            kind: "fault",
            id,
            args: Args {
                detail: detail.to_string(),
            },
        }
    }
}

/// The one desk of this program, shared by all doors.
pub struct DeskState {
    opening: Opening,
    desk: Arc<Desk>,
}

impl DeskState {
    /// Sits down at a data folder. What is wrong with the folder (a second program at it, a newer file) is told by
    /// the first call, so that a person reads it in the window.
    #[must_use]
    pub fn open(opening: Opening) -> Self {
        let desk = Arc::new(Desk::new(opening.folder.clone()));
        Self { opening, desk }
    }

    /// Tells how the program was opened.
    #[must_use]
    pub const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// Does one piece of office work beside the window's own thread, so that the window never freezes.
    ///
    /// # Errors
    ///
    /// What the office answers, or `shell-broke-off` when the work itself broke off (a bug).
    pub async fn ask<Work>(&self, work: Work) -> Result<Value, Trouble>
    where
        Work: FnOnce(&Desk) -> Result<Value, Trouble> + Send + 'static,
    {
        let desk = Arc::clone(&self.desk);
        tauri::async_runtime::spawn_blocking(move || work(&desk))
            .await
            .unwrap_or_else(|broken| Err(Trouble::Shell(ShellFault::new("shell-broke-off", &broken))))
    }
}
