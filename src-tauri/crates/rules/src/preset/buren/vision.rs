//! Money to carry out the vision Kerngericht werken: once, from the coalition agreement of 2020.

use super::{bare, condition, fits_pot, internal_budget, post, sources};
use crate::{
    euro::Euro,
    scheme::{Condition, Decider, HolderKind, Period, SchemeYear, Test, Way},
    text::Bilingual,
};

/// € 50.000, once. The plan of 2021 would tell what it is used for; an amount per item stands in no source.
pub fn scheme_year(year: i32) -> SchemeYear {
    SchemeYear {
        name: Bilingual::new(
            "Uitvoering visie Kerngericht werken",
            "Carrying out the vision Kerngericht werken",
        ),
        way: Way::Application,
        holder: HolderKind::Municipality,
        period: Period::Once,
        ceiling: internal_budget(Euro::whole(50_000), sources::vision_money()),
        cover: vec![post(
            "coalitieakkoord-2020",
            (
                "Coalitieakkoord 2020-2022 ‘Daadkrachtig en kerngericht’, eenmalig",
                "Coalition agreement 2020-2022 ‘Daadkrachtig en kerngericht’, one-off",
            ),
            sources::vision_money(),
        )],
        decider: Decider::College,
        decider_source: sources::inference(
            "De raad stelde het bedrag beschikbaar; dat het college beslist waaraan het gaat, leiden wij af",
            "The council made the amount available; that the college decides what it goes to, we infer",
        ),
        conditions: conditions(),
        ..bare("uitvoering-visie", year)
    }
}

fn conditions() -> Vec<Condition> {
    vec![
        condition(
            "voert-de-visie-uit",
            ("Voert de visie uit", "Carries out the vision"),
            (
                "Het geld is voor de uitvoering van de visie Kerngericht werken.",
                "The money is for carrying out the vision Kerngericht werken.",
            ),
            Test::Judged,
            sources::vision_money(),
        ),
        fits_pot(
            (
                "Voor alle jaren samen is er één keer € 50.000.",
                "For all years together there is € 50,000, once.",
            ),
            sources::vision_money(),
        ),
    ]
}
