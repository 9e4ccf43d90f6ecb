//! Somebody with the key and a tool changed what is stored: `verify` says so.

use kernkas_tests::{
    desk::{self, TestDesk},
    past_the_desk::{self, PastTheDesk},
};
use serde_json::{Value, json};
use std::fmt::Write as _;

fn busy_office() -> TestDesk {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "800.00", "650.00");
    desk
}

fn verified(desk: &TestDesk) -> Value {
    desk.sit("Sanne");
    desk.call("verify", json!({}))
}

/// The stored bytes that `sql` gives, with the lowest bit of one byte turned, as they are written in SQL.
fn flipped(inside: &PastTheDesk, sql: &str, at: usize) -> String {
    let mut bytes: Vec<u8> = inside.db.query_row(sql, [], |row| row.get(0)).unwrap();
    let at = at % bytes.len();
    bytes[at] ^= 1;
    let mut hex = String::new();
    for byte in bytes {
        write!(hex, "{byte:02x}").unwrap();
    }
    format!("x'{hex}'")
}

#[test]
fn an_untouched_journal_is_found_whole() {
    let verified = verified(&busy_office());
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );
    assert!(verified["events"].as_u64().unwrap() > verified["commits"].as_u64().unwrap());
}

#[test]
fn one_turned_bit_in_a_header_body_commit_or_signature_is_reported() {
    let places = [
        ("events", "header", "id"),
        ("bodies", "bytes", "event"),
        ("commits", "bytes", "id"),
        ("commits", "signature", "id"),
    ];
    for (table, column, id) in places {
        for at in [0, 7, 40, 63, 90, 150] {
            let desk = busy_office();
            let inside = past_the_desk::open(&desk, "Sanne");
            let row = inside.number(&format!("SELECT max({id}) - 1 FROM {table}"));
            let read = format!("SELECT {column} FROM {table} WHERE {id} = {row}");
            let bytes = flipped(&inside, &read, at);
            inside.tamper(&format!(
                "UPDATE {table} SET {column} = {bytes} WHERE {id} = {row}"
            ));
            drop(inside);
            let verified = verified(&desk);
            let broken = verified["broken"].as_array().unwrap();
            assert!(!broken.is_empty(), "byte {at} of {table}.{column}");
            assert_eq!(broken[0]["id"], "verify-broken");
        }
    }
}

#[test]
fn what_stands_beside_a_header_and_says_something_else_is_reported() {
    for change in [
        "UPDATE events SET kind = 'seat-lent' WHERE kind = 'grant-awarded'",
        "UPDATE events SET \"case\" = randomblob(16) WHERE kind = 'grant-awarded'",
        "UPDATE events SET private = 1 WHERE kind = 'grant-awarded'",
        "UPDATE events SET at = '2020-01-01T00:00:00Z' WHERE kind = 'grant-awarded'",
        "UPDATE events SET hash = randomblob(32) WHERE kind = 'grant-awarded'",
        "UPDATE events SET seq = seq + 100 WHERE kind = 'grant-awarded'",
        "UPDATE commits SET first = first + 1, last = last + 1 WHERE id = (SELECT max(id) FROM commits)",
    ] {
        let desk = busy_office();
        let inside = past_the_desk::open(&desk, "Sanne");
        inside.tamper(change);
        inside.fold_again();
        drop(inside);
        assert_ne!(verified(&desk)["broken"], json!([]), "{change}");
    }
}

#[test]
fn a_commit_that_was_taken_out_or_swapped_is_reported() {
    let last = "(SELECT max(id) - 2 FROM commits)";
    for change in [
        format!("DELETE FROM bodies WHERE event IN (SELECT id FROM events WHERE \"commit\" = {last})"),
        format!("UPDATE events SET \"commit\" = 1 WHERE \"commit\" = {last}"),
        "UPDATE bodies SET bytes = (SELECT bytes FROM bodies WHERE event = 1) WHERE event = 2".to_owned(),
    ] {
        let desk = busy_office();
        let inside = past_the_desk::open(&desk, "Sanne");
        inside.db.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        inside.tamper(&change);
        drop(inside);
        assert_ne!(verified(&desk)["broken"], json!([]), "{change}");
    }
}

#[test]
fn a_read_table_that_was_changed_by_hand_is_reported_and_mended_by_folding_again() {
    let desk = busy_office();
    let inside = past_the_desk::open(&desk, "Sanne");
    let raise = "UPDATE pot_sums SET committed = committed - 10000 WHERE committed > 0";
    assert_eq!(inside.db.execute(raise, []).unwrap(), 1);
    drop(inside);
    let found = verified(&desk);
    assert_eq!(
        (&found["broken"], &found["tables_agree"]),
        (&json!([]), &json!(false))
    );
    past_the_desk::open(&desk, "Sanne").fold_again();
    assert_eq!(verified(&desk)["tables_agree"], true);
    assert_eq!(desk.pot("ingen")["committed"], "650.00");
}

#[test]
fn a_paper_that_is_gone_or_is_another_is_reported() {
    for change in [
        "UPDATE papers SET bytes = CAST('%PDF-1.4 een hogere prijs' AS BLOB)",
        "DELETE FROM papers",
    ] {
        let desk = busy_office();
        let case = desk.submitted("ingen", "300.00");
        let paper = json!({ "case": case, "name": "offerte.pdf", "content": "JVBERi0xLjQK" });
        desk.call("attach", paper);
        assert_eq!(verified(&desk)["broken"], json!([]));
        let inside = past_the_desk::open(&desk, "Sanne");
        assert_eq!(inside.db.execute(change, []).unwrap(), 1);
        drop(inside);
        assert_eq!(
            verified(&desk)["broken"][0]["id"],
            "verify-paper-broken",
            "{change}"
        );
    }
}
