//! The terms of a case in words: to decide, to object, to pay, to show what was done.

use crate::{
    journal::LoadedCase,
    wire::{ClockView, TermView},
};
use chrono::NaiveDate;
use rules::{calendar::Calendar, term::Term, text::Text};

/// Those that run, and the one to object for as long as it runs. The one to decide stands by itself on the page as well.
pub(super) fn of(loaded: &LoadedCase, today: NaiveDate) -> Vec<ClockView> {
    let (case, calendar) = (&loaded.case, Calendar::default());
    let mut clocks = Vec::new();
    let mut add = |clock: &str, term: Option<TermView>| {
        let clock = clock.to_owned();
        clocks.extend(term.map(|term| ClockView { clock, term }));
    };
    let open = case.life.is_open();
    add(
        "decision",
        open.then(|| TermView::of(&case.decision_term(today, &calendar), today)),
    );
    let filing = case
        .objection_term(&calendar)
        .filter(|term| term.last_day >= today);
    let clock = if loaded.remedies.decided_anew() {
        "appeal"
    } else {
        "objection"
    };
    add(clock, filing.map(|term| view(&term, "term-sent", today)));
    let grant = loaded.grant.as_ref();
    let payment = grant.and_then(|grant| grant.payment_term(&calendar));
    add("payment", payment.map(|term| view(&term, "term-due", today)));
    let show = grant
        .filter(|grant| grant.account.is_none() && !grant.is_final() && grant.sent_on.is_some())
        .and_then(|grant| grant.terms.show);
    add(
        "account",
        show.map(|show| TermView {
            last_day: show.by,
            days_left: crate::queries::rows::days_until(show.by, today),
            still: false,
            why: vec![Text::new("term-in-decision").date("day", show.by)],
        }),
    );
    clocks
}

/// A reckoned term in words, as it stands `today`.
fn view(term: &Term, begins: &str, today: NaiveDate) -> TermView {
    TermView {
        last_day: term.last_day,
        days_left: term.days_left(today),
        still: false,
        why: term.explanation(begins),
    }
}
