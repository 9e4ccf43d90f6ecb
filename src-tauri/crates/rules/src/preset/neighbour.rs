//! An example after the leefbaarheidsbudget of West Betuwe, a neighbour of Buren with other rules.
//!
//! Its numbers are what pages and newspapers told of 2019 and 2023 (`domain.md` 1.8). It is not what is in force there:
//! the name, the code and the kernen are made up, and no list of kernen with their money was found.

mod conditions;

use super::making::{bare, internal_budget};
use crate::{
    euro::Euro,
    kern::{Choice, Kern, KernId},
    preset::{Frame, Municipality, Preset},
    scheme::{Cover, Decider, HolderKind, Leftover, Period, SchemeYear, Unspent, Way},
    text::{Bilingual, Source, SourceKind},
};
use chrono::NaiveDate;

/// The year of the rules that were found.
const FIRST_YEAR: i32 = 2023;
/// What each kern has at most.
const PER_KERN: i32 = 5_000;
/// The post that pays.
const POST: &str = "leefbaarheid";

/// Names of kernen, all made up.
const KERNEN: [&str; 12] = [
    "Achterwaard",
    "Bovenlinge",
    "Diefkamp",
    "Elzendijk",
    "Groenwoude",
    "Hooiveld",
    "Korenwaard",
    "Lingerak",
    "Middelwaal",
    "Oude Griend",
    "Perendorp",
    "Wilgenhoek",
];

/// The whole example.
pub fn preset() -> Preset {
    let buren = super::buren();
    Preset {
        municipality: Municipality {
            name: "Voorbeeld naar West Betuwe".to_owned(),
            code: "GM0000".to_owned(),
        },
        kernen: kernen(),
        role_titles: buren.role_titles.into_iter().filter(is_of_now).collect(),
        organisations: Vec::new(),
        groups: Vec::new(),
        activities: buren.activities.into_iter().filter(is_general).collect(),
        target_groups: buren.target_groups,
        frame: frame(),
        schemes: scheme_years,
    }
}

/// The names that Buren gave a function before are Buren's own.
fn is_of_now(since: &crate::preset::TitleSince) -> bool {
    !["kernambtenaar", "kernregisseur"].contains(&since.role_title.title.nl.as_str())
}

fn is_general(choice: &Choice) -> bool {
    choice.id != "burendag"
}

fn kernen() -> Vec<Kern> {
    (0_u8..)
        .zip(KERNEN)
        .map(|(place, name)| Kern {
            id: KernId(name.to_lowercase().replace(' ', "-")),
            name: name.to_owned(),
            postcodes: Vec::new(),
            cell: (place % 4 + 1, place / 4 + 1),
        })
        .collect()
}

fn scheme_years(year: i32) -> Vec<SchemeYear> {
    if year < FIRST_YEAR {
        return Vec::new();
    }
    vec![leefbaarheid(year)]
}

fn leefbaarheid(year: i32) -> SchemeYear {
    SchemeYear {
        name: Bilingual::new("Leefbaarheidsbudget", "Liveability budget (leefbaarheidsbudget)"),
        way: Way::Application,
        holder: HolderKind::Kern,
        period: Period::Year,
        ceiling: internal_budget(
            Euro::whole(PER_KERN),
            page(
                "2023: hoogstens € 5.000 per kern",
                "2023: at most € 5,000 per kern",
            ),
        ),
        cover: vec![Cover {
            post: POST.to_owned(),
            name: Bilingual::new("Leefbaarheid (voorbeeldpost)", "Liveability (example post)"),
            amount: None,
            source: inference(
                "Geen bron noemt de begrotingspost",
                "No source names the budget post",
            ),
        }],
        unspent: Some(Unspent {
            rule: Leftover::Redistributed {
                from: day(year, 11, 1),
            },
            source: page(
                "op 1 november kan geld dat niet is aangevraagd naar kernen waarvan het budget op is",
                "on 1 November money that was not claimed may go to kernen whose budget is used up",
            ),
        }),
        decider: Decider::Mandated,
        decider_source: inference(
            "De route noemt een gesprek en de wethouder van het gebied; wie formeel beslist, staat er niet",
            "The route names a conversation and the alderman of the area; who decides formally is not said",
        ),
        conditions: conditions::of(year),
        ..bare("leefbaarheidsbudget", year)
    }
}

fn frame() -> Frame {
    let kernen = i32::try_from(KERNEN.len()).unwrap_or_default();
    Frame {
        name: Bilingual::new("Leefbaarheid (voorbeeld)", "Liveability (example)"),
        amount: Euro::whole(PER_KERN * kernen),
        post: Some(POST.to_owned()),
        source: inference(
            "Rekensom: het aantal verzonnen kernen maal € 5.000",
            "Arithmetic: the number of made-up kernen times € 5,000",
        ),
        note: Bilingual::new(
            "Dit is een voorbeeld naar West Betuwe. De kernen zijn verzonnen en dit bedrag is een rekensom; het is geen \
             besluit van die gemeente.",
            "This is an example after West Betuwe. The kernen are made up and this amount is arithmetic; it is no decision \
             of that municipality.",
        ),
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("BUG: a day that does not exist")
}

/// What the pages and newspapers of West Betuwe told.
fn page(nl: &str, en: &str) -> Source {
    Source {
        kind: SourceKind::PublicPage,
        place: Bilingual::new(
            &format!("voorbeeld naar West Betuwe (westbetuwe.nl/leefbaarheidsbudget): {nl}"),
            &format!("example after West Betuwe (westbetuwe.nl/leefbaarheidsbudget): {en}"),
        ),
        url: Some("https://www.westbetuwe.nl/leefbaarheidsbudget".to_owned()),
    }
}

fn inference(nl: &str, en: &str) -> Source {
    Source {
        kind: SourceKind::Inference,
        place: Bilingual::new(nl, en),
        url: None,
    }
}
