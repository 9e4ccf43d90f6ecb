//! What looks alike: names of areas and ideas in words. A likeness is only ever shown to a person to judge.

use crate::verdict::Alike;
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// Words that say nothing about which place or idea is meant, in the order of the alphabet.
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
    split(&folded(text)).map(|(word, _)| word.to_owned()).collect()
}

fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd()
        .filter(|&c| !is_combining_mark(c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The words of a folded text, each with where it begins.
fn split(folded: &str) -> impl Iterator<Item = (&str, usize)> {
    let pieces = folded.split(|c: char| !c.is_alphanumeric());
    pieces
        .filter(|piece| !piece.is_empty())
        .map(|piece| (piece, piece.as_ptr().addr() - folded.as_ptr().addr()))
}

fn word((word, _): (&str, usize)) -> &str {
    word
}

/// A text made ready to be compared many times: a check compares one idea with those of years.
#[derive(Clone, Debug)]
pub struct Phrase {
    folded: String,
    /// The letters and digits of it, without what stands between the words.
    joined: String,
    telling: Vec<Word>,
}

/// Where a telling word stands in the folded text, how long it is, and a bit for each kind of letter in it.
#[derive(Clone, Debug)]
struct Word {
    at: Range<usize>,
    length: usize,
    letters: u64,
}

impl Phrase {
    /// Reads the words of a text that tell something.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let folded = folded(text);
        let telling = split(&folded)
            .filter(|(word, _)| FILLERS.binary_search(word).is_err())
            .filter(|(word, _)| !word.starts_with(|c: char| c.is_numeric()))
            .map(|(word, start)| Word::of(word, start..start + word.len()))
            .filter(|word| word.length > 2)
            .collect();
        let joined = folded.chars().filter(|c| c.is_alphanumeric()).collect();
        Self {
            folded,
            joined,
            telling,
        }
    }

    /// Whether two ideas use like words: at least half of the telling words of the shorter one.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let (short, long) = if self.telling.len() <= other.telling.len() {
            (self, other)
        } else {
            (other, self)
        };
        let is_shared = |word: &&Word| {
            long.telling
                .iter()
                .any(|their| spelled_alike((short, word), (long, their)))
        };
        let shared = short.telling.iter().filter(is_shared).count();
        shared > 0 && shared * 2 >= short.telling.len()
    }

    /// How alike two areas of one kern are by name; none when they are different places.
    #[must_use]
    pub fn same_place(&self, other: &Self) -> Option<Alike> {
        let same_letters = self.joined == other.joined;
        if same_letters && split(&self.folded).map(word).eq(split(&other.folded).map(word)) {
            return Some(Alike::Same);
        }
        let shared = |word: &Word| {
            other
                .telling
                .iter()
                .any(|their| places_alike(self.text(word), other.text(their)))
        };
        (same_letters || self.telling.iter().any(shared)).then_some(Alike::Lookalike)
    }

    fn text(&self, word: &Word) -> &str {
        &self.folded[word.at.clone()]
    }
}

impl Word {
    fn of(text: &str, at: Range<usize>) -> Self {
        let letters = text
            .chars()
            .fold(0, |letters, c| letters | 1 << (u32::from(c) % 64));
        Self {
            at,
            length: text.chars().count(),
            letters,
        }
    }
}

/// How alike two areas of one kern are by name; none when they are different places.
#[must_use]
pub fn areas(one: &str, other: &str) -> Option<Alike> {
    Phrase::of(one).same_place(&Phrase::of(other))
}

/// Whether two ideas use like words.
#[must_use]
pub fn ideas(one: &str, other: &str) -> bool {
    Phrase::of(one).is_like(&Phrase::of(other))
}

/// Two streets with a known ending are alike when the endings agree; otherwise the whole word may be misspelled.
fn places_alike(one: &str, other: &str) -> bool {
    let ((stem, ending), (other_stem, other_ending)) = (parted(one), parted(other));
    match (ending, other_ending) {
        (Some(mine), Some(theirs)) => mine == theirs && slipped(stem, other_stem),
        _ => slipped(one, other) || slipped(stem, other_stem),
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

fn spelled_alike((mine, one): (&Phrase, &Word), (theirs, other): (&Phrase, &Word)) -> bool {
    let slips = allowed_slips(one.length.min(other.length));
    // A slip changes at most two kinds of letters and one of length, so most words need no closer look.
    let may_be_alike = one.length.abs_diff(other.length) <= slips
        && (one.letters ^ other.letters).count_ones() as usize <= 2 * slips;
    may_be_alike && slipped(mine.text(one), theirs.text(other))
}

/// Whether two words differ by a slip of the fingers.
fn slipped(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (length, their_length) = (one.chars().count(), other.chars().count());
    let slips = allowed_slips(length.min(their_length));
    slips > 0 && length.abs_diff(their_length) <= slips && distance(one, other) <= slips
}

/// One slip in a word of four letters or more, two from ten on.
fn allowed_slips(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=9 => 1,
        _ => 2,
    }
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
    use crate::kern::AreaId;

    #[test]
    fn the_words_that_tell_nothing_stand_in_the_order_of_the_alphabet() {
        assert!(FILLERS.is_sorted());
    }

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
