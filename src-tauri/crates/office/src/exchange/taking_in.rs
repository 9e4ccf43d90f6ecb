//! Taking a bundle in: everything in it goes through one transaction, whole or not at all.

mod papers;

use super::{
    ExchangeFault,
    ahead::{self, Piece, Tips},
    file::BundleFile,
    heard,
    report::{Before, Tally},
    task::Task,
};
use crate::{
    journal::{
        self,
        arrivals::{Arrivals, Arrived},
        held,
    },
    trouble::Trouble,
};
use papers::Papers;
use rules::text::Text;
use rusqlite::{Connection, params};
use seal::{
    Hash, SealedCommit, TenantId,
    bundle::{Header, Verified},
};

/// What a bundle brought.
#[derive(Debug)]
pub(crate) struct Brought {
    /// What it said of itself.
    pub header: Header,
    /// The SHA-256 of the file.
    pub sha256: String,
    /// How many of its commits were not here yet.
    pub fresh: u32,
    /// What a person is told.
    pub report: Vec<Text>,
    /// What it came to in the journal.
    pub arrived: Arrived,
}

/// Takes in all of a bundle. The transaction is open; nothing of it may stay when this fails.
///
/// Works on any database of the municipality, also one that is still empty: what is held there is connected as soon as
/// the rest is in.
///
/// # Errors
/// [`ExchangeFault`] when the file is not whole and sound, or of another municipality, or a person stopped it.
pub(crate) fn take_in(
    db: &Connection,
    tenant: TenantId,
    file: &mut BundleFile,
    at: &str,
    task: &Task,
) -> Result<Brought, Trouble> {
    let header = file.header().clone();
    if header.tenant != tenant {
        return Err(ExchangeFault::OtherMunicipality.into());
    }
    let mut arrivals = Arrivals::begin(db, tenant)?;
    let mut papers = Papers::new(db, at);
    let before = Before::now(db)?;
    let (mut tally, mut filled) = (Tally::default(), 0);
    let (tips, reached) = (Tips::now(db)?, file.reached());
    let mut take_new = |arrivals: &mut Arrivals<'_>, papers: &mut Papers<'_>, verified: &Verified| {
        tally.fresh += u32::from(!held::waits(db, &verified.commit.head)?);
        arrivals.take_new(verified)?;
        papers.named_by(verified);
        Ok::<_, Trouble>(())
    };
    ahead::each(file, Some(&tips), |piece| {
        match piece {
            Piece::Verified(verified) if !is_here(db, &verified.commit.head, &verified.sealed)? => {
                take_new(&mut arrivals, &mut papers, &verified)?;
            }
            // What is here already was verified when it came.
            Piece::Verified(Verified { sealed, .. }) => arrivals.bodies_of(&sealed)?,
            Piece::Raw(raw) if is_here(db, &raw.head(), raw.unverified())? => {
                arrivals.bodies_of(raw.unverified())?
            }
            Piece::Raw(raw) => {
                let verified = raw.verify_and_read().map_err(ExchangeFault::from)?;
                take_new(&mut arrivals, &mut papers, &verified)?;
            }
            Piece::Body { event, bytes } => filled += u32::from(arrivals.body(&event, &bytes)?),
            Piece::Paper(part) => papers.take(part)?,
        }
        Ok(task.reach(reached.bytes())?)
    })?;
    tally.bodies = filled;
    (tally.papers, tally.papers_left) = papers.counted();
    let arrived = arrivals.finish()?;
    learn(db, &header)?;
    Ok(Brought {
        header,
        sha256: file.sha256(),
        fresh: tally.fresh,
        report: before.report(db, &tally, &arrived)?,
        arrived,
    })
}

fn is_here(db: &Connection, head: &Hash, sealed: &SealedCommit) -> Result<bool, Trouble> {
    journal::twins::is_here(db, head, &sealed.commit)
}

/// Learns what the sender knows and which bodies it asks for.
fn learn(db: &Connection, header: &Header) -> Result<(), Trouble> {
    heard::learn(db, header.seat, header.incarnation, header.heads.iter().copied())?;
    heard::learn_from_commits(db)?;
    let seat = header.seat.to_string();
    db.prepare_cached("DELETE FROM wanted WHERE seat = ?1")?
        .execute([&seat])?;
    let mut statement = db.prepare_cached("INSERT INTO wanted (seat, event) VALUES (?1, ?2)")?;
    for event in &header.wants {
        statement.execute(params![seat, event.as_bytes()])?;
    }
    Ok(())
}
