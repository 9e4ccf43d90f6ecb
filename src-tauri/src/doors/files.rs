//! The doors that move files. A person chooses each file; a page never names a place on the disk.

use std::path::PathBuf;

use base64::{Engine, prelude::BASE64_STANDARD as BASE64};
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::automation;
use crate::desk::{DeskState, ShellFault, Trouble};
use crate::doors::saving::Save;
use crate::handed::{Handed, HandedFile};

/// Lets a person choose files, and hands the page a token for each: none when they cancelled.
///
/// # Errors
///
/// `fault-unexpected` when the dialog broke off (a bug).
#[tauri::command]
pub async fn choose_files(
    title: String,
    app: AppHandle,
    handed: State<'_, Handed>,
) -> Result<Vec<HandedFile>, Trouble> {
    if automation::is_on() {
        return Ok(handed.take_in(automation::chosen_files()));
    }
    let chosen =
        beside_the_window(move || app.dialog().file().set_title(title).blocking_pick_files()).await?;
    Ok(handed.take_in(chosen.unwrap_or_default().into_iter().filter_map(on_this_disk)))
}

/// What a paper is attached to.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PaperOf {
    /// A case, by its identity.
    Case(String),
    /// A draft, by its identity.
    Draft(String),
}

/// Attaches a handed file to a case or a draft (`{ "case": … }` or `{ "draft": … }`).
///
/// # Errors
///
/// The office's refusal or fault; `fault-unexpected` for a token nobody was given, `fault-disk` when the file
/// can no longer be read.
#[tauri::command]
pub async fn attach(
    token: String,
    to: PaperOf,
    handed: State<'_, Handed>,
    desk: State<'_, DeskState>,
) -> Result<Value, Trouble> {
    let (name, bytes) = handed
        .read(&token)
        .map_err(|fault| Trouble::Shell(ShellFault::disk(&fault)))?
        .ok_or_else(|| Trouble::Shell(ShellFault::unexpected(&token)))?;
    let mut body = json!({ "name": name, "content": BASE64.encode(bytes) });
    match to {
        PaperOf::Case(case) => body["case"] = case.into(),
        PaperOf::Draft(draft) => body["draft"] = draft.into(),
    }
    desk.call("attach".to_owned(), body).await
}

/// Saves a file where a person says. Answers `null` when they cancelled, and otherwise `{ "saved": <file name> }`, for
/// a bundle with `"exported"`: what the office says of it.
///
/// # Errors
///
/// The office's refusal or fault; `fault-disk` when the file cannot be written.
#[tauri::command]
pub async fn save_file(
    title: String,
    name: String,
    save: Save,
    app: AppHandle,
    desk: State<'_, DeskState>,
) -> Result<Value, Trouble> {
    let place = if automation::is_on() {
        automation::save_to(&name)
    } else {
        let dialog = move || {
            app.dialog()
                .file()
                .set_title(title)
                .set_file_name(name)
                .blocking_save_file()
        };
        beside_the_window(dialog).await?.and_then(on_this_disk)
    };
    let Some(place) = place else {
        return Ok(Value::Null);
    };
    desk.ask(move |desk| save.write(desk, &place)).await
}

fn on_this_disk(file: FilePath) -> Option<PathBuf> {
    file.into_path().ok()
}

/// Waits for a dialog on a thread of its own: the window's own thread has to draw meanwhile.
async fn beside_the_window<T: Send + 'static>(
    dialog: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Trouble> {
    tauri::async_runtime::spawn_blocking(dialog)
        .await
        .map_err(|broken| Trouble::Shell(ShellFault::unexpected(&broken)))
}
