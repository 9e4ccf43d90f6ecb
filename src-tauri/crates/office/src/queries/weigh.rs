//! What the conditions say: of an application while it is typed, and of an award before the final click.

use crate::{
    execute,
    facts::{self, Weighing},
    journal,
    office::Office,
    pots,
    queries::same_applicant,
    registers,
    trouble::Trouble,
    wire::{CheckInput, CheckView, Preview, PreviewInput, Problem},
};
use chrono::NaiveDate;
use rules::{
    application::Application,
    calendar::Calendar,
    case,
    check::{self, Known, shape},
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
    let application = registers::placed(&office.db, application)?;
    let loaded = case
        .map(|case| journal::load_case(&office.db, case))
        .transpose()?
        .flatten();
    let mut problems = problems(office, &application)?;
    let about = loaded.as_ref().map(|loaded| (&loaded.case, loaded.row));
    let mut assessment = match facts::gather(office, &application, about) {
        Ok(weighing) => weigh(office, &application, weighing, known)?,
        Err(Trouble::Refused(Refusal::Unknown { .. })) => {
            if application.ask.scheme.is_some() {
                problems.push(problem("ask.scheme", "why-no-scheme-year"));
            }
            nothing_weighed(&application)
        }
        Err(trouble) => return Err(trouble),
    };
    if about.is_some_and(|(case, _)| application.ask.received_on == case.ask.received_on) {
        // A correction that leaves the day of receipt as it is need not explain it again.
        assessment.missing.retain(|field| field != "received_reason");
    }
    // A day that cannot be has no term.
    let has_term = problems.iter().all(|problem| problem.field != "ask.received_on");
    let (pauses, extended_to) = about.map_or((&[][..], None), |(case, _)| (&case.pauses, case.extended_to));
    let decide_by = has_term.then(|| {
        let received_on = received_on(office, &application);
        DecisionTerm::reckon(
            received_on,
            pauses,
            extended_to,
            office.today(),
            &Calendar::default(),
        )
        .last_day
    });
    Ok(CheckView {
        assessment,
        problems,
        decide_by,
        as_of: last_moment(&office.db)?,
        same_applicant: same_applicant::of(&office.db, &application, about.map(|(_, row)| row))?,
    })
}

fn weigh(
    office: &Office,
    application: &Application,
    weighing: Weighing,
    known: Known,
) -> Result<Assessment, Trouble> {
    let mut facts = weighing.facts;
    if facts.pot.is_none() {
        facts.pot = unnamed_pot(office, &facts.scheme_year, received_on(office, application))?;
    }
    facts.known = known;
    Ok(check::check(application, &facts))
}

/// What cannot be accepted as it is typed.
fn problems(office: &Office, application: &Application) -> Result<Vec<Problem>, Trouble> {
    let of_shape = shape::validate(application)
        .into_iter()
        .chain(execute::account_problem(application))
        .map(|(field, why)| Problem { field, why });
    let not_listed = execute::not_listed(&office.db, &application.ask)?;
    Ok(of_shape
        .chain(
            not_listed
                .into_iter()
                .map(|field| problem(field, "why-not-listed")),
        )
        .collect())
}

fn problem(field: &str, why: &str) -> Problem {
    Problem {
        field: field.to_owned(),
        why: why.to_owned(),
    }
}

fn received_on(office: &Office, application: &Application) -> NaiveDate {
    application.ask.received_on.unwrap_or_else(|| office.today())
}

/// The pot of a group or an organisation that is not named: as it begins, with what is told with the check.
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
    let Weighing { facts, .. } = facts::gather(
        office,
        &loaded.case.application(),
        Some((&loaded.case, loaded.row)),
    )?;
    let pot = facts.pot.clone().ok_or_else(|| unknown("pot"))?;
    let effect = case::Preview::new(input.amount, &pot);
    let mut application = loaded.case.application();
    application.ask.asked = Some(input.amount);
    Ok(Preview {
        amount: input.amount,
        sentence: effect.text(&facts.kernen, facts.holder.as_ref()),
        left_after: effect.left_after,
        pot: Some(pot),
        assessment: check::check(&application, &facts),
    })
}
