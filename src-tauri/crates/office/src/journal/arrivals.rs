//! What comes in from elsewhere: commit by commit into the journal, then folded together. One transaction is open
//! throughout; the order in which commits come in, and how often, makes no difference to the end.

use super::{
    held,
    placing::{self, Ground, Heads, Place},
    twins,
};
use crate::{tables, trouble::Trouble};
use rusqlite::Connection;
use seal::{Commit, Hash, Head, Header, SealedCommit, TenantId, bundle::Verified};
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
    /// Whether a body of the office came in that was withheld, or something turned out to be signed twice: who may do what
    /// may be otherwise, from long ago on.
    refold: bool,
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
            refold: false,
            arrived: Arrived::default(),
        })
    }

    /// Takes in a commit that was verified on its own: hashes, the chain inside it, the signature.
    ///
    /// # Errors
    /// [`Trouble::BrokenCommit`] when it is of another municipality; what the disk says.
    pub fn take(&mut self, sealed: &SealedCommit) -> Result<Arrival, Trouble> {
        let (commit, headers) = read(sealed);
        self.check_tenant(&commit)?;
        if twins::is_here(self.db, &commit.head, &sealed.commit)? {
            self.bodies_of(sealed)?;
            return Ok(Arrival::Known);
        }
        self.place_or_hold(sealed, &commit, &headers)
    }

    /// The same for one that is known not to be in the journal, with what was read of it when it was verified.
    ///
    /// # Errors
    /// As [`Arrivals::take`].
    pub fn take_new(&mut self, verified: &Verified) -> Result<Arrival, Trouble> {
        self.check_tenant(&verified.commit)?;
        self.place_or_hold(&verified.sealed, &verified.commit, &verified.headers)
    }

    fn check_tenant(&self, commit: &Commit) -> Result<(), Trouble> {
        let (expected, found) = (self.tenant, commit.tenant);
        if found == expected {
            return Ok(());
        }
        let broken = seal::Broken::CommitTenant { expected, found };
        Err(Trouble::BrokenCommit { broken })
    }

    fn place_or_hold(
        &mut self,
        sealed: &SealedCommit,
        commit: &Commit,
        headers: &[Header],
    ) -> Result<Arrival, Trouble> {
        if self.place(sealed, commit, headers)? {
            return Ok(Arrival::Placed);
        }
        held::keep(self.db, sealed, commit)?;
        Ok(Arrival::Held)
    }

    /// Takes in the body of an event, where that was withheld before. Says whether it was.
    ///
    /// # Errors
    /// What the disk says.
    pub fn body(&mut self, event: &Hash, bytes: &[u8]) -> Result<bool, Trouble> {
        let filled = placing::fill(self.db, event, bytes)?;
        match filled {
            Some(Some(case)) => _ = self.arrived.cases.insert(case),
            Some(None) => self.refold = true,
            None => {}
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
        if self.refold {
            tables::refold(self.db)?;
        }
        self.arrived.held = held::count(self.db)?;
        Ok(self.arrived)
    }

    fn connect_held(&mut self) -> Result<(), Trouble> {
        loop {
            let before = self.arrived.placed;
            for name in held::names(self.db)? {
                let sealed = held::read(self.db, &name)?;
                let (commit, headers) = read(&sealed);
                if twins::is_here(self.db, &commit.head, &sealed.commit)?
                    || self.place(&sealed, &commit, &headers)?
                {
                    held::let_go(self.db, &name)?;
                }
            }
            if self.arrived.placed == before {
                return Ok(());
            }
        }
    }

    /// Puts a commit into the journal when all that it follows is there; beside it, when its events stand there already.
    fn place(&mut self, sealed: &SealedCommit, commit: &Commit, headers: &[Header]) -> Result<bool, Trouble> {
        let first = headers.first().expect("BUG: a verified commit has an event");
        let Place::Here { depth, .. } = self.heads.place(self.db, commit, first)? else {
            return Ok(false);
        };
        match self.heads.ground(self.db, sealed, commit)? {
            Ground::Free => {}
            Ground::Twice => {
                let kept = twins::keep(self.db, sealed, commit)?;
                self.refold |= kept;
                return Ok(kept);
            }
            Ground::Forked => {
                let (seat, first) = (commit.seat.to_string(), super::number(commit.first));
                placing::note_fork(self.db, &seat, commit.incarnation, first)?;
            }
        }
        let id = placing::insert(self.db, sealed, commit, headers, depth)?;
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

    /// Takes in the bodies of a commit that is in the journal, where they were withheld before.
    ///
    /// # Errors
    /// What the disk says.
    pub fn bodies_of(&mut self, sealed: &SealedCommit) -> Result<(), Trouble> {
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

/// What a verified commit says, and what each of its events says of itself.
fn read(sealed: &SealedCommit) -> (Commit, Vec<Header>) {
    let commit = sealed.read_commit().expect("BUG: a verified commit can be read");
    let headers = sealed
        .events
        .iter()
        .map(|event| event.read_header().expect("BUG: a verified header can be read"));
    (commit, headers.collect())
}
