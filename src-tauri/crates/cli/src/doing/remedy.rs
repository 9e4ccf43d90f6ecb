//! Objections and notices of default.

use super::grant::on_basis;
use crate::{
    Run,
    arguments::{DefaultDoing, Objection, Remedy, SetRules, WhoDecides},
    naming,
    trouble::Trouble,
    words::{Words, printable},
};
use office::wire::{ApplicationView, ObjectionView, Receipt, RemediesView, RemedyRulesView};
use rules::{
    case::AwardForm,
    refusal::Refusal,
    remedy::{Against, Exception, Ruled},
    scheme::Decider,
    text::{Bilingual, Source, SourceKind, Text},
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
            match followed(&what, &view)? {
                Some((call, body)) => done(run, &case, call, body),
                None => {
                    let command = with_objection(&what, &view.remedies)?;
                    act(run, &case, &view, &command)
                }
            }
        }
        Remedy::RemedyRules(asked) => applies(run, &asked),
        Remedy::Default { case, what } => {
            let view = opened(run, &case)?;
            let command = with_default(&what, &view.remedies)?;
            act(run, &case, &view, &command)
        }
    }
}

/// What carries out an objection that was founded: a call of its own, and what goes in.
fn followed(what: &Objection, view: &ApplicationView) -> Result<Option<(&'static str, Value)>, Trouble> {
    let (case, version) = (view.case, view.version);
    Ok(match what {
        Objection::Anew { amount, form, reason } => {
            let objection = &meant(&view.remedies)?.objection;
            let form = form.map(AwardForm::from);
            let body = json!({
                "case": case, "version": version, "objection": objection, "amount": amount, "form": form,
                "reason": reason,
            });
            Some(("decide-anew", body))
        }
        Objection::CarryOut { reason } => {
            let Against::Ruling(action) = &meant(&view.remedies)?.against.against else {
                return Err(Trouble::refused(&Refusal::NothingToSettle));
            };
            let undo = json!({ "do": "undo", "action": action, "reason": reason });
            Some((
                "handle",
                json!({ "case": case, "version": version, "command": undo }),
            ))
        }
        _ => None,
    })
}

/// Shows what applies, once what was named is set.
fn applies(run: &mut Run<'_>, asked: &SetRules) -> Result<(), Trouble> {
    let mut view: RemedyRulesView = run.call("remedy-rules", json!({}))?;
    let rules = &mut view.rules;
    let before = rules.clone();
    let place = |place: &Option<String>| {
        place.as_ref().map(|place| Source {
            kind: SourceKind::Decision,
            place: Bilingual::new(place, place),
            url: None,
        })
    };
    if let Some(source) = place(&asked.weeks_source) {
        rules.weeks = asked.weeks.unwrap_or(rules.weeks);
        rules.weeks_source = source;
    }
    if let Some(decider) = asked.decider {
        rules.decider = match decider {
            WhoDecides::Scheme => None,
            WhoDecides::Mandated => Some(Decider::Mandated),
            WhoDecides::College => Some(Decider::College),
        };
        rules.decider_source = place(&asked.decider_source).filter(|_| rules.decider.is_some());
    }
    if let Some(source) = place(&asked.rates_source) {
        if !asked.rates.is_empty() {
            rules.rates.clone_from(&asked.rates);
        }
        rules.rates_source = source;
    }
    if *rules != before {
        let _: Receipt = run.call("set-remedy-rules", json!({ "rules": rules }))?;
        view = run.call("remedy-rules", json!({}))?;
    }
    run.answer(&view, rules_lines)
}

/// The weeks, who decides and the amounts, each with its source.
fn rules_lines(view: &RemedyRulesView, words: Words) -> Vec<String> {
    let rules = &view.rules;
    let committee = if rules.weeks == 12 { "yes" } else { "no" };
    let decider = match rules.decider {
        None => "scheme",
        Some(Decider::Mandated) => "mandated",
        Some(Decider::College) => "college",
    };
    let mut lines = vec![
        words.plain(&format!("remedy-rules-committee-{committee}-what")),
        format!("  {}", printable(words.pick(&rules.weeks_source.place))),
        format!(
            "{} {}",
            words.plain("remedy-rules-decider"),
            words.plain(&format!("remedy-rules-decider-{decider}"))
        ),
    ];
    if let Some(source) = &rules.decider_source {
        lines.push(format!("  {}", printable(words.pick(&source.place))));
    }
    for rate in &rules.rates {
        let days = i32::try_from(rate.days).unwrap_or(i32::MAX);
        let line = Text::new("remedy-rules-rate-line")
            .number("days", days)
            .euro("amount", rate.per_day);
        lines.push(words.say(&line));
    }
    lines.push(format!("  {}", printable(words.pick(&rules.rates_source.place))));
    lines
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
        // Each goes by a call of its own.
        Objection::Anew { .. } | Objection::CarryOut { .. } => Value::Null,
        Objection::Choose { ruled, reason } => {
            let mut claims = view.objections.iter().flat_map(|one| &one.claims);
            let stands = claims.find(|claim| claim.ruled == Ruled::from(*ruled));
            let stands = stands
                .map(|claim| &claim.action)
                .ok_or_else(|| unknown("claim"))?;
            json!({ "do": "settle-clash", "stands": stands, "reason": reason })
        }
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
        if let Some(follow) = one.follow {
            lines.push(format!(
                "  {}",
                words.plain(&format!("cli-follow-{}", follow.id()))
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
