//! Whatever comes in: an answer, and never a bundle that was not written.

use crate::desk::{Desk, key};
use proptest::prelude::*;
use seal::{
    ReadingKey,
    bundle::{BundleFault, Item, Reader},
    join::Join,
};
use std::sync::LazyLock;

static LINES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    Desk::with_small_papers()
        .plain()
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect()
});

fn read(mut reader: Reader<'_>) -> Result<(), BundleFault> {
    while reader
        .next_item()?
        .is_some_and(|item| !matches!(item, Item::End(_)))
    {}
    Ok(())
}

/// One thing that can happen to a list of lines.
#[derive(Clone, Debug)]
enum Change {
    Swap(usize, usize),
    Drop(usize),
    Repeat(usize, usize),
    Byte(usize, usize, u8),
    Insert(usize, usize, Vec<u8>),
    Cut(usize, usize),
    Text(usize, &'static str, &'static str),
}

fn change() -> impl Strategy<Value = Change> {
    let line = 0..64_usize;
    let words = proptest::sample::select(vec![
        ("1", "2"),
        ("1", "18446744073709551616"),
        ("null", "\"\""),
        ("present", "erased"),
        ("\":", "\": "),
        ("{", "{\"a\":1,"),
        ("a", "A"),
        ("\\\"", "\\u0022"),
        ("\n", "\r\n"),
        ("0", "-0"),
        ("0", "1e3"),
        ("e", "\u{301}e\u{202e}"),
    ]);
    prop_oneof![
        (line.clone(), line.clone()).prop_map(|(a, b)| Change::Swap(a, b)),
        line.clone().prop_map(Change::Drop),
        (line.clone(), line.clone()).prop_map(|(a, b)| Change::Repeat(a, b)),
        (line.clone(), any::<usize>(), any::<u8>()).prop_map(|(a, b, c)| Change::Byte(a, b, c)),
        (
            line.clone(),
            any::<usize>(),
            prop::collection::vec(any::<u8>(), 1..9)
        )
            .prop_map(|(a, b, c)| Change::Insert(a, b, c)),
        (line.clone(), any::<usize>()).prop_map(|(a, b)| Change::Cut(a, b)),
        (line, words).prop_map(|(a, (from, to))| Change::Text(a, from, to)),
    ]
}

fn apply(lines: &mut Vec<Vec<u8>>, change: Change) {
    let count = lines.len();
    if count == 0 {
        return;
    }
    match change {
        Change::Swap(a, b) => lines.swap(a % count, b % count),
        Change::Drop(a) => {
            lines.remove(a % count);
        }
        Change::Repeat(a, b) => {
            let line = lines[a % count].clone();
            lines.insert(b % count, line);
        }
        Change::Byte(a, b, byte) => {
            let line = &mut lines[a % count];
            let place = b % line.len().max(1);
            if let Some(old) = line.get_mut(place) {
                *old = byte;
            }
        }
        Change::Insert(a, b, bytes) => {
            let line = &mut lines[a % count];
            let place = b % (line.len() + 1);
            line.splice(place..place, bytes);
        }
        Change::Cut(a, b) => {
            let line = &mut lines[a % count];
            line.truncate(b % (line.len() + 1));
        }
        Change::Text(a, from, to) => {
            let line = &mut lines[a % count];
            if let Ok(text) = str::from_utf8(line) {
                *line = text.replacen(from, to, 1).into_bytes();
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn lines_that_were_changed_are_refused(changes in prop::collection::vec(change(), 1..6)) {
        let mut lines = LINES.clone();
        for change in changes {
            apply(&mut lines, change);
        }
        let bytes = lines.concat();
        let read = Reader::plain(bytes.as_slice()).and_then(read);
        prop_assert_eq!(read.is_ok(), bytes == LINES.concat());
    }

    #[test]
    fn bytes_of_any_kind_are_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..600),
        begin in proptest::sample::select(vec![
            &b""[..],
            b"age-encryption.org/v1\n",
            b"age-encryption.org/v1\n-> X25519 ",
            b"\x28\xb5\x2f\xfd",
            br#"{"kernkas":"bundle","v":"#,
            br#"{"kernkas":"bundle","v":1,"tenant":""#,
            br#"{"kernkas":"join","v":1,"seat":""#,
        ]),
    ) {
        let bytes = [begin, bytes.as_slice()].concat();
        prop_assert!(Reader::plain(bytes.as_slice()).and_then(read).is_err());
        prop_assert!(Reader::open(bytes.as_slice(), &[ReadingKey::of(&key(2))]).and_then(read).is_err());
        prop_assert!(Join::parse(&bytes).is_err());
    }

    #[test]
    fn a_header_followed_by_anything_is_refused(rest in "\\PC{0,200}", kind in 0..5_usize) {
        let begin = [r#"{"event":"#, r#"{"commit":"#, r#"{"bodyof":"#, r#"{"paper":"#, r#"{"end":"#][kind];
        let bytes = [LINES[0].as_slice(), begin.as_bytes(), rest.as_bytes(), b"\n"].concat();
        prop_assert!(Reader::plain(bytes.as_slice()).and_then(read).is_err());
    }
}
