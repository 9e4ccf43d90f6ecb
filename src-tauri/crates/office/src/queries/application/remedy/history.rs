//! What happened to objections and notices of default, in plain words.

use rules::{remedy::Event, text::Text};

/// One sentence per event; `counts` is false for a decision by who had decided what the objection goes against.
pub(crate) fn sentence(event: &Event, counts: bool) -> Text {
    let (act, on, _) = event.deed();
    let id = match event {
        Event::ObjectionDecided { .. } if !counts => "history-remedy-decided-in-vain".to_owned(),
        _ => format!("history-remedy-{}", act.id()),
    };
    let text = Text::new(&id).date("day", on);
    match event {
        Event::ObjectionNoted { received_on, .. } | Event::DefaultNoted { received_on, .. } => {
            text.date("received", *received_on)
        }
        Event::ObjectionRepairAsked { until, .. } | Event::ObjectionDelayAgreed { until, .. } => {
            text.date("until", *until)
        }
        Event::ObjectionDecided { ruled, .. } => text.name("ruled", ruled.id()),
        Event::DefaultExcepted { exception, .. } => text.name("exception", exception.id()),
        Event::PenaltyPaid { amount, paid_on, .. } => text.euro("amount", *amount).date("paid", *paid_on),
        Event::ObjectionRepaired { .. }
        | Event::ObjectionExtended { .. }
        | Event::ObjectionDecisionSent { .. }
        | Event::ObjectionWithdrawn { .. }
        | Event::RemedyUndone { .. }
        | Event::ObjectionClashSettled { .. } => text,
    }
}
