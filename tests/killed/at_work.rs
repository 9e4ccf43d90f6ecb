//! Somebody at work, who says on a line what the office said was done: until the program is killed.
//!
//! Words: the data folder, then nothing more (saves drafts, hands in, advises, judges and awards for as long as it lives), or
//! `import`, `export`, `backup` with a folder of files and a number to begin with, `erase` with an erasure that was proposed,
//! `open` (sits down and leaves, over and over), or `sit` (sits down and stays).

use kernkas_tests::desk::{self, TestDesk};
use serde_json::{Value, json};
use std::{env, path::PathBuf};

fn main() {
    let mut words = env::args_os().skip(1);
    let folder = PathBuf::from(words.next().expect("the data folder"));
    let desk = TestDesk::in_folder(folder, "2026-05-12");
    let task = words.next().map(|word| word.into_string().expect("a word"));
    let files = PathBuf::from(words.next().unwrap_or_default());
    let first = words
        .next()
        .map(|word| word.to_string_lossy().parse().expect("a number"));
    let first: u32 = first.unwrap_or_default();
    match task.as_deref() {
        None => {
            for round in 0.. {
                take_in(&desk, round);
            }
        }
        Some("import") => import(&desk, &files, first),
        Some("export") => export(&desk, &files, first),
        Some("backup") => backup(&desk, &files, first),
        Some("erase") => erase(&desk, &files.to_string_lossy()),
        Some("sit") => {
            desk.sit("Anouk");
            println!("sat");
            std::thread::sleep(std::time::Duration::from_secs(60));
        }
        Some("open") => loop {
            desk.sit("Anouk");
            println!("opened");
            desk.leave();
        },
        Some(other) => panic!("no task is called {other}"),
    }
}

/// Takes in file after file; those that are there over and over.
fn import(desk: &TestDesk, files: &std::path::Path, first: u32) {
    desk.sit("Roos");
    for number in first.. {
        let mut file = files.join(format!("{number}.kernkas"));
        if !file.exists() {
            file = files.join(format!("{}.kernkas", first.max(1) - 1));
        }
        desk.call("import", json!({ "file": file, "sha256": null }));
        println!("imported {number}");
    }
}

fn export(desk: &TestDesk, files: &std::path::Path, first: u32) {
    desk.sit("Anouk");
    for number in first.. {
        let file = files.join(format!("{number}.kernkas"));
        let wish = json!({ "for": [], "everything": true });
        let done = desk.call("export", json!({ "file": file, "wish": wish }));
        println!("exported {number} {}", done["number"]);
    }
}

fn backup(desk: &TestDesk, files: &std::path::Path, first: u32) {
    desk.sit("Sanne");
    for number in first.. {
        desk.call("backup", json!({ "file": files.join(format!("{number}.db")) }));
        println!("copied {number}");
    }
}

/// Confirms an erasure, on the day on which it may be, and waits for what comes.
fn erase(desk: &TestDesk, erasure: &str) {
    desk.on("2027-04-05");
    desk.sit("Marijke");
    println!("sat");
    desk.call("confirm-erasure", json!({ "erasure": erasure }));
    println!("erased");
    std::thread::sleep(std::time::Duration::from_secs(60));
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
