//! The pots of the municipality: of each kern, of two signaleringsgroepen that claim what they paid, and of a
//! dorpsbelangenorganisatie that gets a sum a year. Those of one scheme may bear as much each.

use crate::{chance::Chance, laptop::Laptop};
use chrono::{Days, NaiveDate};
use rules::{
    application::Ask,
    euro::Euro,
    expense::Expense,
    kern::KernId,
    pot::{Holder, PotId},
    preset::buren,
    register::EntryId,
    scheme::{CostKind, SchemeId, SchemeYear},
};
use rusqlite::{Connection, OptionalExtension as _};

pub const KERNEN: [&str; 2] = ["ingen", "maurik"];
/// What people apply for, what groups claim, what is proposed for a year.
pub const SCHEMES: [&str; 3] = [
    "leefbaarheidsbudget",
    "signaleringsgroep",
    "dorpsbelangenorganisatie",
];
/// What each pot may bear at first, in cents.
pub const CEILING: i64 = 60_000;

/// The pot of a kern.
pub fn pot_of(kern: &KernId) -> PotId {
    pot(SCHEMES[0], Holder::Kern(kern.clone()))
}

fn pot(scheme: &str, holder: Holder) -> PotId {
    PotId {
        scheme: SchemeId::new(scheme),
        holder,
        year: Some(2026),
    }
}

/// How the read tables name a pot.
pub fn key(pot: &PotId) -> String {
    let holder = match &pot.holder {
        Holder::Kern(KernId(id)) => format!("kern:{id}"),
        Holder::Group(id) => format!("group:{id}"),
        Holder::Organisation(id) => format!("organisation:{id}"),
        Holder::Municipality => panic!("no pot here is of the municipality"),
    };
    format!("{}|{holder}|{}", pot.scheme, pot.year.unwrap())
}

/// The scheme year of all cases of a scheme, with this ceiling.
pub fn scheme_year(scheme: &str, ceiling: Euro, predecessor: Option<String>) -> SchemeYear {
    let mut document = buren().scheme_year(&SchemeId::new(scheme), 2026).unwrap();
    document.ceiling.amount = Some(ceiling);
    document.ceilings.clear();
    document.predecessor = predecessor;
    // Nothing here weighs a condition; each that is left out makes a year shorter to play.
    document.conditions.truncate(1);
    document
}

/// What each pot of a scheme may bear, in cents, by the scheme year that applies; without bound while what was set has no
/// effect.
pub fn ceiling(db: &Connection, scheme: &str) -> i64 {
    let sql = "SELECT document FROM scheme_years WHERE current = 1 AND scheme = ?1 ORDER BY hash LIMIT 1";
    let mut statement = db.prepare_cached(sql).unwrap();
    let document: Option<String> = statement
        .query_row([scheme], |row| row.get(0))
        .optional()
        .unwrap();
    let Some(document) = document else { return i64::MAX };
    let document: SchemeYear = serde_json::from_str(&document).unwrap();
    document.ceiling.amount.unwrap().cents()
}

/// The scheme of a pot, by how the read tables name that.
pub fn scheme_of(key: &str) -> &str {
    key.split('|').next().unwrap()
}

/// The hash of the document of a scheme that applies to new cases; none while what was set has no effect.
pub fn current(laptop: &Laptop, scheme: &str) -> Option<String> {
    let sql = "SELECT hash FROM scheme_years WHERE current = 1 AND scheme = ?1 ORDER BY hash";
    laptop
        .rows(sql, [scheme], |row| row.get(0).unwrap())
        .into_iter()
        .next()
}

/// What somebody asks for, of which pot: mostly an application, now and then a claim on receipts or a yearly contribution.
pub fn asks(chance: &mut Chance) -> (PotId, Ask) {
    let kern = KernId::new(chance.pick(&KERNEN).unwrap());
    let (pot, most) = match chance.below(10) {
        0..7 => (pot_of(&kern), 1_200),
        7 | 8 => {
            let group = (*chance.pick(&["wacht-ingen", "wacht-maurik"]).unwrap()).to_owned();
            (pot(SCHEMES[1], Holder::Group(group)), 500)
        }
        _ => (pot(SCHEMES[2], Holder::Organisation("dorpsraad".to_owned())), 375),
    };
    let whole = |euros| Euro::from_cents(euros * 100);
    // The day that the letter says, whatever the clock does.
    let received_on = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap() + Days::new(chance.number() % 40);
    let mut ask = Ask {
        scheme: Some(pot.scheme.clone()),
        kern: Some(kern),
        received_on: Some(received_on),
        ..Ask::default()
    };
    match &pot.holder {
        Holder::Group(group) => {
            let receipts = chance.between(1, 3);
            ask.expenses = (0..receipts)
                .map(|_| Expense {
                    kind: CostKind::Other,
                    on: Some(received_on),
                    amount: Some(whole(chance.between(1, most / 2))),
                })
                .collect();
            ask.asked = Some(ask.expenses.iter().filter_map(|receipt| receipt.amount).sum());
            ask.holder = Some(EntryId::new(group));
        }
        Holder::Organisation(organisation) => {
            ask.asked = Some(whole(most));
            ask.holder = Some(EntryId::new(organisation));
        }
        _ => ask.asked = Some(whole(chance.between(1, most))),
    }
    (pot, ask)
}
