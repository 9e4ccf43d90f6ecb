//! Whether a scheme year can be shown and weighed: numbers within bounds, days in its own year, and a source for what was
//! changed.

use super::{Distribution, Leftover, SchemeYear, Test, Unspent};
use crate::{
    check::shape::fault_in_text,
    euro::Euro,
    grant::{AfterAward, Shown},
    refusal::{Refusal, bad_field},
    text::Source,
};
use chrono::Datelike as _;

/// The most parts in which an advance goes out, and the most steps of what is shown.
const MOST_LINES: usize = 12;
/// The most weeks for a part, an account or a payment: two years.
const MOST_WEEKS: u32 = 104;
/// The longest place of a source, in characters.
const LONGEST_PLACE: usize = 300;

impl SchemeYear {
    /// Refuses what an administrator cannot have meant, by the field at which it stands. What is as it was in `before` is
    /// not asked about: documents that ship may leave open what no source tells.
    ///
    /// # Errors
    /// [`Refusal::BadField`] with the path of the field in the document, for example `after_award.later.0.percent`.
    pub fn checked(&self, before: Option<&Self>) -> Result<(), Refusal> {
        if before.map(|before| before.distribution) != Some(self.distribution)
            || self.lost_its_deadline(before)
        {
            self.check_distribution()?;
        }
        if let Some(source) = &self.distribution_source {
            check_source("distribution_source", source)?;
        } else if before.is_some_and(|before| before.distribution != self.distribution) {
            return bad_field("distribution_source", "why-no-source");
        }
        if before.is_none_or(|before| before.unspent != self.unspent) {
            self.check_unspent()?;
        }
        match &self.after_award {
            Some(after) if before.is_none_or(|before| before.after_award.as_ref() != Some(after)) => {
                after.checked()
            }
            _ => Ok(()),
        }
    }

    /// Comparing after the deadline needs a deadline (a condition in use that names the last day to apply).
    fn check_distribution(&self) -> Result<(), Refusal> {
        if self.distribution == Distribution::CompareAfterDeadline && self.deadline().is_none() {
            return bad_field("distribution", "why-no-deadline");
        }
        Ok(())
    }

    fn lost_its_deadline(&self, before: Option<&Self>) -> bool {
        before.is_some_and(|before| before.deadline().is_some()) && self.deadline().is_none()
    }

    /// The last day to apply, where a condition in use names one.
    #[must_use]
    pub fn deadline(&self) -> Option<chrono::NaiveDate> {
        self.in_use()
            .filter_map(|condition| match condition.test {
                Test::ApplyBy { last_day } => Some(last_day),
                _ => None,
            })
            .min()
    }

    /// The last day to apply when applications are compared after it and it is not over on `today`: until then nothing is
    /// awarded.
    #[must_use]
    pub fn compared_after(&self, today: chrono::NaiveDate) -> Option<chrono::NaiveDate> {
        let compares = self.distribution == Distribution::CompareAfterDeadline;
        self.deadline().filter(|last_day| compares && today <= *last_day)
    }

    fn check_unspent(&self) -> Result<(), Refusal> {
        let Some(Unspent { rule, source }) = &self.unspent else {
            return Ok(());
        };
        if let Leftover::Redistributed { from } = rule
            && from.year() != self.year
        {
            return bad_field("unspent.from", "why-other-year");
        }
        check_source("unspent.source", source)
    }
}

impl AfterAward {
    fn checked(&self) -> Result<(), Refusal> {
        if self.advance > 100 {
            return bad_field("after_award.advance", "why-percent");
        }
        if self.later.len() > MOST_LINES || self.shown.len() > MOST_LINES {
            return bad_field("after_award.advance", "why-too-many-lines");
        }
        self.check_later()?;
        self.check_shown()?;
        if self
            .pay_weeks
            .is_some_and(|weeks| !(1..=MOST_WEEKS).contains(&weeks))
        {
            return bad_field("after_award.pay_weeks", "why-weeks");
        }
        check_source("after_award.source", &self.source)
    }

    /// Each part is something, comes after the one before it, and together they are no more than the award.
    fn check_later(&self) -> Result<(), Refusal> {
        let (mut reached, mut after) = (self.advance, 0);
        for (line, part) in self.later.iter().enumerate() {
            reached = reached.saturating_add(part.percent);
            if part.percent == 0 || reached > 100 {
                return bad_field(&format!("after_award.later.{line}.percent"), "why-percent");
            }
            if part.weeks <= after || part.weeks > MOST_WEEKS {
                return bad_field(&format!("after_award.later.{line}.weeks"), "why-weeks-order");
            }
            after = part.weeks;
        }
        Ok(())
    }

    /// Each step reaches further than the one before it; only the last is for every amount.
    fn check_shown(&self) -> Result<(), Refusal> {
        let mut reached = Some(Euro::ZERO);
        for (line, &Shown { up_to, weeks, .. }) in self.shown.iter().enumerate() {
            let further = match (reached, up_to) {
                (None, _) => false,
                (Some(before), Some(now)) => now > before,
                (Some(_), None) => true,
            };
            if !further {
                return bad_field(&format!("after_award.shown.{line}.up_to"), "why-amount-order");
            }
            if !(1..=MOST_WEEKS).contains(&weeks) {
                return bad_field(&format!("after_award.shown.{line}.weeks"), "why-weeks");
            }
            reached = up_to;
        }
        Ok(())
    }
}

/// Refuses a source that names no place, or that holds what a text cannot hold.
pub(crate) fn check_source(field: &str, source: &Source) -> Result<(), Refusal> {
    if source.place.nl.trim().is_empty() {
        return bad_field(field, "why-no-source");
    }
    for place in [&source.place.nl, &source.place.en]
        .into_iter()
        .chain(&source.url)
    {
        if place.chars().count() > LONGEST_PLACE {
            return bad_field(field, "why-too-long");
        }
        if let Some(why) = fault_in_text(place) {
            return bad_field(field, why);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        grant::{LaterPart, Proof},
        preset,
        text::{Bilingual, SourceKind},
    };

    fn shipped() -> SchemeYear {
        let mut all = preset::buren().scheme_years(2026).into_iter();
        all.find(|year| year.scheme.0 == "leefbaarheidsbudget").unwrap()
    }

    fn source(place: &str) -> Source {
        Source {
            kind: SourceKind::Decision,
            place: Bilingual::new(place, ""),
            url: None,
        }
    }

    fn refused(change: impl FnOnce(&mut SchemeYear)) -> Option<(String, String)> {
        let before = shipped();
        let mut after = before.clone();
        change(&mut after);
        match after.checked(Some(&before)) {
            Ok(()) => None,
            Err(Refusal::BadField { field, why }) => Some((field, why)),
            Err(other) => panic!("{other:?}"),
        }
    }

    fn told(field: &str, why: &str) -> Option<(String, String)> {
        Some((field.to_owned(), why.to_owned()))
    }

    #[test]
    fn every_document_that_ships_stands() {
        for preset in [preset::buren(), preset::neighbour()] {
            for year in preset.scheme_years(2026) {
                assert_eq!(year.checked(None), Ok(()), "{}", year.scheme);
            }
        }
    }

    #[test]
    fn comparing_after_the_deadline_needs_a_deadline_and_a_source() {
        let compare = |year: &mut SchemeYear| year.distribution = Distribution::CompareAfterDeadline;
        assert_eq!(refused(compare), told("distribution", "why-no-deadline"));
        let with_deadline = |year: &mut SchemeYear| {
            *year = year.clone().with_on(&["op-tijd"]);
            assert!(
                year.deadline().is_some(),
                "the preset has a last day, switched off"
            );
            compare(year);
        };
        assert_eq!(
            refused(with_deadline),
            told("distribution_source", "why-no-source")
        );
        let whole = |year: &mut SchemeYear| {
            with_deadline(year);
            year.distribution_source = Some(source("Collegebesluit 4"));
        };
        assert_eq!(refused(whole), None);
    }

    #[test]
    fn a_deadline_on_which_comparing_rests_is_not_switched_off() {
        let mut before = shipped().with_on(&["op-tijd"]);
        before.distribution = Distribution::CompareAfterDeadline;
        let after = before.clone().with_off(&["op-tijd"]);
        assert!(after.checked(Some(&before)).is_err());
    }

    #[test]
    fn money_is_redistributed_from_a_day_of_the_same_year_by_a_source() {
        let unspent = |from: &str, place: &str| {
            let (from, source) = (from.parse().unwrap(), source(place));
            move |year: &mut SchemeYear| {
                let rule = Leftover::Redistributed { from };
                year.unspent = Some(Unspent { rule, source });
            }
        };
        assert_eq!(
            refused(unspent("2027-01-01", "Besluit 1")),
            told("unspent.from", "why-other-year")
        );
        assert_eq!(
            refused(unspent("2026-11-01", " ")),
            told("unspent.source", "why-no-source")
        );
        assert_eq!(refused(unspent("2026-11-01", "Besluit 1")), None);
    }

    #[test]
    fn parts_of_an_advance_are_no_more_than_the_whole_and_follow_each_other() {
        let later = |advance, parts: &[(u32, u32)]| {
            let parts = parts.iter().map(|&(percent, weeks)| LaterPart { percent, weeks });
            let later: Vec<_> = parts.collect();
            refused(move |year| {
                let after = year.after_award.as_mut().unwrap();
                (after.advance, after.later) = (advance, later);
            })
        };
        assert_eq!(later(50, &[(30, 8), (20, 16)]), None);
        assert_eq!(later(101, &[]), told("after_award.advance", "why-percent"));
        assert_eq!(
            later(50, &[(30, 8), (21, 16)]),
            told("after_award.later.1.percent", "why-percent")
        );
        assert_eq!(
            later(50, &[(0, 8)]),
            told("after_award.later.0.percent", "why-percent")
        );
        assert_eq!(
            later(50, &[(30, 8), (20, 8)]),
            told("after_award.later.1.weeks", "why-weeks-order")
        );
        assert_eq!(
            later(50, &[(30, 105)]),
            told("after_award.later.0.weeks", "why-weeks-order")
        );
    }

    #[test]
    fn what_is_shown_goes_up_by_amount_and_ends_with_every_amount() {
        let shown = |steps: &[(Option<i32>, u32)]| {
            let steps = steps.iter().map(|&(up_to, weeks)| Shown {
                up_to: up_to.map(Euro::whole),
                proof: Proof::Tick,
                weeks,
            });
            let steps: Vec<_> = steps.collect();
            refused(move |year| year.after_award.as_mut().unwrap().shown = steps)
        };
        assert_eq!(shown(&[(Some(250), 8), (Some(2_000), 13), (None, 26)]), None);
        assert_eq!(shown(&[]), None, "nothing has to be shown");
        assert_eq!(
            shown(&[(Some(250), 8), (Some(250), 13)]),
            told("after_award.shown.1.up_to", "why-amount-order")
        );
        assert_eq!(
            shown(&[(None, 8), (Some(250), 13)]),
            told("after_award.shown.1.up_to", "why-amount-order")
        );
        assert_eq!(
            shown(&[(None, 0)]),
            told("after_award.shown.0.weeks", "why-weeks")
        );
    }

    #[test]
    fn the_payment_term_is_a_number_of_weeks_and_all_of_it_has_a_source() {
        let set = |weeks, place: &str| {
            let source = source(place);
            refused(move |year| {
                let after = year.after_award.as_mut().unwrap();
                (after.pay_weeks, after.source) = (Some(weeks), source);
            })
        };
        assert_eq!(set(4, "Verordening, artikel 9"), None);
        assert_eq!(
            set(0, "Verordening, artikel 9"),
            told("after_award.pay_weeks", "why-weeks")
        );
        assert_eq!(set(4, ""), told("after_award.source", "why-no-source"));
        assert_eq!(
            set(4, "\u{202e}"),
            told("after_award.source", "why-bidi-character")
        );
    }
}
