//! The leefbaarheidsbudget, and the raise that waits for a decision.

use super::{
    after_award, bare, condition, firm, fits_pot, internal_budget, kern_known, off, post, samenkracht,
    sources,
};
use crate::{
    euro::Euro,
    scheme::{Condition, Decider, HolderKind, Period, SchemeId, SchemeYear, Test, Way},
    text::{Bilingual, Source},
};
use chrono::NaiveDate;

const NAME: (&str, &str) = ("leefbaarheidsbudget", "leefbaarheidsbudget");

/// € 2.000 per kern per year in equal pots; € 2.000 is also the most for one initiative. Since 2023 as well: how the
/// raise is divided is in no source.
pub fn scheme_year(year: i32) -> SchemeYear {
    SchemeYear {
        name: Bilingual::new("Leefbaarheidsbudget", "Liveability budget (leefbaarheidsbudget)"),
        way: Way::Application,
        holder: HolderKind::Kern,
        period: Period::Year,
        ceiling: internal_budget(
            Euro::whole(2_000),
            sources::plan("B3 (gelijke verdeling per kern)"),
        ),
        cover: vec![samenkracht(true)],
        decider: Decider::Mandated,
        decider_source: sources::page_decider(),
        conditions: conditions(year),
        after_award: Some(after_award(None)),
        ..bare("leefbaarheidsbudget", year)
    }
}

fn conditions(year: i32) -> Vec<Condition> {
    let mut all = spelregels();
    all.extend(public_pages(year));
    all.extend(money());
    all
}

fn spelregels() -> Vec<Condition> {
    vec![
        condition(
            "goed-voor-buurt-en-ontmoeting",
            (
                "Goed voor buurt en ontmoeting",
                "Good for the neighbourhood and for meeting",
            ),
            (
                "De activiteit is goed voor hoe mensen samenleven of voor de omgeving zelf, of voor allebei. Ze helpt ook \
                 om bewoners elkaar te laten ontmoeten en te verbinden.",
                "The activity does good to how people live together or to the surroundings, or both. It also helps \
                 residents to meet and to connect.",
            ),
            Test::Judged,
            sources::spelregel(1, NAME.0, NAME.1),
        ),
        condition(
            "voor-meer-mensen",
            ("Voor meer mensen", "For several people"),
            (
                "Het initiatief is bedoeld voor meerdere bewoners.",
                "The initiative is meant for several residents.",
            ),
            Test::Judged,
            sources::spelregel(2, NAME.0, NAME.1),
        ),
        condition(
            "steun-in-de-buurt",
            ("Steun in de buurt", "Support in the neighbourhood"),
            (
                "Mensen in de straat, de buurt of de kern staan achter de activiteit.",
                "People in the street, the neighbourhood or the kern support the activity.",
            ),
            Test::Judged,
            sources::spelregel(3, NAME.0, NAME.1),
        ),
        condition(
            "open-voor-iedereen",
            ("Open voor iedereen", "Open to everybody"),
            (
                "Alle bewoners van een bepaalde straat, buurt of kern kunnen meedoen.",
                "All residents of a given street, neighbourhood or kern can take part.",
            ),
            Test::Judged,
            sources::spelregel(4, NAME.0, NAME.1),
        ),
    ]
}

fn public_pages(year: i32) -> Vec<Condition> {
    let (last_day, source) = deadline(year);
    vec![
        off(condition(
            "nieuw-in-de-kern",
            ("Nieuw in de kern", "New in the kern"),
            (
                "Het idee is nieuw voor de straat, de buurt of de kern. U of uw buren kregen niet eerder geld uit het \
                 leefbaarheidsbudget voor een vergelijkbaar idee.",
                "The idea is new for the street, the neighbourhood or the kern. You or your neighbours did not get money \
                 from the leefbaarheidsbudget for a comparable idea before.",
            ),
            Test::Unique,
            sources::page_liveability(2021),
        )),
        off(condition(
            "geen-feest",
            ("Geen feest of partij", "No party"),
            (
                "Het leefbaarheidsbudget is niet voor feesten en partijen.",
                "The leefbaarheidsbudget is not for parties and celebrations.",
            ),
            Test::Judged,
            sources::page(
                "stadtiel.nl, bericht 580395 (2019), uitspraak van de wethouder",
                "stadtiel.nl, message 580395 (2019), said by the alderman",
            ),
        )),
        off(condition(
            "op-tijd",
            ("Op tijd", "In time"),
            (
                "De aanvraag is binnen op de laatste dag van de termijn of eerder. Wat later komt, wordt afgewezen.",
                "The application is in on the last day of the term or before. What comes later is rejected.",
            ),
            Test::ApplyBy { last_day },
            source,
        )),
    ]
}

/// The last day to apply: 31 May in 2019 and 2020, 30 June in 2021. No page gives one for later years; there the last
/// known day stands ready, switched off and marked as an inference.
fn deadline(year: i32) -> (NaiveDate, Source) {
    let (month, day, source) = match year {
        2019..=2021 => {
            let (month, day) = if year == 2021 { (6, 30) } else { (5, 31) };
            (month, day, sources::page_liveability(year))
        }
        _ => (6, 30, not_found_deadline(year)),
    };
    (
        NaiveDate::from_ymd_opt(year, month, day).expect("BUG: a deadline that does not exist"),
        source,
    )
}

fn not_found_deadline(year: i32) -> Source {
    sources::inference(
        &format!(
            "Voor {year} is geen laatste dag gevonden; dit is de dag van 2021 (30 juni). Vul de goede dag in"
        ),
        &format!(
            "No last day was found for {year}; this is the day of 2021 (30 June). Fill in the right day"
        ),
    )
}

fn money() -> Vec<Condition> {
    vec![
        condition(
            "hoogstens-2000-euro",
            (
                "Hoogstens € 2.000 per initiatief",
                "At most € 2,000 per initiative",
            ),
            (
                "Voor één initiatief geeft de gemeente hoogstens € 2.000.",
                "For one initiative the municipality gives at most € 2,000.",
            ),
            Test::MostPerApplication {
                most: Euro::whole(2_000),
            },
            sources::plan("B3"),
        ),
        fits_pot(
            (
                "Elke kern krijgt evenveel: hoogstens € 2.000 per jaar. Er is niet meer dan wat er nog in de pot van de \
                 kern zit.",
                "Each kern gets the same: at most € 2,000 a year. There is no more than what the pot of the kern still \
                 holds.",
            ),
            sources::plan("B3 (gelijke verdeling per kern)"),
        ),
        kern_known(),
    ]
}

/// The raise of € 20.000 a year since 2023. Nobody can ask for it until a decision divides it over the kernen.
pub fn undivided(year: i32) -> SchemeYear {
    SchemeYear {
        scheme: SchemeId::new("leefbaarheidsbudget-onverdeeld"),
        name: Bilingual::new(
            "Leefbaarheidsbudget, nog niet verdeeld",
            "Leefbaarheidsbudget, not divided yet",
        ),
        way: Way::Undivided,
        holder: HolderKind::Municipality,
        ceiling: internal_budget(Euro::whole(20_000), sources::annual_report("3.2")),
        cover: vec![post(
            "leefbaarheid-verhoging",
            (
                "Verhoging leefbaarheidsbudget, structureel vanaf 2023",
                "Raise of the leefbaarheidsbudget, structural from 2023",
            ),
            sources::annual_report("3.2"),
        )],
        decider: Decider::College,
        decider_source: sources::inference(
            "Hoe de verhoging over de kernen gaat, staat in geen bron: eerst is een besluit nodig",
            "How the raise is divided over the kernen is in no source: a decision is needed first",
        ),
        conditions: vec![firm(fits_pot(
            (
                "Sinds 2023 is er elk jaar € 20.000 meer. Dit geld staat klaar tot een besluit het verdeelt; u kunt het \
                 nog niet aanvragen.",
                "Since 2023 there is € 20,000 more each year. This money waits until a decision divides it; you cannot \
                 apply for it yet.",
            ),
            sources::annual_report("3.2"),
        ))],
        ..scheme_year(year)
    }
}
