//! The villages (kernen) and the areas in them.

use crate::text::Bilingual;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

pub mod likeness;

/// The short name of a kern, for example `eck-en-wiel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct KernId(pub String);

impl KernId {
    /// The kern with this short name.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl fmt::Display for KernId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A kern: a village or town of the municipality that has a pot of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Kern {
    /// Its short name.
    pub id: KernId,
    /// As residents write it: "Eck en Wiel".
    pub name: String,
    /// The four digits of postcodes that hint at this kern; they never decide it.
    pub postcodes: Vec<String>,
    /// Column and row (from 1) in the four by four sketch of the budget page, by compass; not a map.
    pub cell: (u8, u8),
}

/// The short name of an area, unique in its kern: the folded words of its name, for example `dorpsstraat`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct AreaId(pub String);

impl AreaId {
    /// The short name of the area that is called `name`: its words in small letters without accents or signs.
    ///
    /// "Dorpsstraat" and "dorpsstraat " are one area; "Dorpsstraat 4–20" and "Dorpstr." are areas of their own that
    /// [`likeness::areas`] shows to be alike.
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self(likeness::words(name).join("-"))
    }
}

/// A street, some blocks or a neighbourhood in a kern: the list grows as applications name them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Area {
    /// Its short name in the kern.
    pub id: AreaId,
    /// The kern it lies in.
    pub kern: KernId,
    /// As residents call it: "Dorpsstraat".
    pub name: String,
}

/// Something one chooses from a list of the municipality: a kind of activity or a target group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// Its short name; `other` means: in the applicant's own words only.
    pub id: String,
    /// What a person sees.
    pub name: Bilingual,
}
