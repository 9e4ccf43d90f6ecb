//! Erasing words and personal data: on what ground, and why not.

use super::Hold;
use crate::text::Text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;
use uuid::Uuid;

/// The most cases of one erasure: what one person can look over, and what fits one event.
pub const MOST_CASES: usize = 500;

/// The identity of an erasure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct ErasureId(pub Uuid);

impl fmt::Display for ErasureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why words and personal data go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ErasureGround")]
pub enum Ground {
    /// The term of the Selectielijst has ended (Archiefwet 1995, art. 3; AVG 5 lid 1 e).
    Expired,
    /// The person asks for it and no ground is left to hold them (AVG 17 lid 1). Two people judge that, with a reason.
    Request,
}

impl Ground {
    /// Its name as it travels; the message id is `erasure-ground-` with this.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Request => "request",
        }
    }
}

/// Why nothing is erased, or nothing is done with what was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub enum NoErasure {
    /// Something is open in this case.
    Held {
        /// Its number.
        number: String,
        /// What.
        hold: Hold,
    },
    /// Its term has not ended.
    TermRuns {
        /// Its number.
        number: String,
        /// The last day on which it is kept.
        until: NaiveDate,
    },
    /// Nothing of it is left to erase.
    NothingLeft {
        /// Its number.
        number: String,
    },
    /// The case was erased: nothing is written in it any more.
    Erased {
        /// On which day.
        on: NaiveDate,
    },
    /// Who proposed it does not confirm it.
    OwnProposal,
    /// It was confirmed or dropped meanwhile.
    NotProposed,
    /// Nothing was chosen, or more than fits.
    Count {
        /// The most.
        most: u32,
    },
}

impl NoErasure {
    /// What stands in the way, and what to do now.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::Held { number, hold } => Text::new("refusal-erasure-held")
                .name("number", number)
                .name("hold", hold.id()),
            Self::TermRuns { number, until } => Text::new("refusal-erasure-term-runs")
                .name("number", number)
                .date("until", *until),
            Self::NothingLeft { number } => Text::new("refusal-erasure-nothing-left").name("number", number),
            Self::Erased { on } => Text::new("refusal-erased").date("on", *on),
            Self::OwnProposal => Text::new("refusal-erasure-own-proposal"),
            Self::NotProposed => Text::new("refusal-erasure-not-proposed"),
            Self::Count { most } => {
                Text::new("refusal-erasure-count").number("most", i32::try_from(*most).unwrap_or(i32::MAX))
            }
        }
    }
}
