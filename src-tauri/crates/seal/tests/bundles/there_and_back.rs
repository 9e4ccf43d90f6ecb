//! A bundle there and back.

use crate::desk::{Desk, key, time};
use seal::{
    Body, ChainEnd, ReadingKey, SealError, Unsealed,
    bundle::{BundleFault, Item, Paper, RawItem, Reader, WriteFault, Writer},
    seal,
};
use uuid::Uuid;

#[test]
fn what_is_written_is_what_is_read() {
    let desk = Desk::with_everything();
    let file = desk.sealed();
    let mut reader = Reader::open(file.as_slice(), &[ReadingKey::of(&key(2))]).unwrap();
    assert_eq!(reader.header(), &desk.header());
    let mut items = Vec::new();
    while let Some(item) = reader.next_item().unwrap() {
        items.push(item);
    }
    let commits: Vec<_> = items
        .iter()
        .filter_map(|item| match item {
            Item::Commit(commit) => Some(commit.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(commits, desk.commits);
    assert!(
        matches!(&items[3], Item::Body { event, bytes } if (*event, bytes) == (desk.bodies[0].0, &desk.bodies[0].1))
    );
    let mut papers = vec![Vec::new(); 2];
    for item in &items {
        if let Item::Paper(part) = item {
            let which = desk
                .papers
                .iter()
                .position(|(paper, _)| *paper == part.paper)
                .unwrap();
            papers[which].extend_from_slice(&part.bytes);
        }
    }
    assert_eq!(
        papers,
        desk.papers
            .iter()
            .map(|(_, bytes)| bytes.clone())
            .collect::<Vec<_>>()
    );
    let Some(Item::End(whole)) = items.last() else {
        panic!("the end comes last")
    };
    // The header, 4 events, 3 commits, a body, and two papers of which one has two parts.
    assert_eq!(whole.lines, 12);
    assert_eq!(reader.next_item(), Ok(None));
}

#[test]
fn each_of_its_readers_opens_it_and_nobody_else() {
    let desk = Desk::with_everything();
    let file = desk.sealed();
    for reads in [1, 2, 3] {
        assert!(
            Reader::open(file.as_slice(), &[ReadingKey::of(&key(reads))]).is_ok(),
            "{reads}"
        );
    }
    let both = [ReadingKey::of(&key(9)), ReadingKey::of(&key(3))];
    assert!(Reader::open(file.as_slice(), &both).is_ok());
    for keys in [vec![ReadingKey::of(&key(9))], vec![]] {
        assert_eq!(
            Reader::open(file.as_slice(), &keys).err(),
            Some(BundleFault::NotForYou)
        );
    }
}

#[test]
fn the_same_lines_lie_in_the_file_whether_it_is_encrypted_or_not() {
    let desk = Desk::with_everything();
    let whole = |mut reader: Reader<'_>| loop {
        match reader.next_item().unwrap() {
            Some(Item::End(whole)) => break whole,
            Some(_) => {}
            None => panic!("the end comes"),
        }
    };
    let sealed = desk.sealed();
    let plain = desk.plain();
    let packed = zstd::encode_all(plain.as_slice(), 3).unwrap();
    let one = whole(Reader::open(sealed.as_slice(), &[ReadingKey::of(&key(2))]).unwrap());
    assert_eq!(one, whole(Reader::plain(plain.as_slice()).unwrap()));
    assert_eq!(one, whole(Reader::plain(packed.as_slice()).unwrap()));
    for open in [plain, packed] {
        let keys = [ReadingKey::of(&key(2))];
        assert_eq!(
            Reader::open(open.as_slice(), &keys).err(),
            Some(BundleFault::NotEncrypted)
        );
    }
}

#[test]
fn a_commit_that_is_known_already_need_not_be_verified_again() {
    let desk = Desk::with_everything();
    let plain = desk.plain();
    let mut reader = Reader::plain(plain.as_slice()).unwrap();
    for known in &desk.commits {
        let Some(RawItem::Commit(raw)) = reader.next_raw().unwrap() else {
            panic!("commits come first")
        };
        assert_eq!(raw.head(), known.events.last().unwrap().hash);
        assert_eq!(raw.unverified(), known);
        assert_eq!(raw.verify().as_ref(), Ok(known));
    }
}

#[test]
fn a_body_that_is_withheld_or_erased_arrives_as_that() {
    let mut desk = Desk::with_everything();
    desk.commits[1].events[0].body = Body::Withheld;
    desk.commits[1].events[1].body = Body::Erased;
    let plain = desk.plain();
    let mut reader = Reader::plain(plain.as_slice()).unwrap();
    reader.next_item().unwrap();
    assert_eq!(
        reader.next_item().unwrap(),
        Some(Item::Commit(desk.commits[1].clone()))
    );
}

#[test]
fn a_writer_refuses_what_no_reader_would_take() {
    let desk = Desk::with_everything();
    let begin = || Writer::plain(Vec::new(), desk.header(), &desk.key).unwrap();
    assert!(matches!(
        begin().finish(),
        Err(WriteFault::Count {
            told: 3,
            found: 0,
            ..
        })
    ));
    let other = key(2);
    assert!(matches!(
        Writer::plain(Vec::new(), desk.header(), &other),
        Err(WriteFault::OtherSeat { .. })
    ));
    assert!(matches!(
        Writer::create(Vec::new(), desk.header(), &[], &desk.key),
        Err(WriteFault::NoReaders)
    ));
    let mut header = desk.header();
    header.number = 0;
    assert!(matches!(
        Writer::plain(Vec::new(), header, &desk.key),
        Err(WriteFault::Header(_))
    ));
}

#[test]
fn a_writer_refuses_pieces_out_of_order_and_papers_that_are_none() {
    let desk = Desk::with_everything();
    let (paper, bytes) = &desk.papers[1];
    let mut writer = Writer::plain(Vec::new(), desk.header(), &desk.key).unwrap();
    writer.paper(paper, bytes).unwrap();
    assert!(matches!(writer.paper(paper, bytes), Err(WriteFault::Order)));
    assert!(matches!(
        writer.body(desk.bodies[0].0, b"{}"),
        Err(WriteFault::Order)
    ));
    assert!(matches!(writer.commit(&desk.commits[0]), Err(WriteFault::Order)));
    let last = |media: &str| Paper {
        paper: Uuid::from_u128(u128::MAX),
        case: paper.case,
        media: media.to_owned(),
    };
    assert!(matches!(
        writer.paper(&last("image/png"), b""),
        Err(WriteFault::Paper { .. })
    ));
    assert!(matches!(
        writer.paper(&last("image/png\n"), b"x"),
        Err(WriteFault::Paper { .. })
    ));
    let too_big = vec![0; 10 * 1024 * 1024 + 1];
    assert!(matches!(
        writer.paper(&last("image/png"), &too_big),
        Err(WriteFault::Paper { .. })
    ));
}

#[test]
fn a_paper_of_ten_megabytes_goes_and_comes() {
    let mut desk = Desk::with_everything();
    desk.papers.truncate(1);
    desk.papers[0].1 = (0..10 * 1024 * 1024_u32)
        .map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0])
        .collect();
    let file = desk.sealed();
    let mut reader = Reader::open(file.as_slice(), &[ReadingKey::of(&key(2))]).unwrap();
    let mut bytes = Vec::new();
    while let Some(item) = reader.next_item().unwrap() {
        if let Item::Paper(part) = item {
            assert_eq!(part.of, 20);
            bytes.extend_from_slice(&part.bytes);
        }
    }
    assert_eq!(bytes, desk.papers[0].1);
}

#[test]
fn the_largest_commit_fits_a_bundle_however_it_is_escaped() {
    let key = key(1);
    let quotes = "\"".repeat(500_000);
    let event = |text: &str| Unsealed {
        kind: "thing-happened".parse().unwrap(),
        case: None,
        private: false,
        data: serde_json::json!({ "text": text }),
    };
    let end = ChainEnd::founding(key.id());
    let seal_many = |count| seal(&key, &end, vec![event(&quotes); count], vec![], &time());
    assert!(matches!(seal_many(16), Err(SealError::TooLarge { .. })));
    let commit = seal_many(15).unwrap();
    let mut desk = Desk::founded();
    desk.tenant = commit.read_commit().unwrap().tenant;
    desk.commits = vec![commit];
    let lines = desk.plain();
    assert!(lines.len() > 30_000_000, "{}", lines.len());
    let mut reader = Reader::plain(lines.as_slice()).unwrap();
    assert_eq!(
        reader.next_item(),
        Ok(Some(Item::Commit(desk.commits[0].clone())))
    );
    assert!(matches!(reader.next_item(), Ok(Some(Item::End(_)))));
}
