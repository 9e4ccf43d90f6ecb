//! A commit into its place: what it follows must be here, and then so is where it stands.

use super::{erasing, twins};
use crate::{order, trouble::Trouble};
use rusqlite::{Connection, OptionalExtension as _, params};
use seal::{Body, Commit, Event, Hash, Head, Header, SealedCommit};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The heads of all chains here, each with how deep it stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heads {
    all: BTreeMap<(String, u32), (u64, Hash, i64)>,
    /// The chains that went on since they were read.
    moved: BTreeSet<(String, u32)>,
}

/// Where a commit would stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// So deep; `knew_all` when its signer knew every chain here to its end.
    Here { depth: i64, knew_all: bool },
    /// Something that it follows is not here.
    Waits,
}

impl Heads {
    pub fn read(db: &Connection) -> Result<Self, Trouble> {
        let mut statement = db.prepare_cached("SELECT seat, incarnation, seq, hash, depth FROM heads")?;
        let rows = statement.query_map([], |row| {
            let seq = u64::try_from(row.get::<_, i64>(2)?).unwrap_or_default();
            Ok((
                (row.get(0)?, row.get(1)?),
                (seq, Hash::from_bytes(row.get(3)?), row.get(4)?),
            ))
        })?;
        Ok(Self {
            all: rows.collect::<Result<_, _>>()?,
            moved: BTreeSet::new(),
        })
    }

    /// Notes that a chain goes on. Of two branches of one chain the longer is its head, on every laptop the same.
    pub fn moves(&mut self, head: &Head, depth: i64) {
        let chain = (head.seat.to_string(), head.incarnation);
        let there = self.all.get(&chain).map(|(seq, hash, _)| (*seq, *hash));
        if there < Some((head.seq, head.hash)) {
            self.all.insert(chain.clone(), (head.seq, head.hash, depth));
            self.moved.insert(chain);
        }
    }

    /// Writes the chains that went on.
    pub fn write(&self, db: &Connection) -> Result<(), Trouble> {
        let mut statement = db.prepare_cached(
            "INSERT INTO heads (seat, incarnation, seq, hash, depth) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET seq = excluded.seq, hash = excluded.hash, depth = excluded.depth
             WHERE hash <> excluded.hash",
        )?;
        for chain in &self.moved {
            let ((seat, incarnation), (seq, hash, depth)) = (chain, &self.all[chain]);
            statement.execute(params![
                seat,
                incarnation,
                super::number(*seq),
                hash.as_bytes(),
                depth
            ])?;
        }
        Ok(())
    }

    /// Where `sealed` would stand.
    pub fn place(&self, db: &Connection, commit: &Commit, first: &Header) -> Result<Place, Trouble> {
        let mut depth = -1;
        let mut known = 0;
        if commit.first == 1 {
            if first.tenant.is_none() && !self.all.is_empty() {
                return Ok(Place::Waits);
            }
            if first.tenant.is_some() && self.all.is_empty() {
                return Ok(Place::Waits);
            }
        } else {
            let own = Head {
                seat: commit.seat,
                incarnation: commit.incarnation,
                seq: commit.first - 1,
                hash: first.prev,
            };
            match self.depth(db, &own)? {
                Some(found) => depth = depth.max(found),
                None => return Ok(Place::Waits),
            }
            known += usize::from(self.is_head(&own));
        }
        for head in &commit.seen {
            match self.depth(db, head)? {
                Some(found) => depth = depth.max(found),
                None => return Ok(Place::Waits),
            }
            known += usize::from(self.is_head(head));
        }
        Ok(Place::Here {
            depth: depth + 1,
            knew_all: known == self.all.len(),
        })
    }

    /// What stands already where this commit begins. Beyond the longest branch of a chain there is nothing.
    pub fn ground(&self, db: &Connection, sealed: &SealedCommit, commit: &Commit) -> Result<Ground, Trouble> {
        let chain = (commit.seat.to_string(), commit.incarnation);
        if self.all.get(&chain).is_none_or(|(seq, ..)| *seq < commit.first) {
            return Ok(Ground::Free);
        }
        stands_already(db, sealed, commit)
    }

    fn is_head(&self, head: &Head) -> bool {
        self.all
            .get(&(head.seat.to_string(), head.incarnation))
            .is_some_and(|(_, hash, _)| *hash == head.hash)
    }

    /// How deep the commit stands that ends in this head, or holds it; none when it is not here as it is named.
    fn depth(&self, db: &Connection, head: &Head) -> Result<Option<i64>, Trouble> {
        if let Some((_, hash, depth)) = self.all.get(&(head.seat.to_string(), head.incarnation))
            && *hash == head.hash
        {
            return Ok(Some(*depth));
        }
        let named = db
            .prepare_cached(
                "SELECT 1 FROM events WHERE hash = ?1 AND seat = ?2 AND incarnation = ?3 AND seq = ?4",
            )?
            .exists(params![
                head.hash.as_bytes(),
                head.seat.to_string(),
                head.incarnation,
                super::number(head.seq)
            ])?;
        if named {
            order::depth_of(db, &head.hash)
        } else {
            Ok(None)
        }
    }
}

/// Notes where a commit of the journal stands. What cannot be read is told by `verify`, and stands nowhere.
pub(super) fn place_again(db: &Connection, heads: &mut Heads, id: i64, bytes: &[u8]) -> Result<(), Trouble> {
    let first: Option<Vec<u8>> = db
        .prepare_cached("SELECT header FROM events WHERE \"commit\" = ?1 ORDER BY id LIMIT 1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let twice = twins::is_twice(db, id)?;
    let read = twins::read(bytes, twice);
    let (Some(commit), Some(Ok(first))) = (read, first.map(|bytes| Header::parse(&bytes))) else {
        return Ok(());
    };
    let Place::Here { depth, .. } = heads.place(db, &commit, &first)? else {
        return Ok(());
    };
    order::note(db, id, depth, (&commit.head, twice))?;
    let head = Head {
        seat: commit.seat,
        incarnation: commit.incarnation,
        seq: commit.last,
        hash: commit.head,
    };
    heads.moves(&head, depth);
    Ok(())
}

/// Writes a verified commit with its events into the journal and notes its place. Gives its id here.
pub(super) fn insert(
    db: &Connection,
    sealed: &SealedCommit,
    commit: &Commit,
    headers: &[Header],
    depth: i64,
) -> Result<i64, Trouble> {
    db.prepare_cached(
        "INSERT INTO commits (seat, incarnation, first, last, bytes, signature) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        commit.seat.to_string(),
        commit.incarnation,
        super::number(commit.first),
        super::number(commit.last),
        sealed.commit,
        sealed.signature
    ])?;
    let id = db.last_insert_rowid();
    let seat = commit.seat.to_string();
    for (event, header) in sealed.events.iter().zip(headers) {
        insert_event(db, (id, &seat), event, header)?;
    }
    order::note(db, id, depth, (&commit.head, false))?;
    Ok(id)
}

/// What stands already where a commit begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// Nothing.
    Free,
    /// The same event, in another commit: the signer put its events together twice.
    Twice,
    /// Another event of the same number: that proves that a laptop was copied.
    Forked,
}

fn stands_already(db: &Connection, sealed: &SealedCommit, commit: &Commit) -> Result<Ground, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT hash FROM events WHERE seat = ?1 AND incarnation = ?2 AND seq = ?3")?;
    let mut rows = statement.query(params![
        commit.seat.to_string(),
        commit.incarnation,
        super::number(commit.first)
    ])?;
    let first = sealed.events.first().map(|event| event.hash);
    let mut ground = Ground::Free;
    while let Some(row) = rows.next()? {
        if first == Some(Hash::from_bytes(row.get(0)?)) {
            return Ok(Ground::Twice);
        }
        ground = Ground::Forked;
    }
    Ok(ground)
}

/// Notes from where a chain was continued twice.
pub(super) fn note_fork(db: &Connection, seat: &str, incarnation: u32, seq: i64) -> Result<(), Trouble> {
    db.prepare_cached(
        "INSERT INTO forks (seat, incarnation, seq) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET seq = min(seq, excluded.seq)",
    )?
    .execute(params![seat, incarnation, seq])?;
    db.prepare_cached("UPDATE seats SET standing = 'frozen' WHERE seat = ?1 AND standing = 'working'")?
        .execute([seat])?;
    Ok(())
}

fn insert_event(
    db: &Connection,
    (commit, seat): (i64, &str),
    event: &Event,
    header: &Header,
) -> Result<(), Trouble> {
    db.prepare_cached(
        "INSERT INTO events (hash, \"commit\", seat, incarnation, seq, at, kind, \"case\", private, header)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        event.hash.as_bytes(),
        commit,
        seat,
        header.incarnation,
        super::number(header.seq),
        header.time.as_str(),
        header.kind.as_str(),
        header.case.map(Uuid::into_bytes),
        header.private,
        event.header
    ])?;
    let id = db.last_insert_rowid();
    // An erasure is carried out where its event is; on the road an erased body is one that is not here.
    let (state, bytes) = match &event.body {
        Body::Present(bytes) if !erasing::may_not_stay(db, &event.hash)? => ("present", Some(bytes)),
        Body::Present(_) | Body::Withheld | Body::Erased => ("withheld", None),
    };
    db.prepare_cached("INSERT INTO bodies (event, state, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![id, state, bytes])?;
    Ok(())
}

/// Fills in the body of an event that was withheld before. Says whether that was so, and of which case.
pub(super) fn fill(db: &Connection, event: &Hash, bytes: &[u8]) -> Result<Option<Option<Uuid>>, Trouble> {
    let found: Option<(i64, Vec<u8>, Option<[u8; 16]>)> = db
        .prepare_cached(
            "SELECT events.id, header, \"case\" FROM events JOIN bodies ON bodies.event = events.id
             WHERE hash = ?1 AND state = 'withheld'",
        )?
        .query_row([event.as_bytes()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((id, header, case)) = found else {
        return Ok(None);
    };
    let header = Header::parse(&header).map_err(|_| Trouble::BadTable { table: "events" })?;
    if Hash::of_body(bytes) != header.body || erasing::may_not_stay(db, event)? {
        return Ok(None);
    }
    db.prepare_cached("UPDATE bodies SET state = 'present', bytes = ?2 WHERE event = ?1")?
        .execute(params![id, bytes])?;
    Ok(Some(case.map(Uuid::from_bytes)))
}
