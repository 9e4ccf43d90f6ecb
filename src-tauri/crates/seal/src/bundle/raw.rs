//! A commit as it came: hashed, but not yet verified.

use super::BundleFault;
use crate::{Broken, ChainEnd, Event, Hash, Head, Header, SealedCommit, TenantId, body::BodyCheck, verify};

/// A commit whose events and bodies were hashed and read, but whose place, numbers and signature were not checked.
///
/// A receiver that has this commit already, byte for byte, need not pay for [`RawCommit::verify`] again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawCommit {
    line: u64,
    sealed: SealedCommit,
    end: ChainEnd,
}

impl RawCommit {
    /// Puts a commit together and checks the form of its headers and the form and hash of its bodies.
    pub(super) fn new(sealed: SealedCommit, line: u64, tenant: TenantId) -> Result<Self, BundleFault> {
        let broken = |source| BundleFault::Commit { line, source };
        let mut first = None;
        for (index, event) in sealed.events.iter().enumerate() {
            let header = check(event, index).map_err(broken)?;
            first.get_or_insert((header, event.hash));
        }
        let (header, hash) = first.ok_or_else(|| broken(Broken::Count { found: 0 }))?;
        if header.tenant.unwrap_or(TenantId::founded_by(hash)) != tenant {
            return Err(BundleFault::OtherTenant { line });
        }
        let head = Head {
            seat: header.seat,
            incarnation: header.incarnation,
            seq: header.seq - 1,
            hash: header.prev,
        };
        Ok(Self {
            line,
            sealed,
            end: ChainEnd {
                tenant: header.tenant,
                head,
            },
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
        match verify(&self.sealed, &self.end) {
            Ok(_) => Ok(self.sealed),
            Err(source) => Err(BundleFault::Commit {
                line: self.line,
                source,
            }),
        }
    }
}

fn check(event: &Event, index: usize) -> Result<Header, Broken> {
    let header = event
        .read_header()
        .map_err(|source| Broken::Header { index, source })?;
    event.body.check(header.body).map_err(|check| match check {
        BodyCheck::Hash => Broken::BodyHash { index },
        BodyCheck::Form(source) => Broken::BodyForm { index, source },
    })?;
    Ok(header)
}
