//! Times of one thing done many times.

use std::time::{Duration, Instant};

/// How long something took, each time.
#[derive(Clone, Debug, Default)]
pub struct Figures(Vec<Duration>);

impl Figures {
    /// Does `work` once more and notes how long it took. Gives what came out, so that nothing is optimised away.
    pub fn time<O>(&mut self, work: impl FnOnce() -> O) -> O {
        let begun = Instant::now();
        let out = std::hint::black_box(work());
        self.0.push(begun.elapsed());
        out
    }

    /// Notes a time that was taken elsewhere.
    pub fn note(&mut self, took: Duration) {
        self.0.push(took);
    }

    /// Half of the times are shorter.
    pub fn median(&self) -> Duration {
        self.at(50)
    }

    /// One in a hundred is longer; the longest, where there are fewer than a hundred.
    pub fn p99(&self) -> Duration {
        self.at(99)
    }

    /// How often it was done.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    fn at(&self, percent: usize) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let last = sorted.len().saturating_sub(1);
        sorted
            .get((sorted.len() * percent / 100).min(last))
            .copied()
            .unwrap_or_default()
    }
}

/// A time in milliseconds, with as many decimals as tell something.
pub fn written(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1_000.0;
    match milliseconds {
        small if small < 1.0 => format!("{small:.3} ms"),
        middling if middling < 20.0 => format!("{middling:.2} ms"),
        large => format!("{large:.0} ms"),
    }
}
