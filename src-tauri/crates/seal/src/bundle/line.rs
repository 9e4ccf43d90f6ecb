//! The lines after the first: their one spelling.

use super::BundleFault;
use crate::{Body, Event, Hash, hex};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};
use std::io;
use uuid::Uuid;

/// What kind of line it is, by how it begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    Event,
    Commit,
    Body,
    Paper,
    End,
}

impl LineKind {
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let begins: [(&[u8], Self); 5] = [
            (br#"{"event":"#, Self::Event),
            (br#"{"commit":"#, Self::Commit),
            (br#"{"bodyof":"#, Self::Body),
            (br#"{"paper":"#, Self::Paper),
            (br#"{"end":"#, Self::End),
        ];
        begins
            .into_iter()
            .find_map(|(begin, kind)| bytes.starts_with(begin).then_some(kind))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventLine {
    event: String,
    body: Option<String>,
    is: Presence,
}

#[derive(Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Presence {
    Present,
    Withheld,
    Erased,
}

impl EventLine {
    /// Writes an event as it is here; none where its bytes are no text, so that it cannot be one of ours.
    pub(super) fn of(event: &Event) -> Option<Self> {
        let (body, is) = match &event.body {
            Body::Present(bytes) => (Some(text(bytes)?), Presence::Present),
            Body::Withheld => (None, Presence::Withheld),
            Body::Erased => (None, Presence::Erased),
        };
        Some(Self {
            event: text(&event.header)?,
            body,
            is,
        })
    }

    /// Gives the event; none where the line says one thing and has another.
    pub(super) fn into_event(self) -> Option<Event> {
        let body = match (self.is, self.body) {
            (Presence::Present, Some(body)) => Body::Present(body.into_bytes()),
            (Presence::Withheld, None) => Body::Withheld,
            (Presence::Erased, None) => Body::Erased,
            _ => return None,
        };
        Some(Event::new(self.event.into_bytes(), body))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommitLine {
    pub commit: String,
    pub signature: SignatureText,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BodyLine {
    pub bodyof: Hash,
    pub body: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaperLine {
    pub paper: Uuid,
    pub case: Uuid,
    pub media: String,
    pub size: u64,
    pub part: u64,
    pub of: u64,
    pub bytes: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndLine {
    pub end: Totals,
    pub signature: SignatureText,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Totals {
    pub lines: u64,
    pub sha256: Hash,
}

/// A signature; its text is 128 lower-case hexadecimal digits.
pub(crate) struct SignatureText(pub [u8; 64]);

impl Serialize for SignatureText {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut text = String::with_capacity(128);
        hex::write(&self.0, &mut text).expect("BUG: a String takes every write");
        to.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for SignatureText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        hex::read(&text).map(Self).map_err(serde::de::Error::custom)
    }
}

pub(super) fn text(bytes: &[u8]) -> Option<String> {
    str::from_utf8(bytes).ok().map(str::to_owned)
}

/// Reads JSON that is written the one way these types write it; otherwise says at which character, from 1, it stops.
pub(crate) fn strict<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<T, usize> {
    let value: T = serde_json::from_slice(bytes).map_err(|error| error.column())?;
    let mut same = Same(bytes);
    match serde_json::to_writer(&mut same, &value) {
        Ok(()) if same.0.is_empty() => Ok(value),
        _ => Err(bytes.len() - same.0.len() + 1),
    }
}

/// Takes the beginning and the version off a first line, and gives what follows the comma.
pub(crate) fn after_version<'a>(bytes: &'a [u8], begin: &str, known: u64) -> Result<&'a [u8], BundleFault> {
    let from_version = bytes
        .strip_prefix(begin.as_bytes())
        .ok_or(BundleFault::NotABundle)?;
    let unreadable = BundleFault::LineForm {
        line: 1,
        column: begin.len() + 1,
    };
    let digits = from_version
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let (version, rest) = from_version.split_at(digits);
    let rest = rest.strip_prefix(b",").ok_or_else(|| unreadable.clone())?;
    let found: u64 = str::from_utf8(version)
        .ok()
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(|| unreadable.clone())?;
    if found == 0 || version != found.to_string().as_bytes() {
        Err(unreadable)
    } else if found > known {
        Err(BundleFault::NewerVersion { found, known })
    } else {
        Ok(rest)
    }
}

/// Takes what is written only as long as it is what stands there already.
struct Same<'a>(&'a [u8]);

impl io::Write for Same<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let rest = self.0.strip_prefix(bytes).ok_or(io::ErrorKind::InvalidData)?;
        self.0 = rest;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
