//! A backup is put back on an empty laptop; the window says whose file is waited for, and no longer once it came.

use kernkas_tests::{
    desk::PASSPHRASE,
    laptops::{hall, joined, on_a_stick, saved},
    window::{Opening, municipality::today, sight::Role},
};
use serde_json::json;

const WAITS: &str = "Nog geen nieuw bestand van: laptop Joost (Joost).";

#[test]
fn a_backup_put_back_waits_for_the_file_of_the_other_laptop() {
    let today = today().to_string();
    let hall = hall(&today);
    let joost = joined(&hall, "Joost", "kernverbinder", &[], &today);
    let backup = on_a_stick(&hall, "kopie.db");
    hall.call("backup", json!({ "file": backup }));
    hall.leave();

    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (ours, theirs) = (
        stick.path().join("heen.kernkas"),
        stick.path().join("terug.kernkas"),
    );
    let mut window = Opening::on(folder.path())
        .choosing(&[&backup])
        .saving_to(&ours)
        .open();
    window.resize(1280, 720);
    window.sees(Role::Heading, Some("Welkom bij Kernkas"));
    window.tab_to(Role::Link, "Zet een reservekopie terug");
    window.press("Enter");
    window.sees(Role::Heading, Some("Zet een reservekopie terug"));
    window.push("Kies het bestand");
    window.choose("Wie bent u?", "Marijke");
    window.is_accessible("putting a backup back");
    window.picture("putting-back");
    window.fill("Wachtwoordzin", "een andere zin dan toen");
    window.press("Enter");
    window.reads("Deze wachtwoordzin klopt niet.");
    window.fill("Wachtwoordzin", PASSPHRASE);
    window.press("Enter");
    window.sees(Role::Heading, Some("Vandaag"));
    window.reads(WAITS);
    window.picture("put-back");

    // Her file tells the other that the laptop was put back; his next one tells her what he knew.
    window.go_to("uitwisselen", "Uitwisselen");
    window.push("Maak een bestand");
    window.push("Bewaar het bestand");
    window.until("the file on the stick", |_| ours.exists().then_some(()));
    joost.call("import", json!({ "file": ours, "sha256": null }));
    std::fs::rename(saved(&joost), &theirs).unwrap();
    window.close();

    let mut window = Opening::on(folder.path()).choosing(&[&theirs]).open();
    window.resize(1280, 720);
    window.sit("Marijke");
    window.reads(WAITS);
    window.go_to("uitwisselen", "Uitwisselen");
    window.push("Kies een bestand");
    window.push("Innemen");
    window.reads_no_longer("Deze laptop is teruggezet");
}
