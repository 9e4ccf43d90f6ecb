//! WebDriver for the page engine of the window, as a process of its own.

use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A running WebKitWebDriver with the program it started; both end when this is dropped, whatever happened.
pub struct Driver {
    process: Child,
    /// Where it listens.
    pub address: String,
}

impl Driver {
    /// Starts one on a free port; the program it starts later inherits `environment`.
    pub fn start(environment: &[(&str, std::ffi::OsString)]) -> Self {
        let port = TcpListener::bind(("127.0.0.1", 0))
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let process = Command::new("WebKitWebDriver")
            .args([&format!("--port={port}"), "--host=127.0.0.1"])
            // Without this the page engine takes no orders, and asking for a session hangs.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A group of its own, so that all it starts can be ended with it.
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver is installed (`cargo xtask test machine` sees to it)");
        let driver = Self {
            process,
            address: format!("http://127.0.0.1:{port}"),
        };
        let patience = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < patience, "WebKitWebDriver does not listen");
            sleep(Duration::from_millis(10));
        }
        driver
    }

    /// Ends the program at once, as a power cut would: no chance to save anything.
    pub fn kill_program(&self, program: &Path) {
        let found = self.pids_of(program);
        assert!(!found.is_empty(), "the program runs");
        for pid in &found {
            signal(&pid.to_string());
        }
        let patience = Instant::now() + Duration::from_secs(10);
        while !self.pids_of(program).is_empty() {
            assert!(Instant::now() < patience, "the program outlived kill -9");
            sleep(Duration::from_millis(10));
        }
    }

    /// The processes of `program` in this driver's group.
    fn pids_of(&self, program: &Path) -> Vec<u32> {
        let all = std::fs::read_dir("/proc")
            .unwrap()
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        all.filter(|pid: &u32| {
            let its = std::fs::read_link(format!("/proc/{pid}/exe"));
            its.is_ok_and(|its| its == program) && group_of(*pid) == Some(self.process.id())
        })
        .collect()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        signal(&format!("-{}", self.process.id()));
        // Ended by the line above; this only takes away what is left of it.
        let _ = self.process.wait();
    }
}

/// The process group of a process, from the fifth field of its `stat` (the second is a name in parentheses).
fn group_of(pid: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(2)?.parse().ok()
}

/// Sends the signal that cannot be caught to a process, or to a group when the number has a minus before it.
fn signal(whom: &str) {
    // It may have ended by itself; that is what was wanted.
    let _ = Command::new("kill")
        .args(["-9", "--", whom])
        .stderr(Stdio::null())
        .status();
}
