//! Files that are something else, or from a later time.

use crate::{DAY, says};
use kernkas_tests::{
    desk::{PASSPHRASE, TestDesk},
    laptops::{everything_for, hall, join_file, joined, on_a_stick, seat, waiting},
};
use serde_json::json;
use std::{fs, io::Write as _, path::PathBuf};

/// These bytes, packed and sealed for who sits there.
fn sealed_for(desk: &TestDesk, packed: &[u8]) -> PathBuf {
    let key = desk.call("reading-key", json!({ "passphrase": PASSPHRASE }))["key"].clone();
    let key: age::x25519::Identity = key.as_str().unwrap().parse().unwrap();
    let reader = key.to_public();
    let path = on_a_stick(desk, "kernkas");
    let to = fs::File::create_new(&path).unwrap();
    let readers = std::iter::once(&reader as &dyn age::Recipient);
    let mut sealed = age::Encryptor::with_recipients(readers)
        .unwrap()
        .wrap_output(to)
        .unwrap();
    sealed.write_all(packed).unwrap();
    sealed.finish().unwrap();
    path
}

/// Broken in whatever way: which, the file itself does not tell for certain.
const BROKEN: &str = "";

fn lines(text: &str) -> Vec<u8> {
    zstd::encode_all(text.as_bytes(), 1).unwrap()
}

#[test]
fn what_is_sealed_for_me_and_is_no_bundle_is_refused_by_its_sentence() {
    let hall = hall(DAY);
    let before = hall.bytes();
    let newer = |version: &str| {
        lines(&format!(
            "{{\"kernkas\":\"bundle\",\"v\":{version},\"later\":true}}\n"
        ))
    };
    for (packed, sentence) in [
        (newer("2"), "fault-bundle-newer"),
        (newer("99"), "fault-bundle-newer"),
        (newer("9007199254740991"), "fault-bundle-newer"),
        (newer("0"), BROKEN),
        (newer("\"1\""), BROKEN),
        (newer("1"), BROKEN),
        (lines("{}\n"), BROKEN),
        (lines("hallo\n"), BROKEN),
        (lines("{\"kernkas\":\"join\",\"v\":1}\n"), BROKEN),
        (lines(""), BROKEN),
        (b"hallo".to_vec(), BROKEN),
        (Vec::new(), BROKEN),
    ] {
        let file = sealed_for(&hall, &packed);
        for (call, body) in [
            ("inspect", json!({ "file": file })),
            ("import", json!({ "file": file, "sha256": null })),
        ] {
            let failure = hall.refused(call, body);
            let said = String::from_utf8_lossy(&packed);
            let found = failure.text.id.as_str();
            if sentence == BROKEN {
                let broken = [
                    "fault-bundle-none",
                    "fault-bundle-damaged",
                    "fault-bundle-cut-short",
                ];
                assert!(broken.contains(&found), "{said}: {failure:?}");
            } else {
                assert_eq!(found, sentence, "{said}");
            }
            says(&failure, &failure.text.id.clone());
        }
    }
    assert!(hall.bytes() == before);
}

#[test]
fn other_files_of_ours_are_no_bundles_and_no_requests_to_join() {
    let hall = hall(DAY);
    let roos = joined(&hall, "Roos", "reader", &[], DAY);
    let bundle = everything_for(&hall, &seat(&roos));
    let fenna = waiting("Fenna", DAY);
    let join = join_file(&fenna);
    let backup = on_a_stick(&hall, "db");
    hall.call("backup", json!({ "file": backup }));
    let keys = hall.folder().join("keys.json");
    let photo = on_a_stick(&hall, "jpg");
    fs::write(&photo, b"\xff\xd8\xff\xe0\x00\x10JFIF\x00 a photo").unwrap();
    let before = hall.bytes();
    for file in [&join, &backup, &keys, &photo] {
        let failure = hall.refused("import", json!({ "file": file, "sha256": null }));
        says(&failure, "fault-bundle-none");
    }
    for file in [&bundle, &backup, &keys, &photo] {
        says(
            &hall.refused("inspect-join", json!({ "file": file })),
            "fault-join-file",
        );
    }
    // One's own file is no news, and one for somebody else is not mine to read.
    let arriving = json!({ "file": bundle, "passphrase": PASSPHRASE });
    says(&fenna.refused("arrive", arriving), "fault-bundle-not-for-you");
    assert_eq!(fenna.call("start", json!({}))["state"], "joining");
    assert!(hall.bytes() == before);
    let own = hall.call("import", json!({ "file": bundle, "sha256": null }));
    assert_eq!(own["fresh"], 0);
}
