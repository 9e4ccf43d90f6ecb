//! Bad input: each has a sentence in both languages, changes nothing and loses nothing.

#[path = "bad_input/amounts_days_and_shapes.rs"]
mod amounts_days_and_shapes;
#[path = "bad_input/deeds.rs"]
mod deeds;
#[path = "bad_input/edges_of_days.rs"]
mod edges_of_days;
#[path = "bad_input/money.rs"]
mod money;
#[path = "bad_input/texts.rs"]
mod texts;

use kernkas_tests::desk::{self, TestDesk};
use office::{
    sentences::{Language, say},
    wire::{CallFailure, FailureKind},
};
use serde_json::{Value, json};

/// An application that can be handed in.
fn whole() -> Value {
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    application
}

/// The application with something else at a path such as `ask.costs.0.amount`.
fn with(path: &str, value: Value) -> Value {
    let mut application = whole();
    *at(&mut application, path) = value;
    application
}

fn at<'a>(application: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('.')
        .fold(application, |inside, part| match part.parse::<usize>() {
            Ok(place) => &mut inside[place],
            Err(_) => &mut inside[part],
        })
}

/// An application with every field there, as it comes back.
fn full(application: &Value) -> Value {
    let read: rules::application::Application = serde_json::from_value(application.clone()).unwrap();
    serde_json::to_value(read).unwrap()
}

/// A desk with Anouk at it, and a draft that she has saved.
struct AtTheTable {
    desk: TestDesk,
    draft: Value,
    bytes: Vec<u8>,
}

impl AtTheTable {
    fn new() -> Self {
        let desk = desk::founded("2026-05-12");
        desk.sit("Anouk");
        let draft = desk.call("save-draft", json!({ "application": whole() }))["draft"].clone();
        let bytes = desk.bytes();
        Self { desk, draft, bytes }
    }

    /// Hands in what cannot be: it is refused with a sentence, and the draft is there as it was.
    fn refused(&self, call: &str, application: &Value) -> CallFailure {
        let body = match call {
            "check" => json!({ "application": application }),
            _ => json!({ "draft": self.draft, "application": application }),
        };
        let failure = self.desk.refused(call, body);
        self.nothing_happened(&failure);
        failure
    }

    fn nothing_happened(&self, failure: &CallFailure) {
        has_a_sentence(failure);
        assert!(
            self.desk.bytes() == self.bytes,
            "{failure:?} and something was written"
        );
        let kept = self.desk.call("open-draft", json!({ "draft": self.draft }));
        assert_eq!(
            kept["application"],
            full(&whole()),
            "{failure:?} and the draft is another"
        );
    }

    /// What a check says cannot be accepted: pairs of a field and a reason.
    fn problems(&self, application: &Value) -> Vec<(String, String)> {
        let check = self.desk.call("check", json!({ "application": application }));
        let problems = check["problems"].as_array().unwrap().iter();
        let text = |problem: &Value, part: &str| problem[part].as_str().unwrap().to_owned();
        problems
            .map(|problem| (text(problem, "field"), text(problem, "why")))
            .collect()
    }
}

/// A refusal, not a fault, with a sentence in both languages in which everything is filled in.
fn has_a_sentence(failure: &CallFailure) {
    assert_eq!(failure.kind, FailureKind::Refused, "{failure:?}");
    let (dutch, english) = (say(&failure.text, Language::Nl), say(&failure.text, Language::En));
    assert!(
        dutch != failure.text.id && english != failure.text.id,
        "no sentence: {failure:?}"
    );
    assert_ne!(dutch, english, "not translated");
    for sentence in [dutch, english] {
        assert!(
            !sentence.contains(['{', '}', '$']) || failure.text.id == "fault-bad-call",
            "not filled in: {sentence}"
        );
        assert!(sentence.len() < 1_000, "a sentence of {} bytes", sentence.len());
    }
}
