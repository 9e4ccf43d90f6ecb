//! What is erased is gone, and the rest stands as it stood.

use kernkas_tests::{
    desk::{self, TestDesk},
    past_the_desk,
};
use serde_json::json;

const ERASE: &str =
    "UPDATE bodies SET state = 'erased', bytes = NULL, erased_by = (SELECT max(id) FROM events)
     WHERE event IN (SELECT id FROM events WHERE private = 1 AND \"case\" IS NOT NULL)";

/// Something that has nothing to do with what is erased, as the announcement of an erasure will.
fn announced(desk: &TestDesk) {
    desk.sit("Sanne");
    desk.call(
        "set-role-title",
        json!({ "title": { "role": "reader", "title": { "nl": "lezer", "en": "reader" }, "from": "2026-06-01" } }),
    );
}

#[test]
fn erased_words_are_found_no_more_and_change_neither_state_nor_money() {
    let desk = desk::founded("2026-05-12");
    let case = desk.decided("ingen", "800.00", "650.00");
    let other = desk.submitted("maurik", "300.00");
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&other) {
        desk.act(&other, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    let found =
        |words: &str| desk.call("applications", json!({ "words": words, "limit": 10 }))["total"].clone();
    assert_eq!(found("Zetten"), 2);
    assert_eq!(found("boulesbaan"), 2);
    let before = desk.call("application", json!({ "case": case }));
    let budget = desk.call("budget", json!({ "year": 2026 }));
    assert_eq!(before["applicant"]["name"], "Wim van Zetten");

    announced(&desk);
    let inside = past_the_desk::open(&desk, "Sanne");
    assert!(inside.db.execute(ERASE, []).unwrap() >= 4);
    inside.fold_again();
    drop(inside);

    desk.sit("Marijke");
    assert_eq!(found("Zetten"), 0);
    assert_eq!(found("boulesbaan"), 0);
    assert_eq!(
        found(before["number"].as_str().unwrap()),
        1,
        "its number still leads to it"
    );
    let after = desk.call("application", json!({ "case": case }));
    assert_eq!((&after["applicant"], &after["words"]), (&json!(null), &json!({})));
    for open in [
        "state",
        "outcome",
        "ask",
        "awarded",
        "version",
        "assessment",
        "judgements",
        "track",
        "year",
    ] {
        assert_eq!(after[open], before[open], "{open}");
    }
    assert_eq!(desk.call("budget", json!({ "year": 2026 })), budget);
    let verified = desk.call("verify", json!({}));
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );

    // And the work goes on: what is left to decide is decided.
    desk.act(&other, desk::award("300.00"));
    assert_eq!(desk.pot("maurik")["committed"], "300.00");
}

#[test]
fn erased_words_are_nowhere_in_the_database_any_more() {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "800.00", "650.00");
    announced(&desk);
    let inside = past_the_desk::open(&desk, "Sanne");
    let somewhere = |inside: &past_the_desk::PastTheDesk| {
        let tables = past_the_desk::dump(&inside.db);
        let text = |row: &String| row.contains("Zetten") || row.contains("zetten");
        let hex: String = b"Zetten".iter().map(|byte| format!("{byte:02X}")).collect();
        tables
            .into_iter()
            .filter(|(_, rows)| rows.iter().any(|row| text(row) || row.contains(&hex)))
            .map(|(name, _)| name)
            .collect::<Vec<_>>()
    };
    assert_eq!(somewhere(&inside), ["applicants", "bodies", "temp.found"]);
    inside.db.execute(ERASE, []).unwrap();
    inside.fold_again();
    drop(inside);
    desk.sit("Sanne");
    assert_eq!(somewhere(&past_the_desk::open(&desk, "Sanne")), [""; 0]);
}
