//! Lower-case hexadecimal, the only spelling of bytes in this format.

use std::fmt;

/// Says that a text is not the lower-case hexadecimal that was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {digits} lower-case hexadecimal digits")]
pub struct NotHex {
    /// How many digits there should be.
    pub digits: usize,
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Writes `bytes` as lower-case hexadecimal.
pub(crate) fn write(bytes: &[u8], f: &mut impl fmt::Write) -> fmt::Result {
    for byte in bytes {
        f.write_char(char::from(DIGITS[usize::from(byte >> 4)]))?;
        f.write_char(char::from(DIGITS[usize::from(byte & 15)]))?;
    }
    Ok(())
}

/// Reads exactly `N` bytes; upper case, spaces and other lengths are refused.
pub(crate) fn read<const N: usize>(text: &str) -> Result<[u8; N], NotHex> {
    let wrong = NotHex { digits: N * 2 };
    let digits = text.as_bytes();
    if digits.len() != N * 2 {
        return Err(wrong);
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        match (digit(pair[0]), digit(pair[1])) {
            (Some(high), Some(low)) => *byte = high << 4 | low,
            _ => return Err(wrong),
        }
    }
    Ok(bytes)
}

fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

/// Gives a type over 32 bytes its text: hexadecimal in `Display`, `FromStr` and serde.
macro_rules! hex32_text {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::hex::write(self.as_bytes(), f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::hex::NotHex;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                crate::hex::read(text).map(Self::from_bytes)
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::hex::NotHex;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }
    };
}
pub(crate) use hex32_text;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_and_nothing_else_does() {
        let mut text = String::new();
        write(&[0x00, 0x9f, 0xff], &mut text).unwrap();
        assert_eq!(text, "009fff");
        assert_eq!(read::<3>(&text), Ok([0x00, 0x9f, 0xff]));
        for wrong in ["009FFF", "009ff", "009fff0", " 09fff", "g09fff", "00éff"] {
            assert_eq!(read::<3>(wrong), Err(NotHex { digits: 6 }), "{wrong}");
        }
    }
}
