//! The bundle: the file in which laptops hand each other what they know.
//!
//! A bundle is age( zstd( lines ) ): one canonical JSON object per line, each line ended by `\n`. A header says from
//! whom, for whom and how much; then come commits with their events, bodies that were withheld before, papers in
//! parts, and an end line that counts and hashes all of it and is signed. `docs/bundle-format.md` is the contract.
//!
//! [`Writer`] makes one, [`Reader`] takes it apart with bounded memory: one commit or one part of a paper at a time.
//! What a reader gives was checked as bytes: form, order, hashes, signatures, and each commit within itself. Whether
//! a commit connects to what is already known, and whether its signer was allowed, is not decided here. Nothing that
//! came out may be kept before [`Item::End`] has come too: only the end says that the file is whole.

pub mod caps;
mod counts;
mod fault;
mod header;
pub(crate) mod line;
mod lines;
mod open;
mod paper;
mod raw;
mod reader;
mod writer;

pub use caps::Caps;
pub use counts::Counted;
pub use fault::BundleFault;
pub use header::{Header, HeaderFault, SentFile};
pub use open::readers;
pub use paper::{Paper, PaperPart};
pub use raw::{RawCommit, Verified};
pub use reader::{Item, RawItem, Reader, Whole};
pub use writer::{WriteFault, Writer};

/// The version of the bundle format.
pub const VERSION: u64 = 1;
/// What is signed before tenant, hash and count of lines, so that a bundle's signature signs nothing else.
pub const CONTEXT: &[u8] = b"kernkas/bundle/v1\0";

/// Gives the bytes that the end line's signature is over.
fn signed_bytes(tenant: crate::TenantId, sha256: &[u8; 32], lines: u64) -> Vec<u8> {
    [CONTEXT, tenant.as_bytes(), sha256, &lines.to_be_bytes()].concat()
}

#[cfg(test)]
mod tests;
