//! What a photo tells besides the picture: where, when, with what, by whom. It goes before the photo is kept.
//!
//! What stays is named here, and all else goes: what no list knows of yet may tell something too. Colours stay right (the
//! ICC profile and its like), and so does the way up: a phone writes that in EXIF, so one number of it is written again.

mod jpeg;
mod orientation;

use img_parts::{Bytes, ImageEXIF, png::Png, webp::WebP};

/// What may be dropped on a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperKind {
    /// A photo, ISO/IEC 10918.
    Jpeg,
    /// A picture or screenshot, ISO/IEC 15948.
    Png,
    /// A picture, RFC 9649.
    WebP,
    /// A document, ISO 32000. Its own metadata stays: it is a letter, and changing it could break a signature in it.
    Pdf,
}

/// Says why a paper cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaperFault {
    /// Larger than a paper may be.
    #[error("{found} bytes, where at most {most} are allowed")]
    TooLarge {
        /// How many bytes it has.
        found: usize,
        /// How many it may have.
        most: usize,
    },
    /// Neither a PDF nor a JPEG, PNG or WebP picture, whatever its name says.
    #[error("neither PDF nor JPEG, PNG or WebP")]
    UnknownKind,
    /// It begins as its kind does, and then makes no sense or ends too early.
    #[error("a damaged file of kind {kind:?}")]
    Damaged {
        /// As what it begins.
        kind: PaperKind,
    },
}

/// The most bytes of a paper: 10 MB.
pub const MOST_BYTES: usize = 10_000_000;

/// Parts of a PNG that make the picture: its header, colours, pixels and frames.
const PNG_KEEPS: [[u8; 4]; 15] = [
    *b"IHDR", *b"PLTE", *b"IDAT", *b"IEND", *b"tRNS", *b"gAMA", *b"cHRM", *b"sRGB", *b"iCCP", *b"cICP",
    *b"sBIT", *b"pHYs", *b"acTL", *b"fcTL", *b"fdAT",
];
/// Parts of a WebP that make the picture.
const WEBP_KEEPS: [[u8; 4]; 7] = [
    *b"VP8X", *b"VP8 ", *b"VP8L", *b"ALPH", *b"ANIM", *b"ANMF", *b"ICCP",
];
/// The bit in the header of a WebP that promises XMP (RFC 9649, 2.7.1).
const WEBP_XMP: u8 = 0x04;

impl PaperKind {
    /// Gives the media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Pdf => "application/pdf",
        }
    }
}

/// Recognises a paper by how it begins; its name is not asked.
///
/// # Errors
/// [`PaperFault::TooLarge`] and [`PaperFault::UnknownKind`].
pub fn recognise(bytes: &[u8]) -> Result<PaperKind, PaperFault> {
    if bytes.len() > MOST_BYTES {
        return Err(PaperFault::TooLarge {
            found: bytes.len(),
            most: MOST_BYTES,
        });
    }
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Ok(PaperKind::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok(PaperKind::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(PaperKind::WebP),
        [b'%', b'P', b'D', b'F', b'-', ..] => Ok(PaperKind::Pdf),
        _ => Err(PaperFault::UnknownKind),
    }
}

/// Gives the paper without what it tells besides the picture.
///
/// # Errors
/// [`PaperFault::Damaged`] where it cannot be taken apart: better none than one with everything still in it.
pub fn strip(bytes: Vec<u8>, kind: PaperKind) -> Result<Vec<u8>, PaperFault> {
    let stripped = match kind {
        PaperKind::Jpeg => jpeg::strip(bytes),
        PaperKind::Png => strip_png(bytes),
        PaperKind::WebP => strip_webp(bytes),
        PaperKind::Pdf => Some(bytes),
    };
    stripped.ok_or(PaperFault::Damaged { kind })
}

fn strip_png(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut png = Png::from_bytes(bytes.into()).ok()?;
    if png.chunks().last()?.kind() != *b"IEND" {
        return None;
    }
    let way_up = way_up(&png);
    png.chunks_mut().retain(|chunk| PNG_KEEPS.contains(&chunk.kind()));
    png.set_exif(way_up);
    Some(png.encoder().bytes().to_vec())
}

fn strip_webp(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut webp = WebP::from_bytes(bytes.into()).ok()?;
    let way_up = way_up(&webp);
    webp.chunks_mut().retain(|chunk| WEBP_KEEPS.contains(&chunk.id()));
    webp.set_exif(way_up);
    let mut bytes = webp.encoder().bytes().to_vec();
    // The extended header comes first, at a fixed place; the library leaves its promise of XMP in it.
    if bytes.get(12..16) == Some(b"VP8X") {
        *bytes.get_mut(20)? &= !WEBP_XMP;
    }
    Some(bytes)
}

/// Makes the EXIF that says which way is up, where that is not the usual one.
fn way_up(image: &impl ImageEXIF) -> Option<Bytes> {
    orientation::read(&image.exif()?).map(|way| Bytes::from(orientation::write(way)))
}

#[cfg(test)]
mod tests;
