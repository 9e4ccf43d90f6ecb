//! The office that this window works with.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use office::desk::Desk;
use office::wire::CallFailure;
use serde::Serialize;
use serde_json::{Value, json};

use crate::arguments::{Content, Opening};

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
#[serde(transparent)]
pub struct ShellFault(Value);

impl ShellFault {
    /// A file or folder that a person chose cannot be reached; `detail` is what the system said.
    #[must_use]
    pub fn disk(detail: &impl ToString) -> Self {
        Self::saying("fault-disk", detail)
    }

    /// Something that should never happen did.
    #[must_use]
    pub fn unexpected(detail: &impl ToString) -> Self {
        Self::saying("fault-unexpected", detail)
    }

    /// `id` is that of a sentence in the catalogues, the same one that the office uses for its own.
    fn saying(id: &str, detail: &impl ToString) -> Self {
        let args = json!({ "detail": { "is": "name", "value": detail.to_string() } });
        Self(json!({ "kind": "fault", "text": { "id": id, "args": args }, "because": [] }))
    }
}

/// The one desk of this program, shared by all doors.
pub struct DeskState {
    folder: PathBuf,
    desk: Arc<Desk>,
    /// Whether the sample municipality is still to be opened, before the page first asks how things stand.
    sample_waits: Arc<AtomicBool>,
}

impl DeskState {
    /// Sits down at a data folder. What is wrong with the folder (a second program at it, a newer file) is told by
    /// the first call, so that a person reads it in the window.
    #[must_use]
    pub fn open(opening: Opening) -> Self {
        Self {
            desk: Arc::new(Desk::new(opening.folder.clone())),
            sample_waits: Arc::new(AtomicBool::new(opening.content == Content::Sample)),
            folder: opening.folder,
        }
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Makes one call, after opening the sample municipality when that is what the program was started for.
    ///
    /// It is opened once: a person who locks it afterwards finds it locked.
    ///
    /// # Errors
    ///
    /// What the office answers.
    pub async fn call(&self, name: String, body: Value) -> Result<Value, Trouble> {
        let sample_waits = Arc::clone(&self.sample_waits);
        self.ask(move |desk| {
            if name == "start" && sample_waits.swap(false, Ordering::SeqCst) {
                desk.call("open-sample", json!({}))?;
            }
            Ok(desk.call(&name, body)?)
        })
        .await
    }

    /// Does one piece of office work beside the window's own thread, so that the window never freezes.
    ///
    /// # Errors
    ///
    /// What the office answers, or `fault-unexpected` when the work itself broke off (a bug).
    pub async fn ask<Work>(&self, work: Work) -> Result<Value, Trouble>
    where
        Work: FnOnce(&Desk) -> Result<Value, Trouble> + Send + 'static,
    {
        let desk = Arc::clone(&self.desk);
        tauri::async_runtime::spawn_blocking(move || work(&desk))
            .await
            .unwrap_or_else(|broken| Err(Trouble::Shell(ShellFault::unexpected(&broken))))
    }
}

#[cfg(test)]
mod tests {
    use office::wire::FailureKind;

    use super::*;

    #[test]
    fn a_fault_of_the_shell_has_the_shape_of_the_office() {
        let fault = serde_json::to_value(ShellFault::disk(&"no such stick")).unwrap();
        let failure: CallFailure = serde_json::from_value(fault).unwrap();
        assert_eq!(failure.kind, FailureKind::Fault);
        assert_eq!(failure.text.id, "fault-disk");
    }
}
