//! What people at the desk may try, sane or not.

use crate::{
    case::{Advice, AwardForm, Basis, Case, Command, Opinion, PauseGround, Setting, Settled, example::*},
    check::Judged,
    euro::Euro,
    life::Act,
    role::{Actor, Role},
    scheme::{ConditionId, Test},
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

/// One try of somebody at the desk.
#[derive(Clone, Copy, Debug)]
pub struct Try {
    pub act: Act,
    pub actor: usize,
    pub amount: i64,
    pub days_on: u64,
    /// How many days the day that the command names lies from fifteen days ago.
    pub offset: u64,
    /// Which condition or field it is about.
    pub variant: usize,
    pub sane: bool,
}

/// Mostly a case that was taken in, half of the time one that is judged as well, and then anything at all.
pub fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = (
        prop::sample::select(&Act::ALL[..]),
        0_usize..5,
        -5_i64..100_000,
        0_u64..12,
        0_u64..30,
        0_usize..30,
        prop::bool::weighted(0.8),
    )
        .prop_map(|(act, actor, amount, days_on, offset, variant, sane)| Try {
            act,
            actor,
            amount,
            days_on,
            offset,
            variant,
            sane,
        });
    (0_usize..=9, prop::collection::vec(one, 0..30)).prop_map(|(begun, mut tries)| {
        let mut all: Vec<_> = (begun > 0)
            .then(|| sure(Act::Submit, 0, 0, 15))
            .into_iter()
            .collect();
        all.extend(
            (0..4)
                .filter(|_| begun > 4)
                .map(|condition| about(condition, sure(Act::Judge, 1, 0, 15))),
        );
        all.append(&mut tries);
        all
    })
}

/// A try that the rules have no reason to decline, in its place.
pub fn sure(act: Act, actor: usize, amount: i64, offset: u64) -> Try {
    Try {
        act,
        actor,
        amount,
        days_on: 1,
        offset,
        variant: 0,
        sane: true,
    }
}

/// The same try about another condition or field.
pub fn about(variant: usize, tried: Try) -> Try {
    Try { variant, ..tried }
}

pub fn actors() -> [Actor; 5] {
    [
        kernverbinder(),
        officer(),
        actor(3, Role::BudgetOfficer, &[]),
        actor(4, Role::Reader, &[]),
        actor(5, Role::Kernverbinder, &["maurik"]),
    ]
}

/// The command that a try stands for; a try that is not sane has hidden characters, a basis that may not fit, or says no.
pub fn command(tried: &Try, case: Option<&Case>, setting: &Setting) -> Command {
    let day = setting.facts.today + Days::new(tried.offset) - Days::new(15);
    let text = if tried.sane { "Daarom." } else { "\u{202e}" }.to_owned();
    let application = || {
        let mut application = case.map_or_else(application, Case::application);
        match tried.variant % 5 {
            0 | 1 => application.ask.asked = Some(Euro::from_cents(tried.amount.max(1))),
            2 => application.ask.people = u32::try_from(tried.amount.max(1)).ok(),
            3 => application.applicant.phone = format!("0344 {}", tried.amount),
            _ => application.idea = format!("Een bank van {}", tried.amount),
        }
        Box::new(application)
    };
    let condition = condition(tried, setting);
    match tried.act {
        Act::Submit => handing_in(crate::case::example::application()),
        Act::AskToComplete => Command::AskToComplete {
            until: day,
            missing: text,
        },
        Act::Complete => Command::Complete {
            on: day,
            application: application(),
        },
        Act::Advise if tried.sane => advise(Advice::Award(Euro::from_cents(tried.amount))),
        Act::Advise => advise(Advice::Reject),
        Act::Judge => judge(&condition, if tried.sane { Judged::Meets } else { Judged::Fails }),
        Act::Depart => Command::Depart {
            condition,
            reason: text,
        },
        Act::Withdraw => Command::Withdraw { reason: text },
        Act::Forward => Command::Forward { reason: text },
        Act::HelpOtherwise => Command::HelpOtherwise {
            reason: text,
            instead: None,
        },
        Act::Announce => Command::Announce { sent_on: day },
        Act::Correct => Command::Correct {
            application: application(),
            reason: text,
        },
        Act::Extend | Act::Suspend | Act::Resume | Act::Wait => lengthening(tried, day, text),
        Act::SettleField => Command::SettleField {
            field: "ask.asked".to_owned(),
            claim: "f".repeat(64),
            reason: text,
        },
        Act::AwardOnTheSpot => on_the_spot(tried, text),
        Act::Confirm => Command::Confirm,
        Act::Dispute => Command::Dispute { reason: text },
        Act::Propose | Act::Award | Act::Reject | Act::NotTake | Act::SettleDecision => deciding(tried, day),
    }
}

/// More time, or a clock that stands still.
fn lengthening(tried: &Try, day: NaiveDate, reason: String) -> Command {
    let until = day + Days::new(60);
    match tried.act {
        Act::Suspend => Command::Suspend {
            ground: [
                PauseGround::Agreed,
                PauseGround::Applicant,
                PauseGround::ForceMajeure,
            ][tried.variant % 3],
            until: day,
            reason,
        },
        Act::Resume => Command::Resume { on: day },
        Act::Wait => Command::Wait { until, reason },
        _ => Command::Extend { until, reason },
    }
}

/// On the spot, with a view on all that is judged.
fn on_the_spot(tried: &Try, reason: String) -> Command {
    let judged = if tried.sane {
        Judged::Meets
    } else {
        Judged::Question
    };
    let conditions = scheme_year("leefbaarheidsbudget")
        .conditions
        .into_iter()
        .filter(|condition| condition.on && condition.test == Test::Judged);
    let opinion = || Opinion {
        judged,
        reason: "Ik stond erbij.".to_owned(),
    };
    Command::AwardOnTheSpot {
        allotment: allotted(0).allotment,
        amount: Euro::from_cents(tried.amount),
        form: AwardForm::DirecteVaststelling,
        basis: mandate(),
        views: conditions.map(|condition| (condition.id, opinion())).collect(),
        reason,
    }
}

fn deciding(tried: &Try, day: NaiveDate) -> Command {
    let amount = Euro::from_cents(tried.amount);
    let reason = "Daarom niet.".to_owned();
    let basis = if tried.sane {
        mandate()
    } else {
        Basis::College {
            number: "B26.1".to_owned(),
            on: day,
        }
    };
    match tried.act {
        Act::Propose => Command::Propose {
            amount,
            form: AwardForm::Verlening,
            basis,
            reason,
        },
        Act::Reject => Command::Reject { basis, reason },
        Act::NotTake => Command::NotTake { basis, reason },
        Act::SettleDecision => Command::SettleDecision {
            outcome: if tried.sane {
                Settled::Award { amount }
            } else {
                Settled::Reject
            },
            reason,
        },
        _ => award(amount),
    }
}

fn condition(tried: &Try, setting: &Setting) -> ConditionId {
    let judged: Vec<_> = setting
        .facts
        .scheme_year
        .in_use()
        .filter(|known| known.test == Test::Judged)
        .collect();
    judged[tried.variant % judged.len()].id.clone()
}
