//! What is asked of a commit without authority: kept, without effect, listed with its reason.

use crate::{file::Forged, forger::Forger, of_each_kind, world::WORLD};
use kernkas_tests::{
    desk::{TestDesk, say},
    past_the_desk::{self, dump},
};
use seal::{SealedCommit, SeatKey};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many forged commits come in one file.
const IN_A_FILE: u32 = 10;
/// The journal itself, what says where its commits stand, and what a laptop keeps of files.
const KEPT: [&str; 15] = [
    "commits",
    "events",
    "bodies",
    "sqlite_sequence",
    "commit_order",
    "heads",
    "held",
    "forks",
    "set_aside",
    "local",
    "heard",
    "bundles",
    "wanted",
    "peers",
    "disputes",
];

/// One kind of commit that its signer may not make.
pub struct Kind {
    /// What it is.
    pub name: &'static str,
    /// The reason it is listed with.
    pub reason: &'static str,
    /// Whether a person is asked what is to become of it.
    pub asked: bool,
    /// Signs one.
    pub forge: fn(&mut Forger) -> SealedCommit,
}

/// All that pages are made of, but for disputes.
pub fn views(desk: &TestDesk) -> BTreeMap<String, Vec<String>> {
    let mut tables = dump(&past_the_desk::open(desk, "Roos").db);
    desk.sit("Roos");
    tables.retain(|name, _| !KEPT.contains(&name.as_str()));
    assert!(
        tables.contains_key("cases") && tables.contains_key("pot_sums"),
        "{:?}",
        tables.keys()
    );
    tables
}

/// Brings a file in, unseen.
pub fn bring(desk: &TestDesk, sender: &SeatKey, commits: Vec<SealedCommit>) -> Value {
    let file = Forged::of(sender, commits).write(desk);
    desk.call("import", json!({ "file": file, "sha256": null }))
}

/// The reasons for which commits were set aside, as `verify` tells them.
pub fn reasons(desk: &TestDesk) -> Vec<String> {
    let verified = desk.call("verify", json!({}));
    assert_eq!(verified["tables_agree"], true);
    let told = verified["broken"].as_array().unwrap();
    let reason = |text: &Value| {
        assert_eq!(text["id"], "verify-set-aside", "{text}");
        text["args"]["reason"]["value"].as_str().unwrap().to_owned()
    };
    told.iter().map(reason).collect()
}

/// Forges so many of this kind, and checks that none does anything and that each is listed.
pub fn none_counts(kind: &Kind) {
    let desk = WORLD.roos();
    let before = views(&desk);
    let asked = disputes(&desk);
    let mut forger = Forger::new(kind.name);
    let count = of_each_kind();
    for _ in 0..count / IN_A_FILE {
        let commits: Vec<_> = (0..IN_A_FILE).map(|_| (kind.forge)(&mut forger)).collect();
        let stranger = SeatKey::from_secret(&[99; 32]);
        let taken = bring(&desk, &stranger, commits);
        assert_eq!(
            (&taken["fresh"], &taken["held"]),
            (&json!(IN_A_FILE), &json!(0)),
            "{}: {taken}",
            kind.name
        );
    }
    let after = views(&desk);
    for (table, rows) in &before {
        assert_eq!(rows, &after[table], "{}: it did something to {table}", kind.name);
    }
    assert_eq!(
        disputes(&desk) > asked,
        kind.asked,
        "{}: whether a person is asked",
        kind.name
    );
    let reasons = reasons(&desk);
    assert_eq!(reasons.len(), usize::try_from(count).unwrap(), "{}", kind.name);
    assert!(
        reasons.iter().all(|reason| reason == kind.reason),
        "{}: {reasons:?}",
        kind.name
    );
    let listed = desk.call("seats", json!({}))["set_aside"].clone();
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), reasons.len(), "{}: Beheer lists them", kind.name);
    assert!(say(&listed[0]).ends_with('.'), "{}", say(&listed[0]));
}

fn disputes(desk: &TestDesk) -> usize {
    desk.call("disputes", json!({}))["disputes"]
        .as_array()
        .unwrap()
        .len()
}
