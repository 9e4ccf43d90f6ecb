//! The row of a case. A case that is there already is changed only where it became otherwise, so that the indexes on
//! what stayed are left alone.

use crate::{journal::LoadedCase, pots::pot_key, trouble::Trouble};
use chrono::{Datelike as _, NaiveDate};
use rules::{
    application::{Applicant, word},
    calendar::Calendar,
    case::{Advice, Case, OnTheSpot},
    euro::Euro,
    life::Life,
    retention,
    term::DecisionTerm,
};
use rusqlite::{Connection, params_from_iter, types::Value};

/// What was asked; seldom changed after it was handed in.
const ASKED: [&str; 18] = [
    "\"case\"",
    "number",
    "scheme",
    "scheme_year",
    "kern",
    "year",
    "area",
    "activity",
    "target_group",
    "from_day",
    "held_in",
    "asked",
    "received_on",
    "taken_in_by",
    "pot",
    "holder",
    "idea",
    "applicant",
];
/// How far it is.
const COURSE: [&str; 15] = [
    "newer",
    "state",
    "outcome",
    "is_open",
    "advised",
    "proposed",
    "awarded",
    "on_the_spot",
    "departures",
    "remedy",
    "decide_by",
    "still_until",
    "decided_on",
    "sent_on",
    "waiting",
];
/// Where its money stands.
const MONEY: [&str; 3] = ["grant_state", "due_by", "account_by"];
/// How long its words and personal data are kept.
const RETENTION: [&str; 4] = ["kept_class", "kept_since", "kept_until", "erased_on"];
/// How many events there were; in no index.
const VERSION: [&str; 1] = ["version"];

/// Whether the case had a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// It has one now.
    New,
    /// It had, and what was asked became otherwise: also by an event that says nothing of it, such as a decision by which
    /// a change that did not know of it no longer stands.
    AskedOtherwise,
    /// It had, and the same was asked.
    There,
}

/// Writes the row of a case.
pub(super) fn write(db: &Connection, loaded: &LoadedCase) -> Result<Row, Trouble> {
    let row = loaded.row;
    let (asked, course, money) = (asked(&loaded.case), course(loaded), money(loaded));
    let kept = kept(loaded, super::super::erasures::erased_on(db, loaded.case.id)?);
    let version = [Value::from(i64::from(loaded.version))];
    if db
        .prepare_cached("SELECT 1 FROM cases WHERE id = ?1")?
        .exists([row])?
    {
        let otherwise = change(db, row, &ASKED, &asked)?;
        change(db, row, &COURSE, &course)?;
        change(db, row, &MONEY, &money)?;
        change(db, row, &RETENTION, &kept)?;
        change(db, row, &VERSION, &version)?;
        return Ok(if otherwise {
            Row::AskedOtherwise
        } else {
            Row::There
        });
    }
    let columns: Vec<&str> = [&ASKED[..], &COURSE, &MONEY, &RETENTION, &VERSION].concat();
    let (names, marks) = (columns.join(", "), ", ?".repeat(columns.len()));
    let values = [&[Value::from(row)][..], &asked, &course, &money, &kept, &version].concat();
    db.prepare_cached(&format!("INSERT INTO cases (id, {names}) VALUES (?{marks})"))?
        .execute(params_from_iter(values))?;
    Ok(Row::New)
}

/// Gives these columns these values, when one of them has another; whether one had.
fn change(db: &Connection, row: i64, columns: &[&str], values: &[Value]) -> Result<bool, Trouble> {
    let (names, marks) = (columns.join(", "), vec!["?"; columns.len()].join(", "));
    let sql = format!("UPDATE cases SET ({names}) = ({marks}) WHERE id = ? AND ({names}) IS NOT ({marks})");
    let bound = values
        .iter()
        .chain([&Value::Integer(row)])
        .chain(values)
        .cloned()
        .collect::<Vec<_>>();
    Ok(db.prepare_cached(&sql)?.execute(params_from_iter(bound))? > 0)
}

fn asked(case: &Case) -> [Value; ASKED.len()] {
    let ask = &case.ask;
    [
        case.id.into_bytes().to_vec().into(),
        case.number.clone().into(),
        ask.scheme
            .as_ref()
            .map_or_else(String::new, |scheme| scheme.0.clone())
            .into(),
        case.scheme_year.clone().into(),
        ask.kern
            .as_ref()
            .map_or_else(String::new, |kern| kern.0.clone())
            .into(),
        i64::from(case.year).into(),
        ask.area.clone().into(),
        ask.activity.clone().into(),
        ask.target_group.clone().into(),
        day(ask.from),
        i64::from(ask.from.map_or(case.year, |day| day.year())).into(),
        ask.asked.unwrap_or(Euro::ZERO).cents().into(),
        day(Some(case.received_on)),
        case.taken_in_by.0.to_string().into(),
        pot_key(&case.pot).into(),
        ask.holder
            .as_ref()
            .map_or_else(String::new, |holder| holder.0.clone())
            .into(),
        idea(case).to_owned().into(),
        case.applicant
            .as_ref()
            .map(applicant_label)
            .unwrap_or_default()
            .into(),
    ]
}

fn course(loaded: &LoadedCase) -> [Value; COURSE.len()] {
    let LoadedCase { case, newer, .. } = loaded;
    let still_until = match case.life {
        Life::AskedToComplete { until } => Some(until),
        _ => None,
    };
    let outcome = (!case.life.is_open()).then(|| case.life.outcome().id().to_owned());
    let advised = case.advice.map(|advice| match advice {
        Advice::Award(amount) => amount.cents(),
        Advice::Reject => 0,
    });
    [
        i64::from(*newer).into(),
        case.life.state().id().to_owned().into(),
        outcome.into(),
        i64::from(case.life.is_open()).into(),
        advised.into(),
        case.proposed
            .as_ref()
            .map(|proposal| proposal.amount.cents())
            .into(),
        loaded
            .grant
            .as_ref()
            .map(rules::grant::Grant::entitled)
            .or(case.awarded)
            .map(Euro::cents)
            .into(),
        case.on_the_spot.map(|spot| mark(&spot).to_owned()).into(),
        i64::try_from(case.departures.len()).unwrap_or(i64::MAX).into(),
        loaded
            .remedies
            .mark(&Calendar::default())
            .map(|mark| mark.id().to_owned())
            .into(),
        day(Some(decide_by(case))),
        day(still_until),
        day(case.decided_on),
        day(case.sent_on),
        day(case.waiting_since.filter(|_| case.life.is_open())),
    ]
}

fn money(loaded: &LoadedCase) -> [Value; MONEY.len()] {
    let grant = loaded.grant.as_ref();
    let due_by = grant.and_then(|grant| {
        grant
            .dues(&Calendar::default())
            .iter()
            .map(|due| due.pay_by)
            .min()
    });
    let account_by = grant
        .filter(|grant| grant.account.is_none() && !grant.is_final())
        .and_then(|grant| grant.terms.show)
        .map(|show| show.by);
    [
        grant.map(|grant| grant.state().id().to_owned()).into(),
        day(due_by),
        day(account_by),
    ]
}

fn kept(loaded: &LoadedCase, erased_on: Option<NaiveDate>) -> [Value; RETENTION.len()] {
    let kept = retention::kept(&loaded.case, loaded.grant.as_ref(), &loaded.remedies);
    [
        kept.map(|kept| kept.class.id().to_owned()).into(),
        day(kept.map(|kept| kept.since)),
        day(kept.map(|kept| kept.until)),
        day(erased_on),
    ]
}

/// How an award on the spot stands with the second person.
fn mark(spot: &OnTheSpot) -> &'static str {
    if spot.disputed {
        "disputed"
    } else if spot.confirmed_by.is_some() {
        "confirmed"
    } else {
        "unconfirmed"
    }
}

fn day(day: Option<NaiveDate>) -> Value {
    day.map(|day| day.to_string()).into()
}

/// The last day to decide when a running completion term runs to its end: it depends on no clock.
fn decide_by(case: &Case) -> NaiveDate {
    let far = case
        .pauses
        .iter()
        .map(|pause| pause.until)
        .max()
        .unwrap_or(case.received_on);
    DecisionTerm::reckon(
        case.received_on,
        &case.pauses,
        case.extended_to,
        far,
        &Calendar::default(),
    )
    .last_day
}

fn idea(case: &Case) -> &str {
    case.words.get(word::IDEA).map_or("", String::as_str)
}

/// How an applicant is called in a list: the organisation, else the person.
fn applicant_label(applicant: &Applicant) -> String {
    if applicant.organisation.is_empty() {
        &applicant.name
    } else {
        &applicant.organisation
    }
    .clone()
}

/// What a case is found by; its own words only as long as they are not withheld or erased.
pub(super) fn words(case: &Case) -> String {
    let applicant = case.applicant.as_ref();
    [
        case.number.as_str(),
        idea(case),
        applicant.map_or("", |applicant| &applicant.name),
        applicant.map_or("", |applicant| &applicant.organisation),
        case.ask.area.as_deref().unwrap_or(""),
        case.ask.kern.as_ref().map_or("", |kern| &kern.0),
    ]
    .join(" ")
}
