//! The town hall's laptop, and one of a kernverbinder who serves Ingen too.

use kernkas_tests::{
    desk::{TestDesk, jeu_de_boules},
    laptops::{Hall, carry, hall, joined},
    past_the_desk,
};
use serde_json::{Value, json};

/// The day on which all of this begins.
pub const DAY: &str = "2026-03-02";
/// A day on which what was withdrawn then may go.
pub const LATER: &str = "2027-04-05";

/// What is said of the person and nowhere else, as it stands in bodies, tables and the search index.
pub const SAID: [&str; 8] = [
    "Zetten",
    "zetten",
    "NL91ABNA0417164300",
    "NL91 ABNA",
    "wim@voorbeeld",
    "0612345678",
    "Jeu-de-boules",
    "kanarie",
];

/// The hall and a village's laptop, each knowing the same.
pub struct Village {
    /// Sanne, Anouk and Marijke.
    pub hall: Hall,
    /// Joost, who serves Ingen.
    pub joost: TestDesk,
}

impl Village {
    pub fn new() -> Self {
        let hall = hall(DAY);
        let joost = joined(&hall, "Joost", "kernverbinder", &["ingen"], DAY);
        Self { hall, joost }
    }

    /// Puts both clocks on a day.
    pub fn on(&self, day: &str) {
        self.hall.on(day);
        self.joost.on(day);
    }

    /// Takes an application in at the hall, with a paper, and has it withdrawn.
    pub fn withdrawn(&self) -> Value {
        withdrawn_at(&self.hall)
    }

    /// Proposes by Sanne and confirms by Marijke, who stays at the desk.
    pub fn erases(&self, case: &Value) -> Value {
        let erasure = self.proposes(case);
        self.hall.sit("Marijke");
        self.hall.call("confirm-erasure", json!({ "erasure": erasure }));
        erasure
    }

    /// Proposes by Sanne.
    pub fn proposes(&self, case: &Value) -> Value {
        self.hall.sit("Sanne");
        self.hall.call("propose-erasure", wish(case));
        self.hall.call("retention", json!({}))["erasures"][0]["erasure"].clone()
    }
}

/// Takes an application in at this laptop, with a paper, and has it withdrawn.
pub fn withdrawn_at(desk: &TestDesk) -> Value {
    let case = handed_in(desk);
    let reason = "Wim van Zetten belde: het gaat niet door.";
    desk.act(&case, json!({ "do": "withdraw", "reason": reason }));
    case
}

/// Hands an application in at this laptop, by Anouk or whoever sits there as a kernverbinder.
pub fn handed_in(desk: &TestDesk) -> Value {
    let mut application = jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    application["applicant"]["email"] = json!("wim@voorbeeld.nl");
    application["applicant"]["phone"] = json!("0612345678");
    application["applicant"]["iban"] = json!("NL91 ABNA 0417 1643 00");
    application["applicant"]["iban_holder"] = json!("W. van Zetten");
    if desk.call("start", json!({}))["seats"].as_array().unwrap().len() > 1 {
        desk.sit("Anouk");
    }
    let case = desk.call("submit", json!({ "application": application }))["case"].clone();
    let content = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, b"%PDF-1.4 kanarie van Wim");
    desk.call(
        "attach",
        json!({ "case": case, "name": "brief van Zetten.pdf", "content": content }),
    );
    case
}

/// That this case goes because its term has ended.
pub fn wish(case: &Value) -> Value {
    json!({ "ground": "expired", "cases": [case] })
}

/// The application page.
pub fn shown(desk: &TestDesk, case: &Value) -> Value {
    desk.call("application", json!({ "case": case }))
}

/// Carries what each lacks there and back, until both know the same and told each other.
pub fn meet(one: &TestDesk, other: &TestDesk) {
    carry(one, other);
    carry(other, one);
    carry(one, other);
}

/// Every page of the database of this laptop as it stands on the disk, also those that hold nothing any more.
pub fn pages(desk: &TestDesk, name: &str) -> Vec<u8> {
    let mut inside = past_the_desk::open(desk, name);
    let log = desk.folder().join("kernkas.db-wal");
    let empty = std::fs::metadata(log).map_or(0, |log| log.len());
    assert_eq!(empty, 0, "the log holds old pages");
    let pages = inside.db.connection.serialize("main").unwrap().to_vec();
    drop(inside);
    desk.sit(name);
    pages
}

/// Which of these texts stand in some bytes.
pub fn found(bytes: &[u8], texts: &[&'static str]) -> Vec<&'static str> {
    let holds = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    texts.iter().copied().filter(|text| holds(text)).collect()
}

/// Whether everything that was signed still holds up here, and a fold gives the tables.
pub fn holds_up(desk: &TestDesk) {
    let verified = desk.call("verify", json!({}));
    assert_eq!(verified["broken"], json!([]));
    assert_eq!(verified["tables_agree"], true);
}
