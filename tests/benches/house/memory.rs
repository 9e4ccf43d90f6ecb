//! Memory of processes, as Linux counts it.

use std::fs;

/// What a process, or several together, hold in memory.
#[derive(Clone, Copy, Debug, Default)]
pub struct Memory {
    /// Proportional set size in kB: what is shared is divided over those who share it.
    pub pss: u64,
    /// Resident set size in kB: what is shared counts for everybody.
    pub rss: u64,
}

impl Memory {
    /// That of one process; none of what cannot be read.
    pub fn of(pid: u32) -> Self {
        let told = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
        let line = |name: &str| {
            let found = told.lines().find_map(|line| line.strip_prefix(name));
            found
                .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
                .unwrap_or(0)
        };
        Self {
            pss: line("Pss:"),
            rss: line("Rss:"),
        }
    }

    /// That of a process and all it started.
    pub fn of_tree(pid: u32) -> Self {
        let below = children(pid).into_iter().map(Self::of_tree);
        below.fold(Self::of(pid), |sum, one| Self {
            pss: sum.pss + one.pss,
            rss: sum.rss + one.rss,
        })
    }
}

impl std::fmt::Display for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} MB PSS ({} MB RSS)", self.pss / 1024, self.rss / 1024)
    }
}

/// The processes that `pid` started and that still run.
pub fn children(pid: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{pid}/task"))
        .into_iter()
        .flatten()
        .flatten();
    threads
        .filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok())
        .flat_map(|listed| {
            listed
                .split_whitespace()
                .filter_map(|pid| pid.parse().ok())
                .collect::<Vec<_>>()
        })
        .collect()
}
