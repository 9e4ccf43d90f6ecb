//! Doing something with a grant: gather what is weighed, let the rules decide, seal, append.

use super::unknown;
use crate::{
    disputes, erasure, event,
    facts::scheme_years,
    journal::{self, LoadedCase},
    mandates,
    office::Office,
    papers, pots,
    trouble::Trouble,
    wire::{Handle, HandlePreview, Receipt},
};
use rules::{
    calendar::Calendar,
    euro::Euro,
    grant::{Command, Event, Grant, Outcome, Setting, Steps},
    refusal::Refusal,
    scheme::Decider,
    text::Text,
};

/// Does something with a grant.
#[expect(clippy::needless_pass_by_value, reason = "every call takes its input over")]
pub(crate) fn handle(office: &mut Office, input: Handle) -> Result<Receipt, Trouble> {
    if let Command::SettleClash { .. } = &input.command {
        // What is chosen in a dispute goes by the dispute.
        return Err(Refusal::NothingToSettle.into());
    }
    office.whole(|office| {
        let (loaded, grant) = opened(office, &input)?;
        let setting = setting(office, &loaded)?;
        let outcome = decided(&loaded, &grant, &input.command, &setting)?;
        journal::commit(office, event::of_grant(input.case, &outcome)?)?;
        let touched = vec![
            format!("case:{}", input.case),
            "cases".to_owned(),
            "pots".to_owned(),
        ];
        Ok(Receipt {
            case: Some(input.case),
            number: Some(loaded.case.number),
            touched,
        })
    })
}

/// Says what it would do. Does it and takes it back: nothing stays.
#[expect(clippy::needless_pass_by_value, reason = "every call takes its input over")]
pub(crate) fn preview(office: &mut Office, input: Handle) -> Result<HandlePreview, Trouble> {
    let (loaded, grant) = opened(office, &input)?;
    let setting = setting(office, &loaded)?;
    let outcome = decided(&loaded, &grant, &input.command, &setting)?;
    let warnings = match &input.command {
        Command::Undo { action, .. } => grant.left_since(action),
        Command::Change { .. } | Command::GiveUp { .. } => grant
            .doings
            .first()
            .map_or_else(Vec::new, |first| grant.left_since(&first.action)),
        _ => Vec::new(),
    };
    let after = loaded.with(&outcome.event).ok_or_else(|| unknown("case"))?;
    let before = Steps::of(&loaded.case, Some(&grant));
    let after = Steps::of(&loaded.case, Some(&after));
    Ok(HandlePreview {
        before,
        after,
        sentences: sentences(&before, &after),
        warnings,
    })
}

/// What a command comes to. What is undone because an objection against it was founded says so, and who took that decision
/// does not take it anew.
fn decided(
    loaded: &LoadedCase,
    grant: &Grant,
    command: &Command,
    setting: &Setting,
) -> Result<Outcome, Refusal> {
    loaded
        .remedies
        .permits_anew(command.act(), grant, setting.actor.person)?;
    let mut outcome = grant.decide(&loaded.case, command, setting)?;
    if let Event::GrantUndone {
        action, objection, ..
    } = &mut outcome.event
    {
        *objection = loaded.remedies.undoes(action).map(|one| one.action.clone());
    }
    Ok(outcome)
}

/// What it means for the pot and for the receiver.
fn sentences(before: &Steps, after: &Steps) -> Vec<Text> {
    let told = |id: &str, amount: Euro| (!amount.is_zero()).then(|| Text::new(id).euro("amount", amount));
    [
        told("grant-preview-back", before.used().less(after.used())),
        told("grant-preview-taken", after.used().less(before.used())),
        told("grant-preview-recover", after.to_recover.less(before.to_recover)),
        told("grant-preview-due", after.due.less(before.due)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn opened(office: &Office, input: &Handle) -> Result<(LoadedCase, Grant), Trouble> {
    let loaded = journal::load_case(&office.db, input.case)?.ok_or_else(|| unknown("case"))?;
    if loaded.newer {
        return Err(Refusal::NewerNeeded.into());
    }
    if loaded.version != input.version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    erasure::refuse_erased(&office.db, input.case)?;
    let grant = loaded.grant.clone().ok_or(Refusal::NotNow {
        state: loaded.case.life.state().id().to_owned(),
    })?;
    Ok((loaded, grant))
}

/// What the rules weigh when something is done with the money of a case.
pub(crate) fn setting(office: &Office, loaded: &LoadedCase) -> Result<Setting, Trouble> {
    let (db, case) = (&office.db, &loaded.case);
    let document = scheme_years::by_hash(db, &case.scheme_year)?;
    let pot = pots::pot_state(db, &case.pot, None, case.received_on)?;
    let papers = papers::of_case(db, case.id)?.len();
    Ok(Setting {
        actor: office.actor()?,
        today: office.today(),
        calendar: Calendar::default(),
        decider: document.map_or(Decider::Mandated, |found| found.document.decider),
        scheme: case.ask.scheme.clone().unwrap_or_else(|| case.pot.scheme.clone()),
        mandates: mandates::register(db)?,
        pot_hold: office.pot_hold(&case.pot)?,
        pot_left: pot.left(),
        contested: disputes::is_contested(db, case.id)?,
        papers: u32::try_from(papers).unwrap_or(u32::MAX),
    })
}
