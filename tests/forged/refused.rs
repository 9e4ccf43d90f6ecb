//! What is asked of a file with broken bytes: it is refused whole, and nothing has changed.

use crate::{dice::Dice, file::Forged, forger::Forger, of_each_kind, world::WORLD};
use kernkas_tests::desk::say;
use serde_json::{json, to_value};

/// One kind of file that does not hold up.
pub struct Kind {
    /// What is wrong.
    pub name: &'static str,
    /// The sentence that is said.
    pub sentence: &'static str,
    /// Makes one.
    pub forge: fn(&mut Forger) -> Forged,
}

/// Forges so many of this kind, and checks that each is refused.
pub fn all_are_refused(kind: &Kind) {
    let desk = WORLD.roos();
    let before = desk.bytes();
    let mut forger = Forger::new(kind.name);
    for number in 0..of_each_kind() {
        let file = (kind.forge)(&mut forger).write(&desk);
        // Looked at first, or not: it is the same file.
        let call = ["inspect", "import"][Dice::of(&format!("{} {number}", kind.name)).below(2)];
        let body = match call {
            "inspect" => json!({ "file": file }),
            _ => json!({ "file": file, "sha256": null }),
        };
        let refusal = desk.refused(call, body);
        assert_eq!(
            refusal.text.id, kind.sentence,
            "{} {number}: {refusal:?}",
            kind.name
        );
        let said = say(&to_value(&refusal.text).unwrap());
        assert!(said.len() > 20 && !said.contains('{'), "{said}");
        assert!(
            desk.bytes() == before,
            "{} {number}: something was written",
            kind.name
        );
        std::fs::remove_file(file).unwrap();
    }
}
