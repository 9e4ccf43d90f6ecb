//! Years: look, and with `--yes` do.

use crate::{
    Form, Run,
    arguments::{By, Division, What, Years},
    trouble::Trouble,
    years as told,
};
use office::wire::{Receipt, SchemeVersions, YearPlan, YearsView};
use rules::text::Text;
use serde_json::{Value, json};

/// Does one command about years.
pub(super) fn carry_out(run: &mut Run<'_>, command: Years) -> Result<(), Trouble> {
    run.unlock()?;
    match command {
        Years::Years => {
            let view: YearsView = run.call("years", json!({}))?;
            run.answer(&view, told::years)
        }
        Years::Versions { scheme } => {
            let versions: SchemeVersions = run.call("scheme-versions", json!({ "scheme": scheme }))?;
            run.answer(&versions, told::versions)
        }
        Years::Year { what } => {
            let (deed, by) = deed(what);
            act(run, &deed, &by)
        }
    }
}

/// Says what would change; does it when that was asked.
fn act(run: &mut Run<'_>, deed: &Value, by: &By) -> Result<(), Trouble> {
    let plan: YearPlan = run.call("plan-year", json!({ "deed": deed }))?;
    if !by.yes {
        run.answer(&plan, told::plan)?;
        if run.form == Form::Sentences {
            let hint = run.words.plain("cli-year-not-done");
            run.line(&hint)?;
        }
        return Ok(());
    }
    let mut body = json!({ "deed": deed, "seen": plan.seen, "reason": by.reason });
    if plan.needs_decision
        && let Some(on) = &by.on
    {
        let who = if by.body == crate::arguments::Body::Council {
            "council"
        } else {
            "college"
        };
        body["decision"] = json!({ "body": who, "number": by.number, "on": on });
    }
    let receipt: Receipt = run.call("do-year", body)?;
    if run.form == Form::Json {
        return run.json(&receipt);
    }
    run.answer(&plan, told::plan)?;
    let done = run
        .words
        .say(&Text::new("cli-year-done").name("year", &by.year.to_string()));
    run.line(&done)
}

fn deed(what: What) -> (Value, By) {
    match what {
        What::Open { by } => (json!({ "do": "open", "year": by.year }), by),
        What::Divide { division, by } => (divide(&division, by.year), by),
        What::Redistribute { scheme, parts, by } => {
            let mut deed = json!({ "do": "redistribute", "year": by.year, "scheme": scheme });
            if !parts.is_empty() {
                deed["parts"] = json!(self::parts(&parts));
            }
            (deed, by)
        }
        What::CarryOver { scheme, by } => (
            json!({ "do": "carry-over", "year": by.year, "scheme": scheme }),
            by,
        ),
        What::Ceiling {
            scheme,
            kern,
            amount,
            published,
            by,
        } => {
            let mut deed = json!({
                "do": "set-ceiling", "year": by.year, "scheme": scheme, "amount": amount, "published": published
            });
            if let Some(kern) = kern {
                deed["holder"] = holder(&kern);
            }
            (deed, by)
        }
        What::Close { by } => (json!({ "do": "close", "year": by.year }), by),
        What::Reopen { by } => (json!({ "do": "reopen", "year": by.year }), by),
    }
}

fn divide(division: &Division, year: i32) -> Value {
    let how = if division.parts.is_empty() {
        let remainder = match &division.remainder {
            Some(kern) => json!({ "to": "one", "holder": holder(kern) }),
            None => json!({ "to": "stays" }),
        };
        json!({ "how": "equal", "remainder": remainder })
    } else {
        json!({ "how": "by-hand", "parts": parts(&division.parts) })
    };
    let mut deed = json!({
        "do": "divide", "year": year, "from": division.from, "into": division.into, "division": how
    });
    if let Some(amount) = &division.amount {
        deed["amount"] = json!(amount);
    }
    deed
}

/// Each part as it was typed; what cannot be read is refused by the office, as every amount is.
fn parts(typed: &[String]) -> Vec<Value> {
    typed
        .iter()
        .map(|part| {
            let (kern, amount) = part.split_once('=').unwrap_or((part, ""));
            json!({ "holder": holder(kern), "amount": amount })
        })
        .collect()
}

fn holder(kern: &str) -> Value {
    json!({ "is": "kern", "id": kern })
}
