//! What is claimed back: what receipts show, each once.

use super::{
    Facts,
    money::asked,
    weighed::{Limit, Weighed},
};
use crate::{
    application::Application,
    euro::Euro,
    expense::{Twice, twice},
    text::Text,
    verdict::{Alike, EarlierRef},
};

pub fn receipts(application: &Application, facts: &Facts) -> Weighed {
    let ask = &application.ask;
    let total = ask.total_expenses();
    if total.is_zero() {
        let fill_in = Text::new("remedy-fill-in-receipts");
        return Weighed::up_to(
            asked(ask),
            Limit {
                allows: Euro::ZERO,
                found: Text::new("found-no-receipts-yet"),
                remedy: fill_in.clone(),
                because: Text::new("because-no-receipts-yet"),
            },
        )
        .with_remedy(fill_in);
    }
    let twice = twice(application, &facts.claimed);
    if let Some(first) = twice.first() {
        return Weighed::bars(
            found_twice(first),
            Text::new("remedy-receipt-twice"),
            Text::new("because-receipt-twice"),
        )
        .with_earlier(pointers(&twice));
    }
    let count = i32::try_from(ask.expenses.len()).unwrap_or(i32::MAX);
    let less = asked(ask).unwrap_or_default().less(total);
    Weighed::up_to(
        asked(ask),
        Limit {
            allows: total,
            found: Text::new("found-receipts")
                .number("count", count)
                .euro("total", total),
            remedy: Text::new("remedy-ask-less")
                .euro("less", less)
                .euro("most", total),
            because: Text::new("because-receipts").euro("total", total),
        },
    )
}

/// Lines are counted from 1 where a person reads them.
fn found_twice(twice: &Twice<'_>) -> Text {
    let line = i32::try_from(twice.line + 1).unwrap_or(i32::MAX);
    match twice.earlier {
        Some(earlier) => Text::new("found-receipt-claimed-before")
            .number("line", line)
            .name("number", &earlier.number),
        None => Text::new("found-receipt-twice").number("line", line),
    }
}

fn pointers(twice: &[Twice<'_>]) -> Vec<EarlierRef> {
    let mut pointers: Vec<EarlierRef> = Vec::new();
    for earlier in twice.iter().filter_map(|twice| twice.earlier) {
        if pointers.iter().all(|pointer| pointer.case != earlier.case) {
            pointers.push(EarlierRef {
                case: earlier.case,
                number: earlier.number.clone(),
                alike: Alike::Same,
            });
        }
    }
    pointers
}
