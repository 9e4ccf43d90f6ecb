//! Chains over many commits.

use proptest::prelude::*;
use seal::{
    Body, Broken, ChainEnd, ClaimedTime, Event, Head, Header, Malformed, SealError, SealedCommit, SeatKey,
    TenantId, Unsealed, proves_clone, seal, verify,
};
use serde_json::json;

fn key(number: u8) -> SeatKey {
    SeatKey::from_secret(&[number; 32])
}

fn events(count: usize) -> Vec<Unsealed> {
    let one = |n| Unsealed {
        kind: "thing-happened".parse().expect("sound"),
        case: None,
        private: true,
        data: json!({ "n": n }),
    };
    (0..count).map(one).collect()
}

fn time(minute: usize) -> ClaimedTime {
    format!("2026-03-01T09:{:02}:00Z", minute % 60)
        .parse()
        .expect("sound")
}

/// A chain with one commit of each size, each with the end it continues.
fn chain(sizes: &[usize]) -> Vec<(SealedCommit, ChainEnd)> {
    let key = key(1);
    let mut end = ChainEnd::founding(key.id());
    let mut commits = Vec::new();
    for (minute, size) in sizes.iter().enumerate() {
        let commit = seal(&key, &end, events(*size), vec![], &time(minute)).expect("sound");
        let next = verify(&commit, &end).expect("sound");
        commits.push((commit, end));
        end = next;
    }
    commits
}

#[test]
fn the_founding_event_names_the_municipality_in_all_that_follow() {
    let end = ChainEnd::founding(key(1).id());
    let commit = seal(&key(1), &end, events(3), vec![], &time(0)).unwrap();
    let tenant = TenantId::founded_by(commit.events[0].hash);
    let tenants: Vec<_> = commit
        .events
        .iter()
        .map(|event| event.read_header().unwrap().tenant)
        .collect();
    assert_eq!(tenants, [None, Some(tenant), Some(tenant)]);
    assert_eq!(commit.read_commit().unwrap().tenant, tenant);
    assert_eq!(verify(&commit, &end).unwrap().tenant, Some(tenant));
}

#[test]
fn withheld_and_erased_bodies_verify_and_swapped_ones_do_not() {
    let (mut commit, end) = chain(&[1, 3]).remove(1);
    commit.events[0].body = Body::Withheld;
    commit.events[1].body = Body::Erased;
    verify(&commit, &end).unwrap();
    assert_eq!(commit.events[1].body.data(), Ok(None));
    commit.events[1].body = commit.events[2].body.clone();
    assert_eq!(verify(&commit, &end), Err(Broken::BodyHash { index: 1 }));
}

#[test]
fn a_restored_laptop_begins_a_new_incarnation_and_may_name_its_old_one() {
    let (_, end) = chain(&[1, 1]).remove(1);
    let start = ChainEnd::start(end.tenant.unwrap(), key(1).id(), 2);
    let commit = seal(&key(1), &start, events(1), vec![end.head], &time(0)).unwrap();
    assert_eq!(verify(&commit, &start).unwrap().head.incarnation, 2);
    assert_eq!(commit.read_commit().unwrap().seen, [end.head]);
}

#[test]
fn heads_seen_are_sorted_and_no_chain_is_named_twice() {
    let (_, end) = chain(&[1, 1]).remove(1);
    let head = |number: u8, incarnation| Head {
        seat: key(number).id(),
        incarnation,
        seq: 4,
        hash: end.head.hash,
    };
    let seen = vec![head(3, 2), head(2, 1), head(3, 1)];
    let commit = seal(&key(1), &end, events(1), seen.clone(), &time(0)).unwrap();
    let mut sorted = seen;
    sorted.sort();
    assert_eq!(commit.read_commit().unwrap().seen, sorted);
    let twice = vec![head(3, 2), Head { seq: 5, ..head(3, 2) }];
    assert_eq!(
        seal(&key(1), &end, events(1), twice, &time(0)),
        Err(SealError::Seen)
    );
}

#[test]
fn what_cannot_be_sealed_says_why() {
    let end = ChainEnd::founding(key(1).id());
    let other = SealError::OtherSeat {
        key: key(2).id(),
        chain: key(1).id(),
    };
    assert_eq!(seal(&key(2), &end, events(1), vec![], &time(0)), Err(other));
    assert_eq!(
        seal(&key(1), &end, events(0), vec![], &time(0)),
        Err(SealError::Count { found: 0 })
    );
    assert_eq!(
        seal(&key(1), &end, events(4097), vec![], &time(0)),
        Err(SealError::Count { found: 4097 })
    );
    let mut wrong = events(2);
    wrong[1].data = json!({ "bedrag": 650.5 });
    assert!(matches!(
        seal(&key(1), &end, wrong, vec![], &time(0)),
        Err(SealError::Body { index: 1, .. })
    ));
    let mut no_end = end;
    no_end.head.seq = 4;
    assert_eq!(
        seal(&key(1), &no_end, events(1), vec![], &time(0)),
        Err(SealError::ChainEnd)
    );
}

#[test]
fn two_continuations_of_one_event_prove_a_clone() {
    let (ours, end) = chain(&[1, 2]).remove(1);
    let theirs = seal(&key(1), &end, events(2), vec![], &time(7)).unwrap();
    verify(&theirs, &end).unwrap();
    let position = proves_clone(&ours.events[0], &theirs.events[0]).unwrap().unwrap();
    assert_eq!(
        (position.seat, position.incarnation, position.seq),
        (key(1).id(), 1, 2)
    );
    assert_eq!(proves_clone(&ours.events[0], &ours.events[0]), Ok(None));
    assert_eq!(proves_clone(&ours.events[0], &theirs.events[1]), Ok(None));
    let restored = ChainEnd::start(end.tenant.unwrap(), key(1).id(), 2);
    let restored = seal(&key(1), &restored, events(2), vec![], &time(7)).unwrap();
    assert_eq!(proves_clone(&ours.events[0], &restored.events[1]), Ok(None));
}

#[test]
fn one_seat_that_founds_two_municipalities_is_no_clone() {
    let found = || {
        seal(
            &key(1),
            &ChainEnd::founding(key(1).id()),
            events(1),
            vec![],
            &time(0),
        )
        .unwrap()
        .events
        .remove(0)
    };
    assert_eq!(proves_clone(&found(), &found()), Ok(None));
}

#[test]
fn bytes_that_are_no_event_prove_nothing() {
    let (commit, _) = chain(&[1]).remove(0);
    let rubbish = Event::new(b"{}".to_vec(), Body::Withheld);
    assert!(matches!(
        proves_clone(&commit.events[0], &rubbish),
        Err(Malformed::Unreadable { .. })
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_chain_verifies_only_whole_and_in_order(sizes in prop::collection::vec(1_usize..5, 2..8), skip in 0_usize..6) {
        let commits = chain(&sizes);
        let mut end = commits[0].1;
        let mut count = 0;
        for (commit, before) in &commits {
            prop_assert_eq!(&end, before);
            end = verify(commit, &end).unwrap();
            count += commit.events.len() as u64;
            prop_assert_eq!(end.head.seq, count);
            for event in &commit.events {
                let header = event.read_header().unwrap();
                prop_assert_eq!(header.to_bytes(), event.header.clone());
                prop_assert_eq!(Header::parse(&header.to_bytes()), Ok(header));
            }
        }
        // Without one of its commits the chain goes no further.
        let skip = skip % (commits.len() - 1);
        prop_assert!(verify(&commits[skip + 1].0, &commits[skip].1).is_err());
        // And none is taken twice.
        let again = verify(&commits[skip].0, &commits[skip + 1].1);
        prop_assert!(again.is_err());
    }

    #[test]
    fn no_bytes_make_the_readers_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Header::parse(&bytes).is_err());
        prop_assert!(seal::Commit::parse(&bytes).is_err());
        prop_assert!(Body::Present(bytes).data().is_err());
    }
}
