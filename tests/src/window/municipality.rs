//! Data folders to open the window on, made once per program and copied from then on.

use std::sync::OnceLock;

use chrono::{Days, Local, NaiveDate};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::desk::{self, PASSPHRASE, TestDesk};
use crate::template::Template;
use crate::window::{Opening, Window, sight::Role};

/// Where the sample lies inside a data folder.
const SAMPLE: &str = "voorbeeld";
/// What the fictitious people of the sample all type.
const SAMPLE_PASSPHRASE: &str = "voorbeeld gemeente";

/// The day it is for the program under test. Every day a test names is counted from here: it runs on any day.
#[must_use]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// A day well ahead, so that no rule finds an activity on it too near.
#[must_use]
pub fn in_three_weeks() -> NaiveDate {
    today() + Days::new(21)
}

/// A day as a person types it.
#[must_use]
pub fn typed(day: NaiveDate) -> String {
    day.format("%d-%m-%Y").to_string()
}

/// A folder with a municipality founded today by Sanne, with Anouk and Marijke; `before` happened in it already.
///
/// # Panics
/// When it cannot be made.
pub fn founded(before: impl FnOnce(&TestDesk)) -> TempDir {
    let desk = desk::founded(&today().to_string());
    before(&desk);
    desk.leave();
    let folder = tempfile::tempdir().unwrap();
    Template::of(&desk.folder()).put(folder.path());
    folder
}

/// A folder with the sample municipality as it is today.
///
/// # Panics
/// When it cannot be made.
pub fn sample() -> TempDir {
    static MADE: OnceLock<Template> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let desk = TestDesk::empty(&today().to_string());
        desk.call("open-sample", json!({}));
        desk.leave();
        Template::of(&desk.folder().join(SAMPLE))
    });
    let folder = tempfile::tempdir().unwrap();
    made.put(&folder.path().join(SAMPLE));
    folder
}

/// The sample in an open window; Anouk Verhoef, kernverbinder, is at the desk.
pub fn sample_window(folder: &TempDir) -> Window {
    let window = Opening::on(folder.path()).word("--sample").open();
    window.sees(Role::Heading, Some("Vandaag"));
    window.resize(1280, 720);
    window
}

/// An application of Wim van Zetten in Ingen, whole and signed, for an activity in three weeks.
#[must_use]
pub fn application() -> Value {
    let mut application = desk::jeu_de_boules();
    application["ask"]["from"] = json!(in_three_weeks());
    application["ask"]["signed_copy_seen"] = json!(true);
    application
}

impl Window {
    /// Unlocks a municipality as this person, by keys alone. The page to unlock is there.
    pub fn sit(&mut self, name: &str) {
        self.unlock(name, PASSPHRASE);
    }

    /// Leaves the desk of the sample to somebody else, by keys alone.
    pub fn hand_over_sample_to(&mut self, name: &str) {
        self.leave();
        self.unlock(name, SAMPLE_PASSPHRASE);
    }

    /// Locks the desk with Ctrl L, as one does who walks away.
    pub fn leave(&mut self) {
        self.press("Ctrl L");
        self.sees(Role::Heading, Some("Ontgrendelen"));
    }

    fn unlock(&mut self, name: &str, passphrase: &str) {
        self.sees(Role::Heading, Some("Ontgrendelen"));
        self.choose("Wie bent u?", name);
        self.fill("Wachtwoordzin", passphrase);
        self.press("Enter");
        self.sees_like(Role::Button, name);
    }

    /// Opens the palette, types, waits until `option` heads what is found, and goes there.
    pub fn go_to(&mut self, words: &str, option: &str) {
        self.press("Ctrl K");
        self.sees(Role::Field, Some("Zoek een aanvraag, kern of pagina"));
        self.type_in(words);
        self.until(&format!("{option} first among what is found"), |window| {
            let first = window.all(Role::Option).into_iter().next()?;
            first.starts_with(option).then_some(())
        });
        self.press("Enter");
    }
}
