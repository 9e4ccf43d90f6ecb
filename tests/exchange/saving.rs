//! Saving a file: whole under its own name, or nothing at all.

use crate::laptops::{Laptops, seat, submitted};
use serde_json::{Value, json};
use std::{fs, thread, time::Duration};

fn everything() -> Value {
    json!({ "for": [], "everything": true })
}

#[test]
fn files_are_named_by_seat_and_numbered() {
    let laptops = Laptops::new();
    let joost = &laptops.joost;
    let name = |desk: &kernkas_tests::desk::TestDesk| {
        let preview = desk.call("preview-export", everything());
        (preview["file_name"].clone(), preview["number"].clone())
    };
    assert_eq!(name(joost), (json!("kernkas-joost-a4-1.kernkas"), json!(1)));
    laptops.saved(joost);
    assert_eq!(name(joost), (json!("kernkas-joost-a4-2.kernkas"), json!(2)));
    // Who shares a laptop has numbers of her own.
    assert_eq!(name(&laptops.hall).1, 1);
}

#[test]
fn nothing_is_overwritten() {
    let laptops = Laptops::new();
    let file = laptops.path();
    fs::write(&file, b"de begroting").unwrap();
    let refused = laptops
        .joost
        .refused("export", json!({ "file": file, "wish": everything() }));
    assert_eq!(refused.text.id, "fault-already-there");
    assert_eq!(fs::read(&file).unwrap(), b"de begroting");
    assert_eq!(
        laptops.joost.call("exchange", json!({}))["history"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_folder_that_is_gone_leaves_no_number_given() {
    let laptops = Laptops::new();
    let file = laptops.path().join("stick").join("kernkas.kernkas");
    let refused = laptops
        .joost
        .refused("export", json!({ "file": file, "wish": everything() }));
    assert_eq!(refused.text.id, "fault-bundle-unwritten");
    assert_eq!(laptops.joost.call("preview-export", everything())["number"], 1);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_nothing_behind() {
    let laptops = Laptops::new();
    let folder = laptops.path();
    fs::create_dir(&folder).unwrap();
    let mounted = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=4k", "tmpfs"])
        .arg(&folder)
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        // Only who may mount can try it; `/dev/full` says no to every byte, but takes no name.
        return;
    }
    let file = folder.join("vol.kernkas");
    let refused = laptops
        .joost
        .refused("export", json!({ "file": file, "wish": everything() }));
    let left = fs::read_dir(&folder).unwrap().count();
    std::process::Command::new("umount")
        .arg(&folder)
        .status()
        .unwrap();
    assert_eq!(refused.text.id, "fault-bundle-no-room");
    assert_eq!(left, 0);
    assert_eq!(laptops.joost.call("preview-export", everything())["number"], 1);
}

#[test]
fn who_cannot_receive_is_told_so() {
    let laptops = Laptops::new();
    let hall = &laptops.hall;
    hall.sit("Sanne");
    hall.call(
        "bar",
        json!({ "seat": seat(&laptops.fenna), "reason": "De laptop is weg." }),
    );
    let wish = |seat: Value| json!({ "for": [seat], "everything": false });
    let refused = hall.refused("preview-export", wish(seat(&laptops.fenna)));
    assert_eq!(refused.text.id, "fault-receiver-barred");
    let refused = hall.refused("preview-export", wish(json!("00".repeat(32))));
    assert_eq!(refused.text.id, "fault-receiver-unknown");
    let who = hall.call("preview-export", json!({ "for": [], "everything": true }))["who"].clone();
    assert_eq!(who, json!(["Joost"]), "everybody is everybody who can");
}

#[test]
fn a_task_that_is_stopped_leaves_nothing_behind() {
    let laptops = Laptops::new();
    let (hall, joost) = (&laptops.hall, &laptops.joost);
    for number in 0..30 {
        submitted(joost, "ingen", &format!("Bank {number}"));
    }
    let file = laptops.saved(joost);
    let stopping = |work: &(dyn Fn() -> Option<String> + Sync), desk: &kernkas_tests::desk::TestDesk| {
        // Somebody who keeps pressing the button, from another thread, as the window does.
        (0..50).find_map(|_| {
            thread::scope(|scope| {
                let working = scope.spawn(work);
                while !working.is_finished() {
                    let view = desk.call("progress", json!({}));
                    if view["busy"] == true {
                        desk.call("cancel", json!({}));
                    }
                    thread::sleep(Duration::from_micros(20));
                }
                working.join().unwrap()
            })
        })
    };
    let stopped = stopping(
        &|| {
            let body = json!({ "file": file, "sha256": null });
            hall.ask("import", body).err().map(|failure| failure.text.id)
        },
        hall,
    );
    assert_eq!(stopped.as_deref(), Some("fault-exchange-stopped"));
    let left = laptops.path();
    fs::create_dir(&left).unwrap();
    let stopped = stopping(
        &|| {
            let body = json!({ "file": left.join("x.kernkas"), "wish": everything() });
            let failed = joost.ask("export", body).err().map(|failure| failure.text.id);
            if failed.is_none() {
                fs::remove_file(left.join("x.kernkas")).unwrap();
            }
            failed
        },
        joost,
    );
    assert_eq!(stopped.as_deref(), Some("fault-exchange-stopped"));
    assert_eq!(fs::read_dir(&left).unwrap().count(), 0);
}
