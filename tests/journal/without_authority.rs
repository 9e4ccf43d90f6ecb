//! What somebody signs without the role for it, as a program that was changed could: kept, without effect, and told.

use kernkas_tests::{
    desk::{self, TestDesk},
    past_the_desk::{self, PastTheDesk, dump},
};
use office::journal;
use seal::Unsealed;
use serde_json::{Value, json};
use uuid::Uuid;

/// Signs one event with the keys of `name` and brings it into the journal, past every rule.
fn signed_by(
    desk: &TestDesk,
    name: &str,
    case: Option<&Value>,
    kind: &str,
    data: impl Fn(&PastTheDesk) -> Value,
) {
    let inside = past_the_desk::open(desk, name);
    let event = Unsealed {
        kind: kind.parse().unwrap(),
        case: case.map(|case| case.as_str().unwrap().parse::<Uuid>().unwrap()),
        private: false,
        data: data(&inside),
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

fn person(inside: &PastTheDesk, name: &str) -> String {
    inside.text(&format!("SELECT person FROM people WHERE name = '{name}'"))
}

/// An award of € 850 that says `by` did it.
fn award_by(inside: &PastTheDesk, by: &str) -> Value {
    json!({
        "amount": "850.00", "asked": "850.00", "form": "verlening",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" },
        "pot": { "scheme": "leefbaarheidsbudget", "holder": { "is": "kern", "id": "ingen" }, "year": 2026 },
        "left_after": "1150.00", "verdicts": [], "on": "2026-05-12", "by": person(inside, by)
    })
}

/// Checks that all is as it was, that `verify` tells one commit without authority, and that a new fold does the same.
fn it_has_no_effect_and_is_told(desk: &TestDesk, reason: &str) {
    desk.sit("Sanne");
    let verified = desk.call("verify", json!({}));
    let broken = verified["broken"].as_array().unwrap();
    assert_eq!(broken.len(), 1, "{broken:?}");
    assert_eq!(broken[0]["id"], "verify-set-aside");
    assert_eq!(broken[0]["args"]["reason"]["value"], reason);
    assert_eq!(verified["tables_agree"], true);
    let inside = past_the_desk::open(desk, "Sanne");
    let before = dump(&inside.db);
    inside.fold_again();
    drop(inside);
    desk.sit("Sanne");
    assert!(dump(&past_the_desk::open(desk, "Sanne").db) == before);
}

#[test]
fn a_kernverbinder_who_signs_roles_for_herself_has_none_of_them() {
    let desk = desk::founded("2026-05-12");
    signed_by(&desk, "Anouk", None, "roles-given", |inside| {
        json!({
            "person": person(inside, "Anouk"),
            "roles": [{ "role": "administrator", "kernen": [] }, { "role": "budget-officer", "kernen": [] }]
        })
    });
    desk.sit("Anouk");
    assert_eq!(
        desk.call("desk", json!({}))["roles"],
        json!([{ "role": "kernverbinder", "kernen": [] }])
    );
    it_has_no_effect_and_is_told(&desk, "role");
}

#[test]
fn an_award_signed_by_a_kernverbinder_gives_no_money_whatever_name_stands_in_it() {
    for (by, reason) in [("Anouk", "role"), ("Marijke", "other-person")] {
        let desk = desk::founded("2026-05-12");
        let case = desk.submitted("ingen", "850.00");
        signed_by(&desk, "Anouk", Some(&case), "grant-awarded", |inside| {
            award_by(inside, by)
        });
        desk.sit("Marijke");
        let shown = desk.call("application", json!({ "case": case }));
        assert_eq!(
            (&shown["state"], &shown["awarded"]),
            (&json!("submitted"), &json!(null))
        );
        assert_eq!(desk.pot("ingen")["committed"], "0.00");
        it_has_no_effect_and_is_told(&desk, reason);

        // The work goes on as if it had not been written.
        desk.sit("Marijke");
        for condition in desk.judged_conditions(&case) {
            desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
        }
        desk.act(&case, desk::award("850.00"));
        assert_eq!(desk.pot("ingen")["committed"], "850.00");
    }
}

#[test]
fn a_budget_officer_cannot_let_another_take_in_what_she_then_decides() {
    let desk = desk::founded("2026-05-12");
    let case = desk.submitted("ingen", "850.00");
    let copied = json!("019a0000-0000-7000-8000-00000000000a");
    signed_by(
        &desk,
        "Marijke",
        Some(&copied),
        "application-submitted",
        |inside| {
            let sql =
                "SELECT bytes FROM bodies JOIN events ON event = id WHERE kind = 'application-submitted'";
            let bytes: Vec<u8> = inside.db.query_row(sql, [], |row| row.get(0)).unwrap();
            let body: Value = serde_json::from_slice(&bytes).unwrap();
            let mut data = body["data"].clone();
            data["number"] = json!("26-A2-0099-K");
            data
        },
    );
    desk.sit("Marijke");
    assert_eq!(
        desk.refused("application", json!({ "case": copied })).text.id,
        "refusal-unknown"
    );
    assert_eq!(
        desk.call("application", json!({ "case": case }))["state"],
        "submitted"
    );
    it_has_no_effect_and_is_told(&desk, "other-person");
}

#[test]
fn a_budget_officer_who_signs_an_award_on_what_she_took_in_herself_gives_no_money() {
    let desk = desk::founded("2026-05-12");
    desk.sit("Marijke");
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    let case = desk.call("submit", json!({ "application": application }))["case"].clone();
    signed_by(&desk, "Marijke", Some(&case), "grant-awarded", |inside| {
        award_by(inside, "Marijke")
    });
    desk.sit("Marijke");
    assert_eq!(
        desk.call("application", json!({ "case": case }))["awarded"],
        json!(null)
    );
    assert_eq!(desk.pot("ingen")["committed"], "0.00");
    it_has_no_effect_and_is_told(&desk, "same-person");
}
