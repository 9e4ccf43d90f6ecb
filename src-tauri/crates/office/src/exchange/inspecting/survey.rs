//! One pass through a bundle: counted, with what is new kept as long as it is little.

use crate::{
    event::{self, Known},
    exchange::{
        ExchangeFault,
        ahead::{self, Piece},
        counting::Counts,
        file::BundleFile,
        task::Task,
    },
    journal::{self, held},
    trouble::Trouble,
};
use rules::{case, grant, remedy};
use rusqlite::Connection;
use seal::{Body, Hash, Header, SealedCommit, bundle::Verified};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The most new commits that are tried out.
const MOST_COMMITS: u32 = 2_000;
/// The most bytes of new commits that are kept in memory.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// The most cases of which is told what happened.
const MOST_CASES: usize = 500;

/// Something that happened in a case.
pub(super) struct Happened {
    /// When, as its signer's clock had it.
    pub at: String,
    /// By which seat.
    pub seat: String,
    /// What; none when this program does not know it.
    pub what: Option<What>,
}

/// What happened.
pub(super) enum What {
    /// An event of the case.
    Case(Box<case::Event>),
    /// An event of its money.
    Grant(Box<grant::Event>),
    /// An event of an objection or a notice of default.
    Remedy(Box<remedy::Event>),
    /// A paper was added.
    Paper,
    /// What was here already counts otherwise.
    Otherwise,
}

/// What is in a bundle.
#[derive(Default)]
pub(super) struct Survey {
    /// How many commits are new here.
    pub fresh: u32,
    /// What is new, by kind.
    pub counts: Counts,
    /// When the first and the last new commit were written.
    pub period: Option<(String, String)>,
    /// How many new events this program does not know.
    pub newer: u32,
    /// What happened, case by case.
    pub cases: BTreeMap<Uuid, Vec<Happened>>,
    /// Cases beyond those.
    more: BTreeSet<Uuid>,
    /// Bodies that come by themselves.
    pub bodies: Vec<(Hash, Vec<u8>)>,
    /// How many of them fill in what is withheld here.
    pub bodies_filled: u32,
    /// The new commits, as long as they are few.
    pub kept: Option<Vec<SealedCommit>>,
    /// Whether all that is new was kept.
    pub is_small: bool,
    bytes: usize,
}

impl Survey {
    /// Reads a bundle to its end; everything new in it is verified.
    pub fn read(db: &Connection, file: &mut BundleFile, task: &Task) -> Result<Self, Trouble> {
        let mut survey = Self {
            kept: Some(Vec::new()),
            is_small: true,
            ..Self::default()
        };
        let reached = file.reached();
        ahead::each(file, None, |piece| {
            match piece {
                Piece::Raw(raw) if journal::twins::is_here(db, &raw.head(), &raw.unverified().commit)? => {
                    survey.add_bodies(db, raw.unverified())?;
                }
                // What waits here already is no news.
                Piece::Raw(raw) if held::waits(db, &raw.head())? => {}
                Piece::Raw(raw) => survey.add(raw.verify_and_read().map_err(ExchangeFault::from)?),
                Piece::Verified(verified) => survey.add(verified),
                Piece::Body { event, bytes } => survey.add_body(db, event, bytes)?,
                Piece::Paper(_) => {}
            }
            Ok(task.reach(reached.bytes())?)
        })?;
        if !survey.is_small {
            survey.bodies.clear();
        }
        Ok(survey)
    }

    /// Whether all of it is here already.
    pub const fn brings_nothing(&self) -> bool {
        self.fresh == 0 && self.bodies_filled == 0
    }

    /// How many cases change of which nothing is told.
    pub fn other_cases(&self) -> u32 {
        u32::try_from(self.more.len()).unwrap_or(u32::MAX)
    }

    fn add(&mut self, Verified { sealed, headers, .. }: Verified) {
        self.fresh += 1;
        for (sealed, header) in sealed.events.iter().zip(&headers) {
            self.add_event(sealed, header);
            let body = if let Body::Present(bytes) = &sealed.body {
                bytes.len()
            } else {
                0
            };
            self.bytes += sealed.header.len() + body;
        }
        if self.fresh > MOST_COMMITS || self.bytes > MOST_BYTES {
            self.kept = None;
            self.is_small = false;
        }
        if let Some(kept) = &mut self.kept {
            kept.push(sealed);
        }
    }

    fn add_event(&mut self, sealed: &seal::Event, header: &Header) {
        let at = header.time.to_string();
        match &mut self.period {
            None => self.period = Some((at.clone(), at.clone())),
            Some((first, last)) => {
                if at < *first {
                    first.clone_from(&at);
                }
                if at > *last {
                    last.clone_from(&at);
                }
            }
        }
        self.counts.add(header.kind.as_str(), 1);
        self.newer += self.happens(sealed, header);
    }

    /// Notes what an event does to its case. Gives 1 when this program does not know it.
    fn happens(&mut self, sealed: &seal::Event, header: &Header) -> u32 {
        if let Some(case) = header.case
            && !self.is_told(case)
        {
            return 0;
        }
        let Some(data) = sealed.body.data_text() else {
            return 0;
        };
        let (what, newer) = match event::read(header.kind.as_str(), data) {
            Some(Known::Case(event)) => (Some(What::Case(event)), 0),
            Some(Known::Grant(event)) => (Some(What::Grant(event)), 0),
            Some(Known::Remedy(event)) => (Some(What::Remedy(event)), 0),
            Some(Known::Office(event)) => match *event {
                event::OfficeEvent::PaperAdded { .. } => (Some(What::Paper), 0),
                _ => return 0,
            },
            None => (None, 1),
        };
        if let Some(case) = header.case {
            self.cases.entry(case).or_default().push(Happened {
                at: header.time.to_string(),
                seat: header.seat.to_string(),
                what,
            });
        }
        newer
    }

    /// Whether is told what happens to this case; else it is only counted.
    fn is_told(&mut self, case: Uuid) -> bool {
        let told = self.cases.len() < MOST_CASES || self.cases.contains_key(&case);
        if !told {
            self.more.insert(case);
        }
        told
    }

    /// Notes what had waited for this bundle: the commits that were placed with it, and are not among what it `kept`.
    pub fn add_waited(
        &mut self,
        db: &Connection,
        kept: &[SealedCommit],
        placed: &[i64],
    ) -> Result<(), Trouble> {
        let kept: BTreeSet<Hash> = kept
            .iter()
            .filter_map(|commit| Some(commit.events.last()?.hash))
            .collect();
        let mut events = db.prepare_cached(
            "SELECT hash, header, bytes FROM events JOIN bodies ON bodies.event = events.id
             WHERE \"commit\" = ?1 ORDER BY seq",
        )?;
        for commit in placed {
            let rows = events.query_map([commit], |row| {
                let body = row.get::<_, Option<Vec<u8>>>(2)?;
                let event = seal::Event::new(row.get(1)?, body.map_or(Body::Withheld, Body::Present));
                Ok((Hash::from_bytes(row.get(0)?), event))
            })?;
            let rows: Vec<(Hash, seal::Event)> = rows.collect::<Result<_, _>>()?;
            if rows.last().is_some_and(|(head, _)| kept.contains(head)) {
                continue;
            }
            for (_, event) in rows {
                let header = event.read_header().expect("BUG: what was placed can be read");
                self.happens(&event, &header);
            }
        }
        Ok(())
    }

    /// Notes the cases to which nothing happens but that words of theirs come in.
    pub fn add_filled(&mut self, db: &Connection) -> Result<(), Trouble> {
        let mut of = db.prepare_cached("SELECT \"case\" FROM events WHERE hash = ?1")?;
        let mut filled = Vec::new();
        for (event, _) in &self.bodies {
            let case: Option<[u8; 16]> = of.query_row([event.as_bytes()], |row| row.get(0))?;
            filled.extend(case.map(Uuid::from_bytes));
        }
        for case in filled {
            if self.is_told(case) {
                self.cases.entry(case).or_default();
            }
        }
        Ok(())
    }

    /// Notes the cases of commits that were here and count now, or count no more.
    pub fn add_otherwise(&mut self, db: &Connection, commits: &BTreeSet<i64>) -> Result<(), Trouble> {
        let mut of = db.prepare_cached(
            "SELECT DISTINCT \"case\" FROM events WHERE \"commit\" = ?1 AND \"case\" IS NOT NULL",
        )?;
        for commit in commits {
            let cases = of.query_map([commit], |row| row.get(0).map(Uuid::from_bytes))?;
            for case in cases {
                let case = case?;
                if self.is_told(case) {
                    self.cases.entry(case).or_default().push(Happened {
                        at: String::new(),
                        seat: String::new(),
                        what: Some(What::Otherwise),
                    });
                }
            }
        }
        Ok(())
    }

    /// Notes the bodies of a commit that is here, but without them.
    fn add_bodies(&mut self, db: &Connection, sealed: &SealedCommit) -> Result<(), Trouble> {
        for event in &sealed.events {
            if let Body::Present(bytes) = &event.body {
                self.add_body(db, event.hash, bytes.clone())?;
            }
        }
        Ok(())
    }

    fn add_body(&mut self, db: &Connection, event: Hash, bytes: Vec<u8>) -> Result<(), Trouble> {
        let lacked = db
            .prepare_cached(
                "SELECT 1 FROM events JOIN bodies ON bodies.event = events.id WHERE hash = ?1 AND state = 'withheld'",
            )?
            .exists([event.as_bytes()])?;
        if lacked {
            self.bytes += bytes.len();
            self.bodies_filled += 1;
            if self.bytes > MOST_BYTES {
                self.kept = None;
                self.is_small = false;
            } else {
                self.bodies.push((event, bytes));
            }
        }
        Ok(())
    }
}
