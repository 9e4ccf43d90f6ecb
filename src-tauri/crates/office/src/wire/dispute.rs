//! Disputes as cards: what happened, what each knew, what it means, what can be chosen.

use rules::{euro::Euro, kern::KernId, text::Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// All disputes, those with money first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DisputesView {
    /// The cards.
    pub disputes: Vec<DisputeCard>,
    /// Disputes that were settled, the newest first, at most fifty; a settlement can be revised.
    pub settled: Vec<SettledRow>,
}

/// One dispute.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DisputeCard {
    /// Its name: the same on every laptop.
    pub key: String,
    /// What kind: `decided-twice`, `overspent`, …
    pub kind: String,
    /// What happened, with amount and place.
    pub title: Text,
    /// That nobody did wrong, and what is blocked meanwhile.
    pub lead: Text,
    /// The day of the last event it rests on.
    pub since: String,
    /// The pot, drawn with the claims past the tick.
    pub pot: Option<DisputedPot>,
    /// The kern, where it is about one.
    pub kern: Option<KernId>,
    /// The cases it is about.
    pub cases: Vec<CaseRef>,
    /// What each did, in an order that says nothing.
    pub claims: Vec<DisputeClaim>,
    /// What can be chosen.
    pub choices: Vec<DisputeChoice>,
    /// Why the person at the desk may not choose; none when she may.
    pub locked: Option<Text>,
}

/// A pot in dispute.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DisputedPot {
    /// The scheme.
    pub scheme: rules::scheme::SchemeId,
    /// The ceiling.
    pub ceiling: Option<Euro>,
    /// What is spent beside the claims.
    pub spent: Euro,
    /// What the claims come to together.
    pub claimed: Euro,
}

/// A case, to go to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CaseRef {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// The idea; empty when not here.
    pub idea: String,
}

/// What one of them did.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DisputeClaim {
    /// What a choice names it by.
    pub claim: String,
    /// Who.
    pub who: String,
    /// On which laptop.
    pub laptop: String,
    /// When, as that laptop's clock had it, RFC 3339.
    pub at: String,
    /// What was done: "kende € 500,00 toe".
    pub what: Text,
    /// How much money, where it is about money.
    pub amount: Option<Euro>,
    /// What was known then: "wist niet van het besluit van Pieter; laatst bijgewerkt op 12 mei".
    pub knew: Text,
    /// Whether a letter is out.
    pub letter: Option<Text>,
    /// The case.
    pub case: Option<CaseRef>,
}

/// One way out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DisputeChoice {
    /// What `settle` names it by.
    pub choice: String,
    /// What it says.
    pub title: Text,
    /// What follows from it.
    pub then: Text,
    /// Why it cannot be chosen; none when it can.
    pub locked: Option<Text>,
    /// What has to be filled in besides a reason.
    pub needs: ChoiceNeeds,
}

/// What a choice asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChoiceNeeds {
    /// Only a reason.
    Reason,
    /// An amount for each case of the card.
    Amounts,
    /// The number and the day of a decision of the college.
    Decision,
    /// The printed root key.
    RootKey,
}

/// Settles a dispute, or revises how it was settled.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Settle {
    /// Which.
    pub key: String,
    /// The choice.
    pub choice: String,
    /// An amount for each case, where the choice asks that.
    #[serde(default)]
    pub amounts: BTreeMap<Uuid, Euro>,
    /// The number of the college's decision, where the choice asks that.
    #[serde(default)]
    pub number: String,
    /// Its day.
    #[serde(default)]
    pub on: Option<chrono::NaiveDate>,
    /// The printed root key, where the choice asks that.
    #[serde(default)]
    pub root_key: String,
    /// Why; it is kept and travels on.
    pub reason: String,
}

/// A dispute that was settled.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SettledRow {
    /// Which.
    pub key: String,
    /// What it was.
    pub title: Text,
    /// What was chosen.
    pub chosen: Text,
    /// By whom.
    pub who: String,
    /// When, RFC 3339.
    pub at: String,
    /// Why; empty when not here.
    pub reason: String,
    /// The case it is about.
    pub case: Option<CaseRef>,
    /// All cases it is about: what an amount is asked for when it is revised.
    pub cases: Vec<CaseRef>,
    /// What can be chosen instead; the same as on its card.
    pub choices: Vec<DisputeChoice>,
    /// Why the person at the desk may not revise it; none when she may.
    pub locked: Option<Text>,
}
