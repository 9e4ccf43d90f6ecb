//! The part of `docs/states.md` about grants, made from [`State::after`].

use super::{Act, State};
use std::fmt::Write as _;

/// Draws the life of a grant: a Mermaid diagram and a table of acts and states.
#[must_use]
pub fn page() -> String {
    let mut page = String::from(INTRODUCTION);
    page.push_str("```mermaid\nstateDiagram-v2\n    [*] --> promised\n    promised --> due: sent\n    promised --> to_account: sent\n");
    for from in State::ALL {
        for act in Act::ALL.into_iter().filter(|act| !leads_anywhere(*act)) {
            for to in from.after(act).iter().filter(|to| **to != from) {
                let _ = writeln!(page, "    {} --> {}: {act}", node(from), node(*to));
            }
        }
    }
    page.push_str("    closed --> [*]\n```\n\n| act |");
    for state in State::ALL {
        let _ = write!(page, " {state} |");
    }
    page.push_str("\n| --- |");
    page.push_str(&" --- |".repeat(State::ALL.len()));
    for act in Act::ALL.into_iter().filter(|act| !leads_anywhere(*act)) {
        let _ = write!(page, "\n| {act} |");
        for state in State::ALL {
            let to: Vec<_> = state
                .after(act)
                .iter()
                .map(|to| if *to == state { "stays" } else { to.id() })
                .collect();
            let _ = write!(page, " {} |", to.join(" or "));
        }
    }
    page.push('\n');
    page
}

/// What starts from something done, not from a state.
fn leads_anywhere(act: Act) -> bool {
    matches!(act, Act::Undo | Act::SettleClash)
}

/// Mermaid reads a hyphen in a name as part of an arrow.
fn node(state: State) -> String {
    state.id().replace('-', "_")
}

const INTRODUCTION: &str = "
# The states of a grant

Made by `rules::grant::chart` from the table in `rules::grant::State::after`. The state of a grant is stored nowhere: it is
the first of what is to be done, and follows from what happened. So money can be due while a view is asked for, which holds
payments up for thirteen weeks at most (Awb 4:56).

*Settle* lower than the receiver's own account needs the receiver to be heard first, and so does every *change* (4:7, 4:8,
4:12 lid 2). *Undo* and *settle-clash* start from something that was done and lead anywhere; the drawing leaves them out.

";
