//! Somebody objects and is found right, and somebody else waits too long: each thing that comes of it, by keys alone.

use kernkas_tests::{
    desk::TestDesk,
    one_case::OneCase,
    window::{
        Opening, Window,
        municipality::{self, today},
        sight::Role,
    },
};
use serde_json::json;

use crate::short_of_money::{BENCH, TREES, taken_in};

const JEU_DE_BOULES: &str = "Jeu-de-boulesbaan achter In de Gaard";
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

/// It was founded: who holds the pot decides anew, and is told what is still open.
fn decide_anew(window: &mut Window) {
    window.go_to("bank", BENCH);
    window.is_at(Role::Heading, BENCH);
    window.sees(Role::Heading, Some("Opnieuw beslissen na bezwaar"));
    window.push("Nieuw besluit vastleggen");
    window.is_at(Role::Field, "Uitkomst");
    window.choose("Uitkomst", "Toekennen");
    window.fill("Bedrag dat de aanvrager nu krijgt", "0");
    window.push("Nieuw besluit vastleggen");
    window.is_at(Role::Field, "Bedrag dat de aanvrager nu krijgt");
    window.fill("Bedrag dat de aanvrager nu krijgt", "500");
    window.choose("Vorm", "directe vaststelling");
    window.picture("bezwaar-opnieuw-beslissen");
    window.is_accessible("deciding anew");
    window.push("Nieuw besluit vastleggen");
    window.reads("Uitgevoerd.");
    window.reads("€ 500,00");
    window.reads("tegen de afwijzing");
    window.reads("beroep bij de rechtbank");
    window.picture("bezwaar-uitgevoerd");
}

/// Of what was awarded less was settled; the receiver objected to that, and Pieter found them right.
fn settled_lower(desk: &TestDesk) {
    let day = today().to_string();
    let one = OneCase::awarded(desk, "verlening", &day);
    let marijke = ("Marijke", day.as_str());
    let paper = json!({ "case": one.case, "name": "verslag.pdf", "content": "JVBERi0xLjQK" });
    desk.call("attach", paper);
    let account = json!({ "do": "account", "on": day, "took_place": true, "spent": "500.00", "report": "Het feest was er." });
    one.does("handle", marijke, &account);
    let settle = json!({
        "do": "settle", "amount": "500.00", "ground": "actual-costs", "reason": "De kosten waren lager.",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" },
    });
    one.does("handle", marijke, &settle);
    one.does("handle", marijke, &json!({ "do": "send-ruling", "sent_on": day }));
    let against = one.view()["remedies"]["against"][1]["against"].clone();
    let note = json!({
        "do": "note-objection", "against": against, "objector": "applicant", "received_on": day, "who": "Gerda",
        "grounds": "De kosten waren hoger.",
    });
    one.does("remedy", ("Anouk", &day), &note);
    let objection = one.view()["remedies"]["objections"][0]["objection"].clone();
    let decide = json!({
        "do": "decide", "objection": objection, "ruled": "founded", "excused": false,
        "basis": { "by": "mandate", "reference": "mandaatregister 14" }, "reason": "De bonnen kwamen later.",
    });
    one.does("remedy", ("Pieter", &day), &decide);
    let send = json!({ "do": "send", "objection": objection, "sent_on": day });
    one.does("remedy", ("Pieter", &day), &send);
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
    decide_anew(&mut window);
}

#[test]
fn a_settlement_is_undone_after_an_objection_without_a_mouse() {
    let folder = municipality::founded(settled_lower);
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    window.sit("Marijke");
    window.go_to("jeu", JEU_DE_BOULES);
    window.is_at(Role::Heading, JEU_DE_BOULES);
    window.reads("Gegrond. Maak dat besluit nu ongedaan: hiernaast.");
    window.sees(Role::Heading, Some("Ongedaan maken na bezwaar"));
    window.picture("bezwaar-vaststelling");
    window.is_accessible("undoing a settlement");
    window.push("Maak ongedaan");
    window.reads("Uitgevoerd.");
    window.reads("tegen een besluit dat niet meer geldt");
    window.reads_no_longer("Ongedaan maken na bezwaar");
}

#[test]
fn what_applies_to_objections_is_set_by_the_administrator_without_a_mouse() {
    let folder = municipality::founded(|_| ());
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    window.sit("Sanne");
    window.go_to("beheer", "Beheer");
    window.tab_to(Role::Link, "Bezwaar en dwangsom");
    window.press("Enter");
    window.reads("Hier is nog niets ingesteld.");
    window.push("Wijzig");
    window.fill("Aantal dagen", "13");
    window.push("Leg de regels vast");
    window.is_at(Role::Field, "Aantal dagen");
    window.picture("beheer-bezwaar-fout");
    window.fill("Aantal dagen", "14");
    window.fill("Besluit, document of artikel", "Staatscourant 2026");
    window.is_accessible("rules of objections");
    window.push("Leg de regels vast");
    window.reads("De regels zijn vastgelegd");
    window.reads("Staatscourant 2026");
    window.picture("beheer-bezwaar");
}
