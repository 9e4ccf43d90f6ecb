//! What was erased is in no page of the file, on no laptop.

use crate::village::{LATER, SAID, Village, found, holds_up, meet, pages, shown};
use kernkas_tests::laptops::carry;
use serde_json::{Value, json};

#[test]
fn nothing_that_was_said_of_an_erased_person_is_left_in_the_file_of_any_laptop() {
    let village = Village::new();
    let (hall, joost) = (&village.hall, &village.joost);
    let case = village.withdrawn();
    hall.sit("Sanne");
    meet(hall, joost);
    assert_eq!(shown(joost, &case)["applicant"]["name"], "Wim van Zetten");
    for (desk, name) in [(&hall.desk, "Sanne"), (joost, "Joost")] {
        assert!(
            !found(&pages(desk, name), &SAID).is_empty(),
            "it can be found here before"
        );
    }

    village.on(LATER);
    village.erases(&case);
    assert_eq!(found(&pages(hall, "Marijke"), &SAID), Vec::<&str>::new());
    assert!(
        !found(&pages(joost, "Joost"), &SAID).is_empty(),
        "nobody told Joost yet"
    );

    carry(hall, joost);
    assert_eq!(found(&pages(joost, "Joost"), &SAID), Vec::<&str>::new());
    for desk in [&hall.desk, joost] {
        holds_up(desk);
        let shown = shown(desk, &case);
        assert_eq!(shown["applicant"], Value::Null);
        assert_eq!(shown["words"], json!({}));
        assert_eq!(shown["papers"], json!([]));
        assert_eq!(shown["erased_on"], LATER);
        assert_eq!(shown["state"], "withdrawn", "what happened is still told");
        let words = json!({ "words": "zetten", "limit": 10 });
        assert_eq!(desk.call("applications", words)["total"], 0);
    }
}

#[test]
fn what_was_copied_before_a_migration_goes_as_well() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    let copies = hall.folder().join("backups");
    std::fs::create_dir_all(&copies).unwrap();
    std::fs::write(copies.join("before-0003-0001.db"), b"an older copy").unwrap();
    village.on(LATER);
    village.erases(&case);
    assert!(!copies.exists());
}

#[test]
fn traces_that_a_crash_left_are_cleared_when_somebody_sits_down() {
    let village = Village::new();
    let hall = &village.hall;
    let case = village.withdrawn();
    village.on(LATER);
    village.erases(&case);
    // As it stands when the power goes right after the erasure was on the disk.
    let noted = hall.folder().join("erased.json");
    std::fs::remove_file(&noted).unwrap();
    let inside = kernkas_tests::past_the_desk::open(hall, "Marijke");
    let left = "INSERT INTO local (name, value) VALUES ('erased-traces', '1')";
    inside.db.execute(left, []).unwrap();
    drop(inside);
    hall.sit("Marijke");
    assert!(noted.exists());
    let inside = kernkas_tests::past_the_desk::open(hall, "Marijke");
    assert_eq!(
        inside.number("SELECT count(*) FROM local WHERE name = 'erased-traces'"),
        0
    );
}

#[test]
fn what_is_noted_beside_the_database_says_nothing_of_anybody() {
    let village = Village::new();
    let case = village.withdrawn();
    village.on(LATER);
    village.erases(&case);
    let noted = std::fs::read_to_string(village.hall.folder().join("erased.json")).unwrap();
    let hashes: Vec<String> = serde_json::from_str(&noted).unwrap();
    assert!(hashes.len() >= 3, "applicant, words and paper: {noted}");
    assert!(
        hashes
            .iter()
            .all(|hash| hash.len() == 64 && hash.chars().all(|c| c.is_ascii_hexdigit()))
    );
}
