//! What is in the journal stays as it is, whoever asks the database for something else.

use kernkas_tests::{
    desk,
    past_the_desk::{self, PastTheDesk},
};

fn busy_office() -> PastTheDesk {
    let desk = desk::founded("2026-05-12");
    desk.decided("ingen", "800.00", "650.00");
    let inside = past_the_desk::open(&desk, "Sanne");
    // The folder goes when the desk does; the open database lives on.
    assert!(inside.number("SELECT count(*) FROM events") > 20);
    inside
}

fn refused(inside: &PastTheDesk, sql: &str) {
    match inside.db.execute(sql, []) {
        Err(error) => assert!(
            error.to_string().contains("the journal only grows"),
            "{sql}: {error}"
        ),
        Ok(rows) => panic!("{sql} changed {rows} rows"),
    }
}

#[test]
fn nothing_in_the_journal_is_updated() {
    let inside = busy_office();
    for sql in [
        "UPDATE commits SET signature = zeroblob(64)",
        "UPDATE commits SET id = id + 1000",
        "UPDATE events SET kind = 'grant-awarded'",
        "UPDATE events SET private = 1",
        "UPDATE OR REPLACE events SET id = id + 1",
        "UPDATE bodies SET bytes = x'7b7d'",
        "UPDATE bodies SET bytes = NULL, state = 'withheld'",
        "UPDATE bodies SET event = event + 100000",
    ] {
        refused(&inside, sql);
    }
}

#[test]
fn nothing_in_the_journal_is_deleted_nor_written_over() {
    let inside = busy_office();
    for sql in [
        "DELETE FROM commits WHERE id = 1",
        "DELETE FROM events WHERE id = 1",
        "DELETE FROM bodies",
        "INSERT OR REPLACE INTO commits SELECT * FROM commits WHERE id = 1",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE id = 1",
        "REPLACE INTO bodies (event, state, bytes) VALUES (1, 'present', x'7b7d')",
    ] {
        refused(&inside, sql);
    }
}

#[test]
fn only_a_private_body_is_erased_and_only_by_a_later_event() {
    let inside = busy_office();
    let private = inside.number("SELECT min(id) FROM events WHERE private = 1 AND kind = 'words-told'");
    let open =
        inside.number("SELECT min(id) FROM events WHERE private = 0 AND kind = 'application-submitted'");
    let last = inside.number("SELECT max(id) FROM events");
    let erase = |event: i64, by: &str| {
        format!("UPDATE bodies SET state = 'erased', bytes = NULL, erased_by = {by} WHERE event = {event}")
    };
    refused(&inside, &erase(open, &last.to_string()));
    refused(&inside, &erase(private, &private.to_string()));
    refused(&inside, &erase(private, &(private - 1).to_string()));
    let nobody = inside.db.execute(&erase(private, "NULL"), []);
    assert!(nobody.is_err(), "an erasure names the event that announced it");
    assert_eq!(
        inside.db.execute(&erase(private, &last.to_string()), []).unwrap(),
        1
    );
    refused(
        &inside,
        &format!(
            "UPDATE bodies SET state = 'present', bytes = x'7b7d', erased_by = NULL WHERE event = {private}"
        ),
    );
}

#[test]
fn a_body_of_an_event_that_does_not_exist_is_refused() {
    let inside = busy_office();
    let orphan = "INSERT INTO bodies (event, state, bytes) VALUES (999999, 'present', x'7b7d')";
    assert!(inside.db.execute(orphan, []).is_err());
}
