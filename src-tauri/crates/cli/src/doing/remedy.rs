//! Objections and notices of default.

use super::grant::on_basis;
use crate::{
    Run,
    arguments::{DefaultDoing, Objection, Remedy},
    naming,
    trouble::Trouble,
    words::Words,
};
use office::wire::{ApplicationView, ObjectionView, Receipt, RemediesView};
use rules::{
    refusal::Refusal,
    remedy::{Exception, Ruled},
    text::Text,
};
use serde_json::{Value, json};

/// Shows them, or does something with one.
pub(super) fn carry_out(run: &mut Run<'_>, command: Remedy) -> Result<(), Trouble> {
    run.unlock()?;
    match command {
        Remedy::Remedies { case } => {
            let view = opened(run, &case)?;
            run.answer(&view.remedies, lines)
        }
        Remedy::Objection { case, what } => {
            let view = opened(run, &case)?;
            if let Objection::Anew { amount, reason } = &what {
                let objection = meant(&view.remedies)?.objection.clone();
                let body = json!({
                    "case": view.case, "version": view.version, "objection": objection, "amount": amount,
                    "reason": reason,
                });
                return done(run, &case, "decide-anew", body);
            }
            let command = with_objection(&what, &view.remedies)?;
            act(run, &case, &view, &command)
        }
        Remedy::Default { case, what } => {
            let view = opened(run, &case)?;
            let command = with_default(&what, &view.remedies)?;
            act(run, &case, &view, &command)
        }
    }
}

fn opened(run: &Run<'_>, number: &str) -> Result<ApplicationView, Trouble> {
    let case = naming::case(run, number)?;
    run.call("application", json!({ "case": case }))
}

fn act(run: &mut Run<'_>, number: &str, view: &ApplicationView, command: &Value) -> Result<(), Trouble> {
    let body = json!({ "case": view.case, "version": view.version, "command": command });
    done(run, number, "remedy", body)
}

fn done(run: &mut Run<'_>, number: &str, call: &str, body: Value) -> Result<(), Trouble> {
    let receipt: Receipt = run.call(call, body)?;
    let after = opened(run, number)?.remedies;
    run.answer(&receipt, |_, words| {
        let mut told = lines(&after, words);
        told.push(words.plain("cli-tell-others"));
        told
    })
}

/// The objection that is open, else the last one.
fn meant(view: &RemediesView) -> Result<&ObjectionView, Trouble> {
    let open = view.objections.iter().rfind(|one| one.ruling.is_none());
    open.or(view.objections.last())
        .ok_or_else(|| unknown("objection"))
}

fn unknown(what: &str) -> Trouble {
    Trouble::refused(&Refusal::Unknown {
        what: what.to_owned(),
    })
}

fn with_objection(what: &Objection, view: &RemediesView) -> Result<Value, Trouble> {
    let name = || meant(view).map(|one| one.objection.clone());
    Ok(match what {
        Objection::Note {
            received,
            who,
            other,
            against,
            grounds,
        } => {
            let against = view
                .against
                .get(*against)
                .map_or_else(|| json!({ "is": "decision" }), |against| json!(against.against));
            let objector = if *other { "other" } else { "applicant" };
            json!({
                "do": "note-objection", "against": against, "objector": objector, "received_on": received,
                "who": who, "grounds": grounds,
            })
        }
        Objection::AskRepair { until, missing } => {
            json!({ "do": "ask-repair", "objection": name()?, "until": until, "missing": missing })
        }
        Objection::Repaired { on } => json!({ "do": "note-repaired", "objection": name()?, "on": on }),
        Objection::Extend { reason } => json!({ "do": "extend", "objection": name()?, "reason": reason }),
        Objection::Agree { until, reason } => {
            json!({ "do": "agree", "objection": name()?, "until": until, "reason": reason })
        }
        Objection::Decide {
            ruled,
            excused,
            basis,
            reason,
        } => json!({
            "do": "decide", "objection": name()?, "ruled": Ruled::from(*ruled), "excused": excused,
            "basis": on_basis(basis), "reason": reason,
        }),
        // Goes by a call of its own.
        Objection::Anew { .. } => Value::Null,
        Objection::Sent { on } => json!({ "do": "send", "objection": name()?, "sent_on": on }),
        Objection::Withdraw { on, reason } => {
            json!({ "do": "withdraw", "objection": name()?, "on": on, "reason": reason })
        }
        Objection::Undo { action, reason } => {
            let action = action.as_deref().unwrap_or_default();
            let found = view.doings.iter().find(|doing| doing.action.starts_with(action));
            let action = found.map_or(action, |doing| &doing.action);
            json!({ "do": "undo", "action": action, "reason": reason })
        }
    })
}

fn with_default(what: &DefaultDoing, view: &RemediesView) -> Result<Value, Trouble> {
    let last = || view.notices.last().ok_or_else(|| unknown("notice"));
    Ok(match what {
        DefaultDoing::Note {
            received,
            who,
            objection,
        } => {
            let about = if *objection {
                Some(meant(view)?.objection.clone())
            } else {
                None
            };
            json!({ "do": "note-default", "objection": about, "received_on": received, "who": who })
        }
        DefaultDoing::Except { ground, reason } => json!({
            "do": "except", "notice": last()?.notice, "exception": Exception::from(*ground), "reason": reason,
        }),
        DefaultDoing::Paid {
            on,
            amount,
            reference,
        } => {
            let notice = last()?;
            let up = notice.penalty.map(|penalty| penalty.amount).unwrap_or_default();
            json!({
                "do": "pay-penalty", "notice": notice.notice, "amount": amount.unwrap_or(up), "paid_on": on,
                "reference": reference,
            })
        }
    })
}

/// Each objection with its last day and what came of it, each notice with what it means now.
fn lines(view: &RemediesView, words: Words) -> Vec<String> {
    let mut lines = Vec::new();
    for one in &view.objections {
        let received = Text::new("remedies-received").date("day", one.received_on);
        lines.push(format!(
            "{} ({}), {}",
            words.say(&Text::new("remedies-objection").name("who", &one.who)),
            words.say(&one.against.title),
            words.say(&received)
        ));
        let timing = Text::new(&format!("timing-{}", one.timing.id()));
        lines.push(format!(
            "  {}",
            words.say(&match one.filed_by {
                Some(day) => timing.date("day", day),
                None => timing,
            })
        ));
        if let Some(term) = &one.term {
            let why: Vec<String> = term.why.iter().map(|part| words.say(part)).collect();
            lines.push(format!("  {}", why.join("; ")));
        }
        if let Some(ruling) = &one.ruling {
            lines.push(format!(
                "  {}",
                words.plain(&format!("ruled-{}", ruling.ruled.id()))
            ));
        }
    }
    for one in &view.notices {
        lines.push(words.say(&Text::new("remedies-notice").name("who", &one.who)));
        lines.push(format!("  {}", words.say(&one.says)));
    }
    for act in view
        .acts
        .iter()
        .chain(view.objections.iter().flat_map(|one| &one.acts))
    {
        let name = words.plain(&format!("remedy-act-{}", act.act));
        match &act.locked {
            None => lines.push(format!("+ {name}")),
            Some(why) => lines.push(format!("- {name}: {}", words.say(why))),
        }
    }
    lines
}
