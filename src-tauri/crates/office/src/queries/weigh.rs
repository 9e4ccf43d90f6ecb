//! What the conditions say: of an application while it is typed, and of an award before the final click.

use crate::{
    execute,
    facts::{self, Weighing},
    journal,
    office::Office,
    pots,
    trouble::Trouble,
    wire::{CheckInput, CheckView, Preview, PreviewInput, Problem},
};
use chrono::NaiveDate;
use rules::{
    application::Application,
    calendar::Calendar,
    case,
    check::{self, shape},
    euro::Euro,
    pot::{Holder, PotId, PotState},
    refusal::Refusal,
    scheme::{HolderKind, Period, SchemeYear},
    term::DecisionTerm,
    verdict::Assessment,
};
use rusqlite::{Connection, OptionalExtension as _};

/// Weighs an application as it stands on the form.
pub(crate) fn check(office: &mut Office, input: CheckInput) -> Result<CheckView, Trouble> {
    let CheckInput {
        case,
        application,
        known,
    } = input;
    let loaded = case
        .map(|case| journal::load_case(&office.db, case))
        .transpose()?
        .flatten();
    let about = loaded.as_ref().map(|loaded| (&loaded.case, loaded.row));
    let mut problems: Vec<Problem> = shape::validate(&application)
        .into_iter()
        .chain(execute::account_problem(&application))
        .map(|(field, why)| Problem { field, why })
        .collect();
    for field in execute::not_listed(&office.db, &application.ask)? {
        problems.push(Problem {
            field: field.to_owned(),
            why: "why-not-listed".to_owned(),
        });
    }
    let assessment = match facts::gather(office, &application.ask, about) {
        Ok(Weighing { mut facts, .. }) => {
            if facts.pot.is_none() {
                facts.pot = unnamed_pot(office, &facts.scheme_year, received_on(office, &application))?;
            }
            facts.known = known;
            let mut assessment = check::check(&application, &facts);
            if loaded.as_ref().is_some_and(|loaded| application.ask.received_on == loaded.case.ask.received_on) {
                // A correction that leaves the day of receipt as it is need not explain it again.
                assessment.missing.retain(|field| field != "received_reason");
            }
            assessment
        }
        Err(Trouble::Refused(Refusal::Unknown { .. })) => {
            if application.ask.scheme.is_some() {
                problems.push(Problem {
                    field: "ask.scheme".to_owned(),
                    why: "why-no-scheme-year".to_owned(),
                });
            }
            nothing_weighed(&application)
        }
        Err(trouble) => return Err(trouble),
    };
    let today = office.today();
    // A day that cannot be has no term.
    let decide_by = problems
        .iter()
        .all(|problem| problem.field != "ask.received_on")
        .then(|| {
            DecisionTerm::reckon(
                received_on(office, &application),
                loaded.as_ref().map_or(&[], |loaded| &loaded.case.pauses),
                today,
                &Calendar::default(),
            )
            .last_day
        });
    Ok(CheckView {
        assessment,
        problems,
        decide_by,
        as_of: last_moment(&office.db)?,
    })
}

fn received_on(office: &Office, application: &Application) -> NaiveDate {
    application.ask.received_on.unwrap_or_else(|| office.today())
}

/// The pot of a group or an organisation as it begins: no register holds them yet, and what was claimed before is told
/// with the check.
fn unnamed_pot(
    office: &Office,
    scheme_year: &SchemeYear,
    on: NaiveDate,
) -> Result<Option<PotState>, Trouble> {
    let holder = match scheme_year.holder {
        HolderKind::Group => Holder::Group(String::new()),
        HolderKind::Organisation => Holder::Organisation(String::new()),
        HolderKind::Kern | HolderKind::Municipality => return Ok(None),
    };
    let year = (scheme_year.period == Period::Year).then_some(scheme_year.year);
    let pot = PotId {
        scheme: scheme_year.scheme.clone(),
        holder,
        year,
    };
    pots::pot_state(&office.db, &pot, None, on).map(Some)
}

/// What is said while no scheme is chosen: nothing yet, and that a scheme is missing.
fn nothing_weighed(application: &Application) -> Assessment {
    Assessment {
        verdicts: Vec::new(),
        asked: application.ask.asked,
        most: Euro::ZERO,
        because: Vec::new(),
        pot: None,
        missing: vec!["ask.scheme".to_owned()],
    }
}

/// The last moment anything was taken in or done here.
fn last_moment(db: &Connection) -> Result<Option<String>, Trouble> {
    Ok(db
        .prepare_cached("SELECT at FROM events ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?)
}

/// Says what an award of this amount would do to the pot, and what the conditions say of it.
pub(crate) fn preview(office: &mut Office, input: PreviewInput) -> Result<Preview, Trouble> {
    let unknown = |what: &str| {
        Trouble::from(Refusal::Unknown {
            what: what.to_owned(),
        })
    };
    let loaded = journal::load_case(&office.db, input.case)?.ok_or_else(|| unknown("case"))?;
    let Weighing { facts, .. } = facts::gather(office, &loaded.case.ask, Some((&loaded.case, loaded.row)))?;
    let pot = facts.pot.clone().ok_or_else(|| unknown("pot"))?;
    let effect = case::Preview::new(input.amount, &pot);
    let mut application = loaded.case.application();
    application.ask.asked = Some(input.amount);
    Ok(Preview {
        amount: input.amount,
        sentence: effect.text(&facts.kernen),
        left_after: effect.left_after,
        pot: Some(pot),
        assessment: check::check(&application, &facts),
    })
}
