//! Special initiatives (bijzondere initiatieven): the college judges.

use super::{after_award, bare, condition, fits_pot, internal_budget, kern_known, samenkracht, sources};
use crate::{
    euro::Euro,
    scheme::{Condition, Decider, HolderKind, Period, SchemeYear, Test, Way},
    text::Bilingual,
};

/// € 5.000 a year in all, for one initiative or for several.
pub fn scheme_year(year: i32) -> SchemeYear {
    SchemeYear {
        name: Bilingual::new("Bijzonder initiatief", "Special initiative"),
        way: Way::Application,
        holder: HolderKind::Municipality,
        period: Period::Year,
        ceiling: internal_budget(Euro::whole(5_000), sources::plan("B6")),
        cover: vec![samenkracht(false)],
        decider: Decider::College,
        decider_source: sources::plan("B6 (de beoordeling ligt bij het college)"),
        conditions: conditions(),
        after_award: Some(after_award(None)),
        ..bare("bijzonder-initiatief", year)
    }
}

fn conditions() -> Vec<Condition> {
    vec![
        condition(
            "helpt-kerngericht-werken",
            ("Helpt kerngericht werken", "Helps to work kern by kern"),
            (
                "Het initiatief draagt bij aan kerngericht werken. Een voorbeeld is een website van een signaleringsgroep \
                 met een knop om iets te melden.",
                "The initiative contributes to working kern by kern. An example is a website of a signaleringsgroep with \
                 a button to report something.",
            ),
            Test::Judged,
            sources::plan("B6"),
        ),
        condition(
            "kan-niet-zonder-steun",
            ("Kan niet zonder steun", "Cannot do without support"),
            (
                "Zonder geld van de gemeente kan het initiatief niet doorgaan.",
                "Without money from the municipality the initiative cannot go ahead.",
            ),
            Test::Judged,
            sources::plan("B6"),
        ),
        condition(
            "past-bij-de-doelen",
            ("Past bij de doelen", "Fits the goals"),
            (
                "Het initiatief past bij de uitgangspunten, doelen en kaders van kerngericht werken.",
                "The initiative fits the principles, goals and frames of working kern by kern.",
            ),
            Test::Judged,
            sources::plan("B6"),
        ),
        condition(
            "eenmalig",
            ("Eenmalig", "One-off"),
            (
                "Het initiatief is eenmalig. De aanvrager verklaart dat, en het kreeg niet eerder geld.",
                "The initiative is one-off. The applicant declares so, and it did not get money before.",
            ),
            Test::OneOff,
            sources::plan("B6"),
        ),
        fits_pot(
            (
                "Voor alle bijzondere initiatieven samen is er hoogstens € 5.000 per jaar. Dat kan naar één initiatief \
                 gaan of naar meer.",
                "For all special initiatives together there is at most € 5,000 a year. It can go to one initiative or to \
                 several.",
            ),
            sources::plan("B6"),
        ),
        kern_known(),
    ]
}
