//! The mandate register.

use chrono::NaiveDate;
use rules::{
    euro::Euro,
    mandate::{Mandate, MandateId},
    role::PersonId,
    scheme::SchemeId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The mandate register.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Mandates {
    /// Every row, by person and first day.
    pub rows: Vec<MandateRow>,
}

/// One row of it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MandateRow {
    /// The mandate.
    pub mandate: Mandate,
    /// The name of the person; empty when it is not here.
    pub name: String,
    /// Whether it holds today.
    pub now: bool,
}

/// Enters a mandate, or enters one anew.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetMandate {
    /// Which; none for a new one.
    #[serde(default)]
    pub id: Option<MandateId>,
    /// For which scheme; none for all.
    #[serde(default)]
    pub scheme: Option<SchemeId>,
    /// Up to which amount; none for any.
    #[serde(default)]
    pub up_to: Option<Euro>,
    /// Who may.
    pub person: PersonId,
    /// Its reference.
    pub reference: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day; none as long as it is not ended.
    #[serde(default)]
    pub until: Option<NaiveDate>,
}
