//! The objections and the notices of default of one case, and what may be done with them.

pub(crate) mod history;

use crate::{
    execute::remedying,
    journal::LoadedCase,
    office::Office,
    queries::{desk::person_name, rows::days_until},
    trouble::Trouble,
    wire::{
        AgainstView, NoticeView, ObjectionRulingView, ObjectionView, RemediesView, RemedyActView,
        RemedyDoing, TermView,
    },
};
use chrono::NaiveDate;
use rules::{
    calendar::Calendar,
    case,
    grant::RulingKind,
    refusal::Refusal,
    remedy::{Acts, Against, Event, Notice, Objection, ObjectionTerm, Penalty, Ruled, Setting},
    role::PersonId,
    text::Text,
};
use rusqlite::Connection;

/// All of them.
pub(super) fn show(office: &Office, loaded: &LoadedCase) -> Result<RemediesView, Trouble> {
    let setting = remedying::setting(office, loaded)?;
    let remedies = &loaded.remedies;
    let acts = remedies.acts(&loaded.case, loaded.grant.as_ref(), &setting);
    let objections = remedies.objections.iter();
    let notices = remedies.notices.iter();
    Ok(RemediesView {
        objections: objections
            .map(|one| objection(&office.db, loaded, one, &setting))
            .collect::<Result<_, _>>()?,
        notices: notices.map(|one| notice(loaded, one, &setting)).collect(),
        against: against(loaded),
        acts: views(loaded, acts),
        doings: remedies
            .doings
            .iter()
            .rev()
            .map(|doing| RemedyDoing {
                action: doing.action.clone(),
                act: doing.act,
                on: doing.on,
                locked: remedies.not_undoable(&doing.action).map(|refusal| refusal.text()),
            })
            .collect(),
        decider: setting.decides(),
    })
}

fn views(loaded: &LoadedCase, acts: Acts) -> Vec<RemedyActView> {
    let newer = loaded.newer.then_some(Refusal::NewerNeeded);
    acts.into_iter()
        .map(|(act, refusal)| RemedyActView {
            act,
            locked: newer.as_ref().or(refusal.as_ref()).map(Refusal::text),
        })
        .collect()
}

/// What an objection can go against: the decision, and those after the award.
fn against(loaded: &LoadedCase) -> Vec<AgainstView> {
    let case = &loaded.case;
    let decided = case.life.is_decided() || case.sent_on.is_some();
    let first = decided.then_some(Against::Decision);
    let rulings = loaded.grant.iter().flat_map(|grant| &grant.rulings);
    let later = rulings
        .filter(|ruling| ruling.kind != RulingKind::GivenUp)
        .map(|ruling| Against::Ruling(ruling.action.clone()));
    first
        .into_iter()
        .chain(later)
        .map(|against| called(loaded, against))
        .collect()
}

/// How a decision is called.
fn called(loaded: &LoadedCase, against: Against) -> AgainstView {
    let title = match &against {
        Against::Decision => decided(loaded),
        Against::Ruling(action) => {
            let mut rulings = loaded.grant.iter().flat_map(|grant| &grant.rulings);
            let found = rulings.find(|ruling| ruling.action == *action);
            found.map_or_else(
                || Text::new("against-undone"),
                |ruling| {
                    let id = match ruling.kind {
                        RulingKind::Settled => "against-settled",
                        RulingKind::Changed | RulingKind::GivenUp => "against-changed",
                    };
                    Text::new(id).date("day", ruling.on)
                },
            )
        }
    };
    AgainstView { against, title }
}

/// The decision on the application, as it was before an objection led to another.
fn decided(loaded: &LoadedCase) -> Text {
    let anew = |event: &case::Event| {
        matches!(
            event,
            case::Event::DecisionSettled {
                objection: Some(_),
                ..
            }
        )
    };
    let events = || loaded.events.iter().map(|stored| &stored.event);
    let before = events()
        .any(anew)
        .then(|| case::Case::fold(loaded.case.id, events().take_while(|event| !anew(event))))
        .flatten();
    let case = before.as_ref().unwrap_or(&loaded.case);
    let text = Text::new("against-decision").name("outcome", case.life.outcome().id());
    match case.decided_on {
        Some(on) => text.date("day", on),
        None => Text::new("against-undone"),
    }
}

fn objection(
    db: &Connection,
    loaded: &LoadedCase,
    one: &Objection,
    setting: &Setting,
) -> Result<ObjectionView, Trouble> {
    let calendar = &setting.calendar;
    let ruling = one.ruling.as_ref();
    let by_action = |action: &str| {
        let mut stored = loaded.remedy_events.iter();
        stored.find(|stored| loaded.actions[stored.action].head.to_string() == action)
    };
    let claims = loaded
        .remedy_clashes
        .iter()
        .filter(|clash| clash.objection == one.action);
    let claims = claims.flat_map(|clash| &clash.claims).filter_map(|&claim| {
        let action = loaded.actions[claim].head.to_string();
        by_action(&action).map(|stored| (action, &stored.event))
    });
    Ok(ObjectionView {
        objection: one.action.clone(),
        against: called(loaded, one.against.clone()),
        objector: one.objector,
        who: told(loaded, &one.action, "who"),
        grounds: told(loaded, &one.action, "grounds"),
        received_on: one.received_on,
        timing: one.timing(calendar),
        filed_by: one.filing(calendar).map(|term| term.last_day),
        term: one
            .term(setting.today, calendar)
            .filter(|_| one.is_open())
            .map(|term| term_view(&term, setting.today)),
        ruling: ruling
            .map(|ruling| {
                Ok::<_, Trouble>(ObjectionRulingView {
                    action: ruling.action.clone(),
                    ruled: ruling.ruled,
                    excused: ruling.excused,
                    on: ruling.on,
                    who: named(db, ruling.by)?,
                    sent_on: ruling.sent_on,
                    reason: told(loaded, &ruling.action, "reason"),
                })
            })
            .transpose()?,
        follow: one.follow,
        claims: claims
            .filter_map(|(action, event)| claimed(db, loaded, action, event).transpose())
            .collect::<Result<_, _>>()?,
        acts: views(loaded, one.acts(&loaded.case, setting)),
    })
}

/// One of several decisions that differ.
fn claimed(
    db: &Connection,
    loaded: &LoadedCase,
    action: String,
    event: &Event,
) -> Result<Option<ObjectionRulingView>, Trouble> {
    let (ruled, excused) = match event {
        Event::ObjectionDecided { ruled, excused, .. } => (*ruled, *excused),
        Event::ObjectionWithdrawn { .. } => (Ruled::Withdrawn, false),
        _ => return Ok(None),
    };
    let (_, on, by) = event.deed();
    Ok(Some(ObjectionRulingView {
        reason: told(loaded, &action, "reason"),
        action,
        ruled,
        excused,
        on,
        who: named(db, by)?,
        sent_on: None,
    }))
}

fn notice(loaded: &LoadedCase, one: &Notice, setting: &Setting) -> NoticeView {
    let penalty = one.penalty(setting.today, &setting.calendar);
    NoticeView {
        notice: one.action.clone(),
        objection: one.objection.clone(),
        who: told(loaded, &one.action, "who"),
        received_on: one.received_on,
        premature: one.is_premature(),
        says: says(one, penalty.as_ref(), setting.today),
        penalty,
        exception: one.exception,
        paid: one.paid.map(|(amount, _)| amount),
        paid_on: one.paid.map(|(_, on)| on),
        acts: views(loaded, one.acts(&loaded.case, setting)),
    }
}

/// What a notice means now.
fn says(one: &Notice, penalty: Option<&Penalty>, today: NaiveDate) -> Text {
    let number = |days: u32| i32::try_from(days).unwrap_or(i32::MAX);
    match (penalty, one.exception, one.term_ended) {
        (_, Some(exception), _) => Text::new("notice-excepted").name("exception", exception.id()),
        (None, None, Some(ended)) => Text::new("notice-premature").date("day", ended),
        (None, None, None) => Text::new("notice-no-term"),
        (Some(penalty), None, _) if penalty.days == 0 && penalty.runs => Text::new("notice-free")
            .date("day", penalty.free_until)
            .number("days", days_until(penalty.free_until, today)),
        (Some(penalty), None, _) if penalty.days == 0 => Text::new("notice-in-time"),
        (Some(penalty), None, _) if penalty.runs => Text::new("notice-runs")
            .date("day", penalty.first_day)
            .number("days", number(penalty.days))
            .euro("amount", penalty.amount)
            .euro("most", penalty.most),
        (Some(penalty), None, _) => Text::new("notice-stopped")
            .number("days", number(penalty.days))
            .euro("amount", penalty.amount),
    }
}

fn term_view(term: &ObjectionTerm, today: NaiveDate) -> TermView {
    TermView {
        last_day: term.last_day,
        days_left: days_until(term.last_day, today),
        still: term.still_today,
        why: term.explanation(),
    }
}

/// The term to decide on an objection, in words: for Vandaag.
pub(crate) fn term_of(loaded: &LoadedCase, objection: &str, today: NaiveDate) -> Option<TermView> {
    let one = loaded.remedies.objection(objection)?;
    let term = one.term(today, &Calendar::default())?;
    Some(term_view(&term, today))
}

fn named(db: &Connection, person: PersonId) -> Result<String, Trouble> {
    Ok(person_name(db, &person.0.to_string())?.unwrap_or_default())
}

/// What was told in an action under this word; empty when that is not here.
fn told(loaded: &LoadedCase, action: &str, what: &str) -> String {
    let Some(place) = loaded
        .actions
        .iter()
        .position(|known| known.head.to_string() == action)
    else {
        return String::new();
    };
    let ending = format!(":{what}");
    let words = loaded.events.iter().filter_map(|stored| match &stored.event {
        case::Event::WordsTold { words } if stored.action == place => Some(words),
        _ => None,
    });
    words
        .flatten()
        .find(|(key, _)| key.starts_with("remedy:") && key.ends_with(&ending))
        .map_or_else(String::new, |(_, text)| text.clone())
}
