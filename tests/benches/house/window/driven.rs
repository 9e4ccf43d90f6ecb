//! A program in a window, driven by WebDriver, with a clock beside it.

use super::number;
use crate::memory::{Memory, children};
use kernkas_tests::window::driver::Driver;
use serde_json::{Value, json};
use std::{
    ffi::OsString,
    path::Path,
    time::{Duration, Instant},
};
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};

/// An open window. It ends with this.
pub struct Driven {
    page: Option<WebDriver>,
    runtime: Runtime,
    _driver: Driver,
}

impl Driven {
    /// Opens a program; gives how long it took, from asking for it until `shown` holds and two frames were drawn.
    pub fn open(program: &str, words: &[String], home: &Path, shown: &str) -> (Self, Duration) {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let environment = [("XDG_DATA_HOME", OsString::from(home.join("home")))];
        let driver = Driver::start(&environment);
        let mut wanted = Capabilities::new();
        wanted
            .set(
                "webkitgtk:browserOptions",
                json!({ "binary": program, "args": words }),
            )
            .unwrap();
        let begun = Instant::now();
        let opened = WebDriver::builder(&driver.address, wanted)
            .request_timeout(Duration::from_secs(60))
            .connect();
        let page = runtime.block_on(opened).expect("the program opens a window");
        let window = Self {
            page: Some(page),
            runtime,
            _driver: driver,
        };
        // The first script may meet the empty page before the real one.
        while window.try_waiting(&waiting("", shown), &[]).is_none() {
            assert!(
                begun.elapsed() < Duration::from_secs(60),
                "waited in vain for {shown}"
            );
        }
        (window, begun.elapsed())
    }

    /// Does `deed` in the page; gives how long it took until `shown` held and two frames were drawn, by the page's clock.
    pub fn until_after(&self, deed: &str, arguments: &[Value], shown: &str) -> Duration {
        let answer = self.try_waiting(&waiting(deed, shown), arguments);
        Duration::from_secs_f64(number(&answer.expect("the page answers")) / 1_000.0)
    }

    /// Runs a script that answers by calling its last argument.
    pub fn ask_and_wait(&self, script: &str) -> Value {
        self.try_waiting(script, &[]).expect("the page answers")
    }

    /// What the program and all it started hold.
    pub fn memory(&self) -> Memory {
        let drivers = children(std::process::id());
        let programs = drivers.into_iter().flat_map(children).map(Memory::of_tree);
        programs.fold(Memory::default(), |sum, one| Memory {
            pss: sum.pss + one.pss,
            rss: sum.rss + one.rss,
        })
    }

    fn try_waiting(&self, script: &str, arguments: &[Value]) -> Option<Value> {
        let page = self.page.as_ref().expect("the window is open");
        let answer = self
            .runtime
            .block_on(page.execute_async(script, arguments.to_vec()));
        Some(answer.ok()?.json().clone())
    }
}

/// A script that does `deed` and answers with the milliseconds until `shown` held and two frames were drawn.
fn waiting(deed: &str, shown: &str) -> String {
    format!(
        "const done = arguments[arguments.length - 1]; const begun = performance.now();
         {deed}
         const look = () => ({shown})
           ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)))
           : requestAnimationFrame(look);
         look();"
    )
}

impl Drop for Driven {
    fn drop(&mut self) {
        if let Some(page) = self.page.take() {
            // The driver ends the program; asking a page to close first would only take longer.
            drop(page.leak());
        }
    }
}
