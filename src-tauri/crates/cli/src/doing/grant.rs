//! The money of a case after its award.

use crate::{
    Run,
    arguments::{Basis, Grant, Handle},
    naming, reading,
    table::{Side, align},
    trouble::Trouble,
    words::Words,
};
use office::wire::{ApplicationView, GrantView, Receipt};
use rules::{grant::Ground, refusal::Refusal, text::Text};
use serde_json::{Value, json};

/// Shows it, or does something with it.
pub(super) fn carry_out(run: &mut Run<'_>, command: Grant) -> Result<(), Trouble> {
    run.unlock()?;
    match command {
        Grant::Grant { case } => {
            let (_, grant) = opened(run, &case)?;
            run.answer(&grant, lines)
        }
        Grant::Handle { case, what } => handle(run, &case, &what),
    }
}

fn opened(run: &Run<'_>, number: &str) -> Result<(ApplicationView, GrantView), Trouble> {
    let case = naming::case(run, number)?;
    let view: ApplicationView = run.call("application", json!({ "case": case }))?;
    match view.grant.clone() {
        Some(grant) => Ok((view, grant)),
        None => Err(Trouble::refused(&Refusal::NotNow {
            state: view.state.id().to_owned(),
        })),
    }
}

fn handle(run: &mut Run<'_>, number: &str, what: &Handle) -> Result<(), Trouble> {
    let (view, grant) = opened(run, number)?;
    let command = command(what, &grant)?;
    let body = json!({ "case": view.case, "version": view.version, "command": command });
    let receipt: Receipt = run.call("handle", body)?;
    let (_, after) = opened(run, number)?;
    run.answer(&receipt, |_, words| {
        let mut told = lines(&after, words);
        told.push(words.plain("cli-tell-others"));
        told
    })
}

/// The command, with what was not typed filled in from what is there.
fn command(what: &Handle, grant: &GrantView) -> Result<Value, Trouble> {
    let waiting = grant.payments.iter().find(|payment| payment.paid_on.is_none());
    Ok(match what {
        Handle::Approve { amount } => {
            json!({ "do": "approve-payment", "amount": amount.unwrap_or(grant.payable) })
        }
        Handle::Paid {
            on,
            amount,
            reference,
        } => {
            let waiting = waiting.ok_or_else(|| Trouble::refused(&Refusal::NothingApproved))?;
            json!({
                "do": "note-paid", "payment": waiting.payment, "amount": amount.unwrap_or(waiting.approved),
                "paid_on": on, "reference": reference,
            })
        }
        Handle::Account {
            on,
            took_place,
            spent,
            report,
        } => json!({ "do": "account", "on": on, "took_place": took_place, "spent": spent, "report": report }),
        Handle::Sent { on } => json!({ "do": "send-ruling", "sent_on": on }),
        Handle::AskView { until, about } => json!({ "do": "ask-view", "until": until, "about": about }),
        Handle::View { on, view } => json!({ "do": "note-view", "on": on, "view": view }),
        Handle::GiveUp { on, reason } => json!({ "do": "give-up", "on": on, "reason": reason }),
        Handle::Recover { amount, reason } => json!({ "do": "recover", "amount": amount, "reason": reason }),
        Handle::Returned {
            amount,
            on,
            reference,
        } => json!({ "do": "note-returned", "amount": amount, "on": on, "reference": reference }),
        Handle::Undo { action, reason } => {
            let action = action.as_deref().unwrap_or_default();
            let found = grant.doings.iter().find(|doing| doing.action.starts_with(action));
            let action = found.map_or(action, |doing| &doing.action);
            json!({ "do": "undo", "action": action, "reason": reason })
        }
        Handle::Terms { terms, reason } => {
            json!({ "do": "set-terms", "terms": reading::value(terms)?, "reason": reason })
        }
        Handle::Settle { .. } | Handle::Change { .. } => ruling(what),
    })
}

fn ruling(what: &Handle) -> Value {
    match what {
        Handle::Settle {
            amount,
            ground,
            basis,
            reason,
        } => json!({
            "do": "settle", "amount": amount, "ground": ground.map(Ground::from), "basis": on_basis(basis),
            "reason": reason,
        }),
        Handle::Change {
            amount,
            ground,
            basis,
            reason,
        } => json!({
            "do": "change", "amount": amount, "ground": Ground::from(*ground), "basis": on_basis(basis),
            "reason": reason,
        }),
        _ => Value::Null,
    }
}

pub(super) fn on_basis(basis: &Basis) -> Value {
    match &basis.number {
        Some(number) => json!({ "by": "college", "number": number, "on": basis.decided_on }),
        None => json!({ "by": "mandate", "reference": basis.mandate }),
    }
}

/// Where the money stands, what remains at each step, what is due, and what may be done.
fn lines(grant: &GrantView, words: Words) -> Vec<String> {
    let mut lines = vec![words.plain(&format!("grant-state-{}", grant.state))];
    let euro = |amount| words.say(&Text::new("cli-amount").euro("amount", amount));
    let mut rows: Vec<Vec<String>> = grant
        .steps
        .each()
        .filter(|(_, amount)| !amount.is_zero())
        .map(|(step, amount)| vec![words.plain(&format!("step-{}", step.id())), euro(amount)])
        .collect();
    rows.push(vec![words.plain("cli-entitled"), euro(grant.entitled)]);
    lines.extend(align(&rows, &[Side::Left, Side::Right]));
    for due in &grant.dues {
        let text = Text::new("cli-due")
            .euro("amount", due.amount)
            .date("day", due.pay_by);
        lines.push(words.say(&text));
    }
    for act in &grant.acts {
        let name = words.plain(&format!("grant-act-{}", act.act));
        match &act.locked {
            None => lines.push(format!("+ {name}")),
            Some(why) => lines.push(format!("- {name}: {}", words.say(why))),
        }
    }
    lines
}
