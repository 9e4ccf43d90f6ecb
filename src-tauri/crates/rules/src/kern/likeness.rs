//! What looks alike: names of areas and ideas in words. A likeness is only ever shown to a person to judge.

use crate::{kern::AreaId, verdict::Alike};
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// Words that say nothing about which place or idea is meant.
const FILLERS: [&str; 37] = [
    "aan", "achter", "alle", "bij", "blok", "blokken", "buurt", "dag", "dat", "de", "den", "der", "die",
    "een", "en", "hele", "het", "hoek", "in", "kern", "met", "naar", "naast", "nummer", "nummers", "om",
    "onze", "op", "rond", "rondom", "straat", "te", "tot", "tussen", "van", "voor", "wij",
];

/// How streets end, and how people shorten that.
const ENDINGS: [(&str, &str); 12] = [
    ("straat", "straat"),
    ("strt", "straat"),
    ("str", "straat"),
    ("laan", "laan"),
    ("ln", "laan"),
    ("weg", "weg"),
    ("wg", "weg"),
    ("plein", "plein"),
    ("pln", "plein"),
    ("pl", "plein"),
    ("dijk", "dijk"),
    ("dk", "dijk"),
];

/// The words of a text in small letters, without accents and signs.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .filter(|&c| !is_combining_mark(c))
        .flat_map(char::to_lowercase)
        .collect();
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// How alike two areas of one kern are by name; none when they are different places.
#[must_use]
pub fn areas(one: &str, other: &str) -> Option<Alike> {
    if AreaId::of(one) == AreaId::of(other) {
        return Some(Alike::Same);
    }
    let (mine, theirs) = (words(one), words(other));
    let joined = mine.concat() == theirs.concat();
    let shared = telling(&mine).any(|word| telling(&theirs).any(|their| places_alike(word, their)));
    (joined || shared).then_some(Alike::Lookalike)
}

/// Whether two ideas use like words: at least half of the telling words of the shorter one.
#[must_use]
pub fn ideas(one: &str, other: &str) -> bool {
    let (mine, theirs) = (words(one), words(other));
    let (mine, theirs): (Vec<_>, Vec<_>) = (telling(&mine).collect(), telling(&theirs).collect());
    let (short, long) = if mine.len() <= theirs.len() {
        (mine, theirs)
    } else {
        (theirs, mine)
    };
    let shared = short
        .iter()
        .filter(|word| long.iter().any(|their| spelled_alike(word, their)))
        .count();
    shared > 0 && shared * 2 >= short.len()
}

fn telling(words: &[String]) -> impl Iterator<Item = &str> {
    words.iter().map(String::as_str).filter(|word| {
        word.chars().count() > 2 && !FILLERS.contains(word) && !word.starts_with(|c: char| c.is_numeric())
    })
}

/// Two streets with a known ending are alike when the endings agree; otherwise the whole word may be misspelled.
fn places_alike(one: &str, other: &str) -> bool {
    let ((stem, ending), (other_stem, other_ending)) = (parted(one), parted(other));
    match (ending, other_ending) {
        (Some(mine), Some(theirs)) => mine == theirs && spelled_alike(stem, other_stem),
        _ => spelled_alike(one, other) || spelled_alike(stem, other_stem),
    }
}

/// A street name without its ending, and that ending written out.
fn parted(word: &str) -> (&str, Option<&'static str>) {
    ENDINGS
        .iter()
        .filter_map(|&(ending, whole)| word.strip_suffix(ending).map(|stem| (stem, Some(whole))))
        .find(|(stem, _)| stem.chars().count() > 2)
        .unwrap_or((word, None))
}

/// Whether two words differ by a slip of the fingers: one in a word of four letters or more, two from ten on.
fn spelled_alike(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    let slips = match length {
        0..=3 => 0,
        4..=9 => 1,
        _ => 2,
    };
    one == other || (slips > 0 && distance(one, other) <= slips)
}

/// The number of letters to put in, leave out, change or swap with their neighbour (optimal string alignment).
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows = vec![(0..=other.len()).collect::<Vec<usize>>()];
    for i in 1..=one.len() {
        let mut row = vec![i];
        for j in 1..=other.len() {
            let change = usize::from(one[i - 1] != other[j - 1]);
            let mut least = (rows[i - 1][j] + 1)
                .min(row[j - 1] + 1)
                .min(rows[i - 1][j - 1] + change);
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_other_capitals_spaces_or_accents_is_the_same_area() {
        assert_eq!(AreaId::of("Dorpsstraat").0, "dorpsstraat");
        assert_eq!(areas("Dorpsstraat", " dorpsstraat. "), Some(Alike::Same));
        assert_eq!(
            areas("Prins Bernhardplein", "prins-bernhardpléin"),
            Some(Alike::Same)
        );
    }

    #[test]
    fn a_shortened_mistyped_or_numbered_street_looks_alike() {
        for other in [
            "Dorpstr.",
            "Dorpsstr",
            "Dorpsstraat 4–20",
            "Dorpsstaat",
            "Dropsstraat",
            "Dorps straat",
            "Dorpstraat",
        ] {
            assert_eq!(areas("Dorpsstraat", other), Some(Alike::Lookalike), "{other}");
        }
        assert_eq!(areas("Klinkenberg", "buurt Klinkenberg"), Some(Alike::Lookalike));
        assert_eq!(
            areas("Dorpsstraat en Molenweg", "Molenweg"),
            Some(Alike::Lookalike)
        );
    }

    #[test]
    fn another_street_is_another_street() {
        for (one, other) in [
            ("Dorpsstraat", "Molenstraat"),
            ("Molenstraat", "Korenstraat"),
            ("Dorpsstraat", "Dorpsplein"),
            ("de straat", "het blok"),
            ("", "Dorpsstraat"),
        ] {
            assert_eq!(areas(one, other), None, "{one} / {other}");
        }
    }

    #[test]
    fn ideas_with_like_words_are_alike() {
        assert!(ideas(
            "Jeu-de-boulesbaan achter In de Gaard",
            "jeu de boules baan bij de Gaard"
        ));
        assert!(ideas(
            "Website signaleringsgroep",
            "Nieuwe website voor de signaleringsgroepen"
        ));
        assert!(!ideas("Bankje bij de kerk", "Lentefeest op het plein"));
        assert!(!ideas("", ""));
    }
}
