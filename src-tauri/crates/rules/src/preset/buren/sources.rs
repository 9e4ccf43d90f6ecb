//! The documents and pages that Buren's rules stand in.

use crate::text::{Bilingual, Source, SourceKind};

const PAGE_LIVEABILITY: &str = "https://www.buren.nl/onderwerp/leefbaarheidsbudget";
const PAGE_STREET: &str = "https://www.buren.nl/kerngerichtwerken/bijdrage-buurtbijeenkomsten/";

fn source(kind: SourceKind, nl: &str, en: &str, url: Option<&str>) -> Source {
    Source {
        kind,
        place: Bilingual::new(nl, en),
        url: url.map(str::to_owned),
    }
}

/// A place in the Uitvoeringsplan Kerngericht werken (2021).
pub fn plan(section: &str) -> Source {
    source(
        SourceKind::Document,
        &format!("Uitvoeringsplan Kerngericht werken (2021), {section}"),
        &format!("Implementation plan Kerngericht werken (2021), {section}"),
        None,
    )
}

/// A numbered spelregel of B3 of the Uitvoeringsplan.
pub fn spelregel(number: u32, scheme_nl: &str, scheme_en: &str) -> Source {
    source(
        SourceKind::Document,
        &format!("spelregel {number}, {scheme_nl}; Uitvoeringsplan Kerngericht werken (2021), B3"),
        &format!("rule {number}, {scheme_en}; Implementation plan Kerngericht werken (2021), B3"),
        None,
    )
}

/// Paragraph 8 (money) of the council proposal on the vision.
pub fn vision_money() -> Source {
    source(
        SourceKind::Document,
        "Raadsvoorstel Visie Kerngericht werken 2020-2023, paragraaf 8 (Financiën)",
        "Council proposal Vision Kerngericht werken 2020-2023, section 8 (Finance)",
        None,
    )
}

/// A line of programme 5 of the annual report 2024.
pub fn annual_report(line: &str) -> Source {
    source(
        SourceKind::Document,
        &format!("Jaarverslag 2024, programma 5, {line}"),
        &format!("Annual report 2024, programme 5, {line}"),
        None,
    )
}

/// The page on the leefbaarheidsbudget as it stood in `year`.
pub fn page_liveability(year: i32) -> Source {
    source(
        SourceKind::PublicPage,
        &format!("buren.nl, leefbaarheidsbudget (pagina van {year})"),
        &format!("buren.nl, leefbaarheidsbudget (page of {year})"),
        Some(PAGE_LIVEABILITY),
    )
}

/// The page on street and neighbourhood gatherings.
pub fn page_street() -> Source {
    source(
        SourceKind::PublicPage,
        "buren.nl, bijdrage straat- en buurtbijeenkomsten",
        "buren.nl, contribution to street and neighbourhood gatherings",
        Some(PAGE_STREET),
    )
}

/// Another public page, of which only the number or the title is known.
pub fn page(nl: &str, en: &str) -> Source {
    source(SourceKind::PublicPage, nl, en, None)
}

/// The pages on who decides on the leefbaarheidsbudget.
pub fn page_decider() -> Source {
    source(
        SourceKind::PublicPage,
        "buren.nl, leefbaarheidsbudget (2019 en 2020): het college beslist. Dat een budgethouder dit met mandaat doet, \
         is een aanname: vul het mandaat in",
        "buren.nl, leefbaarheidsbudget (2019 and 2020): the college decides. That a budget officer does so by mandate \
         is an assumption: fill in the mandate",
        Some(PAGE_LIVEABILITY),
    )
}

/// What we conclude where no source says it.
pub fn inference(nl: &str, en: &str) -> Source {
    source(SourceKind::Inference, nl, en, None)
}

/// The summary of the council proposal on the vision: fifteen kernen.
pub fn vision_summary() -> Source {
    source(
        SourceKind::Document,
        "Raadsvoorstel Visie Kerngericht werken 2020-2023, samenvatting (vijftien kernen)",
        "Council proposal Vision Kerngericht werken 2020-2023, summary (fifteen kernen)",
        None,
    )
}
