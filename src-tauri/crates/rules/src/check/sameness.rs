//! Conditions that compare with earlier cases: once a year, unique, one-off.
//!
//! What is the same by the municipality's own lists fails; what only looks alike is shown for a person to judge. An
//! officer who has judged it settles that.

mod comparison;

use super::{Facts, Judged, weighed::Weighed};
use crate::{
    application::Application,
    text::Text,
    verdict::{Alike, EarlierRef},
};
use chrono::Datelike as _;
use comparison::{Comparison, pointer};

/// The most earlier cases that one condition points at.
const MOST_SHOWN: usize = 10;

/// The same activity or target group in the same area in one year, the year being the activity's.
pub fn once_per_year(application: &Application, facts: &Facts, judged: Option<Judged>) -> Weighed {
    let ask = &application.ask;
    let Some(year) = ask.from.map(|day| day.year()).or_else(|| ask.year()) else {
        return Weighed::to_judge(Text::new("found-no-date-yet"))
            .with_remedy(Text::new("remedy-fill-in-date"));
    };
    if ask.area.as_deref().is_none_or(|area| area.trim().is_empty()) && !ask.whole_kern {
        return Weighed::to_judge(Text::new("found-no-area-yet"))
            .with_remedy(Text::new("remedy-fill-in-area"));
    }
    if ask.activity.is_none() && ask.target_group.is_none() {
        return Weighed::to_judge(Text::new("found-no-activity-yet"))
            .with_remedy(Text::new("remedy-choose-activity"));
    }
    let mine = Comparison::new(application);
    let found = mine
        .in_kern(facts)
        .filter(|earlier| earlier.from.map_or(earlier.year, |day| day.year()) == year)
        .filter_map(|earlier| mine.activity_or_group(earlier));
    let year = year.to_string();
    settle(
        shown(found),
        judged,
        &Wording {
            none: Text::new("found-once-a-year-none").name("year", &year),
            same: Text::new("found-once-a-year-same").name("year", &year),
            alike: Text::new("found-once-a-year-alike").name("year", &year),
            remedy: Text::new("remedy-once-a-year"),
            because: Text::new("because-once-a-year").name("year", &year),
        },
    )
}

/// No earlier contribution for a comparable idea, in any year.
pub fn unique(application: &Application, facts: &Facts, judged: Option<Judged>) -> Weighed {
    let mine = Comparison::new(application);
    let found = mine.in_kern(facts).filter_map(|earlier| {
        let found = mine.idea(earlier)?;
        // What is still open did not get money yet; it may, so a person looks at both.
        Some(if earlier.awarded {
            found
        } else {
            pointer(earlier, Alike::Lookalike)
        })
    });
    settle(
        shown(found),
        judged,
        &Wording {
            none: Text::new("found-unique-none"),
            same: Text::new("found-unique-same"),
            alike: Text::new("found-unique-alike"),
            remedy: Text::new("remedy-unique"),
            because: Text::new("because-not-unique"),
        },
    )
}

/// Declared one-off, and no like initiative was awarded before.
pub fn one_off(application: &Application, facts: &Facts, judged: Option<Judged>) -> Weighed {
    if !application.ask.declared_one_off {
        return Weighed::bars(
            Text::new("found-not-declared-one-off"),
            Text::new("remedy-declare-one-off"),
            Text::new("because-not-declared-one-off"),
        );
    }
    let mine = Comparison::new(application);
    let found = facts
        .earlier
        .iter()
        .filter(|earlier| earlier.awarded && earlier.scheme == facts.scheme_year.scheme)
        .filter(|earlier| mine.in_words(earlier))
        .map(|earlier| pointer(earlier, Alike::Lookalike));
    settle(
        shown(found),
        judged,
        &Wording {
            none: Text::new("found-one-off"),
            same: Text::new("found-one-off-alike"),
            alike: Text::new("found-one-off-alike"),
            remedy: Text::new("remedy-one-off"),
            because: Text::new("because-not-one-off"),
        },
    )
}

struct Wording {
    none: Text,
    same: Text,
    alike: Text,
    remedy: Text,
    because: Text,
}

fn settle(earlier: Vec<EarlierRef>, judged: Option<Judged>, wording: &Wording) -> Weighed {
    let surely = earlier.iter().any(|found| found.alike == Alike::Same);
    let first = earlier
        .first()
        .map(|found| found.number.clone())
        .unwrap_or_default();
    let alike = wording.alike.clone().name("number", &first);
    let bars = |found: Text| Weighed::bars(found, wording.remedy.clone(), wording.because.clone());
    match (earlier.is_empty(), surely, judged) {
        (true, ..) => Weighed::met(wording.none.clone()),
        (_, true, _) => bars(wording.same.clone().name("number", &first)),
        (.., Some(Judged::Meets)) => Weighed::met(alike),
        (.., Some(Judged::Fails)) => bars(alike),
        _ => Weighed::to_judge(alike).with_remedy(Text::new("remedy-compare-earlier")),
    }
    .with_earlier(earlier)
}

fn shown(found: impl Iterator<Item = EarlierRef>) -> Vec<EarlierRef> {
    let mut all: Vec<EarlierRef> = found.collect();
    all.sort_by(|one, other| (one.alike, &one.number).cmp(&(other.alike, &other.number)));
    all.truncate(MOST_SHOWN);
    all
}
