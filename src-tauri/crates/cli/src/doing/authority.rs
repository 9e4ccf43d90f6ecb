//! Allotments, and the mandate register.

use super::seats::done;
use crate::{
    Run,
    arguments::{Authority, GiveAllotment, SetMandate},
    naming,
    trouble::Trouble,
    words::{Words, printable},
};
use office::wire::{Allotments, ListView, Mandates, Receipt};
use rules::text::Text;
use serde_json::{Value, json};

/// Does one of these commands.
pub(super) fn carry_out(run: &mut Run<'_>, command: Authority) -> Result<(), Trouble> {
    match command {
        Authority::Allotments => {
            run.unlock()?;
            let view: Allotments = run.call("allotments", json!({}))?;
            run.answer(&view, allotments)
        }
        Authority::GiveAllotment(asked) => give(run, &asked),
        Authority::ReturnAllotment { allotment } => end(run, &allotment, None),
        Authority::TakeOverAllotment { allotment, reason } => end(run, &allotment, Some(&reason)),
        Authority::Confirm { case } => confirm(run, &case),
        Authority::Mandates => {
            run.unlock()?;
            let view: Mandates = run.call("mandates", json!({}))?;
            run.answer(&view, mandates)
        }
        Authority::SetMandate(asked) => set_mandate(run, &asked),
    }
}

fn give(run: &mut Run<'_>, asked: &GiveAllotment) -> Result<(), Trouble> {
    run.unlock()?;
    let seat = naming::seat(run, &asked.which)?;
    let holder = match &asked.kern {
        Some(kern) => json!({ "is": "kern", "id": kern }),
        None => json!({ "is": "municipality" }),
    };
    let pot = json!({ "scheme": asked.scheme, "holder": holder, "year": asked.year });
    let receipt: Receipt = run.call(
        "give-allotment",
        json!({ "pot": pot, "seat": seat, "amount": asked.amount }),
    )?;
    done(
        run,
        &receipt,
        &Text::new("cli-allotment-given").name("seat", &asked.which),
    )
}

fn end(run: &mut Run<'_>, named: &str, reason: Option<&str>) -> Result<(), Trouble> {
    run.unlock()?;
    let view: Allotments = run.call("allotments", json!({}))?;
    let ids: Vec<String> = view
        .allotments
        .iter()
        .map(|row| row.allotment.0.to_string())
        .collect();
    let allotment = naming::one_of(&ids, named)?;
    let (receipt, told): (Receipt, &str) = match reason {
        None => (
            run.call("return-allotment", json!({ "allotment": allotment }))?,
            "cli-allotment-returned",
        ),
        Some(reason) => (
            run.call(
                "take-over-allotment",
                json!({ "allotment": allotment, "reason": reason }),
            )?,
            "cli-allotment-taken-over",
        ),
    };
    done(run, &receipt, &Text::new(told))
}

fn confirm(run: &mut Run<'_>, number: &str) -> Result<(), Trouble> {
    run.unlock()?;
    let found: ListView = run.call("applications", json!({ "words": number, "limit": 20 }))?;
    let known: Vec<String> = found.rows.iter().map(|row| row.number.clone()).collect();
    let meant = found
        .rows
        .iter()
        .find(|row| row.number.eq_ignore_ascii_case(number.trim()));
    let row = meant.ok_or_else(|| Trouble::NotOne {
        typed: number.to_owned(),
        known,
    })?;
    let shown: Value = run.call("application", json!({ "case": row.case }))?;
    let body = json!({ "case": row.case, "version": shown["version"], "command": { "do": "confirm" } });
    let receipt: Receipt = run.call("act", body)?;
    done(
        run,
        &receipt,
        &Text::new("cli-confirmed").name("number", &row.number),
    )
}

fn set_mandate(run: &mut Run<'_>, asked: &SetMandate) -> Result<(), Trouble> {
    run.unlock()?;
    let person = naming::person(run, &asked.person)?;
    let body = json!({
        "id": asked.id, "scheme": asked.scheme, "up_to": asked.up_to, "person": person,
        "reference": asked.reference, "from": asked.from, "until": asked.until,
    });
    let receipt: Receipt = run.call("set-mandate", body)?;
    done(
        run,
        &receipt,
        &Text::new("cli-mandate-set").name("name", &asked.person),
    )
}

fn allotments(view: &Allotments, words: Words) -> Vec<String> {
    if view.allotments.is_empty() {
        return vec![words.plain("cli-no-allotments")];
    }
    let line = |row: &office::wire::AllotmentRow| {
        let ended = row.ended.map_or("running", |ended| match ended {
            office::wire::AllotmentEnded::Returned => "returned",
            office::wire::AllotmentEnded::TakenOver => "taken-over",
        });
        let text = Text::new("cli-allotment")
            .name("id", naming::beginning(&row.allotment.0.to_string()))
            .name("who", &printable(&row.name))
            .name("laptop", &printable(&row.laptop))
            .name("scheme", &row.pot.scheme.0)
            .name(
                "year",
                &row.pot
                    .year
                    .map_or_else(|| "-".to_owned(), |year| year.to_string()),
            )
            .euro("amount", row.amount)
            .euro("left", row.left)
            .name("ended", ended);
        words.say(&text)
    };
    view.allotments.iter().map(line).collect()
}

fn mandates(view: &Mandates, words: Words) -> Vec<String> {
    if view.rows.is_empty() {
        return vec![words.plain("mandates-empty")];
    }
    let line = |row: &office::wire::MandateRow| {
        let mandate = &row.mandate;
        let scheme = mandate.scheme.as_ref().map_or("all", |scheme| scheme.0.as_str());
        let id = if mandate.up_to.is_some() {
            "cli-mandate"
        } else {
            "cli-mandate-any"
        };
        let text = Text::new(id)
            .name("id", &mandate.id.0.to_string())
            .name("who", &printable(&row.name))
            .name("scheme", scheme)
            .name("reference", &printable(&mandate.reference))
            .date("from", mandate.from)
            .name(
                "until",
                &mandate
                    .until
                    .map_or_else(|| "-".to_owned(), |until| until.to_string()),
            )
            .euro("amount", mandate.up_to.unwrap_or_default());
        words.say(&text)
    };
    view.rows.iter().map(line).collect()
}
