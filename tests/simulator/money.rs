//! What became of the money of one case, by the simplest means, from the raw deeds: what was undone or not chosen falls away,
//! the largest of the last decisions counts, and every payment that was made does.

use crate::history::{Deed, Deeds, cents, only};
use serde_json::Value;

/// What decides about a grant after its award.
pub const RULINGS: &str = "grant-settled grant-changed grant-given-up";

/// In cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// What the receiver is entitled to: just this the pot bears.
    pub entitled: i64,
    /// What was paid above that and did not come back.
    pub to_recover: i64,
    /// What came back.
    pub recovered: i64,
}

/// The deeds of one case that have effect.
pub struct Book<'a> {
    deeds: &'a [Deed],
    steps: Deeds,
}

impl<'a> Book<'a> {
    pub fn of(deeds: &'a [Deed], steps: Deeds) -> Self {
        Self { deeds, steps }
    }

    /// What it comes to, of an award of so many cents.
    pub fn money(&self, awarded: i64) -> Money {
        let last = self.last(&self.standing(RULINGS));
        let amount = |at: &usize| self.amount(*at);
        let entitled = last
            .iter()
            .map(amount)
            .max()
            .map_or(awarded, |ruled| ruled.min(awarded));
        let recovered: i64 = self.standing("money-returned").iter().map(amount).sum();
        let paid: i64 = self.paid().iter().map(amount).sum();
        Money {
            entitled,
            to_recover: (paid - recovered - entitled).max(0),
            recovered,
        }
    }

    /// Deeds of this kind that stand.
    pub fn standing(&self, kinds: &str) -> Deeds {
        only(&self.steps, |at| self.deeds[at].is(kinds) && self.stands(at))
    }

    /// Of these the ones that none of the others knew.
    pub fn last(&self, deeds: &Deeds) -> Deeds {
        only(deeds, |at| !deeds.iter().any(|by| self.saw(*by, at)))
    }

    /// Two that did not know each other, and of which nobody who knew both settled what stands.
    pub fn clash(&self, about: &str, deeds: &Deeds) -> bool {
        let settled = |one: usize, other: usize| {
            self.steps.iter().any(|by| {
                let said = self.deeds[*by].said("grant-clash-settled");
                said["about"] == about && self.saw(*by, one) && self.saw(*by, other)
            })
        };
        let apart = |one: usize, other: usize| !self.saw(one, other) && !self.saw(other, one);
        let with = |one: usize, other: usize| one < other && apart(one, other) && !settled(one, other);
        deeds
            .iter()
            .any(|one| deeds.iter().any(|other| with(*one, *other)))
    }

    fn saw(&self, by: usize, at: usize) -> bool {
        by != at && self.deeds[by].saw.contains(&at)
    }

    fn amount(&self, at: usize) -> i64 {
        let of = ["grant-settled", "grant-changed", "payment-made", "money-returned"];
        let mut said = of.into_iter().map(|kind| &self.deeds[at].said(kind)["amount"]);
        said.find(|amount| !amount.is_null()).map_or(0, cents)
    }

    /// The payments; one that two sides noted in the same words, neither knowing the other, is one.
    fn paid(&self) -> Deeds {
        let all = self.standing("payment-made");
        let words = |at: usize| {
            let said = self.deeds[at].said("payment-made");
            (&said["payment"], &said["amount"], &said["paid_on"])
        };
        let again = |at: usize, other: usize| {
            other < at && words(other) == words(at) && !self.saw(at, other) && !self.saw(other, at)
        };
        only(&all, |at| !all.iter().any(|other| again(at, *other)))
    }

    fn stands(&self, at: usize) -> bool {
        let deed = &self.deeds[at];
        let about = match () {
            () if deed.is(RULINGS) => "rulings",
            () if deed.is("payment-approved payment-made") => "payments",
            () => "returned",
        };
        let undoes = |by: &usize| {
            let said = self.deeds[*by].said("grant-undone");
            let allowed = about != "rulings" || said["from_pot"] == true;
            said["action"] == deed.head && allowed && self.saw(*by, at)
        };
        let payment = &deed.said("payment-made")["payment"];
        let among = |actions: &Value| {
            let mut actions = actions.as_array().into_iter().flatten();
            actions.any(|action| *action == deed.head || action == payment)
        };
        let settled = |by: usize| self.deeds[by].said("grant-clash-settled");
        let weighs = |by: usize| settled(by)["about"] == about && among(&settled(by)["of"]);
        let last = self.last(&only(&self.steps, |by| weighs(by) && self.saw(by, at)));
        let chosen = last.is_empty() || last.iter().any(|by| among(&settled(*by)["stands"]));
        chosen && !self.steps.iter().any(undoes)
    }
}
