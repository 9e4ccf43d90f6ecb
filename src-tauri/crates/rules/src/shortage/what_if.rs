//! What if several that wait for one pot were decided now: who gets what, and why.

use crate::{euro::Euro, scheme::Distribution, text::Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// An application that waits for money of the pot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// The day on which it was complete: of receipt, or of the last completion that was asked.
    pub complete_on: NaiveDate,
    /// What it could be awarded if the pot were large enough.
    pub wanted: Euro,
}

/// What one of them would get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Share {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// The day on which it was complete.
    pub complete_on: NaiveDate,
    /// What it could be awarded if the pot were large enough.
    pub wanted: Euro,
    /// What it gets.
    pub given: Euro,
    /// What the pot would have left if this one alone got all it wants; below zero when it wants more than there is, none
    /// where the pot has no ceiling.
    pub leaves: Option<Euro>,
    /// Whether another was complete on the same day, so that the order between them is not told by any rule.
    pub tied: bool,
}

/// What it comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WhatIf {
    /// In the order in which the scheme year gives money, or by number where it gives none.
    pub shares: Vec<Share>,
    /// What they want together.
    pub wanted: Euro,
    /// The most that they can be given together now.
    pub most: Euro,
    /// What `shares` give together.
    pub given: Euro,
    /// What the pot has left before; none where it has no ceiling.
    pub left: Option<Euro>,
    /// What the pot has left after; below zero when more is chosen than it has.
    pub left_after: Option<Euro>,
    /// Why it is no more.
    pub because: Text,
}

/// Reckons out what `waiting` would get from a pot with `left`, in the order of the scheme year.
///
/// In order of receipt, the first that was complete gets all it wants, then the next, until the money is used up; the one
/// at which it ends gets what is left (Awb 4:25 lid 2). Where applications are compared, or residents divide, no rule
/// gives an order: each gets what `chosen` says, and nothing where it is silent.
#[must_use]
pub fn what_if(
    mut waiting: Vec<Waiting>,
    left: Option<Euro>,
    distribution: Distribution,
    chosen: &BTreeMap<Uuid, Euro>,
) -> WhatIf {
    let in_order = distribution == Distribution::OrderOfReceipt;
    if in_order {
        waiting.sort_by(|a, b| (a.complete_on, &a.number).cmp(&(b.complete_on, &b.number)));
    } else {
        waiting.sort_by(|a, b| a.number.cmp(&b.number));
    }
    let wanted: Euro = waiting.iter().map(|one| one.wanted).sum();
    let most = left.map_or(wanted, |left| left.min(wanted));
    let mut remaining = most;
    let shares: Vec<Share> = waiting
        .iter()
        .map(|one| {
            let given = if in_order {
                let given = one.wanted.min(remaining);
                remaining = remaining.less(given);
                given
            } else {
                chosen.get(&one.case).copied().unwrap_or(Euro::ZERO)
            };
            let same_day = |other: &&Waiting| other.complete_on == one.complete_on;
            Share {
                case: one.case,
                number: one.number.clone(),
                complete_on: one.complete_on,
                wanted: one.wanted,
                given,
                leaves: left.map(|left| left.minus(one.wanted)),
                tied: in_order && waiting.iter().filter(same_day).count() > 1,
            }
        })
        .collect();
    let given: Euro = shares.iter().map(|share| share.given).sum();
    WhatIf {
        because: because(wanted, most, left, given),
        left_after: left.map(|left| left.minus(given)),
        shares,
        wanted,
        most,
        given,
        left,
    }
}

fn because(wanted: Euro, most: Euro, left: Option<Euro>, given: Euro) -> Text {
    match left {
        None => Text::new("what-if-no-ceiling").euro("most", most),
        Some(left) if given > left => Text::new("what-if-too-much")
            .euro("given", given)
            .euro("over", given.less(left)),
        Some(left) if wanted > left => Text::new("what-if-pot")
            .euro("most", most)
            .euro("wanted", wanted)
            .euro("left", left),
        Some(_) => Text::new("what-if-all").euro("most", most),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn waiting(number: u128, complete_on: &str, wanted: i32) -> Waiting {
        Waiting {
            case: Uuid::from_u128(number),
            number: format!("26-A7-{number:04}"),
            complete_on: complete_on.parse().unwrap(),
            wanted: Euro::whole(wanted),
        }
    }

    fn given(what_if: &WhatIf) -> Vec<(u128, Euro)> {
        let shares = what_if.shares.iter();
        shares.map(|share| (share.case.as_u128(), share.given)).collect()
    }

    #[test]
    fn the_first_that_was_complete_goes_first_and_the_one_at_the_end_gets_a_part() {
        let all = vec![
            waiting(1, "2026-04-02", 900),
            waiting(2, "2026-03-01", 800),
            waiting(3, "2026-05-01", 700),
        ];
        let found = what_if(
            all,
            Some(Euro::whole(1_200)),
            Distribution::OrderOfReceipt,
            &BTreeMap::new(),
        );
        assert_eq!(
            given(&found),
            [(2, Euro::whole(800)), (1, Euro::whole(400)), (3, Euro::ZERO)]
        );
        assert_eq!(
            (found.most, found.left_after),
            (Euro::whole(1_200), Some(Euro::ZERO))
        );
        assert_eq!(found.because.id, "what-if-pot");
    }

    #[test]
    fn two_of_one_day_are_told_as_tied() {
        let all = vec![
            waiting(1, "2026-03-01", 10),
            waiting(2, "2026-03-01", 10),
            waiting(3, "2026-03-02", 10),
        ];
        let found = what_if(
            all,
            Some(Euro::whole(15)),
            Distribution::OrderOfReceipt,
            &BTreeMap::new(),
        );
        assert_eq!(
            found.shares.iter().map(|share| share.tied).collect::<Vec<_>>(),
            [true, true, false]
        );
    }

    #[test]
    fn where_they_are_compared_a_person_chooses_and_too_much_is_said() {
        let all = vec![waiting(1, "2026-03-01", 900), waiting(2, "2026-03-02", 800)];
        let nobody = what_if(
            all.clone(),
            Some(Euro::whole(850)),
            Distribution::CompareAfterDeadline,
            &BTreeMap::new(),
        );
        let leaves: Vec<_> = nobody.shares.iter().filter_map(|share| share.leaves).collect();
        assert_eq!(leaves, [Euro::ZERO.minus(Euro::whole(50)), Euro::whole(50)]);
        let chosen = BTreeMap::from([(Uuid::from_u128(2), Euro::whole(800))]);
        let by_hand = Distribution::CompareAfterDeadline;
        let found = what_if(all.clone(), Some(Euro::whole(1_000)), by_hand, &chosen);
        assert_eq!(given(&found), [(1, Euro::ZERO), (2, Euro::whole(800))]);
        assert_eq!(found.left_after, Some(Euro::whole(200)));
        let chosen = all.iter().map(|one| (one.case, one.wanted)).collect();
        let found = what_if(all, Some(Euro::whole(1_000)), by_hand, &chosen);
        assert_eq!(found.because.id, "what-if-too-much");
        assert_eq!(found.left_after, Some(Euro::ZERO.minus(Euro::whole(700))));
    }

    #[test]
    fn without_a_ceiling_all_of_it_can_be_given() {
        let all = vec![waiting(1, "2026-03-01", 90), waiting(2, "2026-03-02", 80)];
        let found = what_if(all, None, Distribution::OrderOfReceipt, &BTreeMap::new());
        assert_eq!(
            (found.most, found.left_after, found.because.id.as_str()),
            (Euro::whole(170), None, "what-if-no-ceiling")
        );
    }

    proptest! {
        #[test]
        fn in_order_of_receipt_no_cent_is_given_twice_and_none_is_kept_back(
            wants in prop::collection::vec((0_i64..500_000, 0_u64..5), 0..12), left in 0_i64..1_000_000,
        ) {
            let first: NaiveDate = "2026-01-01".parse().unwrap();
            let all: Vec<_> = wants.iter().enumerate().map(|(at, (cents, after))| Waiting {
                case: Uuid::from_u128(at as u128),
                number: format!("{at:04}"),
                complete_on: first + chrono::Days::new(*after),
                wanted: Euro::from_cents(*cents),
            }).collect();
            let left = Euro::from_cents(left);
            let found = what_if(all, Some(left), Distribution::OrderOfReceipt, &BTreeMap::new());
            prop_assert_eq!(found.given, found.most);
            prop_assert_eq!(found.given, left.min(found.wanted));
            let mut ended = false;
            for share in &found.shares {
                prop_assert!(share.given <= share.wanted);
                prop_assert!(!ended || share.given.is_zero(), "who comes later got money that an earlier one lacks");
                ended |= share.given < share.wanted;
            }
        }
    }
}
