use super::*;
use img_parts::{
    png::PngChunk,
    riff::{RiffChunk, RiffContent},
};

const SECRET: &[u8] = b"52.0116N 5.3402E";

fn tells(bytes: &[u8]) -> bool {
    bytes.windows(SECRET.len()).any(|window| window == SECRET)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// EXIF of a phone held upright, with a place in it.
fn exif() -> Vec<u8> {
    [orientation::write(6).as_slice(), SECRET].concat()
}

fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let length = u16::try_from(contents.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], length.as_slice(), contents].concat()
}

/// Two scans with tables between them, and the place in each spot where a phone or program can put it.
fn photo() -> Vec<u8> {
    let app = |name: &[u8]| [name, SECRET].concat();
    let parts: [Vec<u8>; 17] = [
        vec![0xff, 0xd8],
        segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        segment(0xe0, &app(b"JFXX\0")),
        segment(0xe1, &[b"Exif\0\0".as_slice(), &exif()].concat()),
        segment(0xe1, &app(b"http://ns.adobe.com/xap/1.0/\0")),
        segment(0xe2, b"ICC_PROFILE\0\x01\x01kleuren"),
        segment(0xe2, &app(b"MPF\0")),
        segment(0xed, &app(b"Photoshop 3.0\0")),
        segment(0xee, b"Adobe\0\x64\0\0\0\0\x01"),
        segment(0xfe, SECRET),
        segment(0xc2, b"\x08\0\x08\0\x08\x01\x01\x11\0"),
        [
            segment(0xda, b"\x01\x01\0\0\0\x10"),
            b"pix\xff\x00els\xff\xd0een".to_vec(),
        ]
        .concat(),
        segment(0xfe, SECRET),
        [vec![0xff], segment(0xc4, b"tabel")].concat(),
        [segment(0xda, b"\x01\x01\0\0\0\x10"), b"pixels twee".to_vec()].concat(),
        vec![0xff, 0xd9],
        [b"\xff\xd8\xff\xe1".as_slice(), SECRET, b"\xff\xd9"].concat(),
    ];
    parts.concat()
}

#[test]
fn a_photo_keeps_its_picture_colours_and_way_up_and_tells_nothing() {
    let stripped = strip(photo(), PaperKind::Jpeg).unwrap();
    assert!(tells(&photo()) && !tells(&stripped));
    for kept in [
        b"JFIF".as_slice(),
        b"kleuren",
        b"Adobe",
        b"pix\xff\x00els\xff\xd0een",
        b"tabel",
        b"pixels twee",
    ] {
        assert!(contains(&stripped, kept), "{}", kept.escape_ascii());
    }
    assert!(
        stripped.ends_with(b"pixels twee\xff\xd9"),
        "nothing comes after the picture"
    );
    let again = img_parts::jpeg::Jpeg::from_bytes(stripped.clone().into()).unwrap();
    assert_eq!(orientation::read(&again.exif().unwrap()), Some(6));
    assert_eq!(
        strip(stripped.clone(), PaperKind::Jpeg).unwrap(),
        stripped,
        "once is enough"
    );
}

#[test]
fn a_photo_that_was_held_the_usual_way_has_no_exif_at_all() {
    let photo = [
        vec![0xff, 0xd8],
        segment(0xe1, &[b"Exif\0\0".as_slice(), SECRET].concat()),
    ]
    .concat();
    let photo = [
        photo,
        segment(0xda, b"\x01\x01\0\0\0\x10"),
        b"pixels\xff\xd9".to_vec(),
    ]
    .concat();
    let stripped = strip(photo, PaperKind::Jpeg).unwrap();
    assert!(!contains(&stripped, b"Exif") && !tells(&stripped));
}

#[test]
fn a_photo_cut_short_is_refused_wherever_it_was_cut() {
    let photo = photo();
    let end = photo
        .windows(13)
        .position(|window| window == b"pixels twee\xff\xd9")
        .unwrap()
        + 13;
    for length in 3..end {
        let cut = strip(photo[..length].to_vec(), PaperKind::Jpeg);
        assert_eq!(
            cut,
            Err(PaperFault::Damaged {
                kind: PaperKind::Jpeg
            }),
            "{length}"
        );
    }
}

fn png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, contents) in [
        (b"IHDR", b"\0\0\0\x01\0\0\0\x01\x08\0\0\0\0".as_slice()),
        (b"iCCP", b"profiel\0\0kleuren"),
        (b"tEXt", &[b"Comment\0".as_slice(), SECRET].concat()),
        (
            b"iTXt",
            &[b"XML:com.adobe.xmp\0\0\0\0\0".as_slice(), SECRET].concat(),
        ),
        (b"eXIf", &exif()),
        (b"tIME", b"\x07\xea\x03\x01\x09\x1e\0"),
        (b"zzZz", SECRET),
        (b"IDAT", b"pixels"),
        (b"IEND", b""),
    ] {
        let chunk = PngChunk::new(*kind, Bytes::copy_from_slice(contents));
        bytes.extend_from_slice(&chunk.encoder().bytes());
    }
    [bytes.as_slice(), SECRET].concat()
}

#[test]
fn a_png_keeps_its_picture_colours_and_way_up_and_tells_nothing() {
    let stripped = strip(png(), PaperKind::Png).unwrap();
    assert!(tells(&png()) && !tells(&stripped));
    let again = Png::from_bytes(stripped.into()).unwrap();
    let kinds: Vec<_> = again.chunks().iter().map(PngChunk::kind).collect();
    assert_eq!(kinds, [*b"IHDR", *b"eXIf", *b"iCCP", *b"IDAT", *b"IEND"]);
    assert_eq!(orientation::read(&again.exif().unwrap()), Some(6));
}

#[test]
fn a_png_cut_short_or_changed_is_refused() {
    let damaged = Err(PaperFault::Damaged { kind: PaperKind::Png });
    let end = png().len() - SECRET.len();
    for length in 8..end {
        assert_eq!(
            strip(png()[..length].to_vec(), PaperKind::Png),
            damaged,
            "{length}"
        );
    }
    let mut changed = png();
    changed[20] ^= 1;
    assert_eq!(strip(changed, PaperKind::Png), damaged);
}

fn webp() -> Vec<u8> {
    let chunk =
        |id: &[u8; 4], data: &[u8]| RiffChunk::new(*id, RiffContent::Data(Bytes::copy_from_slice(data)));
    let subchunks = vec![
        chunk(b"VP8X", b"\x2c\0\0\0\0\0\0\0\0\0"),
        chunk(b"ICCP", b"kleuren"),
        chunk(b"VP8 ", b"\x50\x5a\x00\x9d\x01\x2a\xcd\x02\x00\x02"),
        chunk(b"EXIF", &exif()),
        chunk(b"XMP ", SECRET),
        chunk(b"ZZZZ", SECRET),
    ];
    let list = RiffContent::List {
        kind: Some(*b"WEBP"),
        subchunks,
    };
    RiffChunk::new(*b"RIFF", list).encoder().bytes().to_vec()
}

#[test]
fn a_webp_keeps_its_picture_colours_and_way_up_and_tells_nothing() {
    let stripped = strip(webp(), PaperKind::WebP).unwrap();
    assert!(tells(&webp()) && !tells(&stripped));
    let again = WebP::from_bytes(stripped.clone().into()).unwrap();
    let ids: Vec<_> = again.chunks().iter().map(RiffChunk::id).collect();
    assert_eq!(ids, [*b"VP8X", *b"ICCP", *b"VP8 ", *b"EXIF"]);
    assert_eq!(stripped[20], 0x28, "colours and EXIF are promised, XMP no longer");
    assert_eq!(orientation::read(&again.exif().unwrap()), Some(6));
}

#[test]
fn a_webp_cut_short_is_refused() {
    let whole = webp();
    for length in 12..whole.len() {
        let cut = strip(whole[..length].to_vec(), PaperKind::WebP);
        assert_eq!(
            cut,
            Err(PaperFault::Damaged {
                kind: PaperKind::WebP
            }),
            "{length}"
        );
    }
}

#[test]
fn a_paper_is_known_by_how_it_begins() {
    assert_eq!(recognise(&photo()), Ok(PaperKind::Jpeg));
    assert_eq!(recognise(&png()), Ok(PaperKind::Png));
    assert_eq!(recognise(&webp()), Ok(PaperKind::WebP));
    assert_eq!(recognise(b"%PDF-1.7\n"), Ok(PaperKind::Pdf));
    for other in [
        b"".as_slice(),
        b"MZ\x90\0",
        b"PK\x03\x04",
        b"<svg></svg>",
        b"GIF89a",
        b"RIFF\0\0\0\0WAVE",
        b"%PD",
    ] {
        assert_eq!(
            recognise(other),
            Err(PaperFault::UnknownKind),
            "{}",
            other.escape_ascii()
        );
    }
}

#[test]
fn ten_million_bytes_and_no_more() {
    let mut paper = b"%PDF-1.7".to_vec();
    paper.resize(MOST_BYTES, 0);
    assert_eq!(recognise(&paper), Ok(PaperKind::Pdf));
    paper.push(0);
    let too_large = PaperFault::TooLarge {
        found: MOST_BYTES + 1,
        most: MOST_BYTES,
    };
    assert_eq!(recognise(&paper), Err(too_large));
}

#[test]
fn a_pdf_is_left_as_it_is() {
    assert_eq!(
        strip(b"%PDF-1.7 brief".to_vec(), PaperKind::Pdf).unwrap(),
        b"%PDF-1.7 brief"
    );
}
