//! At the table: a condition is not met, the panel says why and what would help, and then it is met.

use chrono::Datelike;
use kernkas_tests::{
    desk::{self, TestDesk},
    window::{
        Opening, Window,
        municipality::{self, application, in_three_weeks, typed},
        sight::Role,
    },
};
use serde_json::json;

/// A new application at the desk of Anouk, in a municipality in which `before` happened already.
fn new_application(folder: &tempfile::TempDir) -> Window {
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    window.sit("Anouk");
    window.press("Ctrl N");
    window.is_at(Role::Heading, "Nieuwe aanvraag");
    window.choose("Kern", "Ingen");
    window
}

/// Ingen has € 1.200 awarded in the year of the activity.
fn twelve_hundred_is_awarded(desk: &TestDesk) {
    desk.sit("Anouk");
    let mut ask = application();
    ask["ask"]["asked"] = json!("1200.00");
    let case = desk.call("submit", json!({ "application": ask }))["case"].clone();
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
    }
    desk.act(&case, desk::award("1200.00"));
}

#[test]
fn a_pot_that_is_too_small_offers_the_most_it_can_bear_and_alt_m_takes_it() {
    let folder = municipality::founded(twelve_hundred_is_awarded);
    let mut window = new_application(&folder);
    window.fill("Eerste dag", &typed(in_three_weeks()));
    window.fill("Waarvoor, regel 1", "Speeltoestel");
    window.fill("Bedrag, regel 1", "1200");
    window.fill("Vraagt u van ons", "1200");
    window.reads("Het meeste dat nu kan: € 800,00");
    window.reads("omdat er nog € 800,00 over is in de pot.");
    window.reads("U vraagt € 1.200,00. Er is nog € 800,00 in de pot.");
    window.reads("Zo lukt het: vraag € 400,00 minder of zoek dat elders.");
    window.is_accessible("the intake with more asked than is left");
    window.press("Alt M");
    window.reads("Dit kan. Daarna is er nog € 0,00.");
    window.reads_no_longer("Zo lukt het: vraag");
    assert_eq!(window.value("Vraagt u van ons"), "800,00");
}

#[test]
fn costs_that_do_not_count_are_named_and_another_kind_makes_them_count() {
    let folder = municipality::founded(|_| {});
    let mut window = new_application(&folder);
    window.choose("Regeling", "Straat- of buurtbijeenkomst");
    window.fill("Eerste dag", &typed(in_three_weeks()));
    window.fill("Waarvoor, regel 1", "Barbecue");
    window.choose("Soort, regel 1", "barbecue");
    window.fill("Bedrag, regel 1", "60");
    window.fill("Vraagt u van ons", "60");
    window.reads("Eten, drinken, servies en barbecue (€ 60,00) tellen niet mee.");
    window.reads("Zo lukt het: vul kosten in die meetellen");
    // The event may be a barbecue; what is asked for is its sound.
    window.fill("Waarvoor, regel 1", "Geluid bij de barbecue");
    window.choose("Soort, regel 1", "geluid");
    window.reads("Alle kosten tellen mee: € 60,00.");
    window.reads_no_longer("tellen niet mee");
    window.reads("Dit kan.");
}

#[test]
fn the_same_street_twice_a_year_names_the_earlier_case_and_another_street_passes() {
    let folder = municipality::founded(|desk| {
        desk.sit("Anouk");
        let mut earlier = application();
        earlier["ask"]["scheme"] = json!("straat-buurtbijeenkomst");
        earlier["ask"]["activity"] = json!("burendag");
        earlier["ask"]["asked"] = json!("50.00");
        earlier["reasons"] = desk.reasons_in(in_three_weeks().year(), "straat-buurtbijeenkomst");
        desk.call("submit", json!({ "application": earlier }));
    });
    let mut window = new_application(&folder);
    window.choose("Regeling", "Straat- of buurtbijeenkomst");
    window.fill("Straat of buurt", "Dorpsstraat");
    window.press("Enter");
    window.choose("Soort activiteit", "Burendag");
    window.choose("Voor welke groep?", "gezinnen");
    window.fill("Eerste dag", &typed(in_three_weeks()));
    window.reads("was er al zo'n activiteit of doelgroep in deze straat of buurt:");
    window
        .reads("Zo lukt het: kies een andere activiteit én een andere doelgroep, een andere straat of buurt");
    window.fill("Straat of buurt", "Molenweg");
    window.press("Enter");
    window.reads("is in deze straat of buurt niets van dezelfde soort gevonden");
    window.reads_no_longer("was er al zo'n activiteit");
}
