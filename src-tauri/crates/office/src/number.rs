//! Case numbers: what a person reads and says over the phone, with a character that tells a slip.
//!
//! `26-A7-0042-K` is the year in two digits, the tag of the seat that gave it, a counter, and a check character. Letters
//! avoid 0, O, 1, I and L; the year and the counter are digits, so an O said there is a zero. The check character is a
//! weighted sum modulo 31 (a prime, and the size of the alphabet): one wrong character and two swapped neighbours are
//! always noticed.

use std::fmt;

/// The letters and digits of tags and check characters.
pub const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// A case number in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseNumber {
    year: u8,
    tag: String,
    counter: u32,
}

/// Why something is no case number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberProblem {
    /// It does not look like one.
    #[error("does not look like a case number")]
    NotANumber,
    /// It looks like one, and its check character does not fit: something was misheard or mistyped.
    #[error("the check character does not fit")]
    Slip,
}

impl CaseNumber {
    /// The number with this counter, given in `year` at the seat with this tag.
    #[must_use]
    pub fn new(year: i32, tag: &str, counter: u32) -> Self {
        let year = u8::try_from(year.rem_euclid(100)).expect("BUG: a remainder of 100 outgrew 8 bits");
        Self {
            year,
            tag: tag.to_owned(),
            counter,
        }
    }

    /// The part before the counter: numbers that share it are counted together.
    #[must_use]
    pub fn series(&self) -> String {
        format!("{:02}-{}", self.year, self.tag)
    }

    fn check(&self) -> char {
        let digits = format!("{:02}{}{:04}", self.year, self.tag, self.counter);
        let sum: usize = digits
            .bytes()
            .zip(2..)
            .map(|(byte, weight)| value(byte) * weight)
            .sum();
        char::from(ALPHABET[sum % ALPHABET.len()])
    }
}

/// Digits count as themselves in year and counter; 0 and 1 are no letters of the alphabet, so they get its spare room.
fn value(byte: u8) -> usize {
    match byte {
        b'0' => 0,
        b'1' => 1,
        _ => ALPHABET
            .iter()
            .position(|&letter| letter == byte)
            .map_or(0, |place| (place + 2) % ALPHABET.len()),
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-{}", self.series(), self.counter, self.check())
    }
}

/// Reads a number as a person types or says it: small letters, spaces or nothing for hyphens, O for 0 and I or L for 1
/// where a digit belongs.
///
/// # Errors
/// [`NumberProblem::NotANumber`] when it has not the parts, [`NumberProblem::Slip`] when the check does not fit.
pub fn read(typed: &str) -> Result<CaseNumber, NumberProblem> {
    let plain: Vec<u8> = typed
        .trim()
        .bytes()
        .filter(|byte| !matches!(byte, b'-' | b' ' | b'.'))
        .map(|byte| byte.to_ascii_uppercase())
        .collect();
    if !(8..=24).contains(&plain.len()) || !plain.iter().all(u8::is_ascii_alphanumeric) {
        return Err(NumberProblem::NotANumber);
    }
    let (year, rest) = plain.split_at(2);
    let (check, rest) = rest.split_last().ok_or(NumberProblem::NotANumber)?;
    let parts: Vec<&str> = typed
        .trim()
        .split(['-', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let digits = if parts.len() == 4 {
        parts[2].len().min(rest.len())
    } else {
        4
    };
    let (tag, counter) = rest.split_at(rest.len().saturating_sub(digits));
    let year = as_digits(year)
        .and_then(|digits| digits.parse().ok())
        .ok_or(NumberProblem::NotANumber)?;
    let counter = as_digits(counter)
        .and_then(|digits| digits.parse().ok())
        .ok_or(NumberProblem::NotANumber)?;
    if tag.is_empty() || !tag.iter().all(|byte| ALPHABET.contains(byte)) {
        return Err(NumberProblem::NotANumber);
    }
    let number = CaseNumber {
        year,
        tag: String::from_utf8_lossy(tag).into_owned(),
        counter,
    };
    if number.check() == char::from(*check) {
        Ok(number)
    } else {
        Err(NumberProblem::Slip)
    }
}

fn as_digits(bytes: &[u8]) -> Option<String> {
    bytes
        .iter()
        .map(|byte| match byte {
            b'O' => Some('0'),
            b'I' | b'L' => Some('1'),
            digit if digit.is_ascii_digit() => Some(char::from(*digit)),
            _ => None,
        })
        .collect()
}

/// The tag of the `count`-th seat (from 0) enrolled by the seat with tag `under`: unique without asking anybody else.
#[must_use]
pub fn tag_under(under: &str, count: usize) -> String {
    let mut tag = under.to_owned();
    let mut rest = count;
    // Digits but the last letter say "there is more": no tag is the beginning of a sister's.
    let more = ALPHABET.len() - 1;
    while rest >= more {
        tag.push(char::from(ALPHABET[more]));
        rest -= more;
    }
    tag.push(char::from(ALPHABET[rest]));
    tag
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_number_is_read_back_as_it_was_said() {
        let number = CaseNumber::new(2026, "A7", 42);
        let said = number.to_string();
        assert!(said.starts_with("26-A7-0042-"), "{said}");
        assert_eq!(read(&said), Ok(number.clone()));
        assert_eq!(read(&said.to_lowercase().replace('-', " ")), Ok(number.clone()));
        assert_eq!(read(&said.replace('-', "")), Ok(number.clone()));
        assert_eq!(read(&said.replacen("00", "OO", 1)), Ok(number));
    }

    #[test]
    fn a_counter_of_five_digits_is_read_back() {
        let number = CaseNumber::new(2026, "A", 123_456);
        assert_eq!(read(&number.to_string()), Ok(number));
    }

    #[test]
    fn every_single_slip_and_every_swap_of_neighbours_is_told() {
        let said = CaseNumber::new(2026, "A7", 42).to_string();
        let bytes: Vec<u8> = said.bytes().filter(|byte| *byte != b'-').collect();
        for at in 0..bytes.len() {
            let choices: &[u8] = if at < 2 || (4..8).contains(&at) {
                b"0123456789"
            } else {
                ALPHABET
            };
            for &other in choices.iter().filter(|other| **other != bytes[at]) {
                let mut wrong = bytes.clone();
                wrong[at] = other;
                let wrong = String::from_utf8(wrong).unwrap();
                assert_eq!(read(&wrong), Err(NumberProblem::Slip), "{wrong}");
            }
        }
        for at in (0..bytes.len() - 1).filter(|&at| bytes[at] != bytes[at + 1]) {
            let mut wrong = bytes.clone();
            wrong.swap(at, at + 1);
            assert!(read(&String::from_utf8(wrong).unwrap()).is_err());
        }
    }

    #[test]
    fn what_is_no_number_is_told_apart_from_a_slip() {
        for text in [
            "",
            "Ingen",
            "Jeu-de-boulesbaan",
            "26-A7",
            "zoelmond2026",
            "\u{202e}26-A7-0042-K",
        ] {
            assert_eq!(read(text), Err(NumberProblem::NotANumber), "{text}");
        }
    }

    #[test]
    fn tags_given_under_different_seats_never_meet() {
        let mut tags = BTreeSet::from(["A".to_owned()]);
        for count in 0..100 {
            let child = tag_under("A", count);
            assert!(tags.insert(child.clone()), "{child}");
            for deeper in 0..40 {
                let grandchild = tag_under(&child, deeper);
                assert!(tags.insert(grandchild.clone()), "{grandchild}");
            }
        }
    }
}
