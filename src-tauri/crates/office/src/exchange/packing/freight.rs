//! The commits, bodies and papers of a bundle, found without reading more than they need.

use super::Sight;
use crate::{
    event::{Known, OfficeEvent},
    journal,
    trouble::Trouble,
};
use rusqlite::{Connection, Row, params};
use seal::{Hash, Head, SeatId, bundle::Paper};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// What a bundle carries.
#[derive(Debug, Default)]
pub(crate) struct Freight {
    /// The commits by their id here, in an order in which each follows what it knew.
    pub commits: Vec<i64>,
    /// How many commits there are beside these that hold the same events: they go along.
    pub twins: u64,
    /// How many events all of these have.
    pub events: u64,
    /// Bodies of events that the receivers have without, by ascending hash: each with the id of its event here.
    pub bodies: BTreeMap<Hash, i64>,
    /// Papers, by ascending identity.
    pub papers: BTreeMap<Uuid, Paper>,
    /// How many cases are touched.
    pub cases: u32,
    /// Of how many cases personal bodies stay behind, by kern; '' where the kern is not known here.
    pub hidden: BTreeMap<String, u32>,
    /// About how many bytes all of it has.
    pub bytes: u64,
}

/// The cases touched, each with its kern when something of it stays behind.
type Cases = HashMap<[u8; 16], Option<String>>;

/// What is read of an event to know what goes with it.
struct Going {
    case: Option<[u8; 16]>,
    kern: Option<String>,
    private: bool,
    header: u64,
    body: u64,
    added: Option<Vec<u8>>,
    /// Whether it is about an entry of a register rather than a case.
    of_register: bool,
}

const GOING: &str = "SELECT events.\"case\", coalesce(cases.kern, register.kern), private, length(header), coalesce(length(bytes), 0),
        iif(kind = 'paper-added', bytes, NULL), register.file IS NOT NULL
     FROM events JOIN bodies ON bodies.event = events.id LEFT JOIN cases ON cases.\"case\" = events.\"case\"
     LEFT JOIN register ON register.file = events.\"case\"";

impl Freight {
    /// Finds what lies between `after` and `heads`, and the bodies that `receivers` asked for.
    pub fn gather(
        db: &Connection,
        heads: &[Head],
        after: &[Head],
        sight: &Sight,
        receivers: &[SeatId],
    ) -> Result<Self, Trouble> {
        let mut freight = Self::default();
        let mut cases = Cases::new();
        let mut placed: Vec<(i64, [u8; 32], i64)> = Vec::new();
        for head in heads {
            let known = after
                .iter()
                .find(|known| (known.seat, known.incarnation) == (head.seat, head.incarnation))
                .map_or(0, |known| known.seq);
            let chain = (
                head.seat.to_string(),
                head.incarnation,
                i64::try_from(known).unwrap_or(i64::MAX),
            );
            let from = commits_beyond(db, &chain, &mut placed)?;
            freight.add_events(db, &(chain.0, chain.1, from), sight, &mut cases)?;
        }
        placed.sort_unstable();
        freight.commits = placed.into_iter().map(|(_, _, commit)| commit).collect();
        for &commit in &freight.commits {
            let twins = journal::twins::of(db, commit)?.len() as u64;
            if twins > 0 {
                freight.twins += twins;
                freight.events += twins * events_in(db, commit)?;
            }
        }
        freight.cases = u32::try_from(cases.len()).unwrap_or(u32::MAX);
        for kern in cases.into_values().flatten() {
            *freight.hidden.entry(kern).or_default() += 1;
        }
        if !after.is_empty() {
            freight.add_wanted(db, sight, receivers)?;
        }
        Ok(freight)
    }

    fn add_events(
        &mut self,
        db: &Connection,
        chain: &(String, u32, i64),
        sight: &Sight,
        cases: &mut Cases,
    ) -> Result<(), Trouble> {
        let mut statement = db.prepare_cached(&format!(
            "{GOING} WHERE events.seat = ?1 AND events.incarnation = ?2 AND seq >= ?3"
        ))?;
        let mut rows = statement.query(params![chain.0, chain.1, chain.2])?;
        while let Some(row) = rows.next()? {
            let going = read(row)?;
            self.events += 1;
            self.bytes += going.header;
            let shown = !going.private || going.case.is_none() || sight.shows(going.kern.as_deref());
            if shown {
                self.bytes += going.body;
                self.add_paper(db, &going)?;
            }
            if let Some(case) = going.case.filter(|_| !going.of_register) {
                let hidden = cases.entry(case).or_default();
                if !shown {
                    *hidden = Some(going.kern.unwrap_or_default());
                }
            }
        }
        Ok(())
    }

    /// Adds the paper that an event names, when its bytes are here.
    fn add_paper(&mut self, db: &Connection, going: &Going) -> Result<(), Trouble> {
        let (Some(bytes), Some(case)) = (&going.added, going.case) else {
            return Ok(());
        };
        let Some(Known::Office(event)) = journal::read_body("paper-added", bytes.clone()) else {
            return Ok(());
        };
        let OfficeEvent::PaperAdded {
            paper, media, size, ..
        } = *event
        else {
            return Ok(());
        };
        let here = db
            .prepare_cached("SELECT 1 FROM papers WHERE paper = ?1 AND draft IS NULL")?
            .exists([paper.into_bytes()])?;
        if here {
            let case = Uuid::from_bytes(case);
            self.papers.insert(paper, Paper { paper, case, media });
            self.bytes += u64::from(size);
        }
        Ok(())
    }

    /// Adds the bodies that receivers said they lack and all of them may have.
    fn add_wanted(&mut self, db: &Connection, sight: &Sight, receivers: &[SeatId]) -> Result<(), Trouble> {
        let mut statement = db.prepare_cached(&format!(
            "{GOING} WHERE events.id = (SELECT events.id FROM events JOIN bodies ON bodies.event = events.id
             WHERE hash = ?1 AND state = 'present')"
        ))?;
        for seat in receivers {
            for hash in wanted(db, *seat)? {
                let mut rows = statement.query([hash.as_bytes()])?;
                let Some(row) = rows.next()? else { continue };
                let going = read(row)?;
                if going.private && going.case.is_some() && !sight.shows(going.kern.as_deref()) {
                    continue;
                }
                let id = event_id(db, &hash)?;
                if self.bodies.insert(hash, id).is_none() {
                    self.bytes += going.body;
                    self.add_paper(db, &going)?;
                }
            }
        }
        Ok(())
    }
}

/// Notes the commits of a chain that go beyond what is known, with their places; gives the first number among them.
fn commits_beyond(
    db: &Connection,
    (seat, incarnation, known): &(String, u32, i64),
    placed: &mut Vec<(i64, [u8; 32], i64)>,
) -> Result<i64, Trouble> {
    // A commit has at most so many events: none that begins before this reaches beyond what is known.
    let from = known - i64::try_from(seal::format::MAX_EVENTS).unwrap_or(i64::MAX);
    let mut statement = db.prepare_cached(
        "SELECT depth, head, id, first FROM commits JOIN commit_order ON \"commit\" = id
         WHERE seat = ?1 AND incarnation = ?2 AND first > ?3 AND last > ?4",
    )?;
    let mut rows = statement.query(params![seat, incarnation, from, known])?;
    let mut first = i64::MAX;
    while let Some(row) = rows.next()? {
        placed.push((row.get(0)?, row.get(1)?, row.get(2)?));
        first = first.min(row.get(3)?);
    }
    Ok(first)
}

fn events_in(db: &Connection, commit: i64) -> Result<u64, Trouble> {
    let sql = "SELECT last - first + 1 FROM commits WHERE id = ?1";
    let count: i64 = db.prepare_cached(sql)?.query_row([commit], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or_default())
}

fn read(row: &Row<'_>) -> Result<Going, Trouble> {
    Ok(Going {
        case: row.get(0)?,
        kern: row.get(1)?,
        private: row.get(2)?,
        header: u64::try_from(row.get::<_, i64>(3)?).unwrap_or_default(),
        body: u64::try_from(row.get::<_, i64>(4)?).unwrap_or_default(),
        added: row.get(5)?,
        of_register: row.get(6)?,
    })
}

fn wanted(db: &Connection, seat: SeatId) -> Result<Vec<Hash>, Trouble> {
    let mut statement = db.prepare_cached("SELECT event FROM wanted WHERE seat = ?1")?;
    let rows = statement.query_map([seat.to_string()], |row| row.get(0).map(Hash::from_bytes))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn event_id(db: &Connection, hash: &Hash) -> Result<i64, Trouble> {
    Ok(db
        .prepare_cached("SELECT id FROM events WHERE hash = ?1")?
        .query_row([hash.as_bytes()], |row| row.get(0))?)
}
