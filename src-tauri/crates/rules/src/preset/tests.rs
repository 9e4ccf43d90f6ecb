use super::*;
use crate::{
    scheme::{Decider, Departure, HolderKind, Period, Test, Way},
    text::SourceKind,
};
use chrono::Datelike as _;
use std::collections::BTreeSet;

const YEARS: std::ops::RangeInclusive<i32> = 2019..=2040;

fn scheme(id: &str, year: i32) -> SchemeYear {
    buren().scheme_year(&SchemeId::new(id), year).unwrap()
}

fn on(scheme_year: &SchemeYear) -> Vec<&str> {
    scheme_year
        .in_use()
        .map(|condition| condition.id.0.as_str())
        .collect()
}

#[test]
fn there_are_fifteen_kernen_each_in_a_cell_of_its_own() {
    let buren = buren();
    let ids: BTreeSet<_> = buren.kernen.iter().map(|kern| &kern.id).collect();
    let cells: BTreeSet<_> = buren.kernen.iter().map(|kern| kern.cell).collect();
    assert_eq!((ids.len(), cells.len()), (15, 15));
    assert!(
        cells
            .iter()
            .all(|(column, row)| (1..=4).contains(column) && (1..=4).contains(row))
    );
    assert!(
        buren
            .organisations
            .iter()
            .all(|organisation| ids.contains(&organisation.kern))
    );
}

#[test]
fn every_scheme_has_its_amount_holder_and_way() {
    use HolderKind::{Group, Kern, Municipality, Organisation};
    use Way::{Application, ClaimBudget, Undivided, YearlyContribution};
    for (id, amount, holder, way) in [
        ("leefbaarheidsbudget", Some(2_000), Kern, Application),
        ("straat-buurtbijeenkomst", None, Municipality, Application),
        ("bijzonder-initiatief", Some(5_000), Municipality, Application),
        ("signaleringsgroep", Some(750), Group, ClaimBudget),
        (
            "whatsapp-coordinator",
            Some(750),
            Municipality,
            YearlyContribution,
        ),
        (
            "dorpsbelangenorganisatie",
            Some(375),
            Organisation,
            YearlyContribution,
        ),
        ("kernagenda", Some(5_000), Kern, Application),
        (
            "leefbaarheidsbudget-onverdeeld",
            Some(20_000),
            Municipality,
            Undivided,
        ),
        ("uitvoering-visie", Some(50_000), Municipality, Application),
    ] {
        let found = scheme(id, 2026);
        assert_eq!(found.ceiling.amount, amount.map(Euro::whole), "{id}");
        assert_eq!(
            (found.holder, found.way, found.charged_to),
            (holder, way, None),
            "{id}"
        );
        let once = ["kernagenda", "uitvoering-visie"].contains(&id);
        assert_eq!(found.period == Period::Once, once, "{id}");
        let college = [
            "bijzonder-initiatief",
            "leefbaarheidsbudget-onverdeeld",
            "uitvoering-visie",
        ]
        .contains(&id);
        assert_eq!(found.decider == Decider::College, college, "{id}");
    }
    assert_eq!(buren().scheme_years(2026).len(), 9);
}

#[test]
fn a_scheme_begins_in_the_year_that_a_source_names() {
    for (year, count) in [(2018, 0), (2019, 2), (2020, 7), (2022, 7), (2023, 9), (2100, 9)] {
        assert_eq!(buren().scheme_years(year).len(), count, "{year}");
    }
}

#[test]
fn since_the_raise_each_kern_stays_at_2000_and_the_raise_stands_undivided() {
    for year in 2019..=2026 {
        assert_eq!(
            scheme("leefbaarheidsbudget", year).ceiling.amount,
            Some(Euro::whole(2_000))
        );
    }
    let undivided = SchemeId::new("leefbaarheidsbudget-onverdeeld");
    assert!(buren().scheme_year(&undivided, 2022).is_none());
    assert!(buren().scheme_year(&undivided, 2023).is_some());
}

#[test]
fn what_stands_only_on_a_public_page_is_off_and_what_the_documents_say_is_on() {
    for condition in YEARS
        .flat_map(|year| buren().scheme_years(year))
        .flat_map(|scheme| scheme.conditions)
    {
        let (id, kind) = (&condition.id.0, condition.source.kind);
        assert!(kind != SourceKind::PublicPage || !condition.on, "{id}");
        assert!(kind != SourceKind::Document || condition.on, "{id}");
    }
}

#[test]
fn the_seeds_spelregels_are_on_in_their_order() {
    assert_eq!(
        on(&scheme("leefbaarheidsbudget", 2026)),
        [
            "goed-voor-buurt-en-ontmoeting",
            "voor-meer-mensen",
            "steun-in-de-buurt",
            "open-voor-iedereen",
            "hoogstens-2000-euro",
            "past-in-de-pot",
            "kern-bekend",
        ]
    );
    assert_eq!(
        on(&scheme("straat-buurtbijeenkomst", 2026)),
        [
            "gezelliger-veiliger-schoner",
            "kosten-die-meetellen",
            "open-voor-iedereen",
            "een-keer-per-jaar",
            "hoogstens-100-euro",
            "past-in-de-pot",
            "kern-bekend",
        ]
    );
    assert_eq!(
        on(&scheme("bijzonder-initiatief", 2026)),
        [
            "helpt-kerngericht-werken",
            "kan-niet-zonder-steun",
            "past-bij-de-doelen",
            "eenmalig",
            "past-in-de-pot",
            "kern-bekend",
        ]
    );
}

#[test]
fn a_deadline_is_that_of_its_page_and_elsewhere_an_inference_that_is_off() {
    for (year, month, day, kind) in [
        (2019, 5, 31, SourceKind::PublicPage),
        (2020, 5, 31, SourceKind::PublicPage),
        (2021, 6, 30, SourceKind::PublicPage),
        (2022, 6, 30, SourceKind::Inference),
        (2026, 6, 30, SourceKind::Inference),
    ] {
        let scheme_year = scheme("leefbaarheidsbudget", year);
        let deadline = scheme_year
            .conditions
            .iter()
            .find(|condition| condition.id.0 == "op-tijd")
            .unwrap();
        assert_eq!(
            deadline.test,
            Test::ApplyBy {
                last_day: NaiveDate::from_ymd_opt(year, month, day).unwrap()
            }
        );
        assert_eq!((deadline.source.kind, deadline.on), (kind, false));
    }
}

#[test]
fn short_names_are_unique_and_every_text_says_something_in_both_languages() {
    for scheme_year in YEARS.flat_map(|year| buren().scheme_years(year)) {
        let ids: BTreeSet<_> = scheme_year
            .conditions
            .iter()
            .map(|condition| &condition.id)
            .collect();
        assert_eq!(ids.len(), scheme_year.conditions.len(), "{}", scheme_year.scheme);
        for condition in &scheme_year.conditions {
            for text in [&condition.name, &condition.text, &condition.source.place] {
                assert!(!text.nl.is_empty() && !text.en.is_empty(), "{:?}", condition.id);
                assert!(
                    !text.nl.contains("  ") && !text.en.contains("  "),
                    "{:?}",
                    condition.id
                );
            }
        }
    }
}

#[test]
fn nobody_departs_from_an_empty_pot_an_unknown_kern_or_a_receipt_that_counts_once() {
    for condition in buren()
        .scheme_years(2026)
        .into_iter()
        .flat_map(|scheme| scheme.conditions)
    {
        let firm = matches!(condition.test, Test::FitsPot | Test::KernKnown | Test::Receipts);
        assert_eq!(
            condition.departure == Departure::Never,
            firm,
            "{:?}",
            condition.id
        );
    }
}

#[test]
fn conditions_can_be_switched_on_and_off_by_name() {
    let scheme_year = scheme("straat-buurtbijeenkomst", 2026);
    let switched = scheme_year
        .clone()
        .with_on(&["twee-weken-vooraf", "unknown"])
        .with_off(&["eenmalig", "kern-bekend"]);
    assert!(on(&switched).contains(&"twee-weken-vooraf") && !on(&switched).contains(&"kern-bekend"));
    assert_eq!(switched.conditions.len(), scheme_year.conditions.len());
}

#[test]
fn a_scheme_year_survives_being_written_down() {
    for scheme_year in YEARS.flat_map(|year| buren().scheme_years(year)) {
        let written = serde_json::to_string(&scheme_year).unwrap();
        assert_eq!(serde_json::from_str::<SchemeYear>(&written).unwrap(), scheme_year);
    }
}

#[test]
fn the_kernverbinder_had_three_titles_and_a_day_without_a_source_says_so() {
    let titles: Vec<_> = buren()
        .role_titles
        .into_iter()
        .filter(|since| since.role_title.role == crate::role::Role::Kernverbinder)
        .map(|since| {
            (
                since.role_title.title.nl,
                since.role_title.from.year(),
                since.source.kind,
            )
        })
        .collect();
    assert_eq!(
        titles,
        [
            ("kernambtenaar".to_owned(), 2020, SourceKind::Inference),
            ("kernregisseur".to_owned(), 2021, SourceKind::PublicPage),
            ("kernverbinder".to_owned(), 2024, SourceKind::Inference),
        ]
    );
}

#[test]
fn the_pots_of_a_year_stay_within_the_frame_that_only_warns() {
    let standing = Euro::whole(15 * 2_000 + 5_000 + 15 * 750 + 750 + 6 * 375);
    assert_eq!(standing, Euro::whole(49_250));
    assert!(standing < buren().frame.amount);
    assert_eq!(buren().organisations.len(), 6);
}

/// M13: each pot names the budget post that pays it, and where that is written.
#[test]
fn every_scheme_names_the_post_that_pays_it() {
    for preset in [buren(), neighbour()] {
        for scheme in preset.scheme_years(2026) {
            let [post] = scheme.cover.as_slice() else {
                panic!("{} names {} posts", scheme.scheme, scheme.cover.len());
            };
            assert!(!post.name.nl.is_empty() && !post.name.en.is_empty() && !post.source.place.nl.is_empty());
        }
    }
}

/// A document as the first release wrote it: read and written it is the same, byte for byte, so that it keeps its hash.
#[test]
fn a_document_of_the_first_release_is_written_as_it_was() {
    let was = concat!(
        r#"{"scheme":"leefbaarheidsbudget","year":2026,"predecessor":"aa","name":{"nl":"a","en":"b"},"#,
        r#""way":"application","holder":"kern","period":"year","ceiling":{"amount":"2000.00","published":false,"#,
        r#""source":{"kind":"document","place":{"nl":"a","en":"b"}}},"decider":"mandated","#,
        r#""decider_source":{"kind":"inference","place":{"nl":"a","en":"b"}},"distribution":"order-of-receipt","#,
        r#""legal_basis":{"nl":"a","en":"b"},"conditions":[]}"#
    );
    let read: SchemeYear = serde_json::from_str(was).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), was);
    let ingen = crate::pot::Holder::Kern(KernId::new("ingen"));
    assert_eq!(read.ceiling_of(&ingen), Some(Euro::whole(2_000)));
}

#[test]
fn the_example_after_a_neighbour_says_what_it_is_and_has_other_rules() {
    let example = neighbour();
    assert!(example.municipality.name.contains("Voorbeeld"));
    let [scheme]: [SchemeYear; 1] = example.scheme_years(2026).try_into().unwrap();
    assert_eq!(scheme.ceiling.amount, Some(Euro::whole(5_000)));
    assert_eq!(
        scheme.unspent.as_ref().map(|unspent| unspent.rule),
        Some(crate::scheme::Leftover::Redistributed {
            from: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap()
        })
    );
    for condition in &scheme.conditions {
        let place = &condition.source.place.nl;
        assert!(place.contains("oorbeeld naar West Betuwe"), "{place}");
    }
    let ids: BTreeSet<_> = example.kernen.iter().map(|kern| &kern.id).collect();
    let cells: BTreeSet<_> = example.kernen.iter().map(|kern| kern.cell).collect();
    assert_eq!((ids.len(), cells.len()), (12, 12));
    let of_buren: BTreeSet<_> = buren().kernen.into_iter().map(|kern| kern.name).collect();
    assert!(example.kernen.iter().all(|kern| !of_buren.contains(&kern.name)));
    for name in NAMES {
        assert!(named(name).is_some());
    }
    assert!(named("rotterdam").is_none());
}

#[test]
fn every_list_ends_with_other() {
    let buren = buren();
    for list in [&buren.activities, &buren.target_groups] {
        assert_eq!(list.last().map(|choice| choice.id.as_str()), Some("other"));
        let ids: BTreeSet<_> = list.iter().map(|choice| &choice.id).collect();
        assert_eq!(ids.len(), list.len());
    }
}
