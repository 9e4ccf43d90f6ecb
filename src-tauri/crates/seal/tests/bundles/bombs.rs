//! Small files that unpack to enormous ones, and sizes that lie: each is refused by the cap it runs into.

use crate::{
    broken_files::{encrypted, first_line, open},
    desk::Desk,
};
use std::io::Write as _;

/// What each unpacks to.
const LARGE: usize = 24 * 1024 * 1024;

/// A file that begins so and then says the same until it is large.
fn blown_up(begin: &[u8], again: &[u8]) -> Vec<u8> {
    let mut packed = zstd::stream::write::Encoder::new(Vec::new(), 1).expect("made in memory");
    packed.write_all(begin).expect("made in memory");
    let block = again.repeat((1 << 20) / again.len() + 1);
    for _ in 0..LARGE / block.len() {
        packed.write_all(&block).expect("made in memory");
    }
    let file = encrypted(&packed.finish().expect("made in memory"));
    assert!(file.len() < LARGE / 500, "a bomb is small: {}", file.len());
    file
}

/// A file of bodies of a megabyte, each of one character again and again.
fn bodies_of(character: &str) -> Vec<u8> {
    let mut packed = zstd::stream::write::Encoder::new(Vec::new(), 1).expect("made in memory");
    packed.write_all(&first_line()).expect("made in memory");
    let text = character.repeat(1_000_000 / character.len());
    for number in 0..LARGE >> 20 {
        let line = format!(
            r#"{{"bodyof":"{number:064x}","body":"{{\"salt\":\"{:032x}\",\"data\":{{\"a\":\"{text}\"}}}}"}}"#,
            0
        );
        packed.write_all(line.as_bytes()).expect("made in memory");
        packed.write_all(b"\n").expect("made in memory");
    }
    let file = encrypted(&packed.finish().expect("made in memory"));
    assert!(file.len() < LARGE / 500, "a bomb is small: {}", file.len());
    file
}

/// A header that says something else of one part.
fn header_with(was: &str, is: &str) -> Vec<u8> {
    let header = String::from_utf8(first_line()).expect("made in memory");
    assert!(header.contains(was), "{header}");
    header.replacen(was, is, 1).into_bytes()
}

/// A frame of zstd whose descriptor says that its window is two to this power.
fn frame_with_window(log: u8) -> Vec<u8> {
    let mut frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0x00, (log - 10) << 3];
    // A block of one byte that is said again 100,000 times, the last (RFC 8878, 3.1.1.2).
    let block: u32 = (100_000 << 3) | (1 << 1) | 1;
    frame.extend_from_slice(&block.to_le_bytes()[..3]);
    frame.push(b'{');
    frame
}

#[expect(clippy::too_many_lines, reason = "a table of bombs")]
fn bombs() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let header = first_line();
    let line = |begin: &[u8]| [&header, begin].concat();
    let packed = |bytes: &[u8]| encrypted(&zstd::encode_all(bytes, 3).expect("made in memory"));
    let small = zstd::bulk::compress(&Desk::founded().plain(), 3).expect("made in memory");
    let lying = |byte: usize, size: u8| {
        let mut lying = small.clone();
        lying[byte] = size;
        encrypted(&lying)
    };
    let skipped = |length: u32| [&0x184D_2A50_u32.to_le_bytes()[..], &length.to_le_bytes()].concat();
    let readers = "-> X25519 AAAA\nBBBB\n".repeat(20_000);
    vec![
        ("braces without end", blown_up(&header, b"{"), "line-too-long"),
        ("brackets without end", blown_up(&header, b"["), "line-too-long"),
        ("quotes without end", blown_up(&header, b"\""), "line-too-long"),
        ("spaces without end", blown_up(&header, b" "), "line-too-long"),
        ("zeros without end", blown_up(&header, b"\0"), "line-too-long"),
        ("digits without end", blown_up(&header, b"9"), "line-too-long"),
        (
            "backslashes without end",
            blown_up(&header, b"\\"),
            "line-too-long",
        ),
        (
            "bytes that are no text",
            blown_up(&header, b"\xff"),
            "line-too-long",
        ),
        (
            "lists in lists",
            blown_up(&line(b"{\"event\":"), b"[{\"a\":"),
            "line-too-long",
        ),
        (
            "an event without end",
            blown_up(&line(b"{\"event\":\""), b"\\\\"),
            "line-too-long",
        ),
        (
            "a header without end",
            blown_up(&header_with("\"for\":[", "\"for\":[\"")[..260], b"a"),
            "line-too-long",
        ),
        (
            "receivers without end",
            blown_up(&header_with("\"for\":[", "\"for\":[\"")[..200], b"\"a\","),
            "line-too-long",
        ),
        ("nothing but zeros", blown_up(b"", b"\0"), "line-too-long"),
        ("nothing but spaces", blown_up(b"", b" "), "line-too-long"),
        ("nothing but line ends", blown_up(b"", b"\n"), "not-a-bundle"),
        ("empty lines", blown_up(&header, b"\n"), "line-unknown"),
        ("empty objects", blown_up(&header, b"{}\n"), "line-unknown"),
        ("bodies of spaces", bodies_of(" "), "bomb"),
        ("bodies of letters", bodies_of("e"), "bomb"),
        ("bodies of escapes", bodies_of(r"\\\\"), "bomb"),
        ("a size that is one off", lying(5, small[5] ^ 1), "damaged"),
        ("a size that is smaller", lying(6, 0), "damaged"),
        ("a size that is larger", lying(6, 0xff), "damaged"),
        ("a window of 16 MiB", encrypted(&frame_with_window(24)), "damaged"),
        (
            "a window of 128 MiB",
            encrypted(&frame_with_window(27)),
            "damaged",
        ),
        ("a window of 2 GiB", encrypted(&frame_with_window(31)), "damaged"),
        (
            "four gigabytes to skip",
            encrypted(&skipped(u32::MAX)),
            "cut-short",
        ),
        (
            "nothing to skip, again and again",
            encrypted(&skipped(0).repeat(100_000)),
            "cut-short",
        ),
        ("packed again", packed(&blown_up(&header, b"{")), "not-a-bundle"),
        (
            "readers without end",
            [b"age-encryption.org/v1\n", readers.as_bytes()].concat(),
            "too-many-readers",
        ),
        (
            "more events than there are",
            packed(&header_with("\"events\":", "\"events\":9")),
            "cut-short",
        ),
    ]
}

#[test]
fn bombs_and_sizes_that_lie_run_into_their_cap() {
    let bombs = bombs();
    let mut wrong = Vec::new();
    for (what, file, code) in &bombs {
        let found = open(file).map_err(|fault| fault.code());
        if found != Err(*code) {
            wrong.push(format!("{what}: {found:?} and not {code}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    println!("tried: {} bombs", bombs.len());
}
