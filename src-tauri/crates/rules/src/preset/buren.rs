//! Gemeente Buren, GM0214.

mod bijzonder;
mod kernagenda;
mod leefbaarheid;
mod lists;
mod place;
mod sources;
mod standing;
mod straat;

use crate::{
    euro::Euro,
    grant::{AfterAward, Proof, Shown},
    preset::{Frame, Municipality, Preset},
    scheme::{Ceiling, Condition, ConditionId, Departure, SchemeYear, Test},
    text::{Bilingual, Source},
};

/// The first year in which the leefbaarheidsbudget was divided.
const FIRST_YEAR: i32 = 2019;
/// The first year of the vision whose money section names the standing contributions.
const VISION_YEAR: i32 = 2020;
/// The first year of the raise, and the year in which the money for kernagenda's was made available.
const RAISE_YEAR: i32 = 2023;

/// All of Buren.
pub fn preset() -> Preset {
    Preset {
        municipality: Municipality {
            name: "Buren".to_owned(),
            code: "GM0214".to_owned(),
        },
        kernen: place::kernen(),
        role_titles: lists::role_titles(),
        organisations: place::organisations(),
        groups: place::groups(),
        activities: lists::activities(),
        target_groups: lists::target_groups(),
        frame: frame(),
        schemes: scheme_years,
    }
}

fn scheme_years(year: i32) -> Vec<SchemeYear> {
    let mut all = Vec::new();
    if year >= FIRST_YEAR {
        all.extend([leefbaarheid::scheme_year(year), straat::scheme_year(year)]);
    }
    if year >= VISION_YEAR {
        all.extend([
            bijzonder::scheme_year(year),
            standing::signaleringsgroep(year),
            standing::coordinator(year),
            standing::organisation(year),
        ]);
    }
    if year >= RAISE_YEAR {
        all.extend([kernagenda::scheme_year(year), leefbaarheid::undivided(year)]);
    }
    all
}

fn frame() -> Frame {
    Frame {
        name: Bilingual::new(
            "Taakveld Samenkracht en burgerparticipatie",
            "Task field community and participation",
        ),
        amount: Euro::whole(50_000),
        source: sources::vision_money(),
        note: Bilingual::new(
            "Voor leefbaarheid en dorpsbelangenorganisaties is € 50.000 per jaar beschikbaar. Dat het \
             leefbaarheidsbudget zelf hierin zit, staat nergens: dat leiden wij af. Ook andere uitgaven, zoals \
             buurtbemiddeling, gaan hiervan af. Daarom waarschuwt dit bedrag alleen.",
            "€ 50,000 a year is available for liveability and village associations. That the leefbaarheidsbudget itself \
             is part of it is written nowhere: we infer it. Other spending, such as neighbourhood mediation, comes out \
             of it too. So this amount only warns.",
        ),
    }
}

/// What a letter names until the municipality fills in its regulation: no current one was found.
fn legal_basis_open() -> Bilingual {
    Bilingual::new(
        "nog in te vullen door de gemeente",
        "to be filled in by the municipality",
    )
}

/// A condition that is in use.
fn condition(id: &str, name: (&str, &str), text: (&str, &str), test: Test, source: Source) -> Condition {
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
fn off(condition: Condition) -> Condition {
    Condition {
        on: false,
        ..condition
    }
}

/// The same condition, from which nobody may depart.
fn firm(condition: Condition) -> Condition {
    Condition {
        departure: Departure::Never,
        ..condition
    }
}

/// What follows an award: light by amount. No source says how much goes out in advance nor what is shown for it and when;
/// the page on street gatherings says that one pays first, which `claimed_by` names.
fn after_award(claimed_by: Option<&str>) -> AfterAward {
    let shown = |up_to: Option<i32>, proof, weeks| Shown {
        up_to: up_to.map(Euro::whole),
        proof,
        weeks,
    };
    AfterAward {
        advance: 100,
        claimed_by: claimed_by.map(|id| ConditionId(id.to_owned())),
        shown: vec![shown(Some(100), Proof::Tick, 8), shown(None, Proof::Report, 13)],
        source: sources::inference(
            "Geen bron zegt hoeveel de gemeente vooraf betaalt of wat de ontvanger laat zien; dit is een instelling",
            "No source says how much the municipality pays in advance or what the receiver shows; this is a setting",
        ),
    }
}

fn internal_budget(amount: Euro, source: Source) -> Ceiling {
    Ceiling {
        amount: Some(amount),
        published: false,
        source,
    }
}

fn kern_known() -> Condition {
    firm(condition(
        "kern-bekend",
        ("Kern bekend", "Kern known"),
        (
            "De activiteit is in of voor een van de vijftien kernen van de gemeente. U kiest de kern zelf; een postcode \
             geeft alleen een aanwijzing.",
            "The activity is in or for one of the fifteen kernen of the municipality. You choose the kern; a postcode \
             only gives a hint.",
        ),
        Test::KernKnown,
        sources::vision_summary(),
    ))
}

fn fits_pot(text: (&str, &str), source: Source) -> Condition {
    firm(condition(
        "past-in-de-pot",
        ("Past in de pot", "Fits the pot"),
        text,
        Test::FitsPot,
        source,
    ))
}
