//! The registers: who holds a pot and is no kern. Dorpsbelangenorganisaties with their convenant, signaleringsgroepen with
//! the kernen that they serve, the volunteer who coordinates the WhatsApp groups.
//!
//! An entry is open: names of organisations, kernen and days. Who to ask for there, where they live and their bank account
//! are personal data and stand in a body of their own.

use crate::{
    kern::KernId,
    preset::Organisation,
    scheme::{HolderKind, SchemeYear, Way},
    text::Source,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// The short name of an entry, unique over all registers, for example `dorpsbelang-maurik`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct EntryId(pub String);

impl EntryId {
    /// The entry with this short name.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Register {
    /// Dorpsbelangenorganisaties; an entry stands as long as its convenant is valid.
    Organisation,
    /// Signaleringsgroepen.
    Group,
    /// The volunteer who coordinates the WhatsApp groups: one at a time.
    Coordinator,
}

impl Register {
    /// All registers, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Organisation, Self::Group, Self::Coordinator];

    /// The register that a scheme year names its holders from; none where kernen hold the pots, or where somebody applies.
    #[must_use]
    pub fn of(scheme_year: &SchemeYear) -> Option<Self> {
        match (scheme_year.holder, scheme_year.way) {
            (HolderKind::Organisation, _) => Some(Self::Organisation),
            (HolderKind::Group, _) => Some(Self::Group),
            (HolderKind::Municipality, Way::YearlyContribution) => Some(Self::Coordinator),
            (HolderKind::Kern | HolderKind::Municipality, _) => None,
        }
    }
}

/// One entry of a register, as it stands now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Which register it is in.
    pub register: Register,
    /// Its short name.
    pub id: EntryId,
    /// As it is called. Empty for a coordinator: a volunteer's name is personal.
    pub name: String,
    /// The kernen it speaks for or serves, the one it is at home in first.
    #[serde(default)]
    pub kernen: Vec<KernId>,
    /// The first day: of the convenant, of the group, of the volunteer's work. None where no source says it.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day; none as long as no end is known.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// Where this is written; none for what a person entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub source: Option<Source>,
}

impl Entry {
    /// Whether it stands on `day`: for an organisation, whether its convenant is valid then. One without a first day is
    /// taken to have begun, but an organisation without one has no convenant.
    #[must_use]
    pub fn stands_on(&self, day: NaiveDate) -> bool {
        let begun = match self.from {
            Some(from) => from <= day,
            None => self.register != Register::Organisation,
        };
        begun && self.until.is_none_or(|until| day <= until)
    }

    /// The kern it is at home in; none for a coordinator, who is there for all.
    #[must_use]
    pub fn home(&self) -> Option<&KernId> {
        self.kernen.first()
    }
}

impl From<&Organisation> for Entry {
    fn from(organisation: &Organisation) -> Self {
        Self {
            register: Register::Organisation,
            id: EntryId(organisation.id.clone()),
            name: organisation.name.clone(),
            kernen: vec![organisation.kern.clone()],
            from: organisation.convenant_since,
            until: None,
            source: Some(organisation.source.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{preset::buren, scheme::SchemeId};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn maurik() -> Entry {
        let preset = buren();
        let organisation = preset.organisations.iter().find(|one| one.kern.0 == "maurik");
        organisation.unwrap().into()
    }

    #[test]
    fn a_convenant_is_valid_from_the_day_it_was_signed_until_its_last_day() {
        let mut entry = maurik();
        assert!(!entry.stands_on(day("2021-12-01")));
        assert!(entry.stands_on(day("2021-12-02")));
        assert!(entry.stands_on(day("2099-12-31")), "no end is known");
        entry.until = Some(day("2026-06-30"));
        assert!(entry.stands_on(day("2026-06-30")));
        assert!(!entry.stands_on(day("2026-07-01")));
    }

    #[test]
    fn an_organisation_without_a_day_has_no_convenant_and_a_group_without_one_is_there() {
        let mut entry = Entry {
            from: None,
            ..maurik()
        };
        assert!(!entry.stands_on(day("2026-01-05")));
        entry.register = Register::Group;
        assert!(entry.stands_on(day("2026-01-05")));
    }

    #[test]
    fn each_scheme_names_its_holders_from_its_own_register() {
        let of = |id: &str| Register::of(&buren().scheme_year(&SchemeId::new(id), 2026).unwrap());
        assert_eq!(of("dorpsbelangenorganisatie"), Some(Register::Organisation));
        assert_eq!(of("signaleringsgroep"), Some(Register::Group));
        assert_eq!(of("whatsapp-coordinator"), Some(Register::Coordinator));
        assert_eq!(of("leefbaarheidsbudget"), None);
        assert_eq!(of("bijzonder-initiatief"), None);
    }
}
