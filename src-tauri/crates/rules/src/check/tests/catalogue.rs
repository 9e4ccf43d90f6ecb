//! Every sentence that a check can say stands in both catalogues, with the arguments it gets.

use super::*;
use std::collections::BTreeSet;

const CATALOGUES: [(&str, &str); 2] = [
    (
        "nl",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../ui/text/nl/rules.ftl"
        )),
    ),
    (
        "en",
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../ui/text/en/rules.ftl"
        )),
    ),
];

const SOURCES: [&str; 9] = [
    include_str!("../../check.rs"),
    include_str!("../judged.rs"),
    include_str!("../money.rs"),
    include_str!("../place.rs"),
    include_str!("../receipts.rs"),
    include_str!("../sameness.rs"),
    include_str!("../time.rs"),
    include_str!("../weighed.rs"),
    include_str!("../../case/deciding.rs"),
];

type Messages = BTreeMap<String, BTreeSet<String>>;

/// The messages of a catalogue with the arguments they name.
fn messages(catalogue: &str) -> Messages {
    let mut all = Messages::new();
    let mut current = None;
    for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((id, _)) = line.split_once(" = ").filter(|_| starts) {
            current = Some(id.to_owned());
            assert!(
                all.insert(id.to_owned(), BTreeSet::new()).is_none(),
                "{id} stands there twice"
            );
        }
        let Some(id) = &current else { continue };
        for name in line.split('$').skip(1) {
            let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
            all.entry(id.clone()).or_default().insert(name);
        }
    }
    all
}

fn ids_in_sources() -> BTreeSet<String> {
    let quoted = SOURCES
        .iter()
        .flat_map(|source| source.split('"').skip(1).step_by(2));
    quoted
        .filter(|text| {
            ["found-", "remedy-", "because-"]
                .iter()
                .any(|kind| text.starts_with(kind))
        })
        .map(str::to_owned)
        .collect()
}

/// What is wrong with a sentence, for tests that make many.
pub(super) fn complaint(text: &Text) -> Option<String> {
    let given: BTreeSet<String> = text.args.keys().cloned().collect();
    CATALOGUES
        .iter()
        .find_map(|(language, catalogue)| match messages(catalogue).get(&text.id) {
            None => Some(format!("{language} lacks {}", text.id)),
            Some(named) => named
                .difference(&given)
                .next()
                .map(|lacks| format!("{} gets no ${lacks}", text.id)),
        })
}

#[test]
fn every_sentence_of_a_check_stands_in_both_catalogues_and_nothing_else_does() {
    let used = ids_in_sources();
    assert!(used.len() > 50, "only {} sentences were found", used.len());
    for (language, catalogue) in CATALOGUES {
        let written: BTreeSet<String> = messages(catalogue).into_keys().collect();
        assert_eq!(
            used.symmetric_difference(&written).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{language}"
        );
    }
}

#[test]
fn both_languages_name_the_same_arguments() {
    let [(_, nl), (_, en)] = CATALOGUES;
    assert_eq!(messages(nl), messages(en));
}
