use super::{line::strict, *};
use crate::{ChainEnd, SealedCommit, SeatKey, Unsealed, seal, verify};
use serde_json::{Value, json};

fn chain(commits: usize) -> (Header, SeatKey, Vec<SealedCommit>) {
    let key = SeatKey::from_secret(&[1; 32]);
    let mut end = ChainEnd::founding(key.id());
    let time: crate::ClaimedTime = "2026-03-01T09:30:00Z".parse().unwrap();
    let sealed: Vec<_> = (0..commits)
        .map(|_| {
            let event = Unsealed {
                kind: "thing-happened".parse().unwrap(),
                case: None,
                private: false,
                data: json!({ "text": "x".repeat(500) }),
            };
            let commit = seal(&key, &end, vec![event], vec![], &time).unwrap();
            end = verify(&commit, &end).unwrap();
            commit
        })
        .collect();
    let header = Header {
        tenant: end.tenant.unwrap(),
        seat: key.id(),
        incarnation: 1,
        number: 1,
        time,
        receivers: vec![],
        heads: vec![end.head],
        after: vec![],
        files: vec![],
        wants: vec![],
        commits: commits as u64,
        events: commits as u64,
        papers: 0,
        bodies: 0,
    };
    (header, key, sealed)
}

fn lines(commits: usize) -> Vec<u8> {
    let (header, key, sealed) = chain(commits);
    let mut writer = Writer::plain(Vec::new(), header, &key).unwrap();
    for commit in &sealed {
        writer.commit(commit).unwrap();
    }
    writer.finish().unwrap()
}

fn read(bytes: &[u8], caps: Caps) -> Result<Whole, BundleFault> {
    let mut reader = Reader::over(open::plain(bytes)?, caps)?;
    loop {
        match reader.next_item()? {
            Some(Item::End(whole)) => return Ok(whole),
            Some(_) => {}
            None => panic!("nothing comes after the end, and the end came not"),
        }
    }
}

#[test]
fn each_cap_holds_to_the_line_and_the_byte() {
    let bytes = lines(3);
    let longest = bytes.split(|byte| *byte == b'\n').map(<[u8]>::len).max().unwrap();
    let exact = Caps {
        line: longest,
        lines: 8,
        total: bytes.len() as u64,
        ..Caps::VERSION_1
    };
    assert_eq!(read(&bytes, exact).map(|whole| whole.lines), Ok(7));
    let short = Caps {
        line: longest - 1,
        ..exact
    };
    assert!(
        matches!(read(&bytes, short), Err(BundleFault::LineTooLong { limit, .. }) if limit == longest - 1)
    );
    let few = Caps { lines: 7, ..exact };
    assert_eq!(read(&bytes, few), Err(BundleFault::TooManyLines { limit: 7 }));
    let total = exact.total - 1;
    assert_eq!(
        read(&bytes, Caps { total, ..exact }),
        Err(BundleFault::TooBig { limit: total })
    );
}

#[test]
fn what_unpacks_too_well_is_a_bomb_and_only_past_the_threshold() {
    let bytes = zstd::encode_all(lines(200).as_slice(), 19).unwrap();
    let strict = Caps {
        ratio: 3,
        ratio_from: 0,
        ..Caps::VERSION_1
    };
    assert_eq!(read(&bytes, strict), Err(BundleFault::Bomb { ratio: 3 }));
    let later = Caps {
        ratio_from: u64::MAX,
        ..strict
    };
    assert!(read(&bytes, later).is_ok());
}

#[test]
fn a_commit_fills_no_more_memory_than_it_may() {
    let bytes = lines(1);
    let caps = Caps {
        commit: 700,
        ..Caps::VERSION_1
    };
    assert_eq!(
        read(&bytes, caps),
        Err(BundleFault::CommitTooBig { line: 2, limit: 700 })
    );
}

#[test]
fn a_header_reads_as_it_was_written_and_its_lists_are_checked() {
    let (header, ..) = chain(1);
    assert_eq!(Header::of_line(&header.to_line()), Ok(header.clone()));
    let head = header.heads[0];
    let later = crate::Head { seq: 2, ..head };
    let before_the_first = crate::Head { seq: 0, ..head };
    let refused = |change: &dyn Fn(&mut Header), fault| {
        let mut changed = header.clone();
        change(&mut changed);
        assert_eq!(
            Header::of_line(&changed.to_line()),
            Err(BundleFault::Header(fault))
        );
    };
    let file = |number| SentFile { number, to: 1 };
    refused(&|header| header.number = 0, HeaderFault::Number);
    refused(
        &|header| header.receivers = vec![head.seat; 2],
        HeaderFault::Receivers,
    );
    refused(&|header| header.heads = vec![head, later], HeaderFault::Heads);
    refused(
        &|header| header.after = vec![before_the_first],
        HeaderFault::After,
    );
    refused(
        &|header| header.files = vec![file(header.number)],
        HeaderFault::Files,
    );
    refused(&|header| header.files = vec![file(0)], HeaderFault::Files);
    refused(
        &|header| (header.number, header.files) = (99, (1..=65).map(file).collect()),
        HeaderFault::Files,
    );
    refused(&|header| header.wants = vec![head.hash; 2], HeaderFault::Wants);
}

#[test]
fn the_largest_header_fits_a_line() {
    let (mut header, ..) = chain(1);
    let hash = |n: usize| {
        let mut bytes = [0xff; 32];
        bytes[..8].copy_from_slice(&n.to_be_bytes());
        bytes
    };
    let head = |n| crate::Head {
        seat: crate::SeatId::from_bytes(hash(n)),
        incarnation: u32::MAX,
        seq: u64::MAX,
        hash: crate::Hash::from_bytes([0xff; 32]),
    };
    header.receivers = (0..caps::RECEIVERS).map(|n| head(n).seat).collect();
    header.heads = (0..caps::HEADS).map(head).collect();
    header.after.clone_from(&header.heads);
    header.wants = (0..caps::WANTS)
        .map(|n| crate::Hash::from_bytes(hash(n)))
        .collect();
    assert_eq!(header.check(), Ok(()));
    assert!(header.to_line().len() < Caps::VERSION_1.line);
}

#[test]
fn strict_reading_says_where_the_spelling_differs() {
    assert_eq!(strict::<Value>(br#"{"a":1}"#), Ok(json!({ "a": 1 })));
    assert_eq!(strict::<Value>(br#"{"a": 1}"#), Err(6));
    assert_eq!(strict::<Value>(br#"{"a":"\u0041"}"#), Err(7));
    assert!(strict::<Value>(br#"{"a":1}{"#).is_err());
}
