//! What happened to a case, in plain words.

use super::grant;
use crate::{
    journal::{LoadedCase, Stored, StoredEvent, StoredGrant},
    tables::erasures,
    trouble::Trouble,
    wire::HistoryLine,
};
use rules::{
    case::{Advice, AwardForm, Basis, Event, PauseGround, Settled},
    check::Judged,
    scheme::{ConditionId, SchemeYear},
    text::Text,
};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Stands for a person whose name is not here; the catalogues say it.
const UNKNOWN: &str = "unknown";

/// The lines, newest first; before them that the words of the case were erased, when they were.
pub(super) fn with_erasure(
    db: &Connection,
    loaded: &LoadedCase,
    scheme_year: &SchemeYear,
) -> Result<Vec<HistoryLine>, Trouble> {
    let erased = erasures::erased_on(db, loaded.case.id)?.map(|on| HistoryLine {
        at: format!("{on}T12:00:00Z"),
        who: String::new(),
        text: Text::new("history-erased").date("day", on),
    });
    let lines = of(db, loaded, scheme_year)?;
    Ok(erased.into_iter().chain(lines).collect())
}

/// The lines, newest first.
fn of(db: &Connection, loaded: &LoadedCase, scheme_year: &SchemeYear) -> Result<Vec<HistoryLine>, Trouble> {
    let names = names(db)?;
    let of_case = loaded
        .events
        .iter()
        .filter_map(|stored| Some((stored.action, line(stored, &names, scheme_year)?)));
    let of_grant = loaded.grant_events.iter().map(|stored| {
        let counts = !loaded.without_effect.contains(&stored.action);
        let text = grant::history::sentence(&stored.event, counts);
        (stored.action, by(stored, &names, text))
    });
    let mut lines: Vec<_> = of_case.chain(of_grant).collect();
    lines.sort_by_key(|(action, _)| *action);
    Ok(lines.into_iter().rev().map(|(_, line)| line).collect())
}

/// What one event of a grant says.
pub(crate) fn told_of_grant(db: &Connection, stored: &StoredGrant) -> Result<Text, Trouble> {
    let text = grant::history::sentence(&stored.event, true);
    Ok(by(stored, &names(db)?, text).text)
}

/// What one event says; none for what only carries words or personal data.
pub(crate) fn told(
    db: &Connection,
    stored: &StoredEvent,
    scheme_year: &SchemeYear,
) -> Result<Option<Text>, Trouble> {
    Ok(line(stored, &names(db)?, scheme_year).map(|line| line.text))
}

fn names(db: &Connection) -> Result<BTreeMap<String, String>, Trouble> {
    let mut statement = db.prepare_cached("SELECT person, name FROM people WHERE name IS NOT NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn line(
    stored: &StoredEvent,
    names: &BTreeMap<String, String>,
    scheme_year: &SchemeYear,
) -> Option<HistoryLine> {
    sentence(&stored.event, scheme_year).map(|text| by(stored, names, text))
}

fn by<E>(stored: &Stored<E>, names: &BTreeMap<String, String>, text: Text) -> HistoryLine {
    let who = stored.person.and_then(|person| names.get(&person.0.to_string()));
    HistoryLine {
        at: stored.at.clone(),
        who: who.cloned().unwrap_or_default(),
        text: text.name("who", who.map_or(UNKNOWN, String::as_str)),
    }
}

/// One sentence per event; none for what only carries words or personal data.
fn sentence(event: &Event, scheme_year: &SchemeYear) -> Option<Text> {
    Some(match event {
        Event::ApplicationSubmitted {
            received_on,
            typed_on,
            ..
        } if received_on < typed_on => Text::new("history-submitted-later")
            .date("received", *received_on)
            .date("day", *typed_on),
        Event::ApplicationSubmitted { typed_on, .. } => Text::new("history-submitted").date("day", *typed_on),
        Event::CompletionAsked { on, until, .. } => Text::new("history-completion-asked")
            .date("day", *on)
            .date("until", *until),
        Event::ApplicationCompleted { on, .. } => Text::new("history-completed").date("day", *on),
        Event::ApplicationAdvised { advice, on, .. } => advised(*advice).date("day", *on),
        Event::ConditionJudged {
            condition,
            judged,
            on,
            ..
        } => about(
            Text::new("history-judged").name("judged", judged_id(*judged)),
            condition,
            scheme_year,
        )
        .date("day", *on),
        Event::ConditionDeparted { condition, on, .. } => {
            about(Text::new("history-departed"), condition, scheme_year).date("day", *on)
        }
        Event::ApplicationWithdrawn { on, .. } => Text::new("history-withdrawn").date("day", *on),
        Event::ApplicationForwarded { on, .. } => Text::new("history-forwarded").date("day", *on),
        Event::ApplicantHelpedOtherwise { on, .. } => Text::new("history-helped-otherwise").date("day", *on),
        Event::DecisionAnnounced { sent_on, .. } => Text::new("history-announced").date("day", *sent_on),
        Event::ApplicationCorrected { on, .. } => Text::new("history-corrected").date("day", *on),
        Event::AwardProposed { amount, on, .. } => Text::new("history-proposed")
            .euro("amount", *amount)
            .date("day", *on),
        Event::DecisionSettled { outcome, on, .. } => settled(outcome).date("day", *on),
        Event::FieldSettled { on, .. } => Text::new("history-field-settled").date("day", *on),
        Event::GrantAwarded { .. }
        | Event::ApplicationRejected { .. }
        | Event::ApplicationNotTaken { .. } => decision(event)?,
        Event::AwardConfirmed { on, .. } => Text::new("history-award-confirmed").date("day", *on),
        Event::AwardDisputed { on, .. } => Text::new("history-award-disputed").date("day", *on),
        Event::DecisionTermExtended { .. }
        | Event::DecisionTermSuspended { .. }
        | Event::DecisionTermResumed { .. }
        | Event::PutOnWaitingList { .. } => lengthened(event)?,
        Event::WordsTold { words } if words.keys().any(|key| key.starts_with("rectification:")) => {
            Text::new("history-rectified")
        }
        Event::ApplicantTold { .. } | Event::WordsTold { .. } => return None,
    })
}

/// What makes the term longer, or lets its clock run again.
fn lengthened(event: &Event) -> Option<Text> {
    Some(match event {
        Event::DecisionTermExtended { until, .. } => Text::new("history-extended").date("until", *until),
        Event::DecisionTermSuspended { ground, until, .. } => Text::new("history-suspended")
            .name("ground", ground_id(*ground))
            .date("until", *until),
        Event::DecisionTermResumed { on, .. } => Text::new("history-resumed").date("day", *on),
        Event::PutOnWaitingList { until, .. } => Text::new("history-waits").date("until", *until),
        _ => return None,
    })
}

fn ground_id(ground: PauseGround) -> &'static str {
    match ground {
        PauseGround::Completion => "completion",
        PauseGround::Agreed => "agreed",
        PauseGround::Applicant => "applicant",
        PauseGround::ForceMajeure => "force-majeure",
    }
}

fn settled(outcome: &Settled) -> Text {
    match outcome {
        Settled::Claim { .. } => Text::new("history-settled-claim"),
        Settled::Award { amount } => Text::new("history-settled-award").euro("amount", *amount),
        Settled::Reject => Text::new("history-settled-reject"),
    }
}

fn advised(advice: Advice) -> Text {
    match advice {
        Advice::Award(amount) => Text::new("history-advised-award").euro("amount", amount),
        Advice::Reject => Text::new("history-advised-reject"),
    }
}

fn decision(event: &Event) -> Option<Text> {
    match event {
        Event::GrantAwarded {
            amount,
            form,
            left_after,
            basis,
            on,
            allotment,
            ..
        } => {
            let id = match (allotment, left_after) {
                (Some(_), _) => "history-awarded-on-the-spot",
                (None, Some(_)) => "history-awarded",
                (None, None) => "history-awarded-without-ceiling",
            };
            let form = match form {
                AwardForm::Verlening => "verlening",
                AwardForm::DirecteVaststelling => "directe-vaststelling",
            };
            let text = Text::new(id)
                .euro("amount", *amount)
                .name("form", form)
                .date("day", *on);
            let text = left_after.map_or(text.clone(), |left| text.euro("left", left));
            Some(on_basis(text, basis))
        }
        Event::ApplicationRejected { basis, on, .. } => {
            Some(on_basis(Text::new("history-rejected").date("day", *on), basis))
        }
        Event::ApplicationNotTaken { basis, on, .. } => {
            Some(on_basis(Text::new("history-not-taken").date("day", *on), basis))
        }
        _ => None,
    }
}

fn on_basis(text: Text, basis: &Basis) -> Text {
    match basis {
        Basis::Mandate { .. } => text.name("basis", "mandate"),
        Basis::College { .. } => text.name("basis", "college"),
    }
}

/// Names a condition in both languages: its name is data of the municipality.
fn about(text: Text, condition: &ConditionId, scheme_year: &SchemeYear) -> Text {
    let name = scheme_year.condition(condition).map(|condition| &condition.name);
    let (nl, en) = name.map_or((&condition.0, &condition.0), |name| (&name.nl, &name.en));
    text.name("condition-nl", nl).name("condition-en", en)
}

fn judged_id(judged: Judged) -> &'static str {
    match judged {
        Judged::Meets => "meets",
        Judged::Fails => "fails",
        Judged::Question => "question",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentences::{Language, say};
    use rules::{
        euro::Euro,
        pot::{Holder, PotId},
        role::PersonId,
        scheme::SchemeId,
    };
    use uuid::Uuid;

    const MARIJKE: PersonId = PersonId(Uuid::from_u128(7));

    fn awarded(left_after: Option<Euro>) -> StoredEvent {
        let event = Event::GrantAwarded {
            amount: Euro::whole(1_350),
            asked: Euro::whole(1_350),
            form: AwardForm::Verlening,
            basis: Basis::Mandate {
                reference: "M1".to_owned(),
            },
            pot: PotId {
                scheme: SchemeId::new("x"),
                holder: Holder::Municipality,
                year: Some(2026),
            },
            left_after,
            terms: None,
            verdicts: Vec::new(),
            on: "2026-11-21".parse().unwrap(),
            by: MARIJKE,
            allotment: None,
        };
        let at = "2026-11-21T09:00:00Z".to_owned();
        StoredEvent {
            at,
            seat: "s".to_owned(),
            person: Some(MARIJKE),
            action: 0,
            event,
        }
    }

    fn told(stored: &StoredEvent, names: &[(&str, &str)]) -> String {
        let names = names
            .iter()
            .map(|(id, name)| ((*id).to_owned(), (*name).to_owned()))
            .collect();
        let scheme_year = rules::preset::buren()
            .scheme_year(&SchemeId::new("leefbaarheidsbudget"), 2026)
            .unwrap();
        say(&line(stored, &names, &scheme_year).unwrap().text, Language::Nl)
    }

    #[test]
    fn a_decision_tells_by_whom_on_what_day_and_what_stayed_in_the_pot() {
        let id = MARIJKE.0.to_string();
        let said = told(&awarded(Some(Euro::whole(650))), &[(&id, "Marijke van Dam")]);
        for part in [
            "Marijke van Dam",
            "21 november 2026",
            "€\u{a0}1.350,00",
            "€\u{a0}650,00 over",
        ] {
            assert!(said.contains(part), "{said}");
        }
    }

    #[test]
    fn a_name_that_is_not_here_is_somebody() {
        let said = told(&awarded(None), &[]);
        assert!(said.contains("iemand") && !said.contains("unknown"), "{said}");
    }
}
