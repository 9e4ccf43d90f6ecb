//! Events of kinds that only a newer program knows.

use kernkas_tests::{
    desk::{self, TestDesk},
    past_the_desk::{self, dump},
};
use office::journal;
use seal::Unsealed;
use serde_json::{Value, json};
use uuid::Uuid;

/// Brings one event into the journal as Marijke's laptop would with a newer program.
fn newer(desk: &TestDesk, case: Option<&Value>, kind: &str, private: bool) {
    let inside = past_the_desk::open(desk, "Marijke");
    let case = case.map(|case| case.as_str().unwrap().parse::<Uuid>().unwrap());
    let event = Unsealed {
        kind: kind.parse().unwrap(),
        case,
        private,
        data: json!({ "amount": "650.00", "why": "dat weet alleen de nieuwe versie" }),
    };
    let key = &inside.unlocked.seat_key;
    let incarnation = seal::format::FIRST_INCARNATION;
    let end = journal::chain_end(&inside.db, inside.tenant(), key.id(), incarnation).unwrap();
    let time = "2026-05-12T10:00:00Z".parse().unwrap();
    let sealed = seal::seal(key, &end, vec![event], inside.seen_by(key.id()), &time).unwrap();
    inside.db.execute_batch("BEGIN IMMEDIATE").unwrap();
    journal::append(&inside.db, &sealed, &end).unwrap();
    inside.db.execute_batch("COMMIT").unwrap();
}

#[test]
fn a_case_with_a_newer_kind_can_be_read_and_not_changed() {
    let desk = desk::founded("2026-05-12");
    let case = desk.decided("ingen", "800.00", "650.00");
    let other = desk.submitted("ingen", "300.00");
    newer(&desk, Some(&case), "grant-paid-back", false);

    desk.sit("Marijke");
    let shown = desk.call("application", json!({ "case": case }));
    assert_eq!(
        (&shown["state"], &shown["awarded"]),
        (&json!("awarded-in-part"), &json!("650.00"))
    );
    for act in shown["acts"].as_array().unwrap() {
        assert_eq!(act["locked"]["id"], "refusal-newer-needed", "{act}");
    }
    let before = desk.bytes();
    let announce = json!({ "do": "announce", "sent_on": "2026-05-12" });
    assert_eq!(desk.refused_act(&case, announce).text.id, "refusal-newer-needed");
    let paper = json!({ "case": case, "name": "brief.pdf", "content": "JVBERi0xLjQK" });
    assert_eq!(desk.refused("attach", paper).text.id, "refusal-newer-needed");
    assert!(desk.bytes() == before);
    assert_eq!(desk.pot("ingen")["committed"], "650.00");

    // Only this case waits for the newer program.
    let condition = desk.judged_conditions(&other).remove(0);
    desk.act(&other, desk::judgement(&condition, "meets", "Duidelijk."));
}

#[test]
fn newer_kinds_are_kept_verified_and_folded_again_without_effect() {
    let desk = desk::founded("2026-05-12");
    let case = desk.decided("ingen", "800.00", "650.00");
    newer(&desk, Some(&case), "grant-paid-back", false);
    newer(&desk, Some(&case), "letter-quoted", true);
    newer(&desk, None, "seat-lent", false);
    desk.sit("Marijke");
    let verified = desk.call("verify", json!({}));
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );
    let inside = past_the_desk::open(&desk, "Sanne");
    let before = dump(&inside.db);
    inside.fold_again();
    drop(inside);
    desk.sit("Sanne");
    let inside = past_the_desk::open(&desk, "Sanne");
    assert!(dump(&inside.db) == before);
    let kept = "SELECT count(*) FROM events WHERE kind IN ('grant-paid-back', 'letter-quoted', 'seat-lent')";
    assert_eq!(inside.number(kept), 3);
}

#[test]
fn a_known_kind_with_more_in_it_than_this_program_knows_is_newer_too() {
    let desk = desk::founded("2026-05-12");
    let case = desk.decided("ingen", "800.00", "650.00");
    newer(&desk, Some(&case), "decision-announced", false);
    desk.sit("Marijke");
    let announce = json!({ "do": "announce", "sent_on": "2026-05-12" });
    assert_eq!(desk.refused_act(&case, announce).text.id, "refusal-newer-needed");
}

#[test]
fn a_commit_that_does_not_continue_its_chain_is_not_taken_in() {
    let desk = desk::founded("2026-05-12");
    let inside = past_the_desk::open(&desk, "Marijke");
    let key = &inside.unlocked.seat_key;
    let event = || Unsealed {
        kind: "seat-lent".parse().unwrap(),
        case: None,
        private: false,
        data: json!({}),
    };
    let end = journal::chain_end(
        &inside.db,
        inside.tenant(),
        key.id(),
        seal::format::FIRST_INCARNATION,
    )
    .unwrap();
    let time = "2026-05-12T10:00:00Z".parse().unwrap();
    let sealed = seal::seal(key, &end, vec![event()], inside.seen_by(key.id()), &time).unwrap();
    let before = dump(&inside.db);
    inside.db.execute_batch("BEGIN IMMEDIATE").unwrap();
    let next = journal::append(&inside.db, &sealed, &end).unwrap();
    assert!(
        journal::append(&inside.db, &sealed, &next).is_err(),
        "the same commit twice"
    );
    let mut forged = seal::seal(key, &next, vec![event()], inside.seen_by(key.id()), &time).unwrap();
    forged.signature[0] ^= 1;
    assert!(
        journal::append(&inside.db, &forged, &next).is_err(),
        "a forged signature"
    );
    inside.db.execute_batch("ROLLBACK").unwrap();
    assert!(dump(&inside.db) == before);
}
