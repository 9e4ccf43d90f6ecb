//! The conditions of the example, each from what was told of West Betuwe.

use super::{PER_KERN, day, inference, page};
use crate::{
    euro::Euro,
    preset::making::{condition, firm, fits_pot},
    scheme::{Condition, CostKind, Test},
    text::Source,
};

/// The conditions in `year`, in the order a person reads them.
pub fn of(year: i32) -> Vec<Condition> {
    let mut all = judged();
    all.extend(days(year));
    all.extend(money());
    all
}

fn judged() -> Vec<Condition> {
    [
        (
            "eigen-bijdrage",
            ("Eigen bijdrage", "Own contribution"),
            (
                "U draagt zelf bij: met geld, als vrijwilliger, of met een plek of materiaal.",
                "You contribute yourself: with money, as a volunteer, or with a place or material.",
            ),
        ),
        (
            "onderhoud-geregeld",
            ("Onderhoud is geregeld", "Maintenance is arranged"),
            (
                "Wat er komt, wordt ook onderhouden.",
                "What is made is also maintained.",
            ),
        ),
        (
            "vergunningen-geregeld",
            ("Vergunningen zijn geregeld", "Permits are arranged"),
            (
                "De vergunningen die nodig zijn, zijn er.",
                "The permits that are needed are there.",
            ),
        ),
        (
            "geen-grote-bezwaren",
            ("Geen grote bezwaren", "No serious objections"),
            (
                "Mensen in de omgeving hebben geen grote bezwaren.",
                "People nearby have no serious objections.",
            ),
        ),
        (
            "andere-subsidie-eerst",
            ("Andere subsidie gaat voor", "Another grant goes first"),
            (
                "Kan een andere regeling het betalen, dan gaat die voor.",
                "If another scheme can pay it, that one goes first.",
            ),
        ),
    ]
    .into_iter()
    .map(|(id, name, text)| condition(id, name, text, Test::Judged, page(text.0, text.1)))
    .chain([condition(
        "bestaande-activiteiten",
        ("Hoogstens 25% voor wat er al is", "At most 25% for what exists"),
        (
            "Voor activiteiten die al bestaan is hoogstens 25 procent. Waarvan dat 25 procent is, staat niet in de bron: \
             daarom beoordeelt u dit zelf.",
            "For activities that exist already there is at most 25 per cent. Of what, the source does not say: so you judge \
             this yourself.",
        ),
        Test::Judged,
        page(
            "2023: hoogstens 25 procent voor bestaande activiteiten",
            "2023: at most 25 per cent for existing activities",
        ),
    )])
    .collect()
}

fn days(year: i32) -> [Condition; 2] {
    [
        condition(
            "na-1-december-volgend-jaar",
            (
                "Na 1 december telt het voor volgend jaar",
                "After 1 December it counts for next year",
            ),
            (
                "Een aanvraag die na 1 december binnenkomt, telt voor het volgende jaar.",
                "An application that comes in after 1 December counts for the next year.",
            ),
            Test::NextYearAfter {
                last_day: day(year, 12, 1),
            },
            page(
                "aanvragen na 1 december tellen voor het volgende jaar",
                "applications after 1 December count for the next year",
            ),
        ),
        condition(
            "klaar-eind-volgend-jaar",
            (
                "Klaar aan het eind van het volgende jaar",
                "Done by the end of the next year",
            ),
            (
                "De activiteit is klaar aan het eind van het volgende kalenderjaar.",
                "The activity is done by the end of the next calendar year.",
            ),
            Test::DoneBy {
                last_day: day(year + 1, 12, 31),
            },
            page(
                "klaar aan het eind van het volgende kalenderjaar",
                "done by the end of the next calendar year",
            ),
        ),
    ]
}

fn money() -> [Condition; 4] {
    let most = Euro::whole(PER_KERN);
    let per_kern: fn() -> Source = || {
        page(
            "2023: hoogstens € 5.000 per kern",
            "2023: at most € 5,000 per kern",
        )
    };
    let counting = CostKind::ALL
        .into_iter()
        .filter(|kind| !matches!(kind, CostKind::Wages | CostKind::Food))
        .collect();
    [
        condition(
            "geen-loon-of-eten",
            ("Niet voor loon of eten", "Not for wages or food"),
            (
                "Het geld is niet voor loon en niet voor eten.",
                "The money is not for wages and not for food.",
            ),
            Test::CountingCosts { counting },
            page("niet voor loon of eten", "not for wages or food"),
        ),
        condition(
            "hoogstens-5000-euro",
            ("Hoogstens € 5.000", "At most € 5,000"),
            (
                "Voor één initiatief is er hoogstens € 5.000: meer heeft een kern niet.",
                "For one initiative there is at most € 5,000: a kern has no more.",
            ),
            Test::MostPerApplication { most },
            per_kern(),
        ),
        fits_pot(
            (
                "Er is niet meer dan wat er nog in de pot van de kern zit: hoogstens € 5.000 per jaar. Wie eerst komt, gaat \
                 voor.",
                "There is no more than what the pot of the kern still holds: at most € 5,000 a year. First come, first \
                 served.",
            ),
            per_kern(),
        ),
        firm(condition(
            "kern-bekend",
            ("Kern bekend", "Kern known"),
            (
                "De activiteit is in of voor een van de kernen.",
                "The activity is in or for one of the kernen.",
            ),
            Test::KernKnown,
            inference(
                "Voorbeeld naar West Betuwe; de kernen zijn verzonnen",
                "Example after West Betuwe; the kernen are made up",
            ),
        )),
    ]
}
