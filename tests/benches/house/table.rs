//! The table that comes out, in markdown.

use crate::figures::{Figures, written};
use std::{fmt, time::Duration};

/// What was aimed at.
#[derive(Clone, Copy, Debug)]
pub enum Aim {
    /// Half of the times shorter than this.
    Under(Duration),
    /// Half of the times at most so many times the bare half.
    Times(f64),
    /// One in a hundred at most so many times the bare one, and so much more.
    TimesAndMore(f64, Duration),
    /// Half of the times at most so much more than the bare half.
    More(Duration),
    /// Nothing was aimed at: told because it is waited for.
    Told,
}

/// The rows so far.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<String>,
    others: Vec<String>,
    notes: Vec<String>,
}

impl Table {
    /// Adds what was measured beside its bare part.
    pub fn row(&mut self, what: &str, ours: &Figures, bare: Option<&Figures>, aim: Aim) {
        let of = |figures: &Figures| format!("{} / {}", written(figures.median()), written(figures.p99()));
        let ratio = bare.map_or_else(String::new, |bare| {
            let times = |ours: Duration, bare: Duration| ours.as_secs_f64() / bare.as_secs_f64();
            format!(
                "{:.2} / {:.2}",
                times(ours.median(), bare.median()),
                times(ours.p99(), bare.p99())
            )
        });
        let held = aim
            .held(ours, bare)
            .map_or("", |held| if held { "held" } else { "**missed**" });
        let row = format!(
            "| {what} | {} | {} | {} | {ratio} | {aim} | {held} |",
            ours.count(),
            of(ours),
            bare.map_or_else(String::new, of),
        );
        println!("{row}");
        self.rows.push(row);
    }

    /// Begins a table of its own, with these columns.
    pub fn section(&mut self, head: &str) {
        self.others.push(String::new());
        self.line(head);
    }

    /// Adds a row to that.
    pub fn line(&mut self, row: &str) {
        println!("{row}");
        self.others.push(row.to_owned());
    }

    /// Adds a line under the table.
    pub fn note(&mut self, note: String) {
        println!("{note}");
        self.notes.push(note);
    }
}

impl Aim {
    fn held(self, ours: &Figures, bare: Option<&Figures>) -> Option<bool> {
        let bare = |pick: fn(&Figures) -> Duration| bare.map(pick).unwrap_or_default();
        Some(match self {
            Self::Under(most) => ours.median() < most,
            Self::Times(times) => ours.median() <= bare(Figures::median).mul_f64(times),
            Self::TimesAndMore(times, more) => ours.p99() <= bare(Figures::p99).mul_f64(times) + more,
            Self::More(more) => ours.median() <= bare(Figures::median) + more,
            Self::Told => return None,
        })
    }
}

impl fmt::Display for Aim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Under(most) => write!(f, "median < {} ms", most.as_millis()),
            Self::Times(times) => write!(f, "median ≤ {times} × bare"),
            Self::TimesAndMore(times, more) => write!(f, "p99 ≤ {times} × bare + {} ms", more.as_millis()),
            Self::More(more) => write!(f, "median ≤ bare + {} ms", more.as_millis()),
            Self::Told => Ok(()),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.rows.is_empty() {
            return self.write_rest(f);
        }
        writeln!(
            f,
            "| what | times | Kernkas: median / p99 | bare: median / p99 | ratio | aim | |"
        )?;
        writeln!(f, "| --- | --: | --: | --: | --: | --- | --- |")?;
        for row in &self.rows {
            writeln!(f, "{row}")?;
        }
        self.write_rest(f)
    }
}

impl Table {
    fn write_rest(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.others {
            writeln!(f, "{row}")?;
        }
        for note in &self.notes {
            writeln!(f, "\n{note}")?;
        }
        Ok(())
    }
}
