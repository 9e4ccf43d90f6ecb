//! The drawing and the table of `docs/states.md`, made from [`State::after`].

use super::{Act, State};
use std::fmt::Write as _;

/// Draws the whole life of an application as a page of Markdown: a Mermaid diagram and a table of acts and states.
#[must_use]
pub fn page() -> String {
    let mut page = String::from(INTRODUCTION);
    page.push_str("```mermaid\nstateDiagram-v2\n    [*] --> draft\n");
    for from in State::ALL {
        for act in Act::ALL.into_iter().filter(|act| !is_settling(*act)) {
            for to in from
                .after(act)
                .iter()
                .filter(|to| **to != from || act == Act::Advise)
            {
                let (from, to) = (node(from), node(*to));
                let _ = writeln!(page, "    {from} --> {to}: {act}");
            }
        }
    }
    for end in State::ALL.into_iter().filter(|state| {
        Act::ALL
            .iter()
            .all(|act| is_settling(*act) || state.after(*act).is_empty())
    }) {
        let _ = writeln!(page, "    {} --> [*]", node(end));
    }
    page.push_str("```\n\n");
    page.push_str(TABLE);
    table(&mut page);
    page.push_str(&crate::grant::chart::page());
    page
}

/// Settling starts from what two sides did, not from one state; it stands in the table only.
fn is_settling(act: Act) -> bool {
    matches!(act, Act::SettleDecision | Act::SettleField)
}

/// Mermaid reads a hyphen in a name as part of an arrow.
fn node(state: State) -> String {
    state.id().replace('-', "_")
}

fn table(page: &mut String) {
    page.push_str("| act |");
    for state in State::ALL {
        let _ = write!(page, " {state} |");
    }
    page.push_str("\n| --- |");
    page.push_str(&" --- |".repeat(State::ALL.len()));
    for act in Act::ALL {
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
}

const INTRODUCTION: &str = "\
# The states of an application

Made by `rules::life::chart` from the table in `rules::life::State::after`; a test compares this page with the code.
Renew it with `KERNKAS_RENEW=1 cargo test -p rules`.

The clock of the decision term (Awb 4:13) stands still while an application is *asked-to-complete* (4:15). A decision
is not taken in that state, save *not-take* once the completion term has expired (4:5). Terms for objection and payment
run from *announced* (3:40, 3:41). An announced application keeps what was decided as its outcome.

One application that two laptops decided is settled by a person: *settle-decision* leads to any outcome, and back from
*announced* when the letter no longer says what stands. The drawing leaves it out.

";

const TABLE: &str = "\
## Which act is possible when

A cell says where the act leads; an empty cell means that it is refused in that state. Who may act, and what the money
and the terms allow, is weighed in `rules::case`.

";

#[cfg(test)]
mod tests {
    use std::{env, fs, path::Path};

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "a test compares the rules with the page on disk"
    )]
    fn the_page_of_states_is_the_one_in_the_docs() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/states.md");
        if env::var_os("KERNKAS_RENEW").is_some() {
            fs::write(&file, super::page()).unwrap();
        }
        let stored = fs::read_to_string(&file)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        assert!(
            stored == super::page(),
            "docs/states.md is out of date: KERNKAS_RENEW=1 cargo test -p rules"
        );
    }
}
