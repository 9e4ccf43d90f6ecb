//! What ships for a municipality: its kernen, titles, organisations, lists and schemes. All of it is data that the
//! municipality can change in Beheer; nothing in the rules asks for Buren by name.

use crate::{
    euro::Euro,
    kern::{Choice, Kern, KernId},
    register::Entry,
    role::RoleTitle,
    scheme::{SchemeId, SchemeYear},
    text::{Bilingual, Source},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod buren;
mod making;
mod neighbour;

/// A municipality as it ships.
#[derive(Clone, Debug)]
pub struct Preset {
    /// Its name and code.
    pub municipality: Municipality,
    /// Its kernen, by name.
    pub kernen: Vec<Kern>,
    /// What roles are called from which day, oldest first.
    pub role_titles: Vec<TitleSince>,
    /// The dorpsbelangenorganisaties that the sources name; there may be more.
    pub organisations: Vec<Organisation>,
    /// The signaleringsgroepen that public pages name; there may be more.
    pub groups: Vec<Entry>,
    /// Kinds of activity to choose from; the last is `other`.
    pub activities: Vec<Choice>,
    /// Target groups to choose from; the last is `other`.
    pub target_groups: Vec<Choice>,
    /// The frame of the whole programme: a warning, never a limit.
    pub frame: Frame,
    schemes: fn(i32) -> Vec<SchemeYear>,
}

/// The name and the code of a municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Municipality {
    /// "Buren".
    pub name: String,
    /// "GM0214", as the CBS numbers it.
    pub code: String,
}

/// A title of a role, and how sure its first day is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TitleSince {
    /// The role, its title and the first day.
    pub role_title: RoleTitle,
    /// Where it is written; an inference where no source gives the day.
    pub source: Source,
}

/// A dorpsbelangenorganisatie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Organisation {
    /// Its short name.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The kern it speaks for.
    pub kern: KernId,
    /// Whether it had a convenant before 2021.
    pub earlier_convenant: bool,
    /// The day on which its convenant was signed, as far as a source says.
    pub convenant_since: Option<NaiveDate>,
    /// Where that is written.
    pub source: Source,
}

/// The money of a whole programme, to hold the sum of all pots against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Frame {
    /// Its name.
    pub name: Bilingual,
    /// How much a year.
    pub amount: Euro,
    /// The budget post it is, by its short name: it pays the pots whose cover names it. None in what the first release
    /// wrote: there every pot counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub post: Option<String>,
    /// Where it is written.
    pub source: Source,
    /// What is sure about it and what is inferred.
    pub note: Bilingual,
}

impl Preset {
    /// All schemes of `year`; none before the first year that a source names.
    #[must_use]
    pub fn scheme_years(&self, year: i32) -> Vec<SchemeYear> {
        (self.schemes)(year)
    }

    /// One scheme in `year`.
    #[must_use]
    pub fn scheme_year(&self, scheme: &SchemeId, year: i32) -> Option<SchemeYear> {
        self.scheme_years(year)
            .into_iter()
            .find(|found| &found.scheme == scheme)
    }
}

/// The preset of gemeente Buren, from its own documents and pages. What no source says is left open.
#[must_use]
pub fn buren() -> Preset {
    buren::preset()
}

/// An example after what West Betuwe told about its leefbaarheidsbudget. Marked as modelled: it is not what is in force
/// there, its kernen are made up, and it is here because a second municipality with other rules needs no other program.
#[must_use]
pub fn neighbour() -> Preset {
    neighbour::preset()
}

/// The presets that a municipality can begin with, by their short names; Buren first.
pub const NAMES: [&str; 2] = ["buren", "west-betuwe"];

/// The preset of this short name; none for any other.
#[must_use]
pub fn named(name: &str) -> Option<Preset> {
    match name {
        "buren" => Some(buren()),
        "west-betuwe" => Some(neighbour()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
