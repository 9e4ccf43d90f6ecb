//! A claim of a signaleringsgroep and the yearly contributions, from table to award. The mouse is never touched.

use kernkas_tests::window::{
    Opening, Window,
    municipality::{self, today, typed},
    sight::Role,
};

const GROUP: &str = "Signaleringsgroep Lienden-Ommeren";

#[test]
fn a_claim_is_taken_in_and_awarded_without_a_mouse() {
    let folder = municipality::founded(|_| ());
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    window.sit("Anouk");
    window.go_to("declaraties", "Declaraties");
    let title = format!("Declaraties {}", today().format("%Y"));
    window.is_at(Role::Heading, &title);
    window.reads("Vrij om te vragen: € 750,00");
    window.push(&format!("Nieuwe declaratie van {GROUP}"));
    window.is_at(Role::Heading, "Declaratie");
    window.fill("Leverancier", "Drukkerij De Linge");
    window.fill("Nummer op de bon (hoeft niet)", "2118");
    window.fill("Datum", &typed(today()));
    window.fill("Bedrag", "751");
    window.fill("Naam", "Hans van Wijk");
    window.fill("Rekeningnummer (IBAN)", "NL91 ABNA 0417 1643 00");
    window.tick("Ik heb een getekende declaratie gezien");
    window.reads_no_longer("Nog nodig:");
    // Over the year's budget it is refused, with what there is; in part it fits.
    window.press("Ctrl Enter");
    window.reads("In dit declaratiebudget is nog € 750,00 vrij. Vraag hoogstens dat bedrag.");
    window.is_at(Role::Field, "Bedrag dat u vraagt");
    window.type_in("750");
    window.press("Ctrl Enter");
    window.is_at(Role::Heading, "Declaratie: Drukkerij De Linge");
    window.reads(GROUP);
    window.leave();

    window.sit("Marijke");
    // "linge" would find the kern Lingemeer first.
    window.go_to("drukkerij", "Declaratie: Drukkerij De Linge");
    window.is_at(Role::Heading, "Declaratie: Drukkerij De Linge");
    window.pick("Geheel toekennen, € 750,00", "Geheel toekennen, € 750,00");
    window.choose("Vorm", "directe vaststelling");
    window.fill("Mandaat", "mandaatregister 12");
    let sentence = window.sees_like(Role::Choice, "Ik ");
    window.tick(&sentence);
    window.press("Ctrl Enter");
    window.reads("€ 750,00 direct vastgesteld, met € 0,00 over in de pot.");
    window.go_to("declaraties", "Declaraties");
    window.reads("Vrij om te vragen: € 0,00");
}

#[test]
fn contributions_are_proposed_by_one_and_awarded_by_another_without_a_mouse() {
    let folder = municipality::founded(|_| ());
    let mut window = Opening::on(folder.path()).open();
    window.resize(1280, 720);
    window.sit("Anouk");
    bring_to_contributions(&mut window);
    window.reads("Het convenant geldt sinds");
    window.push("Stel er 6 voor");
    window.reads("6 zijn gedaan.");
    window.leave();

    window.sit("Marijke");
    bring_to_contributions(&mut window);
    window.fill("Mandaat", "mandaatregister 12");
    window.push("Ken er 6 toe");
    window.reads("6 zijn gedaan.");
    window.reads("Besloten");
    window.reads_no_longer("Ken er");
}

fn bring_to_contributions(window: &mut Window) {
    window.go_to("bijdragen", "Bijdragen");
    let title = format!("Jaarlijkse bijdragen {}", today().format("%Y"));
    window.is_at(Role::Heading, &title);
}
