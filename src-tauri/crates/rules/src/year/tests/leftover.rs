//! What becomes of money that is left, ceilings that go down, and the frame.

use super::*;

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
