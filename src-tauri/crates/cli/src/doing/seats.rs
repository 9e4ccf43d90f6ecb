//! Seats, pots, disputes.

use crate::{
    Run,
    arguments::{GivePots, Settle},
    cards, naming, reading, telling,
    trouble::Trouble,
};
use office::wire::{DisputesView, ReadingKeyView, Receipt, Seats};
use rules::text::Text;
use serde_json::{Map, Value, json};
use std::path::Path;
use zeroize::Zeroizing;

/// Shows all seats.
pub(super) fn show(run: &mut Run<'_>) -> Result<(), Trouble> {
    run.unlock()?;
    let view: Seats = run.call("seats", json!({}))?;
    run.answer(&view, telling::seats)
}

/// Bars a seat.
pub(super) fn bar(
    run: &mut Run<'_>,
    named: &str,
    reason: &str,
    root_key: Option<&Path>,
) -> Result<(), Trouble> {
    let root_key = printed(run, root_key)?;
    run.unlock()?;
    let seat = naming::seat(run, named)?;
    let root_key = root_key.as_ref().map(|key| key.as_str());
    let receipt: Receipt = run.call(
        "bar",
        json!({ "seat": seat, "reason": reason, "root_key": root_key }),
    )?;
    done(run, &receipt, &Text::new("cli-barred").name("seat", named))
}

/// Appoints an administrator with the root key.
pub(super) fn appoint(run: &mut Run<'_>, named: &str, root_key: &Path) -> Result<(), Trouble> {
    let root_key = reading::secret(root_key, &mut run.around)?;
    run.unlock()?;
    let person = naming::person(run, named)?;
    let body = json!({ "person": person, "root_key": root_key.as_str() });
    let receipt: Receipt = run.call("appoint", body)?;
    done(run, &receipt, &Text::new("cli-appointed").name("name", named))
}

/// Lets a seat that was put back commit money again.
pub(super) fn resume(run: &mut Run<'_>, named: &str) -> Result<(), Trouble> {
    run.unlock()?;
    let seat = naming::seat(run, named)?;
    let receipt: Receipt = run.call("resume", json!({ "seat": seat }))?;
    done(run, &receipt, &Text::new("cli-resumed").name("seat", named))
}

/// Gives pots to a seat.
pub(super) fn give_pots(run: &mut Run<'_>, asked: &GivePots) -> Result<(), Trouble> {
    run.unlock()?;
    let seat = naming::seat(run, &asked.which)?;
    let body = json!({ "scheme": asked.scheme, "year": asked.year, "seat": seat, "reason": asked.reason });
    let receipt: Receipt = run.call("give-pots", body)?;
    done(
        run,
        &receipt,
        &Text::new("cli-pots-given").name("seat", &asked.which),
    )
}

/// Shows one's own reading key.
pub(super) fn reading_key(run: &mut Run<'_>) -> Result<(), Trouble> {
    let passphrase = run.unlock()?;
    let view: ReadingKeyView = run.call("reading-key", json!({ "passphrase": passphrase.as_str() }))?;
    run.answer(&view, |view, _| vec![view.key.clone()])
}

/// Shows what is in dispute.
pub(super) fn disputes(run: &mut Run<'_>) -> Result<(), Trouble> {
    run.unlock()?;
    let view: DisputesView = run.call("disputes", json!({}))?;
    run.answer(&view, cards::lines)
}

/// Settles a dispute, or revises how it was settled.
pub(super) fn settle(run: &mut Run<'_>, asked: &Settle) -> Result<(), Trouble> {
    let root_key = printed(run, asked.root_key.as_deref())?;
    run.unlock()?;
    let view: DisputesView = run.call("disputes", json!({}))?;
    let known = naming::dispute(&view, &asked.key)?;
    let choice = known.choice(&asked.choice)?;
    let mut amounts = Map::new();
    for typed in &asked.amounts {
        let (case, amount) = known.amount(typed)?;
        amounts.insert(case, Value::from(amount));
    }
    let body = json!({
        "key": known.key, "choice": choice.choice, "amounts": amounts, "number": asked.number, "on": asked.on,
        "root_key": root_key.as_ref().map_or("", |key| key.as_str()), "reason": asked.reason,
    });
    let title = run.words.say(&choice.title);
    let receipt: Receipt = run.call("settle", body)?;
    done(run, &receipt, &Text::new("cli-settled").name("choice", &title))
}

fn printed(run: &mut Run<'_>, file: Option<&Path>) -> Result<Option<Zeroizing<String>>, Trouble> {
    file.map(|file| reading::secret(file, &mut run.around))
        .transpose()
}

/// Says what was done, and that the others do not know it yet.
pub(super) fn done(run: &mut Run<'_>, receipt: &Receipt, told: &Text) -> Result<(), Trouble> {
    run.answer(receipt, |_, words| {
        vec![words.say(told), words.plain("cli-tell-others")]
    })
}
