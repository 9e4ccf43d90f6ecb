//! Papers in parts: a part says what paper it is of, and where in it.

use super::{BundleFault, caps, line::PaperLine};
use base64::{Engine, prelude::BASE64_STANDARD};
use uuid::Uuid;

/// What a paper is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its identity.
    pub paper: Uuid,
    /// The case it belongs to.
    pub case: Uuid,
    /// Its media type.
    pub media: String,
}

/// One part of a paper. Parts come in order, and the next paper begins after the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperPart {
    /// Of which paper.
    pub paper: Paper,
    /// How many bytes the whole paper has.
    pub size: u64,
    /// Which part, from 1.
    pub part: u64,
    /// Of how many.
    pub of: u64,
    /// The bytes of this part.
    pub bytes: Vec<u8>,
}

impl Paper {
    /// Whether the media type can be one: short, of letters, digits and `.+-/`.
    pub(super) fn media_is_sound(&self) -> bool {
        (1..=caps::MEDIA).contains(&self.media.len())
            && self
                .media
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".+-/".contains(&byte))
    }
}

/// How many parts a paper of `size` bytes has.
pub(super) const fn parts(size: u64) -> u64 {
    size.div_ceil(caps::PART as u64)
}

impl PaperPart {
    /// Takes the part out of its line and checks that it follows `before`, the part that came last.
    pub(super) fn follow(before: Option<&Self>, line: PaperLine, number: u64) -> Result<Self, BundleFault> {
        let fault = BundleFault::Paper { line: number };
        // A base64 text this long holds more than a part may.
        if line.bytes.len() > caps::PART.div_ceil(3) * 4 {
            return Err(fault);
        }
        let bytes = BASE64_STANDARD.decode(&line.bytes).map_err(|_| fault.clone())?;
        let part = Self {
            paper: Paper {
                paper: line.paper,
                case: line.case,
                media: line.media,
            },
            size: line.size,
            part: line.part,
            of: line.of,
            bytes,
        };
        if !part.is_sound() {
            return Err(fault);
        }
        if part.follows(before) {
            Ok(part)
        } else {
            Err(BundleFault::LineOrder { line: number })
        }
    }

    /// Whether it is the last of its paper.
    pub fn is_last(&self) -> bool {
        self.part == self.of
    }

    /// Whether size, number and bytes fit each other.
    fn is_sound(&self) -> bool {
        let full = caps::PART as u64;
        (1..=caps::PAPER).contains(&self.size)
            && self.of == parts(self.size)
            && (1..=self.of).contains(&self.part)
            && self.bytes.len() as u64 == full.min(self.size - (self.part - 1) * full)
            && self.paper.media_is_sound()
    }

    fn follows(&self, before: Option<&Self>) -> bool {
        match before {
            Some(before) if !before.is_last() => {
                self.paper == before.paper && self.size == before.size && self.part == before.part + 1
            }
            Some(before) => self.part == 1 && self.paper.paper > before.paper.paper,
            None => self.part == 1,
        }
    }

    /// Lets go of the bytes, once the next part only needs to know what came before it.
    pub(super) fn without_bytes(&self) -> Self {
        Self {
            paper: self.paper.clone(),
            bytes: Vec::new(),
            ..*self
        }
    }
}
