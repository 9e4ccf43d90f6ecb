//! Conditions that people judge: the applicant's own reason, the kernverbinder's view, the officer's judgement.

use super::{Judged, Judgement, weighed::Weighed};
use crate::text::Text;

/// Only the officer's judgement decides. The applicant's words are shown, but nothing hangs on whether this laptop
/// has them: they can be withheld or erased.
pub fn judged(judgement: Option<&Judgement>, reason: &str) -> Weighed {
    let Judgement { view, officer } = judgement.cloned().unwrap_or_default();
    match officer {
        Some(Judged::Meets) => Weighed::met(Text::new("found-officer-meets")),
        Some(Judged::Fails) => Weighed::bars(
            Text::new("found-officer-fails"),
            Text::new("remedy-change-plan"),
            Text::new("because-officer-fails"),
        ),
        Some(Judged::Question) => Weighed::to_judge(Text::new("found-officer-question"))
            .with_remedy(Text::new("remedy-answer-question")),
        None => waiting(view, reason),
    }
    .with_quote(reason)
}

fn waiting(view: Option<Judged>, reason: &str) -> Weighed {
    let seen = match view {
        Some(Judged::Meets) => Text::new("found-view-meets"),
        Some(Judged::Fails) => Text::new("found-view-fails"),
        Some(Judged::Question) => Text::new("found-view-question"),
        None if reason.trim().is_empty() => {
            return Weighed::to_judge(Text::new("found-no-reason-yet"))
                .with_remedy(Text::new("remedy-write-reason"));
        }
        None => Text::new("found-reason-given"),
    };
    Weighed::to_judge(seen)
}
