//! What one chooses from in Buren, and what roles are called.

use super::sources;
use crate::{
    kern::Choice,
    preset::TitleSince,
    role::{Role, RoleTitle},
    text::{Bilingual, Source},
};
use chrono::NaiveDate;

fn choices(list: &[(&str, &str, &str)]) -> Vec<Choice> {
    list.iter()
        .map(|&(id, nl, en)| Choice {
            id: id.to_owned(),
            name: Bilingual::new(nl, en),
        })
        .collect()
}

/// Kinds of activity: the examples on Buren's own pages, what liveability money commonly goes to, and `other`.
pub fn activities() -> Vec<Choice> {
    choices(&[
        ("burendag", "Burendag", "Neighbours' Day"),
        ("straatspeeldag", "Straatspeeldag", "street play day"),
        ("buurtbarbecue", "buurtbarbecue", "neighbourhood barbecue"),
        (
            "buurtsporttoernooi",
            "buurtsporttoernooi",
            "neighbourhood sports tournament",
        ),
        ("spellendag", "spellendag", "games day"),
        ("inloop", "inloop of koffieochtend", "drop-in or coffee morning"),
        ("opruimactie", "opruimactie", "clean-up"),
        (
            "groen",
            "bloemen, bomen of een tuin",
            "flowers, trees or a garden",
        ),
        (
            "speelplek",
            "speelplek of sportplek",
            "place to play or to do sports",
        ),
        (
            "ontmoetingsplek",
            "bankje of ontmoetingsplek",
            "bench or meeting place",
        ),
        (
            "kunst-en-historie",
            "kunst of dorpsgeschiedenis",
            "art or village history",
        ),
        (
            "veiligheid",
            "veiligheid in de buurt",
            "safety in the neighbourhood",
        ),
        ("website", "website of nieuwsbrief", "website or newsletter"),
        ("other", "iets anders", "something else"),
    ])
}

/// Target groups, and `other`.
pub fn target_groups() -> Vec<Choice> {
    choices(&[
        ("everybody", "alle bewoners", "all residents"),
        ("children", "kinderen", "children"),
        ("young-people", "jongeren", "young people"),
        ("families", "gezinnen", "families"),
        ("elderly", "ouderen", "elderly people"),
        ("newcomers", "nieuwe bewoners", "new residents"),
        ("volunteers", "vrijwilligers", "volunteers"),
        ("other", "een andere groep", "another group"),
    ])
}

/// What the roles are called, oldest first. The function of the kernverbinder had three names.
pub fn role_titles() -> Vec<TitleSince> {
    let fixed = "naam in dit programma; de gemeente vult haar eigen functienaam in";
    let fixed_en = "name in this program; the municipality fills in its own title";
    vec![
        title(
            Role::Kernverbinder,
            ("kernambtenaar", "village officer (kernambtenaar)"),
            (2020, 1, 1),
            sources::inference(
                "De visie (2020) en het uitvoeringsplan (2021) noemen de kernambtenaar; de eerste dag staat er niet in",
                "The vision (2020) and the plan (2021) name the kernambtenaar; the first day is in no source",
            ),
        ),
        title(
            Role::Kernverbinder,
            ("kernregisseur", "village director (kernregisseur)"),
            (2021, 12, 6),
            sources::page(
                "buren.nl, nieuws 6704 van 6 december 2021: noemt de kernregisseur; dag van het bericht",
                "buren.nl, news 6704 of 6 December 2021: names the kernregisseur; day of the message",
            ),
        ),
        title(
            Role::Kernverbinder,
            ("kernverbinder", "village liaison (kernverbinder)"),
            (2024, 1, 1),
            sources::inference(
                "Jaarverslag 2024, programma 5, 3.8.2, noemt de nieuwe naam; de dag staat er niet in",
                "Annual report 2024, programme 5, 3.8.2, names the new title; the day is not in it",
            ),
        ),
        title(
            Role::BudgetOfficer,
            ("budgethouder", "budget officer"),
            (2019, 1, 1),
            sources::inference(fixed, fixed_en),
        ),
        title(
            Role::Administrator,
            ("beheerder", "administrator"),
            (2019, 1, 1),
            sources::inference(fixed, fixed_en),
        ),
        title(
            Role::Reader,
            ("lezer", "reader"),
            (2019, 1, 1),
            sources::inference(fixed, fixed_en),
        ),
    ]
}

fn title(
    role: Role,
    (nl, en): (&str, &str),
    (year, month, day): (i32, u32, u32),
    source: Source,
) -> TitleSince {
    let from =
        NaiveDate::from_ymd_opt(year, month, day).expect("BUG: a title begins on a day that does not exist");
    TitleSince {
        role_title: RoleTitle {
            role,
            title: Bilingual::new(nl, en),
            from,
        },
        source,
    }
}
