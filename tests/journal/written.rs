//! What one action writes: pages of the database, each enciphered and on its way to the disk.

use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};
use std::fs;

/// A page in the log of SQLite: its content and a head.
const FRAME: u64 = 4_096 + 24;

/// How many pages the log has. It begins empty when somebody sits down, and nothing is moved out of it that early.
fn pages(desk: &TestDesk) -> u64 {
    let log = desk.folder().join("kernkas.db-wal");
    fs::metadata(log).map_or(0, |file| file.len() / FRAME)
}

/// How many pages `work` wrote.
fn written(desk: &TestDesk, work: impl FnOnce() -> Value) -> (u64, Value) {
    let before = pages(desk);
    let out = work();
    (pages(desk) - before, out)
}

/// A page more is no fault; twice as many are: then something is written that did not change.
#[test]
fn an_action_writes_few_pages() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Sanne");
    desk.add_person("Pieter", "budget-officer", &[]);
    for _ in 0..3 {
        let _ = desk.submitted("maurik", "100.00");
    }
    desk.leave();
    let (submitted, case) = written(&desk, || desk.submitted("ingen", "650.00"));
    desk.leave();
    desk.sit("Marijke");
    let conditions = desk.judged_conditions(&case);
    let judge = |condition: &String| desk.act(&case, desk::judgement(condition, "meets", "Duidelijk."));
    let (judged, _) = written(&desk, || judge(&conditions[0]));
    for condition in &conditions[1..] {
        judge(condition);
    }
    let mut award = desk::award("650.00");
    award["form"] = json!("directe-vaststelling");
    let (awarded, _) = written(&desk, || desk.act(&case, award));
    let (announced, _) = written(&desk, || {
        desk.act(&case, json!({ "do": "announce", "sent_on": "2026-05-12" }))
    });
    desk.sit("Pieter");
    let version = desk.call("application", json!({ "case": case }))["version"].clone();
    let approve = json!({ "case": case, "version": version, "command": { "do": "approve-payment", "amount": "650.00" } });
    let (approved, _) = written(&desk, || desk.call("handle", approve));
    println!(
        "pages: submitted {submitted}, judged {judged}, awarded {awarded}, announced {announced}, approved {approved}"
    );
    for (what, count, most) in [
        ("handing in", submitted, 60),
        ("judging", judged, 30),
        ("awarding", awarded, 40),
        ("announcing", announced, 40),
        ("approving", approved, 40),
    ] {
        assert!(count > 0 && count <= most, "{what} wrote {count} pages");
    }
}
