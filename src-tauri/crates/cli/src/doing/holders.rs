//! Claims, yearly contributions and registers.

use crate::{
    Form, Run,
    arguments::{Holders, Register, SetEntry},
    holders, reading,
    trouble::Trouble,
};
use office::wire::{ClaimsView, ContributionsView, EachDone, EntryRow, Receipt, Registers};
use serde_json::{Value, json};
use std::path::Path;

pub(super) fn carry_out(run: &mut Run<'_>, command: Holders) -> Result<(), Trouble> {
    match command {
        Holders::Registers => registers(run),
        Holders::SetEntry(asked) => set_entry(run, asked),
        Holders::Claims { year } => claims(run, year),
        Holders::Submit { file } => submit(run, &file),
        Holders::Contributions { year } => contributions(run, year),
        Holders::Propose { year, holders } => propose(run, year, &holders),
        Holders::AwardContributions { year, mandate } => award(run, year, &mandate),
    }
}

fn registers(run: &mut Run<'_>) -> Result<(), Trouble> {
    run.unlock()?;
    let view: Registers = run.call("registers", json!({}))?;
    run.answer(&view, holders::of_registers)
}

/// What is not typed stays as it is.
fn set_entry(run: &mut Run<'_>, asked: SetEntry) -> Result<(), Trouble> {
    run.unlock()?;
    let view: Registers = run.call("registers", json!({}))?;
    let id = asked.id.unwrap_or_default();
    let known = view
        .entries
        .into_iter()
        .find(|row: &EntryRow| row.entry.id.0 == id);
    let mut entry = match known {
        Some(row) => serde_json::to_value(row.entry).map_err(Trouble::Answer)?,
        None => json!({ "register": word(asked.register), "id": id, "name": "" }),
    };
    let typed = [("name", asked.name), ("from", asked.from), ("until", asked.until)];
    for (field, value) in typed {
        if let Some(value) = value {
            entry[field] = if value.is_empty() {
                Value::Null
            } else {
                json!(value)
            };
        }
    }
    if !asked.kernen.is_empty() {
        entry["kernen"] = json!(asked.kernen);
    }
    let receipt: Receipt = run.call("set-entry", json!({ "entry": entry }))?;
    match run.form {
        Form::Json => run.json(&receipt),
        Form::Sentences => registers(run),
    }
}

fn word(register: Register) -> &'static str {
    match register {
        Register::Organisation => "organisation",
        Register::Group => "group",
        Register::Coordinator => "coordinator",
    }
}

fn claims(run: &mut Run<'_>, year: i32) -> Result<(), Trouble> {
    run.unlock()?;
    let view: ClaimsView = run.call("claims", json!({ "year": year }))?;
    run.answer(&view, holders::of_claims)
}

fn submit(run: &mut Run<'_>, file: &Path) -> Result<(), Trouble> {
    let text = reading::text(file, &mut run.around, reading::MOST)?;
    let input = reading::application(&text)?;
    run.unlock()?;
    let receipt: Receipt = run.call("submit", json!({ "application": input.application }))?;
    if run.form == Form::Json {
        return run.json(&receipt);
    }
    run.line(&receipt.number.unwrap_or_default())
}

fn contributions(run: &mut Run<'_>, year: i32) -> Result<(), Trouble> {
    run.unlock()?;
    let view: ContributionsView = run.call("contributions", json!({ "year": year }))?;
    run.answer(&view, holders::of_contributions)
}

fn propose(run: &mut Run<'_>, year: i32, only: &[String]) -> Result<(), Trouble> {
    run.unlock()?;
    let view: ContributionsView = run.call("contributions", json!({ "year": year }))?;
    let meant: Vec<Value> = view
        .rows
        .iter()
        .filter(|row| {
            if only.is_empty() {
                row.proposing.is_none() && row.assessment.most >= row.amount
            } else {
                only.contains(&row.holder.0)
            }
        })
        .map(|row| json!({ "scheme": row.scheme, "holder": row.holder }))
        .collect();
    let done: EachDone = run.call(
        "propose-contributions",
        json!({ "year": year, "contributions": meant }),
    )?;
    run.answer(&done, holders::of_each)
}

fn award(run: &mut Run<'_>, year: i32, mandate: &str) -> Result<(), Trouble> {
    run.unlock()?;
    let view: ContributionsView = run.call("contributions", json!({ "year": year }))?;
    let cases: Vec<Value> = view
        .rows
        .iter()
        .filter(|row| row.awarding.is_none())
        .filter_map(|row| row.case.as_ref())
        .map(|case| json!({ "case": case.row.case, "version": case.version }))
        .collect();
    let basis = json!({ "by": "mandate", "reference": mandate });
    let done: EachDone = run.call("award-contributions", json!({ "cases": cases, "basis": basis }))?;
    run.answer(&done, holders::of_each)
}
