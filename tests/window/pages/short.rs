//! The pages of money that lacks: what if, side by side, deciding together, and a scheme that is changed.

use kernkas_tests::window::{Opening, Window, municipality, sight::Role};

use super::look::{Look, SIZES, settle};
use crate::short_of_money::{BENCH, TREES, two_to_compare};

/// From an application of a pot that is compared to the decisions on all that wait for it; then the rules of its scheme.
pub fn walk(look: &Look) {
    let folder = municipality::founded(two_to_compare);
    let mut window = Opening::on(folder.path()).open();
    window.resize(SIZES[0].0, SIZES[0].1);
    window.sit("Marijke");
    look.put_on(&window);
    unlock_again(look, &mut window, "Marijke");
    window.press("Ctrl K");
    window.is_at(
        Role::Field,
        look.words(
            "Zoek een aanvraag, kern of pagina",
            "Find an application, kern or page",
        ),
    );
    window.type_in("fruitbomen");
    window.until("the application first among what is found", |window| {
        let first = window.all(Role::Option).into_iter().next()?;
        first.starts_with(TREES).then_some(())
    });
    window.press("Enter");
    window.is_at(Role::Heading, TREES);
    let beside = look.words(
        "Leg de aanvragen van deze pot naast elkaar",
        "Set the applications of this pot beside each other",
    );
    window.click(Role::Link, beside);
    window.is_at(Role::Heading, look.words("Naast elkaar leggen", "Side by side"));
    settle(&window);
    look.at(&window, "60-compare");
    let all = format!(
        "{} {BENCH}",
        look.words("Alles wat kan voor", "All that can be given to")
    );
    window.click(Role::Button, &all);
    settle(&window);
    look.at(&window, "61-compare-chosen");
    window.click(
        Role::Button,
        look.words("Verder met 1 besluit", "Go on with 1 decision"),
    );
    window.is_at(Role::Heading, look.words("Samen beslissen", "Decide together"));
    settle(&window);
    look.at(&window, "62-many");
    changing_a_scheme(look, &mut window);
}

fn unlock_again(look: &Look, window: &mut Window, who: &str) {
    // Beginning again in another language asks who is there only where the office was locked.
    if window
        .all(Role::Heading)
        .iter()
        .any(|heading| heading == look.words("Ontgrendelen", "Unlock"))
    {
        window.choose(look.words("Wie bent u?", "Who are you?"), who);
        window.fill(
            look.words("Wachtwoordzin", "Passphrase"),
            kernkas_tests::desk::PASSPHRASE,
        );
        window.press("Enter");
        window.sees_like(Role::Button, who);
    }
}

/// What an administrator sets of a scheme: the forms with what is wrong in them.
fn changing_a_scheme(look: &Look, window: &mut Window) {
    window.press("Ctrl L");
    window.sees(Role::Heading, Some(look.words("Ontgrendelen", "Unlock")));
    unlock_again(look, window, "Sanne");
    window.click(Role::Link, look.words("Beheer", "Settings"));
    window.click(Role::Link, look.words("Regelingen", "Schemes"));
    window.click(Role::Button, look.words("Wijzig", "Change"));
    let at_once = window.sees_like(Role::Choice, look.words("Alles meteen", "All at once"));
    let in_parts = window.sees_like(
        Role::Choice,
        look.words("In delen, vooraf", "In parts, in advance"),
    );
    window.pick(&at_once, &in_parts);
    window.click(Role::Button, look.words("Nog een deel", "Another part"));
    window.click(
        Role::Button,
        look.words("Leg de wijziging vast", "Record the change"),
    );
    settle(window);
    look.at(window, "63-scheme-wrong");
}
