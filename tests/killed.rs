//! Killed at any moment, as by a power cut: nothing that was acknowledged is lost, and the journal holds up.
//!
//! A real program does the work (`killed/at_work.rs`) and tells on a line what the office said was done. `KERNKAS_CASES`
//! asks for so many times as many kills.

#[path = "killed/acknowledged.rs"]
mod acknowledged;
#[path = "killed/erasing.rs"]
mod erasing;
#[path = "killed/files.rs"]
mod files;
#[path = "rights/village.rs"]
#[expect(dead_code, reason = "of the village only what is erased is used here")]
mod village;

use acknowledged::Acknowledged;
use kernkas_tests::{desk, play::cases};
use serde_json::{Value, json};
use std::{
    ffi::OsStr,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Mutex, MutexGuard, PoisonError,
        mpsc::{Receiver, channel},
    },
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// The program at work, and what it tells.
struct AtWork {
    child: Child,
    lines: Receiver<String>,
}

impl AtWork {
    fn start(folder: &Path) -> Self {
        Self::with(folder, &[])
    }

    /// Starts it with a task.
    fn with(folder: &Path, words: &[&OsStr]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_at-work"))
            .arg(folder)
            .args(words)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let told = BufReader::new(child.stdout.take().unwrap());
        let (tell, lines) = channel();
        thread::spawn(move || {
            // A line that was cut off by the kill was not told: the program wrote it, nobody could read it.
            for line in told.lines().map_while(Result::ok) {
                if tell.send(line).is_err() {
                    return;
                }
            }
        });
        Self { child, lines }
    }

    /// Waits until it has told something.
    fn first(&self) -> String {
        self.lines.recv_timeout(Duration::from_secs(60)).unwrap()
    }

    /// Ends it at once and gives all it told since.
    fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.lines.iter().collect()
    }
}

/// How long it may take to sit down again.
const OPENS_WITHIN: Duration = Duration::from_secs(2);

/// One test at a time: a program that is being started holds, for a moment, what its parent holds, locks among them.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A number that is another one each time, shown when a test fails.
struct Dice(u64);

impl Dice {
    fn new() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        Self(u64::from(now.subsec_nanos()) | 1)
    }

    fn below(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

#[test]
fn killed_at_any_moment_everything_acknowledged_is_there_and_the_journal_is_whole() {
    let _alone = alone();
    let mut dice = Dice::new();
    for _ in 0..cases(1).cases {
        killed_twenty_times(&mut dice);
        println!("tried: 20 kills");
    }
}

/// Each kill starts from where the last one left: what one broke would show at the next too.
fn killed_twenty_times(dice: &mut Dice) {
    let desk = desk::founded("2026-05-12");
    let mut acknowledged = Acknowledged::default();
    for kill in 0..20 {
        let at_work = AtWork::start(&desk.folder());
        // So much work and a moment more, whatever the machine is busy with besides.
        for _ in 0..=dice.below(12) {
            acknowledged.take_in([at_work.first()]);
        }
        let wait = Duration::from_micros(dice.below(30_000));
        thread::sleep(wait);
        acknowledged.take_in(at_work.kill());

        let opening = Instant::now();
        desk.sit("Anouk");
        assert!(
            opening.elapsed() < OPENS_WITHIN,
            "it takes {:?} to come back",
            opening.elapsed()
        );
        let verified = desk.call("verify", json!({}));
        let found = (&verified["broken"], &verified["tables_agree"]);
        assert_eq!(found, (&json!([]), &json!(true)), "kill {kill} after {wait:?}");
        acknowledged.is_all_there(&desk);
        desk.leave();
    }
    let lines = acknowledged.lines;
    assert!(lines > 60, "too little was done to prove anything: {lines} lines");
}

#[test]
fn a_number_is_never_given_twice_however_often_the_program_was_killed() {
    let _alone = alone();
    let desk = desk::founded("2026-05-12");
    for _ in 0..4 {
        let at_work = AtWork::start(&desk.folder());
        while !at_work.first().starts_with("submitted") {}
        drop(at_work.kill());
    }
    desk.sit("Anouk");
    desk.call("submit", json!({ "application": whole_application() }));
    let list = desk.call("applications", json!({ "limit": 200 }));
    let numbers = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["number"].as_str().unwrap());
    let mut sorted: Vec<_> = numbers.collect();
    let given = sorted.len();
    sorted.sort_unstable();
    sorted.dedup();
    assert!(given >= 5);
    assert_eq!(sorted.len(), given);
}

fn whole_application() -> Value {
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    application
}

#[test]
fn a_second_program_is_refused_while_the_first_lives_and_let_in_once_it_is_killed() {
    let _alone = alone();
    let desk = desk::founded("2026-05-12");
    let unlocking = desk.unlocking("Anouk");
    // It stays: between one person who leaves and the next who sits down, nobody has the office open.
    let at_work = AtWork::with(&desk.folder(), &[OsStr::new("sit")]);
    at_work.first();
    let refusal = desk.refused("unlock", unlocking.clone());
    assert_eq!(refusal.text.id, "fault-already-open", "{refusal:?}");
    assert_eq!(desk.refused("start", json!({})).text.id, "fault-already-open");
    at_work.kill();
    desk.call("unlock", unlocking);
    assert_eq!(desk.call("verify", json!({}))["broken"], json!([]));
}
