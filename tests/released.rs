//! What every release left on disks stays readable for ever: one database and one bundle of each, in `released/`.
//!
//! `KERNKAS_RENEW=1 cargo test -p kernkas-tests --test released` makes the folder of the present version when it is not
//! there. A folder that is there is never written again.

#[path = "released/making.rs"]
mod making;

use kernkas_tests::{desk::TestDesk, template::Template};
use seal::{
    ReadingKey,
    bundle::{Item, Reader},
};
use serde_json::{Value, json};
use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::Mutex,
};

/// The day on which all of them are opened.
const DAY: &str = "2026-05-20";
const FILES: [&str; 6] = [
    "README.md",
    "bundle.kernkas",
    "data",
    "expected.json",
    "reading-key.txt",
    "recovery-key.txt",
];

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("released")
}

fn releases() -> Vec<PathBuf> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let present = kept().join(env!("CARGO_PKG_VERSION"));
    let alone = ONE_AT_A_TIME.lock();
    if !present.exists() && env::var_os("KERNKAS_RENEW").is_some() {
        // Whole under its own name, or not at all.
        let workshop = tempfile::tempdir_in(kept()).unwrap();
        making::make(&workshop.path().join("made"));
        fs::rename(workshop.path().join("made"), &present).unwrap();
    }
    drop(alone);
    let entries = fs::read_dir(kept()).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// A copy of the data folder of a release.
fn opened(release: &Path) -> TestDesk {
    let desk = TestDesk::copy_of(&Template::of(&release.join("data")), DAY);
    desk.sit("Sanne");
    desk
}

/// What everybody can see there, and what must never come out otherwise.
fn seen(desk: &TestDesk) -> Value {
    let list = desk.call(
        "applications",
        json!({
            "words": "", "kernen": [], "schemes": [], "states": [], "year": null, "pots": [], "within_days": null,
            "sort": "oldest", "offset": 0, "limit": 200
        }),
    );
    let cases: Vec<Value> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let shown = desk.call("application", json!({ "case": row["case"] }));
            let told = |name: &str| shown[name].clone();
            json!({
                "case": told("case"), "number": told("number"), "state": told("state"), "kern": told("kern"),
                "awarded": told("awarded"), "applicant": told("applicant"), "words": told("words"),
                "papers": told("papers").as_array().unwrap().len(), "judgements": told("judgements"),
                "assessment": { "most": shown["assessment"]["most"], "asked": shown["assessment"]["asked"] },
            })
        })
        .collect();
    let seats = desk.call("seats", json!({}))["seats"].clone();
    let seats = seats.as_array().unwrap().iter();
    let pots = ["ingen", "lienden"].map(|kern| desk.pot(kern)["committed"].clone());
    json!({
        "cases": cases,
        "pots": pots,
        "seats": seats.map(|row| json!([row["name"], row["laptop"], row["tag"], row["standing"]])).collect::<Vec<_>>(),
        "disputes": desk.call("disputes", json!({}))["disputes"].as_array().unwrap().len(),
    })
}

fn holds_up(desk: &TestDesk) {
    let verified = desk.call("verify", json!({}));
    assert_eq!(
        (&verified["tables_agree"], &verified["broken"]),
        (&json!(true), &json!([])),
        "{verified}"
    );
}

fn expected(release: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(release.join("expected.json")).unwrap()).unwrap()
}

#[test]
fn this_release_is_kept_with_all_that_belongs_to_it() {
    let present = kept().join(env!("CARGO_PKG_VERSION"));
    assert!(releases().contains(&present), "make it: KERNKAS_RENEW=1");
    for release in releases() {
        let mut names: Vec<String> = fs::read_dir(&release)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, FILES, "{}", release.display());
    }
}

#[test]
fn the_database_of_every_release_opens_holds_up_and_shows_what_it_showed() {
    for release in releases() {
        let desk = opened(&release);
        holds_up(&desk);
        assert_eq!(seen(&desk), expected(&release)["before"], "{}", release.display());
        for (name, body) in [
            ("today", json!({})),
            ("people", json!({})),
            ("exchange", json!({})),
            ("schemes", json!({ "year": 2026 })),
        ] {
            desk.call(name, body);
        }
        desk.sit("Anouk");
        assert_ne!(
            desk.submitted("maurik", "300.00"),
            Value::Null,
            "and work goes on in it"
        );
        holds_up(&desk);
    }
}

#[test]
fn the_bundle_of_every_release_is_read_to_its_end_with_its_key() {
    for release in releases() {
        let key: ReadingKey = fs::read_to_string(release.join("reading-key.txt"))
            .unwrap()
            .trim()
            .parse()
            .unwrap();
        let file = fs::File::open(release.join("bundle.kernkas")).unwrap();
        let mut reader = Reader::open(file, &[key]).unwrap();
        let (mut commits, mut papers, mut whole) = (0, 0, false);
        while let Some(item) = reader.next_item().unwrap() {
            match item {
                Item::Commit(_) => commits += 1,
                Item::Paper(_) => papers += 1,
                Item::End(_) => whole = true,
                Item::Body { .. } => {}
            }
        }
        assert!(whole && commits > 0 && papers > 0, "{}", release.display());
    }
}

#[test]
fn the_bundle_of_every_release_is_taken_in_by_its_database_and_comes_to_the_same() {
    for release in releases() {
        let desk = opened(&release);
        let file = release.join("bundle.kernkas");
        let looked_at = desk.call("inspect", json!({ "file": file }));
        assert_eq!(
            seen(&desk),
            expected(&release)["before"],
            "looking changes nothing"
        );
        let taken = desk.call("import", json!({ "file": file, "sha256": looked_at["sha256"] }));
        assert_ne!(taken["fresh"], 0);
        assert_eq!(taken["held"], 0);
        assert_eq!(seen(&desk), expected(&release)["after"], "{}", release.display());
        holds_up(&desk);
    }
}

#[test]
fn a_new_laptop_begins_again_from_the_bundle_of_every_release_and_its_printed_keys() {
    for release in releases() {
        let keys = fs::read_to_string(release.join("recovery-key.txt")).unwrap();
        let (recovery_key, root_key) = keys.trim().split_once('\n').unwrap();
        let new = TestDesk::empty(DAY);
        new.call(
            "revive",
            json!({
                "file": release.join("bundle.kernkas"), "recovery_key": recovery_key, "root_key": root_key,
                "name": "Sanne", "laptop": "nieuwe laptop", "passphrase": kernkas_tests::desk::PASSPHRASE
            }),
        );
        holds_up(&new);
        assert_eq!(seen(&new)["cases"], expected(&release)["after"]["cases"]);
    }
}
