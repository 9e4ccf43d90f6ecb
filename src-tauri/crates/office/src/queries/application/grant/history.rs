//! What happened to the money of a case, in plain words.

use rules::{
    grant::{Event, Ground},
    text::Text,
};

/// One sentence per event; `counts` is false for an approval that has no effect.
pub(crate) fn sentence(event: &Event, counts: bool) -> Text {
    let (act, on, _) = event.deed();
    let id = match event {
        Event::PaymentApproved { .. } if !counts => "history-grant-approved-in-vain".to_owned(),
        Event::GrantUndone {
            objection: Some(_), ..
        } => "history-grant-undone-anew".to_owned(),
        Event::GrantSettled { ground: Some(_), .. } => "history-grant-settled-lower".to_owned(),
        Event::GrantChanged { amount, .. } if amount.is_zero() => "history-grant-revoked".to_owned(),
        _ => format!("history-grant-{}", act.id()),
    };
    let text = Text::new(&id).date("day", on);
    match event {
        Event::PaymentApproved { amount, .. }
        | Event::RecoveryOrdered { amount, .. }
        | Event::MoneyReturned { amount, .. }
        | Event::GrantSettled {
            amount, ground: None, ..
        } => text.euro("amount", *amount),
        Event::PaymentMade { amount, paid_on, .. } => text.euro("amount", *amount).date("paid", *paid_on),
        Event::GrantSettled {
            amount,
            ground: Some(ground),
            ..
        }
        | Event::GrantChanged { amount, ground, .. } => on_ground(text.euro("amount", *amount), *ground),
        Event::ViewAsked { until, .. } => text.date("until", *until),
        Event::GrantClashSettled { about, .. } => text.name("about", about.id()),
        Event::TermsSet { .. }
        | Event::GrantAccounted { .. }
        | Event::RulingSent { .. }
        | Event::ViewGiven { .. }
        | Event::GrantGivenUp { .. }
        | Event::GrantUndone { .. } => text,
    }
}

fn on_ground(text: Text, ground: Ground) -> Text {
    text.name("ground", ground.id())
}
