//! One step in a program of its own: what it took is written on its last line.

use super::{rows, town::SECOND};
use crate::made::TODAY;
use kernkas_tests::desk::TestDesk;
use serde_json::json;
use std::{
    fmt, fs,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

/// What one step took.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    /// Seconds that went by.
    pub seconds: f64,
    /// Seconds of processor, of all threads together.
    pub busy: f64,
    /// By how many kB the memory grew at most.
    pub grown: u64,
}

impl fmt::Display for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2} s ({:.2})", self.seconds, self.busy)
    }
}

/// Does a step in a program of its own.
pub fn aside(what: &str, paths: &[&Path]) -> Taken {
    let out = Command::new(std::env::current_exe().unwrap())
        .args(["step", what])
        .args(paths)
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(out.status.success(), "{what} came to nothing");
    let told = String::from_utf8(out.stdout).unwrap();
    let numbers: Vec<&str> = told.split_whitespace().collect();
    Taken {
        seconds: numbers[0].parse().unwrap(),
        busy: numbers[1].parse().unwrap(),
        grown: numbers[2].parse().unwrap(),
    }
}

/// Does a step here, and writes what it took.
pub fn run(words: &[String]) {
    let [what, folder, file] = words else {
        panic!("a step, a folder and a file");
    };
    let folder = Path::new(folder);
    if what == "rows" {
        let bare = rows::Bare::open(folder, Path::new(file));
        return tell(|| bare.insert());
    }
    let name = if what == "export" { "Anouk" } else { SECOND };
    let test = TestDesk::in_folder(folder.to_path_buf(), TODAY);
    test.sit(name);
    let body = match what.as_str() {
        "export" => json!({ "file": file, "wish": { "for": [], "everything": false } }),
        "import" => json!({ "file": file, "sha256": null }),
        _ => json!({ "file": file }),
    };
    tell(|| test.call(what, body));
}

fn tell<O>(work: impl FnOnce() -> O) {
    // From here on the most is counted anew.
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let (before, busy, begun) = (status("VmRSS:"), processor(), Instant::now());
    std::hint::black_box(work());
    let seconds = begun.elapsed().as_secs_f64();
    println!("{seconds} {} {}", processor() - busy, status("VmHWM:") - before);
}

/// A line of what Linux says of this process, in kB.
fn status(line: &str) -> u64 {
    let told = fs::read_to_string("/proc/self/status").unwrap();
    let found = told.lines().find_map(|told| told.strip_prefix(line)).unwrap();
    found.split_whitespace().next().unwrap().parse().unwrap()
}

/// The processor time of this process so far, in seconds.
fn processor() -> f64 {
    let told = fs::read_to_string("/proc/self/stat").unwrap();
    let after_name = told.rsplit(')').next().unwrap();
    let ticks: Vec<&str> = after_name.split_whitespace().collect();
    let of = |place: usize| ticks[place].parse::<f64>().unwrap();
    (of(11) + of(12)) / TICKS_IN_A_SECOND
}

/// As Linux counts processor time on every machine it is built for today.
const TICKS_IN_A_SECOND: f64 = 100.0;
