//! Puts what stands into the grant.

use super::{
    About, Event, Grant,
    clashing::{Standing, about},
    history::History,
};
use crate::{
    euro::Euro,
    grant::{Account, Doing, Hearing, Order, Paid, Payment, Returned, Ruling, RulingKind, Terms},
};
use chrono::NaiveDate;

pub(super) fn put(grant: &mut Grant, history: &History<'_>, standing: &Standing<'_>) {
    grant.count = u32::try_from(history.grant().count()).unwrap_or(u32::MAX);
    put_terms(grant, history, standing);
    put_rulings(grant, history, standing);
    grant.account = account(history, standing);
    grant.hearing = hearing(history, standing);
    put_payments(grant, history, standing);
    for (at, event) in &standing.steps {
        let action = history.name(*at);
        match event {
            Event::RecoveryOrdered { amount, on, .. } => grant.ordered.push(Order {
                action,
                amount: *amount,
                on: *on,
            }),
            Event::MoneyReturned { amount, on, .. } => grant.returned.push(Returned {
                action,
                amount: *amount,
                on: *on,
            }),
            _ => {}
        }
    }
    let doings = standing
        .steps
        .iter()
        .filter(|(_, event)| !matches!(event, Event::GrantUndone { .. } | Event::GrantClashSettled { .. }));
    grant.doings = doings
        .map(|(at, event)| {
            let (act, on, _) = event.deed();
            let action = history.name(*at);
            Doing { action, act, on }
        })
        .collect();
}

/// Of terms set on several sides those that pay least in advance.
fn put_terms(grant: &mut Grant, history: &History<'_>, standing: &Standing<'_>) {
    let set: Vec<(usize, &Terms)> = standing
        .steps
        .iter()
        .filter_map(|(at, event)| match event {
            Event::TermsSet { terms, .. } => Some((*at, terms)),
            _ => None,
        })
        .collect();
    let latest = history.latest(&set.iter().map(|(at, _)| *at).collect::<Vec<_>>());
    let least = set
        .iter()
        .filter(|(at, _)| latest.contains(at))
        .min_by_key(|(at, terms)| (terms.advance(), history.name(*at)));
    if let Some((_, terms)) = least {
        grant.terms = (*terms).clone();
    }
}

/// In order, and of several latest ones the one that leaves most at the end: no money is promised twice.
fn put_rulings(grant: &mut Grant, history: &History<'_>, standing: &Standing<'_>) {
    let latest = standing.rulings();
    let mut rulings: Vec<(bool, Euro, Ruling)> = Vec::new();
    for (at, event) in &standing.steps {
        if let Some(mut ruling) = ruling(history.name(*at), event) {
            ruling.sent_on = sent_on(standing, &ruling.action);
            let last = latest.contains(at);
            rulings.push((last, if last { ruling.amount } else { Euro::ZERO }, ruling));
        }
    }
    rulings.sort_by_key(|(last, amount, ruling)| (*last, *amount, ruling.on, ruling.action.clone()));
    grant.rulings = rulings.into_iter().map(|(_, _, ruling)| ruling).collect();
}

fn ruling(action: String, event: &Event) -> Option<Ruling> {
    let (kind, amount, ground) = match event {
        Event::GrantSettled { amount, ground, .. } => (RulingKind::Settled, *amount, *ground),
        Event::GrantChanged { amount, ground, .. } => (RulingKind::Changed, *amount, Some(*ground)),
        Event::GrantGivenUp { .. } => (RulingKind::GivenUp, Euro::ZERO, None),
        _ => return None,
    };
    let (_, on, by) = event.deed();
    Some(Ruling {
        action,
        kind,
        amount,
        ground,
        on,
        by,
        sent_on: None,
    })
}

/// The day on which a decision was first sent.
fn sent_on(standing: &Standing<'_>, decided: &str) -> Option<NaiveDate> {
    let sent = standing.steps.iter().filter_map(|(_, event)| match event {
        Event::RulingSent { ruling, sent_on, .. } if ruling == decided => Some(*sent_on),
        _ => None,
    });
    sent.min()
}

/// Of accounts on several sides the one that spent least.
fn account(history: &History<'_>, standing: &Standing<'_>) -> Option<Account> {
    let all: Vec<(usize, Account)> = standing
        .steps
        .iter()
        .filter_map(|(at, event)| match event {
            Event::GrantAccounted { spent, on, .. } => Some((
                *at,
                Account {
                    on: *on,
                    spent: *spent,
                },
            )),
            _ => None,
        })
        .collect();
    let latest = history.latest(&all.iter().map(|(at, _)| *at).collect::<Vec<_>>());
    all.into_iter()
        .filter(|(at, _)| latest.contains(at))
        .min_by_key(|(at, account)| (account.spent, account.on, history.name(*at)))
        .map(|(_, account)| account)
}

/// The request that no decision followed; of several the one that runs longest. A view answers it that was noted by who
/// knew of it.
fn hearing(history: &History<'_>, standing: &Standing<'_>) -> Option<Hearing> {
    let asked = standing.steps.iter().filter_map(|(at, event)| match event {
        Event::ViewAsked { until, on, .. } => Some((*at, *until, *on)),
        _ => None,
    });
    let open = asked.filter(|(at, ..)| {
        !standing
            .steps
            .iter()
            .any(|(later, event)| about(event) == Some(About::Rulings) && history.follows(*later, *at))
    });
    let (at, until, asked_on) = open.max_by_key(|(at, until, _)| (*until, history.name(*at)))?;
    let given = standing.steps.iter().filter_map(|(later, event)| match event {
        Event::ViewGiven { on, .. } if history.follows(*later, at) => Some(*on),
        _ => None,
    });
    Some(Hearing {
        asked_on,
        until,
        given_on: given.min(),
    })
}

/// One payment that two sides noted the same way is one.
fn put_payments(grant: &mut Grant, history: &History<'_>, standing: &Standing<'_>) {
    for (at, event) in &standing.steps {
        if let Event::PaymentApproved { amount, on, by } = event {
            grant.payments.push(Payment {
                action: history.name(*at),
                approved: *amount,
                on: *on,
                by: *by,
                paid: Vec::new(),
            });
        }
    }
    let mut noted: Vec<(usize, &str, Euro, NaiveDate)> = Vec::new();
    for (at, event) in &standing.steps {
        let Event::PaymentMade {
            payment,
            amount,
            paid_on,
            on,
            by,
        } = event
        else {
            continue;
        };
        let twice = noted.iter().any(|(other, of, much, day)| {
            (*of, *much, *day) == (payment, *amount, *paid_on) && history.apart(*other, *at)
        });
        noted.push((*at, payment, *amount, *paid_on));
        if twice {
            continue;
        }
        let paid = Paid {
            action: history.name(*at),
            amount: *amount,
            paid_on: *paid_on,
        };
        match grant.payments.iter_mut().find(|one| one.action == *payment) {
            Some(one) => one.paid.push(paid),
            // Its approval does not count (any more), and the money left all the same.
            None => grant.payments.push(Payment {
                action: payment.clone(),
                approved: Euro::ZERO,
                on: *on,
                by: *by,
                paid: vec![paid],
            }),
        }
    }
}
