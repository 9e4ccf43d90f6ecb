//! What a person should know before the last click.

use super::{Act, Grant};
use crate::{euro::Euro, text::Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What has left the house and does not come back by undoing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Warning {
    /// Money was paid.
    PaymentLeft {
        /// How much.
        amount: Euro,
        /// On which day, the last time.
        on: NaiveDate,
    },
    /// A letter was sent.
    LetterLeft {
        /// On which day.
        on: NaiveDate,
    },
}

impl Warning {
    /// The sentence.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::PaymentLeft { amount, on } => Text::new("grant-warning-payment")
                .euro("amount", *amount)
                .date("day", *on),
            Self::LetterLeft { on } => Text::new("grant-warning-letter").date("day", *on),
        }
    }
}

impl Grant {
    /// What left since `action` was done, or by it: told before it is undone.
    #[must_use]
    pub fn left_since(&self, action: &str) -> Vec<Warning> {
        let Some(place) = self.doings.iter().position(|doing| doing.action == action) else {
            return Vec::new();
        };
        let since: Vec<_> = self.doings[place..].iter().collect();
        let noted = |name: &String| {
            since
                .iter()
                .any(|doing| doing.action == *name && doing.act == Act::NotePaid)
        };
        let paid = || {
            self.payments
                .iter()
                .flat_map(|payment| &payment.paid)
                .filter(|paid| noted(&paid.action))
        };
        let payment = paid()
            .map(|paid| paid.paid_on)
            .max()
            .map(|on| Warning::PaymentLeft {
                amount: paid().map(|paid| paid.amount).sum(),
                on,
            });
        let letters = since.iter().filter(|doing| doing.act == Act::SendRuling);
        let letter = letters
            .map(|doing| doing.on)
            .max()
            .map(|on| Warning::LetterLeft { on });
        payment.into_iter().chain(letter).collect()
    }
}
