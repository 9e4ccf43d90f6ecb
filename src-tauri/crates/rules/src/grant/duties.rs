//! What is to be done with the money of a case, from which day on and by when.

use super::Grant;
use crate::{
    calendar::Calendar,
    case::Case,
    duty::{Deed, Duty},
    euro::Euro,
    role::PersonId,
    term::{Length, Term},
};
use chrono::{Days, NaiveDate};

/// So many days before a receiver has to show or pay something it is looked after.
const AHEAD: Days = Days::new(14);
/// So many days before the term for a view ends it is looked after.
const VIEW_AHEAD: Days = Days::new(7);
/// How long the municipality has to settle from the day the account came in (Awb 4:13 lid 2).
const SETTLING: Length = Length::Weeks(8);
/// How long a receiver has to pay back what was asked back (Awb 4:87 lid 1).
const PAYING_BACK: Length = Length::Weeks(6);

impl Grant {
    /// What is to be done, in the order of a life. Knows no clock.
    #[must_use]
    pub fn duties(&self, case: &Case, calendar: &Calendar) -> Vec<Duty> {
        let taken_in_by = vec![case.taken_in_by];
        let mut duties = Vec::new();
        if !case.lacks_second_person() {
            duties.extend(self.to_approve(calendar));
            duties.extend(self.to_note_paid(calendar));
        }
        duties.extend(self.to_account());
        duties.extend(self.to_settle(taken_in_by.clone(), calendar));
        duties.extend(
            self.unsent()
                .map(|ruling| duty(Deed::SendRuling, ruling.on, None, ruling.amount)),
        );
        duties.extend(self.to_hear(taken_in_by));
        duties.extend(self.to_get_back(calendar));
        duties
    }

    /// What is due and was not approved, by anybody but who decided what it rests on.
    fn to_approve(&self, calendar: &Calendar) -> Option<Duty> {
        let mut approved = self.approved();
        let mut open = self.dues(calendar).into_iter().filter_map(|due| {
            let gone = approved.min(due.amount);
            approved = approved.less(gone);
            (due.amount > gone).then(|| (due.amount.less(gone), due))
        });
        let (amount, first) = open.next()?;
        // Parts that become due on the same day are approved together.
        let with_it: Euro = open
            .filter(|(_, due)| due.from == first.from)
            .map(|(more, _)| more)
            .sum();
        Some(Duty {
            not_by: self.rests_on.clone(),
            ..duty(
                Deed::ApprovePayment,
                first.from,
                Some(first.pay_by),
                amount.plus(with_it),
            )
        })
    }

    fn to_note_paid(&self, calendar: &Calendar) -> Option<Duty> {
        let first = self.waiting().next()?;
        let by = self.dues(calendar).first().map(|due| due.pay_by);
        Some(duty(Deed::NotePaid, first.on, by, self.approved()))
    }

    /// Two weeks ahead, until the receiver showed it; once the term has passed it is late.
    fn to_account(&self) -> Option<Duty> {
        let show = self.terms.show.filter(|_| {
            self.account.is_none()
                && !self.is_final()
                && self.sent_on.is_some()
                && self.hearing.is_none()
                && !self.entitled().is_zero()
        })?;
        Some(duty(
            Deed::Account,
            show.by - AHEAD,
            Some(show.by),
            self.entitled(),
        ))
    }

    /// Once the receiver showed what was asked; at once where nothing has to be shown and all in advance is paid.
    fn to_settle(&self, not_by: Vec<PersonId>, calendar: &Calendar) -> Option<Duty> {
        if self.is_final() || self.hearing.is_some() || self.unsent().is_some() {
            return None;
        }
        let (from, by) = match (self.account, self.terms.show) {
            (Some(account), _) => (
                account.on,
                Some(Term::statutory(account.on, SETTLING, calendar).last_day),
            ),
            (None, None) if self.due_in_all().is_zero() => (self.sent_on?, None),
            _ => return None,
        };
        self.sent_on?;
        Some(Duty {
            not_by,
            ..duty(Deed::Settle, from, by, self.entitled())
        })
    }

    /// The view while its term runs, and the decision once the receiver was heard.
    fn to_hear(&self, not_by: Vec<PersonId>) -> Option<Duty> {
        let hearing = self.hearing?;
        let heard_on = hearing.given_on;
        let asked = (hearing.until - VIEW_AHEAD).max(hearing.asked_on);
        match heard_on {
            Some(on) => Some(Duty {
                not_by,
                ..duty(Deed::Rule, on, self.held_up_to(), self.entitled())
            }),
            None => Some(duty(Deed::NoteView, asked, Some(hearing.until), self.entitled())),
        }
    }

    fn to_get_back(&self, calendar: &Calendar) -> Option<Duty> {
        let open = self.to_order();
        if !open.is_zero() {
            let since = self
                .rulings
                .last()
                .and_then(|ruling| ruling.sent_on.or(Some(ruling.on)));
            let paid = self.payments.iter().flat_map(|payment| &payment.paid);
            let from = since.or_else(|| paid.map(|paid| paid.paid_on).max())?;
            let unsent = self.unsent().is_some() || self.hearing.is_some();
            return (!unsent).then(|| duty(Deed::Recover, from, None, open));
        }
        let last = self.ordered.last().filter(|_| !self.to_recover().is_zero())?;
        let by = Term::statutory(last.on, PAYING_BACK, calendar).last_day;
        Some(duty(
            Deed::NoteReturned,
            (by - AHEAD).max(last.on),
            Some(by),
            self.to_recover(),
        ))
    }
}

fn duty(deed: Deed, from: NaiveDate, by: Option<NaiveDate>, amount: Euro) -> Duty {
    Duty {
        deed,
        about: String::new(),
        from,
        by,
        amount,
        not_by: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        case::{
            AwardForm::{DirecteVaststelling, Verlening},
            example::{day, officer},
        },
        grant::{Command, Ground, example::*},
    };

    fn duties(play: &Play) -> Vec<(Deed, String, Option<String>)> {
        play.grant()
            .duties(&play.case, &Calendar::default())
            .into_iter()
            .map(|one| (one.deed, one.from.to_string(), one.by.map(|by| by.to_string())))
            .collect()
    }

    fn told(deed: Deed, from: &str, by: Option<&str>) -> (Deed, String, Option<String>) {
        (deed, from.to_owned(), by.map(str::to_owned))
    }

    #[test]
    fn what_is_due_waits_six_weeks_for_a_second_person_and_then_for_the_bank() {
        let decided = Play::decided(DirecteVaststelling);
        assert_eq!(duties(&decided), [], "nothing is due before the letter");
        let mut play = Play::awarded(DirecteVaststelling);
        assert_eq!(
            duties(&play),
            [told(Deed::ApprovePayment, "2026-03-10", Some("2026-04-21"))]
        );
        let first = play.grant().duties(&play.case, &Calendar::default()).remove(0);
        assert_eq!(first.not_by, [officer().person], "who decided does not approve");
        let amount = Euro::whole(650);
        let payment = play.does(
            &Command::ApprovePayment { amount },
            &on(treasurer(), "2026-03-12"),
        );
        assert_eq!(
            duties(&play),
            [told(Deed::NotePaid, "2026-03-12", Some("2026-04-21"))]
        );
        play.does(&paid(&payment, 650, "2026-03-13"), &on(officer(), "2026-03-13"));
        assert_eq!(duties(&play), []);
    }

    #[test]
    fn what_the_receiver_has_to_show_is_looked_after_two_weeks_ahead_and_settled_within_eight_weeks() {
        let mut play = Play::awarded(Verlening);
        let show = play.grant().terms.show.unwrap();
        let open = duties(&play);
        let ahead = (show.by - AHEAD).to_string();
        assert!(open.contains(&told(Deed::Account, &ahead, Some(&show.by.to_string()))));
        play.does(&account(600, "2026-06-01"), &on(officer(), "2026-06-01"));
        let settle = told(Deed::Settle, "2026-06-01", Some("2026-07-27"));
        assert!(duties(&play).contains(&settle), "Awb 4:13 lid 2");
        assert!(duties(&play).iter().all(|(deed, ..)| *deed != Deed::Account));
    }

    #[test]
    fn a_view_is_looked_after_a_week_ahead_and_then_decided_on_before_payments_go_on() {
        let mut play = Play::awarded(DirecteVaststelling);
        let ask = Command::AskView {
            until: day("2026-04-10"),
            about: "Het ging niet door.".to_owned(),
        };
        play.does(&ask, &on(officer(), "2026-03-20"));
        assert!(duties(&play).contains(&told(Deed::NoteView, "2026-04-03", Some("2026-04-10"))));
        let given = Command::NoteView {
            on: day("2026-04-02"),
            view: "Wij doen het in mei.".to_owned(),
        };
        play.does(&given, &on(officer(), "2026-04-02"));
        let rule = told(Deed::Rule, "2026-04-02", Some("2026-06-19"));
        assert!(
            duties(&play).contains(&rule),
            "thirteen weeks from the request (4:56)"
        );
    }

    #[test]
    fn a_lower_amount_is_sent_then_asked_back_and_then_awaited_for_six_weeks() {
        let mut play = Play::awarded(Verlening);
        let due = play.grant().due_in_all();
        play.pays(i32::try_from(due.cents() / 100).unwrap(), "2026-03-12");
        play.does(&account(300, "2026-06-01"), &on(officer(), "2026-06-01"));
        play.does(
            &settle(300, Some(Ground::ActualCosts)),
            &on(officer(), "2026-06-02"),
        );
        assert_eq!(duties(&play), [told(Deed::SendRuling, "2026-06-02", None)]);
        let sent_on = day("2026-06-03");
        play.does(&Command::SendRuling { sent_on }, &on(officer(), "2026-06-03"));
        assert_eq!(duties(&play), [told(Deed::Recover, "2026-06-03", None)]);
        let amount = play.grant().to_order();
        let back = Command::Recover {
            amount,
            reason: "Er was te veel betaald.".to_owned(),
        };
        play.does(&back, &on(officer(), "2026-06-04"));
        assert_eq!(
            duties(&play),
            [told(Deed::NoteReturned, "2026-07-02", Some("2026-07-16"))],
            "two weeks before six weeks have passed (Awb 4:87)"
        );
    }
}
