//! `kernkas verify FILE`: a bundle checked by itself, where no office is.

use crate::{
    Said, kernkas,
    mission::{Region, text, told},
};
use kernkas_cli::Exit;
use kernkas_tests::desk::TestDesk;
use serde_json::Value;
use std::{fs, path::Path};

fn verified(nowhere: &TestDesk, file: &Path, more: &[&str], input: &[u8]) -> Said {
    let words: Vec<&str> = ["--json", "verify", text(file)]
        .iter()
        .chain(more)
        .copied()
        .collect();
    kernkas(nowhere, &words, input)
}

fn expected() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/expected.json");
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn who_has_a_key_sees_that_it_is_whole_and_who_has_none_sees_for_how_many_it_is() {
    let region = Region::new();
    let joost = region.laptop("Joost", &["--role", "kernverbinder"]);
    let file = region.saved(&joost);
    let nowhere = TestDesk::empty("2026-05-12");
    let shut = verified(&nowhere, &file, &[], b"").refusal();
    assert_eq!(shut["text"]["id"], "cli-bundle-encrypted");
    assert_eq!(
        shut["text"]["args"]["readers"]["value"], 3,
        "Sanne, Joost and the safe"
    );
    let own = told(&joost, &["reading-key"])["key"].as_str().unwrap().to_owned();
    let seat = told(&joost, &["call", "desk"])["seat"].clone();
    let whole = verified(&nowhere, &file, &["--key", "-"], own.as_bytes()).json();
    assert_eq!((&whole["seat"], &whole["readers"]), (&seat, &Value::from(3)));
    assert!(whole["kinds"].is_object() && whole["sha256"].as_str().unwrap().len() == 64);
    let printed = verified(&nowhere, &file, &["--key", text(&region.recovery_key)], b"").json();
    assert_eq!(printed, whole, "the key in the safe opens the same");
    assert!(
        !nowhere.folder().exists(),
        "nothing is made where there is no office"
    );

    let words = ["verify", text(&file), "--key", text(&region.recovery_key)];
    let read = kernkas(&nowhere, &words, b"");
    assert!(
        read.exit == Exit::Done && read.out.contains("is heel"),
        "{}{}",
        read.out,
        read.err
    );
    let other = told(&region.hall, &["reading-key"])["key"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_ne!(own, other);
    let no_key = verified(&nowhere, &file, &["--key", "-"], b"sleutel").refusal();
    assert_eq!(no_key["text"]["id"], "cli-no-key");
}

#[test]
fn a_bundle_that_is_cut_changed_for_others_or_no_bundle_is_told_apart() {
    let region = Region::new();
    let joost = region.laptop("Joost", &["--role", "kernverbinder"]);
    let nowhere = TestDesk::empty("2026-05-12");
    let sound = fs::read(region.saved(&joost)).unwrap();
    let key = told(&joost, &["reading-key"])["key"].as_str().unwrap().to_owned();
    let file = region.road.path().join("bestand.kernkas");
    let mut changed = sound.clone();
    let middle = changed.len() - 40;
    changed[middle] ^= 1;
    for (bytes, id) in [
        // What is encrypted is sealed as a whole: a part of it cannot be told from something changed.
        (&sound[..sound.len() - 20], "cli-bundle-broken"),
        (&sound[..100], "cli-bundle-cut"),
        (&sound[..10], "cli-bundle-cut"),
        (&changed, "cli-bundle-broken"),
        (b"\xff\xd8\xff\xe0 een foto van het dorpshuis", "cli-bundle-none"),
        (b"", "cli-bundle-none"),
    ] {
        fs::write(&file, bytes).unwrap();
        let said = verified(&nowhere, &file, &["--key", "-"], key.as_bytes()).refusal();
        assert_eq!(said["text"]["id"], id, "{said}");
    }
    fs::write(&file, &sound).unwrap();
    let stranger = Region::new();
    let words = ["--key", text(&stranger.recovery_key)];
    assert_eq!(
        verified(&nowhere, &file, &words, b"").refusal()["text"]["id"],
        "cli-bundle-other-key"
    );
    let gone = verified(&nowhere, &region.road.path().join("weg"), &[], b"").refusal();
    assert_eq!(gone["text"]["id"], "cli-file");
}

#[test]
fn the_vectors_of_the_format_come_out_as_they_say_on_the_command_line() {
    let nowhere = TestDesk::empty("2026-05-12");
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/lines"));
    let mut tried = 0;
    for vector in expected().as_array().unwrap() {
        let file = folder.join(vector["file"].as_str().unwrap());
        let said = verified(&nowhere, &file, &[], b"");
        if vector["expect"] == "ok" {
            said.json();
        } else {
            let code = said.refusal()["text"]["args"]["code"]["value"].clone();
            assert_eq!(code, vector["expect"], "{vector}");
        }
        tried += 1;
    }
    assert!(tried >= 150, "only {tried}");
}
