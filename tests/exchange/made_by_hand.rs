//! Files that are sound as files, made by somebody with a key and a tool: what they say is judged all the same.

use crate::laptops::{Laptops, ids, submitted};
use kernkas_tests::{
    desk::TestDesk,
    past_the_desk::{self, PastTheDesk},
};
use office::journal;
use seal::{
    ReadingKey, Recipient, SealedCommit, SeatKey, TenantId, Unsealed,
    bundle::{Header, Paper, Writer},
};
use serde_json::{Value, json};
use std::path::PathBuf;
use uuid::Uuid;

/// What a file is made of.
struct Made<'a> {
    tenant: TenantId,
    key: &'a SeatKey,
    commits: Vec<SealedCommit>,
    papers: Vec<(Paper, Vec<u8>)>,
}

impl Made<'_> {
    fn write(&self, laptops: &Laptops, reader: &Recipient) -> PathBuf {
        let events: usize = self.commits.iter().map(|commit| commit.events.len()).sum();
        let header = Header {
            tenant: self.tenant,
            seat: self.key.id(),
            incarnation: 1,
            number: 7,
            time: "2026-05-12T10:00:00Z".parse().unwrap(),
            receivers: Vec::new(),
            heads: Vec::new(),
            after: Vec::new(),
            files: Vec::new(),
            wants: Vec::new(),
            commits: self.commits.len() as u64,
            events: events as u64,
            papers: self.papers.len() as u64,
            bodies: 0,
        };
        let path = laptops.path();
        let to = std::fs::File::create_new(&path).unwrap();
        let mut writer = Writer::create(to, header, std::slice::from_ref(reader), self.key).unwrap();
        for commit in &self.commits {
            writer.commit(commit).unwrap();
        }
        for (paper, bytes) in &self.papers {
            writer.paper(paper, bytes).unwrap();
        }
        writer.finish().unwrap();
        path
    }
}

/// With what Marijke reads, and the municipality.
fn marijke(laptops: &Laptops) -> (Recipient, TenantId) {
    let inside = past_the_desk::open(&laptops.hall, "Marijke");
    let read = (
        ReadingKey::of(&inside.unlocked.seat_key).recipient(),
        inside.tenant(),
    );
    drop(inside);
    laptops.hall.sit("Marijke");
    read
}

fn signed(inside: &PastTheDesk, case: Option<&Value>, kind: &str, data: Value) -> SealedCommit {
    let key = &inside.unlocked.seat_key;
    let end = journal::chain_end(&inside.db, inside.tenant(), key.id(), 1).unwrap();
    let event = Unsealed {
        kind: kind.parse().unwrap(),
        case: case.map(|case| case.as_str().unwrap().parse::<Uuid>().unwrap()),
        private: case.is_some(),
        data,
    };
    let time = "2026-05-12T10:00:00Z".parse().unwrap();
    seal::seal(key, &end, vec![event], Vec::new(), &time).unwrap()
}

fn both(desk: &TestDesk, file: &PathBuf) -> String {
    let looked = desk.refused("inspect", json!({ "file": file })).text.id;
    let taken = desk
        .refused("import", json!({ "file": file, "sha256": null }))
        .text
        .id;
    assert_eq!(looked, taken);
    taken
}

#[test]
fn a_file_of_another_municipality_says_so() {
    let laptops = Laptops::new();
    let (reader, _) = marijke(&laptops);
    let made = Made {
        tenant: TenantId::from_bytes([7; 32]),
        key: &SeatKey::from_secret(&[3; 32]),
        commits: Vec::new(),
        papers: Vec::new(),
    };
    let file = made.write(&laptops, &reader);
    assert_eq!(both(&laptops.hall, &file), "fault-bundle-other-municipality");
}

#[test]
fn a_file_of_a_seat_that_nobody_let_in_is_kept_without_effect_and_told() {
    let laptops = Laptops::new();
    let (reader, tenant) = marijke(&laptops);
    let key = SeatKey::from_secret(&[3; 32]);
    let end = seal::ChainEnd::start(tenant, key.id(), 1);
    let time = "2026-05-12T10:00:00Z".parse().unwrap();
    let event = Unsealed {
        kind: "area-named".parse().unwrap(),
        case: None,
        private: false,
        data: json!({ "area": { "id": "nergens", "kern": "ingen", "name": "Nergens" } }),
    };
    let commit = seal::seal(&key, &end, vec![event], Vec::new(), &time).unwrap();
    let made = Made {
        tenant,
        key: &key,
        commits: vec![commit],
        papers: Vec::new(),
    };
    let file = made.write(&laptops, &reader);
    let hall = &laptops.hall;
    let looked = hall.call("inspect", json!({ "file": file }));
    assert_eq!(ids(&looked["notes"]), ["exchange-note-unknown-seat"]);
    hall.call("import", json!({ "file": file, "sha256": looked["sha256"] }));
    let verified = hall.call("verify", json!({}));
    assert_eq!(ids(&verified["broken"]), ["verify-set-aside"]);
    let lists = hall.call("lists", json!({ "year": 2026 })).to_string();
    assert!(!lists.contains("Nergens"));
}

#[test]
fn a_kind_that_this_program_does_not_know_is_kept_told_and_passed_on() {
    let laptops = Laptops::new();
    let (reader, tenant) = marijke(&laptops);
    let case = submitted(&laptops.joost, "ingen", "Een bank bij de kerk");
    laptops.carry_for(&laptops.joost, &laptops.hall);
    let inside = past_the_desk::open(&laptops.joost, "Joost");
    let commit = signed(&inside, Some(&case), "case-teleported", json!({ "to": "Mars" }));
    let made = Made {
        tenant,
        key: &inside.unlocked.seat_key,
        commits: vec![commit],
        papers: Vec::new(),
    };
    let file = made.write(&laptops, &reader);
    let hall = &laptops.hall;
    let looked = hall.call("inspect", json!({ "file": file }));
    assert_eq!(ids(&looked["notes"]), ["exchange-note-newer"]);
    assert_eq!(ids(&looked["cases"][0]["what"]), ["exchange-case-newer"]);
    hall.call("import", json!({ "file": file, "sha256": null }));
    assert_eq!(hall.call("verify", json!({}))["tables_agree"], true);
    let taken = laptops.carry_for(hall, &laptops.fenna);
    assert_eq!(taken["fresh"], 2);
}

#[test]
fn a_paper_that_is_not_the_one_that_was_added_refuses_the_whole_file() {
    let laptops = Laptops::new();
    let (reader, tenant) = marijke(&laptops);
    let case = submitted(&laptops.joost, "ingen", "Een bank bij de kerk");
    laptops.carry_for(&laptops.joost, &laptops.hall);
    let id: Uuid = case.as_str().unwrap().parse().unwrap();
    let inside = past_the_desk::open(&laptops.joost, "Joost");
    let paper = Paper {
        paper: Uuid::from_u128(5),
        case: id,
        media: "application/pdf".to_owned(),
    };
    let added = json!({
        "paper": paper.paper, "name": "offerte.pdf", "media": "application/pdf", "size": 3,
        "salt": "00".repeat(16), "digest": "11".repeat(32)
    });
    let made = Made {
        tenant,
        key: &inside.unlocked.seat_key,
        commits: vec![signed(&inside, Some(&case), "paper-added", added)],
        papers: vec![(paper, b"abc".to_vec())],
    };
    let file = made.write(&laptops, &reader);
    let hall = &laptops.hall;
    let refused = hall.refused("import", json!({ "file": file, "sha256": null }));
    assert_eq!(refused.text.id, "fault-bundle-damaged");
    assert_eq!(
        hall.call("application", json!({ "case": case }))["papers"],
        json!([]),
        "the event came with it and is not here either"
    );
}

#[test]
fn a_paper_that_nobody_names_is_not_kept() {
    let laptops = Laptops::new();
    let (reader, tenant) = marijke(&laptops);
    let inside = past_the_desk::open(&laptops.joost, "Joost");
    let paper = Paper {
        paper: Uuid::from_u128(5),
        case: Uuid::from_u128(6),
        media: "image/png".to_owned(),
    };
    let made = Made {
        tenant,
        key: &inside.unlocked.seat_key,
        commits: Vec::new(),
        papers: vec![(paper, vec![1; 700_000])],
    };
    let file = made.write(&laptops, &reader);
    let taken = laptops
        .hall
        .call("import", json!({ "file": file, "sha256": null }));
    assert!(
        ids(&taken["report"]).contains(&"exchange-report-papers-left"),
        "{taken}"
    );
    let inside = past_the_desk::open(&laptops.hall, "Marijke");
    assert_eq!(inside.number("SELECT count(*) FROM papers"), 0);
}
