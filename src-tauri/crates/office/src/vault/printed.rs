//! A key on paper: to be printed once, kept in the safe, and typed again years later.
//!
//! # Format
//!
//! 256 bits are written as 52 digits in base 31, the most significant first, with the alphabet
//! `23456789ABCDEFGHJKMNPQRSTUVWXYZ`: no 0 or O, no 1, I or L. They stand in thirteen groups of four, and each group
//! has a fifth character that checks it: with the digits d₁…d₄, the check c, and the *place* p,
//! 2·d₁ + 3·d₂ + 4·d₃ + 5·d₄ + c + p is a multiple of 31. The place is the number of the group, 1 to 13, for a
//! recovery key, and that plus 13 for a root key. As 31 is a prime and the weights differ, one wrong character in a
//! group and two exchanged ones are always found, and so are exchanged groups and a key of the other kind; any other
//! mistake in a group is found with 30 chances in 31. Groups are parted by hyphens. A reader takes lower case, and
//! spaces or nothing for hyphens.

use seal::NoRandomness;
use std::fmt;
use zeroize::Zeroizing;

/// What a printed key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Opens the vault when a passphrase is forgotten.
    Recovery,
    /// Appoints and bars administrators.
    Root,
}

/// A printed key. Wiped from memory when dropped; shown by [`PrintedKey::to_text`] only.
#[derive(Clone, PartialEq, Eq)]
pub struct PrintedKey {
    purpose: Purpose,
    secret: Zeroizing<[u8; 32]>,
}

/// Says why a text is no printed key. Groups are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintedKeyFault {
    /// A character that the alphabet does not have.
    #[error("{found:?} in group {group} is never used in a key")]
    Character {
        /// Which group.
        group: usize,
        /// The character.
        found: char,
    },
    /// Characters too few or too many.
    #[error("{found} characters, where a key has {expected}")]
    Length {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// These groups do not fit their check character.
    #[error("mistyped: group {}", list(groups))]
    Groups {
        /// Which groups.
        groups: Vec<usize>,
    },
    /// A well-typed key, for something else.
    #[error("this is a {found:?} key")]
    OtherPurpose {
        /// What it is for.
        found: Purpose,
    },
    /// All checks fit, but it is a number that no key has.
    #[error("no key is this large")]
    TooLarge,
}

const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const BASE: u32 = 31;
const GROUPS: usize = 13;
const DIGITS_IN_GROUP: usize = 4;
const GROUP: usize = DIGITS_IN_GROUP + 1;

impl PrintedKey {
    /// Makes a new key.
    ///
    /// # Errors
    /// [`NoRandomness`] where the system has none to give.
    pub fn generate(purpose: Purpose) -> Result<Self, NoRandomness> {
        let mut secret = Zeroizing::new([0; 32]);
        getrandom::fill(secret.as_mut_slice())?;
        Ok(Self { purpose, secret })
    }

    /// Reads a key as a person types it.
    ///
    /// # Errors
    /// [`PrintedKeyFault`], which names the groups to look at again.
    pub fn parse(text: &str, purpose: Purpose) -> Result<Self, PrintedKeyFault> {
        let digits = read_digits(text)?;
        let wrong = wrong_groups(&digits, purpose);
        if wrong.is_empty() {
            return Ok(Self {
                purpose,
                secret: from_digits(&digits)?,
            });
        }
        let found = purpose.other();
        if wrong_groups(&digits, found).is_empty() {
            return Err(PrintedKeyFault::OtherPurpose { found });
        }
        Err(PrintedKeyFault::Groups { groups: wrong })
    }

    /// Writes the key as it is printed: thirteen groups of five.
    pub fn to_text(&self) -> Zeroizing<String> {
        let digits = to_digits(&self.secret);
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
        for (index, group) in digits.chunks(DIGITS_IN_GROUP).enumerate() {
            if index > 0 {
                text.push('-');
            }
            let check = (BASE - weigh(group, self.purpose.place(index)) % BASE) % BASE;
            for digit in group.iter().copied().chain([check]) {
                text.push(char::from(ALPHABET[digit as usize]));
            }
        }
        text
    }

    /// Says what the key is for.
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Gives its 32 secret bytes.
    pub fn secret(&self) -> &[u8; 32] {
        &self.secret
    }
}

impl Purpose {
    const fn other(self) -> Self {
        match self {
            Self::Recovery => Self::Root,
            Self::Root => Self::Recovery,
        }
    }

    fn place(self, index: usize) -> u32 {
        let place = u32::try_from(index).expect("BUG: thirteen groups") + 1;
        match self {
            Self::Recovery => place,
            Self::Root => place + 13,
        }
    }
}

/// Sums digits by their weight, and the place.
fn weigh(digits: &[u32], place: u32) -> u32 {
    (2..)
        .zip(digits)
        .map(|(weight, digit)| weight * digit)
        .sum::<u32>()
        + place
}

fn wrong_groups(digits: &[u32], purpose: Purpose) -> Vec<usize> {
    let fits = |(index, group): (usize, &[u32])| {
        (weigh(&group[..DIGITS_IN_GROUP], purpose.place(index)) + group[DIGITS_IN_GROUP]).is_multiple_of(BASE)
    };
    digits
        .chunks(GROUP)
        .enumerate()
        .filter(|group| !fits(*group))
        .map(|(index, _)| index + 1)
        .collect()
}

/// Reads all characters, checks among them.
fn read_digits(text: &str) -> Result<Zeroizing<Vec<u32>>, PrintedKeyFault> {
    let expected = GROUPS * GROUP;
    let mut digits = Zeroizing::new(Vec::with_capacity(expected));
    let meant = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–' | '−');
    for found in text.chars().filter(meant) {
        let position = ALPHABET
            .iter()
            .position(|letter| char::from(*letter) == found.to_ascii_uppercase());
        match position.and_then(|position| u32::try_from(position).ok()) {
            Some(digit) if digits.len() < expected => digits.push(digit),
            Some(_) => {
                return Err(PrintedKeyFault::Length {
                    found: text.chars().filter(meant).count(),
                    expected,
                });
            }
            None => {
                return Err(PrintedKeyFault::Character {
                    group: digits.len() / GROUP + 1,
                    found,
                });
            }
        }
    }
    if digits.len() == expected {
        Ok(digits)
    } else {
        Err(PrintedKeyFault::Length {
            found: digits.len(),
            expected,
        })
    }
}

fn to_digits(secret: &[u8; 32]) -> Zeroizing<[u32; GROUPS * DIGITS_IN_GROUP]> {
    let mut left = Zeroizing::new(*secret);
    let mut digits = Zeroizing::new([0; GROUPS * DIGITS_IN_GROUP]);
    for digit in digits.iter_mut().rev() {
        for byte in left.iter_mut() {
            let value = *digit * 256 + u32::from(*byte);
            *byte = u8::try_from(value / BASE).expect("BUG: a remainder below 31 times 256, over 31");
            *digit = value % BASE;
        }
    }
    digits
}

fn from_digits(digits: &[u32]) -> Result<Zeroizing<[u8; 32]>, PrintedKeyFault> {
    let mut secret = Zeroizing::new([0; 32]);
    for digit in digits.chunks(GROUP).flat_map(|group| &group[..DIGITS_IN_GROUP]) {
        let mut carry = *digit;
        for byte in secret.iter_mut().rev() {
            carry += u32::from(*byte) * BASE;
            *byte = carry.to_le_bytes()[0];
            carry >>= 8;
        }
        if carry > 0 {
            return Err(PrintedKeyFault::TooLarge);
        }
    }
    Ok(secret)
}

fn list(groups: &[usize]) -> String {
    groups.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}

impl fmt::Debug for PrintedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrintedKey for {:?}", self.purpose)
    }
}

#[cfg(test)]
mod tests;
