//! What a header counts, and what there really is.

use super::Header;

/// What a header counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Commits.
    Commits,
    /// Events.
    Events,
    /// Bodies that come by themselves.
    Bodies,
    /// Papers.
    Papers,
}

/// How many of each there were so far.
#[derive(Default)]
pub(super) struct Counts {
    pub commits: u64,
    pub events: u64,
    pub bodies: u64,
    pub papers: u64,
}

impl Counts {
    /// Finds what the header says otherwise: what, how many it says, and how many there are.
    pub(super) fn differ(&self, header: &Header) -> Option<(Counted, u64, u64)> {
        [
            (Counted::Commits, header.commits, self.commits),
            (Counted::Events, header.events, self.events),
            (Counted::Bodies, header.bodies, self.bodies),
            (Counted::Papers, header.papers, self.papers),
        ]
        .into_iter()
        .find(|(_, told, found)| told != found)
    }
}
