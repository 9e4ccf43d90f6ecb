//! How long the words and personal data of a case are kept, and from when they may go.
//!
//! The terms are those of the Selectielijst gemeenten 2020 (Stcrt. 2020, 11143): one list for every municipality, and so
//! not part of one municipality's preset. A term runs from the end of the case: the last day on which something was
//! decided, sent, shown, paid or paid back. Where more than one class fits, the longest term counts.

mod erasure;
mod selectielijst;

pub use erasure::{ErasureId, Ground, MOST_CASES, NoErasure};
pub use selectielijst::TERMS;

use crate::{case::Case, grant::Grant, life::State, remedy::Remedies, text::Bilingual};
use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a case is in the Selectielijst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RetentionClass")]
pub enum Class {
    /// Money was granted, and what was done with it is accounted for.
    Granted,
    /// Money was granted and nothing has to be accounted for.
    GrantedFreely,
    /// It was refused.
    Refused,
    /// The grant was ended: given up, revoked, or asked back.
    Ended,
    /// It was broken off: withdrawn, not taken, sent on, helped otherwise.
    Aborted,
    /// An objection against a decision on money.
    Objection,
    /// A payment.
    Payment,
}

impl Class {
    /// Its name as it travels; the message id is `retention-class-` with this.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::GrantedFreely => "granted-freely",
            Self::Refused => "refused",
            Self::Ended => "ended",
            Self::Aborted => "aborted",
            Self::Objection => "objection",
            Self::Payment => "payment",
        }
    }

    /// Its row in the Selectielijst.
    #[must_use]
    pub fn term(self) -> &'static Term {
        TERMS
            .iter()
            .find(|term| term.class == self)
            .expect("BUG: every class has a term")
    }
}

/// A row of the Selectielijst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// For which cases.
    pub class: Class,
    /// How many years.
    pub years: u32,
    /// The number of the result in the list: "8.1.7".
    pub number: &'static str,
}

impl Term {
    /// Where it is written, in both languages.
    #[must_use]
    pub fn source(&self) -> Bilingual {
        let place = format!(
            "Selectielijst gemeenten 2020 (Stcrt. 2020, 11143), {}",
            self.number
        );
        Bilingual::new(&place, &place)
    }
}

/// How long a case is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Kept {
    /// As what.
    pub class: Class,
    /// The day the term began: the end of the case as it is known.
    pub since: NaiveDate,
    /// The last day on which it is kept; from the next day on it may go.
    pub until: NaiveDate,
}

/// How long a case is kept; none while it waits for a decision.
///
/// A grant that is not closed yet has a term too, counted from what happened last: whether it may go is another question
/// ([`hold`]).
#[must_use]
pub fn kept(case: &Case, grant: Option<&Grant>, remedies: &Remedies) -> Option<Kept> {
    let outcome = case.life.outcome();
    if case.life.is_open() || outcome == State::Draft {
        return None;
    }
    let end = last_day(case, grant);
    let mut kept = Kept::of(class(outcome, grant), end);
    let paid = grant
        .and_then(last_paid)
        .into_iter()
        .chain(penalty_paid(remedies));
    let payment = paid.max().map(|on| Kept::of(Class::Payment, on));
    let objection = last_ruled(remedies).map(|on| Kept::of(Class::Objection, on));
    for longer in [payment, objection].into_iter().flatten() {
        if longer.until > kept.until {
            kept = longer;
        }
    }
    Some(kept)
}

impl Kept {
    /// The term of a class, from a day.
    #[must_use]
    pub fn of(class: Class, since: NaiveDate) -> Self {
        let until = years_after(since, class.term().years);
        Self { class, since, until }
    }
}

/// Why a case that is past its term may not go yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RetentionHold")]
pub enum Hold {
    /// It waits for a decision.
    Undecided,
    /// The decision was not sent yet.
    Unsent,
    /// It is in a dispute between laptops.
    Disputed,
    /// Money is to be paid.
    ToPay,
    /// Money is to come back.
    ToRecover,
    /// The grant is to be accounted for or settled, or a view is awaited.
    Unsettled,
    /// An objection is open, or can still be made.
    Objection,
    /// A newer program did something with it that this one does not know.
    Newer,
}

impl Hold {
    /// Its name as it travels; the message id is `retention-hold-` with this.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            Self::Unsent => "unsent",
            Self::Disputed => "disputed",
            Self::ToPay => "to-pay",
            Self::ToRecover => "to-recover",
            Self::Unsettled => "unsettled",
            Self::Objection => "objection",
            Self::Newer => "newer",
        }
    }
}

/// Why nothing of a case may be erased on `today`, whatever the ground; none when nothing is open in it.
#[must_use]
pub fn hold(case: &Case, grant: Option<&Grant>, remedies: &Remedies, today: NaiveDate) -> Option<Hold> {
    use crate::grant::State as Money;
    if case.life.is_open() {
        return Some(Hold::Undecided);
    }
    if remedies.is_open() {
        return Some(Hold::Objection);
    }
    match grant.map(Grant::state) {
        Some(Money::Due) => return Some(Hold::ToPay),
        Some(Money::ToRecover) => return Some(Hold::ToRecover),
        Some(Money::ToAccount | Money::ToSettle | Money::ViewAsked) => return Some(Hold::Unsettled),
        Some(Money::Promised | Money::ToSend) => return Some(Hold::Unsent),
        Some(Money::Closed) | None => {}
    }
    if grant.is_some_and(|grant| grant.waiting().next().is_some()) {
        return Some(Hold::ToPay);
    }
    if case.life.is_decided() && case.sent_on.is_none() {
        return Some(Hold::Unsent);
    }
    let calendar = crate::calendar::Calendar::default();
    let objecting = case.objection_term(&calendar);
    if objecting.is_some_and(|term| today <= term.last_day) {
        return Some(Hold::Objection);
    }
    let owed = remedies.notices.iter().any(|notice| {
        let penalty = notice.penalty(today, &calendar);
        notice.paid.is_none() && penalty.is_some_and(|penalty| !penalty.amount.is_zero())
    });
    owed.then_some(Hold::ToPay)
}

fn class(outcome: State, grant: Option<&Grant>) -> Class {
    match outcome {
        State::Rejected => Class::Refused,
        State::Awarded | State::AwardedInPart => match grant {
            Some(grant) if grant.entitled().is_zero() || !grant.ordered.is_empty() => Class::Ended,
            Some(grant) if grant.terms.show.is_some() => Class::Granted,
            _ => Class::GrantedFreely,
        },
        _ => Class::Aborted,
    }
}

/// The last day on which an objection was decided, sent or taken back.
fn last_ruled(remedies: &Remedies) -> Option<NaiveDate> {
    let rulings = remedies.objections.iter().filter_map(|one| one.ruling.as_ref());
    rulings.map(|ruling| ruling.sent_on.unwrap_or(ruling.on)).max()
}

/// The days on which a penalty for deciding late was paid.
fn penalty_paid(remedies: &Remedies) -> impl Iterator<Item = NaiveDate> {
    remedies
        .notices
        .iter()
        .filter_map(|notice| notice.paid.map(|(_, on)| on))
}

/// The last day on which something happened that the case rests on.
fn last_day(case: &Case, grant: Option<&Grant>) -> NaiveDate {
    let of_case = [Some(case.received_on), case.decided_on, case.sent_on];
    let of_grant = grant.into_iter().flat_map(|grant| {
        let rulings = grant.rulings.iter().flat_map(|one| [Some(one.on), one.sent_on]);
        let ordered = grant.ordered.iter().map(|one| Some(one.on));
        let returned = grant.returned.iter().map(|one| Some(one.on));
        let shown = [grant.account.map(|account| account.on), last_paid(grant)];
        rulings.chain(ordered).chain(returned).chain(shown)
    });
    of_case
        .into_iter()
        .chain(of_grant)
        .flatten()
        .max()
        .unwrap_or(case.received_on)
}

fn last_paid(grant: &Grant) -> Option<NaiveDate> {
    let paid = grant.payments.iter().flat_map(|payment| &payment.paid);
    paid.map(|paid| paid.paid_on).max()
}

/// The same day so many years later; 29 February becomes 1 March where there is none.
fn years_after(day: NaiveDate, years: u32) -> NaiveDate {
    let year = day.year().saturating_add_unsigned(years);
    day.with_year(year)
        .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
        .unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests;
