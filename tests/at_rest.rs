//! The office at rest: what lies on the disk, what opens it, and what does not.

#[path = "at_rest/backups.rs"]
mod backups;
#[path = "at_rest/keys.rs"]
mod keys;
#[path = "at_rest/migrations.rs"]
mod migrations;
#[path = "at_rest/papers.rs"]
mod papers;
#[path = "at_rest/the_file.rs"]
mod the_file;

use office::{
    sentences::{Language, say},
    wire::CallFailure,
};

/// Something that went wrong outside the rules, with a sentence in both languages.
fn says(failure: &CallFailure, id: &str) {
    assert_eq!(failure.text.id, id, "{failure:?}");
    for language in [Language::Nl, Language::En] {
        let sentence = say(&failure.text, language);
        assert!(sentence != id && !sentence.contains("{ $"), "{sentence}");
    }
}
