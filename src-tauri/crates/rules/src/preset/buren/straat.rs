//! The contribution to street and neighbourhood gatherings.

use super::{after_award, bare, condition, fits_pot, kern_known, off, samenkracht, sources};
use crate::{
    euro::Euro,
    scheme::{Ceiling, Condition, CostKind, Decider, HolderKind, Period, SchemeYear, ShareBase, Test, Way},
    text::Bilingual,
};

const NAME: (&str, &str) = (
    "straat- en buurtbijeenkomsten",
    "street and neighbourhood gatherings",
);

/// € 100 per activity. No source sets a ceiling: the pot ships without one.
pub fn scheme_year(year: i32) -> SchemeYear {
    SchemeYear {
        name: Bilingual::new("Straat- of buurtbijeenkomst", "Street or neighbourhood gathering"),
        way: Way::Application,
        holder: HolderKind::Municipality,
        period: Period::Year,
        ceiling: Ceiling {
            amount: None,
            published: false,
            source: sources::inference(
                "Geen enkele bron stelt een plafond vast voor deze bijdrage",
                "No source at all sets a ceiling for this contribution",
            ),
            decision: None,
        },
        cover: vec![samenkracht(true)],
        decider: Decider::Mandated,
        decider_source: sources::inference(
            "Geen bron zegt wie hierover beslist. Dat een budgethouder dit met mandaat van het college doet, is een \
             aanname: vul het mandaat in",
            "No source says who decides on this. That a budget officer does so by mandate of the college is an \
             assumption: fill in the mandate",
        ),
        conditions: spelregels()
            .into_iter()
            .chain(public_page())
            .chain(money())
            .collect(),
        after_award: Some(after_award(Some("eerst-zelf-betalen"))),
        ..bare("straat-buurtbijeenkomst", year)
    }
}

fn spelregels() -> Vec<Condition> {
    vec![
        condition(
            "gezelliger-veiliger-schoner",
            ("Gezelliger, veiliger of schoner", "Cosier, safer or cleaner"),
            (
                "De activiteit maakt de omgeving gezelliger, veiliger of schoner. En bewoners krijgen meer contact met \
                 elkaar.",
                "The activity makes the surroundings cosier, safer or cleaner. And residents get more in touch with each \
                 other.",
            ),
            Test::Judged,
            sources::spelregel(1, NAME.0, NAME.1),
        ),
        condition(
            "kosten-die-meetellen",
            ("Kosten die meetellen", "Costs that count"),
            (
                "Het geld is om te organiseren: geluid, versiering, spelmateriaal, prijsjes enzovoort. Het is niet voor \
                 eten, drinken, servies, een barbecue enzovoort. Een barbecue als activiteit mag wel.",
                "The money is for organising: sound, decoration, play material, small prizes and so on. It is not for \
                 food, drink, tableware, a barbecue and so on. A barbecue as the activity is fine.",
            ),
            Test::CountingCosts {
                counting: vec![
                    CostKind::Sound,
                    CostKind::Decoration,
                    CostKind::PlayMaterial,
                    CostKind::Prizes,
                ],
            },
            sources::spelregel(2, NAME.0, NAME.1),
        ),
        condition(
            "open-voor-iedereen",
            ("Open voor iedereen", "Open to everybody"),
            (
                "Alle bewoners van een bepaalde straat, blokken of buurt kunnen meedoen. Niemand in dat gebied wordt \
                 uitgesloten. Een besloten feestje van een klein groepje steunen wij niet.",
                "All residents of a given street, blocks or neighbourhood can take part. Nobody in that area is excluded. \
                 We do not support closed parties of a small group.",
            ),
            Test::Judged,
            sources::spelregel(3, NAME.0, NAME.1),
        ),
        condition(
            "een-keer-per-jaar",
            ("Eén keer per jaar", "Once a year"),
            (
                "In dezelfde straat of buurt krijgt dezelfde activiteit of dezelfde doelgroep één keer per jaar geld. Het \
                 jaar van de activiteit telt.",
                "In the same street or neighbourhood the same activity or the same target group gets money once a year. \
                 The year of the activity counts.",
            ),
            Test::OncePerYear,
            sources::spelregel(4, NAME.0, NAME.1),
        ),
    ]
}

fn public_page() -> Vec<Condition> {
    [
        condition(
            "helft-van-de-kosten",
            ("Helft van de kosten", "Half of the costs"),
            (
                "De gemeente betaalt de helft van de totale kosten. De pagina zegt niet of eten en drinken bij het totaal \
                 horen; hier tellen alle kosten, dat is een instelling.",
                "The municipality pays half of the total costs. The page does not say whether food and drink belong to \
                 the total; here all costs count, which is a setting.",
            ),
            Test::ShareOfCosts { percent: 50, of: ShareBase::All },
            sources::page_street(),
        ),
        condition(
            "twee-weken-vooraf",
            ("Twee weken vooraf", "Two weeks ahead"),
            (
                "De aanvraag is twee weken voor de activiteit binnen, of eerder.",
                "The application is in two weeks before the activity, or earlier.",
            ),
            Test::AheadOfActivity { days: 14 },
            sources::page_street(),
        ),
        condition(
            "aanvullend",
            ("Naast een eigen bijdrage", "Next to a contribution of one's own"),
            (
                "Het geld van de gemeente komt bij wat de organisatoren of deelnemers zelf betalen.",
                "The municipality's money comes on top of what organisers or participants pay themselves.",
            ),
            Test::Judged,
            sources::page_street(),
        ),
        condition(
            "eerst-zelf-betalen",
            ("Eerst zelf betalen", "Pay first"),
            (
                "U betaalt het bedrag eerst zelf en vraagt het na de activiteit terug bij de gemeente.",
                "You pay the amount yourself first and claim it from the municipality after the activity.",
            ),
            Test::Judged,
            sources::page_street(),
        ),
    ]
    .map(off)
    .into()
}

fn money() -> Vec<Condition> {
    vec![
        condition(
            "hoogstens-100-euro",
            ("Hoogstens € 100 per activiteit", "At most € 100 per activity"),
            (
                "Voor één activiteit geeft de gemeente hoogstens € 100.",
                "For one activity the municipality gives at most € 100.",
            ),
            Test::MostPerApplication {
                most: Euro::whole(100),
            },
            sources::plan("B3"),
        ),
        fits_pot(
            (
                "Is er een plafond vastgesteld of gaat het geld van een andere pot af, dan is er niet meer dan wat daar \
                 nog in zit.",
                "Where a ceiling is set or the money comes out of another pot, there is no more than what that still \
                 holds.",
            ),
            sources::inference(
                "Geen bron stelt een plafond vast; de gemeente kan er een invullen of een andere pot kiezen",
                "No source sets a ceiling; the municipality can fill one in or choose another pot",
            ),
        ),
        kern_known(),
    ]
}
