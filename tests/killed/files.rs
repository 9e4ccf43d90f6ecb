//! Killed while files are taken in, saved or copied, and while an older database is brought up to date.

use crate::{AtWork, Dice, OPENS_WITHIN, alone};
use kernkas_tests::{
    desk::{self, TestDesk},
    laptops::{Hall, hall, joined},
    past_the_desk,
    play::cases,
    template::Template,
};
use serde_json::{Value, json};
use std::{
    ffi::OsStr,
    fs,
    path::Path,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const DAY: &str = "2026-05-12";
/// How many files there are to take in, and how many cases each has more than the one before.
const FILES: u32 = 12;
const CASES: u32 = 3;

/// Starts a task at `first`, lets it be for a while and kills it. Gives what it told.
fn killed(desk: &TestDesk, task: &str, files: &Path, first: u32, dice: &mut Dice, most: u64) -> Vec<String> {
    let first = first.to_string();
    let words = [OsStr::new(task), files.as_os_str(), OsStr::new(&first)];
    let at_work = AtWork::with(&desk.folder(), &words);
    let told = at_work.first();
    thread::sleep(Duration::from_micros(dice.below(most)));
    let rest = at_work.kill();
    std::iter::once(told).chain(rest).collect()
}

/// Sits down again, which may not take long, and finds all of it sound.
fn opens_again(desk: &TestDesk, name: &str) {
    let opening = Instant::now();
    desk.sit(name);
    assert!(
        opening.elapsed() < OPENS_WITHIN,
        "it takes {:?} to come back",
        opening.elapsed()
    );
    let verified = desk.call("verify", json!({}));
    let found = (&verified["broken"], &verified["tables_agree"]);
    assert_eq!(found, (&json!([]), &json!(true)));
}

/// The last number that was told.
fn last(told: &[String]) -> u32 {
    told.last().unwrap().split(' ').nth(1).unwrap().parse().unwrap()
}

fn count(desk: &TestDesk) -> u32 {
    let list = desk.call("applications", json!({ "limit": 200 }));
    u32::try_from(list["rows"].as_array().unwrap().len()).unwrap()
}

/// The town hall with Anouk at the desk, the laptop of Roos, and files for it, each with all of the one before.
fn on_the_road() -> (Hall, Template, TempDir) {
    let hall = hall(DAY);
    let roos = joined(&hall, "Roos", "reader", &[], DAY);
    let seat = roos.call("desk", json!({}))["seat"].clone();
    roos.leave();
    let road = tempfile::tempdir().unwrap();
    for number in 0..FILES {
        for _ in 0..CASES {
            drop(hall.submitted("ingen", "10.00"));
        }
        let file = road.path().join(format!("{number}.kernkas"));
        let wish = json!({ "for": [seat], "everything": false });
        hall.call("export", json!({ "file": file, "wish": wish }));
    }
    (hall, Template::of(&roos.folder()), road)
}

#[test]
fn killed_while_files_come_in_each_is_there_whole_or_not_at_all() {
    let _alone = alone();
    let (_hall, template, road) = on_the_road();
    let mut dice = Dice::new();
    let mut roos = TestDesk::copy_of(&template, DAY);
    let mut there = 0;
    let mut between = 0;
    for kill in 0..cases(50).cases {
        if there >= FILES {
            roos = TestDesk::copy_of(&template, DAY);
            there = 0;
        }
        let told = killed(&roos, "import", road.path(), there, &mut dice, 60_000);
        let acknowledged = (last(&told) + 1).min(FILES);
        opens_again(&roos, "Roos");
        let found = count(&roos);
        assert_eq!(found % CASES, 0, "kill {kill}: half a file is there");
        there = found / CASES;
        assert!(
            there >= acknowledged,
            "kill {kill}: {acknowledged} told, {there} there"
        );
        assert!(
            there <= acknowledged + 1,
            "kill {kill}: {acknowledged} told, {there} there"
        );
        between += u32::from(there < FILES);
        roos.leave();
    }
    assert!(between > 5, "it was always ready before it was killed");
    println!("tried: {} kills", cases(50).cases);
}

#[test]
fn killed_while_files_are_saved_each_is_whole_and_no_number_is_given_twice() {
    let _alone = alone();
    let (hall, template, _road) = on_the_road();
    hall.leave();
    let roos = TestDesk::copy_of(&template, DAY);
    roos.sit("Roos");
    let mut dice = Dice::new();
    let stick = tempfile::tempdir().unwrap();
    let (mut next, mut numbers): (u32, Vec<u32>) = (0, Vec::new());
    for kill in 0..cases(40).cases {
        let told = killed(&hall, "export", stick.path(), next, &mut dice, 120_000);
        let number = |line: &String| line.split(' ').nth(2).unwrap().parse::<u32>().unwrap();
        numbers.extend(told.iter().map(number));
        assert!(numbers.is_sorted_by(|a, b| a < b), "kill {kill}: {numbers:?}");
        let after = last(&told) + 1;
        for file in next..=after {
            let path = stick.path().join(format!("{file}.kernkas"));
            if file < after || path.exists() {
                let seen = roos.call("inspect", json!({ "file": path }));
                assert!(seen["number"].is_u64(), "kill {kill}: file {file}: {seen}");
                fs::remove_file(path).unwrap();
            }
        }
        only_workshops_are_left(stick.path());
        next = after + 1;
        opens_again(&hall, "Anouk");
        hall.leave();
    }
    println!("tried: {} kills", cases(40).cases);
}

#[test]
fn killed_while_it_is_copied_each_copy_that_was_told_opens() {
    let _alone = alone();
    let desk = desk::founded(DAY);
    let case = desk.decided("ingen", "800.00", "650.00");
    desk.leave();
    let keys = fs::read(desk.folder().join("keys.json")).unwrap();
    let mut dice = Dice::new();
    let stick = tempfile::tempdir().unwrap();
    let mut next = 0;
    for kill in 0..cases(20).cases {
        let told = killed(&desk, "backup", stick.path(), next, &mut dice, 150_000);
        let after = last(&told) + 1;
        for number in next..=after {
            let (copy, beside) = (format!("{number}.db"), format!("{number}.db.keys.json"));
            let (copy, beside) = (stick.path().join(copy), stick.path().join(beside));
            if number < after {
                assert!(beside.exists(), "kill {kill}: copy {number} has no keys");
            }
            // The first and the last of each round: that is where it was killed.
            if copy.exists() && (number == next || number >= after - 1) {
                opens(&copy, &fs::read(&beside).unwrap_or_else(|_| keys.clone()), &case);
            }
            for file in [copy, beside] {
                drop(fs::remove_file(file));
            }
        }
        only_workshops_are_left(stick.path());
        next = after + 1;
        opens_again(&desk, "Sanne");
        desk.leave();
    }
    println!("tried: {} kills", cases(20).cases);
}

fn opens(copy: &Path, keys: &[u8], case: &Value) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("kas");
    fs::create_dir(&data).unwrap();
    fs::copy(copy, data.join("kernkas.db")).unwrap();
    fs::write(data.join("keys.json"), keys).unwrap();
    let back = TestDesk::in_folder(data, DAY);
    opens_again(&back, "Marijke");
    let shown = back.call("application", json!({ "case": case }));
    assert_eq!(shown["awarded"], "650.00");
}

/// What was being made may lie there under another name; nothing half has the name of a file.
fn only_workshops_are_left(stick: &Path) {
    for entry in fs::read_dir(stick).unwrap().map(Result::unwrap) {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(
            name.starts_with(".making-") || name.starts_with(".writing-"),
            "{name} was left"
        );
        let path = entry.path();
        drop(fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path)));
    }
}

/// What the second version of the database has more than the first.
const BACK_TO_THE_FIRST: &str =
    "DROP TABLE twins; DROP TABLE to_erase; DROP TABLE held; DROP TABLE heard; DROP TABLE wanted; DROP TABLE bundles;
    DROP INDEX events_of_office; DROP INDEX events_settling; DROP INDEX bodies_withheld; DROP INDEX bodies_erased;
    UPDATE local SET value = '0' WHERE name = 'tables'; PRAGMA user_version = 1";

#[test]
fn killed_while_an_older_database_is_brought_up_to_date_it_is_either_and_opens() {
    let _alone = alone();
    let desk = desk::founded(DAY);
    let case = desk.decided("ingen", "800.00", "650.00");
    let inside = past_the_desk::open(&desk, "Sanne");
    inside.db.execute_batch(BACK_TO_THE_FIRST).unwrap();
    drop(inside);
    let older = Template::of(&desk.folder());
    let mut dice = Dice::new();
    for kill in 0..cases(20).cases {
        let desk = TestDesk::copy_of(&older, DAY);
        let at_work = AtWork::with(&desk.folder(), &[OsStr::new("open")]);
        thread::sleep(Duration::from_micros(dice.below(200_000)));
        drop(at_work.kill());
        opens_again(&desk, "Marijke");
        let shown = desk.call("application", json!({ "case": case }));
        assert_eq!(shown["awarded"], "650.00", "kill {kill}");
        let backups = fs::read_dir(desk.folder().join("backups"))
            .unwrap()
            .map(Result::unwrap);
        for entry in backups.filter(|entry| entry.file_type().unwrap().is_file()) {
            let keys = fs::read(desk.folder().join("keys.json")).unwrap();
            opens(&entry.path(), &keys, &case);
        }
    }
    println!("tried: {} kills", cases(20).cases);
}
