//! Gemeente Buren, GM0214.

mod bijzonder;
mod kernagenda;
mod leefbaarheid;
mod lists;
mod place;
mod sources;
mod standing;
mod straat;
mod vision;

use super::making::{bare, condition, firm, fits_pot, internal_budget, off};
use crate::{
    euro::Euro,
    grant::{AfterAward, Proof, Shown},
    preset::{Frame, Municipality, Preset},
    scheme::{Condition, ConditionId, Cover, SchemeYear, Test},
    text::Bilingual,
};

/// The first year in which the leefbaarheidsbudget was divided.
const FIRST_YEAR: i32 = 2019;
/// The first year of the vision whose money section names the standing contributions.
const VISION_YEAR: i32 = 2020;
/// The first year of the raise, and the year in which the money for kernagenda's was made available.
const RAISE_YEAR: i32 = 2023;

/// The budget post that pays what the vision names: also the frame of the programme.
const SAMENKRACHT: &str = "samenkracht";

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
            vision::scheme_year(year),
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
        post: Some(SAMENKRACHT.to_owned()),
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
        later: Vec::new(),
        claimed_by: claimed_by.map(|id| ConditionId(id.to_owned())),
        shown: vec![shown(Some(100), Proof::Tick, 8), shown(None, Proof::Report, 13)],
        form: None,
        pay_weeks: None,
        source: sources::inference(
            "Geen bron zegt hoeveel de gemeente vooraf betaalt of wat de ontvanger laat zien; dit is een instelling",
            "No source says how much the municipality pays in advance or what the receiver shows; this is a setting",
        ),
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

/// Paid by the task field that S002 names; where the source does not say so of this scheme, that is an inference.
fn samenkracht(inferred: bool) -> Cover {
    Cover {
        post: SAMENKRACHT.to_owned(),
        name: Bilingual::new(
            "Taakveld Samenkracht en burgerparticipatie, leefbaarheid en dorpsbelangenorganisaties",
            "Task field community and participation, liveability and village associations",
        ),
        amount: None,
        source: if inferred {
            sources::inference(
                "Geen bron noemt de post van deze regeling; dat dit taakveld haar betaalt, leiden wij af uit paragraaf 8 \
                 van het raadsvoorstel Visie Kerngericht werken 2020-2023",
                "No source names the post of this scheme; that this task field pays it, we infer from section 8 of the \
                 council proposal Vision Kerngericht werken 2020-2023",
            )
        } else {
            sources::vision_money()
        },
    }
}

/// Another post, as its source names it.
fn post(post: &str, name: (&str, &str), source: crate::text::Source) -> Cover {
    Cover {
        post: post.to_owned(),
        name: Bilingual::new(name.0, name.1),
        amount: None,
        source,
    }
}
