//! The one window.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, Url, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::desk::DeskState;
use crate::handed::Handed;

/// The event a page hears when files were dropped on the window; its payload is a list of
/// [`HandedFile`](crate::handed::HandedFile).
pub const FILES_DROPPED: &str = "files-dropped";

/// Builds the window: 1280 × 720, never smaller than 800 × 600.
///
/// What the page engine keeps (the chosen language, the theme) lies inside the data folder, so that nothing is
/// remembered outside it. A link out of the program leads nowhere, and no second window can be opened.
///
/// # Errors
///
/// What Tauri says when the window system refuses.
pub fn build(app: &AppHandle) -> tauri::Result<()> {
    let folder = app.state::<DeskState>().folder().join("window");
    let window = WebviewWindowBuilder::new(app, "desk", WebviewUrl::App("index.html".into()))
        .title("Kernkas")
        .inner_size(1280.0, 720.0)
        .min_inner_size(800.0, 600.0)
        .data_directory(folder)
        .devtools(cfg!(debug_assertions))
        .on_navigation(is_our_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    let app = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
            let files = app.state::<Handed>().take_in(paths.iter().cloned());
            if let Err(fault) = app.emit_to("desk", FILES_DROPPED, files) {
                eprintln!("kernkas-desktop: dropped files could not be announced: {fault}");
            }
        }
    });
    Ok(())
}

/// Says whether an address is that of the interface built into the program (Windows has its own spelling).
fn is_our_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_built_in_interface_may_be_shown() {
        let shown = |address: &str| is_our_own(&address.parse().unwrap());
        assert!(shown("tauri://localhost/index.html"));
        assert!(shown("http://tauri.localhost/"));
        for elsewhere in [
            "https://example.org/",
            "http://tauri.localhost.example.org/",
            "tauri://elsewhere/",
            "data:text/html,x",
            "file:///etc/passwd",
            "about:blank",
        ] {
            assert!(!shown(elsewhere), "{elsewhere}");
        }
    }
}
