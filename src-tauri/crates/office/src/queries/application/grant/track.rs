//! The steps of the money on the track line: promised, paid, accounted for, settled, and what comes back.

use crate::wire::{Stand, TrackStep};
use chrono::NaiveDate;
use rules::{
    grant::{Grant, Setting, State},
    text::Text,
};

/// The steps as they stand.
pub(super) fn of(grant: &Grant, setting: &Setting) -> Vec<TrackStep> {
    let state = grant.state();
    let mut steps = vec![paid(grant, setting)];
    let verlening = !(grant.is_final() && grant.rulings.is_empty());
    if verlening && (grant.terms.show.is_some() || grant.account.is_some()) {
        steps.push(accounted(grant, state));
    }
    if verlening {
        steps.push(settled(grant, state));
        // Where nothing goes in advance, what is shown comes before what is paid.
        if grant.terms.instalments.is_empty() {
            steps.rotate_left(1);
        }
    }
    if !grant.to_recover().is_zero() || !grant.returned.is_empty() {
        steps.push(returned(grant, state));
    }
    steps
}

fn step(name: &str, stand: Stand, when: Option<Text>) -> TrackStep {
    TrackStep {
        step: name.to_owned(),
        stand,
        when,
    }
}

fn on(day: NaiveDate) -> Text {
    Text::new("track-on").date("day", day)
}

fn by(day: NaiveDate) -> Text {
    Text::new("track-by").date("day", day)
}

fn paid(grant: &Grant, setting: &Setting) -> TrackStep {
    let last = grant
        .payments
        .iter()
        .flat_map(|payment| &payment.paid)
        .map(|paid| paid.paid_on)
        .max();
    let due = grant.dues(&setting.calendar).first().map(|due| due.pay_by);
    match (due, last) {
        (Some(pay_by), _) if grant.state() == State::Due => step("paid", Stand::Now, Some(by(pay_by))),
        (Some(pay_by), _) => step("paid", Stand::ToCome, Some(by(pay_by))),
        (None, Some(day)) => step("paid", Stand::Done, Some(on(day))),
        (None, None) if grant.entitled().is_zero() => step("paid", Stand::Done, None),
        (None, None) => step("paid", Stand::ToCome, None),
    }
}

fn accounted(grant: &Grant, state: State) -> TrackStep {
    match (grant.account, grant.terms.show) {
        (Some(account), _) => step("accounted", Stand::Done, Some(on(account.on))),
        (None, _) if grant.is_final() => step("accounted", Stand::Done, None),
        (None, show) => {
            let stand = if state == State::ToAccount {
                Stand::Now
            } else {
                Stand::ToCome
            };
            step("accounted", stand, show.map(|show| by(show.by)))
        }
    }
}

fn settled(grant: &Grant, state: State) -> TrackStep {
    let last = grant.rulings.last().filter(|_| grant.is_final());
    match last {
        Some(ruling) if state == State::ToSend => step("settled", Stand::Now, Some(on(ruling.on))),
        Some(ruling) => step("settled", Stand::Done, Some(on(ruling.on))),
        None if matches!(state, State::ToSettle | State::ViewAsked) => step("settled", Stand::Now, None),
        None => step("settled", Stand::ToCome, None),
    }
}

fn returned(grant: &Grant, state: State) -> TrackStep {
    let last = grant.returned.iter().map(|one| one.on).max();
    match last {
        Some(day) if grant.to_recover().is_zero() => step("returned", Stand::Done, Some(on(day))),
        _ if state == State::ToRecover => step("returned", Stand::Now, None),
        _ => step("returned", Stand::ToCome, None),
    }
}
