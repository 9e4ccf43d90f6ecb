//! Files that are wrong, places that are not there, names that are hostile: each has a sentence, and nothing changes.

#[path = "bad_files/disguised.rs"]
mod disguised;
#[path = "bad_files/join_files.rs"]
mod join_files;
#[path = "bad_files/names.rs"]
mod names;
#[path = "bad_files/places.rs"]
mod places;

use office::{
    sentences::{Language, say},
    wire::CallFailure,
};

const DAY: &str = "2026-05-12";

/// Checks that there is a sentence in both languages in which everything is filled in, and which it is.
fn says(failure: &CallFailure, id: &str) {
    assert_eq!(failure.text.id, id, "{failure:?}");
    for language in [Language::Nl, Language::En] {
        let sentence = say(&failure.text, language);
        assert!(
            sentence != id && !sentence.contains("{ $") && sentence.len() > 20,
            "{sentence}"
        );
    }
}
