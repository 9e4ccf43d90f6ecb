//! Money: exact, two decimals, never a float.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{fmt, iter::Sum, str::FromStr};
use ts_rs::TS;

/// An amount in euro with two decimals. May be negative only as the outcome of [`Euro::minus`].
///
/// `"650.00"` in JSON, integer cents in the database ([`Euro::cents`]).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Euro(Decimal);

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAmount {
    /// Not a number at all.
    #[error("not an amount")]
    NotANumber,
    /// More than two decimals.
    #[error("an amount has two decimals at most")]
    TooManyDecimals,
    /// Below zero where something is asked or given.
    #[error("an amount is not negative")]
    Negative,
    /// Over a hundred million euro: a typing error in every scheme of a municipality.
    #[error("an amount is at most 100 million")]
    TooLarge,
}

const MOST_CENTS: i64 = 10_000_000_000;

impl Euro {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// An amount in whole cents.
    #[must_use]
    pub fn from_cents(cents: i64) -> Self {
        Self(Decimal::new(cents, 2))
    }

    /// An amount in whole euros.
    #[must_use]
    pub fn whole(euros: i32) -> Self {
        Self::from_cents(i64::from(euros) * 100)
    }

    /// This amount in whole cents.
    ///
    /// # Panics
    /// Never: an amount is bounded when it is made, and sums of bounded amounts stay far below the limit.
    #[must_use]
    pub fn cents(self) -> i64 {
        let cents = self.0 * Decimal::ONE_HUNDRED;
        i64::try_from(cents).expect("BUG: an amount outgrew 64 bits of cents")
    }

    /// The sum; saturates never, since amounts are bounded.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::from_cents(
            self.cents()
                .checked_add(other.cents())
                .expect("BUG: a sum outgrew 64 bits of cents"),
        )
    }

    /// The difference, which may be negative.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self::from_cents(
            self.cents()
                .checked_sub(other.cents())
                .expect("BUG: a difference outgrew 64 bits"),
        )
    }

    /// The difference, or nothing where it would be negative.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        self.minus(other).max(Self::ZERO)
    }

    /// `percent` hundredths of this amount, rounded down to the cent: a municipality does not round up its share.
    #[must_use]
    pub fn percent(self, percent: u32) -> Self {
        let share = self.0 * Decimal::from(percent) / Decimal::ONE_HUNDRED;
        Self(share.trunc_with_scale(2))
    }

    /// Whether this is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::plus)
    }
}

impl fmt::Display for Euro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}

impl FromStr for Euro {
    type Err = NoAmount;

    /// Reads `650`, `650.5` or `650.00`. Refuses what is not an amount a person can be given.
    fn from_str(text: &str) -> Result<Self, NoAmount> {
        let plain = text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '-');
        if !plain || text.len() > 16 {
            return Err(NoAmount::NotANumber);
        }
        let amount = Decimal::from_str(text).map_err(|_| NoAmount::NotANumber)?;
        if amount.is_sign_negative() && !amount.is_zero() {
            return Err(NoAmount::Negative);
        }
        if amount.scale() > 2 {
            return Err(NoAmount::TooManyDecimals);
        }
        if amount > Decimal::new(MOST_CENTS, 2) {
            return Err(NoAmount::TooLarge);
        }
        Ok(Self(amount))
    }
}

impl Serialize for Euro {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Euro {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_reads_and_writes_with_two_decimals() {
        let amount: Euro = "650.5".parse().unwrap();
        assert_eq!(amount.to_string(), "650.50");
        assert_eq!(amount.cents(), 65_050);
        assert_eq!(serde_json::to_string(&amount).unwrap(), "\"650.50\"");
    }

    #[test]
    fn what_is_no_amount_says_why() {
        for (text, why) in [
            ("", NoAmount::NotANumber),
            ("1e3", NoAmount::NotANumber),
            ("1,50", NoAmount::NotANumber),
            ("\u{202e}12", NoAmount::NotANumber),
            ("-1", NoAmount::Negative),
            ("1.005", NoAmount::TooManyDecimals),
            ("100000000.01", NoAmount::TooLarge),
        ] {
            assert_eq!(text.parse::<Euro>(), Err(why), "{text}");
        }
    }

    #[test]
    fn half_of_an_odd_cent_is_rounded_down() {
        assert_eq!(Euro::from_cents(8_641).percent(50), Euro::from_cents(4_320));
    }
}
