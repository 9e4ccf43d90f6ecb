//! What became of the money of one case, and what may be done with it.

pub(crate) mod history;
mod track;

use crate::{
    execute::handling,
    journal::LoadedCase,
    office::Office,
    queries::desk::person_name,
    trouble::Trouble,
    wire::{
        AccountView, DoingView, GrantActView, GrantView, GroundView, HearingView, PaymentView, RulingView,
    },
};
use rules::{
    case,
    grant::{Act, Event, Grant, Occasion, Ruling, RulingKind, Setting, Steps},
    refusal::Refusal,
    role::PersonId,
};
use rusqlite::Connection;

/// The money of a case; none without an award.
pub(super) fn show(office: &Office, loaded: &LoadedCase) -> Result<Option<GrantView>, Trouble> {
    let Some(grant) = &loaded.grant else {
        return Ok(None);
    };
    let setting = handling::setting(office, loaded)?;
    let db = &office.db;
    let occasion = grant.occasion();
    Ok(Some(GrantView {
        state: grant.state(),
        form: grant.form,
        awarded: grant.awarded,
        entitled: grant.entitled(),
        fixed: grant.is_final(),
        terms: grant.terms.clone(),
        steps: Steps::of(&loaded.case, Some(grant)),
        track: track::of(grant, &setting),
        dues: grant.dues(&setting.calendar),
        payable: grant.payable(setting.today),
        rulings: rulings(db, loaded, grant)?,
        account: grant.account.map(|account| AccountView {
            on: account.on,
            spent: account.spent,
            report: told_last(loaded, Act::Account, "report"),
        }),
        hearing: grant.hearing.map(|hearing| HearingView {
            asked_on: hearing.asked_on,
            until: hearing.until,
            given_on: hearing.given_on,
            about: told_last(loaded, Act::AskView, "about"),
            view: told_last(loaded, Act::NoteView, "view"),
        }),
        payments: payments(db, loaded, grant)?,
        ordered: grant.ordered.iter().map(|order| order.amount).sum(),
        to_order: grant.to_order(),
        recover_by: grant.last_day_to_recover(),
        most: grant.most(),
        own_account: grant.own_account(),
        settling: grounds(Occasion::Settling),
        changing: grounds(occasion),
        acts: acts(loaded, grant, &setting),
        doings: doings(grant, &setting),
    }))
}

fn grounds(occasion: Occasion) -> Vec<GroundView> {
    rules::grant::Ground::of(occasion)
        .filter_map(|ground| {
            let article = ground.article(occasion)?.to_owned();
            Some(GroundView { ground, article })
        })
        .collect()
}

fn acts(loaded: &LoadedCase, grant: &Grant, setting: &Setting) -> Vec<GrantActView> {
    let shown = |act: &Act| !matches!(act, Act::Undo | Act::SettleClash);
    grant
        .acts(&loaded.case, setting)
        .into_iter()
        .filter(|(act, _)| shown(act))
        .map(|(act, refusal)| {
            let own = || {
                loaded
                    .remedies
                    .permits_anew(act, grant, setting.actor.person)
                    .err()
            };
            let refusal = if loaded.newer {
                Some(Refusal::NewerNeeded)
            } else {
                refusal.or_else(own)
            };
            GrantActView {
                act,
                locked: refusal.map(|refusal| refusal.text()),
            }
        })
        .collect()
}

fn doings(grant: &Grant, setting: &Setting) -> Vec<DoingView> {
    grant
        .doings
        .iter()
        .rev()
        .map(|doing| DoingView {
            action: doing.action.clone(),
            act: doing.act,
            on: doing.on,
            locked: grant
                .not_undoable(&doing.action, setting)
                .map(|refusal| refusal.text()),
            warnings: grant.left_since(&doing.action),
        })
        .collect()
}

fn rulings(db: &Connection, loaded: &LoadedCase, grant: &Grant) -> Result<Vec<RulingView>, Trouble> {
    let view = |ruling: &Ruling| {
        Ok(RulingView {
            act: match ruling.kind {
                RulingKind::Settled => Act::Settle,
                RulingKind::Changed => Act::Change,
                RulingKind::GivenUp => Act::GiveUp,
            },
            amount: ruling.amount,
            ground: ruling.ground,
            on: ruling.on,
            who: named(db, ruling.by)?,
            sent_on: ruling.sent_on,
            reason: told(loaded, &ruling.action, "reason"),
        })
    };
    grant.rulings.iter().map(view).collect()
}

fn payments(db: &Connection, loaded: &LoadedCase, grant: &Grant) -> Result<Vec<PaymentView>, Trouble> {
    let view = |payment: &rules::grant::Payment| {
        let last = payment.paid.last();
        Ok(PaymentView {
            payment: payment.action.clone(),
            approved: payment.approved,
            on: payment.on,
            who: named(db, payment.by)?,
            paid: payment.paid.iter().map(|paid| paid.amount).sum(),
            paid_on: last.map(|paid| paid.paid_on),
            reference: last.map_or_else(String::new, |paid| told(loaded, &paid.action, "reference")),
        })
    };
    grant.payments.iter().map(view).collect()
}

fn named(db: &Connection, person: PersonId) -> Result<String, Trouble> {
    Ok(person_name(db, &person.0.to_string())?.unwrap_or_default())
}

/// What was told in an action under this word; empty when that is not here.
fn told(loaded: &LoadedCase, action: &str, what: &str) -> String {
    let place = loaded
        .actions
        .iter()
        .position(|known| known.head.to_string() == action);
    place.map_or_else(String::new, |place| told_in(loaded, place, what))
}

fn told_in(loaded: &LoadedCase, action: usize, what: &str) -> String {
    let ending = format!(":{what}");
    let words = loaded.events.iter().filter_map(|stored| match &stored.event {
        case::Event::WordsTold { words } if stored.action == action => Some(words),
        _ => None,
    });
    words
        .flatten()
        .find(|(key, _)| key.starts_with("grant:") && key.ends_with(&ending))
        .map_or_else(String::new, |(_, text)| text.clone())
}

/// What was told the last time that this was done.
fn told_last(loaded: &LoadedCase, act: Act, what: &str) -> String {
    let deed = |event: &Event| event.deed().0;
    loaded
        .grant_events
        .iter()
        .rev()
        .find(|stored| deed(&stored.event) == act)
        .map_or_else(String::new, |stored| told_in(loaded, stored.action, what))
}
