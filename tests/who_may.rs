//! Every call of the table, by everybody: done for who may, and for all others a typed refusal that changes nothing.

#[path = "who_may/bodies.rs"]
mod bodies;
#[path = "who_may/pressed.rs"]
mod pressed;

use bodies::{Known, body, malformed};
use kernkas_tests::{
    desk::{self, TestDesk},
    template::{Template, make_unlocking_cheap},
};
use office::{
    calls::{CALLS, Call, Who},
    wire::FailureKind,
};
use rules::role::Role;
use serde_json::{Value, json};
use std::sync::LazyLock;

const DAY: &str = "2026-05-12";

/// Who can stand at the desk: a name, and the role of that person; nobody when it is locked.
const EVERYBODY: [(&str, Option<Role>); 6] = [
    ("nobody", None),
    ("Lena", Some(Role::Reader)),
    ("Joost", Some(Role::Kernverbinder)),
    ("Anouk", Some(Role::Kernverbinder)),
    ("Marijke", Some(Role::BudgetOfficer)),
    ("Sanne", Some(Role::Administrator)),
];

/// An office with a case of Ingen, judged but not decided, with a paper; a reader; and a kernverbinder of Maurik only.
static BUSY: LazyLock<(Template, Known)> = LazyLock::new(|| {
    let desk = desk::founded(DAY);
    desk.sit("Sanne");
    desk.add_person("Lena", "reader", &[]);
    desk.add_person("Joost", "kernverbinder", &["maurik"]);
    desk.add_person("Pieter", "budget-officer", &[]);
    desk.leave();
    make_unlocking_cheap(&desk.folder());
    let case = desk.submitted("ingen", "850.00");
    let paper = json!({ "case": case, "name": "offerte.pdf", "content": "JVBERi0xLjQK" });
    let paper = desk.call("attach", paper)["paper"].clone();
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    let version = desk.call("application", json!({ "case": case }))["version"].clone();
    let people = desk.call("people", json!({}));
    let lena = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Lena");
    let person = lena.unwrap()["person"].clone();
    let scheme = desk.call("schemes", json!({ "year": 2026 }))["schemes"][0].clone();
    let seat = desk.unlocking("Anouk");
    let officer = desk.unlocking("Pieter")["seat"].clone();
    desk.leave();
    let known = Known {
        case,
        version,
        paper,
        person,
        scheme,
        seat,
        officer,
    };
    (Template::of(&desk.folder()), known)
});

/// The busy office with `who` at the desk, and a draft of that person when such a person may have one.
fn with(who: &str, role: Option<Role>) -> (TestDesk, Value) {
    let desk = TestDesk::copy_of(&BUSY.0, DAY);
    if role.is_none() {
        return (desk, json!("019a0000-0000-7000-8000-000000000000"));
    }
    desk.sit(who);
    let draft = match role {
        Some(Role::Kernverbinder | Role::BudgetOfficer) => {
            desk.call("save-draft", json!({ "application": desk::jeu_de_boules() }))["draft"].clone()
        }
        _ => json!("019a0000-0000-7000-8000-000000000000"),
    };
    (desk, draft)
}

/// What the table says must come of a call.
#[derive(Debug, PartialEq)]
enum Due {
    Locked,
    NeedsRole,
    LetIn,
}

fn due(call: &Call, role: Option<Role>) -> Due {
    match (call.who, role) {
        (Who::AtTheDoor, _) => Due::LetIn,
        (_, None) => Due::Locked,
        (Who::AtTheDesk, Some(_)) => Due::LetIn,
        (Who::Only(roles), Some(role)) if roles.contains(&role) => Due::LetIn,
        (Who::Only(_), Some(_)) => Due::NeedsRole,
    }
}

#[test]
fn every_call_lets_in_whom_the_table_says_and_refuses_all_others_without_a_trace() {
    let mut tried = 0;
    for (who, role) in EVERYBODY {
        let (mut desk, mut draft) = with(who, role);
        for call in CALLS {
            if call.name == "open-sample" && role.is_none() {
                // At the door anybody may: three made-up years are built then, which another test does.
                continue;
            }
            tried += 1;
            let before = desk.bytes();
            let done = desk.ask(call.name, body(call.name, &BUSY.1, &draft, &desk.folder()));
            let place = format!("{} by {who}: {done:?}", call.name);
            let found = done
                .as_ref()
                .err()
                .map(|failure| (failure.kind, failure.text.id.as_str()));
            let refused = match due(call, role) {
                Due::Locked => Some((FailureKind::Locked, "fault-locked")),
                Due::NeedsRole => Some((FailureKind::Refused, "refusal-needs-role")),
                Due::LetIn => None,
            };
            match refused {
                Some(refused) => {
                    assert_eq!(found, Some(refused), "{place}");
                    assert!(desk.bytes() == before, "{place}: something was written");
                }
                None => bodies::done_or_refused_by_the_rules(call.name, role, who, &done),
            }
            // What changed something, or who is at the desk, is not what the next call begins with.
            if desk.bytes() != before || call.who == Who::AtTheDoor || call.name == "change-passphrase" {
                (desk, draft) = with(who, role);
            }
        }
    }
    println!("tried: {tried} calls");
}

#[test]
fn a_body_that_is_none_is_refused_as_such_and_leaves_no_trace() {
    for call in CALLS {
        let (desk, _) = with("Marijke", Some(Role::BudgetOfficer));
        let before = desk.bytes();
        let malformed = malformed(call.name);
        assert!(
            EVERYBODY.len() + malformed.len() >= 12,
            "{} is tried too little",
            call.name
        );
        println!("tried: {} calls", malformed.len());
        for (number, body) in malformed.into_iter().enumerate() {
            let failure = desk.refused(call.name, body);
            let found = (failure.kind, failure.text.id.as_str());
            assert_eq!(
                found,
                (FailureKind::Refused, "fault-bad-call"),
                "{} with body {number}",
                call.name
            );
            assert!(
                desk.bytes() == before,
                "{} with body {number}: something was written",
                call.name
            );
        }
    }
}

#[test]
fn a_call_that_does_not_exist_is_refused() {
    let (desk, _) = with("Sanne", Some(Role::Administrator));
    for name in [
        "",
        "Start",
        "start ",
        "../start",
        "drop",
        "unlock;lock",
        &"a".repeat(100_000),
    ] {
        let failure = desk.refused(name, json!({}));
        assert_eq!(failure.text.id, "fault-bad-call", "{failure:?}");
    }
}

#[test]
fn what_names_a_file_is_not_for_the_screen() {
    let (desk, _) = with("Sanne", Some(Role::Administrator));
    let file = desk.folder().join("kopie.db");
    let refusal = desk.desk.call("backup", json!({ "file": file })).unwrap_err();
    assert_eq!(refusal.text.id, "fault-bad-call");
    assert!(!file.exists());
}

#[test]
fn each_act_is_for_its_roles_and_its_kernen() {
    let (kernverbinder, officer) = (["Anouk", "Marijke"], ["Marijke"]);
    for (act, may) in bodies::acts(&BUSY.1) {
        let may: &[&str] = if may == Role::BudgetOfficer {
            &officer
        } else {
            &kernverbinder
        };
        for (who, role) in EVERYBODY.into_iter().skip(1) {
            let (desk, _) = with(who, role);
            let before = desk.bytes();
            let done = desk.ask(
                "act",
                json!({ "case": BUSY.1.case, "version": BUSY.1.version, "command": act }),
            );
            let needs_role = done
                .as_ref()
                .is_err_and(|failure| failure.text.id == "refusal-needs-role");
            assert_eq!(needs_role, !may.contains(&who), "{act} by {who}: {done:?}");
            if done.is_err() {
                assert!(desk.bytes() == before, "{act} by {who}: something was written");
            }
        }
    }
}

#[test]
fn a_kernverbinder_of_other_kernen_adds_nothing_to_a_case() {
    let (desk, _) = with("Joost", Some(Role::Kernverbinder));
    let before = desk.bytes();
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    let refusal = desk.refused("submit", json!({ "application": application }));
    assert_eq!(refusal.text.id, "refusal-needs-role");
    let paper = json!({ "case": BUSY.1.case, "name": "brief.pdf", "content": "JVBERi0xLjQK" });
    assert_eq!(desk.refused("attach", paper).text.id, "refusal-needs-role");
    assert!(desk.bytes() == before);
}

#[test]
fn the_draft_of_one_person_is_nobody_elses() {
    let (desk, _) = with("Anouk", Some(Role::Kernverbinder));
    let draft = desk.call("save-draft", json!({ "application": desk::jeu_de_boules() }))["draft"].clone();
    let paper = json!({ "draft": draft, "name": "foto.pdf", "content": "JVBERi0xLjQK" });
    let paper = desk.call("attach", paper)["paper"].clone();
    desk.sit("Marijke");
    let before = desk.bytes();
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    for (call, body) in [
        ("open-draft", json!({ "draft": draft })),
        ("discard-draft", json!({ "draft": draft })),
        ("save-draft", json!({ "draft": draft, "application": {} })),
        ("submit", json!({ "draft": draft, "application": application })),
        (
            "attach",
            json!({ "draft": draft, "name": "x.pdf", "content": "JVBERi0xLjQK" }),
        ),
        ("paper", json!({ "paper": paper })),
    ] {
        assert_eq!(desk.refused(call, body).text.id, "refusal-unknown", "{call}");
    }
    assert!(desk.bytes() == before);
    desk.sit("Anouk");
    assert_eq!(
        desk.call("open-draft", json!({ "draft": draft }))["application"],
        full(&desk::jeu_de_boules())
    );
}

/// An application with every field there, as it comes back.
fn full(application: &Value) -> Value {
    let read: rules::application::Application = serde_json::from_value(application.clone()).unwrap();
    serde_json::to_value(read).unwrap()
}

#[test]
fn roles_that_were_taken_away_are_gone_at_the_next_call() {
    let (desk, _) = with("Sanne", Some(Role::Administrator));
    let people = desk.call("people", json!({}));
    let marijke = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Marijke")
        .unwrap()
        .clone();
    let reader = json!([{ "role": "reader", "kernen": [] }]);
    desk.call(
        "give-roles",
        json!({ "person": marijke["person"], "roles": reader }),
    );
    desk.sit("Marijke");
    let award = json!({ "case": BUSY.1.case, "version": BUSY.1.version, "command": desk::award("850.00") });
    assert_eq!(desk.refused("act", award).text.id, "refusal-needs-role");
    assert_eq!(
        desk.refused("save-draft", json!({ "application": {} })).text.id,
        "refusal-needs-role"
    );
}

#[test]
fn the_last_administrator_stays() {
    let (desk, _) = with("Sanne", Some(Role::Administrator));
    let person = desk.call("desk", json!({}))["person"].clone();
    let before = desk.bytes();
    let reader = json!([{ "role": "reader", "kernen": [] }]);
    for roles in [reader, json!([])] {
        let refusal = desk.refused("give-roles", json!({ "person": person, "roles": roles }));
        assert_eq!(refusal.text.id, "why-last-administrator");
    }
    assert!(desk.bytes() == before);
}

#[test]
fn the_desk_says_that_there_is_one_administrator_until_there_are_two() {
    let (desk, _) = with("Sanne", Some(Role::Administrator));
    assert_eq!(desk.call("desk", json!({}))["administrators"], 1);
    desk.add_person("Piet", "administrator", &[]);
    assert_eq!(desk.call("desk", json!({}))["administrators"], 2);
}
