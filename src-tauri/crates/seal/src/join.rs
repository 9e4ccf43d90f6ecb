//! The join file: with it a seat asks to take part, and says with which key it reads.

use crate::{
    ClaimedTime, ReadingKey, Recipient, SeatId, SeatKey,
    bundle::{
        BundleFault,
        line::{SignatureText, after_version, strict},
    },
    seat::Unproven,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The version of the join file.
pub const VERSION: u64 = 1;
/// What is signed before the line, so that the signature signs nothing else.
pub const CONTEXT: &[u8] = b"kernkas/join/v1\0";
/// The most bytes of a join file.
pub const LONGEST: usize = 4096;
/// The most characters of a name.
pub const LONGEST_NAME: usize = 200;

const BEGIN: &str = r#"{"kernkas":"join","v":"#;
/// No 0, 1, I, L or O: none is taken for another when it is read out.
const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// A seat that wants to take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Join {
    /// The seat.
    pub seat: SeatId,
    /// To whom its bundles are encrypted.
    pub reads: Recipient,
    /// The person's name, as typed on that laptop.
    pub name: String,
    /// What the laptop is called.
    pub laptop: String,
    /// When, as that laptop's clock had it.
    pub time: ClaimedTime,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    seat: SeatId,
    reads: Recipient,
    name: String,
    laptop: String,
    time: ClaimedTime,
    signature: SignatureText,
}

/// Says why a file is not a join file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JoinFault {
    /// Larger than one may be.
    #[error("more than {LONGEST} bytes")]
    TooLong,
    /// Something else.
    #[error("not a request to take part")]
    NotAJoin,
    /// Made by a newer program.
    #[error("version {found}; this program knows version {VERSION}")]
    NewerVersion {
        /// The version in the file.
        found: u64,
    },
    /// Not written the one way it must be.
    #[error("unreadable at character {column}")]
    Form {
        /// Where reading stopped, from 1.
        column: usize,
    },
    /// A name that is empty, too long, or has control characters.
    #[error("an impossible name")]
    Name,
    /// The seat's name is no sound public key.
    #[error("the key of seat {seat} proves nothing")]
    WeakKey {
        /// Whose.
        seat: SeatId,
    },
    /// Not signed by the seat it names.
    #[error("not signed by seat {seat}")]
    Signature {
        /// By whom it should be.
        seat: SeatId,
    },
}

impl Join {
    /// Asks on behalf of the seat with `key`.
    ///
    /// # Errors
    /// [`JoinFault::Name`].
    pub fn ask(key: &SeatKey, name: &str, laptop: &str, time: ClaimedTime) -> Result<Self, JoinFault> {
        let join = Self {
            seat: key.id(),
            reads: ReadingKey::of(key).recipient(),
            name: name.to_owned(),
            laptop: laptop.to_owned(),
            time,
        };
        join.check_names()?;
        Ok(join)
    }

    /// Writes the file, signed with `key`, which must be that of the seat.
    pub fn to_bytes(&self, key: &SeatKey) -> Vec<u8> {
        let line = self.line();
        let mut text = String::new();
        crate::hex::write(&key.sign(&signed_bytes(&line)), &mut text)
            .expect("BUG: a String takes every write");
        let (open, _) = line.split_at(line.len() - 1);
        [open, br#","signature":""#, text.as_bytes(), b"\"}\n"].concat()
    }

    /// Reads a file and checks its signature. One line end at its end may be missing, or be that of another system.
    ///
    /// # Errors
    /// [`JoinFault`].
    pub fn parse(bytes: &[u8]) -> Result<Self, JoinFault> {
        if bytes.len() > LONGEST {
            return Err(JoinFault::TooLong);
        }
        let line = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let rest = after_version(line, BEGIN, VERSION).map_err(|fault| match fault {
            BundleFault::NewerVersion { found, .. } => JoinFault::NewerVersion { found },
            BundleFault::LineForm { column, .. } => JoinFault::Form { column },
            _ => JoinFault::NotAJoin,
        })?;
        let cut = line.len() - rest.len();
        let signed: Signed = strict(&[b"{", rest].concat()).map_err(|column| JoinFault::Form {
            column: column + cut - 1,
        })?;
        let signature = signed.signature.0;
        let join = Self {
            seat: signed.seat,
            reads: signed.reads,
            name: signed.name,
            laptop: signed.laptop,
            time: signed.time,
        };
        join.check_names()?;
        let seat = join.seat;
        seat.verify(&signed_bytes(&join.line()), &signature)
            .map_err(|unproven| match unproven {
                Unproven::Key => JoinFault::WeakKey { seat },
                Unproven::Signature => JoinFault::Signature { seat },
            })?;
        Ok(join)
    }

    /// Gives what two people read to each other, to know that no other key was put in between: six groups of four.
    ///
    /// The first 16 bytes of SHA-256(seat ‖ reads), as a number written to the base 31 in its last 24 digits.
    pub fn fingerprint(&self) -> String {
        let hash: [u8; 32] = Sha256::new()
            .chain_update(self.seat.as_bytes())
            .chain_update(self.reads.as_str())
            .finalize()
            .into();
        let mut number = hash[..16]
            .iter()
            .fold(0_u128, |sum, byte| sum << 8 | u128::from(*byte));
        let mut digits = [' '; 29];
        for (place, digit) in digits.iter_mut().enumerate().rev() {
            if place % 5 != 4 {
                let index = usize::try_from(number % 31).expect("BUG: below 31");
                *digit = char::from(ALPHABET[index]);
                number /= 31;
            }
        }
        digits.iter().collect()
    }

    /// The line that is signed: all but the signature.
    fn line(&self) -> Vec<u8> {
        let rest = serde_json::to_vec(self).expect("BUG: plain values only");
        [BEGIN.as_bytes(), VERSION.to_string().as_bytes(), b",", &rest[1..]].concat()
    }

    fn check_names(&self) -> Result<(), JoinFault> {
        let sound = |name: &str| {
            !name.trim().is_empty()
                && name.chars().count() <= LONGEST_NAME
                && !name.chars().any(char::is_control)
        };
        if sound(&self.name) && sound(&self.laptop) {
            Ok(())
        } else {
            Err(JoinFault::Name)
        }
    }
}

fn signed_bytes(line: &[u8]) -> Vec<u8> {
    [CONTEXT, line].concat()
}

#[cfg(test)]
mod tests;
