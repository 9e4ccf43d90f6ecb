//! What comes in from elsewhere: commit by commit into the journal, then folded together. One transaction is open
//! throughout; the order in which commits come in, and how often, makes no difference to the end.

use super::{
    held,
    placing::{self, Ground, Heads, Place},
};
use crate::{tables, trouble::Trouble};
use rusqlite::Connection;
use seal::{Commit, Hash, Head, SealedCommit, TenantId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What became of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It was here already.
    Known,
    /// It is in the journal.
    Placed,
    /// It waits for what came before it.
    Held,
}

/// What all arrivals together did.
#[derive(Clone, Debug, Default)]
pub struct Arrived {
    /// How many commits went into the journal, also those that had waited.
    pub placed: u32,
    /// How many wait, also from before.
    pub held: u32,
    /// The cases that may be otherwise now.
    pub cases: BTreeSet<Uuid>,
    /// The commits that went into the journal, by their id here, in the order of arrival.
    pub commits: Vec<i64>,
}

/// Commits on their way in.
pub struct Arrivals<'a> {
    db: &'a Connection,
    tenant: TenantId,
    heads: Heads,
    /// Whether any body here is withheld: only then is there something to fill in.
    some_withheld: bool,
    arrived: Arrived,
}

impl<'a> Arrivals<'a> {
    /// Begins; a transaction is open and stays so until [`Arrivals::finish`].
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn begin(db: &'a Connection, tenant: TenantId) -> Result<Self, Trouble> {
        Ok(Self {
            db,
            tenant,
            heads: Heads::read(db)?,
            some_withheld: db
                .prepare_cached("SELECT 1 FROM bodies WHERE state = 'withheld'")?
                .exists([])?,
            arrived: Arrived::default(),
        })
    }

    /// Takes in a commit that was verified on its own: hashes, the chain inside it, the signature.
    ///
    /// # Errors
    /// [`Trouble::BrokenCommit`] when it is of another municipality; what the disk says.
    pub fn take(&mut self, sealed: &SealedCommit) -> Result<Arrival, Trouble> {
        let commit = sealed.read_commit().expect("BUG: a verified commit can be read");
        if commit.tenant != self.tenant {
            let (expected, found) = (self.tenant, commit.tenant);
            let broken = seal::Broken::CommitTenant { expected, found };
            return Err(Trouble::BrokenCommit { broken });
        }
        if placing::has_commit(self.db, &commit.head)? {
            self.fill_bodies(sealed)?;
            return Ok(Arrival::Known);
        }
        if self.place(sealed, &commit)? {
            return Ok(Arrival::Placed);
        }
        held::keep(self.db, sealed, &commit)?;
        Ok(Arrival::Held)
    }

    /// Takes in the body of an event, where that was withheld before. Says whether it was.
    ///
    /// # Errors
    /// What the disk says.
    pub fn body(&mut self, event: &Hash, bytes: &[u8]) -> Result<bool, Trouble> {
        let filled = placing::fill(self.db, event, bytes)?;
        if let Some(Some(case)) = filled {
            self.arrived.cases.insert(case);
        }
        Ok(filled.is_some())
    }

    /// Places what waited and can go on now, and folds all of it.
    ///
    /// # Errors
    /// What the disk says; nothing has changed once the transaction is rolled back.
    pub fn finish(mut self) -> Result<Arrived, Trouble> {
        self.connect_held()?;
        self.heads.write(self.db)?;
        let cases = std::mem::take(&mut self.arrived.cases);
        self.arrived.cases = tables::fold_arrived(self.db, &self.arrived.commits, cases)?;
        self.arrived.held = held::count(self.db)?;
        Ok(self.arrived)
    }

    fn connect_held(&mut self) -> Result<(), Trouble> {
        loop {
            let before = self.arrived.placed;
            for head in held::heads(self.db)? {
                let sealed = held::read(self.db, &head)?;
                let commit = sealed.read_commit().expect("BUG: a verified commit can be read");
                if placing::has_commit(self.db, &head)? || self.place(&sealed, &commit)? {
                    held::let_go(self.db, &head)?;
                }
            }
            if self.arrived.placed == before {
                return Ok(());
            }
        }
    }

    /// Puts a commit into the journal when all that it follows is there.
    fn place(&mut self, sealed: &SealedCommit, commit: &Commit) -> Result<bool, Trouble> {
        let first = sealed
            .events
            .first()
            .and_then(|event| event.read_header().ok())
            .expect("BUG: a verified commit has a first event that can be read");
        let Place::Here { depth, .. } = self.heads.place(self.db, commit, &first)? else {
            return Ok(false);
        };
        match placing::ground(self.db, sealed, commit)? {
            Ground::Free => {}
            Ground::Covered => return Ok(false),
            Ground::Forked => {
                let (seat, first) = (commit.seat.to_string(), super::number(commit.first));
                placing::note_fork(self.db, &seat, commit.incarnation, first)?;
            }
        }
        let id = placing::insert(self.db, sealed, commit, depth)?;
        let head = Head {
            seat: commit.seat,
            incarnation: commit.incarnation,
            seq: commit.last,
            hash: commit.head,
        };
        self.heads.moves(&head, depth);
        self.arrived.placed += 1;
        self.arrived.commits.push(id);
        Ok(true)
    }

    fn fill_bodies(&mut self, sealed: &SealedCommit) -> Result<(), Trouble> {
        if !self.some_withheld {
            return Ok(());
        }
        for event in &sealed.events {
            if let seal::Body::Present(bytes) = &event.body {
                self.body(&event.hash, bytes)?;
            }
        }
        Ok(())
    }
}
