//! An event: header, hash and body together.

use crate::{Body, Hash, Header, Malformed};

/// An event as it is stored and exchanged. Nothing in it is trusted until [`verify`](crate::verify()) has passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The header bytes, as sealed.
    pub header: Vec<u8>,
    /// The hash that names the event; that it fits the header is verified, not assumed.
    pub hash: Hash,
    /// The body, as far as it is here.
    pub body: Body,
}

impl Event {
    /// Puts an event together from stored bytes, and computes its hash.
    pub fn new(header: Vec<u8>, body: Body) -> Self {
        Self {
            hash: Hash::of_event(&header),
            header,
            body,
        }
    }

    /// Reads the header.
    ///
    /// # Errors
    /// [`Malformed`], never for an event that was verified.
    pub fn read_header(&self) -> Result<Header, Malformed> {
        Header::parse(&self.header)
    }
}
