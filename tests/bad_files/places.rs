//! Sticks that are pulled, disks that are full, files that change under one's hands.

use crate::{DAY, says};
use kernkas_tests::{
    desk::TestDesk,
    laptops::{Hall, everything_for, hall, joined, on_a_stick, seat},
    template::Template,
};
use serde_json::{Value, json};
use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

/// The town hall, with twelve cases, and the laptop of Roos, who knows none of them.
fn two() -> (Hall, TestDesk) {
    let hall = hall(DAY);
    let roos = joined(&hall, "Roos", "reader", &[], DAY);
    for _ in 0..12 {
        drop(hall.submitted("ingen", "10.00"));
    }
    (hall, roos)
}

fn import(desk: &TestDesk, file: &Path) -> Result<Value, office::wire::CallFailure> {
    desk.ask("import", json!({ "file": file, "sha256": null }))
}

#[test]
fn a_stick_that_is_pulled_while_a_file_is_saved_leaves_no_half_file_and_no_number_given() {
    let (hall, roos) = two();
    let stick = on_a_stick(&hall, "stick");
    let file = stick.join("bestand.kernkas");
    let wish = json!({ "for": [], "everything": true });
    let (mut failed, mut next) = (0, 1);
    for _ in 0..20 {
        let done = AtomicBool::new(false);
        fs::create_dir(&stick).unwrap();
        let result = thread::scope(|scope| {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    // What can be pulled: the folder, with what is being made in it.
                    drop(fs::remove_dir_all(&stick));
                    thread::yield_now();
                }
            });
            let result = hall.ask("export", json!({ "file": file, "wish": wish }));
            done.store(true, Ordering::Relaxed);
            result
        });
        match result {
            Ok(saved) => {
                assert_eq!(saved["number"], json!(next));
                next += 1;
            }
            Err(failure) => {
                says(&failure, "fault-bundle-unwritten");
                failed += 1;
            }
        }
        drop(fs::remove_dir_all(&stick));
        let preview = hall.call("preview-export", wish.clone());
        assert_eq!(
            preview["number"],
            json!(next),
            "a number is given with its file or not at all"
        );
    }
    assert!(failed > 0, "the stick was always in");
    drop(roos);
}

#[test]
fn a_stick_that_is_pulled_between_looking_and_taking_in_is_told() {
    let (hall, roos) = two();
    let file = everything_for(&hall, &seat(&roos));
    let before = roos.bytes();
    let looked = roos.call("inspect", json!({ "file": file }));
    let kept = fs::read(&file).unwrap();
    fs::remove_file(&file).unwrap();
    let taking = json!({ "file": file, "sha256": looked["sha256"] });
    says(&roos.refused("import", taking.clone()), "fault-bundle-unread");

    // Another file of the same name, which was not looked at.
    drop(hall.submitted("ingen", "10.00"));
    fs::rename(everything_for(&hall, &seat(&roos)), &file).unwrap();
    says(&roos.refused("import", taking.clone()), "fault-bundle-changed");
    assert!(roos.bytes() == before);
    fs::write(&file, kept).unwrap();
    roos.call("import", taking);
}

#[cfg(unix)]
#[test]
fn a_file_that_ends_while_it_is_read_is_cut_short_and_changes_nothing() {
    let (hall, roos) = two();
    let bytes = fs::read(everything_for(&hall, &seat(&roos))).unwrap();
    let before = roos.bytes();
    for part in 1..8 {
        let pipe = on_a_stick(&roos, "kernkas");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let most = bytes.len() * part / 8;
        let failure = thread::scope(|scope| {
            scope.spawn(|| fs::write(&pipe, &bytes[..most]).unwrap());
            import(&roos, &pipe).unwrap_err()
        });
        let broken = ["fault-bundle-cut-short", "fault-bundle-damaged"];
        assert!(broken.contains(&failure.text.id.as_str()), "{failure:?}");
        says(&failure, &failure.text.id.clone());
        assert!(roos.bytes() == before, "{most} bytes");
    }
}

#[test]
fn what_is_not_there_not_a_file_or_taken_is_told() {
    let (hall, roos) = two();
    let folder = on_a_stick(&roos, "map");
    fs::create_dir(&folder).unwrap();
    let taken = folder.join("van een ander");
    fs::write(&taken, "van een ander").unwrap();
    let before = roos.bytes();
    let wish = json!({ "for": [], "everything": true });
    for (call, body, sentence) in [
        (
            "import",
            json!({ "file": folder, "sha256": null }),
            "fault-bundle-unread",
        ),
        (
            "inspect",
            json!({ "file": folder.join("niets") }),
            "fault-bundle-unread",
        ),
        ("inspect", json!({ "file": "" }), "fault-bundle-unread"),
        (
            "export",
            json!({ "file": taken, "wish": wish }),
            "fault-already-there",
        ),
        (
            "export",
            json!({ "file": folder, "wish": wish }),
            "fault-already-there",
        ),
        (
            "export",
            json!({ "file": taken.join("x"), "wish": wish }),
            "fault-bundle-unwritten",
        ),
        ("backup", json!({ "file": taken }), "fault-already-there"),
        ("backup", json!({ "file": taken.join("x") }), "fault-disk"),
    ] {
        says(&roos.refused(call, body), sentence);
    }
    assert!(roos.bytes() == before);
    assert_eq!(fs::read_to_string(&taken).unwrap(), "van een ander");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    drop(hall);
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_while_a_file_comes_in_changes_nothing_and_works_again_after() {
    let (hall, roos) = two();
    let file = everything_for(&hall, &seat(&roos));
    roos.leave();
    let disk = on_a_stick(&hall, "schijf");
    fs::create_dir(&disk).unwrap();
    let mounted = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
        .arg(&disk)
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        // Only who may mount can try it.
        return;
    }
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        Template::of(&roos.folder()).put(&disk.join("kas"));
        let small = TestDesk::in_folder(disk.join("kas"), DAY);
        small.sit("Roos");
        let ballast = disk.join("ballast");
        drop(fs::write(&ballast, vec![1; 2 * 1024 * 1024]));
        let before = small.call("applications", json!({ "limit": 200 }));
        let failure = import(&small, &file).unwrap_err();
        assert_eq!(small.call("applications", json!({ "limit": 200 })), before);
        fs::remove_file(&ballast).unwrap();
        import(&small, &file).unwrap();
        assert_eq!(small.call("verify", json!({}))["broken"], json!([]));
        small.leave();
        failure
    }));
    std::process::Command::new("umount")
        .arg("-l")
        .arg(&disk)
        .status()
        .unwrap();
    says(&outcome.unwrap(), "fault-disk-full");
}

#[test]
fn two_programs_on_one_folder_the_second_is_refused_for_everything_and_the_first_goes_on() {
    let (hall, roos) = two();
    let file = everything_for(&hall, &seat(&roos));
    let second = roos.beside();
    for (call, body) in [
        ("start", json!({})),
        (
            "join",
            json!({ "name": "Piet", "laptop": "zuid", "passphrase": "een lange zin om mee te proberen" }),
        ),
        (
            "arrive",
            json!({ "file": file, "passphrase": "een lange zin om mee te proberen" }),
        ),
    ] {
        let failure = second.call_with_files(call, body).unwrap_err();
        assert!(
            [
                "fault-already-open",
                "fault-join-office-here",
                "fault-join-not-waiting"
            ]
            .contains(&failure.text.id.as_str()),
            "{call}: {failure:?}"
        );
        says(&failure, &failure.text.id.clone());
    }
    import(&roos, &file).unwrap();
}
