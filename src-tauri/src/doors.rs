//! The few things a page may ask of the program.

pub mod files;
pub mod reading;
pub mod saving;

use serde_json::Value;
use tauri::{State, WebviewWindow};

use crate::automation;
use crate::desk::{DeskState, ShellFault, Trouble};

/// Hands one call to the office: `name` and `body` as the table of calls knows them.
///
/// # Errors
///
/// [`Trouble`]: the office's refusal or fault; a call that names a file is among the refused, because a page may not
/// choose files.
#[tauri::command]
pub async fn call(name: String, body: Value, desk: State<'_, DeskState>) -> Result<Value, Trouble> {
    desk.call(name, body).await
}

/// Opens the print dialog of the page engine for the page as it stands.
///
/// While tests drive the window no dialog opens: none of them could close it.
///
/// # Errors
///
/// `fault-unexpected` when this machine cannot print.
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
        .map_err(|fault| Trouble::Shell(ShellFault::unexpected(&fault)))
}
