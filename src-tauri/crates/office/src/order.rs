//! The one order in which everything is folded, on every laptop.
//!
//! A commit stands one deeper than the deepest that its signer knew: its own chain, and the heads it names. Where two
//! are as deep, neither knew the other, and their hashes say which is drawn first. Money never hangs on that.

use crate::{journal::twins, trouble::Trouble};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Commit, Hash, Head};
use std::{cell::RefCell, collections::BTreeMap};

/// How deep the commit stands that holds the event with this hash; none when it is not in the journal.
pub(crate) fn depth_of(db: &Connection, event: &Hash) -> Result<Option<i64>, Trouble> {
    Ok(db
        .prepare_cached(
            "SELECT depth FROM events JOIN commit_order ON commit_order.\"commit\" = events.\"commit\" WHERE hash = ?1",
        )?
        .query_row([event.as_bytes()], |row| row.get(0))
        .optional()?)
}

/// The commit with this head: its id here; none when it is not in the journal.
pub(crate) fn with_head(db: &Connection, head: &Hash) -> Result<Option<i64>, Trouble> {
    Ok(db
        .prepare_cached(
            "SELECT commits.id FROM events JOIN commits ON commits.id = events.\"commit\"
             WHERE hash = ?1 AND commits.last = events.seq",
        )?
        .query_row([head.as_bytes()], |row| row.get(0))
        .optional()?)
}

/// Notes where a commit stands, by its head, and whether its events were signed twice.
pub(crate) fn note(
    db: &Connection,
    commit: i64,
    depth: i64,
    (head, twice): (&Hash, bool),
) -> Result<(), Trouble> {
    db.prepare_cached("INSERT INTO commit_order (\"commit\", depth, head, twice) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![commit, depth, head.as_bytes(), twice])?;
    Ok(())
}

/// Who knew what: asked of a few commits, each read once.
pub(crate) struct Knowing<'a> {
    db: &'a Connection,
    commits: RefCell<BTreeMap<i64, Option<Commit>>>,
}

impl<'a> Knowing<'a> {
    pub(crate) fn new(db: &'a Connection) -> Self {
        Self {
            db,
            commits: RefCell::default(),
        }
    }

    /// Whether the signer of commit `later` knew commit `earlier`: by the own chain, or by a head named as seen.
    ///
    /// A chain that was continued twice is told apart by the hashes on the way.
    pub(crate) fn knows(&self, later: i64, earlier: i64) -> bool {
        if later == earlier {
            return true;
        }
        let (Some(later), Some(earlier)) = (self.commit(later), self.commit(earlier)) else {
            return false;
        };
        let same_chain = |head: &Head| (head.seat, head.incarnation) == (earlier.seat, earlier.incarnation);
        let known = if (later.seat, later.incarnation) == (earlier.seat, earlier.incarnation) {
            Head {
                seat: later.seat,
                incarnation: later.incarnation,
                seq: later.last,
                hash: later.head,
            }
        } else {
            match later.seen.iter().find(|head| same_chain(head)) {
                Some(head) => *head,
                None => return false,
            }
        };
        (known.seq >= earlier.last && self.leads_to(&known, &earlier))
            || self.named_before(&later, &earlier, &known)
    }

    /// Whether the signer of `later` had named the other branch of a chain that was continued twice: one commit names one
    /// head of a chain, so that a person who knows both branches has named them one after the other.
    fn named_before(&self, later: &Commit, earlier: &Commit, known: &Head) -> bool {
        if (later.seat, later.incarnation) == (known.seat, known.incarnation) {
            return false;
        }
        let Ok(Some(fork)) = forked_at(self.db, known) else {
            return false;
        };
        let own = self
            .db
            .prepare_cached(
                "SELECT id FROM commits WHERE seat = ?1 AND incarnation = ?2 AND last < ?3 ORDER BY last DESC",
            )
            .and_then(|mut statement| {
                let first = i64::try_from(later.first).unwrap_or(i64::MAX);
                let rows = statement.query_map(
                    params![later.seat.to_string(), later.incarnation, first],
                    |row| row.get(0),
                )?;
                rows.collect::<Result<Vec<i64>, _>>()
            });
        for before in own.unwrap_or_default() {
            let Some(before) = self.commit(before) else {
                return false;
            };
            let named = before
                .seen
                .iter()
                .find(|head| (head.seat, head.incarnation) == (earlier.seat, earlier.incarnation));
            match named {
                Some(head) if head.seq >= fork => {
                    if head.seq >= earlier.last && self.leads_to(head, earlier) {
                        return true;
                    }
                }
                _ => return false,
            }
        }
        false
    }

    /// Whether `earlier` lies on the way back from `known`. In a chain that is one line it always does.
    fn leads_to(&self, known: &Head, earlier: &Commit) -> bool {
        if known.hash == earlier.head {
            return true;
        }
        if !is_forked(self.db, known).unwrap_or(true) {
            return true;
        }
        let mut hash = known.hash;
        while hash != Hash::ZERO {
            if hash == earlier.head {
                return true;
            }
            let header: Option<Vec<u8>> = self
                .db
                .prepare_cached("SELECT header FROM events WHERE hash = ?1")
                .and_then(|mut statement| statement.query_row([hash.as_bytes()], |row| row.get(0)))
                .ok();
            let Some(header) = header.and_then(|bytes| seal::Header::parse(&bytes).ok()) else {
                return false;
            };
            if header.seq <= earlier.last {
                return false;
            }
            hash = header.prev;
        }
        false
    }

    /// Whether these all stand in one chain that was never continued twice: then each knew those before it.
    pub(crate) fn in_one_line(&self, commits: impl IntoIterator<Item = i64>) -> bool {
        let mut line: Option<Head> = None;
        for commit in commits {
            let Some(commit) = self.commit(commit) else {
                return false;
            };
            let chain = |head: &Head| (head.seat, head.incarnation);
            let head = Head {
                seat: commit.seat,
                incarnation: commit.incarnation,
                seq: commit.last,
                hash: commit.head,
            };
            if line.as_ref().is_some_and(|line| chain(line) != chain(&head)) {
                return false;
            }
            line = Some(head);
        }
        line.is_none_or(|line| !is_forked(self.db, &line).unwrap_or(true))
    }

    fn commit(&self, id: i64) -> Option<Commit> {
        self.commits
            .borrow_mut()
            .entry(id)
            .or_insert_with(|| {
                let found: Option<(Vec<u8>, bool)> = self
                    .db
                    .prepare_cached(
                        "SELECT bytes, twice FROM commits JOIN commit_order ON \"commit\" = id WHERE id = ?1",
                    )
                    .and_then(|mut statement| statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))))
                    .ok();
                found.and_then(|(bytes, twice)| twins::read(&bytes, twice))
            })
            .clone()
    }
}

/// From which event on a chain was continued twice; none when it is one line.
fn forked_at(db: &Connection, chain: &Head) -> Result<Option<u64>, Trouble> {
    let seq: Option<i64> = db
        .prepare_cached("SELECT seq FROM forks WHERE seat = ?1 AND incarnation = ?2")?
        .query_row(params![chain.seat.to_string(), chain.incarnation], |row| {
            row.get(0)
        })
        .optional()?;
    Ok(seq.and_then(|seq| u64::try_from(seq).ok()))
}

/// Whether a chain was continued twice anywhere.
pub(crate) fn is_forked(db: &Connection, chain: &Head) -> Result<bool, Trouble> {
    Ok(db
        .prepare_cached("SELECT 1 FROM forks WHERE seat = ?1 AND incarnation = ?2")?
        .exists(params![chain.seat.to_string(), chain.incarnation])?)
}
