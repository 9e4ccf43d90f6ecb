//! Somebody at work, who says on a line what the office said was done: until the program is killed.
//!
//! Words: the data folder. It saves drafts, hands in, advises, judges and awards for as long as it lives.

use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};
use std::{env, path::PathBuf};

fn main() {
    let folder = PathBuf::from(env::args_os().nth(1).expect("the data folder"));
    let desk = TestDesk::in_folder(folder, "2026-05-12");
    for round in 0.. {
        take_in(&desk, round);
    }
}

fn say(what: &str, of: &Value, more: &str) {
    println!("{what} {} {more}", of.as_str().expect("an id"));
}

/// One application from the first letter to the award, each step told once the office has answered.
fn take_in(desk: &TestDesk, round: u32) {
    desk.sit("Anouk");
    let mut application = desk::jeu_de_boules();
    application["ask"]["area"] = json!(format!("Straat {round}"));
    application["ask"]["asked"] = json!("10.00");
    application["ask"]["signed_copy_seen"] = json!(true);
    let mut draft = Value::Null;
    for typed in 0..4 {
        application["plan"] = json!(format!("Ronde {round}, letter {typed}."));
        draft = desk.call(
            "save-draft",
            json!({ "draft": draft, "application": application }),
        )["draft"]
            .clone();
        say("draft", &draft, &format!("{round} {typed}"));
    }
    let receipt = desk.call("submit", json!({ "draft": draft, "application": application }));
    let case = receipt["case"].clone();
    say("submitted", &case, receipt["number"].as_str().expect("a number"));
    desk.act(&case, desk::advice("10.00"));
    say("advised", &case, "10.00");
    desk.sit("Marijke");
    for condition in desk.judged_conditions(&case) {
        desk.act(&case, desk::judgement(&condition, "meets", "Duidelijk."));
        say("judged", &case, &condition);
    }
    desk.act(&case, desk::award("10.00"));
    say("awarded", &case, "10.00");
}
