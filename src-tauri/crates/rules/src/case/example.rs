//! A case to try things on: an idea from Ingen, made up.

use crate::{
    allotment::{AllotmentId, Allotted},
    application::{Applicant, ApplicantKind, Application, Ask, Cost},
    case::{Advice, AwardForm, Basis, Case, Command, Event, Opinion, Setting},
    check::{Facts, Judged, Known},
    euro::Euro,
    kern::KernId,
    mandate::Register,
    pot::{Holder, PotHold, PotId, PotState},
    preset::buren,
    refusal::Refusal,
    role::{Actor, PersonId, Role, RoleGrant},
    scheme::{ConditionId, CostKind, HolderKind, SchemeId, SchemeYear, Test},
};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use uuid::Uuid;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn actor(person: u128, role: Role, kernen: &[&str]) -> Actor {
    let kernen = kernen.iter().map(|kern| KernId::new(kern)).collect();
    Actor {
        person: PersonId(Uuid::from_u128(person)),
        roles: vec![RoleGrant { role, kernen }],
    }
}

pub fn kernverbinder() -> Actor {
    actor(1, Role::Kernverbinder, &["ingen"])
}

pub fn officer() -> Actor {
    actor(2, Role::BudgetOfficer, &[])
}

pub fn scheme_year(scheme: &str) -> SchemeYear {
    buren().scheme_year(&SchemeId::new(scheme), 2026).unwrap()
}

pub fn setting_of(scheme: &str, actor: Actor, today: &str) -> Setting {
    let scheme_year = scheme_year(scheme);
    let holder = match scheme_year.holder {
        HolderKind::Kern => Holder::Kern(KernId::new("ingen")),
        _ => Holder::Municipality,
    };
    let pot = PotState {
        pot: PotId {
            scheme: scheme_year.scheme.clone(),
            holder,
            year: Some(2026),
        },
        ceiling: scheme_year.ceiling.amount,
        published: false,
        committed: Euro::ZERO,
        reserved: Euro::ZERO,
        allotted: Euro::ZERO,
        pending: Euro::ZERO,
        pending_count: 0,
    };
    Setting {
        actor,
        facts: Facts {
            today: day(today),
            scheme_year,
            kernen: buren().kernen,
            pot: Some(pot),
            earlier: Vec::new(),
            judgements: BTreeMap::new(),
            departures: Vec::new(),
            known: Known::default(),
            holder: None,
            claimed: Vec::new(),
            contribution: None,
        },
        scheme_year: format!("hash of {scheme}"),
        new_number: "26-A7-0042-K".to_owned(),
        pot_hold: PotHold::Here,
        contested: false,
        year_closed: false,
        allotments: Vec::new(),
        mandates: Register::default(),
    }
}

pub fn setting(actor: Actor, today: &str) -> Setting {
    setting_of("leefbaarheidsbudget", actor, today)
}

/// An allotment of which this much is left.
pub fn allotted(left: i32) -> Allotted {
    Allotted {
        allotment: AllotmentId(Uuid::from_u128(7)),
        amount: Euro::whole(500),
        left: Euro::whole(left),
    }
}

/// The same setting at a seat that has an allotment, while another holds the pot.
pub fn allotted_to(setting: Setting, left: i32) -> Setting {
    Setting {
        pot_hold: PotHold::Elsewhere,
        allotments: vec![allotted(left)],
        ..setting
    }
}

/// The same setting with `committed` spent from the pot.
pub fn spent(mut setting: Setting, committed: i32) -> Setting {
    if let Some(pot) = &mut setting.facts.pot {
        pot.committed = Euro::whole(committed);
    }
    setting
}

pub fn application_of(scheme: &str) -> Application {
    let judged = scheme_year(scheme)
        .conditions
        .into_iter()
        .filter(|c| c.test == Test::Judged);
    Application {
        ask: Ask {
            scheme: Some(SchemeId::new(scheme)),
            kern: Some(KernId::new("ingen")),
            area: Some("Dorpsstraat".to_owned()),
            activity: Some("bench".to_owned()),
            from: Some(day("2026-09-12")),
            costs: vec![Cost {
                kind: CostKind::Material,
                amount: Some(Euro::whole(850)),
            }],
            asked: Some(Euro::whole(850)),
            declared_open: true,
            declared_one_off: true,
            signed_copy_seen: true,
            ..Ask::default()
        },
        applicant: Applicant {
            kind: Some(ApplicantKind::Resident),
            name: "A. Voorbeeld".to_owned(),
            street: "Dorpsstraat 1".to_owned(),
            postcode: "4031 AB".to_owned(),
            place: "Ingen".to_owned(),
            phone: "0344 000000".to_owned(),
            ..Applicant::default()
        },
        idea: "Een bank op het plein".to_owned(),
        plan: "Wij bouwen met de buurt een bank.".to_owned(),
        reasons: judged
            .map(|condition| (condition.id, "Iedereen kan er zitten.".to_owned()))
            .collect(),
        cost_texts: vec!["hout".to_owned()],
        ..Application::default()
    }
}

pub fn application() -> Application {
    application_of("leefbaarheidsbudget")
}

pub fn decide(case: Option<&Case>, command: &Command, setting: &Setting) -> Result<Vec<Event>, Refusal> {
    Case::decide(case, Uuid::nil(), command, setting)
}

pub fn refused(case: &Case, command: &Command, setting: &Setting) -> Refusal {
    decide(Some(case), command, setting).unwrap_err()
}

pub fn done(case: &Case, command: &Command, setting: &Setting) -> Case {
    let events = decide(Some(case), command, setting).unwrap();
    events
        .iter()
        .try_fold(case.clone(), |case, event| {
            Case::apply(Some(case), case_id(), event)
        })
        .unwrap()
}

fn case_id() -> Uuid {
    Uuid::nil()
}

pub fn handing_in(application: Application) -> Command {
    Command::Submit {
        application: Box::new(application),
    }
}

/// Taken in by the kernverbinder of Ingen on 2 March 2026: € 850 asked.
pub fn submitted() -> Case {
    submitted_to("leefbaarheidsbudget")
}

pub fn submitted_to(scheme: &str) -> Case {
    let setting = setting_of(scheme, kernverbinder(), "2026-03-02");
    let events = decide(None, &handing_in(application_of(scheme)), &setting).unwrap();
    Case::fold(case_id(), &events).unwrap()
}

/// Every judged condition judged by the officer.
pub fn judged(case: &Case, as_what: Judged, setting: &Setting) -> Case {
    let conditions = setting
        .facts
        .scheme_year
        .in_use()
        .filter(|c| c.test == Test::Judged);
    conditions.fold(case.clone(), |case, condition| {
        done(&case, &judge(&condition.id, as_what), setting)
    })
}

pub fn judge(condition: &ConditionId, judged: Judged) -> Command {
    let opinion = Opinion {
        judged,
        reason: "De hele straat doet mee.".to_owned(),
    };
    Command::Judge {
        condition: condition.clone(),
        opinion,
    }
}

pub fn mandate() -> Basis {
    Basis::Mandate {
        reference: "M-2026-1".to_owned(),
    }
}

pub fn award(amount: Euro) -> Command {
    award_in(AwardForm::DirecteVaststelling, amount)
}

pub fn award_in(form: AwardForm, amount: Euro) -> Command {
    let reason = "Past bij het plan van de kern.".to_owned();
    Command::Award {
        amount,
        form,
        basis: mandate(),
        reason,
    }
}

pub fn reject() -> Command {
    Command::Reject {
        basis: mandate(),
        reason: "Er is geen steun in de buurt.".to_owned(),
    }
}

pub fn not_take() -> Command {
    Command::NotTake {
        basis: mandate(),
        reason: "De begroting kwam niet.".to_owned(),
    }
}

pub fn ask_to_complete(until: &str) -> Command {
    Command::AskToComplete {
        until: day(until),
        missing: "Een begroting.".to_owned(),
    }
}

pub fn advise(advice: Advice) -> Command {
    Command::Advise {
        advice,
        discussed_on: Some(day("2026-03-01")),
        discussed_with: "de dorpsraad".to_owned(),
        discussed_outcome: "zij staan erachter".to_owned(),
        views: BTreeMap::new(),
        words: "Een goed plan.".to_owned(),
    }
}
