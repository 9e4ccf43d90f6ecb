use super::*;

fn key() -> SeatKey {
    SeatKey::from_secret(&[7; 32])
}

fn join() -> Join {
    let time = "2026-03-01T09:30:00+01:00".parse().unwrap();
    Join::ask(&key(), "Anke \"de\" Wit", "laptop Zoelen", time).unwrap()
}

#[test]
fn what_is_asked_is_what_is_read_whatever_the_line_end() {
    let bytes = join().to_bytes(&key());
    assert!(bytes.starts_with(br#"{"kernkas":"join","v":1,"seat":"#));
    assert_eq!(Join::parse(&bytes), Ok(join()));
    let line = bytes.strip_suffix(b"\n").unwrap();
    assert_eq!(Join::parse(line), Ok(join()));
    assert_eq!(Join::parse(&[line, b"\r\n"].concat()), Ok(join()));
    assert!(Join::parse(&[line, b"\n\n"].concat()).is_err());
}

#[test]
fn every_flipped_bit_and_every_cut_is_refused() {
    let bytes = join().to_bytes(&key());
    // The line end is not part of what is signed.
    for bit in 0..(bytes.len() - 1) * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(Join::parse(&flipped).is_err(), "bit {bit}");
    }
    for end in 0..bytes.len() - 1 {
        assert!(Join::parse(&bytes[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn a_key_that_was_put_in_between_is_refused() {
    let text = String::from_utf8(join().to_bytes(&key())).unwrap();
    let other = SeatKey::from_secret(&[8; 32]);
    let reads = |key: &SeatKey| ReadingKey::of(key).recipient().to_string();
    let swapped = text.replace(&reads(&key()), &reads(&other));
    assert_eq!(
        Join::parse(swapped.as_bytes()),
        Err(JoinFault::Signature { seat: key().id() })
    );
    let renamed = text.replace(&key().id().to_string(), &other.id().to_string());
    assert_eq!(
        Join::parse(renamed.as_bytes()),
        Err(JoinFault::Signature { seat: other.id() })
    );
}

#[test]
fn a_newer_version_another_file_and_a_flood_are_told_apart() {
    let text = String::from_utf8(join().to_bytes(&key())).unwrap();
    let newer = text.replace("\"v\":1,", "\"v\":2,\"more\":[],");
    assert_eq!(
        Join::parse(newer.as_bytes()),
        Err(JoinFault::NewerVersion { found: 2 })
    );
    for other in [
        &b""[..],
        b"\xff\xd8\xff\xe0",
        b"{}",
        br#"{"kernkas":"bundle","v":1,"#,
    ] {
        assert_eq!(Join::parse(other), Err(JoinFault::NotAJoin));
    }
    assert_eq!(Join::parse(&[b' '; LONGEST + 1]), Err(JoinFault::TooLong));
    let more = text.replace("\"name\":", "\"role\":\"administrator\",\"name\":");
    assert!(matches!(
        Join::parse(more.as_bytes()),
        Err(JoinFault::Form { .. })
    ));
}

#[test]
fn a_name_is_there_and_has_no_control_characters() {
    let time = || "2026-03-01T09:30:00Z".parse().unwrap();
    let long = "x".repeat(LONGEST_NAME + 1);
    for wrong in ["", "  ", "a\nb", "a\u{7f}", &long] {
        assert_eq!(Join::ask(&key(), wrong, "laptop", time()), Err(JoinFault::Name));
        assert_eq!(Join::ask(&key(), "Anke", wrong, time()), Err(JoinFault::Name));
    }
    let longest = "é".repeat(LONGEST_NAME);
    let join = Join::ask(&key(), &longest, &longest, time()).unwrap();
    assert!(join.to_bytes(&key()).len() <= LONGEST);
}

#[test]
fn a_fingerprint_is_six_groups_of_four_and_changes_with_either_key() {
    let mine = join();
    let shown = mine.fingerprint();
    let groups: Vec<_> = shown.split(' ').collect();
    assert_eq!(groups.len(), 6);
    assert!(
        groups
            .iter()
            .all(|group| { group.len() == 4 && group.bytes().all(|byte| ALPHABET.contains(&byte)) })
    );
    let other = SeatKey::from_secret(&[8; 32]);
    let swapped = [
        Join {
            reads: ReadingKey::of(&other).recipient(),
            ..mine.clone()
        },
        Join {
            seat: other.id(),
            ..mine.clone()
        },
    ];
    assert!(swapped.iter().all(|join| join.fingerprint() != shown));
    let named = Join {
        name: "Bep".to_owned(),
        ..mine
    };
    assert_eq!(named.fingerprint(), shown);
}

#[test]
fn a_fingerprint_is_computed_as_the_page_says() {
    // Both computed apart from this code: an X25519 key in Bech32; 16 bytes of SHA-256, big-endian, to the base 31, the last 24 digits.
    assert_eq!(
        join().reads.as_str(),
        "age15aakpkfn87sxn9t3w63hpp66qemns8et0tvfu2p2jk4wsa54ddssylq0wv"
    );
    assert_eq!(join().fingerprint(), "Z9MS 6EA5 6NEM 6WYD R2GY QVDD");
}
