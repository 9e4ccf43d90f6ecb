//! The fifteen kernen of Buren and the organisations that speak for some of them.

use super::sources;
use crate::{
    kern::{Kern, KernId},
    preset::Organisation,
    register::{Entry, EntryId, Register},
    text::Source,
};
use chrono::NaiveDate;

/// One row of [`KERNEN`].
type Row = (&'static str, &'static str, &'static [&'static str], (u8, u8));

/// Short name, name, postcode hints, cell in the sketch. No official list of the fifteen was found: fourteen villages
/// and Lingemeer is the best reading, so the list stays data. Postcodes never decide: Lingemeer shares one with Lienden.
const KERNEN: [Row; 15] = [
    ("asch", "Asch", &["4115"], (1, 3)),
    ("beusichem", "Beusichem", &["4112"], (1, 2)),
    ("buren", "Buren", &["4116"], (2, 3)),
    ("eck-en-wiel", "Eck en Wiel", &["4024"], (3, 1)),
    ("erichem", "Erichem", &["4117"], (2, 4)),
    ("ingen", "Ingen", &["4031"], (4, 1)),
    ("kerk-avezaath", "Kerk-Avezaath", &["4012"], (3, 4)),
    ("lienden", "Lienden", &["4033"], (4, 2)),
    ("lingemeer", "Lingemeer", &["4033"], (4, 4)),
    ("maurik", "Maurik", &["4021"], (3, 2)),
    ("ommeren", "Ommeren", &["4032"], (4, 3)),
    ("ravenswaaij", "Ravenswaaij", &["4119"], (2, 1)),
    ("rijswijk", "Rijswijk", &["4023"], (2, 2)),
    ("zoelen", "Zoelen", &["4011"], (3, 3)),
    ("zoelmond", "Zoelmond", &["4111"], (1, 1)),
];

/// The kernen by name.
pub fn kernen() -> Vec<Kern> {
    KERNEN
        .iter()
        .map(|&(id, name, postcodes, cell)| Kern {
            id: KernId::new(id),
            name: name.to_owned(),
            postcodes: postcodes.iter().map(|&digits| digits.to_owned()).collect(),
            cell,
        })
        .collect()
}

/// The six organisations that the plan of 2021 names. The page on the convenants of 2 December 2021 says "all" and
/// names none, so the day is an inference for each of them and their number may be higher.
pub fn organisations() -> Vec<Organisation> {
    [
        ("beusichem-leeft", "Beusichem Leeft", "beusichem", false),
        ("bv-buren", "BV Buren", "buren", true),
        (
            "bewonersvereniging-kerk-avezaath",
            "Bewonersvereniging Kerk-Avezaath",
            "kerk-avezaath",
            true,
        ),
        (
            "belangenvereniging-lingemeer",
            "Belangenvereniging Lingemeer",
            "lingemeer",
            true,
        ),
        (
            "dorpsbelang-maurik",
            "Vereniging Dorpsbelang Maurik",
            "maurik",
            true,
        ),
        (
            "dorpsraad-ravenswaaij",
            "Stichting Dorpsraad Ravenswaaij",
            "ravenswaaij",
            true,
        ),
    ]
    .into_iter()
    .map(|(id, name, kern, earlier_convenant)| Organisation {
        id: id.to_owned(),
        name: name.to_owned(),
        kern: KernId::new(kern),
        earlier_convenant,
        convenant_since: NaiveDate::from_ymd_opt(2021, 12, 2),
        source: convenant_source(),
    })
    .collect()
}

/// The two signaleringsgroepen that public pages name, each for several kernen. The plan speaks of fifteen budgets and
/// names no group, so the list is to be completed in Beheer.
pub fn groups() -> Vec<Entry> {
    [
        (
            "lienden-ommeren",
            "Signaleringsgroep Lienden-Ommeren",
            &["lienden", "ommeren"][..],
            "sglienden-ommeren.nl",
        ),
        (
            "buren-asch-erichem",
            "Signaleringsgroep Buren-Asch-Erichem",
            &["buren", "asch", "erichem"],
            "kerkavezaath.info",
        ),
    ]
    .into_iter()
    .map(|(id, name, kernen, page)| Entry {
        register: Register::Group,
        id: EntryId::new(id),
        name: name.to_owned(),
        kernen: kernen.iter().map(|kern| KernId::new(kern)).collect(),
        from: None,
        until: None,
        source: Some(sources::page(
            &format!("{page} noemt deze groep: controleer of zij er nog is"),
            &format!("{page} names this group: please check that it is still there"),
        )),
    })
    .collect()
}

fn convenant_source() -> Source {
    sources::inference(
        "Uitvoeringsplan Kerngericht werken (2021), D3, noemt de organisatie; buren.nl zegt dat alle organisaties op \
         2 december 2021 een convenant tekenden, zonder namen: controleer dit",
        "Implementation plan Kerngericht werken (2021), D3, names the organisation; buren.nl says that all signed a \
         convenant on 2 December 2021, without names: please check",
    )
}
