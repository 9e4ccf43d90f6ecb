//! What only claims and yearly contributions ask: a holder of a register, receipts that stand nowhere else, a claim within
//! what is left, one contribution a year.

use super::{Setting, taking_in::unknown};
use crate::{
    application::Application,
    check::Facts,
    euro::Euro,
    expense::twice,
    refusal::Refusal,
    register::{Entry, Register},
    scheme::Way,
};

/// Whether a case may begin with this.
///
/// A claim over what is left is refused at once, with what is left: the group pays first, so it must know what comes
/// back. Of an organisation without a convenant the condition says so, and a decision follows.
pub(super) fn may_submit(application: &Application, setting: &Setting) -> Result<(), Refusal> {
    let facts = &setting.facts;
    registered(application, facts)?;
    match facts.scheme_year.way {
        Way::ClaimBudget => {
            each_receipt_once(application, facts)?;
            within_remainder(application, facts)
        }
        Way::YearlyContribution => match &facts.contribution {
            Some(there) => Err(Refusal::ContributionThere {
                number: there.number.clone(),
            }),
            None => Ok(()),
        },
        Way::Application | Way::Undivided => Ok(()),
    }
}

/// Whether a case that asked `before` may be changed into this. A claim that asks more than it did stays within what is left.
pub(super) fn may_become(
    application: &Application,
    before: Option<Euro>,
    setting: &Setting,
) -> Result<(), Refusal> {
    if setting.facts.scheme_year.way != Way::ClaimBudget {
        return Ok(());
    }
    each_receipt_once(application, &setting.facts)?;
    if application.ask.asked > before {
        within_remainder(application, &setting.facts)?;
    }
    Ok(())
}

fn registered(application: &Application, facts: &Facts) -> Result<(), Refusal> {
    let Some(register) = Register::of(&facts.scheme_year) else {
        return match &application.ask.holder {
            Some(_) => Err(unknown("holder")),
            None => Ok(()),
        };
    };
    let entry = facts
        .holder
        .as_ref()
        .filter(|entry| entry.register == register && Some(&entry.id) == application.ask.holder.as_ref())
        .ok_or_else(|| unknown("holder"))?;
    let day = application.ask.received_on.unwrap_or(facts.today);
    if register == Register::Organisation || Entry::stands_on(entry, day) {
        return Ok(());
    }
    Err(Refusal::BadField {
        field: "ask.holder".to_owned(),
        why: "why-not-in-register-then".to_owned(),
    })
}

fn each_receipt_once(application: &Application, facts: &Facts) -> Result<(), Refusal> {
    match twice(application, &facts.claimed).first() {
        Some(twice) => Err(Refusal::ReceiptTwice {
            line: u32::try_from(twice.line + 1).unwrap_or(u32::MAX),
            number: twice.earlier.map(|earlier| earlier.number.clone()),
        }),
        None => Ok(()),
    }
}

fn within_remainder(application: &Application, facts: &Facts) -> Result<(), Refusal> {
    let asked = application.ask.asked.unwrap_or_default();
    let total = application.ask.total_expenses();
    if asked > total {
        return Err(Refusal::BadField {
            field: "ask.asked".to_owned(),
            why: "why-more-than-receipts".to_owned(),
        });
    }
    let pot = facts.pot.as_ref().ok_or_else(|| unknown("pot"))?;
    match pot.remainder() {
        Some(left) if asked > left => Err(Refusal::ClaimOverRemainder { left }),
        _ => Ok(()),
    }
}
