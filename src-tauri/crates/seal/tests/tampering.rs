//! What a changed commit may not get away with.

use seal::{
    Body, Broken, ChainEnd, Commit, Event, Hash, Head, SealedCommit, SeatKey, Unsealed, seal, verify,
};
use serde_json::{Value, json};

fn key(number: u8) -> SeatKey {
    SeatKey::from_secret(&[number; 32])
}

fn event(kind: &str, data: Value) -> Unsealed {
    Unsealed {
        kind: kind.parse().expect("sound"),
        case: None,
        private: false,
        data,
    }
}

fn time() -> seal::ClaimedTime {
    "2026-03-01T09:30:00+01:00".parse().expect("sound")
}

/// A founded chain and the next commit on it: two events, one head seen.
fn two_events() -> (SealedCommit, ChainEnd) {
    let founding = seal(
        &key(1),
        &ChainEnd::founding(key(1).id()),
        vec![event("municipality-founded", json!({}))],
        vec![],
        &time(),
    );
    let end = verify(&founding.expect("sound"), &ChainEnd::founding(key(1).id())).expect("sound");
    let seen = vec![Head {
        seat: key(2).id(),
        incarnation: 1,
        seq: 3,
        hash: Hash::from_bytes([9; 32]),
    }];
    let events = vec![
        event("one", json!({ "n": 1 })),
        event("two", json!({ "text": "twee" })),
    ];
    (seal(&key(1), &end, events, seen, &time()).expect("sound"), end)
}

/// Every way to flip one bit of `bytes`.
fn flips(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        flipped
    })
}

#[test]
fn every_flipped_bit_is_refused() {
    let (sound, end) = two_events();
    verify(&sound, &end).unwrap();
    let mut tried = 0;
    let mut refused = |changed: &SealedCommit, what: &str| {
        tried += 1;
        assert!(
            verify(changed, &end).is_err(),
            "a flipped bit in the {what} passed"
        );
    };
    for index in 0..sound.events.len() {
        for header in flips(&sound.events[index].header) {
            let mut changed = sound.clone();
            changed.events[index].header = header.clone();
            refused(&changed, "header");
            // Once more by somebody who knows how to compute a hash.
            changed.events[index] = Event::new(header, sound.events[index].body.clone());
            refused(&changed, "header, with its hash");
        }
        for hash in flips(sound.events[index].hash.as_bytes()) {
            let mut changed = sound.clone();
            changed.events[index].hash = Hash::from_bytes(hash.try_into().unwrap());
            refused(&changed, "hash");
        }
        let Body::Present(body) = &sound.events[index].body else {
            panic!("sealed bodies are present")
        };
        for body in flips(body) {
            let mut changed = sound.clone();
            changed.events[index].body = Body::Present(body);
            refused(&changed, "body");
        }
    }
    for commit in flips(&sound.commit) {
        refused(
            &SealedCommit {
                commit,
                ..sound.clone()
            },
            "commit",
        );
    }
    for signature in flips(&sound.signature) {
        refused(
            &SealedCommit {
                signature: signature.try_into().unwrap(),
                ..sound.clone()
            },
            "signature",
        );
    }
    assert!(tried > 10_000, "only {tried} bits were tried");
}

#[test]
fn a_body_that_is_changed_with_its_header_breaks_the_chain() {
    let (sound, end) = two_events();
    let other = br#"{"salt":"00000000000000000000000000000000","data":{"n":9}}"#.to_vec();
    let named = sound.events[0].read_header().unwrap().body.to_string();
    let text = String::from_utf8(sound.events[0].header.clone()).unwrap();
    let header = text
        .replace(&named, &Hash::of_body(&other).to_string())
        .into_bytes();
    let mut changed = sound;
    changed.events[0] = Event::new(header, Body::Present(other));
    assert!(matches!(
        verify(&changed, &end),
        Err(Broken::Prev { index: 1, .. })
    ));
}

#[test]
fn a_signature_does_not_hold_for_another_commit() {
    let (one, end) = two_events();
    let two = seal(&key(1), &end, vec![event("other", json!({}))], vec![], &time()).unwrap();
    let moved = SealedCommit {
        signature: one.signature,
        ..two
    };
    assert_eq!(verify(&moved, &end), Err(Broken::Signature { seat: key(1).id() }));
}

#[test]
fn a_commit_of_other_events_is_refused_whatever_its_signature() {
    let (one, end) = two_events();
    let two = seal(
        &key(1),
        &end,
        vec![event("other", json!({})), event("events", json!({}))],
        vec![],
        &time(),
    )
    .unwrap();
    let mixed = SealedCommit {
        events: two.events,
        ..one
    };
    assert!(matches!(verify(&mixed, &end), Err(Broken::CommitHead { .. })));
}

#[test]
fn reordered_dropped_and_repeated_events_are_refused() {
    let (sound, end) = two_events();
    let with = |events: Vec<Event>| {
        verify(
            &SealedCommit {
                events,
                ..sound.clone()
            },
            &end,
        )
    };
    let (one, two) = (sound.events[0].clone(), sound.events[1].clone());
    assert_eq!(
        with(vec![two.clone(), one.clone()]),
        Err(Broken::Seq {
            index: 0,
            expected: 2,
            found: 3
        })
    );
    assert_eq!(
        with(vec![two.clone()]),
        Err(Broken::Seq {
            index: 0,
            expected: 2,
            found: 3
        })
    );
    assert_eq!(
        with(vec![one.clone(), one.clone(), two]),
        Err(Broken::Seq {
            index: 1,
            expected: 3,
            found: 2
        })
    );
    let cut_short = Broken::CommitRange {
        expected_first: 2,
        expected_last: 2,
        first: 2,
        last: 3,
    };
    assert_eq!(with(vec![one]), Err(cut_short));
    assert_eq!(with(vec![]), Err(Broken::Count { found: 0 }));
}

#[test]
fn a_commit_is_refused_on_any_other_chain() {
    let (sound, end) = two_events();
    let other_tenant = ChainEnd {
        tenant: Some(seal::TenantId::from_bytes([8; 32])),
        ..end
    };
    assert!(matches!(
        verify(&sound, &other_tenant),
        Err(Broken::Tenant { index: 0, .. })
    ));
    let mut chain = end;
    chain.head.seat = key(2).id();
    assert!(matches!(
        verify(&sound, &chain),
        Err(Broken::Seat { index: 0, .. })
    ));
    let mut chain = end;
    chain.head.incarnation = 2;
    assert_eq!(
        verify(&sound, &chain),
        Err(Broken::Incarnation {
            index: 0,
            expected: 2,
            found: 1
        })
    );
    let mut chain = end;
    chain.head.seq = 7;
    assert_eq!(
        verify(&sound, &chain),
        Err(Broken::Seq {
            index: 0,
            expected: 8,
            found: 2
        })
    );
    let mut chain = end;
    chain.head.hash = Hash::from_bytes([5; 32]);
    assert!(matches!(
        verify(&sound, &chain),
        Err(Broken::Prev { index: 0, .. })
    ));
    let founding = ChainEnd::founding(key(1).id());
    assert!(matches!(
        verify(&sound, &founding),
        Err(Broken::Tenant {
            index: 0,
            expected: None,
            ..
        })
    ));
}

#[test]
fn a_commit_moved_to_another_tenant_is_refused_there() {
    let (sound, end) = two_events();
    let other = seal::TenantId::from_bytes([8; 32]);
    let rename = |bytes: &[u8]| {
        String::from_utf8(bytes.to_vec())
            .unwrap()
            .replacen(&end.tenant.unwrap().to_string(), &other.to_string(), 1)
            .into_bytes()
    };
    let there = ChainEnd {
        tenant: Some(other),
        ..end
    };
    let mut moved = sound.clone();
    moved.commit = rename(&sound.commit);
    assert!(matches!(verify(&moved, &end), Err(Broken::CommitTenant { .. })));
    moved.events = sound
        .events
        .iter()
        .map(|event| Event::new(rename(&event.header), event.body.clone()))
        .collect();
    assert!(matches!(
        verify(&moved, &there),
        Err(Broken::Prev { index: 1, .. })
    ));
    // One event alone chains well, and its commit can be written to match: then the signature says no.
    let one = seal(&key(1), &end, vec![event("one", json!({}))], vec![], &time()).unwrap();
    let events = vec![Event::new(
        rename(&one.events[0].header),
        one.events[0].body.clone(),
    )];
    let mut commit = Commit::parse(&rename(&one.commit)).unwrap();
    commit.head = events[0].hash;
    let moved = SealedCommit {
        events,
        commit: commit.to_bytes(),
        signature: one.signature,
    };
    assert_eq!(
        verify(&moved, &there),
        Err(Broken::Signature { seat: key(1).id() })
    );
}

#[test]
fn a_commit_by_nobody_is_refused() {
    // The neutral point as public key, and as R with S = 0: the plain equation of Ed25519 holds for any message.
    let mut neutral = [0; 32];
    neutral[0] = 1;
    let nobody = seal::SeatId::from_bytes(neutral);
    let end = ChainEnd::founding(key(1).id());
    let sound = seal(
        &key(1),
        &end,
        vec![event("municipality-founded", json!({}))],
        vec![],
        &time(),
    )
    .unwrap();
    let rename = |bytes: &[u8]| {
        String::from_utf8(bytes.to_vec())
            .unwrap()
            .replace(&key(1).id().to_string(), &nobody.to_string())
            .into_bytes()
    };
    let events = vec![Event::new(
        rename(&sound.events[0].header),
        sound.events[0].body.clone(),
    )];
    let mut commit = Commit::parse(&rename(&sound.commit)).unwrap();
    commit.head = events[0].hash;
    commit.tenant = seal::TenantId::founded_by(events[0].hash);
    let mut signature = [0; 64];
    signature[0] = 1;
    let forged = SealedCommit {
        events,
        commit: commit.to_bytes(),
        signature,
    };
    assert_eq!(
        verify(&forged, &ChainEnd::founding(nobody)),
        Err(Broken::WeakKey { seat: nobody })
    );
}

#[test]
fn an_event_of_another_time_than_its_commit_is_refused() {
    let (sound, end) = two_events();
    let mut commit = sound.read_commit().unwrap();
    commit.time = "2026-03-02T09:30:00+01:00".parse().unwrap();
    let changed = SealedCommit {
        commit: commit.to_bytes(),
        ..sound
    };
    assert_eq!(verify(&changed, &end), Err(Broken::Time { index: 0 }));
}

#[test]
fn heads_seen_that_no_laptop_can_have_seen_are_refused() {
    let (sound, _) = two_events();
    let commit = sound.read_commit().unwrap();
    let head = commit.seen[0];
    let other = Head {
        incarnation: 2,
        ..head
    };
    let own = Head {
        seat: commit.seat,
        ..head
    };
    let reread = |seen| {
        let mut changed = commit.clone();
        changed.seen = seen;
        Commit::parse(&changed.to_bytes()).map(|commit| commit.seen)
    };
    for seen in [
        vec![head, head],
        vec![other, head],
        vec![own],
        vec![Head { seq: 0, ..head }],
    ] {
        assert_eq!(reread(seen), Err(seal::Malformed::Seen));
    }
    assert_eq!(reread(vec![head, other]), Ok(vec![head, other]));
}
