//! How the folder of a release is made, once.

use crate::{DAY, seen};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use kernkas_tests::{
    desk::{PASSPHRASE, TestDesk, jeu_de_boules},
    laptops::{carry, hall, joined, take_in},
    template::Template,
};
use serde_json::{Value, json};
use std::{fs, path::Path};

const README: &str = include_str!("readme.txt");

/// The smallest picture there is: one transparent point.
const PICTURE: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0,
    1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78, 0x9c, 0x63, 0, 1, 0,
    0, 5, 0, 1, 0x0d, 0x0a, 0x2d, 0xb4, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

fn application(kern: &str, asked: &str) -> Value {
    let mut application = jeu_de_boules();
    application["ask"]["kern"] = json!(kern);
    application["ask"]["asked"] = json!(asked);
    application["ask"]["signed_copy_seen"] = json!(true);
    application
}

/// Founds, lets a laptop in, works on both, and keeps the one as a database and the other as a bundle with everything.
pub fn make(folder: &Path) {
    let hall = hall(DAY);
    let joost = joined(&hall, "Joost", "kernverbinder", &[], DAY);
    hall.decided("ingen", "850.00", "650.00");
    let rejected = hall.submitted("lienden", "400.00");
    hall.sit("Marijke");
    hall.act(
        &rejected,
        json!({
            "do": "reject", "reason": "Het past niet.", "basis": { "by": "mandate", "reference": "mandaatregister 12" }
        }),
    );
    let waiting = hall.submitted("lienden", "500.00");
    carry(&hall, &joost);
    let advice = json!({
        "do": "advise", "advice": { "is": "award", "amount": "450.00" }, "discussed_on": DAY,
        "discussed_with": "de dorpsvereniging", "discussed_outcome": "Men staat erachter.", "views": {},
        "words": "Toekennen, zonder het hek."
    });
    joost.act(&waiting, advice);
    let submitted = joost.call("submit", json!({ "application": application("ingen", "300.00") }));
    joost.call(
        "attach",
        json!({
            "case": submitted["case"], "draft": null, "name": "baan.png", "content": BASE64_STANDARD.encode(PICTURE)
        }),
    );
    hall.sit("Sanne");
    let before = seen(&hall);
    let key = hall.call("reading-key", json!({ "passphrase": PASSPHRASE }))["key"].clone();
    hall.leave();
    fs::create_dir_all(folder).unwrap();
    let data = Template::of(&hall.folder());
    data.put(&folder.join("data"));
    let bundle = folder.join("bundle.kernkas");
    joost.call(
        "export",
        json!({ "file": bundle, "wish": { "for": [], "everything": true } }),
    );
    let later = TestDesk::copy_of(&data, DAY);
    later.sit("Sanne");
    take_in(&later, &bundle);
    let expected = json!({ "before": before, "after": seen(&later) });
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    write(
        "expected.json",
        &(serde_json::to_string_pretty(&expected).unwrap() + "\n"),
    );
    write("reading-key.txt", &format!("{}\n", key.as_str().unwrap()));
    write(
        "recovery-key.txt",
        &format!("{}\n{}\n", hall.recovery_key, hall.root_key),
    );
    write("README.md", README);
}
