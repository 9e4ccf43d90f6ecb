//! The few things a page may ask of the program.

pub mod files;

use serde::Serialize;
use serde_json::Value;
use tauri::{State, WebviewWindow};

use crate::arguments::Content;
use crate::automation;
use crate::desk::{DeskState, ShellFault, Trouble};

/// Hands one call to the office: `name` and `body` as the table of calls knows them.
///
/// # Errors
///
/// [`Trouble`]: the office's refusal or fault.
#[tauri::command]
pub async fn call(name: String, body: Value, desk: State<'_, DeskState>) -> Result<Value, Trouble> {
    desk.ask(move |desk| Ok(desk.call(&name, body)?)).await
}

/// How the program was opened, for the first page.
#[derive(Debug, Serialize)]
pub struct OpeningShown {
    /// The data folder, to be shown to a person.
    folder: String,
    /// Whether everything in it is made up.
    sample: bool,
    /// The version of this program.
    version: &'static str,
}

/// Tells the page how the program was opened.
#[tauri::command]
#[must_use]
#[expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands the state to a command by value"
)]
pub fn opening(desk: State<'_, DeskState>) -> OpeningShown {
    let opening = desk.opening();
    OpeningShown {
        folder: opening.folder.display().to_string(),
        sample: opening.content == Content::Sample,
        version: env!("CARGO_PKG_VERSION"),
    }
}

/// Opens the print dialog of the page engine for the page as it stands.
///
/// While tests drive the window no dialog opens: none of them could close it.
///
/// # Errors
///
/// `shell-print` when this machine cannot print.
#[tauri::command]
#[expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands the window to a command by value"
)]
pub fn print(window: WebviewWindow) -> Result<(), Trouble> {
    if automation::is_on() {
        return Ok(());
    }
    window
        .print()
        .map_err(|fault| Trouble::Shell(ShellFault::new("shell-print", &fault)))
}
