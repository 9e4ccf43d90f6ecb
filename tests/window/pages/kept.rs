//! What the budget officer sees beside the cases: where the money of a pot is, the years, what is held of a person, what is
//! past its term and what went.

use kernkas_tests::window::{Window, sight::Role};

use super::look::{Look, settle};

/// From Budget to the certificate of what was erased. The budget officer of the sample is at the desk.
pub fn walk(look: &Look, window: &mut Window) {
    money(look, window);
    window.click(Role::Link, look.words("Beheer", "Settings"));
    window.click(Role::Link, look.words("Bewaren", "Retention"));
    settle(window);
    look.at(window, "34a-retention");
    let certificate = window.sees_like(Role::Link, look.words("Verklaring van", "Certificate of"));
    window.click(Role::Link, &certificate);
    let title = look.words("Verklaring van vernietiging", "Certificate of destruction");
    window.sees(Role::Heading, Some(title));
    settle(window);
    look.at(window, "34b-certificate");
    person(look, window);
}

fn money(look: &Look, window: &mut Window) {
    window.click(Role::Link, "Budget");
    window.click(Role::Button, "Asch");
    settle(window);
    look.at(window, "20a-budget-behind");
    window.click(Role::Button, look.words("Verloop", "Course"));
    settle(window);
    look.at(window, "20b-budget-course");
    window.click(Role::Button, look.words("Vijf jaar", "Five years"));
    settle(window);
    look.at(window, "20c-budget-years");
}

/// Everybody in the sample is made up; a name that is there often has the longest sheet.
fn person(look: &Look, window: &mut Window) {
    window.click(Role::Link, look.words("Beheer", "Settings"));
    window.click(Role::Link, look.words("Inzage", "Access"));
    let words = look.words(
        "Naam, rekeningnummer, e-mail of telefoon",
        "Name, account number, e-mail or telephone",
    );
    window.fill(words, "Ria");
    window.press("Enter");
    let show = look.words("Toon wat wij bewaren", "Show what we hold");
    window.sees(Role::Button, Some(show));
    settle(window);
    look.at(window, "34c-persons");
    if let Some(first) = window.all(Role::Choice).first() {
        window.click(Role::Choice, first);
    }
    window.click(Role::Button, show);
    let title = look.words("Wat wij van u bewaren", "What we hold of you");
    window.sees(Role::Heading, Some(title));
    settle(window);
    look.at(window, "34d-person");
}
