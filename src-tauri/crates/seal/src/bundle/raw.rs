//! A commit as it came: hashed, but not yet verified.

use super::BundleFault;
use crate::{
    Broken, ChainEnd, Commit, Event, Hash, Head, Header, SealedCommit, TenantId,
    verify::{check_body, verify_read},
};

/// A commit whose events and bodies were hashed and read, but whose place, numbers and signature were not checked.
///
/// A receiver that has this commit already, byte for byte, need not pay for [`RawCommit::verify`] again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawCommit {
    line: u64,
    sealed: SealedCommit,
    headers: Vec<Header>,
    end: ChainEnd,
}

/// A commit that was verified in itself, with what was read for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The commit as it came.
    pub sealed: SealedCommit,
    /// What it says.
    pub commit: Commit,
    /// What each of its events says of itself.
    pub headers: Vec<Header>,
}

impl RawCommit {
    /// Puts a commit together and checks the form of its headers and the form and hash of its bodies.
    pub(super) fn new(sealed: SealedCommit, line: u64, tenant: TenantId) -> Result<Self, BundleFault> {
        let broken = |source| BundleFault::Commit { line, source };
        let events = sealed.events.iter().enumerate();
        let headers: Vec<Header> = events
            .map(|(index, event)| check(event, index))
            .collect::<Result<_, _>>()
            .map_err(broken)?;
        let (Some(header), Some(first)) = (headers.first(), sealed.events.first()) else {
            return Err(broken(Broken::Count { found: 0 }));
        };
        if header.tenant.unwrap_or(TenantId::founded_by(first.hash)) != tenant {
            return Err(BundleFault::OtherTenant { line });
        }
        let head = Head {
            seat: header.seat,
            incarnation: header.incarnation,
            seq: header.seq - 1,
            hash: header.prev,
        };
        let end = ChainEnd {
            tenant: header.tenant,
            head,
        };
        Ok(Self {
            line,
            sealed,
            headers,
            end,
        })
    }

    /// Gives the hash of its last event, computed from the bytes.
    pub fn head(&self) -> Hash {
        self.sealed
            .events
            .last()
            .expect("BUG: a raw commit has an event")
            .hash
    }

    /// Gives what came, to compare with what is known.
    pub const fn unverified(&self) -> &SealedCommit {
        &self.sealed
    }

    /// Gives the end of the chain that it says it continues.
    pub const fn continues(&self) -> &ChainEnd {
        &self.end
    }

    /// Checks what is left: that it is whole in itself and signed by its seat.
    ///
    /// # Errors
    /// [`BundleFault::Commit`].
    pub fn verify(self) -> Result<SealedCommit, BundleFault> {
        self.verify_and_read().map(|verified| verified.sealed)
    }

    /// The same, with what was read on the way.
    ///
    /// # Errors
    /// [`BundleFault::Commit`].
    pub fn verify_and_read(self) -> Result<Verified, BundleFault> {
        let Self {
            line,
            sealed,
            headers,
            end,
        } = self;
        match verify_read(&sealed, &headers, &end) {
            Ok(commit) => Ok(Verified {
                sealed,
                commit,
                headers,
            }),
            Err(source) => Err(BundleFault::Commit { line, source }),
        }
    }
}

fn check(event: &Event, index: usize) -> Result<Header, Broken> {
    let header = event
        .read_header()
        .map_err(|source| Broken::Header { index, source })?;
    check_body(event, index, &header)?;
    Ok(header)
}
