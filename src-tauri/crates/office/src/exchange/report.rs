//! What a person is told after taking a bundle in.

use super::counting::{self, Counts, counted};
use crate::{journal::arrivals::Arrived, trouble::Trouble};
use rules::text::Text;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// How things stood before.
pub(super) struct Before {
    latest: i64,
    disputes: BTreeSet<String>,
}

/// What came of a bundle besides what it came to in the journal.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    /// Commits that were not here.
    pub fresh: u32,
    /// Bodies that were filled in.
    pub bodies: u32,
    /// Papers that were kept.
    pub papers: u32,
    /// Papers that nobody names.
    pub papers_left: u32,
}

impl Before {
    pub fn now(db: &Connection) -> Result<Self, Trouble> {
        Ok(Self {
            latest: counting::latest(db)?,
            disputes: disputes(db)?,
        })
    }

    /// The report, once everything is in.
    pub fn report(&self, db: &Connection, tally: &Tally, arrived: &Arrived) -> Result<Vec<Text>, Trouble> {
        let (counts, disputes) = (counting::since(db, self.latest)?, disputes(db)?);
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let arisen = number(disputes.difference(&self.disputes).count());
        let settled = number(self.disputes.difference(&disputes).count());
        Ok(told(tally, arrived, (arisen, settled), &counts))
    }
}

fn told(tally: &Tally, arrived: &Arrived, (arisen, settled): (u32, u32), counts: &Counts) -> Vec<Text> {
    let mut report = Vec::new();
    if arrived.placed + tally.fresh + tally.bodies + tally.papers == 0 {
        report.push(Text::new("exchange-report-nothing"));
    }
    let lines = [
        ("exchange-report-fresh", arrived.placed),
        ("exchange-note-held", arrived.held),
        ("exchange-report-dispute", arisen),
        ("exchange-report-settled", settled),
        ("exchange-count-bodies", tally.bodies),
        ("exchange-report-papers-left", tally.papers_left),
    ];
    report.extend(
        lines
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| counted(id, count)),
    );
    report.extend(counts.texts());
    report
}

/// The names of all disputes.
pub(super) fn disputes(db: &Connection) -> Result<BTreeSet<String>, Trouble> {
    let mut statement = db.prepare_cached("SELECT key FROM disputes")?;
    let keys = statement.query_map([], |row| row.get(0))?;
    Ok(keys.collect::<Result<_, _>>()?)
}
