//! Conditions about who and where: a known kern, one in a pot, a convenant.

use super::{Facts, weighed::Weighed};
use crate::{
    application::{Application, Ask},
    kern::Kern,
    register::Entry,
    scheme::{HolderKind, Period},
    text::Text,
};
use std::collections::BTreeSet;
use uuid::Uuid;

pub fn kern_known(application: &Application, facts: &Facts) -> Weighed {
    let Some(chosen) = &application.ask.kern else {
        return Weighed::to_judge(Text::new("found-no-kern-yet"))
            .with_remedy(Text::new("remedy-choose-kern"));
    };
    let Some(kern) = facts.kernen.iter().find(|kern| &kern.id == chosen) else {
        return Weighed::bars(
            Text::new("found-kern-unknown"),
            Text::new("remedy-choose-kern"),
            Text::new("because-kern-unknown"),
        );
    };
    let id = if hints_elsewhere(kern, facts, &application.applicant.postcode) {
        "found-kern-other-postcode"
    } else {
        "found-kern-known"
    };
    Weighed::met(Text::new(id).name("kern", &kern.name))
}

/// Whether the postcode belongs to another kern and not to this one. It may: people ask for a neighbouring kern too.
fn hints_elsewhere(kern: &Kern, facts: &Facts, postcode: &str) -> bool {
    let digits: String = postcode.trim().chars().take(4).collect();
    !kern.postcodes.contains(&digits) && facts.kernen.iter().any(|other| other.postcodes.contains(&digits))
}

/// What the registers say counts; without them, the earlier cases of the same pot.
pub fn at_most(application: &Application, facts: &Facts, count: u32) -> Weighed {
    let others = facts
        .known
        .others
        .unwrap_or(0)
        .max(in_same_pot(application, facts));
    let shown = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let found = Text::new("found-others-in-pot")
        .number("others", shown(others))
        .number("count", shown(count));
    if others < count {
        Weighed::met(found)
    } else {
        let because = Text::new("because-place-taken").number("count", shown(count));
        Weighed::bars(found, Text::new("remedy-place-taken"), because)
    }
}

fn in_same_pot(application: &Application, facts: &Facts) -> u32 {
    let scheme_year = &facts.scheme_year;
    let cases: BTreeSet<Uuid> = facts
        .earlier
        .iter()
        .filter(|earlier| earlier.awarded && earlier.scheme == scheme_year.scheme)
        .filter(|earlier| scheme_year.period == Period::Once || earlier.year == scheme_year.year)
        .filter(|earlier| {
            scheme_year.holder != HolderKind::Kern || Some(&earlier.kern) == application.ask.kern.as_ref()
        })
        .map(|earlier| earlier.case)
        .collect();
    u32::try_from(cases.len()).unwrap_or(u32::MAX)
}

/// By the register, on the day of receipt; without a holder by what is told with the check.
pub fn convenant(ask: &Ask, facts: &Facts) -> Weighed {
    let day = ask.received_on.unwrap_or(facts.today);
    let bars = |found: Text| {
        Weighed::bars(
            found,
            Text::new("remedy-sign-convenant"),
            Text::new("because-no-convenant"),
        )
    };
    if let Some(Entry { from, until, .. }) = &facts.holder {
        return match (from, until) {
            (Some(from), _) if *from > day => bars(
                Text::new("found-convenant-not-yet")
                    .date("from", *from)
                    .date("day", day),
            ),
            (Some(_), Some(until)) if *until < day => bars(
                Text::new("found-convenant-ended")
                    .date("until", *until)
                    .date("day", day),
            ),
            (Some(from), _) => Weighed::met(Text::new("found-convenant-since").date("from", *from)),
            (None, _) => bars(Text::new("found-no-convenant")),
        };
    }
    match facts.known.convenant {
        Some(true) => Weighed::met(Text::new("found-convenant")),
        Some(false) => bars(Text::new("found-no-convenant")),
        None => Weighed::to_judge(Text::new("found-convenant-unknown"))
            .with_remedy(Text::new("remedy-look-up-convenant")),
    }
}
