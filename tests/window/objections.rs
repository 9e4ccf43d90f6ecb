//! Somebody objects and is found right, and somebody else waits too long: each thing that comes of it, by keys alone.

use kernkas_tests::{
    desk::TestDesk,
    window::{
        Opening, Window,
        municipality::{self, today},
        sight::Role,
    },
};
use serde_json::json;

use crate::short_of_money::{BENCH, TREES, taken_in};

const TITLE: &str = "Bezwaar en ingebrekestelling";

/// One application was rejected and its letter went out today; nobody decided on another in time. Pieter decides too.
fn rejected_and_forgotten(desk: &TestDesk) {
    desk.sit("Sanne");
    desk.add_person("Pieter", "budget-officer", &[]);
    let long_ago = today() - chrono::Days::new(80);
    taken_in(desk, TREES, "700.00", Some(long_ago.to_string()));
    let rejected = taken_in(desk, BENCH, "650.00", None);
    let reject = json!({
        "do": "reject", "basis": { "by": "mandate", "reference": "mandaatregister 12" }, "reason": "De pot is bestemd voor iets anders.",
    });
    desk.act(&rejected, reject);
    desk.act(&rejected, json!({ "do": "announce", "sent_on": today() }));
}

/// Anouk has the letter of who objects before her.
fn note(window: &mut Window) {
    window.go_to("bank", BENCH);
    window.is_at(Role::Heading, BENCH);
    window.push(TITLE);
    window.push("Bezwaar vastleggen");
    window.is_at(Role::Field, "Wie maakt bezwaar?");
    window.fill("Naam", "Gerda Muilwijk");
    window.fill("Waarom? (hoeft niet)", "In de pot zat nog genoeg.");
    window.is_accessible("noting an objection");
    window.push("Bezwaar vastleggen");
    window.reads("Er loopt een bezwaar.");
    window.reads("Op tijd: bezwaar kon tot en met");
}

/// And the letter of somebody who waits.
fn note_default(window: &mut Window) {
    window.go_to("fruit", TREES);
    window.is_at(Role::Heading, TREES);
    window.push(TITLE);
    window.push("Ingebrekestelling vastleggen");
    window.is_at(Role::Field, "Van wie is de brief?");
    window.type_in("Wim van Zetten");
    window.push("Ingebrekestelling vastleggen");
    window.reads("daarna kost elke dag geld. Beslis en verstuur uiterlijk");
    window.is_accessible("a notice of default");
    window.picture("ingebrekestelling");
}

/// Not Marijke, who rejected it: another officer.
fn decide(window: &mut Window) {
    window.push(&format!("Beslissen: {BENCH}"));
    window.is_at(Role::Heading, BENCH);
    window.choose("Het besluit", "gegrond");
    window.fill("Mandaat", "mandaatregister 14");
    window.fill("Waarom? Dit komt in de brief.", "In de pot zat nog genoeg.");
    window.is_accessible("deciding on an objection");
    window.picture("bezwaar-beslissen");
    window.push("Beslissen op het bezwaar");
    window.reads("Gegrond. Beslis nu opnieuw: hiernaast.");
    window.push("Verzending vastleggen");
    window.is_at(Role::Field, "Verstuurd op");
    window.push("Verzending vastleggen");
    window.reads("; verstuurd");
}

/// It was founded: who holds the pot finds the form for a new decision.
fn to_decide_anew(window: &mut Window) {
    window.go_to("bank", BENCH);
    window.is_at(Role::Heading, BENCH);
    window.sees(Role::Heading, Some("Opnieuw beslissen na bezwaar"));
    window.sees(Role::Button, Some("Nieuw besluit vastleggen"));
}

#[test]
fn an_objection_is_noted_and_decided_by_another_and_a_notice_of_default_counts_without_a_mouse() {
    let folder = municipality::founded(rejected_and_forgotten);
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    window.sit("Anouk");
    note(&mut window);
    note_default(&mut window);
    window.leave();
    window.sit("Pieter");
    decide(&mut window);
    window.leave();
    window.sit("Marijke");
    to_decide_anew(&mut window);
}
