//! What lies in the sample to be looked at.

use kernkas_tests::{
    desk::TestDesk,
    window::{
        Window,
        municipality::{self, today},
        sight::Role,
    },
};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::look::Look;

/// An application, by the picture it will have and its number.
pub type Case = (&'static str, String);

/// A case in each of some states, by the picture it will have; and a draft that is ready to be handed in.
pub fn of(folder: &TempDir) -> Vec<Case> {
    let desk = TestDesk::in_folder(folder.path().to_path_buf(), &today().to_string());
    desk.call("open-sample", json!({}));
    let found = [
        ("10-case-submitted", "submitted"),
        ("11-case-advised", "advised"),
        ("12-case-awarded", "awarded"),
        ("13-case-rejected", "rejected"),
    ]
    .map(|(page, state)| (page, first(&desk, state)));
    let others = special(&desk);
    desk.call(
        "save-draft",
        json!({ "draft": null, "application": municipality::application() }),
    );
    desk.leave();
    let found: Vec<_> = found
        .into_iter()
        .filter_map(|(page, number)| Some((page, number?)))
        .chain(others)
        .collect();
    assert!(
        found.len() >= 3,
        "the sample has applications in every state: {found:?}"
    );
    found
}

/// One with an objection under way, one with a notice of default, one that was erased.
fn special(desk: &TestDesk) -> Vec<Case> {
    let list: Value = desk.call("applications", asked(&[], 200));
    let views: Vec<Value> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| desk.call("application", json!({ "case": row["case"] })))
        .collect();
    let number = |is: &dyn Fn(&Value) -> bool| {
        let found = views.iter().find(|view| is(view));
        Some(found?["number"].as_str()?.to_owned())
    };
    let objections = |view: &Value| view["remedies"]["objections"].as_array().unwrap().clone();
    [
        (
            "14-case-objection",
            number(&|view| objections(view).iter().any(|one| one["ruling"].is_null())),
        ),
        (
            "15-case-objection-decided",
            number(&|view| objections(view).iter().any(|one| !one["ruling"].is_null())),
        ),
        (
            "16-case-default",
            number(&|view| !view["remedies"]["notices"].as_array().unwrap().is_empty()),
        ),
        ("17-case-erased", number(&|view| !view["erased_on"].is_null())),
    ]
    .into_iter()
    .filter_map(|(page, number)| Some((page, number?)))
    .collect()
}

fn asked(states: &[&str], limit: u32) -> Value {
    json!({
        "words": "", "kernen": [], "schemes": [], "states": states, "year": null, "pots": [], "within_days": null,
        "sort": "newest", "offset": 0, "limit": limit
    })
}

fn first(desk: &TestDesk, state: &str) -> Option<String> {
    let list: Value = desk.call("applications", asked(&[state], 1));
    Some(list["rows"][0]["number"].as_str()?.to_owned())
}

/// Opens an application by its number, through the palette.
pub fn open(window: &mut Window, look: &Look, number: &str) {
    window.press("Ctrl K");
    let search = look.words(
        "Zoek een aanvraag, kern of pagina",
        "Find an application, kern or page",
    );
    window.is_at(Role::Field, search);
    window.type_in(number);
    window.until("the number first among what is found", |window| {
        let first = window.all(Role::Option).into_iter().next()?;
        first.contains(number).then_some(())
    });
    window.press("Enter");
    window.reads(number);
}
