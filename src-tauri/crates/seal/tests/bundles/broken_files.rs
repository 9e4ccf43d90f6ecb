//! The file as a whole: cut, flipped, something else, for others, blown up.

use crate::desk::{Desk, key};
use seal::{
    ReadingKey,
    bundle::{BundleFault, Item, Reader, Whole},
};
use std::io::Write;

/// Reads an encrypted file to its end with the key of seat 2.
pub fn open(bytes: &[u8]) -> Result<Whole, BundleFault> {
    to_the_end(Reader::open(bytes, &[ReadingKey::of(&key(2))])?)
}

fn plain(bytes: &[u8]) -> Result<Whole, BundleFault> {
    to_the_end(Reader::plain(bytes)?)
}

fn to_the_end(mut reader: Reader<'_>) -> Result<Whole, BundleFault> {
    loop {
        match reader.next_item()? {
            Some(Item::End(whole)) => return Ok(whole),
            Some(_) => {}
            None => panic!("nothing comes after the end, and the end came not"),
        }
    }
}

/// Encrypts any bytes to seat 2, as a sender of ill will can.
pub fn encrypted(bytes: &[u8]) -> Vec<u8> {
    let reader: age::x25519::Recipient = ReadingKey::of(&key(2))
        .recipient()
        .as_str()
        .parse()
        .expect("sound");
    age::encrypt(&reader, bytes).expect("memory takes all")
}

#[test]
fn a_bundle_cut_at_any_byte_is_refused() {
    let file = Desk::founded().sealed();
    assert!(open(&file).is_ok());
    for end in 0..file.len() {
        let fault = open(&file[..end]).expect_err("a cut file was taken");
        let told = match end {
            0 => matches!(fault, BundleFault::NotABundle),
            _ => matches!(fault, BundleFault::CutShort | BundleFault::Damaged),
        };
        assert!(told, "cut at {end}: {fault:?}");
    }
}

#[test]
fn the_lines_cut_at_any_byte_are_refused() {
    let lines = Desk::founded().plain();
    for end in 1..lines.len() {
        assert_eq!(plain(&lines[..end]), Err(BundleFault::CutShort), "cut at {end}");
    }
}

#[test]
fn any_flipped_bit_of_a_bundle_is_refused() {
    let file = Desk::of_four_kilobytes().sealed_for(&[2]);
    let mut tried = 0;
    for bit in 0..file.len() * 8 {
        let mut flipped = file.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&flipped).is_err(), "bit {bit} of {} bytes", file.len());
        tried += 1;
    }
    assert!(tried >= 32_768, "only {tried} bits were tried");
    println!("tried: {tried} bits");
}

#[test]
fn a_flipped_bit_in_any_byte_of_the_lines_is_refused() {
    let lines = Desk::founded().plain();
    for place in 0..lines.len() {
        let mut flipped = lines.clone();
        flipped[place] ^= 1 << (place % 8);
        assert!(plain(&flipped).is_err(), "byte {place}");
    }
}

#[test]
fn anything_else_under_that_name_is_no_bundle() {
    let join = br#"{"kernkas":"join","v":1,"seat":""}"#;
    let armoured = b"-----BEGIN AGE ENCRYPTED FILE-----\n";
    let others: [&[u8]; 9] = [
        b"",
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x01\x00H\x00H\x00\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n",
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\x00\x00\x00\x00",
        b"SQLite format 3\x00\x10\x00\x01\x01\x00\x40\x20\x20",
        b"age-encryption.org/v2\n-> X25519 abc\n",
        join,
        armoured,
    ];
    for other in others {
        let shown = String::from_utf8_lossy(other);
        assert_eq!(open(other), Err(BundleFault::NotABundle), "{shown}");
        assert_eq!(plain(other), Err(BundleFault::NotABundle), "{shown}");
    }
}

#[test]
fn an_encrypted_file_that_is_no_bundle_inside_is_refused() {
    assert_eq!(open(&encrypted(b"hello")), Err(BundleFault::Damaged));
    assert_eq!(open(&encrypted(b"")), Err(BundleFault::CutShort));
    let packed = |bytes: &[u8]| encrypted(&zstd::encode_all(bytes, 3).unwrap());
    assert_eq!(open(&packed(b"hello\n")), Err(BundleFault::NotABundle));
    assert_eq!(open(&packed(b"")), Err(BundleFault::CutShort));
    assert!(open(&packed(&Desk::founded().plain())).is_ok());
}

#[test]
fn what_follows_the_end_is_refused_at_every_layer() {
    let lines = Desk::founded().plain();
    let packed = zstd::encode_all(lines.as_slice(), 3).unwrap();
    assert!(open(&encrypted(&packed)).is_ok());
    let more = |bytes: &[u8], tail: &[u8]| [bytes, tail].concat();
    assert_eq!(plain(&more(&lines, b"\n")), Err(BundleFault::Trailing));
    assert_eq!(plain(&more(&lines, &lines)), Err(BundleFault::Trailing));
    let twice = zstd::encode_all(more(&lines, b"x").as_slice(), 3).unwrap();
    assert_eq!(open(&encrypted(&twice)), Err(BundleFault::Trailing));
    assert_eq!(open(&encrypted(&more(&packed, b"x"))), Err(BundleFault::Trailing));
    assert_eq!(
        open(&encrypted(&more(&packed, &packed))),
        Err(BundleFault::Trailing)
    );
    assert_eq!(open(&more(&encrypted(&packed), b"x")), Err(BundleFault::Damaged));
}

#[test]
fn a_newer_version_is_told_by_its_number() {
    let text = String::from_utf8(Desk::founded().plain()).unwrap();
    let newer = text.replacen("\"v\":1,", "\"v\":7,\"unheard\":[1.5],", 1);
    assert_eq!(
        plain(newer.as_bytes()),
        Err(BundleFault::NewerVersion { found: 7, known: 1 })
    );
}

#[test]
fn a_disk_that_fails_is_not_a_bundle_that_is_wrong() {
    struct Failing {
        file: Vec<u8>,
        at: usize,
    }
    impl std::io::Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.at >= 600 {
                return Err(std::io::ErrorKind::NotConnected.into());
            }
            let count = buffer.len().min(100);
            buffer[..count].copy_from_slice(&self.file[self.at..self.at + count]);
            self.at += count;
            Ok(count)
        }
    }
    let failing = Failing {
        file: Desk::founded().sealed(),
        at: 0,
    };
    let kind = std::io::ErrorKind::NotConnected;
    let read = Reader::open(failing, &[ReadingKey::of(&key(2))]).and_then(to_the_end);
    assert!(
        matches!(read, Err(BundleFault::Unread { kind: found }) if found == kind),
        "{read:?}"
    );
}

#[test]
fn a_list_of_readers_without_end_is_not_read() {
    let mut file = b"age-encryption.org/v1\n".to_vec();
    file.extend_from_slice("-> X25519 AAAA\nBBBB\n".repeat(20_000).as_bytes());
    assert!(matches!(open(&file), Err(BundleFault::TooManyReaders { .. })));
    let mut one_line = b"age-encryption.org/v1\n-> ".to_vec();
    one_line.resize(1_000_000, b'x');
    assert!(matches!(open(&one_line), Err(BundleFault::TooManyReaders { .. })));
}

/// The header of a sound bundle, as a line.
pub fn first_line() -> Vec<u8> {
    let mut lines = Desk::founded().plain();
    let end = lines
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("there is one")
        + 1;
    lines.truncate(end);
    lines
}

#[test]
fn a_line_without_end_stops_at_three_mebibytes() {
    let mut lines = first_line();
    lines.resize(lines.len() + 3_000_000, b'{');
    let mut packed = zstd::stream::write::Encoder::new(Vec::new(), 3).unwrap();
    packed.write_all(&lines).unwrap();
    let more = vec![b'{'; 1 << 20];
    for _ in 0..64 {
        packed.write_all(&more).unwrap();
    }
    let file = encrypted(&packed.finish().unwrap());
    assert!(file.len() < 20_000, "a bomb is small: {}", file.len());
    assert_eq!(
        open(&file),
        Err(BundleFault::LineTooLong {
            line: 2,
            limit: 3 * 1024 * 1024
        })
    );
}

#[test]
fn lines_that_unpack_a_million_times_larger_stop_at_sixteen_mebibytes() {
    let mut packed = zstd::stream::write::Encoder::new(Vec::new(), 3).unwrap();
    packed.write_all(&first_line()).unwrap();
    let spaces = " ".repeat(1_000_000);
    for number in 0..200_u32 {
        let line = format!(
            r#"{{"bodyof":"{number:064x}","body":"{{\"salt\":\"{:032x}\",\"data\":{{\"a\":\"{spaces}\"}}}}"}}"#,
            0
        );
        packed.write_all(line.as_bytes()).unwrap();
        packed.write_all(b"\n").unwrap();
    }
    let file = encrypted(&packed.finish().unwrap());
    assert!(file.len() < 100_000, "a bomb is small: {}", file.len());
    assert_eq!(open(&file), Err(BundleFault::Bomb { ratio: 1000 }));
}

#[test]
fn a_window_larger_than_eight_mebibytes_is_refused() {
    let lines = Desk::founded().plain();
    let with_window = |log| {
        let mut packed = zstd::stream::write::Encoder::new(Vec::new(), 3).unwrap();
        packed.include_contentsize(false).unwrap();
        packed.window_log(log).unwrap();
        // Two writes with a flush between them, so that the frame cannot know its size.
        packed.write_all(&lines[..10]).unwrap();
        packed.flush().unwrap();
        packed.write_all(&lines[10..]).unwrap();
        encrypted(&packed.finish().unwrap())
    };
    assert!(open(&with_window(23)).is_ok());
    assert_eq!(open(&with_window(24)), Err(BundleFault::Damaged));
}

#[test]
fn a_frame_that_lies_about_its_size_is_refused() {
    let lines = Desk::founded().plain();
    let packed = zstd::bulk::compress(&lines, 3).unwrap();
    // Magic and descriptor; then, in two bytes, the size less 256 (RFC 8878, 3.1.1.1).
    assert_eq!(
        usize::from(u16::from_le_bytes([packed[5], packed[6]])) + 256,
        lines.len()
    );
    assert!(open(&encrypted(&packed)).is_ok());
    for (byte, size) in [(5, packed[5] ^ 1), (6, 0), (6, 0xff)] {
        let mut lying = packed.clone();
        lying[byte] = size;
        assert_eq!(
            open(&encrypted(&lying)),
            Err(BundleFault::Damaged),
            "byte {byte} is {size}"
        );
    }
}

#[test]
fn deep_nesting_is_refused_wherever_it_stands() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let header = String::from_utf8(first_line()).unwrap();
    let body = format!(
        r#"{{"bodyof":"{:064x}","body":"{{\"salt\":\"{:032x}\",\"data\":{{\"a\":{deep}}}}}"}}"#,
        1, 0
    );
    let files = [
        (
            header.replacen("\"for\":[", &format!("\"for\":[{deep},"), 1),
            "line-form",
        ),
        (format!("{header}{{\"event\":{deep}}}\n"), "line-form"),
        (
            format!("{header}{{\"commit\":\"\",\"signature\":{deep}}}\n"),
            "line-form",
        ),
        (format!("{header}{{\"end\":{deep}}}\n"), "line-form"),
        (format!("{header}{deep}\n"), "line-unknown"),
        (format!("{header}{body}\n"), "body-form"),
    ];
    for (file, code) in files {
        assert_eq!(plain(file.as_bytes()).map_err(|fault| fault.code()), Err(code));
    }
}

#[test]
fn more_events_than_a_commit_may_have_are_not_gathered() {
    let lines = String::from_utf8(Desk::founded().plain()).unwrap();
    let mut all = lines.lines();
    let header = all.next().unwrap();
    let event = all.next().unwrap();
    let flood = format!("{header}\n{}", format!("{event}\n").repeat(4097));
    assert_eq!(
        plain(flood.as_bytes()).map_err(|fault| fault.code()),
        Err("commit-count")
    );
}
