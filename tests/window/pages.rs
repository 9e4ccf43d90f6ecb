//! Every page, as it is in Dutch and English, light and dark: axe finds nothing wrong with it, and a picture of it is
//! written where a person can look.

mod cases;
mod kept;
mod look;
mod short;

use kernkas_tests::{
    desk::PASSPHRASE,
    window::{
        Opening, Window,
        municipality::{self, in_three_weeks, typed},
        sight::Role,
    },
};

use cases::Case;
use look::{DUTCH, ENGLISH, Look, SIZES, settle};

#[test]
fn every_page_in_dutch_light_and_dark() {
    walk(&DUTCH);
}

#[test]
fn every_page_in_english_light_and_dark() {
    walk(&ENGLISH);
}

#[test]
fn the_pages_of_money_that_lacks_in_dutch_and_english_light_and_dark() {
    short::walk(&DUTCH);
    short::walk(&ENGLISH);
}

/// From first start through every page of the sample.
fn walk(look: &Look) {
    let empty = tempfile::tempdir().unwrap();
    let mut window = Opening::on(empty.path()).open();
    window.sees(Role::Heading, None);
    window.resize(SIZES[0].0, SIZES[0].1);
    look.put_on(&window);
    at_the_door(look, &mut window);
    window.close();

    let folder = municipality::sample();
    let cases = cases::of(&folder);
    let mut window = municipality::sample_window(&folder);
    look.put_on(&window);
    inside(look, &mut window, &cases);
    decide(look, &mut window, &cases);
    kept::walk(look, &mut window);
    unlocking(look, &mut window);
}

fn at_the_door(look: &Look, window: &mut Window) {
    window.sees(
        Role::Heading,
        Some(look.words("Welkom bij Kernkas", "Welcome to Kernkas")),
    );
    look.at(window, "01-first-start");
    ask_to_join(look, window);
    window.click(
        Role::Link,
        look.words(
            "Begin opnieuw met de sleutels uit de kluis",
            "Begin again with the keys from the safe",
        ),
    );
    window.sees(Role::Field, Some(look.words("Hoofdsleutel", "Root key")));
    look.at(window, "01c-begin-again");
    window.click(Role::Button, look.words("Terug", "Back"));
    window.click(Role::Button, look.words("Begin", "Begin"));
    window.sees(
        Role::Heading,
        Some(look.words("Beginnen met uw gemeente", "Begin with your municipality")),
    );
    look.at(window, "02-founding");
    window.fill(look.words("Uw naam", "Your name"), "Marijke van Dam");
    window.fill(look.words("Nieuwe wachtwoordzin", "New passphrase"), PASSPHRASE);
    window.fill(
        look.words(
            "Nog een keer dezelfde wachtwoordzin",
            "The same passphrase once more",
        ),
        PASSPHRASE,
    );
    window.press("Enter");
    window.sees(
        Role::Heading,
        Some(look.words("Twee sleutels voor de kluis", "Two keys for the safe")),
    );
    look.at(window, "03-keys");
}

/// A laptop that asks to be let in, waits with its fingerprint on the screen, and then does not join after all.
fn ask_to_join(look: &Look, window: &mut Window) {
    window.click(Role::Button, look.words("Meld aan", "Join"));
    let title = look.words(
        "Deze laptop aanmelden bij een gemeente",
        "Let this laptop join a municipality",
    );
    window.sees(Role::Heading, Some(title));
    look.at(window, "01a-join");
    window.fill(look.words("Uw naam", "Your name"), "Pieter Blom");
    let laptop = look.words("Naam van deze laptop", "Name of this laptop");
    window.fill(laptop, "laptop noord");
    window.fill(look.words("Nieuwe wachtwoordzin", "New passphrase"), PASSPHRASE);
    let again = look.words(
        "Nog een keer dezelfde wachtwoordzin",
        "The same passphrase once more",
    );
    window.fill(again, PASSPHRASE);
    window.press("Enter");
    let waiting = look.words("Deze laptop wacht op toelating", "This laptop waits to be let in");
    window.sees(Role::Heading, Some(waiting));
    window.click(
        Role::Button,
        look.words("Ik heb het bestand terug", "I have the file"),
    );
    look.at(window, "01b-joining");
    window.click(
        Role::Link,
        look.words("Toch niet aanmelden", "Do not join after all"),
    );
    window.click(
        Role::Button,
        look.words("Gooi de aanmelding weg", "Throw this request away"),
    );
    let welcome = look.words("Welkom bij Kernkas", "Welcome to Kernkas");
    window.sees(Role::Heading, Some(welcome));
}

fn inside(look: &Look, window: &mut Window, cases: &[Case]) {
    window.sees(Role::Heading, Some(look.words("Vandaag", "Today")));
    settle(window);
    look.at(window, "04-today");
    window.press("Ctrl K");
    window.type_in("ing");
    window.sees_like(Role::Option, "Ingen");
    look.at(window, "05-palette");
    window.press("Escape");
    window.press("F1");
    settle(window);
    look.at(window, "06-keys");
    window.press("Escape");

    window.click(Role::Link, look.words("Aanvragen", "Applications"));
    // On the second of January this year's list is empty: every year is shown.
    let year = window.sees_like(
        Role::Button,
        look.words("Filter weghalen: Jaar", "Remove filter: Year"),
    );
    window.click(Role::Button, &year);
    window.sees(Role::Choice, None);
    settle(window);
    look.at(window, "07-applications");
    let choices = window.all(Role::Choice);
    for choice in choices.iter().skip(1).take(2) {
        window.click(Role::Choice, choice);
    }
    settle(window);
    look.at(window, "08-applications-selected");
    window.press("Escape");

    for (page, number) in cases {
        cases::open(window, look, number);
        settle(window);
        look.at(window, page);
    }
    window.click(Role::Link, "Budget");
    window.sees_like(Role::Heading, "Budget");
    settle(window);
    look.at(window, "20-budget");
    window.click(Role::Link, look.words("Declaraties", "Claims"));
    window.sees_like(Role::Heading, look.words("Declaraties", "Claims"));
    settle(window);
    look.at(window, "27-claims");
    let claim = window.sees_like(Role::Button, look.words("Nieuwe declaratie van", "New claim of"));
    window.click(Role::Button, &claim);
    window.sees(Role::Heading, Some(look.words("Declaratie", "Claim")));
    settle(window);
    look.at(window, "28-claim");
    window.click(Role::Link, look.words("Bijdragen", "Contributions"));
    window.sees_like(
        Role::Heading,
        look.words("Jaarlijkse bijdragen", "Yearly contributions"),
    );
    settle(window);
    look.at(window, "29-contributions");
    window.click(Role::Link, look.words("Uitwisselen", "Exchange"));
    window.sees(Role::Heading, Some(look.words("Uitwisselen", "Exchange")));
    settle(window);
    look.at(window, "26-exchange");
    intake(look, window);
    hand_in(look, window);
    administration(look, window);
}

fn intake(look: &Look, window: &mut Window) {
    window.press("Ctrl N");
    let title = look.words("Nieuwe aanvraag", "New application");
    window.is_at(Role::Heading, title);
    settle(window);
    look.at(window, "21-new");
    window.choose("Kern", "Ingen");
    let idea = look.words("Wat is het idee?", "What is the idea?");
    window.fill(idea, "Speelhuisje op het veldje");
    window.fill(look.words("Eerste dag", "First day"), &typed(in_three_weeks()));
    window.fill(
        look.words("Waarvoor, regel 1", "What for, line 1"),
        "Split, 6 kuub, met bezorgen",
    );
    window.fill(look.words("Bedrag, regel 1", "Amount, line 1"), "3600");
    window.fill(look.words("Vraagt u van ons", "You ask of us"), "3600");
    window.reads(look.words("Het meeste dat nu kan", "The most that can be given now"));
    settle(window);
    look.at(window, "22-new-too-much");
}

/// Hands in the draft that waits on Vandaag: the form filled in, and the receipt.
fn hand_in(look: &Look, window: &mut Window) {
    // How much waits there stands behind the word.
    let today = window.sees_like(Role::Link, look.words("Vandaag", "Today"));
    window.click(Role::Link, &today);
    let draft = look.words(
        "Verder: Jeu-de-boulesbaan achter In de Gaard",
        "Continue: Jeu-de-boulesbaan achter In de Gaard",
    );
    window.click(Role::Button, draft);
    window.sees(
        Role::Heading,
        Some(look.words("Nieuwe aanvraag", "New application")),
    );
    window.sees(Role::Field, Some(look.words("Naam", "Name")));
    settle(window);
    look.at(window, "23-new-whole");
    window.press("Ctrl Enter");
    window.sees(Role::Heading, Some(look.words("Ontvangstbewijs", "Receipt")));
    window.sees(Role::Heading, Some(look.words("Uw gegevens", "Your data")));
    settle(window);
    look.at(window, "24-receipt");
}

/// What the budget officer sees: her own Vandaag, a condition to judge, and a decision that is filled in.
fn decide(look: &Look, window: &mut Window, cases: &[Case]) {
    window.press("Ctrl L");
    window.sees(Role::Heading, Some(look.words("Ontgrendelen", "Unlock")));
    window.choose(look.words("Wie bent u?", "Who are you?"), "Marijke van Dam");
    window.click(Role::Button, look.words("Vul die in", "Fill it in"));
    window.click(Role::Button, look.words("Ontgrendel", "Unlock"));
    window.sees(Role::Heading, Some(look.words("Vandaag", "Today")));
    settle(window);
    look.at(window, "50-today-officer");
    let advised = cases.iter().find(|(page, _)| *page == "11-case-advised");
    let (_, number) = advised.expect("the sample always has a case that waits for a decision");
    cases::open(window, look, number);
    let judge = window.sees_like(Role::Button, look.words("Lees en beoordeel:", "Read and judge:"));
    window.click(Role::Button, &judge);
    window.click(Role::Choice, look.words("Afwijzen", "Reject"));
    window.push(look.words("Besluit vastleggen", "Record the decision"));
    settle(window);
    look.at(window, "51-deciding");
}

fn administration(look: &Look, window: &mut Window) {
    window.click(Role::Link, look.words("Beheer", "Settings"));
    let sections = [
        ("30-people", "Mensen en plekken", "People and seats"),
        ("31-kernen", "Kernen", "Kernen"),
        ("32-titles", "Namen van rollen", "Names of roles"),
        ("33-schemes", "Regelingen", "Schemes"),
        ("33a-years", "Jaren", "Years"),
        ("33b-registers", "Registers", "Registers"),
        ("33c-mandates", "Mandaten", "Mandates"),
        ("33d-allotments", "Ruimte ter plekke", "Allotments"),
        ("33e-remedies", "Bezwaar en dwangsom", "Objections and penalties"),
        ("34-passphrase", "Uw wachtwoordzin", "Your passphrase"),
        ("35-journal", "Controle en reservekopie", "Check and backup"),
        ("36-look", "Taal en kleuren", "Language and colours"),
    ];
    for (page, dutch, english) in sections {
        let section = look.words(dutch, english);
        window.click(Role::Link, section);
        window.sees(Role::Heading, Some(section));
        settle(window);
        look.at(window, page);
    }
}

fn unlocking(look: &Look, window: &mut Window) {
    window.press("Ctrl L");
    window.sees(Role::Heading, Some(look.words("Ontgrendelen", "Unlock")));
    look.at(window, "40-unlock");
    window.click(
        Role::Link,
        look.words("Wachtwoordzin kwijt?", "Lost your passphrase?"),
    );
    settle(window);
    look.at(window, "41-recover");
}
