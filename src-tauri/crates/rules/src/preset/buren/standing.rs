//! What goes out each year without an application: signaleringsgroepen, their coordinator, dorpsbelangenorganisaties.

use super::{bare, condition, firm, fits_pot, internal_budget, samenkracht, sources};
use crate::{
    euro::Euro,
    scheme::{Condition, Decider, HolderKind, Period, SchemeYear, Test, Way},
    text::{Bilingual, Source},
};

/// € 750 per group per year, paid on receipts. A group may serve several kernen.
pub fn signaleringsgroep(year: i32) -> SchemeYear {
    SchemeYear {
        way: Way::ClaimBudget,
        holder: HolderKind::Group,
        ..standing(
            ("signaleringsgroep", year),
            Bilingual::new("Signaleringsgroep", "Watch group (signaleringsgroep)"),
            (Euro::whole(750), sources::plan("D4")),
            vec![
                with_receipts(),
                fits_pot(
                    (
                        "Elke signaleringsgroep kan per jaar samen hoogstens € 750 aan kosten terugvragen.",
                        "Each signaleringsgroep can claim at most € 750 of costs in all each year.",
                    ),
                    sources::plan("D4 (declaratiebudget van maximaal 750 euro)"),
                ),
            ],
        )
    }
}

fn with_receipts() -> Condition {
    firm(condition(
        "met-bonnen",
        ("Met bonnen", "With receipts"),
        (
            "De groep betaalt eerst zelf en krijgt terug wat zij met bonnen laat zien. Elke bon telt één keer.",
            "The group pays first and gets back what its receipts show. Each receipt counts once.",
        ),
        Test::Receipts,
        sources::inference(
            "Uitvoeringsplan Kerngericht werken (2021), D4, noemt een declaratiebudget; dat daar bonnen bij horen, leiden \
             wij af",
            "Implementation plan Kerngericht werken (2021), D4, speaks of a claim budget; that receipts go with it is our \
             inference",
        ),
    ))
}

/// € 750 a year for the one volunteer who coordinates the WhatsApp groups.
pub fn coordinator(year: i32) -> SchemeYear {
    SchemeYear {
        holder: HolderKind::Municipality,
        ..standing(
            ("whatsapp-coordinator", year),
            Bilingual::new("WhatsApp-coördinator", "WhatsApp coordinator"),
            (Euro::whole(750), sources::plan("D4")),
            coordinator_conditions(),
        )
    }
}

fn coordinator_conditions() -> Vec<Condition> {
    vec![
        condition(
            "lid-van-alle-groepen",
            ("Lid van alle groepen", "Member of all groups"),
            (
                "De coördinator is vrijwilliger, is lid van alle vijftien WhatsApp-groepen en let op dat deelnemers zich \
                 aan de regels houden.",
                "The coordinator is a volunteer, is a member of all fifteen WhatsApp groups and sees to it that members \
                 keep to the rules.",
            ),
            Test::Judged,
            sources::plan("D4"),
        ),
        condition(
            "een-coordinator",
            ("Eén coördinator", "One coordinator"),
            (
                "Er is één coördinator per jaar.",
                "There is one coordinator a year.",
            ),
            Test::AtMost { count: 1 },
            sources::plan("D4 (1 keer)"),
        ),
        fits_pot(
            (
                "De vergoeding voor de coördinator is € 750 per jaar.",
                "The allowance for the coordinator is € 750 a year.",
            ),
            sources::plan("D4 (vrijwilligersvergoeding van 750 euro)"),
        ),
    ]
}

/// € 375 a year for each dorpsbelangenorganisatie.
pub fn organisation(year: i32) -> SchemeYear {
    SchemeYear {
        holder: HolderKind::Organisation,
        ..standing(
            ("dorpsbelangenorganisatie", year),
            Bilingual::new(
                "Dorpsbelangenorganisatie",
                "Village association (dorpsbelangenorganisatie)",
            ),
            (Euro::whole(375), sources::vision_money()),
            vec![
                condition(
                    "convenant",
                    ("Convenant", "Convenant"),
                    (
                        "De organisatie heeft een geldig convenant met de gemeente.",
                        "The organisation has a valid convenant with the municipality.",
                    ),
                    Test::Convenant,
                    sources::inference(
                        "Uitvoeringsplan Kerngericht werken (2021), D3, over het convenant; dat de bijdrage eraan vastzit, \
                         leiden wij af",
                        "Implementation plan Kerngericht werken (2021), D3, on the convenant; that the contribution hangs \
                         on it is our inference",
                    ),
                ),
                fits_pot(
                    (
                        "Elke organisatie krijgt hoogstens € 375 per jaar.",
                        "Each organisation gets at most € 375 a year.",
                    ),
                    sources::vision_money(),
                ),
            ],
        )
    }
}

fn standing(
    (scheme, year): (&str, i32),
    name: Bilingual,
    (amount, source): (Euro, Source),
    conditions: Vec<Condition>,
) -> SchemeYear {
    SchemeYear {
        name,
        way: Way::YearlyContribution,
        holder: HolderKind::Municipality,
        period: Period::Year,
        ceiling: internal_budget(amount, source),
        cover: vec![samenkracht(false)],
        decider: Decider::Mandated,
        decider_source: sources::inference(
            "Geen bron zegt wie hierover beslist; mandaat van het college is een aanname",
            "No source says who decides on this; a mandate of the college is an assumption",
        ),
        conditions,
        ..bare(scheme, year)
    }
}
