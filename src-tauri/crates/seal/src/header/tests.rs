use super::*;

const ZEROS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

fn header() -> Header {
    Header {
        v: Version1,
        tenant: Some(TenantId::from_bytes([1; 32])),
        seat: SeatId::from_bytes([2; 32]),
        incarnation: 1,
        seq: 2,
        prev: Hash::from_bytes([3; 32]),
        time: "2026-03-01T09:30:00+01:00".parse().unwrap(),
        kind: "application-submitted".parse().unwrap(),
        case: Some(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_00ab)),
        private: true,
        body: Hash::from_bytes([4; 32]),
    }
}

fn text() -> String {
    String::from_utf8(header().to_bytes()).unwrap()
}

#[test]
fn the_encoding_is_this_line() {
    let (t, s, p, b) = ("01".repeat(32), "02".repeat(32), "03".repeat(32), "04".repeat(32));
    assert_eq!(
        text(),
        format!(
            r#"{{"v":1,"tenant":"{t}","seat":"{s}","incarnation":1,"seq":2,"prev":"{p}","time":"2026-03-01T09:30:00+01:00","kind":"application-submitted","case":"01900000-0000-7000-8000-0000000000ab","private":true,"body":"{b}"}}"#
        )
    );
    assert_eq!(Header::parse(text().as_bytes()), Ok(header()));
}

#[test]
fn the_founding_event_and_an_event_without_case_have_every_key_too() {
    let founding = Header {
        tenant: None,
        seq: 1,
        prev: Hash::ZERO,
        case: None,
        ..header()
    };
    let text = String::from_utf8(founding.to_bytes()).unwrap();
    assert!(text.starts_with(&format!(r#"{{"v":1,"tenant":"{ZEROS}","#)));
    assert!(text.contains(r#""case":null,"#));
    assert_eq!(Header::parse(text.as_bytes()), Ok(founding));
}

#[test]
fn a_newer_version_is_refused_by_its_number_even_where_it_has_other_keys() {
    let newer = Header::parse(br#"{"v":2,"anything":[1.5]}"#);
    assert_eq!(newer, Err(Malformed::Version { found: 2, known: 1 }));
}

#[test]
fn every_other_spelling_is_refused() {
    for (this, other) in [
        (r#""seq":2"#, r#""seq": 2"#),
        (r#""seq":2"#, r#""seq":2,"seq":2"#),
        (r#""seq":2"#, r#""seq":2,"more":1"#),
        (r#""seq":2"#, r#""seq":2.0"#),
        (r#""seq":2"#, r#""seq":"2""#),
        (r#""seq":2"#, r#""seq":-2"#),
        (r#","seq":2"#, ""),
        (r#""incarnation":1,"seq":2"#, r#""seq":2,"incarnation":1"#),
        (r#""incarnation":1"#, r#""incarnation":4294967296"#),
        ("000000ab\"", "000000AB\""),
        (
            "01900000-0000-7000-8000-0000000000ab",
            "019000000000700080000000000000ab",
        ),
        ("0101", "01A1"),
        ("application-submitted", "application\\u002dsubmitted"),
        ("application-submitted", "Application"),
        ("2026-03-01T", "2026-03-01 "),
        ("true", "1"),
    ] {
        let changed = text().replacen(this, other, 1);
        assert_ne!(changed, text(), "{this} is in the header");
        assert!(Header::parse(changed.as_bytes()).is_err(), "{other}");
    }
    assert!(Header::parse(format!("{}\n", text()).as_bytes()).is_err());
    assert!(Header::parse(format!("\u{feff}{}", text()).as_bytes()).is_err());
    assert!(Header::parse(b"").is_err());
    assert_eq!(
        Header::parse(&[b' '; 1025]),
        Err(Malformed::TooLong {
            found: 1025,
            limit: 1024
        })
    );
}

#[test]
fn numbers_begin_at_one_and_only_the_first_has_nothing_before_it() {
    for (seq, prev) in [
        (0, Hash::ZERO),
        (0, Hash::from_bytes([3; 32])),
        (1, Hash::from_bytes([3; 32])),
        (2, Hash::ZERO),
    ] {
        let header = Header {
            seq,
            prev,
            ..header()
        };
        assert_eq!(
            Header::parse(&header.to_bytes()),
            Err(Malformed::Numbering),
            "{seq} after {prev}"
        );
    }
}

#[test]
fn the_longest_header_fits() {
    let longest = Header {
        incarnation: u32::MAX,
        seq: u64::MAX,
        time: "2026-03-01T09:30:00.123456789+01:00".parse().unwrap(),
        kind: "k".repeat(64).parse().unwrap(),
        private: false,
        ..header()
    };
    assert_eq!(Header::parse(&longest.to_bytes()), Ok(longest));
}
