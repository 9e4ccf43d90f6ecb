//! What scheme years of any municipality are made of.

use crate::{
    euro::Euro,
    scheme::{
        Ceiling, Condition, ConditionId, Decider, Departure, Distribution, HolderKind, Period, SchemeId,
        SchemeYear, Test, Way,
    },
    text::{Bilingual, Source, SourceKind},
};

/// A scheme year that says nothing yet: each scheme fills in what it is about.
pub fn bare(scheme: &str, year: i32) -> SchemeYear {
    let nothing = || Bilingual::new("", "");
    let source = Source {
        kind: SourceKind::Inference,
        place: nothing(),
        url: None,
    };
    SchemeYear {
        scheme: SchemeId::new(scheme),
        year,
        predecessor: None,
        opened_from: None,
        change: None,
        name: nothing(),
        way: Way::Application,
        holder: HolderKind::Municipality,
        period: Period::Year,
        ceiling: Ceiling {
            amount: None,
            published: false,
            source: source.clone(),
            decision: None,
        },
        ceilings: Vec::new(),
        shifts: Vec::new(),
        cover: Vec::new(),
        unspent: None,
        charged_to: None,
        decider: Decider::Mandated,
        decider_source: source,
        distribution: Distribution::OrderOfReceipt,
        distribution_source: None,
        legal_basis: legal_basis_open(),
        conditions: Vec::new(),
        after_award: None,
    }
}

/// What a letter names until the municipality fills in its regulation: no current one was found.
pub fn legal_basis_open() -> Bilingual {
    Bilingual::new(
        "nog in te vullen door de gemeente",
        "to be filled in by the municipality",
    )
}

/// A condition that is in use.
pub fn condition(id: &str, name: (&str, &str), text: (&str, &str), test: Test, source: Source) -> Condition {
    Condition {
        id: ConditionId(id.to_owned()),
        name: Bilingual::new(name.0, name.1),
        text: Bilingual::new(text.0, text.1),
        test,
        source,
        departure: Departure::PolicyRule,
        on: true,
    }
}

/// The same condition, switched off until the municipality says that it uses it.
pub fn off(condition: Condition) -> Condition {
    Condition {
        on: false,
        ..condition
    }
}

/// The same condition, from which nobody may depart.
pub fn firm(condition: Condition) -> Condition {
    Condition {
        departure: Departure::Never,
        ..condition
    }
}

pub fn internal_budget(amount: Euro, source: Source) -> Ceiling {
    Ceiling {
        amount: Some(amount),
        published: false,
        source,
        decision: None,
    }
}

pub fn fits_pot(text: (&str, &str), source: Source) -> Condition {
    firm(condition(
        "past-in-de-pot",
        ("Past in de pot", "Fits the pot"),
        text,
        Test::FitsPot,
        source,
    ))
}
