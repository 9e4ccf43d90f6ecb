//! When the money does not fit: what can be chosen for one case, and what all that wait for a pot could get together.

use crate::{
    execute,
    facts::{self, Weighing, scheme_years},
    journal::{self, LoadedCase},
    office::Office,
    pots::{self, pot_key},
    queries::rows::Reader,
    trouble::Trouble,
    wire::{ShortageView, WaitingRow, WhatIfInput, WhatIfView, WhichCase},
};
use rules::{
    application::{Application, word},
    case::Case,
    check::{Facts, check},
    euro::Euro,
    life::Act,
    pot::PotState,
    refusal::Refusal,
    scheme::{Distribution, SchemeYear, Test, Way},
    shortage::{
        OtherScheme, Shortage,
        what_if::{Waiting, what_if},
    },
    verdict::Verdict,
};
use rusqlite::{Connection, params};
use uuid::Uuid;

/// The most that wait for one pot at once; a municipality has tens.
const MOST_WAITING: u32 = 500;

/// Says what can be chosen for a case that its pot cannot bear; nothing when it can.
pub(crate) fn of_case(office: &mut Office, input: WhichCase) -> Result<ShortageView, Trouble> {
    let loaded = loaded(&office.db, input.case)?;
    let case = &loaded.case;
    let Weighing { facts, .. } = facts::gather(office, &case.application(), Some((case, loaded.row)))?;
    let Some(pot) = facts.pot.clone().filter(|_| case.life.is_open()) else {
        return Ok(ShortageView { shortage: None });
    };
    let wanted = wanted(case, facts);
    let others = if pot.left().is_some_and(|left| wanted > left) {
        others(office, case)?
    } else {
        Vec::new()
    };
    Ok(ShortageView {
        shortage: Shortage::of(wanted, &pot, &others),
    })
}

/// What a case could be awarded if its pot were large enough.
fn wanted(case: &Case, mut facts: Facts) -> Euro {
    if let Some(pot) = &mut facts.pot {
        pot.ceiling = None;
    }
    let most = check(&case.application(), &facts).most;
    case.ask.asked.map_or(most, |asked| most.min(asked))
}

/// The schemes of the same year under which the same could be asked, weighed as a new application.
fn others(office: &Office, case: &Case) -> Result<Vec<OtherScheme>, Trouble> {
    let mut others = Vec::new();
    for named in scheme_years::of_year(&office.db, case.year)? {
        let scheme = &named.document.scheme;
        if named.document.way != Way::Application || Some(scheme) == case.ask.scheme.as_ref() {
            continue;
        }
        let mut application: Application = case.application();
        application.ask.scheme = Some(scheme.clone());
        let Weighing { facts, .. } = facts::gather(office, &application, None)?;
        if let Some(pot) = facts.pot.clone() {
            let most = check(&application, &facts).most;
            others.push(OtherScheme { pot, most });
        }
    }
    Ok(others)
}

/// Says what all that wait for a pot would get if they were decided now.
pub(crate) fn if_decided(office: &mut Office, input: WhatIfInput) -> Result<WhatIfView, Trouble> {
    let WhatIfInput { pot: of, chosen } = input;
    let pot = pots::pot_state(&office.db, &of, None, office.today())?;
    let mut rows = Vec::new();
    let mut waiting = Vec::new();
    let reader = Reader::new(&office.db, office.today())?;
    let mut applies: Option<SchemeYear> = None;
    for id in open_cases(&office.db, &pot_key(&of))? {
        let found = loaded(&office.db, id)?;
        let case = &found.case;
        let weighing = facts::gather(office, &case.application(), Some((case, found.row)))?;
        let facts = weighing.facts.clone();
        rows.push(row(office, &reader, &found, weighing)?);
        if applies.is_none() {
            applies = Some(facts.scheme_year.clone());
        }
        waiting.push(Waiting {
            case: id,
            number: case.number.clone(),
            complete_on: complete_on(case),
            wanted: wanted(case, facts),
        });
    }
    let distribution = applies
        .as_ref()
        .map_or(Distribution::OrderOfReceipt, |year| year.distribution);
    Ok(WhatIfView {
        scheme_name: applies.as_ref().map(|year| year.name.clone()),
        deadline: applies.as_ref().and_then(SchemeYear::deadline),
        open_until: applies
            .as_ref()
            .and_then(|year| year.compared_after(office.today())),
        what_if: what_if(waiting, available(&pot), distribution, &chosen),
        published: pot.published,
        distribution,
        rows,
    })
}

/// What those that wait can get together: what they hold in reserve themselves is theirs to divide.
fn available(pot: &PotState) -> Option<Euro> {
    let unreserved = PotState {
        reserved: Euro::ZERO,
        ..pot.clone()
    };
    unreserved.left()
}

/// The day on which all that was needed was there.
fn complete_on(case: &Case) -> chrono::NaiveDate {
    let completions = case.pauses.iter().filter(|pause| pause.ground.is_completion());
    completions
        .filter_map(|pause| pause.completed_on)
        .max()
        .unwrap_or(case.received_on)
}

fn row(
    office: &Office,
    reader: &Reader,
    found: &LoadedCase,
    weighing: Weighing,
) -> Result<WaitingRow, Trouble> {
    let case = &found.case;
    let said = |key: &str| case.words.get(key).cloned().unwrap_or_default();
    let ask = &case.ask;
    let verdicts = verdicts(case, weighing.facts.clone());
    let setting = execute::setting_with(office, found, weighing)?;
    let acts = case.acts(&setting);
    let lock = |act: Act| {
        let refusal = acts.iter().find(|(known, _)| *known == act);
        refusal
            .and_then(|(_, refusal)| refusal.as_ref())
            .map(Refusal::text)
    };
    Ok(WaitingRow {
        case: case.id,
        version: found.version,
        idea: said(word::IDEA),
        state: case.life.state(),
        asked: ask.asked.unwrap_or_default(),
        reserved: case.reserved(),
        waiting_since: case.waiting_since,
        kern: reader.kern(ask.kern.as_ref().map_or("", |kern| &kern.0)),
        costs: ask.total_costs(),
        others_pay: ask
            .own_money
            .unwrap_or_default()
            .plus(ask.other_money.unwrap_or_default()),
        people: ask.people,
        verdicts,
        advice: case.advice,
        advice_words: said(word::ADVICE),
        awarding: lock(Act::Award),
        rejecting: lock(Act::Reject),
    })
}

/// What the conditions say, as if the pot were large enough; the one about the pot is left out.
fn verdicts(case: &Case, mut facts: Facts) -> Vec<Verdict> {
    if let Some(pot) = &mut facts.pot {
        pot.ceiling = None;
    }
    let of_pot = |verdict: &Verdict| {
        let condition = facts.scheme_year.condition(&verdict.condition);
        condition.is_some_and(|condition| condition.test == Test::FitsPot)
    };
    let all = check(&case.application(), &facts).verdicts.into_iter();
    all.filter(|verdict| !of_pot(verdict)).collect()
}

fn open_cases(db: &Connection, key: &str) -> Result<Vec<Uuid>, Trouble> {
    let mut statement =
        db.prepare_cached("SELECT \"case\" FROM cases WHERE pot = ?1 AND is_open = 1 ORDER BY id LIMIT ?2")?;
    let rows = statement.query_map(params![key, MOST_WAITING], |row| row.get::<_, [u8; 16]>(0))?;
    rows.map(|case| Ok(Uuid::from_bytes(case?))).collect()
}

fn loaded(db: &Connection, case: Uuid) -> Result<LoadedCase, Trouble> {
    journal::load_case(db, case)?.ok_or_else(|| {
        Refusal::Unknown {
            what: "case".to_owned(),
        }
        .into()
    })
}
