mod leftover;

use super::*;
use crate::{
    kern::KernId,
    pot::{Holder, PotId},
    preset::{buren, neighbour},
    scheme::{ChangeKind, Leftover, SchemeId, Test, Unspent},
    text::SourceKind,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn scheme(id: &str, year: i32) -> SchemeYear {
    buren().scheme_year(&SchemeId::new(id), year).unwrap()
}

fn kernen() -> Vec<Holder> {
    buren()
        .kernen
        .into_iter()
        .map(|kern| Holder::Kern(kern.id))
        .collect()
}

fn kern(id: &str) -> Holder {
    Holder::Kern(KernId::new(id))
}

fn decision() -> Resolution {
    college("B26-117", day("2026-11-10"))
}

fn raise() -> (SchemeYear, SchemeYear) {
    (
        scheme("leefbaarheidsbudget-onverdeeld", 2026),
        scheme("leefbaarheidsbudget", 2026),
    )
}

fn equal(remainder: Remainder) -> Division {
    Division::Equal { remainder }
}

fn pot(document: &SchemeYear, holder: &Holder, committed: &str, pending: &str) -> PotState {
    PotState {
        pot: PotId {
            scheme: document.scheme.clone(),
            holder: holder.clone(),
            year: Some(document.year),
        },
        ceiling: document.ceiling_of(holder),
        published: false,
        committed: committed.parse().unwrap(),
        reserved: Euro::ZERO,
        allotted: Euro::ZERO,
        pending: pending.parse().unwrap(),
        pending_count: u32::from(pending != "0"),
    }
}

/// M3: + € 20.000 over fifteen kernen is € 1.333,33 each, so € 3.333,33 per kern, and five cents that the decision places.
#[test]
fn the_raise_over_fifteen_kernen_gives_each_3333_33_and_five_cents_stay() {
    let (from, into) = raise();
    let amount = Euro::whole(20_000);
    let (waiting, divided) = divide(
        &from,
        &into,
        &kernen(),
        (amount, &equal(Remainder::Stays)),
        &decision(),
    )
    .unwrap();
    for holder in kernen() {
        assert_eq!(divided.ceiling_of(&holder), Some("3333.33".parse().unwrap()));
        assert_eq!(divided.set_for(&holder).decision, Some(decision()));
    }
    assert_eq!(waiting.ceiling.amount, Some("0.05".parse().unwrap()));
    assert_eq!(
        sum_of(&divided, &kernen())
            .unwrap()
            .plus(waiting.ceiling.amount.unwrap()),
        Euro::whole(50_000),
        "30.000 and 20.000 are still 50.000"
    );
    assert_eq!(
        divided.change.map(|change| change.what),
        Some(ChangeKind::Divided)
    );
    let to = Remainder::One {
        holder: kern("ingen"),
    };
    let (waiting, divided) = divide(&from, &into, &kernen(), (amount, &equal(to)), &decision()).unwrap();
    assert_eq!(
        divided.ceiling_of(&kern("ingen")),
        Some("3333.38".parse().unwrap())
    );
    assert_eq!(waiting.ceiling.amount, Some(Euro::ZERO));
}

#[test]
fn amounts_by_hand_are_the_whole_sum_and_name_each_kern_once() {
    let (from, into) = raise();
    let part = |id: &str, amount: i32| Part {
        holder: kern(id),
        amount: Euro::whole(amount),
    };
    let by_hand = |parts: Vec<Part>| {
        let division = Division::ByHand { parts };
        divide(
            &from,
            &into,
            &kernen(),
            (Euro::whole(20_000), &division),
            &decision(),
        )
    };
    let (waiting, divided) = by_hand(vec![part("ingen", 15_000), part("asch", 5_000)]).unwrap();
    assert_eq!(divided.ceiling_of(&kern("ingen")), Some(Euro::whole(17_000)));
    assert_eq!(divided.ceiling_of(&kern("maurik")), Some(Euro::whole(2_000)));
    assert_eq!(waiting.ceiling.amount, Some(Euro::ZERO));
    assert_eq!(
        by_hand(vec![part("ingen", 15_000), part("asch", 4_999)]),
        Err(Refusal::DoesNotAddUp {
            sum: Euro::whole(19_999),
            whole: Euro::whole(20_000)
        })
    );
    for bad in [
        vec![part("ingen", 10_000), part("ingen", 10_000)],
        vec![part("tiel", 20_000)],
    ] {
        assert!(matches!(by_hand(bad), Err(Refusal::BadField { .. })));
    }
}

#[test]
fn only_money_that_waits_is_divided_and_no_more_than_waits() {
    let (from, into) = raise();
    let stays = equal(Remainder::Stays);
    let too_much = divide(
        &from,
        &into,
        &kernen(),
        (Euro::whole(20_001), &stays),
        &decision(),
    );
    assert_eq!(
        too_much,
        Err(Refusal::PotExhausted {
            left: Euro::whole(20_000)
        })
    );
    let wrong = divide(&into, &into, &kernen(), (Euro::whole(1), &stays), &decision());
    assert!(matches!(wrong, Err(Refusal::BadField { .. })));
    let nothing = divide(&from, &into, &kernen(), (Euro::ZERO, &stays), &decision());
    assert_eq!(nothing, Err(Refusal::NothingChanges));
}

/// M4: conditions and their days go along to the new year, which names the document it came from.
#[test]
fn a_new_year_has_the_conditions_of_the_old_with_its_own_days_and_decision() {
    let old = scheme("leefbaarheidsbudget", 2026).with_on(&["op-tijd"]);
    let before = Before {
        document: &old,
        hash: "aa",
        current: Some("bb"),
    };
    let new = open(before, 2027, &decision());
    assert_eq!((new.year, new.opened_from.as_deref()), (2027, Some("aa")));
    assert_eq!(new.predecessor.as_deref(), Some("bb"));
    assert_eq!(new.ceiling.decision, Some(decision()));
    let last_day = |document: &SchemeYear| {
        document
            .conditions
            .iter()
            .find_map(|condition| match condition.test {
                Test::ApplyBy { last_day } => Some((last_day, condition.on)),
                _ => None,
            })
    };
    assert_eq!(last_day(&new), Some((day("2027-06-30"), true)));
    assert_eq!(new.conditions.len(), old.conditions.len());
}

/// M10, M12: what stands once is not given again with a new year.
#[test]
fn a_pot_that_stands_once_keeps_the_ground_it_rests_on() {
    for id in ["kernagenda", "uitvoering-visie"] {
        let old = scheme(id, 2026);
        let before = Before {
            document: &old,
            hash: "aa",
            current: None,
        };
        let new = open(before, 2027, &decision());
        assert_eq!(
            (&new.ceiling, &new.ceilings),
            (&old.ceiling, &old.ceilings),
            "{id}"
        );
    }
}

#[test]
fn what_was_shifted_for_one_year_is_not_in_the_next_and_what_was_divided_is() {
    let (from, into) = raise();
    let (_, mut divided) = divide(
        &from,
        &into,
        &kernen(),
        (Euro::whole(15_000), &equal(Remainder::Stays)),
        &decision(),
    )
    .unwrap();
    divided.unspent = Some(on(Leftover::Redistributed {
        from: day("2026-11-01"),
    }));
    let pots = [
        pot(&divided, &kern("ingen"), "3000", "0"),
        pot(&divided, &kern("asch"), "1000", "0"),
    ];
    let moves = redistribution(&pots, None).unwrap();
    let moved = redistribute(&divided, &pots, &moves, &decision(), day("2026-11-02")).unwrap();
    assert_eq!(moved.ceiling_of(&kern("ingen")), Some(Euro::whole(5_000)));
    let before = Before {
        document: &moved,
        hash: "aa",
        current: None,
    };
    let new = open(before, 2027, &decision());
    assert_eq!(new.ceiling_of(&kern("ingen")), Some(Euro::whole(3_000)));
}

fn on(rule: Leftover) -> Unspent {
    Unspent {
        rule,
        source: crate::text::Source {
            kind: SourceKind::Decision,
            place: crate::text::Bilingual::new("besluit", "decision"),
            url: None,
        },
    }
}
