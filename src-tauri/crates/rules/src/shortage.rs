//! When the money does not fit: what law and rules leave to choose, reckoned out, each with its sentence for the letter.
//!
//! - [`Shortage::of`] is about one application: award in part, another scheme, wait until money returns, or reject.
//! - [`what_if`] is about several that wait for one pot: the most that can be given now, in which order, and why.
//!
//! A published subsidieplafond binds by law: an application is rejected in so far as the ceiling would be exceeded (Awb
//! 4:25 lid 2). An internal budget is no such ceiling: what is given less is then a choice that the letter explains, and
//! no article is named for it.

pub mod what_if;

use crate::{euro::Euro, pot::PotState, scheme::SchemeId, text::Text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// More is wanted than the pot has left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shortage {
    /// What would be awarded if the pot were large enough: what is asked, as far as the other conditions allow it.
    pub wanted: Euro,
    /// What the pot has left.
    pub left: Euro,
    /// How much is lacking.
    pub lacking: Euro,
    /// Whether the pot's ceiling is a published subsidieplafond.
    pub published: bool,
    /// What can be chosen, always in the same order; what cannot be is among them, with the reason.
    pub ways: Vec<WayOut>,
}

/// One thing to choose when the money does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WayOut {
    /// Which.
    pub kind: WayOutKind,
    /// How much the applicant would get now.
    pub amount: Euro,
    /// What it means.
    pub consequence: Text,
    /// Why it cannot be chosen; none when it can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub hindrance: Option<Text>,
    /// The sentence for the letter; none where no decision is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub letter: Option<Text>,
}

/// What can be chosen when the money does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "scheme")]
pub enum WayOutKind {
    /// Award what is left.
    InPart,
    /// Ask again under another scheme, whose pot has money.
    OtherScheme(SchemeId),
    /// Wait until money returns.
    Wait,
    /// Reject.
    Reject,
}

/// Another scheme under which the same application could be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherScheme {
    /// Its pot.
    pub pot: PotState,
    /// The most that its conditions and its pot allow now. What people have to judge does not lower it.
    pub most: Euro,
}

impl Shortage {
    /// What is left to choose when `wanted` does not fit `pot`; none when it fits, or when the pot has no ceiling.
    ///
    /// `others` are the schemes under which the same could be asked. Those without money are left out.
    #[must_use]
    pub fn of(wanted: Euro, pot: &PotState, others: &[OtherScheme]) -> Option<Self> {
        let left = pot.left()?;
        if wanted <= left {
            return None;
        }
        let mut ways = vec![in_part(wanted, left, pot)];
        let with_money = others
            .iter()
            .filter(|other| other.most > Euro::ZERO && other.pot.pot != pot.pot);
        ways.extend(with_money.map(|other| elsewhere(wanted, other)));
        ways.push(WayOut {
            kind: WayOutKind::Wait,
            amount: Euro::ZERO,
            consequence: Text::new("way-out-wait").euro("lacking", wanted.less(left)),
            hindrance: None,
            letter: Some(Text::new("letter-waits-for-money").euro("wanted", wanted)),
        });
        ways.push(WayOut {
            kind: WayOutKind::Reject,
            amount: Euro::ZERO,
            consequence: Text::new("way-out-reject"),
            hindrance: None,
            letter: Some(letter(pot, "rejected").euro("wanted", wanted).euro("left", left)),
        });
        Some(Self {
            wanted,
            left,
            lacking: wanted.less(left),
            published: pot.published,
            ways,
        })
    }
}

fn in_part(wanted: Euro, left: Euro, pot: &PotState) -> WayOut {
    let lacking = wanted.less(left);
    WayOut {
        kind: WayOutKind::InPart,
        amount: left,
        consequence: Text::new("way-out-in-part")
            .euro("amount", left)
            .euro("lacking", lacking),
        hindrance: left.is_zero().then(|| Text::new("way-out-nothing-left")),
        letter: (!left.is_zero()).then(|| {
            letter(pot, "in-part")
                .euro("amount", left)
                .euro("wanted", wanted)
                .euro("lacking", lacking)
        }),
    }
}

fn elsewhere(wanted: Euro, other: &OtherScheme) -> WayOut {
    WayOut {
        kind: WayOutKind::OtherScheme(other.pot.pot.scheme.clone()),
        amount: other.most.min(wanted),
        consequence: Text::new("way-out-other-scheme").euro("amount", other.most.min(wanted)),
        hindrance: None,
        letter: None,
    }
}

/// The sentence of a decision that rests on the ceiling (Awb 4:25 lid 2), or on a budget that is no such ceiling.
fn letter(pot: &PotState, outcome: &str) -> Text {
    let ground = if pot.published { "ceiling" } else { "budget" };
    Text::new(&format!("letter-{ground}-{outcome}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::example::{officer, setting_of, spent};

    fn pot(scheme: &str, committed: i32) -> PotState {
        spent(setting_of(scheme, officer(), "2026-03-09"), committed)
            .facts
            .pot
            .unwrap()
    }

    fn kinds(shortage: &Shortage) -> Vec<WayOutKind> {
        shortage.ways.iter().map(|way| way.kind.clone()).collect()
    }

    #[test]
    fn what_fits_to_the_cent_is_no_shortage_and_a_cent_more_is() {
        let pot = pot("leefbaarheidsbudget", 1_350);
        assert_eq!(Shortage::of(Euro::whole(650), &pot, &[]), None);
        let shortage = Shortage::of(Euro::from_cents(65_001), &pot, &[]).unwrap();
        assert_eq!(
            (shortage.left, shortage.lacking),
            (Euro::whole(650), Euro::from_cents(1))
        );
    }

    #[test]
    fn a_pot_without_a_ceiling_is_never_short() {
        let mut open = pot("leefbaarheidsbudget", 0);
        open.ceiling = None;
        assert_eq!(Shortage::of(Euro::whole(1_000_000), &open, &[]), None);
    }

    #[test]
    fn an_empty_pot_leaves_waiting_and_rejecting_and_says_why_no_part_can_be_given() {
        let shortage = Shortage::of(Euro::whole(850), &pot("leefbaarheidsbudget", 2_000), &[]).unwrap();
        assert_eq!(
            kinds(&shortage),
            [WayOutKind::InPart, WayOutKind::Wait, WayOutKind::Reject]
        );
        let part = &shortage.ways[0];
        assert_eq!(part.hindrance, Some(Text::new("way-out-nothing-left")));
        assert_eq!((part.amount, &part.letter), (Euro::ZERO, &None));
    }

    #[test]
    fn only_a_published_ceiling_is_named_as_one_in_the_letter() {
        let mut pot = pot("leefbaarheidsbudget", 1_350);
        let of = |pot: &PotState| {
            let shortage = Shortage::of(Euro::whole(850), pot, &[]).unwrap();
            let letters = shortage
                .ways
                .iter()
                .filter_map(|way| way.letter.as_ref().map(|text| text.id.clone()));
            letters.collect::<Vec<_>>()
        };
        assert_eq!(
            of(&pot),
            [
                "letter-budget-in-part",
                "letter-waits-for-money",
                "letter-budget-rejected"
            ]
        );
        pot.published = true;
        assert_eq!(
            of(&pot),
            [
                "letter-ceiling-in-part",
                "letter-waits-for-money",
                "letter-ceiling-rejected"
            ]
        );
    }

    #[test]
    fn another_scheme_is_offered_where_its_pot_has_money_and_never_the_same_pot() {
        let own = pot("leefbaarheidsbudget", 1_900);
        let other = |scheme, most| OtherScheme {
            pot: pot(scheme, 0),
            most: Euro::whole(most),
        };
        let others = [
            other("bijzonder-initiatief", 5_000),
            other("straat-buurtbijeenkomst", 0),
            other("leefbaarheidsbudget", 2_000),
        ];
        let shortage = Shortage::of(Euro::whole(850), &own, &others).unwrap();
        assert_eq!(
            kinds(&shortage),
            [
                WayOutKind::InPart,
                WayOutKind::OtherScheme(SchemeId::new("bijzonder-initiatief")),
                WayOutKind::Wait,
                WayOutKind::Reject
            ]
        );
        assert_eq!(
            shortage.ways[1].amount,
            Euro::whole(850),
            "never more than is wanted"
        );
    }
}
