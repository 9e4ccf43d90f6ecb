//! The money of one case by keyboard, from the payment to the last euro that came back.

use kernkas_tests::{
    desk,
    window::{
        Opening, Window,
        municipality::{self, application, today, typed},
        sight::Role,
    },
};
use serde_json::json;

const IDEA: &str = "Jeu-de-boulesbaan achter In de Gaard";
/// A dot as a PNG: the photo that the receiver shows.
const PHOTO: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

/// € 850 that Marijke awarded today, with the letter out and a photo among the papers. Pieter is the other officer.
fn opened() -> (tempfile::TempDir, Window) {
    let folder = municipality::founded(|desk| {
        desk.sit("Sanne");
        desk.add_person("Pieter", "budget-officer", &[]);
        desk.sit("Anouk");
        let case = desk.call("submit", json!({ "application": application() }))["case"].clone();
        desk.call(
            "attach",
            json!({ "case": case, "name": "foto.png", "content": PHOTO }),
        );
        desk.sit("Marijke");
        for condition in desk.judged_conditions(&case) {
            desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
        }
        desk.act(&case, desk::award("850.00"));
        desk.act(&case, json!({ "do": "announce", "sent_on": today() }));
    });
    let window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    (folder, window)
}

/// Ticks the sentence and presses the button of the form.
fn confirms(window: &mut Window, sentence: &str) {
    let name = window.sees_like(Role::Choice, sentence);
    window.tick(&name);
    window.press("Ctrl Enter");
}

#[test]
fn paid_by_another_accounted_for_settled_lower_and_back_by_keyboard() {
    let (_folder, mut window) = opened();

    window.sit("Marijke");
    window.go_to("boules", IDEA);
    window.reads("Het geld: te betalen");
    window.push("Wat nu niet kan met het geld");
    window.reads("Vraag een andere budgethouder om de betaling goed te keuren.");

    window.leave();
    window.sit("Pieter");
    window.go_to("boules", IDEA);
    window.picture("money-due");
    confirms(&mut window, "Ik keur goed dat de gemeente betaalt");
    window.reads("nog te betalen");
    window.fill("Kenmerk van de bank (hoeft niet)", "BNG 2026-1");
    confirms(&mut window, "Ik leg vast dat dit is betaald");
    window.reads("Het geld: wacht op verantwoording");
    window.reads("BNG 2026-1");

    window.leave();
    window.sit("Anouk");
    window.go_to("boules", IDEA);
    window.tick("De ontvanger zegt dat de activiteit doorging. Er is een foto of een bon bij de stukken.");
    window.fill("Wat er is uitgegeven", "700");
    window.fill("Kort verslag van de ontvanger", "De baan ligt er.");
    confirms(&mut window, "Ik leg vast wat de ontvanger liet zien");
    window.reads("Het geld: vast te stellen");

    window.leave();
    window.sit("Marijke");
    window.go_to("boules", IDEA);
    window.choose(
        "Grond voor minder geld",
        "De activiteit ging niet of niet helemaal door (Awb 4:46 lid 2 onder a)",
    );
    window.fill("Waarom wij dit vaststellen", "Er bleef geld over.");
    window.reads("gaat meteen terug naar de pot");
    window.picture("money-settle");
    confirms(&mut window, "Ik stel de bijdrage vast op");
    window.reads("Het geld: besluit te versturen");
    confirms(&mut window, "Ik leg vast dat het besluit is verstuurd");
    window.reads("Het geld: terug te krijgen");
    window.fill("Waarom dit terug moet", "Niet uitgegeven.");
    confirms(&mut window, "Ik vraag terug");
    window.fill("Teruggekregen op", &typed(today()));
    confirms(&mut window, "Ik leg vast dat dit terugkwam");
    window.reads("Het geld: afgerond");
    window.picture("money-closed");

    window.push("Iets ongedaan maken");
    window.reads("Vastgesteld (ongedaan maken heropent het)");
}
