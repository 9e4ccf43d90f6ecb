//! A display without a monitor, for the window in tests.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::trouble::Trouble;

/// A running Xvfb; ends when dropped.
pub struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    /// Starts one on the first free number, wide enough for a 1920 window.
    pub fn start() -> Result<Self, Trouble> {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1920x1080x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|why| Trouble::NotStarted {
                program: "Xvfb".into(),
                why,
            })?;
        let mut number = String::new();
        let read =
            BufReader::new(server.stdout.take().expect("BUG: the output is piped")).read_line(&mut number);
        let screen = Self {
            server,
            name: format!(":{}", number.trim()),
        };
        match read {
            Ok(length) if length > 0 => Ok(screen),
            _ => Err(Trouble::Found {
                what: "Xvfb started and ended at once.".into(),
            }),
        }
    }

    /// Shows a command's windows here, and not on the screen of the person who runs it.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.name)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing left to do then.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
