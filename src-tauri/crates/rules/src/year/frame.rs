//! The frame of the programme: what all pots of a year come to beside what the budget post has. A warning, never a
//! limit: what the frame is made of is partly inferred (`domain.md` 1.5).

use crate::{
    euro::Euro,
    pot::Holder,
    preset::Frame,
    scheme::{Period, SchemeId, SchemeYear, Way},
    text::Bilingual,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One scheme in the sum: how many pots of how much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FrameLine {
    /// Which scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub name: Bilingual,
    /// How many pots.
    pub count: u32,
    /// What each has, where all have the same.
    pub each: Option<Euro>,
    /// What they have together, as far as the post of the frame pays it.
    pub amount: Euro,
}

/// The sum of all pots that the frame pays, beside the frame.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FrameCheck {
    /// What adds up, in the order given.
    pub lines: Vec<FrameLine>,
    /// Together.
    pub sum: Euro,
    /// What is left for the rest; none when the pots come to more.
    pub left: Option<Euro>,
    /// By how much the pots go over it; none when they fit.
    pub over: Option<Euro>,
}

/// Adds up what the pots of a year have, as far as the post of the frame pays them: `holders` tells the pots of a
/// scheme. Pots that stand once, money that waits undivided and schemes whose money is another's are left out.
#[must_use]
pub fn frame_check(frame: &Frame, schemes: &[(&SchemeYear, Vec<Holder>)]) -> FrameCheck {
    let lines: Vec<FrameLine> = schemes
        .iter()
        .filter(|(scheme, _)| {
            scheme.period == Period::Year && scheme.way != Way::Undivided && scheme.charged_to.is_none()
        })
        .filter_map(|(scheme, holders)| line(frame, scheme, holders))
        .collect();
    let sum: Euro = lines.iter().map(|line| line.amount).sum();
    let over = sum.less(frame.amount);
    FrameCheck {
        left: over.is_zero().then(|| frame.amount.less(sum)),
        over: (!over.is_zero()).then_some(over),
        sum,
        lines,
    }
}

fn line(frame: &Frame, scheme: &SchemeYear, holders: &[Holder]) -> Option<FrameLine> {
    let amounts: Vec<Euro> = holders
        .iter()
        .filter_map(|holder| scheme.ceiling_of(holder))
        .collect();
    let all: Euro = amounts.iter().copied().sum();
    let amount = match (&frame.post, scheme.cover.as_slice()) {
        // As the first release has it: no post is named, so that every pot counts.
        (None, _) | (_, []) => all,
        (Some(post), cover) => {
            let by_others: Euro = cover
                .iter()
                .filter(|cover| cover.post != *post)
                .filter_map(|cover| cover.amount)
                .sum();
            let own = cover.iter().find(|cover| cover.post == *post)?;
            own.amount.unwrap_or_else(|| all.less(by_others))
        }
    };
    if amount.is_zero() {
        return None;
    }
    let first = amounts.first().copied();
    Some(FrameLine {
        scheme: scheme.scheme.clone(),
        name: scheme.name.clone(),
        count: u32::try_from(amounts.len()).unwrap_or(u32::MAX),
        each: first.filter(|first| amounts.iter().all(|one| one == first)),
        amount,
    })
}
