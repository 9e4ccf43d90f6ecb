//! Aanvraag: one application, whole. Folded from the journal itself, so that it is never behind.

mod clocks;
mod departed;
pub(crate) mod grant;
pub(crate) mod history;
mod holding;
pub(crate) mod mandate;
pub(crate) mod remedy;
mod standing;
mod track;

use crate::{
    allotments, disputes, execute, facts,
    journal::{self, LoadedCase},
    office::Office,
    papers,
    queries::{desk::person_name, rows::Reader, same_applicant},
    registers, tables,
    trouble::Trouble,
    wire::{ActView, ApplicationView, NamedCase, OwnAllotment, TermView, WhichCase},
};
use chrono::NaiveDate;
use rules::{
    calendar::Calendar,
    case::{Case, Setting},
    check,
    life::{Act, State},
    mandate::Mandate,
    pot::PotState,
    refusal::Refusal,
    retention,
    verdict::{Assessment, Verdict},
};
use uuid::Uuid;

/// Shows one application, whole.
pub(crate) fn show(office: &mut Office, input: WhichCase) -> Result<ApplicationView, Trouble> {
    let db = &office.db;
    let loaded = journal::load_case(db, input.case)?.ok_or_else(|| Refusal::Unknown {
        what: "case".to_owned(),
    })?;
    let case = &loaded.case;
    let (today, calendar) = (office.today(), Calendar::default());
    let weighing = facts::gather(office, &case.application(), Some((case, loaded.row)))?;
    let assessment = assessment(&loaded, &weighing.facts);
    let setting = execute::setting_with(office, &loaded, weighing)?;
    let own_allotments = own_allotments(office, case, &setting)?;
    let mandates = own_mandates(&setting);
    let departures = departed::of(db, &loaded, &setting.facts.scheme_year)?;
    let kern = case.ask.kern.as_ref().map_or("", |kern| &kern.0);
    Ok(ApplicationView {
        case: case.id,
        version: loaded.version,
        number: case.number.clone(),
        state: case.life.state(),
        outcome: (!case.life.is_open()).then(|| case.life.outcome()),
        ask: case.ask.clone(),
        applicant: case.applicant.clone(),
        words: standing::words(&loaded),
        kern: Reader::new(db, today)?.kern(kern),
        taken_in_by: person_name(db, &case.taken_in_by.0.to_string())?.unwrap_or_default(),
        year: case.year,
        track: track::of(&loaded, today),
        term: term(case, today, &calendar),
        objection_until: case.objection_term(&calendar).map(|term| term.last_day),
        decided_anew: loaded.remedies.decided_anew(),
        clocks: clocks::of(&loaded, today),
        remedies: remedy::show(office, &loaded)?,
        assessment,
        judgements: case.judgements.clone(),
        advice: case.advice,
        awarded: case.awarded,
        pauses: case.pauses.clone(),
        acts: acts(&loaded, &setting),
        papers: papers::of_case(db, case.id)?,
        history: history::with_erasure(db, &loaded, &setting.facts.scheme_year)?,
        mandate: mandate::last_used(db, &setting.facts.scheme_year.scheme)?,
        scheme_year: setting.facts.scheme_year,
        disputes: disputes::brief(db, case.id)?,
        proposed: holding::proposed(db, case)?,
        holder: holding::holder(office, &case.pot)?,
        grant: grant::show(office, &loaded)?,
        held_for: held_for(office, case)?,
        same_applicant: same_applicant::of(db, &case.application(), Some(loaded.row))?,
        allotments: own_allotments,
        on_the_spot: holding::on_the_spot(db, case)?,
        mandates,
        register_kept: !setting.mandates.0.is_empty(),
        departures,
        erased_on: tables::erasures::erased_on(db, case.id)?,
        kept: retention::kept(case, loaded.grant.as_ref(), &loaded.remedies),
        instead_of: named_case(office, case.ask.instead_of)?,
        instead: named_case(office, in_its_place(case))?,
    })
}

/// Until when to decide; none once that was done.
fn term(case: &Case, today: NaiveDate, calendar: &Calendar) -> Option<TermView> {
    let is_open = case.life.is_open();
    is_open.then(|| TermView::of(&case.decision_term(today, calendar), today))
}

/// The case that came in the place of this one, where it ended so.
fn in_its_place(case: &Case) -> Option<Uuid> {
    case.instead
        .filter(|_| case.life.outcome() == State::HelpedOtherwise)
}

/// Another case with its number; none when it is not here.
fn named_case(office: &Office, case: Option<Uuid>) -> Result<Option<NamedCase>, Trouble> {
    let Some(case) = case else { return Ok(None) };
    let loaded = journal::load_case(&office.db, case)?;
    Ok(loaded.map(|loaded| NamedCase {
        case,
        number: loaded.case.number,
        state: loaded.case.life.state(),
    }))
}

/// What can be awarded now and why; for a decided case what was weighed then, never weighed again.
pub(super) fn assessment(loaded: &LoadedCase, facts: &check::Facts) -> Assessment {
    let case = &loaded.case;
    if case.life.is_open() {
        return check::check(&case.application(), facts);
    }
    weighed_then(case, standing::verdicts(loaded), facts.pot.clone())
}

/// What this seat may grant of the pot on the spot.
fn own_allotments(office: &Office, case: &Case, setting: &Setting) -> Result<Vec<OwnAllotment>, Trouble> {
    if case.life.is_open() {
        allotments::view_of(office, case, &setting.facts)
    } else {
        Ok(Vec::new())
    }
}

/// The mandates of who acts, for this scheme today.
fn own_mandates(setting: &Setting) -> Vec<Mandate> {
    let scheme = &setting.facts.scheme_year.scheme;
    let own = setting
        .mandates
        .of(setting.actor.person, scheme, setting.facts.today);
    own.cloned().collect()
}

/// How the holder that a register names is called.
fn held_for(office: &Office, case: &Case) -> Result<Option<String>, Trouble> {
    let Some(holder) = &case.ask.holder else {
        return Ok(None);
    };
    let details = registers::details(&office.db, holder)?;
    let entry = registers::entry(&office.db, holder)?;
    Ok(entry.map(|entry| registers::called(&entry, details.as_ref())))
}

fn weighed_then(case: &Case, verdicts: Vec<Verdict>, pot: Option<PotState>) -> Assessment {
    Assessment {
        verdicts,
        asked: case.ask.asked,
        most: case.awarded.unwrap_or_default(),
        because: Vec::new(),
        pot,
        missing: Vec::new(),
    }
}

/// Whether an act is one to show with this case at all. What is granted on the spot is only for who has an allotment.
fn is_about(act: Act, case: &Case, setting: &Setting) -> bool {
    match act {
        Act::Submit => false,
        Act::AwardOnTheSpot => !setting.allotments.is_empty(),
        Act::Confirm | Act::Dispute => case.lacks_second_person(),
        _ => true,
    }
}

fn acts(loaded: &LoadedCase, setting: &Setting) -> Vec<ActView> {
    loaded
        .case
        .acts(setting)
        .into_iter()
        .filter(|(act, _)| is_about(*act, &loaded.case, setting))
        .map(|(act, refusal)| {
            let refusal = if loaded.newer {
                Some(Refusal::NewerNeeded)
            } else {
                refusal
            };
            ActView {
                act,
                locked: refusal.map(|refusal| refusal.text()),
            }
        })
        .collect()
}
