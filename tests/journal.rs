//! The journal: it only grows, it holds up, and all else follows from it.

#[path = "journal/append_only.rs"]
mod append_only;
#[path = "journal/erased.rs"]
mod erased;
#[path = "journal/folded_again.rs"]
mod folded_again;
#[path = "journal/newer_kinds.rs"]
mod newer_kinds;
#[path = "journal/tampered.rs"]
mod tampered;
#[path = "journal/without_authority.rs"]
mod without_authority;
#[path = "journal/written.rs"]
mod written;

use kernkas_tests::{desk, past_the_desk};
use rusqlite::Connection;
use seal::{Body, ChainEnd, Event, SealedCommit, TenantId};
use std::collections::BTreeMap;

/// Every commit as it is stored, in the order of arrival.
fn stored(db: &Connection) -> Vec<SealedCommit> {
    let mut commits = db
        .prepare("SELECT id, bytes, signature FROM commits ORDER BY id")
        .unwrap();
    let mut events = db
        .prepare("SELECT header, bytes FROM events JOIN bodies ON event = events.id WHERE \"commit\" = ?1 ORDER BY id")
        .unwrap();
    let rows = commits
        .query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?)))
        .unwrap();
    rows.map(|row| {
        let (id, commit, signature) = row.unwrap();
        let inside = events
            .query_map([id], |row| {
                let bytes: Option<Vec<u8>> = row.get(1)?;
                Ok(Event::new(row.get(0)?, bytes.map_or(Body::Erased, Body::Present)))
            })
            .unwrap();
        let events = inside.map(Result::unwrap).collect();
        SealedCommit {
            events,
            commit,
            signature,
        }
    })
    .collect()
}

#[test]
fn the_founding_commit_comes_first_and_its_first_event_is_the_name_of_the_municipality() {
    let desk = desk::founded("2026-05-12");
    let inside = past_the_desk::open(&desk, "Sanne");
    let commits = stored(&inside.db);
    let first = commits[0].events[0].read_header().unwrap();
    assert_eq!(
        (first.kind.as_str(), first.tenant, first.seq),
        ("municipality-founded", None, 1)
    );
    assert_eq!(TenantId::founded_by(commits[0].events[0].hash), inside.tenant());
    let founding = |commit: &SealedCommit| commit.events[0].read_header().unwrap().tenant.is_none();
    assert_eq!(commits.iter().filter(|commit| founding(commit)).count(), 1);
}

#[test]
fn every_commit_that_is_stored_verifies_strictly_in_its_own_chain() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "800.00", "650.00");
    let inside = past_the_desk::open(&desk, "Sanne");
    let mut ends = BTreeMap::new();
    for commit in stored(&inside.db) {
        let read = commit.read_commit().unwrap();
        let chain = (read.seat, read.incarnation);
        let beginning = if ends.is_empty() {
            ChainEnd::founding(read.seat)
        } else {
            ChainEnd::start(inside.tenant(), read.seat, read.incarnation)
        };
        let end = ends.get(&chain).copied().unwrap_or(beginning);
        ends.insert(chain, seal::verify(&commit, &end).unwrap());
    }
    assert_eq!(ends.len(), 3, "three people, each with a chain");
}

#[test]
fn one_action_is_one_commit_whatever_it_holds() {
    let desk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "850.00");
    let count = |sql: &str| {
        let inside = past_the_desk::open(&desk, "Anouk");
        inside.number(sql)
    };
    let before = count("SELECT count(*) FROM commits");
    desk.sit("Anouk");
    desk.act(&case, desk::advice("850.00"));
    assert_eq!(count("SELECT count(*) FROM commits"), before + 1);
    let inside = "SELECT last - first + 1 FROM commits ORDER BY id DESC LIMIT 1";
    assert!(count(inside) > 1, "the advice and its words, in one commit");
}
