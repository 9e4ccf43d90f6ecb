//! Killed while somebody's words and data are erased: nothing has gone, or everything has; and once it counts as done the
//! person stands nowhere in the file.

use crate::{
    AtWork, Dice, OPENS_WITHIN, alone,
    village::{LATER, SAID, found, holds_up, shown, withdrawn_at},
};
use kernkas_tests::{desk::TestDesk, laptops::hall, past_the_desk, play::cases, template::Template};
use serde_json::{Value, json};
use std::{
    ffi::OsStr,
    thread,
    time::{Duration, Instant},
};

/// A case of which the erasure was proposed by Sanne.
struct Proposed {
    folder: Template,
    case: Value,
    erasure: Value,
}

impl Proposed {
    fn new() -> Self {
        let hall = hall(crate::village::DAY);
        let case = withdrawn_at(&hall);
        hall.on(LATER);
        hall.sit("Sanne");
        hall.call("propose-erasure", crate::village::wish(&case));
        let erasure = hall.call("retention", json!({}))["erasures"][0]["erasure"].clone();
        hall.leave();
        let folder = Template::of(&hall.folder());
        Self {
            folder,
            case,
            erasure,
        }
    }

    fn copy(&self) -> TestDesk {
        TestDesk::copy_of(&self.folder, LATER)
    }

    fn begin(&self, desk: &TestDesk) -> AtWork {
        let words = [OsStr::new("erase"), OsStr::new(self.erasure.as_str().unwrap())];
        let at_work = AtWork::with(&desk.folder(), &words);
        assert_eq!(at_work.first(), "sat");
        at_work
    }

    /// How long it takes from beginning to end.
    fn takes(&self) -> Duration {
        let desk = self.copy();
        let at_work = self.begin(&desk);
        let began = Instant::now();
        assert_eq!(at_work.first(), "erased");
        let took = began.elapsed();
        drop(at_work.kill());
        took
    }
}

/// Where the program was when it was killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    /// Before the erasure was on the disk.
    Nothing,
    /// It was, and its traces were not cleared.
    Traces,
    /// All of it was done.
    Done,
}

/// What a killed program left, before anybody sits down again.
fn left(desk: &TestDesk) -> Found {
    let mut inside = past_the_desk::open_folder(&desk.folder(), "Marijke");
    let erased = inside.number("SELECT count(*) FROM bodies WHERE state = 'erased'");
    let marked = inside.number("SELECT count(*) FROM local WHERE name = 'erased-traces'");
    if erased == 0 {
        assert_eq!(marked, 0, "traces of nothing");
        return Found::Nothing;
    }
    assert!(erased >= 3, "applicant, words and paper go together: {erased}");
    let papers = inside.number("SELECT count(*) FROM papers");
    assert_eq!(papers, 0, "the paper goes with its name");
    if marked == 1 {
        return Found::Traces;
    }
    let pages = inside.db.connection.serialize("main").unwrap().to_vec();
    assert_eq!(
        found(&pages, &SAID),
        Vec::<&str>::new(),
        "it counts as done and is not"
    );
    Found::Done
}

/// Every page of the file as it stands on the disk, after the office was opened and left.
fn pages(desk: &TestDesk) -> Vec<u8> {
    desk.leave();
    let mut inside = past_the_desk::open_folder(&desk.folder(), "Marijke");
    let log = std::fs::metadata(desk.folder().join("kernkas.db-wal"));
    assert_eq!(log.map_or(0, |log| log.len()), 0, "the log holds old pages");
    inside.db.connection.serialize("main").unwrap().to_vec()
}

/// Sits down again and looks at all of it: as before, or as after, with a certificate that says so.
fn opens_as_before_or_after(desk: &TestDesk, proposed: &Proposed, left: Found, told: bool) {
    let opening = Instant::now();
    desk.sit("Marijke");
    let took = opening.elapsed();
    assert!(took < OPENS_WITHIN, "it takes {took:?} to come back");
    holds_up(desk);
    let Proposed { case, erasure, .. } = proposed;
    if left == Found::Nothing {
        assert!(!told, "it was told that it was erased");
        let shown = shown(desk, case);
        assert_eq!(shown["applicant"]["name"], "Wim van Zetten");
        assert_eq!(shown["papers"].as_array().unwrap().len(), 1);
        assert!(!desk.folder().join("erased.json").exists());
        desk.call("confirm-erasure", json!({ "erasure": erasure }));
    }
    let shown = shown(desk, case);
    assert_eq!(
        (&shown["applicant"], &shown["words"], &shown["papers"]),
        (&Value::Null, &json!({}), &json!([]))
    );
    assert_eq!(shown["erased_on"], LATER);
    let certificate = desk.call("certificate", json!({ "erasure": erasure }));
    let of = &certificate["erasure"];
    assert_eq!(
        (&of["carried_out"], &of["papers"], &of["announced_by"]),
        (&json!(1), &json!(1), &json!("Marijke"))
    );
    let noted = std::fs::read_to_string(desk.folder().join("erased.json")).unwrap();
    let noted: Vec<String> = serde_json::from_str(&noted).unwrap();
    assert_eq!(
        of["bodies"],
        noted.len(),
        "what is noted beside it, and what it certifies"
    );
    assert_eq!(found(&pages(desk), &SAID), Vec::<&str>::new());
}

#[test]
fn killed_while_it_erases_nothing_has_gone_or_everything_has() {
    let _alone = alone();
    let proposed = Proposed::new();
    let took = u64::try_from(proposed.takes().as_micros()).unwrap();
    let mut dice = Dice::new();
    let mut met = Vec::new();
    let kills = cases(30).cases;
    for kill in 0..kills {
        let desk = proposed.copy();
        let at_work = proposed.begin(&desk);
        // Spread over all of it, from before the transaction until after the file was written anew.
        let part = u64::from(kill % 10) * took / 8;
        let wait = part + dice.below(took / 8 + 1);
        thread::sleep(Duration::from_micros(wait));
        let told = at_work.kill().contains(&"erased".to_owned());
        let left = left(&desk);
        eprintln!("kill {kill} after {wait} of {took} µs: {left:?}, told: {told}");
        opens_as_before_or_after(&desk, &proposed, left, told);
        met.push(left);
    }
    for which in [Found::Nothing, Found::Traces, Found::Done] {
        assert!(met.contains(&which), "never killed so that {which:?}: {met:?}");
    }
    println!("tried: {kills} kills");
}
