//! The desktop shell: a window around the office. No rule lives here.
//!
//! - [`arguments`] reads where the data is.
//! - [`desk`] holds the office that the window works with, or why there is none.
//! - [`doors`] are the few things a page may ask: call the office, choose files, attach one, have the office read
//!   one, save one, print.
//! - [`handed`] keeps the files a person handed over, by chooser or by dropping them. A page learns a token, a
//!   name and a size; it never reads or writes a file itself.
//! - [`window`] builds the one window and refuses to leave it.
//! - [`automation`] answers in place of the system's file dialogs while tests drive the real window.
//!
//! The page is treated as if it were hostile. What it may knock on is listed in `capabilities/desk.json`, and who
//! may do what is decided behind `call`, in the office.

pub mod arguments;
pub mod automation;
pub mod desk;
pub mod doors;
pub mod handed;
pub mod window;

use arguments::Arguments;
use clap::Parser;
use desk::DeskState;
use handed::Handed;

/// Why the window could not be opened at all. What goes wrong inside the office is shown in the window instead.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    /// This user has no home folder to keep data in, and no other folder was named.
    #[error("no folder for the data: name one with --data")]
    NoFolder,
    /// The window system, or the page engine of this machine, refused.
    #[error("the window could not be opened: {0}")]
    Window(#[from] tauri::Error),
}

/// Opens the window and returns when it is closed.
///
/// # Errors
///
/// [`OpenFault`] when there is no data folder to name or no window to be had.
pub fn open() -> Result<(), OpenFault> {
    let opening = Arguments::parse().opening().ok_or(OpenFault::NoFolder)?;
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Handed::default())
        .manage(DeskState::open(opening))
        .invoke_handler(tauri::generate_handler![
            doors::call,
            doors::reading::call_with_file,
            doors::files::choose_files,
            doors::files::attach,
            doors::files::save_file,
            doors::print,
        ])
        .setup(|app| {
            window::build(app.handle())?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
