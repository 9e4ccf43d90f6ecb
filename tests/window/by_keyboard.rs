//! The main job, from first start to a decided application that was sent. The mouse is never touched.

use kernkas_tests::{
    desk::PASSPHRASE,
    window::{
        Opening, Window,
        municipality::{in_three_weeks, today, typed},
        sight::Role,
    },
};

const SPELREGELS: [&str; 4] = [
    "Goed voor buurt en ontmoeting",
    "Voor meer mensen",
    "Steun in de buurt",
    "Open voor iedereen",
];
const IDEA: &str = "Jeu-de-boulesbaan achter In de Gaard";
const ALL: &str = "Geheel toekennen, € 850,00";

#[test]
fn from_first_start_to_a_decided_application_without_a_mouse() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    found(&mut window);
    add_a_kernverbinder(&mut window);

    window.leave();
    window.sit("Anouk Verhoef");
    take_in(&mut window);
    hand_over_the_receipt(&mut window);
    advise(&mut window);

    window.leave();
    window.sit("Marijke van Dam");
    window.go_to("boules", IDEA);
    window.is_at(Role::Heading, IDEA);
    judge(&mut window);
    award_a_part(&mut window);
    announce(&mut window);
}

fn found(window: &mut Window) {
    window.sees(Role::Heading, Some("Welkom bij Kernkas"));
    window.push("Begin");
    window.fill("Uw naam", "Marijke van Dam");
    window.fill("Nieuwe wachtwoordzin", PASSPHRASE);
    window.fill("Nog een keer dezelfde wachtwoordzin", PASSPHRASE);
    window.press("Enter");
    window.sees(Role::Heading, Some("Twee sleutels voor de kluis"));
    let keys: Vec<String> = serde_json::from_value(window.ask(
        "return [...document.querySelectorAll('[role=img]')].map((key) => key.ariaLabel.trim().split(' ').pop());",
        &[],
    ))
    .unwrap();
    assert_eq!(keys.len(), 2, "{keys:?}");
    window.fill("Laatste groep van de herstelsleutel", "XXXXX");
    window.fill("Laatste groep van de hoofdsleutel", &keys[1]);
    window.press("Enter");
    window.reads("Dit is niet de laatste groep van deze sleutel.");
    window.fill("Laatste groep van de herstelsleutel", &keys[0]);
    window.press("Enter");
    window.is_at(Role::Heading, "Vandaag");
}

fn add_a_kernverbinder(window: &mut Window) {
    window.go_to("beheer", "Beheer");
    window.push("Iemand toevoegen");
    window.is_at(Role::Field, "Naam");
    window.type_in("Anouk Verhoef");
    window.fill("Wachtwoordzin van deze persoon", PASSPHRASE);
    window.fill("Nog een keer dezelfde wachtwoordzin", PASSPHRASE);
    window.press("Enter");
    window.reads("Anouk Verhoef is toegevoegd");
    window.is_at(Role::Button, "Iemand toevoegen");
}

fn take_in(window: &mut Window) {
    window.press("Ctrl N");
    window.is_at(Role::Heading, "Nieuwe aanvraag");
    // The first list named Kern is that of the top bar; Tab from the heading comes to the form's own.
    window.choose("Kern", "Ingen");
    window.fill("Wat is het idee?", IDEA);
    window.fill(
        "Wat gaat u doen, en voor wie?",
        "Een baan van 12 bij 3 meter, voor jong en oud.",
    );
    for spelregel in SPELREGELS {
        window.fill(spelregel, "Elke woensdag een inloopmiddag voor het hele dorp.");
    }
    window.fill("Straat of buurt", "Dorpsstraat");
    window.press("Enter");
    window.choose("Soort activiteit", "bankje of ontmoetingsplek");
    window.choose("Voor welke groep?", "alle bewoners");
    window.fill("Eerste dag", &typed(in_three_weeks()));
    window.fill("Hoeveel mensen?", "60");
    window.fill("Waarvoor, regel 1", "Split, 6 kuub, met bezorgen");
    window.fill("Bedrag, regel 1", "540");
    window.press("Enter");
    window.is_at(Role::Field, "Waarvoor, regel 2");
    window.type_in("Huur graafmachine");
    window.choose("Soort, regel 2", "huur");
    window.fill("Bedrag, regel 2", "310,00");
    window.fill("Vraagt u van ons", "850");
    window.reads("Dit kan. Daarna is er nog € 1.150,00.");
    window.reads("4 zelf beoordelen, 3 voldoen");

    // Handing in too early says what is missing, there.
    window.press("Ctrl Enter");
    window.is_at(Role::Field, "Naam");
    window.type_in("Wim van Zetten");
    window.choose("Vraagt aan als", "inwoner");
    window.fill("Straat en huisnummer", "Dorpsstraat 12");
    window.fill("Postcode", "4031 AB");
    window.fill("Plaats", "Ingen");
    window.fill("Telefoon", "06 0000 0000");
    window.tick("Iedereen in deze straat, buurt of kern mag meedoen. Niemand wordt uitgesloten.");
    window.tick("Ik heb de ondertekende aanvraag gezien.");
    window.choose("Langs welke weg?", "aan tafel in de kern");
    window.reads("Concept bewaard om");
    window.reads_no_longer("Nog nodig:");
    window.press("Ctrl Enter");
}

fn hand_over_the_receipt(window: &mut Window) {
    window.is_at(Role::Heading, "Ontvangstbewijs");
    let number = format!("{}-A2-0001-", today().format("%y"));
    window.reads("Wim van Zetten vraagt € 850,00 uit Leefbaarheidsbudget");
    assert!(window.text().contains(&number), "{}", window.text());
    window.reads("Handtekening aanvrager Wim van Zetten");
    window.push("Naar de aanvraag");
    window.is_at(Role::Heading, IDEA);
}

fn advise(window: &mut Window) {
    window.pick("Toekennen", "Toekennen");
    window.fill("Bedrag", "850");
    window.fill("Besproken in de kern op", &typed(today()));
    window.fill("Met wie?", "de dorpsvereniging");
    window.fill("Wat kwam daaruit?", "Men staat erachter.");
    window.press("Ctrl Enter");
    window.reads("Advies van Anouk Verhoef");
    window.is_at(Role::Heading, IDEA);
}

fn judge(window: &mut Window) {
    window.reads("4 voorwaarden zijn nog niet beoordeeld.");
    for (at, spelregel) in SPELREGELS.iter().enumerate() {
        let open = format!("Lees en beoordeel: {spelregel}");
        if at == 0 {
            window.tab_to(Role::Button, &open);
        } else {
            window.is_at(Role::Button, &open);
        }
        window.press("Enter");
        // A tick alone is never a judgement.
        window.pick("voldoet", "voldoet");
        window.push("Oordeel vastleggen");
        window.reads("Een vinkje alleen is geen oordeel.");
        window.press("Shift Tab");
        window.type_in("De aanvrager legt het goed uit.");
        window.push("Oordeel vastleggen");
        window.reads(&format!("{} voldoen", at + 4));
    }
}

fn award_a_part(window: &mut Window) {
    window.pick(ALL, "Voor een deel toekennen");
    window.fill("Bedrag", "650");
    window.choose("Vorm", "verlening");
    window.fill("Mandaat", "mandaatregister 12");
    window.fill(
        "Waarom? Dit komt in de brief.",
        "De buitendienst leent de graafmachine uit.",
    );
    let pot = format!(
        "€ 650,00 uit de pot van Ingen {}; daarna € 1.350,00 over.",
        in_three_weeks().format("%Y")
    );
    window.reads(&pot);
    window.reads(
        "Ik ken namens het college € 650,00 toe aan Wim van Zetten. Dat is € 200,00 minder dan gevraagd.",
    );

    // Nothing happens without the tick; the button says so, and brings one to it.
    window.press("Ctrl Enter");
    window.reads("Zet eerst het vinkje bij de zin hierboven.");
    let sentence = window.sees_like(Role::Choice, "Ik ken namens het college € 650,00 toe");
    window.is_at(Role::Choice, &sentence);
    window.press("Space");
    window.press("Ctrl Enter");
    window.reads("€ 650,00 verleend, met € 1.350,00 over in de pot.");
}

fn announce(window: &mut Window) {
    window.sees(Role::Field, Some("Verstuurd op"));
    window.press("Ctrl Enter");
    window.reads("Het besluit is verstuurd op");
    window.reads("Bezwaar kan tot en met");
    window.reads("Hoe het afliep");
}
