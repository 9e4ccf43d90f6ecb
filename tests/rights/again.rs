//! What comes back: a copy from before, a laptop that did not know, a body that arrives late.

use crate::village::{DAY, LATER, SAID, Village, found, handed_in, holds_up, meet, pages, shown, wish};
use kernkas_tests::{
    desk::{PASSPHRASE, TestDesk},
    laptops::{carry, everything_for, joined, on_a_stick, seat, take_in},
};
use serde_json::{Value, json};

#[test]
fn an_older_copy_that_is_put_back_in_its_folder_shows_nothing_of_it() {
    let village = Village::new();
    let (hall, joost) = (&village.hall, &village.joost);
    let case = village.withdrawn();
    hall.sit("Sanne");
    meet(hall, joost);
    hall.leave();
    let file = hall.folder().join("kernkas.db");
    let before = std::fs::read(&file).unwrap();
    village.on(LATER);
    village.erases(&case);
    carry(hall, joost);
    hall.leave();
    std::fs::write(&file, before).unwrap();

    hall.sit("Marijke");
    assert_eq!(shown(hall, &case)["applicant"], Value::Null);
    assert_eq!(shown(hall, &case)["papers"], json!([]));
    assert_eq!(found(&pages(hall, "Marijke"), &SAID), Vec::<&str>::new());
    holds_up(hall);
    // Joost hands over what the hall lost; of the person nothing comes back.
    take_in(hall, &everything_for(joost, &seat(hall)));
    assert_eq!(shown(hall, &case)["erased_on"], LATER);
    assert_eq!(found(&pages(hall, "Marijke"), &SAID), Vec::<&str>::new());
    holds_up(hall);
}

#[test]
fn a_backup_on_another_laptop_is_erased_by_the_first_file_that_knows_of_it() {
    let village = Village::new();
    let (hall, joost) = (&village.hall, &village.joost);
    let case = village.withdrawn();
    hall.sit("Sanne");
    let backup = on_a_stick(hall, "db");
    hall.call("backup", json!({ "file": backup }));
    meet(hall, joost);
    village.on(LATER);
    village.erases(&case);
    carry(hall, joost);

    let back = TestDesk::empty(LATER);
    let seats = back.call("inspect-backup", json!({ "file": backup }))["seats"].clone();
    let seats = seats.as_array().unwrap();
    let marijke = seats.iter().find(|seat| seat["label"] == "Marijke").unwrap();
    back.call(
        "restore",
        json!({ "file": backup, "seat": marijke["seat"], "passphrase": PASSPHRASE }),
    );
    assert_eq!(
        shown(&back, &case)["applicant"]["name"],
        "Wim van Zetten",
        "nobody told it"
    );
    take_in(&back, &everything_for(joost, &seat(&back)));
    assert_eq!(shown(&back, &case)["applicant"], Value::Null);
    assert_eq!(found(&pages(&back, "Marijke"), &SAID), Vec::<&str>::new());
    holds_up(&back);
}

#[test]
fn what_somebody_wrote_without_knowing_is_listed_and_erased_as_well() {
    let village = Village::new();
    let (hall, joost) = (&village.hall, &village.joost);
    let case = handed_in(joost);
    meet(joost, hall);
    // The hall withdraws; Joost, who does not know, adds a paper.
    hall.sit("Anouk");
    hall.act(
        &case,
        json!({ "do": "withdraw", "reason": "Het gaat niet door." }),
    );
    let paper = json!({ "case": case, "name": "kanarie.pdf", "content": "JVBERi0xLjQga2FuYXJpZQo=" });
    joost.call("attach", paper);
    village.on(LATER);
    village.erases(&case);
    carry(joost, hall);
    let late = hall.call("retention", json!({}))["late"].clone();
    assert_eq!(late[0]["case"], case, "{late}");
    village.erases(&case);
    assert_eq!(hall.call("retention", json!({}))["late"], json!([]));
    assert_eq!(found(&pages(hall, "Marijke"), &SAID), Vec::<&str>::new());
    carry(hall, joost);
    assert_eq!(found(&pages(joost, "Joost"), &SAID), Vec::<&str>::new());
    holds_up(joost);
    assert_eq!(shown(hall, &case)["erased_on"], LATER);
}

#[test]
fn a_body_that_comes_after_the_erasure_is_not_kept() {
    let village = Village::new();
    let (hall, joost) = (&village.hall, &village.joost);
    let case = handed_in(joost);
    // For the hall and a laptop that may not see Ingen: names stay behind.
    hall.sit("Sanne");
    let fenna = joined(hall, "Fenna", "kernverbinder", &["lienden"], DAY);
    carry(hall, joost);
    let file = on_a_stick(joost, "kernkas");
    let wish_for_both = json!({ "for": [seat(hall), seat(&fenna)], "everything": false });
    joost.call("export", json!({ "file": file, "wish": wish_for_both }));
    hall.call("import", json!({ "file": file, "sha256": null }));
    assert_eq!(shown(hall, &case)["applicant"], Value::Null, "withheld");
    hall.sit("Anouk");
    hall.act(
        &case,
        json!({ "do": "withdraw", "reason": "Het gaat niet door." }),
    );
    village.on(LATER);
    fenna.on(LATER);
    let asked = on_a_stick(hall, "kernkas");
    hall.call(
        "export",
        json!({ "file": asked, "wish": { "for": [seat(joost)], "everything": false } }),
    );
    village.erases(&case);
    // Joost answers what the hall asked before: he does not know yet.
    joost.call("import", json!({ "file": asked, "sha256": null }));
    carry(joost, hall);
    assert_eq!(shown(hall, &case)["applicant"], Value::Null);
    assert_eq!(found(&pages(hall, "Marijke"), &SAID), Vec::<&str>::new());
    carry(hall, joost);
    assert_eq!(shown(joost, &case)["applicant"], Value::Null);
    assert_eq!(found(&pages(joost, "Joost"), &SAID), Vec::<&str>::new());
    let nothing = hall.refused("plan-erasure", json!({ "ground": "expired", "cases": [] }));
    assert_eq!(nothing.text.id, "refusal-erasure-count");
    assert_eq!(
        hall.refused("propose-erasure", wish(&case)).text.id,
        "refusal-erasure-nothing-left"
    );
}
