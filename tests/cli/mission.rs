//! The whole mission without a window: laptops that join, hand each other files, clash, choose, and bar.

use crate::{Said, example_json, kernkas, kernkas_with};
use kernkas_cli::Exit;
use kernkas_tests::{desk::TestDesk, template::make_unlocking_cheap};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

const DAY: &str = "2026-05-12";

/// The town hall's laptop, where Sanne is administrator and budget officer, and a folder in which files are carried.
pub struct Region {
    pub hall: TestDesk,
    pub road: TempDir,
    pub recovery_key: PathBuf,
    root_key: PathBuf,
}

fn done(desk: &TestDesk, words: &[&str]) -> Said {
    let said = kernkas(desk, words, b"");
    assert_eq!(said.exit, Exit::Done, "{words:?}: {}{}", said.out, said.err);
    said
}

/// The answer as JSON.
pub fn told(desk: &TestDesk, words: &[&str]) -> Value {
    let words: Vec<&str> = words.iter().copied().chain(["--json"]).collect();
    kernkas(desk, &words, b"").json()
}

fn call(desk: &TestDesk, name: &str, body: &Value) -> Value {
    kernkas(desk, &["call", name, "-"], body.to_string().as_bytes()).json()
}

fn act(desk: &TestDesk, case: &Value, command: &Value) {
    let version = call(desk, "application", &json!({ "case": case }))["version"].clone();
    call(
        desk,
        "act",
        &json!({ "case": case, "version": version, "command": command }),
    );
}

pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

impl Region {
    pub fn new() -> Self {
        let hall = TestDesk::empty(DAY);
        let road = tempfile::tempdir().unwrap();
        let founded = told(&hall, &["init", "--name", "Sanne", "--role", "budget-officer"]);
        make_unlocking_cheap(&hall.folder());
        let kept = |name: &str| {
            let file = road.path().join(name);
            std::fs::write(&file, founded[name].as_str().unwrap()).unwrap();
            file
        };
        let (recovery_key, root_key) = (kept("recovery_key"), kept("root_key"));
        Self {
            hall,
            road,
            recovery_key,
            root_key,
        }
    }

    /// A laptop of its own for `name`, asked for, let in and opened by commands.
    pub fn laptop(&self, name: &str, role: &[&str]) -> TestDesk {
        let laptop = TestDesk::empty(DAY);
        let join = self.road.path().join(format!("{name}.kernkas-join"));
        let asked = told(
            &laptop,
            &[
                "join",
                text(&join),
                "--name",
                name,
                "--laptop",
                &format!("laptop {name}"),
            ],
        );
        make_unlocking_cheap(&laptop.folder());
        let shown = told(&self.hall, &["enrol", text(&join)]);
        assert_eq!(shown["fingerprint"], asked["fingerprint"]);
        let bundle = self.road.path().join(format!("{name}-welkom.kernkas"));
        let fingerprint = asked["fingerprint"].as_str().unwrap();
        let mut words = vec![
            "enrol",
            text(&join),
            "--fingerprint",
            fingerprint,
            "--out",
            text(&bundle),
        ];
        words.extend(role);
        told(&self.hall, &words);
        assert_eq!(told(&laptop, &["arrive", text(&bundle)])["name"], name);
        laptop
    }

    /// Saves what others lack in the folder, under the name the office gives it.
    pub fn saved(&self, from: &TestDesk) -> PathBuf {
        let name = told(from, &["export", text(self.road.path())])["file"].clone();
        self.road.path().join(name.as_str().unwrap())
    }

    fn carry(&self, from: &TestDesk, to: &TestDesk) -> Value {
        told(to, &["import", text(&self.saved(from))])
    }
}

/// Two laptops beside the town hall's, and a case of Ingen that was judged at the town hall and is known to all.
fn three() -> (Region, TestDesk, TestDesk, Value) {
    let region = Region::new();
    let joost = region.laptop("Joost", &["--role", "kernverbinder", "--kern", "ingen"]);
    let pieter = region.laptop("Pieter", &["--role", "budget-officer"]);
    let application = json!({ "application": example_json("jeu-de-boules") });
    let case = call(&joost, "submit", &application)["case"].clone();
    region.carry(&joost, &region.hall);
    let shown = call(&region.hall, "application", &json!({ "case": case }));
    for verdict in shown["assessment"]["verdicts"].as_array().unwrap() {
        if verdict["judged"] == true {
            let opinion = json!({ "judged": "meets", "reason": "Duidelijk." });
            let judge = json!({ "do": "judge", "condition": verdict["condition"], "opinion": opinion });
            act(&region.hall, &case, &judge);
        }
    }
    region.carry(&region.hall, &pieter);
    (region, joost, pieter, case)
}

fn basis() -> Value {
    json!({ "by": "mandate", "reference": "mandaatregister 12" })
}

#[test]
fn taken_in_on_one_laptop_decided_on_another_and_carried_back() {
    let (region, joost, _, case) = three();
    let award =
        json!({ "do": "award", "amount": "850.00", "form": "verlening", "reason": "", "basis": basis() });
    act(&region.hall, &case, &award);
    let only_joost = ["export", text(region.road.path()), "--for", "Joost", "--preview"];
    let would = told(&region.hall, &only_joost);
    assert_eq!(would["who"], json!(["Joost"]));
    let file = region.road.path().join(would["file_name"].as_str().unwrap());
    assert!(!file.exists(), "a preview makes no file");
    assert_eq!(region.saved(&region.hall), file, "and gives no number away");
    let seen = told(&joost, &["inspect", text(&file)]);
    assert_eq!(seen["cases"][0]["case"], case);
    let read = done(&joost, &["inspect", text(&file)]).out;
    assert!(
        read.contains("Sanne") && read.contains("Er is nog niets opgeslagen"),
        "{read}"
    );
    assert_eq!(
        call(&joost, "application", &json!({ "case": case }))["state"],
        "submitted"
    );
    let looked_at = seen["sha256"].as_str().unwrap();
    let other = kernkas(
        &joost,
        &["import", text(&file), "--sha256", &"0".repeat(64), "--json"],
        b"",
    );
    assert_eq!(other.refusal()["text"]["id"], "fault-bundle-changed");
    assert_ne!(
        told(&joost, &["import", text(&file), "--sha256", looked_at])["fresh"],
        0
    );
    assert_eq!(
        told(&joost, &["import", text(&file)])["fresh"],
        0,
        "twice is once"
    );
    assert_eq!(
        call(&joost, "application", &json!({ "case": case }))["state"],
        "awarded"
    );
    let history = done(&joost, &["exchange"]).out;
    assert!(
        history.contains("laptop Pieter") && history.contains("ingenomen van"),
        "{history}"
    );
    assert_eq!(told(&joost, &["verify"])["tables_agree"], true);
}

#[test]
fn what_two_decided_is_told_as_a_card_and_settled_by_what_one_types() {
    let (region, _, pieter, case) = three();
    let award =
        json!({ "do": "award", "amount": "850.00", "form": "verlening", "reason": "", "basis": basis() });
    act(&region.hall, &case, &award);
    act(
        &pieter,
        &case,
        &json!({ "do": "reject", "reason": "Past niet.", "basis": basis() }),
    );
    assert_eq!(
        told(&region.hall, &["disputes"])["disputes"],
        json!([]),
        "nobody knows yet"
    );
    region.carry(&pieter, &region.hall);
    let card = told(&region.hall, &["disputes"])["disputes"][0].clone();
    assert_eq!(card["kind"], "decided-twice");
    let (key, number) = (
        card["key"].as_str().unwrap(),
        card["cases"][0]["number"].as_str().unwrap(),
    );
    let read = done(&region.hall, &["disputes"]).out;
    assert!(read.contains(key) && read.contains("(met --amount"), "{read}");
    let nothing = kernkas(
        &region.hall,
        &["settle", key, "loten", "--reason", "x", "--json"],
        b"",
    );
    assert_eq!(nothing.refusal()["text"]["id"], "cli-not-one");
    let amount = format!("{number}=400.00");
    done(
        &region.hall,
        &[
            "settle",
            &key[..20],
            "award",
            "--amount",
            &amount,
            "--reason",
            "Zo besproken.",
        ],
    );
    assert_eq!(told(&region.hall, &["disputes"])["disputes"], json!([]));
    region.carry(&region.hall, &pieter);
    let shown = call(&pieter, "application", &json!({ "case": case }));
    assert_eq!(
        (&shown["awarded"], &shown["disputes"]),
        (&json!("400.00"), &json!([]))
    );
    assert!(done(&pieter, &["disputes"]).out.contains("Geregeld door Sanne"));
}

#[test]
fn a_barred_seat_is_barred_everywhere_and_the_root_key_appoints_another_administrator() {
    let (region, joost, _, _) = three();
    let holders = || {
        let seats = told(&region.hall, &["seats"]);
        let pots = seats["pots"].as_array().unwrap().iter();
        pots.map(|held| held["name"].as_str().unwrap().to_owned())
            .collect::<BTreeSet<_>>()
    };
    done(&region.hall, &["give-pots", "laptop pieter"]);
    assert_eq!(holders(), BTreeSet::from(["Pieter".to_owned()]));
    done(
        &region.hall,
        &["give-pots", "Sanne", "--reason", "Laptop gestolen."],
    );
    assert_eq!(holders(), BTreeSet::from(["Sanne".to_owned()]));
    done(&region.hall, &["bar", "Pieter", "--reason", "Laptop gestolen."]);
    let own = kernkas(&region.hall, &["bar", "Sanne", "--reason", "x", "--json"], b"");
    assert_eq!(own.refusal()["text"]["id"], "fault-seat-own");
    region.carry(&region.hall, &joost);
    let seats = told(&joost, &["seats"]);
    let row = seats["seats"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Pieter")
        .unwrap()
        .clone();
    assert_eq!(row["standing"], "barred");
    let out = region.road.path().join("nee.kernkas");
    let none = kernkas(&joost, &["export", text(&out), "--for", "pieter", "--json"], b"");
    assert_eq!(none.refusal()["text"]["id"], "fault-receiver-barred");
    assert!(!out.exists());

    // Sanne's laptop is gone: the root key makes Joost administrator, who bars her seat.
    let wrong = [
        "appoint",
        "Joost",
        "--root-key",
        text(&region.recovery_key),
        "--json",
    ];
    assert_eq!(
        kernkas(&joost, &wrong, b"").refusal()["text"]["id"],
        "fault-printed-key"
    );
    done(
        &joost,
        &["appoint", "Joost", "--root-key", text(&region.root_key)],
    );
    done(&joost, &["bar", "Sanne", "--reason", "Laptop weg."]);
    let seats = told(&joost, &["seats"])["seats"].clone();
    let standing = seats.as_array().unwrap().iter();
    assert_eq!(standing.filter(|row| row["standing"] == "barred").count(), 2);
    let unread = kernkas(
        &region.hall,
        &["import", text(&region.saved(&joost)), "--json"],
        b"",
    );
    assert_eq!(
        unread.refusal()["text"]["id"],
        "fault-bundle-not-for-you",
        "who is barred reads no more"
    );
}

#[test]
fn all_laptops_gone_a_bundle_and_the_printed_keys_begin_again() {
    let region = Region::new();
    let joost = region.laptop("Joost", &["--role", "kernverbinder"]);
    let file = region.road.path().join("alles.kernkas");
    done(&joost, &["export", text(&file), "--everything"]);
    let new = TestDesk::empty(DAY);
    let words = [
        "revive",
        text(&file),
        "--recovery-key",
        text(&region.recovery_key),
        "--root-key",
        text(&region.root_key),
        "--name",
        "Sanne",
        "--laptop",
        "nieuwe laptop",
    ];
    assert_eq!(
        kernkas(&new, &[&words[..], &["--json"]].concat(), b"").json()["name"],
        "Sanne"
    );
    let seats = told(&new, &["seats"]);
    assert_eq!(seats["seats"].as_array().unwrap().len(), 3);
}

#[test]
fn who_waits_is_told_so_and_what_names_nobody_is_refused() {
    let region = Region::new();
    let laptop = TestDesk::empty(DAY);
    let join = region.road.path().join("a.kernkas-join");
    let nobody = kernkas(&laptop, &["join", text(&join), "--json"], b"");
    assert_eq!(nobody.refusal()["text"]["id"], "cli-who-joins");
    let words = ["join", text(&join), "--name", "Joost", "--laptop", "noord"];
    let said = done(&laptop, &words).out;
    assert!(said.contains("Lees deze vingerafdruk voor"), "{said}");
    let waits = kernkas(&laptop, &["export", text(&join), "--json"], b"");
    assert_eq!(waits.refusal()["text"]["id"], "cli-waits");
    let again = region.road.path().join("b.kernkas-join");
    done(&laptop, &["join", text(&again)]);
    assert_eq!(std::fs::read(&join).unwrap(), std::fs::read(&again).unwrap());
    let read = done(&region.hall, &["enrol", text(&join)]).out;
    assert!(read.contains("nog niemand toegelaten"), "{read}");
    let wrong = kernkas(
        &region.hall,
        &[
            "enrol",
            text(&join),
            "--fingerprint",
            "2222",
            "--role",
            "reader",
            "--json",
        ],
        b"",
    );
    assert_eq!(wrong.refusal()["text"]["id"], "fault-join-fingerprint");
    let who = kernkas(&region.hall, &["bar", "Piet", "--reason", "x", "--json"], b"");
    assert_eq!(who.refusal()["text"]["id"], "cli-not-one");
    let no_passphrase = kernkas_with(&laptop, &["arrive", text(&join), "--json"], b"", None);
    assert_eq!(no_passphrase.refusal()["text"]["id"], "cli-no-passphrase");
}
