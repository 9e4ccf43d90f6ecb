//! The wall time a laptop claims: for display and flags, never for order or authority.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A date and time in the RFC 3339 form `2026-03-01T09:30:00+01:00`.
///
/// Only the shape and the range of each part are checked, not whether the day exists: nothing here counts with it, and
/// a laptop whose clock is wrong must still be read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClaimedTime(String);

/// Says that a text is no RFC 3339 date and time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an RFC 3339 date and time, such as 2026-03-01T09:30:00+01:00")]
pub struct NotATime;

impl ClaimedTime {
    /// Gives the time as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ClaimedTime {
    type Error = NotATime;

    fn try_from(text: String) -> Result<Self, NotATime> {
        if is_time(text.as_bytes()) {
            Ok(Self(text))
        } else {
            Err(NotATime)
        }
    }
}

impl FromStr for ClaimedTime {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        Self::try_from(text.to_owned())
    }
}

impl From<ClaimedTime> for String {
    fn from(time: ClaimedTime) -> Self {
        time.0
    }
}

impl fmt::Display for ClaimedTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_time(text: &[u8]) -> bool {
    let Some((moment, rest)) = text.split_at_checked(19) else {
        return false;
    };
    let pattern = moment
        .iter()
        .zip(b"dddd-dd-ddTdd:dd:dd")
        .all(|(byte, wanted)| match wanted {
            b'd' => byte.is_ascii_digit(),
            mark => byte == mark,
        });
    pattern
        && (1..=12).contains(&two(&moment[5..7]))
        && (1..=31).contains(&two(&moment[8..10]))
        && two(&moment[11..13]) <= 23
        && two(&moment[14..16]) <= 59
        && two(&moment[17..19]) <= 60
        && is_zone(without_fraction(rest))
}

/// Takes off a point and one to nine digits; leaves anything else for the zone to refuse.
fn without_fraction(rest: &[u8]) -> &[u8] {
    let Some(after) = rest.strip_prefix(b".") else {
        return rest;
    };
    let digits = after.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if (1..=9).contains(&digits) {
        &after[digits..]
    } else {
        rest
    }
}

fn is_zone(zone: &[u8]) -> bool {
    match zone {
        b"Z" => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => {
            [h1, h2, m1, m2].iter().all(|byte| byte.is_ascii_digit())
                && two(&[*h1, *h2]) <= 23
                && two(&[*m1, *m2]) <= 59
        }
        _ => false,
    }
}

fn two(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |sum, digit| sum * 10 + (digit - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_rfc_3339_shape_is_a_time() {
        for good in [
            "2026-03-01T09:30:00Z",
            "2026-03-01T09:30:60.123456789+01:00",
            "1999-12-31T23:59:59.0-11:30",
        ] {
            assert_eq!(good.parse::<ClaimedTime>().unwrap().as_str(), good);
        }
        for wrong in [
            "",
            "2026-03-01",
            "2026-03-01 09:30:00Z",
            "2026-13-01T09:30:00Z",
            "2026-00-01T09:30:00Z",
            "2026-03-32T09:30:00Z",
            "2026-03-01T24:30:00Z",
            "2026-03-01T09:30:00",
            "2026-03-01T09:30:00.Z",
            "2026-03-01T09:30:00.1234567890Z",
            "2026-03-01T09:30:00z",
            "2026-03-01T09:30:00+0100",
            "2026-03-01T09:30:00+24:00",
            "2026-03-01T09:30:00Z ",
        ] {
            assert_eq!(wrong.parse::<ClaimedTime>(), Err(NotATime), "{wrong}");
        }
    }
}
