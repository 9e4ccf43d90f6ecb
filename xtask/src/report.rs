//! Tells what is done and how it went.

use std::fmt::Write;
use std::time::{Duration, Instant};

use crate::trouble::Trouble;

/// Does one thing, saying what it is before and how long it took after.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T, Trouble>) -> Result<T, Trouble> {
    println!("\n== {what}");
    let started = Instant::now();
    let outcome = work();
    println!(
        "   {} in {}",
        if outcome.is_ok() { "done" } else { "FAILED" },
        shown(started.elapsed())
    );
    outcome
}

/// How a check went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// As it should.
    Passed,
    /// Not as it should.
    Failed,
    /// It could not run, because a check it needs did not pass. Counts as failed.
    NotRun,
}

/// One line of the closing table.
pub struct Line {
    /// The name of the check.
    pub name: &'static str,
    /// How it went.
    pub ended: Ended,
    /// How long it took.
    pub took: Duration,
}

/// Writes the closing table, and under it `N passed, N failed` alone on a line.
pub fn table(lines: &[Line]) -> String {
    let mut text = String::from("\n");
    for line in lines {
        let word = match line.ended {
            Ended::Passed => "passed",
            Ended::Failed => "FAILED",
            Ended::NotRun => "not run",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:<12} {word:<8} {:>9}", line.name, shown(line.took));
    }
    let passed = lines.iter().filter(|line| line.ended == Ended::Passed).count();
    let all = lines.iter().map(|line| line.took).sum();
    let _ = writeln!(text, "{:<12} {:<8} {:>9}\n", "together", "", shown(all));
    let _ = write!(text, "{passed} passed, {} failed", lines.len() - passed);
    text
}

fn shown(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} m {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_that_could_not_run_counts_as_failed() {
        let line = |name, ended| Line {
            name,
            ended,
            took: Duration::from_millis(1500),
        };
        let text = table(&[
            line("fmt", Ended::Passed),
            line("ui", Ended::Failed),
            line("window", Ended::NotRun),
        ]);
        assert_eq!(text.lines().last(), Some("1 passed, 2 failed"));
        assert!(text.contains("window       not run      1.5 s"), "{text}");
    }

    #[test]
    fn long_times_are_in_minutes() {
        assert_eq!(shown(Duration::from_secs(125)), "2 m 05 s");
    }
}
