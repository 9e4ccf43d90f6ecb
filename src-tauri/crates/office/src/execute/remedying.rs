//! Doing something with an objection or a notice of default: gather what is weighed, let the rules decide, seal, append.

use super::unknown;
use crate::{
    disputes, event,
    facts::scheme_years,
    journal::{self, LoadedCase},
    office::Office,
    remedies,
    trouble::Trouble,
    wire::{DecideAnew, DoRemedy, Receipt},
};
use rules::{
    calendar::Calendar,
    case::{self, Settled},
    refusal::Refusal,
    remedy::{Command, Follow, Setting},
    scheme::Decider,
};
use seal::Unsealed;

/// Does something with an objection or a notice of default.
#[expect(clippy::needless_pass_by_value, reason = "every call takes its input over")]
pub(crate) fn act(office: &mut Office, input: DoRemedy) -> Result<Receipt, Trouble> {
    office.whole(|office| {
        let loaded = journal::load_case(&office.db, input.case)?.ok_or_else(|| unknown("case"))?;
        if loaded.version != input.version {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let events = events(office, &loaded, &input.command)?;
        journal::commit(office, events)?;
        Ok(Receipt {
            case: Some(input.case),
            number: Some(loaded.case.number),
            touched: ["cases", "disputes"]
                .map(str::to_owned)
                .into_iter()
                .chain([format!("case:{}", input.case)])
                .collect(),
        })
    })
}

/// What a command comes to in the journal, or why nothing may.
pub(crate) fn events(
    office: &Office,
    loaded: &LoadedCase,
    command: &Command,
) -> Result<Vec<Unsealed>, Trouble> {
    if loaded.newer {
        return Err(Refusal::NewerNeeded.into());
    }
    let setting = setting(office, loaded)?;
    let outcome = loaded
        .remedies
        .decide(&loaded.case, loaded.grant.as_ref(), command, &setting)?;
    event::of_remedy(loaded.case.id, &outcome)
}

/// Decides anew after an objection that was founded: the decision changes, its letter is to go out, and the pot bears it as
/// any other award.
pub(crate) fn decide_anew(office: &mut Office, input: DecideAnew) -> Result<Receipt, Trouble> {
    let DecideAnew {
        case: id,
        version,
        objection,
        amount,
        form,
        reason,
    } = input;
    let outcome = amount.map_or(Settled::Reject, |amount| Settled::Award { amount });
    office.whole(|office| {
        let loaded = journal::load_case(&office.db, id)?.ok_or_else(|| unknown("case"))?;
        if loaded.newer {
            return Err(Refusal::NewerNeeded.into());
        }
        if loaded.version != version {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let one = loaded
            .remedies
            .objection(&objection)
            .ok_or_else(|| unknown("objection"))?;
        if one.follow != Some(Follow::DecideAnew) {
            return Err(Refusal::NothingToSettle.into());
        }
        let command = case::Command::SettleDecision {
            outcome: outcome.clone(),
            reason: reason.clone(),
        };
        let setting = super::setting(office, &loaded, &command)?;
        let events = loaded
            .case
            .decide_anew(&one.action, (&outcome, form), &reason, &setting)?;
        disputes::fits(office, id, &outcome)?;
        let sealed = events.iter().map(|event| event::of_case(id, event));
        journal::commit(office, sealed.collect::<Result<_, _>>()?)?;
        Ok(Receipt {
            case: Some(id),
            number: Some(loaded.case.number),
            touched: vec![format!("case:{id}"), "cases".to_owned(), "pots".to_owned()],
        })
    })
}

/// What the rules weigh when something is done with an objection or a notice of default.
pub(crate) fn setting(office: &Office, loaded: &LoadedCase) -> Result<Setting, Trouble> {
    let document = scheme_years::by_hash(&office.db, &loaded.case.scheme_year)?;
    Ok(Setting {
        actor: office.actor()?,
        today: office.today(),
        calendar: Calendar::default(),
        decider: document.map_or(Decider::Mandated, |found| found.document.decider),
        rules: remedies::rules(&office.db)?.unwrap_or_default(),
    })
}
