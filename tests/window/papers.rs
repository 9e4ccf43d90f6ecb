//! Papers in the real window: chosen, dropped, and saved again.

use std::fs;
use std::path::Path;

use kernkas_tests::window::{Opening, Window, municipality, sight::Role};

const QUOTE: &[u8] = b"%PDF-1.7\n\x00\xff offerte \r\n%%EOF";

/// Tells the page what the program tells it when the files that "were chosen" are dropped on the window. That the
/// system brings them to the program is all that a test cannot do.
fn drop_chosen_files(window: &Window) {
    window.ask_and_wait(
        "const done = arguments[arguments.length - 1];
         const event = 'files-dropped';
         const heard = Object.getOwnPropertyNames(window).map((name) => window[name])
           .find((one) => one && typeof one === 'object' && Object.hasOwn(one, event))[event];
         window.__TAURI_INTERNALS__.invoke('choose_files', { title: '' }).then((payload) => {
           for (const id of Object.getOwnPropertyNames(heard)) {
             window.__TAURI_INTERNALS__.runCallback(heard[id].handlerId, { event, id: Number(id), payload });
           }
           done(null);
         });",
    );
}

/// Opens the window as Anouk would, on a new application; `quote` is what she chooses or drops, `saved` where she saves.
fn at_a_new_application(folder: &Path, quote: &Path, saved: &Path) -> Window {
    let mut window = Opening::on(folder).choosing(&[quote]).saving_to(saved).open();
    window.sit("Anouk");
    window.press("Ctrl N");
    window.is_at(Role::Heading, "Nieuwe aanvraag");
    window
}

#[test]
fn a_paper_chosen_by_keyboard_or_dropped_is_kept_and_comes_out_again_byte_for_byte() {
    let folder = municipality::founded(|_| {});
    let papers = tempfile::tempdir().unwrap();
    let (quote, saved) = (papers.path().join("offerte.pdf"), papers.path().join("terug.pdf"));
    fs::write(&quote, QUOTE).unwrap();
    let mut window = at_a_new_application(folder.path(), &quote, &saved);

    window.push("Papier erbij");
    window.reads("1 papier toegevoegd");
    drop_chosen_files(&window);
    window.reads("2 papieren toegevoegd");

    let link = window.sees_like(Role::Link, "offerte.pdf");
    window.tab_to(Role::Link, &link);
    window.press("Enter");
    window.reads("Bewaard als terug.pdf");
    assert_eq!(fs::read(&saved).unwrap(), QUOTE);
    window.picture("papers");
}

#[test]
fn a_file_that_is_no_paper_says_so_and_is_not_kept() {
    let folder = municipality::founded(|_| {});
    let papers = tempfile::tempdir().unwrap();
    let (program, saved) = (papers.path().join("spel.exe"), papers.path().join("terug"));
    fs::write(&program, b"MZ\x90\x00").unwrap();
    let window = at_a_new_application(folder.path(), &program, &saved);
    drop_chosen_files(&window);
    window.reads("spel.exe is niet toegevoegd.");
    assert!(!window.text().contains("papier toegevoegd"));
}
