//! Conditions about amounts: the most, the pot, costs that count, a share of the costs.

use super::{
    Facts,
    weighed::{Limit, Weighed},
};
use crate::{
    application::Ask,
    euro::Euro,
    pot::PotState,
    scheme::{CostKind, SchemeYear, ShareBase, Test},
    text::Text,
};

/// What is asked; an amount of nothing counts as not filled in.
pub fn asked(ask: &Ask) -> Option<Euro> {
    ask.asked.filter(|asked| !asked.is_zero())
}

fn ask_less(asked: Option<Euro>, allows: Euro) -> Text {
    let less = asked.unwrap_or_default().less(allows);
    Text::new("remedy-ask-less")
        .euro("less", less)
        .euro("most", allows)
}

pub fn most_per_application(ask: &Ask, most: Euro) -> Weighed {
    let asked = asked(ask);
    let found = match asked {
        Some(asked) => Text::new("found-most-per-application")
            .euro("asked", asked)
            .euro("most", most),
        None => Text::new("found-most-nothing-asked").euro("most", most),
    };
    let because = Text::new("because-most-per-application").euro("most", most);
    Weighed::up_to(
        asked,
        Limit {
            allows: most,
            found,
            remedy: ask_less(asked, most),
            because,
        },
    )
}

/// The pot as it stands, with what was claimed earlier where no register holds that yet.
pub fn pot(facts: &Facts) -> Option<PotState> {
    let claimed = facts.known.claimed.unwrap_or_default();
    facts.pot.clone().map(|pot| PotState {
        committed: pot.committed.plus(claimed),
        ..pot
    })
}

pub fn fits_pot(ask: &Ask, pot: Option<&PotState>) -> Weighed {
    let Some(pot) = pot else {
        return Weighed::to_judge(Text::new("found-pot-unknown"))
            .with_remedy(Text::new("remedy-choose-kern"));
    };
    let Some(left) = pot.left() else {
        return Weighed::met(Text::new("found-no-ceiling"));
    };
    let asked = asked(ask);
    let found = ahead(pot, found_in_pot(asked, left, pot.published));
    let remedy = if left.is_zero() {
        Text::new("remedy-pot-empty")
    } else {
        ask_less(asked, left)
    };
    let because = match (left.is_zero(), pot.published) {
        (true, true) => Text::new("because-published-ceiling-reached"),
        (true, false) => Text::new("because-pot-empty"),
        (false, true) => Text::new("because-published-ceiling-has-left").euro("left", left),
        (false, false) => Text::new("because-pot-has-left").euro("left", left),
    };
    Weighed::up_to(
        asked,
        Limit {
            allows: left,
            found,
            remedy,
            because,
        },
    )
}

fn found_in_pot(asked: Option<Euro>, left: Euro, published: bool) -> Text {
    match (asked, published) {
        (Some(asked), false) => Text::new("found-pot-left")
            .euro("asked", asked)
            .euro("left", left),
        (Some(asked), true) => Text::new("found-published-ceiling-left")
            .euro("asked", asked)
            .euro("left", left),
        (None, false) => Text::new("found-pot-nothing-asked").euro("left", left),
        (None, true) => Text::new("found-published-ceiling-nothing-asked").euro("left", left),
    }
}

/// Names the cases ahead in line; their number is 0 when there are none.
fn ahead(pot: &PotState, found: Text) -> Text {
    let count = i32::try_from(pot.pending_count).unwrap_or(i32::MAX);
    found.number("count", count).euro("pending", pot.pending)
}

/// The kinds that count in a scheme year; all of them when no condition in use says otherwise.
fn counting_of(scheme_year: &SchemeYear) -> Option<&[CostKind]> {
    scheme_year
        .conditions
        .iter()
        .find_map(|condition| match &condition.test {
            Test::CountingCosts { counting } => Some(counting.as_slice()),
            _ => None,
        })
}

pub fn counting_costs(ask: &Ask, counting: &[CostKind]) -> Weighed {
    let (asked, total, counted) = (asked(ask), ask.total_costs(), ask.costs_of(counting));
    if total.is_zero() {
        return no_costs_yet(asked);
    }
    let catering = ask.costs_of(&uncounted(counting, Catering::Yes));
    let other = ask.costs_of(&uncounted(counting, Catering::No));
    let id = match (catering.is_zero(), other.is_zero()) {
        (true, true) => "found-all-costs-count",
        (false, true) => "found-catering-does-not-count",
        (true, false) => "found-other-costs-do-not-count",
        (false, false) => "found-catering-and-other-do-not-count",
    };
    let found = Text::new(id)
        .euro("counted", counted)
        .euro("catering", catering)
        .euro("other", other);
    let remedy = if counted.is_zero() {
        Text::new("remedy-fill-in-counting-costs")
    } else {
        Text::new("remedy-ask-for-counting-costs").euro("counted", counted)
    };
    let because = Text::new("because-counting-costs").euro("counted", counted);
    Weighed::up_to(
        asked,
        Limit {
            allows: counted,
            found,
            remedy,
            because,
        },
    )
}

/// Without costs nothing counts, so nothing can be given now.
fn no_costs_yet(asked: Option<Euro>) -> Weighed {
    let fill_in = Text::new("remedy-fill-in-costs");
    let found = Text::new("found-no-costs-yet");
    let because = Text::new("because-no-costs-yet");
    Weighed::up_to(
        asked,
        Limit {
            allows: Euro::ZERO,
            found,
            remedy: fill_in.clone(),
            because,
        },
    )
    .with_remedy(fill_in)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Catering {
    Yes,
    No,
}

fn uncounted(counting: &[CostKind], catering: Catering) -> Vec<CostKind> {
    let (eaten, other): (Vec<CostKind>, Vec<CostKind>) = CostKind::ALL
        .into_iter()
        .filter(|kind| !counting.contains(kind))
        .partition(|kind| {
            matches!(
                kind,
                CostKind::Food | CostKind::Drink | CostKind::Tableware | CostKind::Barbecue
            )
        });
    if catering == Catering::Yes { eaten } else { other }
}

pub fn share_of_costs(ask: &Ask, scheme_year: &SchemeYear, percent: u32, of: ShareBase) -> Weighed {
    let asked = asked(ask);
    let base = match (of, counting_of(scheme_year)) {
        (ShareBase::Counting, Some(counting)) => ask.costs_of(counting),
        _ => ask.total_costs(),
    };
    if ask.total_costs().is_zero() {
        return no_costs_yet(asked);
    }
    let share = base.percent(percent);
    let shown = i32::try_from(percent).unwrap_or(i32::MAX);
    let id = match of {
        ShareBase::All => "found-share-of-all-costs",
        ShareBase::Counting => "found-share-of-counting-costs",
    };
    let found = Text::new(id)
        .number("percent", shown)
        .euro("costs", base)
        .euro("share", share);
    let remedy = if share.is_zero() {
        Text::new("remedy-fill-in-costs")
    } else {
        ask_less(asked, share)
    };
    let because = Text::new("because-share-of-costs")
        .number("percent", shown)
        .euro("share", share);
    Weighed::up_to(
        asked,
        Limit {
            allows: share,
            found,
            remedy,
            because,
        },
    )
}
