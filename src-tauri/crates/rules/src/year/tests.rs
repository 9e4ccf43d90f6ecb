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

#[test]
fn from_its_day_on_what_nobody_claimed_goes_to_kernen_that_are_used_up() {
    let document = neighbour()
        .scheme_year(&SchemeId::new("leefbaarheidsbudget"), 2026)
        .unwrap();
    let [up, also_up, asked, quiet] = ["bovenlinge", "diefkamp", "elzendijk", "hooiveld"].map(kern);
    let pots = [
        pot(&document, &up, "5000", "0"),
        pot(&document, &also_up, "5000", "800"),
        pot(&document, &asked, "1000", "3500.01"),
        pot(&document, &quiet, "0", "0"),
    ];
    let moves = redistribution(&pots, None).unwrap();
    // 499,99 and 5.000 are free: 5.499,99 over two is 2.749,99 and one cent that stays.
    assert_eq!(
        moves.gets,
        [
            (up.clone(), "2749.99".parse().unwrap()),
            (also_up.clone(), "2749.99".parse().unwrap())
        ]
    );
    let early = redistribute(&document, &pots, &moves, &decision(), day("2026-10-31"));
    let from = day("2026-11-01");
    assert_eq!(early, Err(Refusal::NotYet { from }));
    let next = redistribute(&document, &pots, &moves, &decision(), from).unwrap();
    let holders = [up, also_up, asked.clone(), quiet];
    assert_eq!(sum_of(&next, &holders), sum_of(&document, &holders));
    assert!(
        next.ceiling_of(&asked).unwrap() >= "4500.01".parse().unwrap(),
        "what is asked for is not free"
    );
    let by_hand = [(asked, Euro::whole(1))];
    assert!(matches!(
        redistribution(&pots, Some(&by_hand)),
        Err(Refusal::BadField { .. })
    ));
}

#[test]
fn without_a_rule_for_it_nothing_is_redistributed_or_carried_over() {
    let document = scheme("leefbaarheidsbudget", 2026);
    let pots = [
        pot(&document, &kern("ingen"), "2000", "0"),
        pot(&document, &kern("asch"), "0", "0"),
    ];
    let moves = redistribution(&pots, None).unwrap();
    let refused = redistribute(&document, &pots, &moves, &decision(), day("2026-12-01"));
    assert_eq!(refused, Err(Refusal::NoRedistribution));
    let next = scheme("leefbaarheidsbudget", 2027);
    assert_eq!(
        carry_over(&document, &next, &pots, &decision()),
        Err(Refusal::NoCarryOver)
    );
}

#[test]
fn what_is_carried_over_leaves_the_old_year_and_stands_in_the_new() {
    let mut old = scheme("leefbaarheidsbudget", 2026);
    old.unspent = Some(on(Leftover::CarriesOver));
    let new = scheme("leefbaarheidsbudget", 2027);
    let pots = [
        pot(&old, &kern("ingen"), "1350", "0"),
        pot(&old, &kern("asch"), "2000", "0"),
    ];
    let (before, after) = carry_over(&old, &new, &pots, &decision()).unwrap();
    assert_eq!(before.ceiling_of(&kern("ingen")), Some(Euro::whole(1_350)));
    assert_eq!(after.ceiling_of(&kern("ingen")), Some(Euro::whole(2_650)));
    assert_eq!(after.ceiling_of(&kern("asch")), Some(Euro::whole(2_000)));
}

#[test]
fn a_ceiling_does_not_go_below_what_is_taken_and_says_how_much_that_is() {
    let document = scheme("leefbaarheidsbudget", 2026);
    let pots = [pot(&document, &kern("ingen"), "1250.50", "700")];
    let lower = |amount: &str| {
        let mut next = document.clone();
        next.ceiling.amount = Some(amount.parse().unwrap());
        bears(&next, &pots)
    };
    assert_eq!(
        lower("1250.49"),
        Err(Refusal::CeilingTooLow {
            holder: kern("ingen"),
            taken: "1250.50".parse().unwrap()
        })
    );
    assert_eq!(lower("1250.50"), Ok(()));
}

#[test]
fn a_decision_has_a_number_and_a_day_that_has_come() {
    let today = day("2026-11-10");
    assert_eq!(checked(&college(" B26-117 ", today), today), Ok(decision()));
    assert!(matches!(
        checked(&college("  ", today), today),
        Err(Refusal::BadField { .. })
    ));
    let tomorrow = college("B26-117", day("2026-11-11"));
    assert!(matches!(checked(&tomorrow, today), Err(Refusal::BadDay { .. })));
}

/// M11: 30.000 + 15 × 750 + 750 + 375 × n + 5.000 is 48.875 for five organisations and 49.250 for six.
#[test]
fn the_frame_comes_to_48875_with_five_organisations_and_49250_with_six() {
    let schemes = buren().scheme_years(2026);
    let check = |organisations: usize| {
        let holders = |scheme: &SchemeYear| -> Vec<Holder> {
            use crate::scheme::HolderKind;
            match scheme.holder {
                HolderKind::Kern => kernen(),
                HolderKind::Group => (0..15).map(|group| Holder::Group(group.to_string())).collect(),
                HolderKind::Organisation => (0..organisations)
                    .map(|one| Holder::Organisation(one.to_string()))
                    .collect(),
                HolderKind::Municipality => vec![Holder::Municipality],
            }
        };
        let each: Vec<_> = schemes.iter().map(|scheme| (scheme, holders(scheme))).collect();
        frame_check(&buren().frame, &each)
    };
    let (five, six) = (check(5), check(6));
    assert_eq!(
        (five.sum, five.left),
        (Euro::whole(48_875), Some(Euro::whole(1_125)))
    );
    assert_eq!((six.sum, six.left), (Euro::whole(49_250), Some(Euro::whole(750))));
    assert_eq!(six.over, None);
    let amounts: Vec<_> = six.lines.iter().map(|line| (line.count, line.amount)).collect();
    let expected = [(15, 30_000), (1, 5_000), (15, 11_250), (1, 750), (6, 2_250)];
    assert_eq!(
        amounts,
        expected.map(|(count, euros)| (count, Euro::whole(euros)))
    );
    assert_eq!(check(9).over, Some(Euro::whole(375)));
}

#[test]
fn the_raise_that_was_divided_is_paid_by_its_own_post_and_stays_out_of_the_frame() {
    let (from, into) = raise();
    let stays = equal(Remainder::Stays);
    let (_, divided) = divide(
        &from,
        &into,
        &kernen(),
        (Euro::whole(20_000), &stays),
        &decision(),
    )
    .unwrap();
    assert_eq!(divided.cover.len(), 2);
    let check = frame_check(&buren().frame, &[(&divided, kernen())]);
    assert_eq!(check.sum, Euro::whole(30_000));
}

proptest! {
    /// However money is divided, redistributed or carried over: before and after are the same sum.
    #[test]
    fn no_euro_appears_and_none_is_lost(
        amount in 1_i64..2_000_000,
        spent in prop::collection::vec(0_i64..400_000, 15),
        asked in prop::collection::vec(0_i64..300_000, 15),
    ) {
        let (from, into) = raise();
        let holders = kernen();
        let whole = |waiting: &SchemeYear, divided: &SchemeYear| {
            sum_of(divided, &holders).unwrap().plus(waiting.ceiling.amount.unwrap())
        };
        let stays = equal(Remainder::Stays);
        let divided = divide(&from, &into, &holders, (Euro::from_cents(amount), &stays), &decision());
        let (waiting, mut document) = match divided {
            Ok(both) => both,
            Err(refusal) => { prop_assert_eq!(refusal, Refusal::NothingChanges); (from.clone(), into.clone()) }
        };
        prop_assert_eq!(whole(&waiting, &document), whole(&from, &into));
        document.unspent = Some(on(Leftover::Redistributed { from: day("2026-11-01") }));
        let pots: Vec<PotState> = holders.iter().zip(spent.iter().zip(&asked)).map(|(holder, (spent, asked))| {
            let ceiling = document.ceiling_of(holder).unwrap();
            PotState {
                committed: Euro::from_cents(*spent).min(ceiling),
                pending: Euro::from_cents(*asked),
                ..pot(&document, holder, "0", "0")
            }
        }).collect();
        if let Ok(moves) = redistribution(&pots, None) {
            let next = redistribute(&document, &pots, &moves, &decision(), day("2026-11-01")).unwrap();
            prop_assert_eq!(sum_of(&next, &holders), sum_of(&document, &holders));
            for pot in &pots {
                prop_assert!(next.ceiling_of(&pot.pot.holder).unwrap() >= taken(pot));
            }
        }
        document.unspent = Some(on(Leftover::CarriesOver));
        let new = scheme("leefbaarheidsbudget", 2027);
        if let Ok((before, after)) = carry_over(&document, &new, &pots, &decision()) {
            prop_assert_eq!(
                sum_of(&before, &holders).unwrap().plus(sum_of(&after, &holders).unwrap()),
                sum_of(&document, &holders).unwrap().plus(sum_of(&new, &holders).unwrap())
            );
        }
    }
}
