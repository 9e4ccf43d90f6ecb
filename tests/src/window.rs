//! The real window, driven from outside as a person would: by keys, by what is written on the screen, and by the
//! names a screen reader gives things.
//!
//! - [`Opening`] opens the program on a data folder of its own; [`Window::kill`] ends it and [`Window::reopen`]
//!   opens it again.
//! - [`keys`] presses and types; [`sight`] finds and waits; [`pictures`] writes down what was seen.
//! - [`municipality`] is a data folder to open it on.
//! - [`access`] lets axe look at a page.
//! - [`driver`] runs WebDriver under all this.
//!
//! Needs what `cargo xtask test window` sees to: the built program, WebKitWebDriver and a display. What a failed
//! test saw goes to `failed` in the folder that `KERNKAS_SHOTS` names; pictures of every page go to that folder when
//! `KERNKAS_PICTURES` is set.

pub mod access;
pub mod driver;
pub mod keys;
pub mod municipality;
pub mod pictures;
pub mod sight;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};

use driver::Driver;

/// How a window is to be opened.
pub struct Opening {
    folder: PathBuf,
    words: Vec<String>,
    chosen_files: Vec<PathBuf>,
    save_to: Option<PathBuf>,
}

impl Opening {
    /// A window on this data folder.
    pub fn on(folder: &Path) -> Self {
        let words = vec!["--data".to_owned(), folder.display().to_string()];
        Self {
            folder: folder.to_path_buf(),
            words,
            chosen_files: Vec::new(),
            save_to: None,
        }
    }

    /// With one more word on the command line.
    pub fn word(mut self, word: &str) -> Self {
        self.words.push(word.to_owned());
        self
    }

    /// In which a person chooses these files each time a file dialog would open.
    pub fn choosing(mut self, files: &[&Path]) -> Self {
        self.chosen_files = files.iter().map(|file| file.to_path_buf()).collect();
        self
    }

    /// In which a person names this file each time a dialog to save would open.
    pub fn saving_to(mut self, file: &Path) -> Self {
        self.save_to = Some(file.to_path_buf());
        self
    }

    /// Opens it.
    pub fn open(self) -> Window {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let mut window = Window {
            opening: self,
            program: program(),
            runtime,
            page: None,
            driver: None,
        };
        window.reopen();
        window
    }

    fn environment(&self) -> Vec<(&'static str, OsString)> {
        let mut environment = vec![
            ("KERNKAS_AUTOMATION", OsString::from("1")),
            (
                "KERNKAS_CHOSEN_FILES",
                std::env::join_paths(&self.chosen_files).unwrap(),
            ),
            // Whatever happens, a test never comes near a person's own data.
            ("XDG_DATA_HOME", self.folder.join("home").into_os_string()),
        ];
        environment.extend(
            self.save_to
                .iter()
                .map(|file| ("KERNKAS_SAVE_TO", file.clone().into_os_string())),
        );
        environment
    }
}

/// A window that a test looks at and works in. Everything ends with it.
pub struct Window {
    opening: Opening,
    program: PathBuf,
    pub(crate) runtime: Runtime,
    page: Option<WebDriver>,
    driver: Option<Driver>,
}

impl Window {
    /// Opens the program on its data folder, at first or after [`Window::kill`] or [`Window::close`].
    pub fn reopen(&mut self) {
        assert!(self.driver.is_none(), "the window is open already");
        let driver = Driver::start(&self.opening.environment());
        let mut wanted = Capabilities::new();
        let program = json!({ "binary": self.program, "args": self.opening.words });
        wanted.set("webkitgtk:browserOptions", program).unwrap();
        let opened = WebDriver::builder(&driver.address, wanted)
            .request_timeout(Duration::from_secs(40))
            .connect();
        let page = self.runtime.block_on(opened).expect("the program opens a window");
        self.page = Some(page);
        self.driver = Some(driver);
    }

    /// Ends the program at once, as a power cut would.
    pub fn kill(&mut self) {
        let driver = self.driver.take().expect("the window is open");
        self.page
            .take()
            .expect("the window is open")
            .leak()
            .expect("nobody closed the session");
        driver.kill_program(&self.program);
    }

    /// Closes the window as a person would.
    pub fn close(&mut self) {
        let page = self.page.take().expect("the window is open");
        self.runtime.block_on(page.quit()).expect("the window closes");
        self.driver = None;
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.opening.folder
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        self.runtime.block_on(self.page().title()).unwrap()
    }

    /// Makes the page this wide and high.
    pub fn resize(&self, width: u32, height: u32) {
        self.runtime
            .block_on(self.page().set_window_rect(0, 0, width, height))
            .unwrap();
    }

    /// Runs a script in the page; its arguments are `arguments[0]` and on.
    pub fn ask(&self, script: &str, arguments: &[Value]) -> Value {
        self.runtime
            .block_on(self.page().execute(script, arguments))
            .unwrap()
            .json()
            .clone()
    }

    /// Runs a script that answers by calling its last argument.
    pub fn ask_and_wait(&self, script: &str) -> Value {
        self.runtime
            .block_on(self.page().execute_async(script, Vec::new()))
            .unwrap()
            .json()
            .clone()
    }

    pub(crate) fn page(&self) -> &WebDriver {
        self.page.as_ref().expect("the window is open")
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if let Some(page) = self.page.take() {
            // The driver below ends the program; asking a page that hangs to close would only wait.
            let _ = page.leak();
        }
    }
}

/// The program under test, and a sentence when there is none.
fn program() -> PathBuf {
    let how = "run this with `cargo xtask test window`";
    assert!(
        std::env::var_os("DISPLAY").is_some(),
        "there is no display: {how}"
    );
    let program = std::env::var_os("KERNKAS_DESKTOP")
        .map(PathBuf::from)
        .unwrap_or_else(|| panic!("{how}"));
    program
        .canonicalize()
        .unwrap_or_else(|_| panic!("{} is not built: {how}", program.display()))
}
