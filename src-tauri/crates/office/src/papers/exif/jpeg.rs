//! JPEG: segments before the picture, segments between its scans, and what phones append after its end.

use super::way_up;
use img_parts::{
    ImageEXIF,
    jpeg::{Jpeg, JpegSegment, markers},
};

/// Gives the picture alone; nothing where the bytes are no whole JPEG.
pub(super) fn strip(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut jpeg = Jpeg::from_bytes(bytes.into()).ok()?;
    let way_up = way_up(&jpeg);
    jpeg.segments_mut().retain(keeps);
    jpeg.set_exif(way_up);
    let before_scan = 2 + jpeg.segments().iter().map(JpegSegment::len).sum::<usize>();
    let encoded = jpeg.encoder().bytes();
    let (header, scans) = encoded.split_at_checked(before_scan)?;
    let mut stripped = header.to_vec();
    copy_scans(scans, &mut stripped)?;
    Some(stripped)
}

/// Whether a segment makes the picture. Of those for applications: how large (JFIF), which colours (ICC, Adobe).
fn keeps(segment: &JpegSegment) -> bool {
    match segment.marker() {
        markers::APP0 => segment.contents().starts_with(b"JFIF\0"),
        markers::APP2 => segment.contents().starts_with(b"ICC_PROFILE\0"),
        markers::APP14 => segment.contents().starts_with(b"Adobe"),
        marker => !tells(marker),
    }
}

/// Whether a segment is for applications or a comment.
const fn tells(marker: u8) -> bool {
    matches!(marker, 0xe0..=0xef | markers::COM)
}

/// Copies pixels and tables up to the end of the picture, and nothing after it: there phones put a second photo, or a
/// film. Gives nothing where the end does not come.
fn copy_scans(mut scans: &[u8], to: &mut Vec<u8>) -> Option<()> {
    loop {
        let pixels = scans.iter().position(|byte| *byte == markers::P)?;
        let (copied, rest) = scans.split_at(pixels);
        to.extend_from_slice(copied);
        let length = match *rest.get(1)? {
            markers::EOI => {
                to.extend_from_slice(&rest[..2]);
                return Some(());
            }
            // 0xff before a marker may be repeated.
            markers::P => 1,
            markers::Z | markers::RST0..=markers::RST7 => 2,
            _ => 2 + usize::from(u16::from_be_bytes(*rest.get(2..)?.first_chunk()?)),
        };
        let (segment, after) = rest.split_at_checked(length)?;
        if !tells(rest[1]) && length > 1 {
            to.extend_from_slice(segment);
        }
        scans = after;
    }
}
