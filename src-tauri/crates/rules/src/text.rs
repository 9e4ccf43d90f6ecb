//! What is said to a person: message ids with arguments, bilingual data, and where a rule comes from.

use crate::euro::Euro;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One argument of a sentence. The catalogue's side decides how an amount or a date is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "value")]
pub enum Arg {
    /// An amount of money.
    Euro(Euro),
    /// A day.
    Date(NaiveDate),
    /// A whole number; the catalogue may choose a plural by it.
    Number(i32),
    /// A name from a list of the municipality (a kern, an area, a case number, a year). Never a person's own words:
    /// verdicts are stored in the open part of the journal.
    Name(String),
}

/// A sentence of the catalogues under `ui/text`: its id and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Text {
    /// The message id, for example `found-pot-too-small`.
    pub id: String,
    /// The arguments by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(as = "Option<BTreeMap<String, Arg>>", optional)]
    pub args: BTreeMap<String, Arg>,
}

impl Text {
    /// A sentence without arguments.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// The same sentence with an amount filled in.
    #[must_use]
    pub fn euro(self, name: &str, amount: Euro) -> Self {
        self.with(name, Arg::Euro(amount))
    }

    /// The same sentence with a day filled in.
    #[must_use]
    pub fn date(self, name: &str, day: NaiveDate) -> Self {
        self.with(name, Arg::Date(day))
    }

    /// The same sentence with a number filled in.
    #[must_use]
    pub fn number(self, name: &str, number: i32) -> Self {
        self.with(name, Arg::Number(number))
    }

    /// The same sentence with a name from a list filled in.
    #[must_use]
    pub fn name(self, name: &str, value: &str) -> Self {
        self.with(name, Arg::Name(value.to_owned()))
    }

    fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.insert(name.to_owned(), arg);
        self
    }
}

/// A text that is data of the municipality, in plain Dutch and in English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bilingual {
    /// Plain Dutch (B1).
    pub nl: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// Both languages at once.
    #[must_use]
    pub fn new(nl: &str, en: &str) -> Self {
        Self {
            nl: nl.to_owned(),
            en: en.to_owned(),
        }
    }
}

/// Where a number or a rule comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Source {
    /// What kind of source it is, and so how firmly it stands.
    pub kind: SourceKind,
    /// The place, as a reader would look it up: "Uitvoeringsplan Kerngericht werken, B3".
    pub place: Bilingual,
    /// The page, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub url: Option<String>,
}

/// What kind of source a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A document of the municipality itself.
    Document,
    /// A public web page; on only when the municipality says so.
    PublicPage,
    /// An article of law.
    Law,
    /// A decision of council or college, typed in by an administrator.
    Decision,
    /// A conclusion of ours from other sources; shown as such.
    Inference,
}
