//! What is held of a person: shown and corrected; and what is past its term goes, when two people say so. By keys alone.

use chrono::{Datelike as _, Days};
use kernkas_tests::{
    desk::{self, TestDesk, jeu_de_boules},
    template::Template,
    window::{Opening, Window, municipality::today, sight::Role},
};
use serde_json::{Value, json};
use tempfile::TempDir;

const GONE: &str = "Bank bij de brug";

/// Two years ago Wim asked twice; one of it he withdrew. The number of that one comes with the folder.
fn two_years_ago() -> (TempDir, String) {
    let day = today().with_day(1).unwrap() - Days::new(730);
    let desk = desk::founded(&day.to_string());
    let withdrawn = taken_in(&desk, GONE, &(day + Days::new(30)).to_string());
    desk.act(
        &withdrawn,
        json!({ "do": "withdraw", "reason": "Het gaat niet door." }),
    );
    taken_in(&desk, "Spellendag", &(day + Days::new(40)).to_string());
    let number = desk.call("application", json!({ "case": withdrawn }))["number"].clone();
    desk.leave();
    let folder = tempfile::tempdir().unwrap();
    Template::of(&desk.folder()).put(folder.path());
    (folder, number.as_str().unwrap().to_owned())
}

fn taken_in(desk: &TestDesk, idea: &str, from: &str) -> Value {
    let mut application = jeu_de_boules();
    application["idea"] = json!(idea);
    application["ask"]["from"] = json!(from);
    application["ask"]["signed_copy_seen"] = json!(true);
    desk.sit("Anouk");
    desk.call("submit", json!({ "application": application }))["case"].clone()
}

fn section(window: &mut Window, name: &str) {
    window.go_to("beheer", "Beheer");
    window.tab_to(Role::Link, name);
    window.press("Enter");
}

/// Marijke finds all that is held of Wim, and corrects his telephone number.
fn show_and_correct(window: &mut Window) {
    section(window, "Inzage");
    window.fill("Naam, rekeningnummer, e-mail of telefoon", "van Zetten");
    window.press("Enter");
    window.reads("Gevonden");
    window.is_accessible("who was found");
    window.push("Toon wat wij bewaren");
    window.is_at(Role::Heading, "Wat wij van u bewaren");
    window.reads(GONE);
    window.sees(Role::Button, Some("Druk af"));
    window.push("Verbeter gegevens");
    window.is_at(Role::Field, "Naam");
    window.fill("Telefoon", "06 1111 1111");
    window.fill("Waarom?", "Hij heeft een ander nummer.");
    window.is_accessible("correcting what is held");
    let sentence = window.sees_like(Role::Choice, "Ik verbeter");
    window.tick(&sentence);
    window.push("Verbeter");
    window.reads("Verbeterd in 2 aanvragen.");
    window.reads("06 1111 1111");
    window.is_accessible("what is held of a person");
    window.picture("inzage");
}

fn propose(window: &mut Window, number: &str) {
    section(window, "Bewaren");
    window.reads("Eén aanvraag mag nu weg.");
    window.tick(&format!("{number} kiezen"));
    let sentence = window.sees_like(Role::Choice, "Ik stel voor om van één aanvraag te wissen");
    window.is_accessible("what may go");
    window.push("Stel voor om te wissen");
    window.reads("Zet eerst het vinkje.");
    window.is_at(Role::Choice, &sentence);
    window.press("Space");
    window.push("Stel voor om te wissen");
    window.reads("Uw voorstel ligt klaar. Een ander bevestigt het.");
    window.reads("U stelde dit zelf voor.");
}

/// Sanne, the second person.
fn confirm(window: &mut Window, number: &str) {
    section(window, "Bewaren");
    window.reads("Eén voorstel wacht op een tweede persoon.");
    let sentence = window.sees_like(Role::Choice, "Ik bevestig: wis");
    window.is_accessible("an erasure to confirm");
    window.tick(&sentence);
    window.push("Wis nu");
    window.reads("Het is gewist op deze laptop.");
    let certificate = window.sees_like(Role::Link, "Verklaring van");
    window.tab_to(Role::Link, &certificate);
    window.press("Enter");
    window.is_at(Role::Heading, "Verklaring van vernietiging");
    window.reads("Voorgesteld door Marijke");
    window.reads("Bevestigd door Sanne");
    window.sees(Role::Button, Some("Druk af"));
    window.is_accessible("a certificate");
    window.picture("verklaring");
    let gone = window.text();
    assert!(!gone.contains("Zetten") && !gone.contains(GONE), "{gone}");
    window.go_to(number, "[gewist op");
    window.reads("Namen en eigen woorden zijn gewist op");
    window.is_accessible("an erased case");
    window.picture("gewist");
}

#[test]
fn what_is_held_is_shown_and_corrected_and_goes_when_two_people_say_so_without_a_mouse() {
    let (folder, number) = two_years_ago();
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    window.sit("Marijke");
    show_and_correct(&mut window);
    propose(&mut window, &number);
    window.leave();
    window.sit("Sanne");
    confirm(&mut window, &number);
}
